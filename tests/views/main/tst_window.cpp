// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextEdit>

using namespace stc;
using views::Command;
using views::PageId;

namespace {

/// Words that are the same in both languages.
const QSet<QString> kSameInBoth{QStringLiteral("CSV"), QStringLiteral("PDF"), QStringLiteral("ZIP"), QStringLiteral("F0"), QStringLiteral("F1"), QStringLiteral("F2"),
                                QStringLiteral("English"), QStringLiteral("COVID"), QStringLiteral("SpO2 (%)")};

/// Parts that Qt makes inside its own widgets.
bool isInner(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView *>(widget) || widget->inherits("QTableCornerButton"))
        return true;
    for (const QWidget *above = widget->parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QLineEdit *>(above)
            || qobject_cast<const QMenuBar *>(above) || above->inherits("QCalendarWidget") || above->inherits("QTabBar"))
            return true;
    }
    return false;
}

/// Values of a record, not texts of the program: the details scroll, so nothing in them is lost.
bool isRecord(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->inherits("stc::views::DetailPanel"))
            return true;
    }
    return false;
}

bool isUsed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

QString placeOf(const QWidget *widget)
{
    QString place = QLatin1String(widget->metaObject()->className()) + QLatin1Char('#') + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        place += QStringLiteral(" “%1”").arg(button->text());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        place += QStringLiteral(" “%1”").arg(label->text());
    return place;
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 2 : label->sizeHint().width() > label->width() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty() && button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() > button->width() && !button->inherits("stc::views::ActionCard");
    return false;
}

void collect(const QString &text, QSet<QString> &texts)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    if (!plain.trimmed().isEmpty())
        texts.insert(plain.trimmed());
}

QSet<QString> textsOf(const QWidget *root)
{
    QSet<QString> texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (isInner(widget))
            continue;
        if (isRecord(widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            collect(label->text(), texts);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            collect(button->text(), texts);
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            collect(edit->placeholderText(), texts);
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                collect(combo->itemText(i), texts);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int i = 0; i < view->model()->columnCount(); ++i)
                collect(view->model()->headerData(i, Qt::Horizontal).toString(), texts);
        }
        collect(widget->accessibleName(), texts);
        collect(widget->toolTip(), texts);
        collect(widget->isWindow() ? widget->windowTitle() : QString(), texts);
    }
    for (const QAction *action : root->findChildren<QAction *>()) {
        if (!action->objectName().startsWith(QLatin1String("_q_")))
            collect(action->text(), texts);
    }
    return texts;
}

} // namespace

/// Every page and dialog, in the way that a screen reader, a tired eye and a translator look at it.
class TestWindow : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;

    [[nodiscard]] std::unique_ptr<views::MainWindow> makeWindow(const QString &language)
    {
        views::applyLanguage(language);
        auto window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_answers, test::clock()});
        window->resize(1366, 768 - 24); // less the title bar
        window->show();
        return window;
    }

    static QStringList allPages()
    {
        QStringList names;
        for (const views::PageId &page : views::PageId::all())
            names.append(page.name());
        return names;
    }
    static constexpr Command kDialogs[] = {Command::NewDatabase, Command::PrintMonitoring, Command::PrintBlankLogbook, Command::Backup, Command::Restore,
                                           Command::Settings, Command::Guide, Command::Shortcuts, Command::About};

    /// Calls `look` with every page and dialog when it has come to rest.
    void walk(views::MainWindow &window, const std::function<void(QWidget *, const QString &)> &look)
    {
        look(&window, QStringLiteral("start"));
        QVERIFY(window.openDatabase(views::samplePath()));
        for (const QString &name : allPages()) {
            window.showPage(PageId::fromName(name));
            QTest::qWait(150);
            QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 20000);
            look(&window, name);
        }
        for (const Command command : kDialogs) {
            window.run(command);
            QTest::qWait(350);
            QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 20000);
            QDialog *dialog = nullptr;
            for (QDialog *child : window.findChildren<QDialog *>()) {
                if (child->isVisible())
                    dialog = child;
            }
            QVERIFY2(dialog, qPrintable(QString::number(static_cast<int>(command))));
            const QString name = dialog->objectName();
            look(dialog, name);
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY2(window.findChildren<QDialog *>(name).isEmpty(), qPrintable(name)); // Escape closes it
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        views::applyTheme(views::Theme::Light, 11);
        const auto made = views::makeSample(views::samplePath(), test::clock(), {});
        STC_UNWRAP(made);
    }
    void cleanup() { views::removeLanguage(); }

    void everythingHasItsNames()
    {
        auto window = makeWindow(QStringLiteral("vi"));
        QStringList without;
        walk(*window, [&](QWidget *root, const QString &where) {
            for (const QWidget *widget : root->findChildren<QWidget *>()) {
                if (isInner(widget) || !isUsed(widget) || !widget->isVisible())
                    continue;
                if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())
                    without.append(where + QLatin1String(": ") + placeOf(widget));
            }
        });
        without.removeDuplicates();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("vi") << QStringLiteral("vi");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void noTextIsCut()
    {
        QFETCH(QString, language);
        auto window = makeWindow(language);
        QStringList cut;
        walk(*window, [&](QWidget *root, const QString &where) {
            if (root->isWindow() && (root->width() > 1366 || root->height() > 768))
                cut.append(QStringLiteral("%1: %2 × %3 is larger than the screen").arg(where).arg(root->width()).arg(root->height()));
            for (const QWidget *widget : root->findChildren<QWidget *>()) {
                if (!isInner(widget) && widget->isVisible() && !isRecord(widget) && isCut(widget))
                    cut.append(where + QLatin1String(": ") + placeOf(widget));
            }
        });
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void noEnglishIsLeftInVietnamese()
    {
        QSet<QString> english;
        {
            auto window = makeWindow(QStringLiteral("en"));
            walk(*window, [&](QWidget *root, const QString &) { english += textsOf(root); });
        }
        QStringList left;
        auto window = makeWindow(QStringLiteral("vi"));
        walk(*window, [&](QWidget *root, const QString &where) {
            // Letters beyond ASCII are Vietnamese, and names of files and keys are no language.
            static const QRegularExpression words(QStringLiteral("^[\\x20-\\x7e\u2026\u201c\u201d\u2013]*[A-Za-z]{2}[\\x20-\\x7e\u2026\u201c\u201d\u2013]*$"));
            for (const QString &text : textsOf(root)) {
                const bool isPath = text.contains(QLatin1Char('/')) || text.contains(QLatin1String(".db"));
                if (english.contains(text) && words.match(text).hasMatch() && !kSameInBoth.contains(text) && !isPath)
                    left.append(where + QLatin1String(": ") + text);
            }
        });
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    }

    /// Two entries that wait for the same key where both can be reached: Qt would then do neither.
    void noKeyIsTakenTwice()
    {
        auto window = makeWindow(QStringLiteral("vi"));
        QStringList twice;
        walk(*window, [&](QWidget *root, const QString &where) {
            QHash<QString, QString> taken;
            for (const QAction *action : root->findChildren<QAction *>()) {
                const auto *owner = qobject_cast<const QWidget *>(action->parent());
                const bool isReached = action->isEnabled() && (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut) && (!owner || owner->isWindow() || owner->isVisible());
                for (const QKeySequence &keys : isReached ? action->shortcuts() : QList<QKeySequence>()) {
                    QString &other = taken[keys.toString()];
                    if (!other.isEmpty() && other != action->objectName())
                        twice.append(QStringLiteral("%1: %2: %3, %4").arg(where, keys.toString(), other, action->objectName()));
                    other = action->objectName().isEmpty() ? action->text() : action->objectName();
                }
            }
            for (const QShortcut *shortcut : root->findChildren<QShortcut *>()) {
                const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
                const QString keys = shortcut->key().toString();
                if (shortcut->isEnabled() && shortcut->context() == Qt::WindowShortcut && owner && owner->isVisible() && !taken.value(keys).isEmpty())
                    twice.append(QStringLiteral("%1: %2: %3 and a shortcut of %4").arg(where, keys, taken.value(keys), owner->objectName()));
            }
        });
        twice.removeDuplicates();
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    void f6GoesRoundThePanes()
    {
        auto window = makeWindow(QStringLiteral("vi"));
        QVERIFY(window->openDatabase(views::samplePath()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->showPage(PageId::ofTable(schema::TableId::Households));
        QSet<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            window->run(Command::NextPane);
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.size() >= 3);
        QVERIFY(seen.contains(test::find<QWidget>(*window, "navigation")));
    }

    void pageAndPlaceAreRemembered()
    {
        {
            auto window = makeWindow(QStringLiteral("vi"));
            QVERIFY(window->openDatabase(views::samplePath()));
            window->showPage(PageId::ofTable(schema::TableId::Samples));
            window->resize(1111, 655);
            window->close();
        }
        auto window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_answers, test::clock()});
        QVERIFY(window->openDatabase(views::samplePath()));
        QCOMPARE(window->currentPage().name(), QStringLiteral("samples"));
        QCOMPARE(m_preferences.lastDatabase(), QFileInfo(views::samplePath()).absoluteFilePath());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

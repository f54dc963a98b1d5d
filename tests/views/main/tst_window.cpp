// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "store/records.h"

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
#include <QPointer>
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

    /// A logbook page with all its lines.
    static void openTypedPage(views::MainWindow &window)
    {
        store::RecordReader reader(*window.database());
        const auto page = reader.read(schema::TableId::LogbookPages, 1);
        QVERIFY(page && *page);
        const PageId entry{PageId::Kind::LogbookEntry, {}};
        window.showPage(entry);
        window.page(entry)->openLogbookPage({Uuid::parse((*page)->value("team_id")).value(), QDate::fromString((*page)->value("page_date"), Qt::ISODate)});
        QTest::qWait(150);
        QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 20000);
    }

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
        openTypedPage(window);
        look(&window, QStringLiteral("logbook-open"));
        for (const Command command : kDialogs) {
            window.run(command);
            const bool opened = lookAtDialog(window, look);
            QVERIFY2(opened, qPrintable(QString::number(static_cast<int>(command))));
        }
        walkButtons(window, look);
        walkRecords(window, look);
    }

    /// The dialog that is open, when it has come to rest; Escape closes it. false: there is none.
    static bool lookAtDialog(views::MainWindow &window, const std::function<void(QWidget *, const QString &)> &look)
    {
        QTest::qWait(350);
        if (!QTest::qWaitFor([] { return test::isAtRest(); }, 20000))
            return false;
        QPointer<QDialog> dialog;
        for (QDialog *child : window.findChildren<QDialog *>()) {
            if (child->isVisible())
                dialog = child;
        }
        if (!dialog)
            return false;
        look(dialog, dialog->objectName());
        QTest::keyClick(dialog, Qt::Key_Escape);
        return QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, 5000);
    }

    /// What the buttons of the workplaces open: their texts end in dots.
    void walkButtons(views::MainWindow &window, const std::function<void(QWidget *, const QString &)> &look)
    {
        m_answers.agrees = false;
        int opened = 0;
        for (const PageId &id : {PageId{PageId::Kind::TeamOverview, {}}, PageId{PageId::Kind::Board, {}}, PageId::ofTable(schema::TableId::People), PageId::ofTable(schema::TableId::Members)}) {
            window.showPage(id);
            QTest::qWait(300);
            QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 20000);
            for (QPushButton *button : window.page(id)->findChildren<QPushButton *>()) {
                if (!button->isVisible() || !button->isEnabled() || !button->text().endsWith(QChar(0x2026)))
                    continue;
                button->click();
                opened += lookAtDialog(window, look) ? 1 : 0;
                window.showPage(id);
            }
        }
        QVERIFY2(opened >= 8, qPrintable(QString::number(opened)));
        m_answers.agrees = true;
    }

    /// The form of a record of every table, new and there; the history and the deletion of one.
    void walkRecords(views::MainWindow &window, const std::function<void(QWidget *, const QString &)> &look)
    {
        for (const schema::Table *table : schema::contractTables()) {
            if (table->id == schema::TableId::Households || table->id == schema::TableId::People)
                continue; // they have a page of their own
            window.showPage(PageId::ofTable(table->id));
            QTest::qWait(150);
            QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 20000);
            window.run(Command::NewRecord);
            const bool opened = lookAtDialog(window, look);
            QVERIFY2(opened, table->name);
        }
        window.showPage(PageId::ofTable(schema::TableId::People));
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 20000);
        for (const Command command : {Command::EditRecord, Command::RecordHistory, Command::DeleteRecord}) {
            window.run(command);
            const bool opened = lookAtDialog(window, look);
            QVERIFY2(opened, qPrintable(QString::number(static_cast<int>(command))));
        }
    }

    /// What one walk through everything has found wrong.
    struct Found {
        QStringList withoutName;
        QStringList cut;
        QStringList keysTwice;
        QHash<QString, QString> texts; ///< text → where it was seen first
    };
    Found m_vietnamese;
    Found m_english;

    static void findNameless(QWidget *root, const QString &where, Found &found)
    {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (isInner(widget) || !isUsed(widget) || !widget->isVisible())
                continue;
            if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty())
                found.withoutName.append(where + QLatin1String(": ") + placeOf(widget));
        }
    }

    static void findCut(QWidget *root, const QString &where, Found &found)
    {
        if (root->isWindow() && (root->width() > 1366 || root->height() > 768))
            found.cut.append(QStringLiteral("%1: %2 × %3 is larger than the screen").arg(where).arg(root->width()).arg(root->height()));
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!isInner(widget) && widget->isVisible() && !isRecord(widget) && isCut(widget))
                found.cut.append(where + QLatin1String(": ") + placeOf(widget));
        }
    }

    static void findKeysTwice(QWidget *root, const QString &where, Found &found)
    {
        QHash<QString, QString> taken;
        for (const QAction *action : root->findChildren<QAction *>()) {
            const auto *owner = qobject_cast<const QWidget *>(action->parent());
            const bool isWide = action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
            if (!action->isEnabled() || !isWide || (owner && !owner->isWindow() && !owner->isVisible()))
                continue;
            for (const QKeySequence &keys : action->shortcuts()) {
                QString &other = taken[keys.toString()];
                if (!other.isEmpty() && other != action->objectName())
                    found.keysTwice.append(QStringLiteral("%1: %2: %3, %4").arg(where, keys.toString(), other, action->objectName()));
                other = action->objectName().isEmpty() ? action->text() : action->objectName();
            }
        }
        for (const QShortcut *shortcut : root->findChildren<QShortcut *>()) {
            const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
            const QString keys = shortcut->key().toString();
            if (shortcut->isEnabled() && shortcut->context() == Qt::WindowShortcut && owner && owner->isVisible() && !taken.value(keys).isEmpty())
                found.keysTwice.append(QStringLiteral("%1: %2: %3 and a shortcut of %4").arg(where, keys, taken.value(keys), owner->objectName()));
        }
    }

    /// The letters of the menu bar are those of every page: Alt with a letter that is both a menu's and a button's would press neither.
    static void findLettersTwice(QWidget *root, const QString &where, Found &found)
    {
        const auto *bar = root->findChild<QMenuBar *>();
        if (!bar)
            return;
        QHash<QString, QString> taken;
        const auto take = [&](const QKeySequence &keys, const QString &text) {
            if (keys.isEmpty())
                return;
            QString &other = taken[keys.toString()];
            if (!other.isEmpty())
                found.keysTwice.append(QStringLiteral("%1: %2: %3, %4").arg(where, keys.toString(), other, text));
            other = text;
        };
        for (const QAction *menu : bar->actions())
            take(QKeySequence::mnemonic(menu->text()), menu->text());
        for (const auto *button : root->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                take(QKeySequence::mnemonic(button->text()), button->text());
        }
        for (const auto *label : root->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                take(QKeySequence::mnemonic(label->text()), label->text());
        }
    }

    /// What came with the last answer is laid out before it is measured: on a busy machine a text may stand in a label whose place is still that of the old one.
    static void layOut()
    {
        for (int pass = 0; pass < 3; ++pass) {
            QTest::qWait(10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        }
    }

    void walkIn(const QString &language, Found &found)
    {
        auto window = makeWindow(language);
        walk(*window, [&](QWidget *root, const QString &where) {
            layOut();
            findNameless(root, where, found);
            findCut(root, where, found);
            findKeysTwice(root, where, found);
            findLettersTwice(root, where, found);
            for (const QString &text : textsOf(root)) {
                if (!found.texts.contains(text))
                    found.texts.insert(text, where);
            }
        });
        window.reset();
        views::removeLanguage();
        for (QStringList *list : {&found.withoutName, &found.cut, &found.keysTwice})
            list->removeDuplicates();
    }

    static QByteArray lines(const QStringList &list) { return list.join(QLatin1Char('\n')).toUtf8(); }

private Q_SLOTS:
    void initTestCase()
    {
        views::applyTheme(views::Theme::Light, 11);
        const auto made = views::makeSample(views::samplePath(), test::clock(), {});
        STC_UNWRAP(made);
        walkIn(QStringLiteral("vi"), m_vietnamese);
        walkIn(QStringLiteral("en"), m_english);
    }
    void cleanup() { views::removeLanguage(); }

    void everythingHasItsNames() { QVERIFY2(m_vietnamese.withoutName.isEmpty(), lines(m_vietnamese.withoutName)); }
    void noTextIsCut() { QVERIFY2(m_vietnamese.cut.isEmpty(), lines(m_vietnamese.cut)); }
    void noTextIsCutInEnglish() { QVERIFY2(m_english.cut.isEmpty(), lines(m_english.cut)); }
    /// Two entries that wait for the same key where both can be reached: Qt would then do neither.
    void noKeyIsTakenTwice() { QVERIFY2(m_vietnamese.keysTwice.isEmpty(), lines(m_vietnamese.keysTwice)); }

    void noEnglishIsLeftInVietnamese()
    {
        // Letters beyond ASCII are Vietnamese, and names of files and keys are no language.
        static const QRegularExpression words(QStringLiteral("^[\\x20-\\x7e\u2026\u201c\u201d\u2013]*[A-Za-z]{2}[\\x20-\\x7e\u2026\u201c\u201d\u2013]*$"));
        QStringList left;
        for (auto text = m_vietnamese.texts.cbegin(); text != m_vietnamese.texts.cend(); ++text) {
            const bool isPath = text.key().contains(QLatin1Char('/')) || text.key().contains(QLatin1String(".db"));
            static const QRegularExpression key(QStringLiteral("^((Ctrl|Alt|Shift)\\+)+[A-Za-z0-9]+$"));
            if (key.match(text.key()).hasMatch())
                continue;
            if (m_english.texts.contains(text.key()) && words.match(text.key()).hasMatch() && !kSameInBoth.contains(text.key()) && !isPath)
                left.append(text.value() + QLatin1String(": ") + text.key());
        }
        left.sort();
        QVERIFY2(left.isEmpty(), lines(left));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/undobutton.h"
#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"
#include "views/widgets/icons.h"
#include "views/widgets/unitpicker.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QThread>

#include <cmath>

using namespace stc;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobTellsItsEndInTheThreadOfTheWindow()
    {
        views::Job job;
        QThread *told = nullptr;
        int value = 0;
        job.start<int>([](const Progress &) { return 42; }, [&](int outcome) {
            told = QThread::currentThread();
            value = outcome;
        });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(value, 42);
        QCOMPARE(told, QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void aJobCanBeStopped()
    {
        views::Job job;
        bool wasStopped = false;
        job.start<bool>(
            [](const Progress &progress) {
                while (!progress.cancelled())
                    QThread::msleep(1);
                return true;
            },
            [&](bool stopped) { wasStopped = stopped; });
        job.cancel();
        QTRY_VERIFY(wasStopped);
    }

    void aDestroyedJobSaysNothingMore()
    {
        bool wasTold = false;
        std::atomic_bool hasEnded = false;
        {
            views::Job job;
            job.start<int>(
                [&](const Progress &progress) {
                    while (!progress.cancelled())
                        QThread::msleep(1);
                    hasEnded = true;
                    return 1;
                },
                [&](int) { wasTold = true; });
        }
        QVERIFY(hasEnded); // the thread is over when the job is gone
        QTest::qWait(20);
        QVERIFY(!wasTold);
    }

    void progressIsTold()
    {
        views::Job job;
        qint64 last = 0;
        connect(&job, &views::Job::progressed, this, [&](qint64 done) { last = done; });
        bool isDone = false;
        job.start<int>(
            [](const Progress &progress) {
                for (int i = 1; i <= 1000; ++i)
                    progress.report(i, 1000, {});
                return 0;
            },
            [&](int) { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(last, 1000);
    }

    void unitsAreFoundWithoutMarks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << "viet lap" << "07354";
        QTest::newRow("marks") << QString::fromUtf8("Việt Lập") << "07354";
        QTest::newRow("with district") << "lap tan yen" << "07354";
        QTest::newRow("code") << "07354" << "07354";
        QTest::newRow("nothing") << "paris" << "";
        QTest::newRow("empty") << "" << "";
    }
    void unitsAreFoundWithoutMarks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        views::UnitPicker picker;
        picker.setUnits(UnitList::builtIn());
        picker.lineEdit()->setText(typed);
        QCOMPARE(picker.unit() ? picker.unit()->code : QString(), code);
    }

    void anErrorIsShownByItsText()
    {
        views::MessageBar bar;
        bar.show(Error{ErrorCode::DiskFull, QStringLiteral("The disk is full."), QStringLiteral("sqlite 13")});
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        QCOMPARE(bar.tone(), views::Tone::Bad);
        bool wasCalled = false;
        bar.show(views::Tone::Info, QStringLiteral("x"), QStringLiteral("Do it"), [&] { wasCalled = true; });
        test::find<QPushButton>(bar, "messageAction")->click();
        QVERIFY(wasCalled);
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(views::Theme::Light);
        QTest::newRow("dark") << static_cast<int>(views::Theme::Dark);
    }
    void coloursCanBeRead()
    {
        QFETCH(int, theme);
        views::applyTheme(static_cast<views::Theme>(theme), 11);
        QCOMPARE(views::isDark(), static_cast<views::Theme>(theme) == views::Theme::Dark);
        const QPalette palette = QApplication::palette();
        const QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::AlternateBase)};
        for (const QColor &ground : grounds) {
            for (const auto tone : {views::Tone::Plain, views::Tone::Info, views::Tone::Good, views::Tone::Caution, views::Tone::Bad})
                QVERIFY2(contrast(views::toneColor(tone), ground) >= 4.5, qPrintable(views::toneColor(tone).name() + ground.name()));
            QVERIFY2(contrast(views::quietText(), ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(palette.color(QPalette::Link), ground) >= 4.5, qPrintable(ground.name()));
        }
        for (const auto tone : {views::Tone::Info, views::Tone::Good, views::Tone::Caution, views::Tone::Bad})
            QVERIFY(contrast(palette.color(QPalette::WindowText), views::toneBackground(tone)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    /// The menu bar looks at its corner only when something is shown there.
    void theUndoButtonHasRoomForItsText()
    {
        QMainWindow window;
        auto *button = new views::UndoButton(&window);
        window.menuBar()->addMenu(QStringLiteral("File"));
        window.menuBar()->setCornerWidget(button);
        window.resize(1300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const char *what : {"mark 2 records", "assign 12 households to Team 3", "mark 1 record"}) {
            button->setWhat(QString::fromUtf8(what));
            QVERIFY(button->isVisible());
            QCOMPARE(button->width(), button->sizeHint().width());
        }
        button->setWhat({});
        QVERIFY(!button->isVisible());
    }

    void everyIconOfTheRegistryIsThere()
    {
        for (const views::CommandInfo &info : views::allCommands()) {
            if (info.icon)
                QVERIFY2(!views::icon(QLatin1String(info.icon)).isNull(), info.icon);
        }
        QVERIFY(views::icon(QStringLiteral("no-such-icon")).isNull());
        QVERIFY(!views::icon(QStringLiteral("print")).pixmap(24, 24).isNull());
    }

    void theSystemDecidesTheFirstLanguage()
    {
        QCOMPARE(views::languageOfSystem(QLocale(QLocale::Vietnamese, QLocale::Vietnam)), QStringLiteral("vi"));
        QCOMPARE(views::languageOfSystem(QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("en"));
        QCOMPARE(views::languageOfSystem(QLocale(QLocale::French, QLocale::France)), QStringLiteral("en"));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

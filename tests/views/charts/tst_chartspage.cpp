// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the charts: figures, numbers beside them, pictures saved on white, black and white safe.
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "tracing/tracingbook.h"

#include "views/charts/chartmaker.h"
#include "views/charts/chartspage.h"
#include "views/lists/dateedit.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTableWidget>

using namespace stc;
using namespace stc::test;

class TestChartsPage final : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    test::Typist m_hands;

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void init()
    {
        m_book = std::make_unique<TracingBook>();
        for (int i = 0; i < 4; ++i)
            m_book->quarantine(m_book->person("Nguyễn Văn An"), i == 0 ? "arrival" : "contact_f1", june(1 + i), june(15 + i));
        m_book->confirm(m_book->person("Trần Thị Bình"), june(3));
        m_page = std::make_unique<views::ChartsPage>(m_book->database(), views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        m_page->resize(1130, 640);
        const QSignalSpy spy(m_page.get(), &views::ChartsPage::shown);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(spy.count(), 1);
        m_page->focusStart();
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        views::applyTheme(views::Theme::Light, 11);
    }

    void showsThirtyDays()
    {
        QCOMPARE(m_page->table().rows.size(), 30);
        QCOMPARE(m_page->table().rows.last(), QStringLiteral("09/06"));
        QCOMPARE(numbers()->rowCount(), 30);
        QCOMPARE(numbers()->horizontalHeaderItem(1)->text(), QStringLiteral("Contact F1"));
        QCOMPARE(numbers()->item(29, 1)->text(), QStringLiteral("3"));
        QCOMPARE(numbers()->item(29, 2)->text(), QStringLiteral("1"));
        QCOMPARE(chart()->series().size(), 1);
        const auto sets = static_cast<QAbstractBarSeries *>(chart()->series().first())->barSets();
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets.first()->at(29), 3.0);
        QVERIFY(sets[0]->brush().style() != sets[1]->brush().style()); // told apart without colour
    }

    void keysGoThroughTheCharts()
    {
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("chartKinds"));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(kinds()->currentIndex(), i);
            QCOMPARE(chart()->title(), m_page->table().title);
            QVERIFY(!chart()->axes(Qt::Horizontal).first()->titleText().isEmpty() && !chart()->axes(Qt::Vertical).first()->titleText().isEmpty());
            m_hands.key(Qt::Key_Right);
        }
        QCOMPARE(m_page->table().kind, reports::ChartKind::EpidemicCurve);
        QVERIFY(find<QLabel>(*m_page, "chartNote")->text().contains(QStringLiteral("Onset unknown: 1")));
    }

    void periodIsTyped()
    {
        QSignalSpy spy(m_page.get(), &views::ChartsPage::shown);
        auto *from = find<views::DateEdit>(*m_page, "chartFrom");
        from->setFocus();
        from->selectAll();
        m_hands.line("1/6");
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(m_page->table().rows.size(), 9);
        from->selectAll();
        m_hands.line("20/6");
        QVERIFY(message().contains(QStringLiteral("behind")));
        find<QPushButton>(*m_page, "chartWhole")->click();
        QTRY_COMPARE(spy.count(), 2);
        QCOMPARE(from->date(), june(1));
        find<QComboBox>(*m_page, "chartStep")->setCurrentIndex(1);
        QCOMPARE(m_page->table().rows.first(), QStringLiteral("01/06"));
        QVERIFY(numbers()->rowCount() <= 2);
        find<QPushButton>(*m_page, "chartMonth")->click();
        QTRY_COMPARE(spy.count(), 3);
        QCOMPARE(from->date(), june(9).addDays(-29));
    }

    void numbersGoToTheClipboard()
    {
        m_page->copy();
        const QString text = QApplication::clipboard()->mimeData()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Day\tContact F1\tArrival")), qPrintable(text.left(60)));
        QVERIFY(text.contains(QStringLiteral("09/06\t3\t1")));
    }

    void savesOnWhiteInBothThemes_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void savesOnWhiteInBothThemes()
    {
        QFETCH(bool, isDark);
        views::applyTheme(isDark ? views::Theme::Dark : views::Theme::Light, 11);
        const QTemporaryDir folder;
        m_answers.savePath = folder.filePath(QStringLiteral("a.png"));
        find<QPushButton>(*m_page, "chartPng")->click();
        QVERIFY2(message().contains(QStringLiteral("a.png")), qPrintable(message()));
        const QImage image = QImage(m_answers.savePath).convertToFormat(QImage::Format_RGB32);
        QVERIFY(image.width() > 1000);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        int dark = 0;
        int white = 0;
        bool isGrey = true;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2) {
                const QColor pixel = image.pixelColor(x, y);
                dark += pixel.lightness() < 110 ? 1 : 0;
                white += pixel == QColor(Qt::white) ? 1 : 0;
                isGrey = isGrey && pixel.saturation() < 30;
            }
        const int all = (image.width() / 2) * (image.height() / 2);
        QVERIFY2(dark > all / 100, qPrintable(QString::number(dark))); // the bars are there
        QVERIFY(white > all / 2);
        QVERIFY(isGrey); // black and white
        m_answers.savePath = folder.filePath(QStringLiteral("b.svg"));
        find<QPushButton>(*m_page, "chartSvg")->click();
        const QByteArray svg = readFile(m_answers.savePath);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(QString::fromUtf8(svg).contains(QStringLiteral("People in quarantine, by category")));
    }

    void printsOneOrAll_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("one") << QStringLiteral("chartPrint");
        QTest::newRow("all") << QStringLiteral("chartPrintAll");
    }

    void printsOneOrAll()
    {
        QFETCH(QString, button);
        const QString kept = qEnvironmentVariable("STC_PICTURES"); // to look at them
        const QTemporaryDir folder;
        const QString path = QDir(kept.isEmpty() ? folder.path() : kept).filePath(button + QStringLiteral(".pdf"));
        m_page->findChild<QPushButton *>(button)->click();
        auto *dialog = m_page->findChild<QPrintDialog *>(QStringLiteral("systemPrintDialog"));
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        Q_EMIT dialog->accepted(dialog->printer());
        dialog->reject();
        QVERIFY(message().contains(QStringLiteral("printer")));
        const QByteArray pdf = readFile(path);
        QVERIFY(pdf.startsWith("%PDF") && pdf.size() > 5000);
    }

    void askedForAFileWithoutNames()
    {
        m_answers.savePath.clear();
        find<QPushButton>(*m_page, "chartPng")->click();
        QCOMPARE(m_answers.asked.last(), QStringLiteral("Save the chart"));
    }

    void labelsFit()
    {
        QCOMPARE(views::labelStep(7, 16), 1);
        QCOMPARE(views::labelStep(30, 16), 2);
        QCOMPARE(views::labelStep(66, 16), 7);
        for (const int rows : {1, 16, 17, 100, 500, 1100})
            QVERIFY((rows + views::labelStep(rows, 16) - 1) / views::labelStep(rows, 16) <= 16);
    }

    void linesStandAtWholeNumbers()
    {
        for (const auto &[most, step] : {std::pair{1, 1}, {5, 1}, {6, 2}, {10, 2}, {11, 5}, {25, 5}, {26, 10}, {77, 20}, {36'099, 10'000}, {60'000, 20'000}})
            QCOMPARE(views::valueStep(most), step);
    }

    void nothingKnown()
    {
        auto empty = std::make_unique<TracingBook>();
        views::ChartsPage page(empty->database(), views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        QSignalSpy spy(&page, &views::ChartsPage::shown);
        page.show();
        QTRY_COMPARE(spy.count(), 1);
        page.showOutbreak();
        QTRY_VERIFY(page.findChild<views::MessageBar *>()->text().contains(QStringLiteral("No quarantine")));
        page.grab();
    }

private:
    [[nodiscard]] QTableWidget *numbers() const { return find<QTableWidget>(*m_page, "chartNumbers"); }
    [[nodiscard]] QTabBar *kinds() const { return find<QTabBar>(*m_page, "chartKinds"); }
    [[nodiscard]] QChart *chart() const { return find<QChartView>(*m_page, "chartView")->chart(); }
    [[nodiscard]] QString message() const { return m_page->findChild<views::MessageBar *>()->text(); }

    std::unique_ptr<TracingBook> m_book;
    std::unique_ptr<views::ChartsPage> m_page;
};

QTEST_MAIN(TestChartsPage)
#include "tst_chartspage.moc"

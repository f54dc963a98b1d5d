// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the chain of transmission, walked through with the keyboard; pictures saved from it; places typed into it.
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "tracing/tracingbook.h"

#include "services/tracing/exposures.h"
#include "store/queries/exposures.h"
#include "views/forms/offeredit.h"
#include "views/lists/dateedit.h"
#include "views/printdialogs/printdialog.h"
#include "views/tracing/chainpage.h"
#include "views/tracing/chainpainter.h"
#include "views/tracing/chainview.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableWidget>

using namespace stc;
using namespace stc::test;

class TestChainPage final : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    test::Typist m_hands;

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    /// An infected Bình and nine others on 1 June; Bình met Chi on 3 June and is a case since 6 June.
    void init()
    {
        m_book = std::make_unique<TracingBook>();
        m_an = m_book->person("Nguyễn Văn An");
        m_binh = m_book->person("Trần Thị Bình");
        m_chi = m_book->person("Lê Thị Chi");
        m_book->confirm(m_an, june(2));
        m_book->contact(m_binh, m_an, 1, june(1), june(2), "household");
        m_book->contact(m_chi, m_binh, 2, june(3), june(4), "market");
        for (int i = 0; i < 9; ++i)
            m_book->contact(m_book->person("Phạm Văn Dũng"), m_an, 1, june(1), june(2), "workplace");
        m_book->confirm(m_binh, june(6));
        m_page = std::make_unique<views::ChainPage>(m_book->database(), views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        connect(m_page.get(), &views::Page::changed, this, [this](const services::Change &change) { m_changes.push_back(change); });
        m_changes.clear();
        m_page->resize(1130, 640);
        const QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
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
    }

    void showsTheUnit()
    {
        QVERIFY2(summary().contains(QStringLiteral("12 people, of them 2 F0 and 10 F1; 11 contacts")), qPrintable(summary()));
        QVERIFY(summary().contains(QStringLiteral("9 of them are folded")));
        QCOMPARE(selectedName(), QStringLiteral("Nguyễn Văn An"));
        QCOMPARE(label("chainPerson"), QStringLiteral("Nguyễn Văn An"));
        QCOMPARE(table("chainContacts")->rowCount(), 10);
    }

    void keysWalkAlongTheArrows()
    {
        m_hands.key(Qt::Key_Right);
        const QString first = selectedName();
        QVERIFY(first == QStringLiteral("Trần Thị Bình") || first == QStringLiteral("+9 people"));
        m_hands.key(first.startsWith(u'+') ? Qt::Key_Up : Qt::Key_Down);
        if (selectedName() == first) // Bình stands on the other side
            m_hands.key(first.startsWith(u'+') ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(selectedName() != first);
        selectPerson(QStringLiteral("Trần Thị Bình"));
        m_hands.key(Qt::Key_Right);
        QCOMPARE(selectedName(), QStringLiteral("Lê Thị Chi"));
        QVERIFY(view()->accessibleDescription().contains(QStringLiteral("Lê Thị Chi")));
        m_hands.key(Qt::Key_Left);
        QCOMPARE(selectedName(), QStringLiteral("Trần Thị Bình"));
        m_hands.key(Qt::Key_Left);
        QCOMPARE(selectedName(), QStringLiteral("Nguyễn Văn An"));
        m_hands.key(Qt::Key_Left); // nobody is known before
        QCOMPARE(selectedName(), QStringLiteral("Nguyễn Văn An"));
    }

    void enterOpensAPersonOrAFold()
    {
        QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
        selectPerson(QStringLiteral("+9 people"));
        m_hands.enter(); // unfolds
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(!summary().contains(QStringLiteral("folded")));
        m_hands.key(Qt::Key_Space); // folds those of An again: the selection is with An
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(summary().contains(QStringLiteral("9 of them are folded")));
        selectPerson(QStringLiteral("Lê Thị Chi"));
        m_hands.enter();
        QTRY_COMPARE(spy.count(), 3);
        QVERIFY2(summary().startsWith(QStringLiteral("Lê Thị Chi: 3 people")), qPrintable(summary()));
        QCOMPARE(selectedName(), QStringLiteral("Lê Thị Chi"));
        find<QSpinBox>(*m_page, "chainUp")->setValue(1);
        QTRY_COMPARE(spy.count(), 4);
        QVERIFY(summary().startsWith(QStringLiteral("Lê Thị Chi: 2 people")));
        find<QPushButton>(*m_page, "chainAll")->click();
        QTRY_COMPARE(spy.count(), 5);
        QVERIFY(summary().contains(QStringLiteral("12 people")));
    }

    void zooms()
    {
        const double before = view()->zoom();
        m_hands.key(Qt::Key_Plus);
        QVERIFY(view()->zoom() > before);
        m_hands.key(Qt::Key_Minus);
        QVERIFY(std::abs(view()->zoom() - before) < 1e-6);
        for (int i = 0; i < 12; ++i)
            m_hands.key(Qt::Key_Minus);
        QVERIFY(view()->zoom() < views::ChainPainter::kFrames); // dots
        view()->grab();
        m_hands.key(Qt::Key_1);
        QVERIFY(view()->zoom() > views::ChainPainter::kReadable);
        m_hands.key(Qt::Key_0);
        view()->grab();
    }

    void asKnownOnADay()
    {
        QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
        auto *date = find<views::DateEdit>(*m_page, "chainKnownOn");
        date->setFocus();
        date->selectAll();
        m_hands.line("5/6");
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY2(summary().contains(QStringLiteral("1 F0 and 10 F1")), qPrintable(summary())); // Bình was not confirmed yet
        auto *slider = find<QSlider>(*m_page, "chainDays");
        QCOMPARE(slider->maximum() - slider->value(), 4);
        slider->setFocus();
        m_hands.key(Qt::Key_Home); // 2 June: Chi was not traced yet
        QTRY_COMPARE(spy.count(), 2);
        QCOMPARE(date->date(), june(2));
        QVERIFY2(summary().contains(QStringLiteral("11 people")), qPrintable(summary()));
        QCOMPARE(m_page->printRequest().date, june(2));
    }

    void searchesByThreeLetters()
    {
        QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
        m_page->find();
        m_hands.text("chi");
        auto *line = find<views::OfferEdit>(*m_page, "chainSearch");
        QTRY_VERIFY(line->isListOpen());
        m_hands.enter();
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(summary().startsWith(QStringLiteral("Lê Thị Chi")));
        QVERIFY(view()->hasFocus());
        QCOMPARE(m_page->printRequest().chain.person, m_chi);
    }

    void savesPicturesWithoutNames_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("initials") << false;
        QTest::newRow("full names") << true;
    }

    void savesPicturesWithoutNames()
    {
        QFETCH(bool, isFull);
        if (isFull)
            find<QCheckBox>(*m_page, "chainInitials")->setChecked(false);
        else
            QVERIFY(find<QCheckBox>(*m_page, "chainInitials")->isChecked());
        const QTemporaryDir folder;
        m_answers.savePath = folder.filePath(QStringLiteral("a.png"));
        find<QPushButton>(*m_page, "chainPng")->click();
        QTRY_VERIFY(message().contains(QStringLiteral("a.png")));
        QImage image(m_answers.savePath);
        QVERIFY(image.width() > 500 && image.height() > 200);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        m_answers.savePath = folder.filePath(QStringLiteral("b")); // the ending is added
        find<QPushButton>(*m_page, "chainSvg")->click();
        QTRY_VERIFY(message().contains(QStringLiteral("b.svg")));
        const QByteArray svg = readFile(folder.filePath(QStringLiteral("b.svg")));
        QVERIFY(QSvgRenderer(svg).isValid());
        const QString text = QString::fromUtf8(svg);
        QCOMPARE(text.contains(QStringLiteral("Nguyễn")), isFull);
        QCOMPARE(text.contains(QStringLiteral("N.V.A.")), !isFull);
        m_answers.savePath = folder.filePath(QStringLiteral("no/such/folder/c.png"));
        find<QPushButton>(*m_page, "chainPng")->click();
        QTRY_VERIFY(message().contains(QStringLiteral("cannot be written")));
    }

    void printsThroughTheDialog()
    {
        QSignalSpy spy(m_page.get(), &views::Page::wantsPrint);
        find<QPushButton>(*m_page, "chainPrint")->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(m_page->printRequest().kind, reports::PrintKind::TransmissionChain);
        QVERIFY(m_page->printRequest().chain.initials);
    }

    void theDialogPrintsWhatWasSeen()
    {
        m_page->openPerson(m_chi);
        views::PrintDialog dialog(m_book->database(), views::Surroundings{m_preferences, m_answers, test::clock()}, m_page->printRequest(), nullptr);
        QSignalSpy spy(&dialog, &views::PrintDialog::prepared);
        dialog.setVisible(true);
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(texts(*dialog.document()).contains(QStringLiteral("T.T.B.")));
        QVERIFY(!texts(*dialog.document()).contains(QStringLiteral("Trần Thị Bình")));
        QVERIFY(!texts(*dialog.document()).contains(QStringLiteral("+9 people"))); // of Chi's chain, not of the unit's
        auto *initials = find<QCheckBox>(dialog, "printInitials");
        QVERIFY(initials->isVisible());
        initials->click();
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(texts(*dialog.document()).contains(QStringLiteral("Trần Thị Bình")));
    }

    void otherPagesOpenAPerson()
    {
        QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
        m_page->showRecord(m_binh);
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY2(summary().startsWith(QStringLiteral("Trần Thị Bình: 3 people")), qPrintable(summary()));
        m_page->openPerson(Uuid::random());
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(summary().contains(QStringLiteral("Nothing was known")));
        m_hands.key(Qt::Key_Right); // nobody there: nothing happens
        m_hands.key(Qt::Key_0);
        view()->grab();
    }

    void placesAreTypedLineByLine()
    {
        tabs()->setCurrentIndex(1);
        find<views::OfferEdit>(*m_page, "exposurePerson")->setFocus();
        typePerson("bình");
        for (const char *text : {"Chợ Nhã Nam", "5/6", "7h30", "0900", "mark"})
            m_hands.line(text);
        QCOMPARE(m_changes.size(), 1U);
        QCOMPARE(table("placesTable")->rowCount(), 0); // one alone shares nothing
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("exposurePerson"));
        typePerson("chi"); // everything else stays
        m_hands.enter(5);
        QCOMPARE(m_changes.size(), 2U);
        QCOMPARE(table("placesTable")->rowCount(), 1);
        const auto *places = table("placesTable");
        QStringList row;
        for (int column = 0; column < places->columnCount(); ++column)
            row << places->item(0, column)->text();
        QCOMPARE(row, (QStringList{QStringLiteral("05/06/2021"), QStringLiteral("Chợ Nhã Nam"), QStringLiteral("7h30–9h00"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1")}));
        QCOMPARE(table("placePeople")->rowCount(), 2);
        m_page->copy();
        QVERIFY(QApplication::clipboard()->mimeData()->text().contains(QStringLiteral("Chợ Nhã Nam")));
        // A wrong hour keeps what was typed.
        typePerson("bình");
        find<QLineEdit>(*m_page, "exposureFrom")->setText(QStringLiteral("sáng"));
        find<QPushButton>(*m_page, "exposureAdd")->click();
        QCOMPARE(m_changes.size(), 2U);
        QCOMPARE(find<views::OfferEdit>(*m_page, "exposurePlace")->text(), QStringLiteral("Chợ Nhã Nam"));
        // Delete takes a line away.
        table("placePeople")->setFocus();
        table("placePeople")->setCurrentCell(0, 0);
        m_hands.key(Qt::Key_Delete);
        QCOMPARE(m_changes.size(), 3U);
        QCOMPARE(table("placesTable")->rowCount(), 0);
        find<QCheckBox>(*m_page, "onlyShared")->setChecked(false);
        QCOMPARE(table("placesTable")->rowCount(), 1);
    }

    void casesWithFewContacts()
    {
        QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
        tabs()->setCurrentIndex(2);
        auto *few = table("fewTable");
        QCOMPARE(few->rowCount(), 1); // Bình with one; An has ten
        QCOMPARE(few->item(0, 0)->text(), QStringLiteral("Trần Thị Bình"));
        QCOMPARE(few->item(0, 4)->text(), QStringLiteral("1"));
        QCOMPARE(few->item(0, 6)->text(), QStringLiteral("3"));
        find<QSpinBox>(*m_page, "fewLeast")->setValue(20);
        QCOMPARE(few->rowCount(), 2);
        few->setFocus();
        few->setCurrentCell(0, 0);
        m_hands.enter();
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(summary().startsWith(QStringLiteral("Nguyễn Văn An")));
    }

    void columnsBySteps()
    {
        QSignalSpy spy(m_page.get(), &views::ChainPage::shown);
        auto *order = find<QComboBox>(*m_page, "chainOrder");
        order->setFocus();
        m_hands.key(Qt::Key_Down);
        if (spy.count() == 0)
            Q_EMIT order->activated(order->currentIndex());
        QTRY_VERIFY(spy.count() >= 1);
        QVERIFY(m_page->printRequest().chain.bySteps);
    }

    void everyPaneIsReached()
    {
        for (int tab = 0; tab < 3; ++tab) {
            tabs()->setCurrentIndex(tab);
            for (QWidget *pane : m_page->panes())
                QVERIFY2(pane->isVisible() && !pane->objectName().isEmpty() && !pane->accessibleName().isEmpty(), qPrintable(pane->objectName()));
        }
    }

private:
    [[nodiscard]] views::ChainView *view() const { return find<views::ChainView>(*m_page, "chainView"); }
    [[nodiscard]] QTabWidget *tabs() const { return find<QTabWidget>(*m_page, "chainTabs"); }
    [[nodiscard]] QTableWidget *table(const char *name) const { return find<QTableWidget>(*m_page, name); }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(*m_page, name)->text(); }
    [[nodiscard]] QString summary() const { return label("chainSummary"); }
    [[nodiscard]] QString message() const { return m_page->findChild<views::MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    [[nodiscard]] QString selectedName() const { return label("chainPerson"); }
    static QStringList texts(const reports::Document &document)
    {
        QStringList all;
        for (const reports::Page &page : document.pages)
            for (const reports::TextLine &line : page.lines)
                all << line.text;
        return all;
    }
    void selectPerson(const QString &name)
    {
        for (int node = 0;; ++node) {
            view()->select(node);
            if (selectedName() == name)
                return;
            if (node > 50)
                qFatal("nobody of that name");
        }
    }
    void typePerson(const char *letters)
    {
        auto *line = find<views::OfferEdit>(*m_page, "exposurePerson");
        line->setFocus();
        line->selectAll();
        m_hands.text(letters);
        QTRY_VERIFY(line->isListOpen());
        m_hands.enter();
    }

    std::unique_ptr<TracingBook> m_book;
    std::unique_ptr<views::ChainPage> m_page;
    std::vector<services::Change> m_changes;
    Uuid m_an;
    Uuid m_binh;
    Uuid m_chi;
};

QTEST_MAIN(TestChainPage)
#include "tst_chainpage.moc"

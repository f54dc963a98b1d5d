// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "booksfixture.h"

#include "services/logbook/sheets.h"
#include "views/lists/dateedit.h"
#include "views/logbook/layoutdialog.h"
#include "views/logbook/layoutpreview.h"
#include "views/printdialogs/pageview.h"
#include "views/printdialogs/printdialog.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace stc;
using reports::SectionKind;
using reports::Shown;

/// The layout of the logbook page, changed like a person does it; and pages printed from the dialog.
class TestLayoutDialog : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_team;
    std::unique_ptr<views::LayoutDialog> m_dialog;

    [[nodiscard]] views::Surroundings surroundings() { return {m_preferences, m_answers, test::clock()}; }
    void open()
    {
        m_dialog = std::make_unique<views::LayoutDialog>(*m_database, surroundings(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename T> T &widget(const char *name) { return *test::find<T>(*m_dialog, name); }
    QListWidget &sections() { return widget<QListWidget>("layoutSections"); }
    QListWidget &columns() { return widget<QListWidget>("layoutColumns"); }
    [[nodiscard]] QString said() { return m_dialog->findChild<views::MessageBar *>()->text(); }
    reports::LogbookLayout stored() { return reports::officeLayout(*m_database).value(); }
    void choose(const QString &section)
    {
        sections().setFocus();
        QTest::keyClick(&sections(), Qt::Key_Home);
        while (sections().currentItem()->text() != section) {
            const int row = sections().currentRow();
            QTest::keyClick(&sections(), Qt::Key_Down);
            QVERIFY(sections().currentRow() > row);
        }
    }
    static void retype(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&edit, Qt::Key_Delete);
        else
            QTest::keyClicks(&edit, text);
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void init()
    {
        m_answers = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *test::communeBook(m_folder->filePath(QStringLiteral("a.db")), test::clock());
        m_team = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
        test::addMember(*m_database, m_team, QStringLiteral("Nguyễn Văn An"), QStringLiteral("leader"));
        int order = 0;
        for (const char *head : {"Lê Văn Bình", "Ngô Thị Cúc", "Vũ Đức Dũng"})
            test::addHousehold(*m_database, QString::fromUtf8(head), m_team, ++order);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_database.reset();
    }

    void theKeyboardIsEnough()
    {
        open();
        auto &preview = *m_dialog->findChild<views::LayoutPreview *>();
        QSignalSpy prepared(&preview, &views::LayoutPreview::prepared);
        QVERIFY(prepared.wait(20000));
        QVERIFY(preview.pageCount() > 0);
        // The figures go to the top, the second column before the first, the third is hidden.
        choose(QStringLiteral("Figures of the day"));
        while (sections().currentRow() > 0)
            QTest::keyClick(&sections(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_dialog->logbookLayout().sections.front().kind() == SectionKind::Counters);
        choose(QStringLiteral("Households in the order of the round"));
        retype(widget<QLineEdit>("sectionTitle"), QStringLiteral("Di tung ngo"));
        QCOMPARE(sections().currentItem()->text(), QStringLiteral("Di tung ngo"));
        columns().setFocus();
        QTest::keyClick(&columns(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(columns().currentRow(), 1);
        QTest::keyClick(&columns(), Qt::Key_Down);
        QTest::keyClick(&columns(), Qt::Key_Down);
        QCOMPARE(columns().currentItem()->text(), QStringLiteral("People"));
        QTest::keyClick(&columns(), Qt::Key_Space);
        auto &rows = widget<QSpinBox>("sectionRows");
        rows.setFocus();
        rows.selectAll();
        QTest::keyClicks(&rows, QStringLiteral("8"));
        QVERIFY(prepared.wait(20000)); // seen at once
        QTest::keyClick(&widget<QPushButton>("layoutSave"), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        const reports::LogbookLayout layout = stored();
        QVERIFY(layout.sections.front().kind() == SectionKind::Counters);
        const auto &visits = layout.section(SectionKind::Visits);
        QCOMPARE(visits.title, QStringLiteral("Di tung ngo"));
        QCOMPARE(visits.rows, 8);
        QCOMPARE(QLatin1String(visits.items[0].info->name), QLatin1String("head"));
        QCOMPARE(QLatin1String(visits.items[3].info->name), QLatin1String("people"));
        QVERIFY(visits.items[3].shown == Shown::Nowhere);
    }

    void faultsAreSaidAndNotSaved()
    {
        open();
        choose(QStringLiteral("Households in the order of the round"));
        auto &title = widget<QLineEdit>("sectionTitle");
        retype(title, {});
        QVERIFY2(said().contains(QStringLiteral("has no title")), qPrintable(said()));
        QVERIFY(!widget<QPushButton>("layoutSave").isEnabled());
        QTest::keyClicks(&title, QStringLiteral("Ho"));
        QVERIFY(widget<QPushButton>("layoutSave").isEnabled());
        columns().setFocus();
        QTest::keyClick(&columns(), Qt::Key_Down);
        auto &width = widget<QDoubleSpinBox>("columnWidth");
        width.setFocus();
        width.selectAll();
        QTest::keyClicks(&width, QStringLiteral("90"));
        QVERIFY2(said().contains(QStringLiteral("wide together, but the page has 165 mm")), qPrintable(said()));
        QVERIFY(!widget<QPushButton>("layoutSave").isEnabled());
        auto &sum = widget<QLabel>("columnSum"); // the message takes height away, not of this text
        QTRY_VERIFY(sum.height() >= sum.heightForWidth(sum.width()));
        QTest::keyClick(&width, Qt::Key_Escape);
        QCOMPARE(m_answers.asked, QStringList(QStringLiteral("Leave without saving the changes?")));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(stored().toJson(), QString());
    }

    void theNumbersOfTheOffice()
    {
        open();
        choose(QStringLiteral("Telephone numbers to call"));
        auto &text = widget<QPlainTextEdit>("sectionText");
        QVERIFY(text.isVisible());
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("Tram y te: 0204 385 66 24"));
        QVERIFY(!widget<QSpinBox>("sectionRows").isVisible());
        widget<QPushButton>("layoutSave").click();
        QCOMPARE(stored().section(SectionKind::Phones).text, QStringLiteral("Tram y te: 0204 385 66 24"));
        // As shipped again.
        open();
        widget<QPushButton>("layoutAsShipped").click();
        widget<QPushButton>("layoutSave").click();
        QCOMPARE(m_database->setting(store::settings::kLogbookLayout), QString());
    }

    void onlyWhatMakesSenseIsOffered()
    {
        open();
        choose(QStringLiteral("In the computer"));
        auto &shown = widget<QComboBox>("sectionShown");
        QCOMPARE(shown.count(), 2); // typed, not at all
        shown.setFocus();
        QTest::keyClick(&shown, Qt::Key_Down);
        QCOMPARE(sections().currentItem()->checkState(), Qt::Unchecked);
        choose(QStringLiteral("Arrivals"));
        QCOMPARE(shown.count(), 4);
        QCOMPARE(sections().currentItem()->checkState(), Qt::Unchecked);
        QTest::keyClick(&sections(), Qt::Key_Space);
        QVERIFY(m_dialog->logbookLayout().section(SectionKind::Arrivals).shown == Shown::Both);
        choose(QStringLiteral("Figures of the day"));
        QVERIFY(!widget<QDoubleSpinBox>("columnWidth").isVisible()); // counters have none
    }

    void aBrokenLayoutCanBeReplaced()
    {
        STC_UNWRAP(m_database->setSetting(store::settings::kLogbookLayout, QStringLiteral("{broken")));
        open();
        QVERIFY2(said().contains(QStringLiteral("cannot be used")), qPrintable(said()));
        widget<QPushButton>("layoutSave").click();
        QCOMPARE(m_database->setting(store::settings::kLogbookLayout), QString());
    }

    /// From the print dialog: a look takes no number, the PDF does, and a second PDF is a reprint.
    void printingForGood()
    {
        const QDate today = test::clock().today();
        reports::PrintRequest request;
        request.kind = reports::PrintKind::LogbookBlank;
        request.date = today;
        views::PrintDialog dialog(*m_database, surroundings(), request, nullptr);
        dialog.open();
        QSignalSpy prepared(&dialog, &views::PrintDialog::prepared);
        QSignalSpy numbered(&dialog, &views::PrintDialog::numbered);
        QVERIFY(prepared.wait(20000));
        QVERIFY(dialog.document()->sheets.empty());
        // The last day follows the first until it is chosen.
        auto *first = test::find<views::DateEdit>(dialog, "printDate");
        auto *last = test::find<views::DateEdit>(dialog, "printUntil");
        QVERIFY(last->isVisible());
        const auto type = [](views::DateEdit *date, const QString &text) {
            date->setFocus();
            date->selectAll();
            QTest::keyClicks(date, text);
            QTest::keyClick(date, Qt::Key_Tab);
        };
        type(first, QStringLiteral("31/2"));
        QCOMPARE(dialog.request().date, today); // what is no date changes nothing
        type(first, today.addDays(1).toString(QStringLiteral("d/M")));
        QCOMPARE(last->date(), today.addDays(1));
        QVERIFY(!test::find<QPushButton>(dialog, "print")->isEnabled()); // what is shown is the old day's
        type(last, today.addDays(2).toString(QStringLiteral("dd/MM/yyyy")));
        QCOMPARE(dialog.request().until, today.addDays(2));
        QVERIFY(prepared.wait(20000));
        m_answers.savePath = m_folder->filePath(QStringLiteral("pages.pdf"));
        auto *save = test::find<QPushButton>(dialog, "savePdf");
        save->click();
        QVERIFY(numbered.wait(20000));
        QVERIFY(QFile::exists(m_answers.savePath));
        QCOMPARE(dialog.document()->sheets.size(), std::size_t(2));
        const auto sheet = [&](int day) { return services::findSheet(*m_database, {m_team, today.addDays(day)}).value(); };
        QVERIFY(!sheet(0));
        QVERIFY(sheet(1) && sheet(2));
        QCOMPARE(sheet(1)->printedOn, today);
        QCOMPARE(sheet(1)->reprints, 0);
        QTRY_VERIFY(test::isAtRest());
        save->click();
        QVERIFY(numbered.wait(20000));
        QCOMPARE(sheet(2)->reprints, 1);
        QTRY_VERIFY(test::isAtRest());
    }
};

QTEST_MAIN(TestLayoutDialog)
#include "tst_layoutdialog.moc"

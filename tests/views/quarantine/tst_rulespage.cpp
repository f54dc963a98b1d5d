// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "quarantine/quarantinefixture.h"

#include "services/quarantine/episodes.h"
#include "services/undo.h"
#include "views/forms/fieldedit.h"
#include "views/forms/recordform.h"
#include "views/quarantine/ruleimpactdialog.h"
#include "views/quarantine/ruleimpactmodel.h"
#include "views/quarantine/rulespage.h"
#include "views/quarantine/rulestable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace stc;
using schema::TableId;
using test::find;

namespace {

/// The day CV 5599 came into force.
const FixedClock &dayOfTheNewRule()
{
    static const FixedClock clock(QDateTime(QDate(2021, 7, 14), QTime(1, 0), Qt::UTC));
    return clock;
}

} // namespace

/// The page of the rules, used with the keyboard.
class TestRulesPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::RulesPage> m_page;
    Uuid m_household;
    std::vector<services::Change> m_changes;

    [[nodiscard]] views::RulesTable &table() { return *find<views::RulesTable>(*m_page, "rulesTable"); }
    [[nodiscard]] QString answer() { return find<QLabel>(*m_page, "ruleAnswer")->text(); }
    [[nodiscard]] QPushButton &button(const char *name) { return *find<QPushButton>(*m_page, name); }
    void choose(const char *combo, const char *code)
    {
        auto *box = find<QComboBox>(*m_page, combo);
        box->setCurrentIndex(box->findData(QLatin1String(code)));
    }
    Uuid start(const QDate &on)
    {
        services::EpisodeStart question;
        question.people = {test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"))};
        question.category = QStringLiteral("contact_f1");
        question.startOn = on;
        const auto reply = services::startEpisodes(*m_database, question);
        return reply && !reply->people.empty() ? reply->people.front().episode : Uuid();
    }
    QString release(const Uuid &episode) { return test::value(*m_database, TableId::Quarantines, episode, "planned_end_on"); }
    views::RecordForm *form() { return m_page->findChild<views::RecordForm *>(); }
    views::RuleImpactDialog *dialog() { return m_page->findChild<views::RuleImpactDialog *>(); }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_answers = test::Answers();
        m_changes.clear();
        m_database.reset();
        const QString path = m_folder.filePath(QStringLiteral("a.db"));
        QFile::remove(path);
        m_database = *test::communeBook(path, dayOfTheNewRule());
        m_household = test::addHousehold(*m_database, QStringLiteral("Trần Văn A"), test::addTeam(*m_database, QStringLiteral("Tổ 1")));
        m_page = std::make_unique<views::RulesPage>(*m_database, views::Surroundings{m_preferences, m_answers, dayOfTheNewRule()}, nullptr);
        connect(m_page.get(), &views::Page::changed, this, [this](const services::Change &change) { m_changes.push_back(change); });
        m_page->resize(1000, 660);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusStart();
    }
    void cleanup() { m_page.reset(); }

    void theTimeLineByCategory()
    {
        // Headings cannot be chosen; under F1 the rules stand by date.
        QStringList documents;
        bool isF1 = false;
        for (int row = 0; row < table().rowCount(); ++row) {
            const bool isHeading = table().columnSpan(row, 0) > 1;
            QCOMPARE(table().item(row, 0)->flags() == Qt::NoItemFlags, isHeading);
            if (isHeading)
                isF1 = table().item(row, 0)->text() == QStringLiteral("Contact F1");
            else if (isF1)
                documents << table().item(row, 0)->text().section(QLatin1Char(' '), -1);
        }
        QCOMPARE(documents, (QStringList{QStringLiteral("05/5/2021"), QStringLiteral("600/CĐ-BCĐ"), QStringLiteral("5152/BYT-MT"), QStringLiteral("5599/BYT-MT"), QStringLiteral("10696/BYT-MT"),
                                QStringLiteral("762/BYT-DP"), QStringLiteral("762/BYT-DP"), QStringLiteral("1909/BYT-DP")}));
        // What nobody saw in the document says so in words.
        int doubts = 0;
        for (int row = 0; row < table().rowCount(); ++row)
            doubts += table().columnSpan(row, 0) == 1 && table().item(row, 6)->text().contains(QStringLiteral("to be confirmed")) ? 1 : 0;
        QCOMPARE(doubts, 13); // 9 rules; one stands under two categories, three of 9472 under two each
    }

    void theQuestionIsAnsweredAtOnce()
    {
        choose("ruleCategory", "contact_f1");
        QVERIFY2(answer().contains(QStringLiteral("5599/BYT-MT")) && answer().contains(QStringLiteral("27/07/2021")) && answer().contains(QStringLiteral("28/07/2021")), qPrintable(answer()));
        QVERIFY(table().current() && table().current()->document.contains(QStringLiteral("5599")));
        QVERIFY(find<QLabel>(*m_page, "ruleNote")->text().contains(QStringLiteral("5152"))); // which one it replaces
        auto *date = find<QLineEdit>(*m_page, "ruleStart");
        date->setFocus();
        date->selectAll();
        test::Typist typist;
        typist.text("13/7/2021");
        QVERIFY2(answer().contains(QStringLiteral("600/CĐ-BCĐ")) && answer().contains(QStringLiteral("03/08/2021")), qPrintable(answer()));
        choose("ruleCategory", "arrival");
        choose("ruleVaccination", "full");
        date->selectAll();
        typist.text("6/10/2021");
        QVERIFY2(answer().contains(QStringLiteral("no quarantine")), qPrintable(answer()));
        date->selectAll();
        typist.text("6/10/");
        QVERIFY(!answer().contains(QStringLiteral("no quarantine")));
    }

    void aRuleOfTheOfficeIsEnteredAndApplied()
    {
        const Uuid episode = start(QDate(2021, 7, 5));
        QCOMPARE(release(episode), QStringLiteral("2021-07-26"));
        m_page->refresh();
        choose("ruleCategory", "contact_f1");
        // A copy of the rule that answers, with ten days and a document of the office.
        button("copyRule").click();
        QTRY_VERIFY(form() && form()->isActiveWindow());
        QCOMPARE(form()->field(QStringLiteral("unit_code"))->value(), QStringLiteral("07303"));
        form()->field(QStringLiteral("document"))->setValue(QStringLiteral("Kế hoạch 12/KH-UBND"));
        form()->field(QStringLiteral("quarantine_days"))->setValue(QStringLiteral("10"));
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_changes.size(), std::size_t(1));
        QTRY_VERIFY(!form());
        QVERIFY(table().current() && table().current()->document == QStringLiteral("Kế hoạch 12/KH-UBND"));
        QVERIFY2(answer().contains(QStringLiteral("12/KH-UBND")), qPrintable(answer())); // goes before the shipped one
        QVERIFY(button("endRule").isEnabled() && button("deleteRule").isEnabled());
        QCOMPARE(release(episode), QStringLiteral("2021-07-26")); // nothing by itself

        button("ruleImpact").click();
        QTRY_VERIFY(dialog());
        auto *model = dialog()->findChild<views::RuleImpactModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, views::RuleImpactModel::After).data().toString(), QStringLiteral("15/07/2021"));
        QCOMPARE(model->index(0, views::RuleImpactModel::Days).data().toString(), QStringLiteral("21 → 10"));
        auto *list = find<QTableView>(*dialog(), "impactTable");
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(model->tickedCount(), 0);
        QVERIFY(!find<QPushButton>(*dialog(), "impactApply")->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_changes.size(), std::size_t(2));
        QCOMPARE(release(episode), QStringLiteral("2021-07-15"));

        services::UndoStack undo(*m_database);
        undo.push(m_changes.back());
        STC_UNWRAP(undo.undo());
        QCOMPARE(release(episode), QStringLiteral("2021-07-26"));
    }

    void whatIsShippedStays()
    {
        choose("ruleCategory", "contact_f1");
        QVERIFY(!button("endRule").isEnabled() && !button("deleteRule").isEnabled());
        const Uuid shipped = table().current()->id;
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return); // edits: an own version
        QTRY_VERIFY(form() && form()->isActiveWindow());
        form()->field(QStringLiteral("quarantine_days"))->setValue(QStringLiteral("12"));
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_changes.size(), std::size_t(1));
        QCOMPARE(test::value(*m_database, TableId::QuarantineRules, shipped, "quarantine_days"), QStringLiteral("14"));
        QVERIFY(table().current()->id != shipped);
        QVERIFY(answer().contains(QStringLiteral("12 day")));
        table().showRule(shipped, QStringLiteral("contact_f1"));
        QVERIFY(table().item(table().currentRow(), 6)->text().contains(QStringLiteral("replaced")));
    }

    void validityEnds()
    {
        const Uuid own = test::addRule(*m_database, QStringLiteral("Kế hoạch 1"), QStringLiteral("arrival"), QDate(2021, 7, 1), 7);
        m_page->refresh();
        table().showRule(own);
        button("endRule").click();
        QTRY_VERIFY(form() && form()->isActiveWindow());
        QTRY_VERIFY(form()->field(QStringLiteral("valid_until"))->isAncestorOf(QApplication::focusWidget()));
        test::Typist typist;
        typist.text("30/6/2021");
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_changes.empty()); // before it began
        QVERIFY(!form()->field(QStringLiteral("valid_until"))->message().isEmpty());
        form()->field(QStringLiteral("valid_until"))->setValue(QStringLiteral("2021-07-20"));
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_changes.size(), std::size_t(1));
        QCOMPARE(test::value(*m_database, TableId::QuarantineRules, own, "valid_until"), QStringLiteral("2021-07-20"));
    }

    void countingOtherwiseIsAskedFirst()
    {
        start(QDate(2021, 7, 5));
        QVERIFY(find<QLabel>(*m_page, "countingExample")->text().contains(QStringLiteral("20/05/2021")));
        m_answers.agrees = false;
        auto *dayAfter = find<QRadioButton>(*m_page, "dayAfterIsDayOne");
        dayAfter->click();
        QTRY_COMPARE(m_answers.asked.size(), 1);
        QVERIFY(store::dayCounting(*m_database).startIsDayOne);
        QVERIFY(!dayAfter->isChecked());
        m_answers.agrees = true;
        QSignalSpy changed(m_page.get(), &views::Page::dataChanged);
        dayAfter->click();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!store::dayCounting(*m_database).startIsDayOne);
        QVERIFY(find<QLabel>(*m_page, "countingExample")->text().contains(QStringLiteral("21/05/2021")));
        QVERIFY2(answer().contains(QStringLiteral("29/07/2021")), qPrintable(answer())); // 14 days from 14 July
    }

    /// Insert, and Delete in the table.
    void anOwnRuleComesAndGoes()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
        QTRY_VERIFY(form() && form()->isActiveWindow());
        QCOMPARE(form()->field(QStringLiteral("unit_code"))->value(), QStringLiteral("07303"));
        test::Typist typist;
        typist.text("Kế hoạch 3"); // the first field that is empty
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_changes.size(), std::size_t(1));
        QTRY_VERIFY(!form());
        const Uuid own = table().current()->id;
        QCOMPARE(table().current()->document, QStringLiteral("Kế hoạch 3"));
        QVERIFY(table().item(table().currentRow(), 6)->text().contains(QStringLiteral("Xã Lan Giới")));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QDialog *asked = nullptr;
        QTRY_VERIFY((asked = m_page->findChild<QDialog *>(QStringLiteral("deleteDialog"))));
        QTRY_VERIFY(asked->isActiveWindow());
        asked->reject();
        QVERIFY(std::any_of(table().rules().begin(), table().rules().end(), [&](const QuarantineRule &rule) { return rule.id == own; }));
    }

    void aRuleThatNobodyGoesBySaysSo()
    {
        choose("ruleCategory", "contact_f1");
        button("ruleImpact").click();
        QTRY_VERIFY(dialog());
        auto *summary = find<QLabel>(*dialog(), "impactSummary");
        QTRY_VERIFY2(summary->text().contains(QStringLiteral("nobody in quarantine goes by this rule")), qPrintable(summary->text()));
    }

    void aRuleThatIsNotInForceSaysSo()
    {
        start(QDate(2021, 7, 5));
        choose("ruleCategory", "contact_f1");
        button("ruleImpact").click();
        QTRY_VERIFY(dialog());
        auto *summary = find<QLabel>(*dialog(), "impactSummary");
        QTRY_VERIFY(summary->text().contains(QStringLiteral("1 quarantine")));
        auto *on = find<QLineEdit>(*dialog(), "impactOn");
        on->setFocus();
        on->selectAll();
        test::Typist typist;
        typist.text("13/7/2021");
        typist.key(Qt::Key_Tab);
        QTRY_VERIFY2(summary->text().contains(QStringLiteral("not in force")), qPrintable(summary->text()));
        QCOMPARE(dialog()->findChild<views::RuleImpactModel *>()->rowCount(), 0);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }
};

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"

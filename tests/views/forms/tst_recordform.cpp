// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"
#include "recordrules.h"
#include "services/undo.h"
#include "store/drafts.h"
#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/warningbox.h"
#include "views/widgets/messagebar.h"

#include <QPushButton>
#include <QTableWidget>

using namespace stc;
using schema::TableId;
using test::fill;
using test::word;
using views::RecordForm;

/// The form of one record, typed as a person types it.
class TestRecordForm : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    test::Answers m_answers;
    std::unique_ptr<RecordForm> m_form;

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        auto *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }
    [[nodiscard]] QString value(TableId table, const Uuid &id, const QString &column)
    {
        const auto edit = services::editRecord(*m_database, table, id);
        return edit ? edit->values.value(column) : QStringLiteral("?");
    }
    [[nodiscard]] static bool isTidied(schema::Type type) { return type == schema::Type::Reference || type == schema::Type::Choice || type == schema::Type::ChoiceSet || type == schema::Type::Date; }
    /// "#people:4" is the id of that row.
    [[nodiscard]] static QString canonical(const char *text)
    {
        const QString plain = word(text);
        if (!plain.startsWith(QLatin1Char('#')))
            return plain;
        const schema::Table *table = schema::findTable(plain.section(QLatin1Char(':'), 0, 0).mid(1));
        return test::idText(table->id, plain.section(QLatin1Char(':'), 1).toInt());
    }
    void open(TableId table, int record, const test::Typed &preset = {}) { openOn(*m_database, table, record, preset); }
    void openOn(store::Database &database, TableId table, int record, const test::Typed &preset = {})
    {
        auto edit = services::editRecord(database, table, record ? test::ListData::id(table, record) : Uuid());
        STC_UNWRAP(edit);
        for (const auto &[column, text] : preset)
            edit->values.insert(QLatin1String(column), canonical(text));
        m_form = std::make_unique<RecordForm>(database, m_answers, *std::move(edit), nullptr);
        showForm();
    }
    void showForm()
    {
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void type(const test::Typed &typed, bool choose)
    {
        for (const auto &[column, text] : typed)
            fill(*m_form, QLatin1String(column), word(text), choose);
    }
    void pressSave() { QTest::keyClick(m_form->focusWidget() ? m_form->focusWidget() : m_form.get(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_answers = test::Answers();
    }
    void cleanup()
    {
        m_form.reset();
        m_database.reset();
    }

    void everyTableHasItsForm()
    {
        for (const schema::Table *table : schema::allTables()) {
            const bool isBook = !table->isInContract();
            open(table->id, isBook ? 0 : 1);
            for (const schema::Column &column : table->columns.subspan(1)) {
                const views::FieldEdit *field = m_form->field(QLatin1String(column.name));
                QVERIFY2(field, column.name);
                QCOMPARE(field->editor()->accessibleName(), schema::label(column));
                if (!isBook) // what is shown and not touched comes back as it was
                    QCOMPARE(value(table->id, test::ListData::id(table->id, 1), QLatin1String(column.name)), field->value());
            }
            QVERIFY2(!m_form->isChanged(), table->name);
            const QByteArray before = test::everything(*m_database);
            if (!isBook)
                pressSave();
            m_form->reject();
            QVERIFY(m_answers.asked.isEmpty());
            QCOMPARE(test::everything(*m_database), before);
        }
    }

    void aBrokenRuleIsSaidAtItsField_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < test::brokenRules().size(); ++i)
            QTest::newRow(test::brokenRules()[i].name) << static_cast<int>(i);
    }

    void aBrokenRuleIsSaidAtItsField()
    {
        QFETCH(int, number);
        const test::Rule &rule = test::brokenRules()[static_cast<std::size_t>(number)];
        open(rule.table, rule.record, rule.preset);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        const QByteArray before = test::everything(*m_database);
        const bool isFound = word(rule.says).contains(QLatin1String("not chosen")) == false;
        type(rule.wrong, isFound);
        QHash<QString, QString> typed;
        for (const auto &[column, text] : rule.wrong)
            typed.insert(QLatin1String(column), test::textIn(m_form->field(QLatin1String(column))->editor()));
        pressSave();
        QTRY_VERIFY(m_form->field(QLatin1String(rule.column))->isWrong());
        const QString message = m_form->field(QLatin1String(rule.column))->message();
        QVERIFY2(message.contains(word(rule.says)), qPrintable(message));
        QVERIFY2(message.contains(word(rule.right)), qPrintable(message));
        // Nothing was written, nothing typed was lost, and the focus is where it is mended.
        QVERIFY(saved.isEmpty());
        QVERIFY(m_form->isVisible());
        QCOMPARE(test::everything(*m_database), before);
        for (auto text = typed.begin(); text != typed.end(); ++text)
            QCOMPARE(test::textIn(m_form->field(text.key())->editor()), *text);
        for (const auto &[column, text] : rule.wrong) {
            // Choices and dates show their full form, what cannot be read stands as it was typed.
            if (!isTidied(m_form->field(QLatin1String(column))->column().type))
                QCOMPARE(typed.value(QLatin1String(column)), word(text));
        }
        QCOMPARE(QApplication::focusWidget(), m_form->field(QLatin1String(rule.column))->editor());
        // What is right saves.
        type(rule.corrected, true);
        pressSave();
        QVERIFY2(saved.size() == 1, qPrintable(m_form->field(QLatin1String(rule.column))->message() + part<views::MessageBar>("messageBar")->text()));
        QVERIFY(!m_form->isVisible());
        const auto id = saved[0][1].value<Uuid>();
        for (const auto &[column, text] : rule.corrected) {
            QVERIFY(!value(rule.table, id, QLatin1String(column)).isEmpty());
            QCOMPARE(value(rule.table, id, QLatin1String(column)), m_form->field(QLatin1String(column))->value());
        }
        QVERIFY(saved[0][0].value<services::Change>().isSomething());
    }

    void aWarningIsOverruledWithAReason_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < test::warningRules().size(); ++i)
            QTest::newRow(test::warningRules()[i].name) << static_cast<int>(i);
    }

    void aWarningIsOverruledWithAReason()
    {
        QFETCH(int, number);
        const test::Rule &rule = test::warningRules()[static_cast<std::size_t>(number)];
        open(rule.table, rule.record, rule.preset);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        const QByteArray before = test::everything(*m_database);
        type(rule.wrong, true);
        pressSave();
        const auto *box = part<views::WarningBox>("warningBox");
        QVERIFY(box->isVisible());
        const QString message = m_form->field(QLatin1String(rule.column))->message();
        QVERIFY2(message.contains(word(rule.says)) && message.contains(word(rule.right)), qPrintable(message));
        auto *anyway = part<QPushButton>("saveAnyway");
        QVERIFY(!anyway->isEnabled());
        QCOMPARE(test::everything(*m_database), before);
        auto *reason = part<QLineEdit>("warningReason");
        QCOMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, QStringLiteral("seen on the card"));
        QVERIFY(anyway->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        auto kept = m_database->connection().prepare("SELECT reason FROM overruled WHERE id = ?");
        STC_UNWRAP(kept);
        kept->bind(1, saved[0][1].value<Uuid>());
        QVERIFY(*kept->step());
        QCOMPARE(kept->string(0), QStringLiteral("seen on the card"));
    }

    void aReasonIsForTheValuesItWasGivenFor()
    {
        open(TableId::People, 0, {{"household_id", "#households:1"}, {"full_name", "Đỗ Văn Mới"}, {"sex", "male"}});
        type({{"birth_date", "1963"}, {"identity_number", "024062000001"}}, true);
        pressSave();
        QTest::keyClicks(part<QLineEdit>("warningReason"), QStringLiteral("seen"));
        type({{"birth_date", "1964"}}, true);
        QVERIFY(!part<views::WarningBox>("warningBox")->isVisible());
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        pressSave();
        QVERIFY(saved.isEmpty());
        QVERIFY(part<views::WarningBox>("warningBox")->isVisible());
    }

    /// A whole new person with the keyboard alone: Enter goes on and saves behind the last field.
    void enterGoesOnAndSaves()
    {
        open(TableId::People, 0);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        const auto next = [this](const char *text) {
            QWidget *at = QApplication::focusWidget();
            test::typeText(at, word(text));
            if (auto *line = qobject_cast<views::OfferEdit *>(at); line && *text && line->placeholderText().contains(QLatin1String("letters")))
                QVERIFY(QTest::qWaitFor([line] { return line->isListOpen(); }, 5000));
            QTest::keyClick(at, Qt::Key_Return);
            QCoreApplication::processEvents();
        };
        for (const char *text : {"nguyen van", "Đỗ Thị Ấm", "fem", "1962", "spo", "024162000001", "912 345 678", "", "", "perm", "7/6", "1", ""})
            next(text);
        QCOMPARE(saved.size(), 1);
        const auto id = saved[0][1].value<Uuid>();
        QCOMPARE(value(TableId::People, id, word("household_id")), test::idText(TableId::Households, 1));
        QCOMPARE(value(TableId::People, id, word("full_name")), word("Đỗ Thị Ấm"));
        QCOMPARE(value(TableId::People, id, word("sex")), word("female"));
        QCOMPARE(value(TableId::People, id, word("phone")), word("0912345678"));
        QCOMPARE(value(TableId::People, id, word("health_declared_on")), word("2021-06-07"));
        // One step of undo.
        services::UndoStack undo(*m_database);
        undo.push(saved[0][0].value<services::Change>());
        STC_UNWRAP(undo.undo());
        QVERIFY(!services::editRecord(*m_database, TableId::People, id));
    }

    void saveAndNextKeepsWhatTheNextOneShares()
    {
        open(TableId::Members, 0, {{"team_id", "#teams:1"}, {"full_name", "Đỗ Văn Một"}, {"sex", "male"}, {"role", "member"}, {"joined_on", "2021-05-08"}});
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(saved.size(), 1);
        QVERIFY(m_form->isVisible());
        QCOMPARE(m_form->field(word("team_id"))->value(), test::idText(TableId::Teams, 1));
        QVERIFY(m_form->field(word("full_name"))->value().isEmpty());
        QVERIFY(!m_form->isChanged());
        QCOMPARE(QApplication::focusWidget(), m_form->field(word("full_name"))->editor());
        type({{"full_name", "Đỗ Văn Hai"}, {"sex", "f"}, {"role", "dep"}, {"joined_on", "8/5"}}, true);
        pressSave();
        QCOMPARE(saved.size(), 2);
        QCOMPARE(count("SELECT count(*) FROM members"), std::int64_t(4));
    }

    void escapeAsksOnlyWhenSomethingWouldBeLost()
    {
        open(TableId::Households, 1);
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_form->isVisible());
        QVERIFY(m_answers.asked.isEmpty());
        open(TableId::Households, 1);
        type({{"address", "ngõ 7"}}, true);
        m_answers.agrees = false;
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_answers.asked.size(), 1);
        QVERIFY(m_form->isVisible());
        QCOMPARE(m_form->field(word("address"))->value(), word("ngõ 7"));
        m_answers.agrees = true;
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_form->isVisible());
        QCOMPARE(value(TableId::Households, test::ListData::id(TableId::Households, 1), word("address")), QString());
    }

    void whatIsWrongIsSaidWhileTyping()
    {
        open(TableId::People, 1);
        auto *phone = m_form->field(word("phone"));
        phone->editor()->setFocus();
        QTest::keyClick(phone->editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(phone->editor(), QStringLiteral("0912"));
        QVERIFY(!phone->isWrong()); // not for every key
        QTRY_VERIFY(phone->isWrong());
        QVERIFY(phone->message().contains(QLatin1String("10 digits")));
        QTest::keyClicks(phone->editor(), QStringLiteral("345678"));
        QTRY_VERIFY(!phone->isWrong());
    }

    void capitalsAreOfferedAsAName()
    {
        open(TableId::People, 1);
        auto *name = m_form->field(word("full_name"));
        fill(*m_form, word("full_name"), word("NGUYỄN THỊ ĐÀO"));
        QVERIFY(name->message().contains(word("Nguyễn Thị Đào")));
        QVERIFY(!name->isWrong());
        QTest::keyClick(name->editor(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(name->value(), word("Nguyễn Thị Đào"));
    }

    void linesOfATextStay()
    {
        open(TableId::LogbookPages, 1);
        auto *text = m_form->field(word("narrative"));
        QCOMPARE(text->value(), word("Đi từng nhà\nhai hộ vắng"));
        text->editor()->setFocus();
        QTest::keyClick(text->editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(text->editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(text->editor(), QStringLiteral("xong"));
        pressSave();
        QCOMPARE(value(TableId::LogbookPages, test::ListData::id(TableId::LogbookPages, 1), word("narrative")), word("Đi từng nhà\nhai hộ vắng\nxong"));
    }

    /// Two programs on one file.
    void twoClerksSeeBothVersions()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        open(TableId::Households, 1);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        type({{"address", "ngõ 7"}, {"phone", "0912345678"}}, true);
        auto theirs = services::editRecord(**other, TableId::Households, id);
        STC_UNWRAP(theirs);
        theirs->values.insert(word("address"), word("ngõ 9"));
        theirs->values.insert(word("note"), word("nhà mới"));
        STC_UNWRAP(services::saveRecord(**other, *theirs));
        pressSave();
        QVERIFY(saved.isEmpty());
        auto *table = part<QTableWidget>("conflictTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 1); // the note was changed by them alone: it stays theirs
        QVERIFY(table->item(0, 2)->text().contains(word("ngõ 9")));
        QVERIFY(table->item(0, 3)->text().contains(word("ngõ 7")));
        auto *save = part<QPushButton>("conflictSave");
        QVERIFY(!save->isEnabled());
        // Esc leads back to the form with everything typed, and the conflict is met again.
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(m_form->field(word("address"))->value(), word("ngõ 7"));
        pressSave();
        QVERIFY(table->isVisible());
        QTest::keyClick(table, Qt::Key_Right);
        pressSave(); // the key of the form decides nothing
        QVERIFY(saved.isEmpty());
        QVERIFY(save->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(value(TableId::Households, id, word("address")), word("ngõ 7"));
        QCOMPARE(value(TableId::Households, id, word("phone")), word("0912345678"));
        QCOMPARE(value(TableId::Households, id, word("note")), word("nhà mới"));
    }

    void theirsCanBeChosen()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        open(TableId::Households, 1);
        type({{"address", "ngõ 7"}, {"household_number", "099"}}, true);
        auto theirs = services::editRecord(**other, TableId::Households, id);
        STC_UNWRAP(theirs);
        theirs->values.insert(word("address"), word("ngõ 9"));
        STC_UNWRAP(services::saveRecord(**other, *theirs));
        pressSave();
        auto *table = part<QTableWidget>("conflictTable");
        QTest::keyClick(table, Qt::Key_Left);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!m_form->isVisible());
        QCOMPARE(value(TableId::Households, id, word("address")), word("ngõ 9"));
        QCOMPARE(value(TableId::Households, id, word("household_number")), word("099"));
    }

    void otherColumnsOfTheOthersStayWithoutAQuestion()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        open(TableId::Households, 1);
        type({{"address", "ngõ 7"}}, true);
        auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        auto theirs = services::editRecord(**other, TableId::Households, id);
        STC_UNWRAP(theirs);
        theirs->values.insert(word("note"), word("nhà mới"));
        STC_UNWRAP(services::saveRecord(**other, *theirs));
        pressSave();
        QVERIFY(!m_form->isVisible());
        QCOMPARE(value(TableId::Households, id, word("address")), word("ngõ 7"));
        QCOMPARE(value(TableId::Households, id, word("note")), word("nhà mới"));
    }

    void aDeletedRecordIsSavedAsNew()
    {
        const Uuid id = test::ListData::id(TableId::Violations, 1);
        open(TableId::Violations, 1);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        type({{"description", "Tụ tập"}}, true);
        auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        STC_UNWRAP(services::deleteRecord(**other, TableId::Violations, id, word("nhầm")));
        pressSave();
        QVERIFY(part<QLabel>("conflictHeading")->text().contains(QLatin1String("deleted")));
        auto *asNew = part<QPushButton>("conflictNew");
        QVERIFY(asNew->isVisible());
        QCOMPARE(QApplication::focusWidget(), asNew);
        QTest::keyClick(asNew, Qt::Key_Space);
        QCOMPARE(saved.size(), 1);
        const auto fresh = saved[0][1].value<Uuid>();
        QVERIFY(fresh != id);
        QCOMPARE(value(TableId::Violations, fresh, word("description")), word("Tụ tập"));
        QCOMPARE(value(TableId::Violations, fresh, word("kind")), word("no_mask"));
    }

    void aDraftOutlivesTheProgram()
    {
        const QString path = m_database->path();
        open(TableId::People, 0, {{"household_id", "#households:1"}});
        type({{"full_name", "Đỗ Văn Dở"}, {"phone", "09123"}}, true);
        m_form->findChild<views::DraftKeeper *>()->keepNow();
        QCOMPARE(count("SELECT count(*) FROM drafts"), std::int64_t(1));
        m_form.reset(); // neither saved nor closed by hand
        m_database.reset();
        auto again = store::Database::open(path, store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(again);
        m_database = *std::move(again);
        const auto left = store::leftDrafts(*m_database);
        STC_UNWRAP(left);
        QCOMPARE(left->size(), std::size_t(1));
        QVERIFY(RecordForm::isDraftOfRecord(left->front()));
        auto form = RecordForm::ofDraft(*m_database, m_answers, left->front(), nullptr);
        STC_UNWRAP(form);
        m_form.reset(*form);
        showForm();
        QVERIFY(m_form->isChanged());
        QCOMPARE(test::textIn(m_form->field(word("phone"))->editor()), word("09123")); // also what cannot be right
        QCOMPARE(m_form->field(word("household_id"))->value(), test::idText(TableId::Households, 1));
        type({{"phone", "0912345678"}}, true);
        QSignalSpy saved(m_form.get(), &RecordForm::saved);
        pressSave();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(value(TableId::People, saved[0][1].value<Uuid>(), word("full_name")), word("Đỗ Văn Dở"));
        QCOMPARE(count("SELECT count(*) FROM drafts"), std::int64_t(0));
    }

    void whatIsThrownAwayLeavesNoDraft()
    {
        open(TableId::People, 1);
        type({{"workplace", "Chợ"}}, true);
        m_form->findChild<views::DraftKeeper *>()->keepNow();
        QCOMPARE(count("SELECT count(*) FROM drafts"), std::int64_t(1));
        m_form->reject();
        QCOMPARE(count("SELECT count(*) FROM drafts"), std::int64_t(0));
        m_form.reset();
        QCOMPARE(count("SELECT count(*) FROM drafts"), std::int64_t(0));
    }
};

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"

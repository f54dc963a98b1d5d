// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tabulartext.h"
#include "items/gridmodel.h"
#include "listdata.h"
#include "services/undo.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace stc;
using items::GridMark;
using items::GridModel;
using schema::TableId;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// What is typed into rows: kept until the row is left, saved as one change, or marked and kept.
class TestGridModel : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<GridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<services::UndoStack> m_undo;

    void open(TableId table, const store::Keys &keys)
    {
        m_model = std::make_unique<GridModel>(*m_database, table);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(m_model.get(), &GridModel::saved, this, [this](const services::Change &change) { m_undo->push(change); });
        m_model->setFilter(word("07303"), {});
        m_model->setKeys(keys, false);
    }
    [[nodiscard]] QModelIndex at(int row, const char *column) const { return m_model->index(row, store::listColumnIndex(m_model->table(), QLatin1String(column))); }
    bool type(int row, const char *column, const char *text) { return m_model->setData(at(row, column), word(text)); }
    [[nodiscard]] QString shown(int row, const char *column) const { return at(row, column).data().toString(); }
    [[nodiscard]] GridMark mark(int row, const char *column) const { return static_cast<GridMark>(at(row, column).data(GridModel::MarkRole).toInt()); }
    [[nodiscard]] QString stored(std::int32_t key, const char *column) const
    {
        store::RecordReader reader(*m_database);
        const auto record = reader.read(m_model->table(), key);
        return record && *record ? (*record)->value(column) : word("(gone)");
    }
    /// As the window does it, without the thread.
    services::GridReply paste(const char *text, int row, const char *column, const QModelIndexList &targets = {})
    {
        QList<int> columns;
        for (const int shown : store::firstShownColumns(m_model->table()))
            columns << shown;
        m_pasted = m_model->preparePaste(readTabularText(word(text)), at(row, column), columns, targets);
        const auto reply = services::applyGrid(*m_database, m_pasted.task);
        if (!reply)
            qFatal("%s", qPrintable(reply.error().detail));
        m_model->take(*reply);
        if (reply->change.isSomething())
            m_undo->push(reply->change);
        return *reply;
    }
    items::GridPaste m_pasted;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_undo = std::make_unique<services::UndoStack>(*m_database);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_undo.reset();
        m_database.reset();
    }

    void hasAnEmptyRowAtTheEnd()
    {
        open(TableId::People, {1, 2, 3});
        QCOMPARE(m_model->rowCount(), 4);
        QVERIFY(m_model->isNew(3));
        QCOMPARE(shown(3, "full_name"), QString());
        QCOMPARE(shown(0, "full_name"), word("Nguyễn Văn Nam"));
        QVERIFY(at(0, "full_name").flags() & Qt::ItemIsEditable);
        QVERIFY(!(at(0, "@team").flags() & Qt::ItemIsEditable));
        QVERIFY(!type(0, "@team", "x"));
        QCOMPARE(m_model->headerData(3, Qt::Vertical).toString(), word("+"));
    }

    void aRowIsSavedWhenItIsLeft()
    {
        open(TableId::People, {1, 2});
        QVERIFY(type(0, "phone", "912 345 111"));
        QVERIFY(type(0, "sex", "nữ"));
        QCOMPARE(shown(0, "phone"), word("0912345111"));
        QCOMPARE(shown(0, "sex"), word("Female"));
        QCOMPARE(mark(0, "phone"), GridMark::Edited);
        QCOMPARE(stored(1, "phone"), word("0987654321"));
        QSignalSpy saved(m_model.get(), &GridModel::saved);
        QVERIFY(m_model->leave(0));
        QCOMPARE(saved.size(), 1);
        QVERIFY(m_undo->undoText().contains(word("Nguyễn Văn Nam")));
        QCOMPARE(stored(1, "phone"), word("0912345111"));
        QCOMPARE(mark(0, "phone"), GridMark::None);
        QVERIFY(m_undo->undo());
        m_model->reload();
        QCOMPARE(shown(0, "phone"), word("0987654321"));
        QCOMPARE(shown(0, "sex"), word("Male"));
    }

    void nothingTypedIsNothingChanged()
    {
        open(TableId::People, {1, 2});
        QSignalSpy saved(m_model.get(), &GridModel::saved);
        QVERIFY(type(0, "phone", "0987654321"));
        QVERIFY(type(2, "phone", ""));
        QCOMPARE(m_model->openRows(), 0);
        QVERIFY(type(0, "phone", "0912345111"));
        m_model->giveBack(at(0, "phone"));
        QCOMPARE(shown(0, "phone"), word("0987654321"));
        QVERIFY(type(0, "phone", "0912345111"));
        QVERIFY(type(0, "phone", "0987654321"));
        QVERIFY(m_model->leave(0));
        QCOMPARE(saved.size(), 0);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void whatIsWrongStaysAndSaysSo()
    {
        open(TableId::People, {1, 2});
        QVERIFY(type(0, "phone", "123"));
        QVERIFY(type(0, "workplace", "Đồng"));
        QCOMPARE(mark(0, "phone"), GridMark::Refused);
        QCOMPARE(shown(0, "phone"), word("123"));
        QVERIFY(at(0, "phone").data(Qt::ToolTipRole).toString().contains(word("123")));
        QVERIFY(!m_model->leave(0));
        QVERIFY(!m_model->leave(0));
        QCOMPARE(stored(1, "workplace"), QString());
        QCOMPARE(m_model->headerData(0, Qt::Vertical).toString(), word("✗"));
        m_model->setKeys({2, 1}, false); // sorted in another way: the row keeps what was typed
        QCOMPARE(shown(1, "phone"), word("123"));
        m_model->setKeys({2}, false); // filtered away: it stays all the same
        QCOMPARE(shown(1, "phone"), word("123"));
        QVERIFY(type(1, "phone", "0912345111"));
        QVERIFY(m_model->leave(1));
        QCOMPARE(stored(1, "workplace"), word("Đồng"));
    }

    void aRequiredCellCannotBeEmptied()
    {
        open(TableId::People, {1});
        QVERIFY(type(0, "full_name", ""));
        QCOMPARE(mark(0, "full_name"), GridMark::Refused);
        QVERIFY(!m_model->leave(0));
        m_model->giveBack(at(0, "full_name"));
        QCOMPARE(shown(0, "full_name"), word("Nguyễn Văn Nam"));
        QCOMPARE(m_model->openRows(), 0);
    }

    void aNewRowWaitsUntilItIsComplete()
    {
        open(TableId::Households, {1, 2});
        QVERIFY(type(2, "household_number", "077"));
        QCOMPARE(m_model->rowCount(), 4); // a further empty one
        QCOMPARE(shown(2, "hamlet"), word("Thôn Đá Ong")); // as above
        QCOMPARE(shown(2, "commune_code"), word("Xã Lan Giới"));
        QVERIFY(!m_model->leave(2));
        QCOMPARE(mark(2, "head_name"), GridMark::Refused);
        QCOMPARE(shown(2, "household_number"), word("077"));
        QVERIFY(type(2, "head_name", "Đỗ Văn Mới"));
        QVERIFY(m_model->leave(2));
        QVERIFY(!m_model->isNew(2));
        QCOMPARE(stored(m_model->numberAt(2), "household_number"), word("077"));
        QVERIFY(m_undo->undo());
        m_model->setKeys({1, 2}, true);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void aNewRowWithoutAnythingTypedGoes()
    {
        open(TableId::People, {1});
        QVERIFY(type(1, "workplace", "x"));
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(shown(1, "household_id"), word("Nguyễn Văn Nam"));
        m_model->giveBack(at(1, "workplace"));
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(shown(1, "household_id"), QString());
    }

    void dittoTakesWhatStandsAbove()
    {
        open(TableId::People, {1, 2});
        m_model->copyFromAbove(at(1, "sex"));
        QCOMPARE(shown(1, "sex"), word("Male"));
        m_model->copyFromAbove(at(0, "sex")); // nothing is above
        QVERIFY(m_model->leave(1));
        QCOMPARE(stored(2, "sex"), word("male"));
    }

    void namesStandForWhatIsMeant()
    {
        open(TableId::People, {1});
        QVERIFY(type(0, "household_id", "012"));
        QCOMPARE(shown(0, "household_id"), word("Trần Văn An"));
        QVERIFY(type(0, "household_id", "Vũ Văn Đạt")); // of another commune
        QCOMPARE(mark(0, "household_id"), GridMark::Refused);
    }

    void warningsAreOverruledWithAReason()
    {
        open(TableId::Members, {1});
        QVERIFY(type(0, "birth_date", "2010"));
        QVERIFY(!m_model->leave(0));
        QCOMPARE(mark(0, "birth_date"), GridMark::Warning);
        QVERIFY(!m_model->overrule(0, word("  ")));
        QVERIFY(m_model->overrule(0, word("đã xem giấy khai sinh")));
        QCOMPARE(stored(1, "birth_date"), word("2010"));
    }

    void theirsOrMine()
    {
        for (const bool isMine : {false, true}) {
            open(TableId::People, {1});
            QVERIFY(type(0, "phone", isMine ? "0912345333" : "0912345334"));
            auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
            STC_UNWRAP(other);
            services::GridRow theirs;
            theirs.number = theirs.key = 1;
            theirs.cells = {{schema::table(TableId::People).indexOf("phone"), isMine ? word("0912345222") : word("0912345221")}};
            QVERIFY(services::applyGrid(**other, {TableId::People, {}, word("x"), false, {theirs}}));
            QVERIFY(!m_model->leave(0));
            QCOMPARE(mark(0, "phone"), GridMark::Conflict);
            QCOMPARE(shown(0, "phone"), isMine ? word("0912345333") : word("0912345334")); // not lost
            QVERIFY(m_model->nextRefused(at(0, "full_name"), {at(0, "full_name").column(), at(0, "phone").column()}) == at(0, "phone"));
            if (isMine)
                QVERIFY(m_model->keepMine(0));
            else
                m_model->takeTheirs(0);
            QCOMPARE(stored(1, "phone"), isMine ? word("0912345333") : word("0912345221"));
            QCOMPARE(shown(0, "phone"), stored(1, "phone"));
        }
    }

    void pastesFromTheCurrentCellOn()
    {
        open(TableId::Households, {1, 2});
        const auto reply = paste("Đỗ Văn Một\t101\r\nĐỗ Văn Hai\t102\r\nĐỗ Văn Ba\t103\r\nĐỗ Văn Bốn\t104\r\n", 1, "head_name");
        QCOMPARE(reply.taken, 8);
        QCOMPARE(m_pasted.rows, 4);
        QCOMPARE(m_pasted.columns, 2);
        QVERIFY2(m_undo->undoText().contains(word("4")), qPrintable(m_undo->undoText()));
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(shown(1, "head_name"), word("Đỗ Văn Một"));
        QCOMPARE(shown(1, "household_number"), word("101"));
        QCOMPARE(shown(4, "head_name"), word("Đỗ Văn Bốn"));
        QCOMPARE(shown(4, "hamlet"), word("Thôn Đá Ong"));
        QVERIFY(!m_model->isNew(4));
        QVERIFY(m_undo->undo());
        m_model->setKeys({1, 2}, true);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(shown(1, "head_name"), word("Trần Văn An"));
    }

    void pastesByHeadings()
    {
        open(TableId::People, {1});
        paste("Số ĐT\tHọ và tên\tChủ hộ\tGiới tính\tNăm sinh\tMàu mắt\n912345678\t\"Lê Thị\nHoa\"\t012\tNữ\t1990\tnâu\n", 1, "full_name");
        QCOMPARE(m_pasted.unknown, QStringList{word("Màu mắt")});
        QCOMPARE(shown(1, "full_name"), word("Lê Thị Hoa")); // a name has no line breaks
        QCOMPARE(shown(1, "phone"), word("0912345678"));
        QCOMPARE(shown(1, "sex"), word("Female"));
        QCOMPARE(shown(1, "household_id"), word("Trần Văn An"));
        QVERIFY(!m_model->isNew(1));
    }

    void refusedCellsWaitForMending()
    {
        open(TableId::People, {1, 2});
        const auto reply = paste("full_name\tphone\tbirth_date\nNguyễn Văn Nam\t12\t1970\nNguyễn Thị Đào\t0912345999\t1972\nKhông Hộ\t\t2000\n", 0, "full_name");
        QCOMPARE(reply.refused, 1);
        QCOMPARE(mark(0, "phone"), GridMark::Refused);
        QCOMPARE(shown(0, "phone"), word("12"));
        QCOMPARE(stored(2, "phone"), word("0912345999"));
        QVERIFY(m_model->isNew(2)); // without a household it waits as a whole
        QCOMPARE(shown(2, "full_name"), word("Không Hộ"));
        QCOMPARE(mark(2, "household_id"), GridMark::Refused);
        const QList<int> columns{at(0, "full_name").column(), at(0, "phone").column(), at(0, "household_id").column()};
        const QModelIndex first = m_model->nextRefused(at(0, "full_name"), columns);
        QCOMPARE(first, at(0, "phone"));
        QCOMPARE(m_model->nextRefused(first, columns), at(2, "household_id"));
        QVERIFY(type(0, "phone", "0912345678"));
        QVERIFY(m_model->leave(0));
        QCOMPARE(stored(1, "phone"), word("0912345678"));
        QVERIFY(m_undo->undo()); // mending is a step of its own
        QCOMPARE(stored(1, "phone"), word("0987654321"));
        QCOMPARE(stored(2, "phone"), word("0912345999"));
        QVERIFY(type(2, "household_id", "012"));
        QVERIFY(m_model->leave(2));
        QVERIFY(!m_model->isNew(2));
    }

    void aBlockThatIsTooWideOrHasReadOnlyColumnsSaysSo()
    {
        open(TableId::Teams, {1});
        paste("x\ty\tz\n", 0, "dissolved_on"); // the last column shown
        QCOMPARE(m_pasted.outside, 2);
        QCOMPARE(mark(0, "dissolved_on"), GridMark::Refused);
        paste("\r\n\r\n", 1, "name"); // nothing but empty cells makes no records
        QCOMPARE(m_model->rowCount(), 2);
    }

    void oneCellFillsTheSelection()
    {
        open(TableId::People, {1, 2, 3});
        QModelIndexList targets;
        for (int row = 0; row < 3; ++row)
            targets << at(row, "workplace") << at(row, "@team");
        const auto reply = paste("Khu công nghiệp", 0, "workplace", targets);
        QCOMPARE(reply.taken, 3);
        QCOMPARE(m_pasted.outside, 3);
        for (int key = 1; key <= 3; ++key)
            QCOMPARE(stored(key, "workplace"), word("Khu công nghiệp"));
        QVERIFY(m_undo->undo());
        QCOMPARE(stored(3, "workplace"), QString());
    }

    void rowsStayWhereTheyAreWhenOnlyDataChange()
    {
        open(TableId::People, {3, 1, 2});
        m_model->setKeys({1, 2, 3, 4}, true);
        QCOMPARE(m_model->numberAt(0), 3);
        QCOMPARE(m_model->numberAt(3), 4);
        m_model->setKeys({1, 4}, true);
        QCOMPARE(m_model->numberAt(0), 1);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setKeys({4, 1}, false);
        QCOMPARE(m_model->numberAt(0), 4);
    }
};

QTEST_GUILESS_MAIN(TestGridModel)
#include "tst_gridmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"
#include "trainingfixture.h"

#include "services/marks.h"
#include "services/undo.h"
#include "store/history.h"

using namespace stc;
using schema::TableId;
using services::MarkKind;
using services::MarkRequest;
using store::GapKind;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// What is missing, and marking it in bulk.
class TestMarks : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_second, m_tenth, m_dissolved; ///< teams
    Uuid m_an, m_binh, m_cuong, m_dung, m_gone, m_former; ///< households
    Uuid m_head, m_child, m_widow, m_dead, m_returned, m_ageless; ///< people

    Uuid person(const Uuid &household, const char *name, const char *born, const store::Values &more = {})
    {
        store::Values values{{word("household_id"), household.toString()}, {word("full_name"), word(name)}, {word("birth_date"), word(born)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            values.insert(it.key(), it.value());
        return test::add(*m_database, TableId::People, values);
    }
    void moved(const Uuid &who, const char *kind, const char *on)
    {
        test::add(*m_database, TableId::Movements, {{word("person_id"), who.toString()}, {word("kind"), word(kind)}, {word("happened_on"), word(on)}});
    }
    [[nodiscard]] store::GapFilter everywhere() const { return {m_database->unit().range(), {}, {}, test::clock().today()}; }
    [[nodiscard]] QStringList names(GapKind kind, const store::GapFilter &filter) const
    {
        const auto rows = store::gapRows(*m_database, kind, filter);
        QStringList all;
        if (!rows)
            return {rows.error().detail};
        for (const store::GapRow &row : *rows)
            all << row.name;
        return all;
    }
    [[nodiscard]] QStringList names(GapKind kind) const { return names(kind, everywhere()); }
    [[nodiscard]] QString signedOn(const Uuid &household) const { return test::value(*m_database, TableId::Households, household, "commitment_signed_on"); }
    [[nodiscard]] QString declaredOn(const Uuid &who) const { return test::value(*m_database, TableId::People, who, "health_declared_on"); }
    [[nodiscard]] static MarkRequest request(MarkKind kind)
    {
        MarkRequest asked;
        asked.kind = kind;
        asked.date = QDate(2021, 5, 7);
        return asked;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::communeBook(m_folder.filePath(QStringLiteral("%1.db").arg(++number)), test::clock());
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_tenth = test::addTeam(*m_database, word("Tổ 10"));
        m_second = test::addTeam(*m_database, word("Tổ 2"));
        m_dissolved = test::addTeam(*m_database, word("Tổ 9"));
        m_an = test::addHousehold(*m_database, word("Nguyễn Văn An"), m_tenth, 1);
        m_binh = test::addHousehold(*m_database, word("Trần Thị Bình"), m_second, 2);
        m_cuong = test::addHousehold(*m_database, word("Lê Văn Cường"), m_second, 1);
        m_dung = test::addHousehold(*m_database, word("Đỗ Văn Dũng"), {}, 0, word("Thôn Đông"));
        m_gone = test::addHousehold(*m_database, word("Vũ Thị Hoa"), m_second, 3);
        m_former = test::addHousehold(*m_database, word("Giáp Văn Khoa"), m_dissolved, 1);
        m_head = person(m_an, "Nguyễn Văn An", "1970-01-02", {{word("phone"), word("0912345678")}, {word("identity_number"), word("024070000001")}, {word("relation_to_head"), word("head")}});
        m_child = person(m_an, "Nguyễn Thị Mai", "2015");
        m_widow = person(m_binh, "Trần Thị Bình", "1960");
        m_dead = person(m_binh, "Ngô Văn Bính", "1958", {{word("phone"), word("0912345679")}});
        m_returned = person(m_cuong, "Lê Văn Cường", "2007-06-09"); // 14 today
        m_ageless = person(m_dung, "Đỗ Văn Dũng", "");
        const Uuid lonely = person(m_gone, "Vũ Thị Hoa", "1930");
        moved(m_dead, "died", "2021-05-02");
        moved(lonely, "moved_out", "2021-05-20");
        moved(m_returned, "moved_out", "2021-04-01");
        moved(m_returned, "moved_in", "2021-05-01");
        auto editor = store::Editor::begin(*m_database);
        STC_UNWRAP(editor);
        QVERIFY((*editor)->update(TableId::Teams, m_dissolved, {{word("dissolved_on"), word("2021-06-01")}}));
        QVERIFY((*editor)->update(TableId::Households, m_cuong, {{word("commitment_signed_on"), word("2021-05-03")}, {word("phone"), word("0987654321")}}));
        STC_UNWRAP((*editor)->commit(word("test")));
    }

    void namesEveryKind()
    {
        QCOMPARE(store::gapKinds().size(), std::size_t(8));
        for (const store::GapKindInfo &info : store::gapKinds()) {
            QCOMPARE(store::findGapKind(QLatin1String(info.name)).value(), info.kind);
            QCOMPARE(&store::gapKind(info.kind), &info);
            QVERIFY(!store::label(info.kind).isEmpty());
        }
        QVERIFY(!store::findGapKind(word("something")));
    }

    void listsWhatIsMissingInTheOrderOfTheWalk()
    {
        // Team 2 before team 10; those without a team in force last, by hamlet; nobody is left in the household of Vũ Thị Hoa.
        QCOMPARE(names(GapKind::NoCommitment), (QStringList{word("Trần Thị Bình"), word("Nguyễn Văn An"), word("Giáp Văn Khoa"), word("Đỗ Văn Dũng")}));
        QCOMPARE(names(GapKind::NoTeam), (QStringList{word("Giáp Văn Khoa"), word("Đỗ Văn Dũng")}));
        // The telephone of the dead is no telephone of the household.
        QCOMPARE(names(GapKind::NoPhone), (QStringList{word("Trần Thị Bình"), word("Giáp Văn Khoa"), word("Đỗ Văn Dũng")}));
        // People: the household's order first, then the head; the dead and the one who moved away are not asked for.
        QCOMPARE(names(GapKind::NoDeclaration),
            (QStringList{word("Lê Văn Cường"), word("Trần Thị Bình"), word("Nguyễn Văn An"), word("Nguyễn Thị Mai"), word("Đỗ Văn Dũng")}));
        QCOMPARE(names(GapKind::NoBirthYear), QStringList{word("Đỗ Văn Dũng")});
        QCOMPARE(names(GapKind::NoIdentity), (QStringList{word("Lê Văn Cường"), word("Trần Thị Bình")}));
        // The day before the fourteenth birthday.
        store::GapFilter before = everywhere();
        before.date = before.date.addDays(-1);
        QCOMPARE(names(GapKind::NoIdentity, before), QStringList{word("Trần Thị Bình")});
    }

    void listsMembers()
    {
        test::addMember(*m_database, m_second, word("Hoàng Văn Tư"));
        const Uuid leader = test::addMember(*m_database, m_second, word("Bùi Thị Ánh"), word("leader"));
        test::addMember(*m_database, m_dissolved, word("Phạm Văn Cũ"));
        const Uuid left = test::addMember(*m_database, m_tenth, word("Lý Văn Rời"));
        auto editor = store::Editor::begin(*m_database);
        STC_UNWRAP(editor);
        QVERIFY((*editor)->update(TableId::Members, left, {{word("left_on"), word("2021-06-01")}}));
        QVERIFY((*editor)->update(TableId::Members, leader, {{word("phone"), word("0912000111")}}));
        STC_UNWRAP((*editor)->commit(word("test")));
        QCOMPARE(names(GapKind::Untrained), (QStringList{word("Bùi Thị Ánh"), word("Hoàng Văn Tư")}));
        QCOMPARE(names(GapKind::MemberNoPhone), QStringList{word("Hoàng Văn Tư")});
    }

    void filtersByTeamAndHamlet()
    {
        store::GapFilter filter = everywhere();
        filter.team = m_second;
        QCOMPARE(names(GapKind::NoCommitment, filter), QStringList{word("Trần Thị Bình")});
        filter.team = {};
        filter.hamlet = word("Thôn Đông");
        QCOMPARE(names(GapKind::NoCommitment, filter), QStringList{word("Đỗ Văn Dũng")});
        QCOMPARE(names(GapKind::NoDeclaration, filter), QStringList{word("Đỗ Văn Dũng")});
        filter.area = UnitList::builtIn().find(word("07306"))->range();
        QCOMPARE(names(GapKind::NoCommitment, filter), QStringList());
        const auto hamlets = store::hamletsOf(*m_database, m_database->unit().range());
        STC_UNWRAP(hamlets);
        QCOMPARE(*hamlets, (QStringList{word("Thôn Chính"), word("Thôn Đông")}));
    }

    void countsWhatItLists()
    {
        for (const Uuid &team : {Uuid(), m_second}) {
            store::GapFilter filter = everywhere();
            filter.team = team;
            const auto counts = store::countGaps(*m_database, filter);
            STC_UNWRAP(counts);
            for (const store::GapKindInfo &info : store::gapKinds())
                QCOMPARE((*counts)[static_cast<std::size_t>(info.kind)], names(info.kind, filter).size());
        }
    }

    void marksATeam()
    {
        const QStringList before = test::content(*m_database);
        MarkRequest asked = request(MarkKind::Commitment);
        asked.place = everywhere();
        asked.place->team = m_second;
        const auto change = services::mark(*m_database, asked);
        STC_UNWRAP(change);
        QVERIFY(change->isSomething());
        QCOMPARE(change->summary, word("record that 1 household(s) of Tổ 2 signed the commitment on 07/05/2021"));
        QCOMPARE(signedOn(m_binh), word("2021-05-07"));
        QCOMPARE(signedOn(m_cuong), word("2021-05-03")); // had one already
        QCOMPARE(signedOn(m_gone), QString());           // nobody is there
        QCOMPARE(signedOn(m_an), QString());
        const auto history = store::batches(*m_database, 1);
        STC_UNWRAP(history);
        QCOMPARE(history->front().summary, change->summary);
        // Back as it was, and again.
        services::UndoStack undo(*m_database);
        undo.push(*change);
        STC_UNWRAP(undo.undo());
        QCOMPARE(test::content(*m_database), before);
        STC_UNWRAP(undo.redo());
        QCOMPARE(signedOn(m_binh), word("2021-05-07"));
    }

    void overwritesWhenAsked()
    {
        MarkRequest asked = request(MarkKind::Commitment);
        asked.place = everywhere();
        asked.place->team = m_second;
        asked.overwrites = true;
        STC_UNWRAP(services::mark(*m_database, asked));
        QCOMPARE(signedOn(m_cuong), word("2021-05-07"));
        QCOMPARE(signedOn(m_binh), word("2021-05-07"));
    }

    void marksEveryPersonOfAHousehold()
    {
        MarkRequest asked = request(MarkKind::Declaration);
        asked.households = {m_an, m_binh};
        const auto change = services::mark(*m_database, asked);
        STC_UNWRAP(change);
        QCOMPARE(change->summary, word("record that 3 people declared their health on 07/05/2021"));
        for (const Uuid &who : {m_head, m_child, m_widow})
            QCOMPARE(declaredOn(who), word("2021-05-07"));
        QCOMPARE(declaredOn(m_dead), QString());
        QCOMPARE(declaredOn(m_returned), QString());
    }

    void marksASelection()
    {
        MarkRequest asked = request(MarkKind::Declaration);
        asked.people = {m_ageless, m_dead};
        STC_UNWRAP(services::mark(*m_database, asked));
        QCOMPARE(declaredOn(m_ageless), word("2021-05-07"));
        QCOMPARE(declaredOn(m_dead), QString());
        MarkRequest households = request(MarkKind::Commitment);
        households.households = {m_an, m_dung};
        STC_UNWRAP(services::mark(*m_database, households));
        QCOMPARE(signedOn(m_an), word("2021-05-07"));
        QCOMPARE(signedOn(m_dung), word("2021-05-07"));
        QCOMPARE(signedOn(m_binh), QString());
        // All of them again: nobody is left, and no line of history is written.
        const auto again = services::mark(*m_database, households);
        STC_UNWRAP(again);
        QVERIFY(!again->isSomething());
    }

    void marksAHamlet()
    {
        MarkRequest asked = request(MarkKind::Declaration);
        asked.place = everywhere();
        asked.place->hamlet = word("Thôn Đông");
        const auto change = services::mark(*m_database, asked);
        STC_UNWRAP(change);
        QVERIFY(change->summary.contains(word("Thôn Đông")));
        QCOMPARE(declaredOn(m_ageless), word("2021-05-07"));
        QCOMPARE(declaredOn(m_head), QString());
    }

    void refusesAWrongDate()
    {
        const QStringList before = test::content(*m_database);
        MarkRequest asked = request(MarkKind::Commitment);
        asked.households = {m_an};
        asked.date = test::clock().today().addDays(1);
        auto change = services::mark(*m_database, asked);
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::InvalidInput);
        QVERIFY(change.error().text.contains(word("10/06/2021")));
        asked.date = {};
        change = services::mark(*m_database, asked);
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::InvalidInput);
        QCOMPARE(test::content(*m_database), before);
        asked.date = test::clock().today();
        STC_UNWRAP(services::mark(*m_database, asked));
    }

    void stopsWithoutATrace()
    {
        const QStringList before = test::content(*m_database);
        MarkRequest asked = request(MarkKind::Declaration);
        asked.place = everywhere();
        Progress progress;
        int asks = 0;
        progress.cancelled = [&asks] { return ++asks > 2; };
        const auto change = services::mark(*m_database, asked, progress);
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::Cancelled);
        QCOMPARE(test::content(*m_database), before);
    }

    void agreesWithTheFilesOfACommune()
    {
        const QString files = m_folder.filePath(word("files"));
        STC_UNWRAP(test::makeFiles(services::TrainingScale::Commune, 1, files));
        const auto database = test::makeDatabase(m_folder.filePath(word("commune.db")), word("216"), {files});
        STC_UNWRAP(database);
        const auto households = test::readCsv(files + word("/households.csv"));
        const auto people = test::readCsv(files + word("/people.csv"));
        QHash<QString, bool> hasPhone;
        std::int64_t unsignedOnes = 0;
        std::int64_t undeclared = 0;
        std::int64_t ageless = 0;
        for (const auto &household : households) {
            unsignedOnes += household.value(word("commitment_signed_on")).isEmpty() ? 1 : 0;
            hasPhone.insert(household.value(word("id")), !household.value(word("phone")).isEmpty());
        }
        for (const auto &one : people) {
            undeclared += one.value(word("health_declared_on")).isEmpty() ? 1 : 0;
            ageless += one.value(word("birth_date")).isEmpty() ? 1 : 0;
            if (!one.value(word("phone")).isEmpty())
                hasPhone.insert(one.value(word("household_id")), true);
        }
        const store::GapFilter filter{(*database)->unit().range(), {}, {}, QDate(2021, 7, 12)};
        const auto counts = store::countGaps(**database, filter);
        STC_UNWRAP(counts);
        const auto count = [&](GapKind kind) { return (*counts)[static_cast<std::size_t>(kind)]; };
        QCOMPARE(count(GapKind::NoCommitment), unsignedOnes);
        QCOMPARE(count(GapKind::NoDeclaration), undeclared);
        QCOMPARE(count(GapKind::NoBirthYear), ageless);
        QCOMPARE(count(GapKind::NoPhone), std::count(hasPhone.begin(), hasPhone.end(), false));
        QVERIFY(count(GapKind::NoPhone) > 0 && count(GapKind::NoIdentity) > 0);
        // A whole commune is marked as one change and taken back as one. (In the training data all have declared by July.)
        QVERIFY((*database)->connection().execute("UPDATE people SET health_declared_on = NULL WHERE key % 2 = 0"));
        undeclared += (*database)->connection().changes();
        MarkRequest asked = request(MarkKind::Declaration);
        asked.place = filter;
        const auto change = services::mark(**database, asked);
        STC_UNWRAP(change);
        QVERIFY(undeclared > 3000);
        QVERIFY(change->summary.contains(QString::number(undeclared)));
        QCOMPARE((*store::countGaps(**database, filter))[static_cast<std::size_t>(GapKind::NoDeclaration)], 0);
        services::UndoStack undo(**database);
        undo.push(*change);
        STC_UNWRAP(undo.undo());
        QCOMPARE((*store::countGaps(**database, filter))[static_cast<std::size_t>(GapKind::NoDeclaration)], undeclared);
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"

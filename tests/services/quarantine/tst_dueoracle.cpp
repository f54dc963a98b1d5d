// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/quarantine/due.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace stc;
using schema::TableId;
using store::DueList;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

struct Check {
    QDate day;
    QString session;
    int tenths = 0; ///< 0 = not measured
    QString symptoms;
    bool isAbsent = false;
};

/// What really happened to somebody, as the test made it up.
struct Life {
    Uuid person;
    QString reason;
    QDate start;
    QDate release; ///< invalid: an event ends it
    QDate end;     ///< invalid: open
    std::vector<Check> checks;
    std::set<QDate> samples;
};

using Lists = std::map<QString, std::set<Uuid>>;

/// The lists of a day, written as one would explain them to somebody: person by person, day by day. Shares nothing with the program.
class Oracle {
public:
    explicit Oracle(const std::vector<Life> &lives) : m_lives(lives) {}

    [[nodiscard]] Lists listsOf(const QDate &day) const
    {
        Lists lists;
        for (const Life &life : m_lives) {
            const bool hasBegun = life.start <= day;
            const bool isOver = life.end.isValid() && life.end <= day;
            const bool endsNow = life.end == day;
            if (hasBegun && !isOver)
                lists[word("check-today")].insert(life.person);
            if (life.start == day)
                lists[word("new-today")].insert(life.person);
            if (hasBegun && endsNow)
                lists[word("ended-today")].insert(life.person);
            if (hasBegun && !isOver && life.release.isValid()) {
                // In quarantine on every day before the release; the last of them is the last day.
                QDate last = life.start;
                while (last.addDays(1) < life.release)
                    last = last.addDays(1);
                if (last == day)
                    lists[word("ends-today")].insert(life.person);
                if (day > last)
                    lists[word("overdue")].insert(life.person);
            }
            if (!hasBegun || (isOver && !endsNow))
                continue;
            bool isChecked = false;
            for (const Check &check : life.checks) {
                if (check.day != day)
                    continue;
                isChecked = true;
                if (check.isAbsent)
                    lists[word("absent")].insert(life.person);
                const bool isBad = QStringList{word("fever"), word("shortness_of_breath"), word("chest_pain"), word("drowsiness"), word("coughing_blood")}.contains(check.symptoms);
                if (check.tenths >= 375 || isBad)
                    lists[word("fever")].insert(life.person);
            }
            if (!isOver && !isChecked)
                lists[word("unchecked")].insert(life.person);
        }
        return lists;
    }

    /// Walks back from the day until a check or the start.
    [[nodiscard]] static QDate uncheckedSince(const Life &life, const QDate &day)
    {
        QDate since = day;
        const auto wasChecked = [&](const QDate &on) { return std::any_of(life.checks.begin(), life.checks.end(), [&](const Check &check) { return check.day == on; }); };
        while (since > life.start && !wasChecked(since.addDays(-1)))
            since = since.addDays(-1);
        return since;
    }

    /// Which tests of an F1 are due: 600/CĐ-BCĐ up to 13 July, then 5599/BYT-MT.
    [[nodiscard]] static std::vector<std::pair<int, QDate>> testsDue(const Life &life, const QDate &day)
    {
        if (life.reason != word("contact_f1"))
            return {};
        const std::vector<int> days = life.start <= QDate(2021, 7, 13) ? std::vector{1, 14, 20} : std::vector{1, 7, 14};
        std::vector<std::pair<int, QDate>> due;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const QDate on = life.start.addDays(days[i] - 1);
            if (on > day)
                continue;
            const QDate next = i + 1 < days.size() ? life.start.addDays(days[i + 1] - 1) : QDate(9999, 1, 1);
            bool isMade = false;
            for (QDate sample = on; sample < next && sample <= day; sample = sample.addDays(1))
                isMade = isMade || life.samples.contains(sample);
            if (!isMade)
                due.emplace_back(days[i], on);
        }
        return due;
    }

private:
    const std::vector<Life> &m_lives;
};

} // namespace

/// Made-up lives in quarantine, day by day, against lists that are written another way.
class TestDueOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agrees()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        const FixedClock clock(QDateTime(QDate(2021, 12, 1), QTime(1, 0), Qt::UTC));
        const auto database = *test::communeBook(folder.filePath(QStringLiteral("a.db")), clock);
        std::vector<Life> lives;
        makeUp(*database, seed, lives);
        const Oracle oracle(lives);
        std::size_t compared = 0;
        for (QDate day(2021, 6, 20); day <= QDate(2021, 8, 20); day = day.addDays(1)) {
            const auto work = services::dueWork(*database, {.day = day, .unit = {}, .hamlet = {}});
            STC_UNWRAP(work);
            const auto ids = store::personIdsOf(*database, *work);
            Lists expected = oracle.listsOf(day);
            for (const store::DueListInfo &info : store::dueLists()) {
                if (info.list == DueList::TestsDue)
                    continue;
                std::set<Uuid> found;
                for (std::size_t i = 0; i < work->items.size(); ++i) {
                    if (work->items[i].isOn(info.list))
                        found.insert(ids->at(i));
                }
                QVERIFY2(found == expected[QLatin1String(info.name)], qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(info.name), day.toString(Qt::ISODate))));
                compared += found.size();
            }
            compareDetails(*work, *ids, lives, day);
        }
        QVERIFY2(compared > 3000, "hardly anything was compared");
    }

private:
    static void compareDetails(const store::DueWork &work, const std::vector<Uuid> &ids, const std::vector<Life> &lives, const QDate &day)
    {
        for (const Life &life : lives) {
            const auto at = std::find(ids.begin(), ids.end(), life.person);
            if (at == ids.end())
                continue;
            const auto place = static_cast<std::size_t>(at - ids.begin());
            const store::DueItem &item = work.items[place];
            if (item.isOn(DueList::Unchecked))
                QCOMPARE(toQDate(item.uncheckedSince), Oracle::uncheckedSince(life, day));
            std::vector<std::pair<int, QDate>> tests;
            for (const store::DueTest &test : work.testsOf(place))
                tests.emplace_back(test.day, toQDate(test.on));
            const bool isOver = life.end.isValid() && life.end <= day;
            QVERIFY(tests == (isOver ? std::vector<std::pair<int, QDate>>() : Oracle::testsDue(life, day)));
            QCOMPARE(item.isOn(DueList::TestsDue), !tests.empty());
        }
    }

    static void makeUp(store::Database &database, quint32 seed, std::vector<Life> &lives)
    {
        QRandomGenerator random(seed);
        auto editor = store::Editor::begin(database);
        STC_UNWRAP(editor);
        const auto put = [&](TableId table, const store::Values &values) {
            const auto id = (*editor)->insert(table, values);
            if (!id)
                qFatal("%s", qPrintable(id.error().text));
            return *id;
        };
        const Uuid household = put(TableId::Households, {{word("commune_code"), word("07303")}, {word("hamlet"), word("Thôn Chợ")}, {word("head_name"), word("Giáp Văn An")}});
        for (int i = 0; i < 60; ++i) {
            Life life;
            life.person = put(TableId::People, {{word("household_id"), household.toString()}, {word("full_name"), word("Giáp Văn Người")}});
            life.reason = word(std::array{"contact_f1", "contact_f2", "arrival", "lockdown_area"}[random.bounded(4U)]);
            life.start = QDate(2021, 6, 15).addDays(random.bounded(45));
            if (life.reason != word("contact_f2"))
                life.release = life.start.addDays(1 + random.bounded(25));
            if (random.bounded(3) > 0)
                life.end = life.start.addDays(1 + random.bounded(28));
            makeUpChecks(random, life);
            for (int sample = random.bounded(4); sample > 0; --sample)
                life.samples.insert(life.start.addDays(random.bounded(25) - 2));
            store::Values episode{{word("person_id"), life.person.toString()}, {word("kind"), word("home")}, {word("reason"), life.reason}, {word("start_on"), life.start.toString(Qt::ISODate)}};
            if (life.release.isValid())
                episode.insert(word("planned_end_on"), life.release.toString(Qt::ISODate));
            if (life.end.isValid()) {
                episode.insert(word("ended_on"), life.end.toString(Qt::ISODate));
                episode.insert(word("end_reason"), word("completed"));
            }
            put(TableId::Quarantines, episode);
            for (const Check &check : life.checks)
                put(TableId::HealthChecks, {{word("person_id"), life.person.toString()}, {word("checked_on"), check.day.toString(Qt::ISODate)}, {word("session"), check.session},
                    {word("temperature_c"), check.tenths ? QString::number(check.tenths / 10.0) : QString()}, {word("symptoms"), check.symptoms}, {word("absent"), check.isAbsent ? word("1") : QString()}});
            for (const QDate &sample : life.samples)
                put(TableId::Samples, {{word("person_id"), life.person.toString()}, {word("collected_on"), sample.toString(Qt::ISODate)}, {word("method"), word("rt_pcr")},
                    {word("reason"), word("f1")}, {word("result"), word("pending")}});
            lives.push_back(std::move(life));
        }
        STC_UNWRAP((*editor)->commit(QStringLiteral("test")));
    }

    /// Some days are left out, some have one session only; a few are ill or absent.
    static void makeUpChecks(QRandomGenerator &random, Life &life)
    {
        for (int day = 0; day < 26; ++day) {
            if (life.end.isValid() && life.start.addDays(day) > life.end)
                return;
            for (const char *session : {"morning", "afternoon", "evening"}) {
                if (random.bounded(3) != 0)
                    continue;
                Check check{.day = life.start.addDays(day), .session = word(session), .symptoms = {}};
                switch (random.bounded(12)) {
                case 0: check.tenths = 375; break;
                case 1: check.tenths = 391; break;
                case 2: check.symptoms = word("fever"); break;
                case 3: check.symptoms = word("chest_pain"); break;
                case 4: check.symptoms = word("cough"); break;
                case 5: check.isAbsent = true; break;
                case 6: break; // "all normal": nothing but that it was done
                case 7: check.tenths = 374; break;
                default: check.tenths = 366; break;
                }
                life.checks.push_back(check);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDueOracle)
#include "tst_dueoracle.moc"

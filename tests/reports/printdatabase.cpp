// SPDX-License-Identifier: GPL-3.0-or-later
#include "printdatabase.h"

#include "domain/vietnamese.h"

#include <array>
#include <map>
#include <variant>
#include <vector>

namespace stc::test {

namespace {

constexpr std::array kFamily = {"Nguyễn", "Trần", "Hoàng", "Giáp", "Thân", "Dương", "Ngô", "Phạm", "Vũ", "Đỗ", "Lê"};
constexpr std::array kMiddleMale = {"Văn", "Đức", "Quang", "Mạnh", "Xuân", "Đình Quang", "Văn Trường"};
constexpr std::array kMiddleFemale = {"Thị", "Thị Thanh", "Thị Kim", "Ngọc", "Thị Phương"};
constexpr std::array kGivenMale = {"Hùng", "Dũng", "Thắng", "Sơn", "Hải", "Bình", "Minh", "Đạt", "Cường", "Thịnh", "Khương"};
constexpr std::array kGivenFemale = {"Hoa", "Lan", "Huyền", "Thảo", "Oanh", "Phượng", "Trang", "Nhung", "Yến", "Quỳnh", "Ánh", "Hạnh", "Tuyết"};
constexpr std::array kHamlets = {"Thôn Đông Khoát", "Thôn Mỏ Ngân", "Thôn Ngò", "Thôn Đồng Lim", "Tổ dân phố số 3"};
constexpr std::array kOrigins = {"Long An", "Hà Nội", "TP Hồ Chí Minh", "Việt Yên, Bắc Giang", "KCN Quang Châu"};
constexpr std::array kReasons = {"contact_f2", "contact_f2", "lockdown_area", "arrival", "post_central"};
constexpr std::array kCommunes = {"07354", "07360", "07306", "07339", "07303", "07309", "07312", "07315", "07318", "07321", "07324", "07327", "07330", "07333",
    "07336", "07342", "07345", "07348", "07351", "07357", "07363", "07366"};

/// Every record a number of its own; ids are made of it.
Uuid idOf(std::int64_t number)
{
    return {0x1111111122224333ULL, 0x8444000000000000ULL + std::uint64_t(number)};
}

template <std::size_t N> std::string pick(const std::array<const char *, N> &from, std::int64_t n)
{
    return from[std::size_t(n) % N];
}

std::string nameOf(std::int64_t n, bool isFemale)
{
    const std::int64_t mixed = n * 2654435761LL % 1000003LL;
    return pick(kFamily, mixed) + ' ' + (isFemale ? pick(kMiddleFemale, mixed / 11) + ' ' + pick(kGivenFemale, mixed / 55)
                                                    : pick(kMiddleMale, mixed / 11) + ' ' + pick(kGivenMale, mixed / 77));
}

/// Built by appending: GCC 12 warns wrongly of `"text" + std::to_string(…)`.
std::string joined(const char *before, std::int64_t number, const char *after = "")
{
    std::string text(before);
    text += std::to_string(number);
    text += after;
    return text;
}

std::string phoneOf(std::int64_t n)
{
    return joined("09", 10000000 + n * 7919 % 89999999);
}

std::string day(int back)
{
    return QDate(2021, 6, 9).addDays(-back).toString(Qt::ISODate).toStdString();
}

class Filler {
public:
    Filler(store::Database &database, const PrintScale &scale) : m_connection(database.connection()), m_units(database.units()), m_scale(scale) {}

    Status fill()
    {
        auto transaction = store::Transaction::begin(m_connection);
        if (!transaction)
            return failed(transaction.error());
        for (int commune = 0; commune < m_scale.communes; ++commune)
            for (int team = 0; team < m_scale.teams; ++team)
                fillTeam(commune, team);
        if (m_error)
            return failed(*m_error);
        return transaction->commit();
    }

private:
    struct Blob {
        std::string bytes;
    };
    using Value = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

    static Value sortKey(const std::string &name) { return Blob{vietnamese::nameSortKey(name)}; }

    /// Inserts a row; the common columns come first.
    void insert(const std::string &table, std::int64_t key, Area area, const std::vector<std::pair<const char *, Value>> &values)
    {
        if (m_error)
            return;
        auto &statement = m_statements[table];
        if (!statement) {
            std::string sql = "INSERT INTO " + table + " (key, id, updated_at, batch, area";
            std::string marks = ") VALUES (?, ?, 1623200000, 1, ?";
            for (const auto &value : values) {
                sql.append(", ").append(value.first);
                marks += ", ?";
            }
            auto prepared = m_connection.prepare(sql + marks + ")");
            if (!prepared) {
                m_error = prepared.error();
                return;
            }
            statement = std::make_unique<store::Statement>(std::move(*prepared));
        }
        statement->bind(1, key).bind(2, idOf(key)).bind(3, area);
        int at = 4;
        for (const auto &value : values)
            bindValue(*statement, at++, value.second);
        if (const auto done = statement->run(); !done)
            m_error = done.error();
    }

    static void bindValue(store::Statement &statement, int at, const Value &value)
    {
        if (const auto *number = std::get_if<std::int64_t>(&value))
            statement.bind(at, *number);
        else if (const auto *real = std::get_if<double>(&value))
            statement.bind(at, *real);
        else if (const auto *text = std::get_if<std::string>(&value))
            statement.bind(at, std::string_view(*text));
        else if (const auto *blob = std::get_if<Blob>(&value))
            statement.bindBlob(at, blob->bytes);
        else
            statement.bindNull(at);
    }

    void fillTeam(int commune, int team)
    {
        const std::string code = pick(kCommunes, commune);
        const Area area = m_units.find(code)->area;
        const std::string hamlet = pick(kHamlets, team);
        const std::int64_t teamKey = 1 + commune * 1000 + team;
        insert("teams", teamKey, area,
            {{"search", ""}, {"commune_code", code}, {"hamlet", hamlet}, {"name", joined("Tổ COVID cộng đồng số ", team + 1)}, {"kind", "community"},
                {"decision_number", "23/QĐ-UBND"}, {"decision_date", "2021-04-18"}, {"established_on", "2021-04-18"}});
        const std::int64_t firstMember = m_next;
        for (int i = 0; i < 4; ++i) {
            const std::int64_t key = m_next++;
            const std::string name = nameOf(key, i % 2 == 1);
            insert("members", key, area,
                {{"sort", sortKey(name)}, {"search", ""}, {"team_id", teamKey}, {"full_name", name}, {"sex", i % 2 == 1 ? "female" : "male"}, {"birth_date", "1968-09-14"},
                    {"phone", phoneOf(key)}, {"role", i == 2 ? "leader" : "member"}, {"affiliation", "women_union"}, {"joined_on", "2021-04-18"},
                    {"trained_on", i == 3 ? Value{} : Value{"2021-04-20"}}});
        }
        for (int i = 0; i < m_scale.households; ++i)
            fillHousehold(code, area, hamlet, teamKey, i, firstMember);
        if (team == 0)
            fillPage(area, teamKey, firstMember);
    }

    void fillHousehold(const std::string &code, Area area, const std::string &hamlet, std::int64_t teamKey, int number, std::int64_t firstMember)
    {
        const std::int64_t household = m_next++;
        const std::string head = nameOf(household, number % 3 == 0);
        m_households[teamKey].push_back(household);
        insert("households", household, area,
            {{"sort", sortKey(head)}, {"search", ""}, {"commune_code", code}, {"hamlet", hamlet}, {"team_id", teamKey}, {"visit_order", std::int64_t(m_scale.households - number)},
                {"household_number", joined("0", 10 + number)}, {"head_name", head}, {"address", hamlet}, {"phone", phoneOf(household)}, {"dwelling", "house"},
                {"circumstance", number % 4 == 0 ? "poor" : "none"}, {"commitment_signed_on", number % 5 == 4 ? Value{} : Value{"2021-05-21"}}});
        for (int i = 0; i < 4; ++i) {
            const std::int64_t person = m_next++;
            const bool isFemale = i % 2 == 1;
            const std::string name = i == 0 ? head : nameOf(person, isFemale);
            m_people[teamKey].push_back(person);
            insert("people", person, area,
                {{"sort", sortKey(name)}, {"search", ""}, {"household_id", household}, {"full_name", name}, {"sex", isFemale ? "female" : "male"},
                    {"birth_date", i == 0 ? "1950" : i == 1 ? "1962-05-07" : joined("199", person % 10)},
                    {"phone", i < 2 ? Value{phoneOf(person)} : Value{}}, {"residence", i == 3 ? "absent" : i == 2 ? "temporary" : "permanent"}});
            if (i < 2 && number * 2 + i < m_scale.monitored)
                fillEpisode(area, person, number * 2 + i, firstMember);
        }
    }

    void fillEpisode(Area area, std::int64_t person, int number, std::int64_t member)
    {
        const std::string reason = pick(kReasons, person);
        const int back = number % 14;
        insert("quarantines", m_next++, area,
            {{"search", ""}, {"person_id", person}, {"kind", "home"}, {"reason", reason}, {"place", "Tại nhà"},
                {"decision_number", joined("", 100 + person % 900, "/QĐ-UBND")}, {"start_on", day(back)}, {"days", std::int64_t(14)},
                {"planned_end_on", day(back - 14)}, {"monitor_id", member}});
        if (reason == "arrival")
            insert("arrivals", m_next++, area,
                {{"search", ""}, {"person_id", person}, {"team_id", m_people.begin()->first}, {"arrived_on", day(back)}, {"origin", pick(kOrigins, person)},
                    {"from_epidemic_area", std::int64_t(1)}, {"transport", "bus"}, {"declared", std::int64_t(1)}});
        else if (reason == "contact_f2" && m_lastPerson != 0)
            insert("contacts", m_next++, area,
                {{"person_id", person}, {"source_person_id", m_lastPerson}, {"level", "F2"}, {"last_exposure_on", day(back + 1)}, {"traced_on", day(back)}});
        m_lastPerson = person;
        // The afternoon of every tenth person is missing, and the whole day of every twentieth.
        for (int before = std::min(back, 1); before >= 0; --before) {
            if (before == 0 && number % 20 == 19)
                continue;
            check(area, person, before, "morning", number % 13 == 7 ? 38.2 : 36.5);
            if (before > 0 || number % 10 != 9)
                check(area, person, before, "afternoon", 36.7);
        }
    }

    void check(Area area, std::int64_t person, int back, const char *session, double temperature)
    {
        insert("health_checks", m_next++, area,
            {{"person_id", person}, {"checked_on", day(back)}, {"session", session}, {"temperature_c", temperature},
                {"symptoms", temperature > 38 ? Value{"fever cough"} : Value{}}, {"absent", std::int64_t(0)}});
    }

    void fillPage(Area area, std::int64_t teamKey, std::int64_t member)
    {
        const std::int64_t page = m_next++;
        const auto one = std::int64_t(1);
        insert("logbook_pages", page, area,
            {{"search", ""}, {"team_id", teamKey}, {"page_date", "2021-06-09"}, {"recorder_id", member}, {"households_assigned", std::int64_t(m_scale.households)},
                {"households_visited", std::int64_t(m_scale.households - 1)}, {"people_reminded", std::int64_t(55)}, {"suspected", one}, {"arrivals", one},
                {"violations", one}, {"narrative", "Nhân dân chấp hành tốt 5K.\nPhát 40 tờ rơi; hướng dẫn thu hoạch vải."}, {"requests", "Xin thêm 2 nhiệt kế."}});
        insert("visit_exceptions", m_next++, area,
            {{"page_id", page}, {"household_id", m_households[teamKey].front()}, {"outcome", "absent"}, {"note", "Đi làm ca đêm"}});
        const std::int64_t person = m_people[teamKey].back();
        insert("suspected_cases", m_next++, area,
            {{"search", ""}, {"person_id", person}, {"team_id", teamKey}, {"detected_on", "2021-06-09"}, {"onset_on", "2021-06-08"}, {"symptoms", "fever sore_throat"},
                {"temperature_c", 38.4}, {"reported_at", std::int64_t(1623204000)}, {"reported_via", "zalo"}, {"reported_to", "Trạm y tế"}, {"outcome", "reported"}});
        insert("arrivals", m_next++, area,
            {{"search", ""}, {"person_id", person}, {"team_id", teamKey}, {"arrived_on", "2021-06-09"}, {"origin", "Bình Dương"}, {"from_epidemic_area", one},
                {"transport", "bus"}, {"declared", one}});
        insert("violations", m_next++, area,
            {{"search", ""}, {"team_id", teamKey}, {"person_id", person}, {"occurred_on", "2021-06-09"}, {"kind", "no_mask"}, {"description", "Không đeo khẩu trang ở chợ"},
                {"action", "reminded"}});
    }

    store::Connection &m_connection;
    const UnitList &m_units;
    PrintScale m_scale;
    std::int64_t m_next = 100000;
    std::int64_t m_lastPerson = 0;
    std::map<std::int64_t, std::vector<std::int64_t>> m_households, m_people;
    std::map<std::string, std::unique_ptr<store::Statement>> m_statements;
    std::optional<Error> m_error;
};

} // namespace

Result<std::unique_ptr<store::Database>> printDatabase(const QString &path, const PrintScale &scale)
{
    static const FixedClock clock(QDateTime(QDate(2021, 6, 9), QTime(13, 0), Qt::UTC)); // 20:00 in Vietnam: all checks of the day are due
    auto database = store::Database::create(path, QStringLiteral("216"), UnitList::builtIn(), clock);
    if (!database)
        return database;
    if (const auto done = Filler(**database, scale).fill(); !done)
        return failed(done.error());
    return database;
}

Uuid printTeam(int commune, int team)
{
    return idOf(1 + commune * 1000 + team);
}

} // namespace stc::test

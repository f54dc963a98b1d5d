// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"

#include "schema/codec.h"
#include "store/bulkwriter.h"
#include "testsupport.h"

namespace stc::test {

using schema::TableId;

Uuid ListData::id(TableId table, int number)
{
    return {std::uint64_t(0x5700000000004000) + static_cast<std::uint64_t>(table), std::uint64_t(0x8000000000000000) + static_cast<std::uint64_t>(number)};
}

void ListData::add(TableId tableId, const std::map<std::string, std::string> &values)
{
    const schema::Table &table = schema::table(tableId);
    auto &areas = m_areas[tableId];
    const int number = static_cast<int>(areas.size()) + 1;
    const schema::ReadContext context{m_database.units(), dayNumber(clock().today()) + 1};
    schema::ReadMemory memory;
    std::vector<Cell> cells(table.columns.size());
    Area area = 0;
    for (const auto &[name, value] : values) {
        const int index = table.indexOf(name);
        if (index < 1)
            qFatal("no column %s", name.c_str());
        const schema::Column &column = table.columns[static_cast<std::size_t>(index)];
        Cell &cell = cells[static_cast<std::size_t>(index)];
        if (column.type == schema::Type::Reference) {
            cell = Cell::ofInteger(std::stoi(value));
        } else {
            const auto read = schema::readCell(column, value, context, memory);
            if (read.issue)
                qFatal("%s cannot be %s", name.c_str(), value.c_str());
            cell = read.cell;
        }
        if (name == table.areaColumn)
            area = column.type == schema::Type::Unit ? m_database.units().find(std::string_view(value))->area : m_areas[column.target].at(static_cast<std::size_t>(cell.integer - 1));
    }
    auto writer = store::RowWriter::open(m_database.connection(), table);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    const auto written = writer->insert({number, id(tableId, number), 1623200000 + number, 1, area}, cells);
    if (!written)
        qFatal("%s: %s", table.name, qPrintable(written.error().detail));
    areas.push_back(area);
}

QStringList namesInOrder()
{
    return {QStringLiteral("Trần Văn An"),   QStringLiteral("Phạm Văn Anh"), QStringLiteral("Lê Thị Ánh"),   QStringLiteral("Hoàng Thị Bình"), QStringLiteral("Đào Văn Dũng"), QStringLiteral("Lý Thị Đào"),
            QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Vũ Văn Đạt"),   QStringLiteral("Nguyễn Văn Nam"), QStringLiteral("Ong Thị Oanh"),  QStringLiteral("Đặng Thị Yến")};
}

Result<std::unique_ptr<store::Database>> listDatabase(const QString &path)
{
    auto database = store::Database::create(path, QStringLiteral("216"), UnitList::builtIn(), clock());
    if (!database)
        return database;
    const auto batch = (*database)->beginBatch("import", QStringLiteral("lan-gioi.zip"));
    if (!batch)
        return failed(batch.error());
    // The rows of these tests are numbered from 1; the rules that the program brings would be in the way.
    if (const auto emptied = (*database)->connection().execute("DELETE FROM quarantine_rules"); !emptied)
        return failed(emptied.error());
    ListData data(**database);
    data.add(TableId::Teams, {{"commune_code", "07303"}, {"hamlet", "Thôn Đá Ong"}, {"name", "Tổ COVID số 10"}, {"kind", "community"}, {"established_on", "2021-05-08"}, {"decision_number", "12/QĐ-UBND"}});
    data.add(TableId::Teams, {{"commune_code", "07303"}, {"hamlet", "Thôn Chính Thễ"}, {"name", "Tổ COVID số 2"}, {"kind", "community"}, {"established_on", "2021-05-08"}});
    data.add(TableId::Teams, {{"commune_code", "07306"}, {"hamlet", "Phố Tiến Phan"}, {"name", "Tổ COVID số 1"}, {"kind", "community"}, {"established_on", "2021-05-09"}, {"dissolved_on", "2021-06-01"}});
    data.add(TableId::Members, {{"team_id", "1"}, {"full_name", "Nguyễn Văn Tổ"}, {"sex", "male"}, {"role", "leader"}, {"joined_on", "2021-05-08"}, {"phone", "0912000001"}});
    data.add(TableId::Members, {{"team_id", "2"}, {"full_name", "Lê Thị Hòa"}, {"sex", "female"}, {"role", "deputy"}, {"joined_on", "2021-05-08"}, {"left_on", "2021-06-01"}});
    const auto household = [&](const char *commune, const char *team, const char *number, const char *head) {
        data.add(TableId::Households, {{"commune_code", commune}, {"hamlet", "Thôn Đá Ong"}, {"team_id", team}, {"visit_order", "1"}, {"household_number", number}, {"head_name", head}, {"dwelling", "house"}});
    };
    household("07303", "1", "007", "Nguyễn Văn Nam");
    household("07303", "2", "012", "Trần Văn An");
    household("07306", "3", "003", "Vũ Văn Đạt");
    const auto person = [&](const char *inHousehold, const char *name, const char *born, const char *phone, const char *sex) {
        std::map<std::string, std::string> values{{"household_id", inHousehold}, {"full_name", name}, {"birth_date", born}, {"sex", sex}, {"residence", "permanent"}, {"vaccine_doses", "1"}};
        if (*phone)
            values["phone"] = phone;
        data.add(TableId::People, values);
    };
    person("1", "Nguyễn Văn Nam", "1970", "0987654321", "male");
    person("1", "Nguyễn Thị Đào", "1972-05", "0912345678", "female");
    person("1", "Lý Thị Đào", "1999-12-31", "", "female");
    person("1", "Lê Thị Ánh", "2001", "", "female");
    person("2", "Trần Văn An", "1960", "0345678901", "male");
    person("2", "Phạm Văn Anh", "1988-02-03", "", "male");
    person("2", "Hoàng Thị Bình", "2010", "", "female");
    person("3", "Vũ Văn Đạt", "1955", "", "male");
    person("3", "Đào Văn Dũng", "1981", "", "male");
    person("3", "Đặng Thị Yến", "1984", "", "female");
    person("3", "Ong Thị Oanh", "2015-07-09", "", "female");
    data.add(TableId::LogbookPages, {{"team_id", "1"}, {"page_date", "2021-06-07"}, {"recorder_id", "1"}, {"households_visited", "30"}, {"narrative", "Đi từng nhà\nhai hộ vắng"}});
    data.add(TableId::LogbookPages, {{"team_id", "1"}, {"page_date", "2021-06-08"}, {"households_visited", "31"}});
    data.add(TableId::LogbookPages, {{"team_id", "3"}, {"page_date", "2021-06-08"}, {"households_visited", "40"}});
    data.add(TableId::VisitExceptions, {{"page_id", "1"}, {"household_id", "1"}, {"outcome", "absent"}});
    data.add(TableId::VisitExceptions, {{"page_id", "2"}, {"household_id", "1"}, {"outcome", "refused"}});
    data.add(TableId::SuspectedCases, {{"person_id", "2"}, {"team_id", "1"}, {"detected_on", "2021-06-07"}, {"symptoms", "fever cough"}, {"temperature_c", "38.5"}, {"outcome", "reported"}});
    data.add(TableId::Arrivals, {{"person_id", "5"}, {"team_id", "2"}, {"arrived_on", "2021-06-05"}, {"origin", "Bắc Ninh"}, {"from_epidemic_area", "true"}});
    data.add(TableId::Violations, {{"team_id", "2"}, {"occurred_on", "2021-06-05"}, {"kind", "no_mask"}, {"action", "reminded"}, {"description", "Không đeo khẩu trang"}});
    data.add(TableId::Cases, {{"person_id", "1"}, {"case_code", "BN9001"}, {"confirmed_on", "2021-06-02"}, {"outcome", "treating"}});
    data.add(TableId::Contacts, {{"person_id", "2"}, {"source_person_id", "1"}, {"level", "F1"}, {"traced_on", "2021-06-02"}});
    data.add(TableId::Contacts, {{"person_id", "3"}, {"source_person_id", "2"}, {"level", "F2"}, {"traced_on", "2021-06-03"}});
    const auto quarantine = [&](const char *who, const char *reason, const char *start, const char *planned, const char *ended) {
        std::map<std::string, std::string> values{{"person_id", who}, {"kind", "home"}, {"reason", reason}, {"start_on", start}, {"planned_end_on", planned}, {"days", "21"}};
        if (*ended)
            values.insert({{"ended_on", ended}, {"end_reason", "completed"}});
        data.add(TableId::Quarantines, values);
    };
    quarantine("2", "contact_f1", "2021-06-02", "2021-06-23", "");
    quarantine("3", "contact_f2", "2021-06-03", "2021-06-07", "");
    quarantine("5", "arrival", "2021-05-10", "2021-05-31", "2021-05-31");
    data.add(TableId::HealthChecks, {{"person_id", "2"}, {"checked_on", "2021-06-07"}, {"session", "morning"}, {"temperature_c", "36.9"}, {"absent", "false"}, {"checked_by_id", "1"}});
    data.add(TableId::HealthChecks, {{"person_id", "2"}, {"checked_on", "2021-06-08"}, {"session", "morning"}, {"temperature_c", "37.8"}, {"symptoms", "cough"}, {"absent", "false"}});
    data.add(TableId::Samples, {{"person_id", "2"}, {"collected_on", "2021-06-03"}, {"method", "rt_pcr"}, {"reason", "f1"}, {"result", "negative"}, {"lab", "CDC Bắc Giang"}});
    data.add(TableId::Donations, {{"unit_code", "07303"}, {"received_on", "2021-06-01"}, {"donor", "Công ty Hoa Đào"}, {"item", "Gạo"}, {"quantity", "500.5"}, {"unit", "kg"}, {"value_vnd", "9000000"}});
    data.add(TableId::Donations, {{"unit_code", "216"}, {"received_on", "2021-06-02"}, {"donor", "=HYPERLINK(1)"}, {"item", "Gạo nếp"}, {"quantity", "100"}, {"unit", "kg"}, {"value_vnd", "3000000"}});
    data.add(TableId::Donations, {{"unit_code", "07306"}, {"received_on", "2021-06-03"}, {"donor", "Hội Phụ nữ"}, {"item", "Khẩu trang"}, {"quantity", "40"}, {"unit", "hộp"}});
    data.add(TableId::Aid, {{"household_id", "1"}, {"team_id", "1"}, {"given_on", "2021-06-04"}, {"item", "Gạo"}, {"quantity", "10"}, {"unit", "kg"}});
    data.add(TableId::Labour, {{"household_id", "2"}, {"team_id", "2"}, {"worked_on", "2021-06-04"}, {"task", "Gặt lúa"}, {"people", "3"}, {"days", "1.5"}});
    data.add(TableId::Harvests, {{"household_id", "2"}, {"crop", "Vải thiều"}, {"planned_on", "2021-06-15"}, {"quantity_kg", "300"}});
    data.add(TableId::Equipment, {{"team_id", "1"}, {"item", "Nhiệt kế"}, {"quantity", "2"}, {"unit", "cái"}, {"issued_on", "2021-05-08"}});
    data.add(TableId::Bulletins, {{"unit_code", "216"}, {"number", "05"}, {"title", "Bản tin số 5"}, {"issued_on", "2021-06-01"}});
    data.add(TableId::Trainings, {{"unit_code", "07303"}, {"held_on", "2021-05-10"}, {"topic", "Đo thân nhiệt"}, {"teams", "2"}, {"people", "8"}});
    data.add(TableId::Commendations, {{"team_id", "1"}, {"member_id", "1"}, {"awarded_on", "2021-06-08"}, {"form", "Giấy khen"}});
    data.add(TableId::Assignments, {{"household_id", "2"}, {"team_id", "1"}, {"until_on", "2021-05-20"}});
    data.add(TableId::Movements, {{"person_id", "5"}, {"kind", "moved_in"}, {"happened_on", "2021-05-12"}, {"place", "Bắc Ninh"}});
    data.add(TableId::DistinctPeople, {{"person_id", "4"}, {"other_person_id", "5"}, {"decided_on", "2021-06-02"}});
    data.add(TableId::DistinctHouseholds, {{"household_id", "2"}, {"other_household_id", "3"}, {"decided_on", "2021-06-02"}});
    data.add(TableId::PageSheets, {{"team_id", "1"}, {"page_date", "2021-05-09"}, {"number", "12"}, {"printed_on", "2021-05-08"}, {"typed_on", "2021-05-10"}});
    data.add(TableId::PageChecks, {{"team_id", "1"}, {"page_date", "2021-05-09"}, {"checked_on", "2021-05-11"}, {"compared", "30"}, {"differences", "1"}, {"mistakes", "1"}});
    data.add(TableId::DayClosings, {{"commune_code", "07303"}, {"day", "2021-05-09"}, {"closed_at", "2021-05-09T12:00:00Z"}, {"content", "{}"}, {"reopened_at", "2021-05-10T01:00:00Z"}, {"reopen_reason", "Nhầm ngày"}});
    data.add(TableId::PageCorrections, {{"team_id", "1"}, {"page_date", "2021-05-09"}, {"subject", "suspected"}, {"old_value", "1"}, {"new_value", "2"}, {"reason", "Giấy ghi 2"}, {"corrected_at", "2021-05-10T02:00:00Z"}});
    data.add(TableId::QuarantineRules, {{"document", "Văn bản của huyện"}, {"categories", "arrival"}, {"valid_from", "2021-06-01"}, {"quarantine_days", "10"}, {"test_days", "1 10"}, {"certainty", "sure"}, {"unit_code", "216"}});
    data.add(TableId::EpisodeTerms, {{"episode_id", "1"}, {"kind", "extended"}, {"changed_at", "2021-06-05T02:00:00Z"}, {"counted_from", "2021-06-02"}, {"old_end_on", "2021-06-16"}, {"new_end_on", "2021-06-23"}, {"reason", "Theo công điện mới"}});
    data.add(TableId::SuspectedSteps, {{"suspected_id", "1"}, {"step", "reported"}, {"done_at", "2021-06-07T03:00:00Z"}});
    data.add(TableId::IssuedPapers, {{"person_id", "2"}, {"kind", "order"}, {"issued_on", "2021-06-02"}, {"number", "15"}, {"symbol", "15/QĐ-UBND"}, {"unit_code", "07303"}, {"episode_id", "1"}});
    data.add(TableId::ExposureEvents, {{"person_id", "1"}, {"place", "Chợ Mọc"}, {"happened_on", "2021-05-30"}, {"from_time", "07:00"}, {"until_time", "08:30"}, {"setting", "market"}});
    data.add(TableId::SamplingRounds, {{"commune_code", "07303"}, {"planned_on", "2021-06-09"}, {"place", "Nhà văn hóa thôn Chè"}, {"reason", "f1"}, {"method", "rt_pcr"}, {"pool_size", "5"}});
    data.add(TableId::RoundPeople, {{"round_id", "1"}, {"person_id", "2"}, {"row_number", "1"}, {"pool_code", "CHE-01"}});
    // Into the file itself: other connections look at its header first.
    const auto checkpoint = (*database)->connection().integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!checkpoint)
        return failed(checkpoint.error());
    return database;
}

} // namespace stc::test

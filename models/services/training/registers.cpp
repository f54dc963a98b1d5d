// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/commune.h"
#include "services/training/outbreak.h"

#include <algorithm>

namespace stc::services::training {

namespace {

using enum schema::TableId;

struct Symptoms {
    std::string_view codes;
    bool fever;
};
constexpr Weighted<Symptoms> kSymptoms[] = {
    {{"cough", false}, 18}, {{"fever", true}, 16}, {{"fever cough", true}, 18}, {{"cough sore_throat", false}, 12}, {{"sore_throat runny_nose", false}, 8},
    {{"fever sore_throat", true}, 7}, {{"fever fatigue headache", true}, 6}, {{"flu_like", false}, 5}, {{"cough respiratory_infection", false}, 4}, {{"fever shortness_of_breath", true}, 2},
    {{"shortness_of_breath", false}, 2}, {{"fatigue loss_of_taste loss_of_smell", false}, 2},
};
constexpr Weighted<std::string_view> kExposures[] = {{"none", 55}, {"workplace", 18}, {"epidemic_area", 12}, {"contact", 7}, {"unknown", 8}};
constexpr Weighted<std::string_view> kWays[] = {{"zalo", 50}, {"phone", 44}, {"in_person", 6}};
constexpr Weighted<std::string_view> kOutcomes[] = {{"negative", 76}, {"closed", 8}, {"sampled", 9}, {"isolated", 4}, {"reported", 3}};

struct Violation {
    std::string_view kind;
    std::string_view description;
};
constexpr Weighted<Violation> kViolations[] = {
    {{"no_mask", "Không đeo khẩu trang nơi công cộng"}, 38}, {{"gathering", "Tụ tập trên 5 người tại quán nước"}, 20}, {{"gathering", "Tổ chức ăn uống đông người"}, 6},
    {{"undeclared", "Đi về từ vùng dịch, chưa khai báo y tế"}, 14}, {{"false_declaration", "Khai báo không đúng nơi đã đến"}, 3},
    {{"left_quarantine", "Ra khỏi nhà trong thời gian cách ly"}, 8}, {{"opened_business", "Mở cửa hàng không thiết yếu"}, 8}, {{"other", "Đi qua chốt kiểm soát không có giấy"}, 3},
};
constexpr Weighted<std::string_view> kActions[] = {{"reminded", 64}, {"recorded", 16}, {"reported", 10}, {"fined", 7}, {"pending", 3}};

} // namespace

void Commune::writeOutbreak()
{
    Outbreak outbreak(*this);
    outbreak.writeCases();
    outbreak.writeArrivals();
    outbreak.writeLockdown();
}

void Commune::writeRegisters()
{
    writeSuspected();
    writeViolations();
}

void Commune::writeSuspected()
{
    for (int i = 0; i < m_share.amounts.suspected; ++i) {
        const int number = m_random.below(static_cast<int>(m_people.size()));
        Team &team = teamOf(person(number));
        const DayNumber day = anyDay();
        counts(team, day).suspected += 1;
        const Symptoms &symptoms = m_random.weighted(kSymptoms);
        const std::string_view outcome = m_random.weighted(kOutcomes);
        const DayNumber decided = day + m_random.between(1, 3);
        const bool open = decided > m_plan.lastDay;
        const bool sampled = outcome == "negative" || outcome == "sampled";
        Row row = m_book.row(SuspectedCases);
        row.ref(People, personRow(number)).ref(Teams, team.row).date(day).date(day - m_random.between(0, 3)).text(symptoms.codes);
        row.tenths(symptoms.fever ? m_random.between(375, 393) : std::clamp(m_random.around(367, 3), 360, 374)).text(m_random.weighted(kExposures));
        std::string reportedAt;
        appendIsoTime(std::int64_t{day} * 86400 + m_random.between(0, 10 * 60) * 60, reportedAt); // 7:00 to 17:00 in Vietnam
        row.text(reportedAt).text(m_random.weighted(kWays)).text("Trạm Y tế " + m_placeName);
        if (open)
            row.text(sampled ? "sampled" : "reported").empty();
        else if (outcome == "negative" || outcome == "closed")
            row.text(outcome).date(decided);
        else
            row.text(outcome).empty();
        row.end(open ? day : decided);
        if (!sampled)
            continue;
        counts(team, day).samples += 1;
        Row sample = m_book.row(Samples);
        sample.ref(People, personRow(number)).date(day).text("rt_pcr").text("symptoms").empty().text("CDC Bắc Giang");
        if (open || outcome == "sampled")
            sample.text("pending").empty();
        else
            sample.text("negative").date(decided);
        sample.end(day);
    }
}

void Commune::writeViolations()
{
    for (int i = 0; i < m_share.amounts.violations; ++i) {
        const int number = m_random.below(static_cast<int>(m_people.size()));
        Team &team = teamOf(person(number));
        const DayNumber day = anyDay();
        counts(team, day).violations += 1;
        const Violation &violation = m_random.weighted(kViolations);
        Row row = m_book.row(Violations);
        row.ref(Teams, team.row);
        // Strangers who passed through are written down without a person of the books.
        if (m_random.percent(12) || person(number).birthYear > 2005)
            row.empty();
        else
            row.ref(People, personRow(number));
        row.date(day).text(violation.kind).text(violation.description).date(day).text(m_random.weighted(kActions));
        row.end(day);
    }
}

} // namespace stc::services::training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/commune.h"

#include <algorithm>

namespace stc::services::training {

namespace {

using enum schema::TableId;

constexpr std::string_view kOpenings[] = {
    "Tổ đã đi hết các hộ được giao, nhân dân chấp hành tốt 5K.",
    "Phát loa tuyên truyền hai lượt sáng và chiều; tình hình ổn định.",
    "Nhắc nhở các hộ tự đo thân nhiệt, báo ngay khi có ho, sốt.",
    "Phát tờ rơi \"5K\" và số điện thoại của Trạm Y tế cho từng hộ.",
    "Nhắc hộ có người làm ở khu công nghiệp không về nhà khi chưa có kết quả xét nghiệm.",
    "Tình hình trong địa bàn ổn định.",
};
constexpr std::string_view kRequests[] = {"Đề nghị cấp thêm khẩu trang và nước sát khuẩn.", "Đề nghị hỗ trợ tiêu thụ vải cho các hộ cách ly.", "Đề nghị lấy mẫu lại cho hộ có người ho kéo dài.", "Đề nghị thay pin loa cầm tay."};
constexpr Weighted<int> kMissed[] = {{0, 71}, {1, 15}, {2, 9}, {3, 3}, {4, 2}};
constexpr Weighted<std::string_view> kNotVisited[] = {{"absent", 72}, {"refused", 8}, {"locked_down", 20}};
constexpr Weighted<std::string_view> kNoted[] = {{"need", 55}, {"symptoms", 25}, {"other", 20}};

struct Item {
    std::string_view name;
    std::string_view unit;
    int quantity; ///< 0 = one a member
    int price;
};
constexpr Item kEquipment[] = {
    {"Băng đeo tay", "cái", 0, 15000}, {"Sổ nhật ký", "quyển", 1, 20000}, {"Loa cầm tay", "cái", 1, 450000},
    {"Sổ tay tuyên truyền pháp luật", "quyển", 1, 0}, {"Kinh phí hoạt động", "lần", 1, 500000},
};
constexpr std::string_view kForms[] = {"Giấy khen của Chủ tịch Ủy ban nhân dân huyện", "Biểu dương của Ủy ban nhân dân xã"};

std::string narrative(Random &random, const DayCounts &counts)
{
    std::string text(random.oneOf(kOpenings));
    const auto add = [&text](int count, std::string_view words) {
        if (count > 0)
            text.append("\n").append(std::to_string(count)).append(words);
    };
    add(counts.suspected, " trường hợp ho, sốt: đã báo Trạm Y tế.");
    add(counts.arrivals, " người đến/về: đã hướng dẫn khai báo y tế, cách ly tại nhà.");
    add(counts.violations, " trường hợp vi phạm: đã nhắc nhở, báo cáo.");
    add(counts.traced, " người tiếp xúc đã được truy vết.");
    add(counts.supported, " hộ được hỗ trợ nhu yếu phẩm.");
    return text;
}

} // namespace

void Commune::writeLogbooks()
{
    for (std::size_t i = 0; i < m_teams.size(); ++i) {
        const Team &team = m_teams[i];
        for (const Item &item : kEquipment) {
            const int quantity = item.quantity == 0 ? team.members : item.quantity;
            Row row = m_book.row(Equipment);
            row.ref(Teams, team.row).text(item.name).integer(quantity).text(item.unit).date(team.established + 1).integer(std::int64_t{quantity} * item.price);
            row.end(team.established + 1);
        }
        for (DayNumber day = m_plan.firstDay; day <= m_plan.lastDay; ++day) {
            const DayCounts &counts = team.days[static_cast<std::size_t>(day - m_plan.firstDay)];
            const bool eventful = counts.suspected + counts.arrivals + counts.violations + counts.traced + counts.samples + counts.supported > 0;
            if (eventful || !m_random.permille(35)) // a quiet day is sometimes not written down
                writePage(team, day, counts);
        }
    }
    const DayNumber held = m_plan.firstDay + m_random.between(0, 9);
    Row training = m_book.row(Trainings);
    training.text(m_share.commune->code.toStdString()).date(held).text("Tập huấn nhiệm vụ của Tổ COVID cộng đồng").integer(m_share.amounts.teams);
    training.integer(m_share.amounts.teams * 4).end(held);
    for (int i = 0; i < m_share.amounts.commendations; ++i) {
        const Team &team = m_teams[static_cast<std::size_t>(m_random.below(static_cast<int>(m_teams.size())))];
        const DayNumber day = m_plan.lastDay - m_random.between(0, 9);
        Row row = m_book.row(Commendations);
        row.ref(Teams, team.row);
        if (m_random.percent(40))
            row.ref(Members, memberOf(team));
        else
            row.empty();
        row.date(day).text(m_random.oneOf(kForms)).text(decisionNumber(m_random)).end(day);
    }
}

void Commune::writePage(const Team &team, DayNumber day, const DayCounts &counts)
{
    const int missed = m_random.weighted(kMissed);
    Row row = m_book.row(LogbookPages);
    row.ref(Teams, team.row).date(day).ref(Members, m_random.percent(80) ? team.leader : memberOf(team));
    row.integer(team.households).integer(team.households - missed).integer(m_random.between(0, 60));
    row.integer(counts.declarations).integer(counts.commitments).integer(counts.suspected).integer(counts.arrivals).integer(counts.violations);
    row.integer(counts.traced).integer(counts.samples).integer(counts.supported).text(narrative(m_random, counts));
    row.text(m_random.percent(6) ? m_random.oneOf(kRequests) : std::string_view());
    const RowNumber page = row.end(day);

    // Different households: neighbours in visit order from a start drawn by chance.
    const int noted = m_random.percent(12) ? 1 : 0;
    const int start = m_random.below(team.households);
    for (int i = 0; i < missed + noted; ++i) {
        const int household = team.firstHousehold + (start + i * 7) % team.households;
        Row line = m_book.row(VisitExceptions);
        line.ref(LogbookPages, page).ref(Households, householdRow(household)).text(i < missed ? m_random.weighted(kNotVisited) : m_random.weighted(kNoted));
        line.end(day);
    }
}

} // namespace stc::services::training

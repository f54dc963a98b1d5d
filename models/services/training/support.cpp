// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/commune.h"

#include <algorithm>

namespace stc::services::training {

namespace {

using enum schema::TableId;

struct Goods {
    std::string_view item;
    std::string_view unit;
    int least;
    int most;
    int price; ///< đồng a unit
};
constexpr Goods kAid[] = {
    {"Gạo", "kg", 5, 20, 15000}, {"Mì tôm", "thùng", 1, 3, 95000}, {"Trứng gà", "quả", 10, 40, 3000}, {"Rau xanh", "kg", 2, 10, 12000},
    {"Khẩu trang", "hộp", 1, 4, 40000}, {"Nước sát khuẩn", "chai", 1, 4, 35000}, {"Dầu ăn", "lít", 1, 3, 42000}, {"Tiền mặt", "suất", 1, 1, 500000},
};
constexpr Goods kDonated[] = {
    {"Khẩu trang y tế", "hộp", 20, 400, 38000}, {"Nước sát khuẩn", "chai", 20, 300, 33000}, {"Mũ chắn giọt bắn", "cái", 20, 200, 20000}, {"Gạo", "kg", 100, 2000, 14000},
    {"Mì tôm", "thùng", 10, 200, 92000}, {"Nước uống", "thùng", 10, 150, 85000}, {"Tiền mặt", "lần", 1, 1, 10000000},
};
constexpr std::string_view kDonors[] = {"Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Đoàn Thanh niên", "Doanh nghiệp may trên địa bàn", "Hội đồng hương", "Một hộ kinh doanh", "Nhà hảo tâm"};
constexpr std::string_view kTasks[] = {"Thu hoạch vải", "Gặt lúa", "Phơi lúa", "Vận chuyển nhu yếu phẩm", "Chăm sóc vật nuôi", "Mua hộ thuốc và thực phẩm"};

struct Crop {
    std::string_view name;
    int yield; ///< kg for 100 m²
};
constexpr Weighted<Crop> kCrops[] = {{{"Vải thiều", 110}, 55}, {{"Lúa", 55}, 25}, {{"Dưa chuột", 260}, 8}, {{"Ngô", 45}, 6}, {{"Lạc", 25}, 6}};

} // namespace

void Commune::writeSupport()
{
    writeDonations();
    writeAid();
    writeLabour();
    writeHarvests();
}

void Commune::writeDonations()
{
    for (int i = 0; i < m_share.amounts.donations; ++i) {
        const Goods &goods = m_random.oneOf(kDonated);
        const DayNumber day = anyDay();
        const int quantity = m_random.between(goods.least, goods.most);
        const int times = goods.most == 1 ? m_random.between(1, 30) : 1;
        Row row = m_book.row(Donations);
        row.text(m_share.commune->code.toStdString()).date(day).text(m_random.oneOf(kDonors)).text(goods.item).integer(quantity).text(goods.unit);
        row.integer(std::int64_t{quantity} * goods.price * times).end(day);
    }
}

void Commune::writeAid()
{
    // Needy and quarantined households come first, then whoever is met.
    std::vector<bool> helped(m_households.size(), false);
    for (int i = 0; i < m_share.amounts.aided; ++i) {
        int number = anyHousehold();
        for (int tries = 0; tries < 400 && helped[static_cast<std::size_t>(number)]; ++tries)
            number = anyHousehold();
        for (int tries = 0; tries < 6; ++tries) {
            const int other = anyHousehold();
            const Household &candidate = m_households[static_cast<std::size_t>(other)];
            if ((candidate.needy || candidate.taken) && !helped[static_cast<std::size_t>(other)]) {
                number = other;
                break;
            }
        }
        helped[static_cast<std::size_t>(number)] = true;
        Team &team = m_teams[static_cast<std::size_t>(m_households[static_cast<std::size_t>(number)].team)];
        const int times = m_random.percent(25) ? 2 : 1;
        const DayNumber first = anyDay(4);
        for (int n = 0; n < times; ++n) {
            const Goods &goods = m_random.oneOf(kAid);
            const DayNumber day = first + n * m_random.between(1, 4);
            const int quantity = m_random.between(goods.least, goods.most);
            counts(team, day).supported += 1;
            Row row = m_book.row(Aid);
            row.ref(Households, householdRow(number)).ref(Teams, team.row).date(day).text(goods.item).integer(quantity).text(goods.unit);
            row.integer(std::int64_t{quantity} * goods.price).end(day);
        }
    }
}

void Commune::writeLabour()
{
    for (int left = m_share.amounts.labourHalfDays; left > 0;) {
        const int halfDays = std::min(left, m_random.between(2, 16));
        left -= halfDays;
        const int number = anyHousehold();
        const Team &team = m_teams[static_cast<std::size_t>(m_households[static_cast<std::size_t>(number)].team)];
        const DayNumber day = anyDay();
        Row row = m_book.row(Labour);
        row.ref(Households, householdRow(number)).ref(Teams, team.row).date(day).text(m_random.oneOf(kTasks));
        row.integer((halfDays + 1) / 2).tenths(halfDays * 5).end(day);
    }
}

void Commune::writeHarvests()
{
    for (int i = 0; i < m_share.amounts.harvests; ++i) {
        const Crop &crop = m_random.weighted(kCrops);
        const DayNumber day = anyDay();
        const int hundreds = m_random.between(3, 40);
        Row row = m_book.row(Harvests);
        row.ref(Households, householdRow(anyHousehold())).text(crop.name).integer(hundreds * 100).date(day).text(m_random.percent(50) ? "morning" : m_random.percent(50) ? "afternoon" : "day");
        row.integer(m_random.between(2, 10)).integer(hundreds * crop.yield * m_random.between(70, 115) / 100);
        const bool done = day < m_plan.lastDay - 1 && m_random.percent(85);
        if (done)
            row.date(day + m_random.below(2));
        else
            row.empty();
        row.end(day);
    }
}

} // namespace stc::services::training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/names.h"

#include <array>

namespace stc::services::training {

namespace {

using Word = Weighted<std::string_view>;

// Tenths of a percent (8.1).
constexpr Word kSurnames[] = {
    {"Nguyễn", 420}, {"Trần", 70}, {"Hoàng", 55}, {"Lê", 50}, {"Phạm", 50}, {"Dương", 32}, {"Vũ", 30}, {"Thân", 30}, {"Ngô", 26}, {"Đỗ", 26},
    {"Giáp", 26}, {"Đặng", 16}, {"Bùi", 13}, {"Đào", 13}, {"Lương", 10}, {"Hà", 10}, {"Trương", 9}, {"Chu", 9}, {"Trịnh", 8}, {"Phan", 7},
    {"Lý", 6}, {"Vi", 6}, {"Tạ", 6}, {"Đoàn", 6}, {"Nông", 5}, {"Lưu", 5}, {"Đinh", 5}, {"Tống", 4}, {"Đồng", 4}, {"Mai", 3}, {"Cao", 3},
    {"Phùng", 3}, {"Triệu", 2}, {"La", 2}, {"Lâm", 2}, {"Diêm", 2}, {"Khổng", 2}, {"Hứa", 2}, {"Nghiêm", 2}, {"Ngụy", 2}, {"Lại", 2},
    {"Tô", 2}, {"Hồ", 2}, {"Bế", 1}, {"Kiều", 1}, {"Quách", 1}, {"Từ", 1}, {"Doãn", 1},
};

// Middle words by sex and cohort (8.2); an empty one is a name of two words.
constexpr Word kMenMiddle1[] = {{"Văn", 60}, {"", 4}, {"Đức", 5}, {"Hữu", 4}, {"Xuân", 4}, {"Quang", 3}, {"Đình", 3}, {"Ngọc", 3}, {"Bá", 2},
                                {"Công", 2}, {"Trọng", 2}, {"Thanh", 2}, {"Tiến", 2}, {"Minh", 2}, {"Khắc", 1}, {"Viết", 1}};
constexpr Word kMenMiddle2[] = {{"Văn", 42}, {"Đức", 7}, {"Xuân", 4}, {"Quang", 4}, {"Mạnh", 4}, {"Tiến", 4}, {"Ngọc", 4}, {"Hữu", 3}, {"Đình", 3}, {"Minh", 3},
                                {"Công", 3}, {"Thành", 3}, {"Trọng", 2}, {"Thanh", 2}, {"Duy", 2}, {"Thế", 2}, {"Anh", 2}, {"Trung", 2}, {"Hồng", 2}, {"", 2}};
constexpr Word kMenMiddle3[] = {{"Văn", 18}, {"Minh", 8}, {"Đức", 8}, {"Quang", 6}, {"Tuấn", 5}, {"Mạnh", 4}, {"Tiến", 4}, {"Ngọc", 4},
                                {"Duy", 4}, {"Hoàng", 4}, {"Thành", 4}, {"Xuân", 3}, {"Anh", 3}, {"Việt", 3}, {"Trung", 3}, {"Đình", 3},
                                {"Công", 3}, {"Quốc", 2}, {"Hữu", 2}, {"Thế", 2}, {"Trường", 2}, {"Hải", 2}};
constexpr Word kMenMiddle4[] = {{"Minh", 10}, {"Gia", 9}, {"Bảo", 7}, {"Đức", 7}, {"Quang", 6}, {"Tuấn", 5}, {"Hoàng", 5}, {"Văn", 5},
                                {"Đăng", 5}, {"Anh", 5}, {"Duy", 5}, {"Thành", 4}, {"Nhật", 4}, {"Tiến", 3}, {"Hải", 3}, {"Việt", 3},
                                {"Khánh", 3}, {"Phúc", 2}, {"Trung", 2}, {"Thiên", 2}, {"Quốc", 2}, {"Ngọc", 2}};
constexpr Word kWomenMiddle1[] = {{"Thị", 94}, {"", 1}, {"Kim", 1}, {"Ngọc", 1}, {"Thanh", 1}, {"Minh", 1}, {"Hồng", 1}};
constexpr Word kWomenMiddle2[] = {{"Thị", 84}, {"Thu", 2}, {"Thanh", 2}, {"Ngọc", 2}, {"Hồng", 2}, {"Minh", 2}, {"Kim", 1}, {"Bích", 1}, {"Phương", 1}, {"Thùy", 1}, {"Lan", 1}, {"", 1}};
constexpr Word kWomenMiddle3[] = {{"Thị", 50}, {"Ngọc", 7}, {"Thu", 5}, {"Phương", 5}, {"Thùy", 4}, {"Thanh", 4}, {"Minh", 3}, {"Hồng", 3}, {"Hà", 2}, {"Quỳnh", 2},
                                  {"Lan", 2}, {"Khánh", 2}, {"Kim", 2}, {"Bích", 2}, {"Huyền", 2}, {"Mai", 2}, {"Hải", 1}, {"Diệu", 1}, {"Vân", 1}};
constexpr Word kWomenMiddle4[] = {{"Thị", 15}, {"Ngọc", 12}, {"Bảo", 9}, {"Khánh", 7}, {"Phương", 7}, {"Minh", 7}, {"Gia", 5}, {"Thanh", 5}, {"Hà", 4}, {"Quỳnh", 4},
                                  {"Thùy", 4}, {"Anh", 4}, {"Hải", 3}, {"Tuệ", 3}, {"Diệp", 2}, {"Linh", 2}, {"Thảo", 2}, {"Mai", 2}, {"An", 2}};
constexpr std::string_view kAfterThi[] = {"Thu", "Thanh", "Ngọc", "Kim", "Minh", "Bích", "Phương", "Hồng", "Thùy", "Thúy", "Xuân", "Mỹ", "Lan", "Anh", "Hải", "Hoài"};

struct Cohort {
    int until; ///< last birth year
    std::span<const Word> men;
    std::span<const Word> women;
    int secondWordAfterThi; ///< percent
};
constexpr Cohort kCohorts[] = {
    {1974, kMenMiddle1, kWomenMiddle1, 10},
    {1995, kMenMiddle2, kWomenMiddle2, 35},
    {2010, kMenMiddle3, kWomenMiddle3, 60},
    {9999, kMenMiddle4, kWomenMiddle4, 80},
};

// Given names (8.3): tenths of a percent where they were counted.
constexpr Word kMenGivenOld[] = {
    {"Hùng", 4}, {"Dũng", 4}, {"Thắng", 3}, {"Sơn", 3}, {"Hải", 3}, {"Bình", 3}, {"Minh", 2}, {"Hòa", 3}, {"Thành", 3}, {"Quang", 2}, {"Lâm", 2},
    {"Tiến", 2}, {"Chung", 2}, {"Chiến", 3}, {"Quyết", 2}, {"Thìn", 2}, {"Sửu", 1}, {"Dần", 1}, {"Tuất", 1}, {"Hợi", 1}, {"Mùi", 1}, {"Chính", 2},
    {"Định", 2}, {"Lợi", 2}, {"Năm", 2}, {"Sáu", 1}, {"Toàn", 2}, {"Vinh", 2}, {"Xuân", 2}, {"Thịnh", 2}, {"Khải", 1}, {"Cầu", 1}, {"Bộ", 1}, {"Lập", 1},
};
constexpr Word kWomenGivenOld[] = {
    {"Hoa", 4}, {"Lan", 3}, {"Hồng", 3}, {"Hương", 3}, {"Huệ", 2}, {"Hà", 3}, {"Hằng", 2}, {"Hạnh", 3}, {"Hiền", 3}, {"Hường", 2}, {"Liên", 3}, {"Loan", 2},
    {"Lý", 2}, {"Mai", 2}, {"Nga", 3}, {"Nhung", 2}, {"Oanh", 2}, {"Thanh", 3}, {"Thơm", 2}, {"Thu", 3}, {"Thủy", 2}, {"Tuyết", 2}, {"Vân", 2}, {"Xuân", 2},
    {"Yến", 2}, {"Bình", 2}, {"Cúc", 1}, {"Đào", 1}, {"Gái", 1}, {"Lành", 1}, {"Lụa", 1}, {"Mận", 1}, {"Mùi", 1}, {"Nhàn", 1}, {"Nụ", 1}, {"Sen", 1}, {"Tâm", 2},
    {"Thêu", 1}, {"Thoa", 1}, {"Vui", 1},
};
constexpr Word kMenGiven[] = {
    {"Tuấn", 27}, {"Hoàng", 25}, {"Huy", 22}, {"Anh", 21}, {"Hiếu", 20}, {"Hùng", 20}, {"Nam", 20}, {"Sơn", 19}, {"Đức", 19}, {"Dũng", 17}, {"Thành", 17}, {"Đạt", 16},
    {"Cường", 16}, {"Long", 16}, {"Trung", 15}, {"Hải", 14}, {"Thắng", 14}, {"Minh", 13}, {"Duy", 12}, {"Tiến", 11}, {"Quang", 11}, {"Phúc", 10}, {"Trường", 10}, {"Tài", 10},
    {"Toàn", 10}, {"Hưng", 9}, {"Phong", 9}, {"Tùng", 9}, {"Linh", 4}, {"Khánh", 9}, {"Quân", 9}, {"Dương", 8}, {"Lâm", 8}, {"Vinh", 8}, {"Bình", 8}, {"Mạnh", 8}, {"Việt", 7},
    {"Thịnh", 7}, {"Hòa", 7}, {"Hiệp", 7},
};
constexpr Word kWomenGiven[] = {
    {"Trang", 42}, {"Thảo", 35}, {"Linh", 30}, {"Anh", 25}, {"Phương", 22}, {"Hằng", 21}, {"Huyền", 21}, {"Hà", 21}, {"Hiền", 20}, {"Hương", 17}, {"Ngọc", 17}, {"Dung", 17},
    {"Nhung", 17}, {"Thủy", 16}, {"Duyên", 16}, {"Vân", 15}, {"Quỳnh", 15}, {"Nga", 15}, {"Yến", 15}, {"Thương", 13}, {"Uyên", 13}, {"Hạnh", 13}, {"Ngân", 12}, {"Oanh", 12},
    {"Ly", 12}, {"Mai", 12}, {"Phượng", 11}, {"Thúy", 11}, {"Hoa", 11}, {"Hồng", 10}, {"Tâm", 10}, {"Thu", 10}, {"Giang", 9}, {"Loan", 9}, {"Thanh", 9}, {"Ánh", 8}, {"Lan", 8},
    {"Quyên", 8}, {"Chi", 8},
};
constexpr Word kBoysGiven[] = {{"Minh", 30}, {"Anh", 28}, {"Huy", 26}, {"Khang", 24}, {"Bảo", 22}, {"Phúc", 22}, {"Khôi", 20}, {"Nam", 20}, {"Quân", 18}, {"Đạt", 16},
                               {"Đăng", 15}, {"Hưng", 15}, {"Long", 14}, {"Phong", 14}, {"Lâm", 12}, {"Sơn", 12}, {"Kiên", 12}, {"Tùng", 10}, {"Việt", 10}, {"Dũng", 10}};
constexpr Word kGirlsGiven[] = {{"Anh", 71}, {"Linh", 50}, {"Chi", 43}, {"Ngọc", 43}, {"Hà", 36}, {"Trang", 34}, {"Châu", 30}, {"Ngân", 30}, {"Nhi", 22}, {"Phương", 21},
                                {"Thảo", 21}, {"My", 21}, {"Vy", 18}, {"Hân", 16}, {"Thư", 16}, {"Mai", 14}, {"Diệp", 12}, {"An", 12}, {"Khuê", 8}};

constexpr std::string_view kHamletNames[] = {
    "Thượng", "Hạ", "Trung", "Đông", "Đoài", "Nội", "Trại Mới", "Trại Cũ", "Chợ", "Giếng", "Ao Sen", "Đồi Thông", "Cầu Trắng", "Bãi Trên", "Bãi Dưới", "Tân Thành",
    "Tân Tiến", "Tân Hòa", "Đồng Tâm", "Hòa Bình", "Yên Phú", "An Lạc", "Phú Cường", "Đồng Lạc", "Đồng Chanh", "Gốc Đa", "Gốc Gạo", "Ngõ Đá", "Mái Đình", "Núi Đót",
    "Vườn Vải", "Rừng Sấu", "Đầu Cầu", "Hương Lý", "Quang Lâm", "Đức Hiệu", "Phúc Lễ", "Lộc Ninh", "Hậu Đồng", "Sậy", "Lò Nồi", "Hàng Cau", "Hồ Sen", "Thanh Lương",
};

constexpr Weighted<std::string_view> kPrefixes[] = {
    {"032", 6}, {"033", 6}, {"034", 6}, {"035", 6}, {"036", 6}, {"037", 6}, {"038", 5}, {"039", 5}, {"086", 3}, {"096", 3}, {"097", 4}, {"098", 4},
    {"081", 3}, {"082", 3}, {"083", 3}, {"084", 3}, {"085", 3}, {"088", 3}, {"091", 5}, {"094", 5},
    {"070", 2}, {"076", 2}, {"077", 2}, {"078", 2}, {"079", 2}, {"089", 2}, {"090", 4}, {"093", 3}, {"056", 1}, {"058", 1},
};

void appendDigits(std::uint32_t number, int digits, std::string &out)
{
    const std::size_t end = out.size() + static_cast<std::size_t>(digits);
    out.resize(end, '0');
    for (std::size_t i = end; digits > 0; --digits, number /= 10)
        out[--i] = static_cast<char>('0' + number % 10);
}

} // namespace

std::string Hamlet::full() const
{
    return (kind == "thôn" ? "Thôn " : "Tổ dân phố ") + name;
}

std::string_view surname(Random &random, std::string_view favoured)
{
    // Weight six for the village's own family, one for everybody else's share of the other five.
    if (!favoured.empty() && random.percent(32))
        return favoured;
    return random.weighted(kSurnames);
}

std::string personName(Random &random, Sex sex, int birthYear, std::string_view family)
{
    const Cohort *cohort = kCohorts;
    while (birthYear > cohort->until)
        ++cohort;
    std::string name(family);
    const auto add = [&name](std::string_view word) {
        if (!word.empty())
            name.append(" ").append(word);
    };
    const std::string_view middle = random.weighted(sex == Sex::Male ? cohort->men : cohort->women);
    add(middle);
    std::string_view second;
    if (middle == "Thị" && random.percent(cohort->secondWordAfterThi)) {
        second = random.oneOf(kAfterThi);
        add(second);
    }
    for (;;) {
        std::string_view given;
        if (birthYear < 1975)
            given = sex == Sex::Male ? random.weighted(kMenGivenOld) : random.weighted(kWomenGivenOld);
        else if (birthYear < 2008)
            given = sex == Sex::Male ? random.weighted(kMenGiven) : random.weighted(kWomenGiven);
        else
            given = sex == Sex::Male ? random.weighted(kBoysGiven) : random.weighted(kGirlsGiven);
        if (given == middle || given == second || given == family)
            continue; // nobody is called Minh Minh
        add(given);
        return name;
    }
}

std::vector<Hamlet> hamlets(Random &random, int count, bool town)
{
    std::vector<std::string_view> names(std::begin(kHamletNames), std::end(kHamletNames));
    random.shuffle(names);
    std::vector<Hamlet> list;
    for (int i = 0; i < count; ++i) {
        Hamlet hamlet;
        hamlet.kind = town ? "tổ dân phố" : "thôn";
        const auto place = static_cast<std::size_t>(i);
        hamlet.name = std::string(names[place % names.size()]);
        if (place >= names.size()) // more hamlets than names: a second round is numbered
            hamlet.name += " " + std::to_string(place / names.size() + 1);
        hamlet.surname = random.weighted(kSurnames);
        list.push_back(std::move(hamlet));
    }
    return list;
}

void appendMobile(Random &random, std::string &out)
{
    out += random.weighted(kPrefixes);
    appendDigits(static_cast<std::uint32_t>(random.below(10'000'000)), 7, out);
}

void appendIdentity(Random &random, Sex sex, int birthYear, std::uint32_t serial, std::string &out)
{
    // The serial goes through a permutation of 0 … 999,999 (999,983 is prime), so that neighbours do not count upwards.
    const auto tail = static_cast<std::uint32_t>(std::uint64_t{serial % 999'983} * 733'331 % 999'983);
    if (birthYear < 2001 && random.percent(35)) {
        out += "12"; // nine digits: cards of Bắc Giang began with 12
        appendDigits(static_cast<std::uint32_t>(random.below(10)), 1, out);
        appendDigits(tail, 6, out);
        return;
    }
    out += "024";
    const int century = birthYear >= 2000 ? 2 : 0;
    appendDigits(static_cast<std::uint32_t>(century + (sex == Sex::Female ? 1 : 0)), 1, out);
    appendDigits(static_cast<std::uint32_t>(birthYear % 100), 2, out);
    appendDigits(tail, 6, out);
}

} // namespace stc::services::training

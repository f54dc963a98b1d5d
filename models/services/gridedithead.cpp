// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gridedithead.h"

#include "domain/vietnamese.h"

#include <algorithm>

namespace stc::services {

namespace {

/// Headings of people's own lists, folded; the labels and names of the description are known besides. The first that the table has counts.
struct Heading {
    const char *column;
    const char *written;
};
constexpr Heading kHeadings[] = {
    {"full_name", "ho va ten"}, {"full_name", "ho ten"}, {"full_name", "ten"}, {"full_name", "name"}, {"name", "ten to"}, {"name", "to covid"}, {"name", "ten"},
    {"head_name", "chu ho"}, {"head_name", "ho ten chu ho"}, {"head_name", "ho va ten chu ho"}, {"head_name", "ten chu ho"},
    {"household_number", "so ho"}, {"household_number", "ma ho"}, {"household_number", "ho so"}, {"household_number", "household number"},
    {"household_id", "ho"}, {"household_id", "ho gia dinh"}, {"household_id", "chu ho"}, {"household_id", "ho ten chu ho"}, {"household_id", "so ho"},
    {"household_id", "ma ho"}, {"household_id", "head of household"},
    {"team_id", "to"}, {"team_id", "to covid"}, {"team_id", "ten to"}, {"team_id", "to phu trach"}, {"team_id", "to covid cong dong"}, {"team_id", "team"},
    {"hamlet", "thon"}, {"hamlet", "xom"}, {"hamlet", "thon xom"}, {"hamlet", "to dan pho"}, {"hamlet", "thon xom to dan pho"}, {"hamlet", "khu"}, {"hamlet", "ban"}, {"hamlet", "hamlet"},
    {"commune_code", "xa"}, {"commune_code", "phuong"}, {"commune_code", "xa phuong"}, {"commune_code", "ma xa"}, {"commune_code", "xa phuong thi tran"},
    {"sex", "gioi tinh"}, {"sex", "gioi"}, {"sex", "nam nu"}, {"sex", "gender"},
    {"birth_date", "nam sinh"}, {"birth_date", "ngay sinh"}, {"birth_date", "ngay thang nam sinh"}, {"birth_date", "sinh nam"}, {"birth_date", "ns"},
    {"birth_date", "date of birth"}, {"birth_date", "birth date"}, {"birth_date", "year of birth"},
    {"identity_number", "cccd"}, {"identity_number", "cmnd"}, {"identity_number", "cccd cmnd"}, {"identity_number", "cmnd cccd"}, {"identity_number", "so cccd"},
    {"identity_number", "so cmnd"}, {"identity_number", "can cuoc"}, {"identity_number", "so can cuoc"}, {"identity_number", "can cuoc cong dan"},
    {"phone", "so dien thoai"}, {"phone", "dien thoai"}, {"phone", "sdt"}, {"phone", "so dt"}, {"phone", "dt"}, {"phone", "so may"}, {"phone", "mobile"}, {"phone", "telephone"},
    {"relation_to_head", "quan he"}, {"relation_to_head", "quan he voi chu ho"}, {"relation_to_head", "qh"}, {"relation_to_head", "qh voi chu ho"}, {"relation_to_head", "relation"},
    {"occupation", "nghe nghiep"}, {"occupation", "nghe"}, {"workplace", "noi lam viec"}, {"workplace", "noi cong tac"},
    {"residence", "cu tru"}, {"residence", "tinh trang cu tru"}, {"health_declared_on", "khai bao y te"}, {"health_declared_on", "ngay kbyt"}, {"health_declared_on", "kbyt"},
    {"vaccine_doses", "so mui"}, {"vaccine_doses", "so mui tiem"}, {"vaccine_doses", "mui tiem"}, {"vaccine_doses", "tiem vac xin"},
    {"address", "dia chi"}, {"address", "noi o"}, {"circumstance", "hoan canh"}, {"dwelling", "loai nha"}, {"dwelling", "nha o"},
    {"visit_order", "thu tu"}, {"visit_order", "thu tu di"}, {"commitment_signed_on", "ky cam ket"}, {"commitment_signed_on", "ngay ky"}, {"commitment_signed_on", "cam ket"},
    {"role", "chuc vu"}, {"role", "vai tro"}, {"role", "nhiem vu"}, {"affiliation", "doan the"}, {"affiliation", "to chuc"}, {"affiliation", "don vi"},
    {"joined_on", "ngay vao"}, {"joined_on", "ngay tham gia"}, {"left_on", "ngay roi"}, {"left_on", "ngay thoi"}, {"trained_on", "tap huan"},
    {"decision_number", "so quyet dinh"}, {"decision_number", "so qd"}, {"decision_date", "ngay qd"}, {"established_on", "ngay lap"}, {"kind", "loai"},
    {"note", "ghi chu"}, {"note", "note"}, {"note", "notes"},
};
constexpr const char *kNumbering[] = {"stt", "tt", "so tt", "so thu tu", "no", "nr"};

bool isNumbering(const QString &folded)
{
    return std::any_of(std::begin(kNumbering), std::end(kNumbering), [&](const char *name) { return folded == QLatin1String(name); });
}

bool isHeading(const QString &folded, const char *column)
{
    return std::any_of(std::begin(kHeadings), std::end(kHeadings),
                       [&](const Heading &one) { return qstrcmp(one.column, column) == 0 && folded == QLatin1String(one.written); });
}

int columnOf(const schema::Table &table, const QString &written)
{
    const QString folded = vietnamese::folded(written);
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const schema::Column &column = table.columns[i];
        const bool isLabel = folded == vietnamese::folded(schema::label(column)) || folded == vietnamese::folded(QLatin1String(column.label.text));
        if (isLabel || written.trimmed().compare(QLatin1String(column.name), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        if (isHeading(folded, table.columns[i].name))
            return static_cast<int>(i);
    }
    return GridHead::kNothing;
}

} // namespace

GridHead readHead(const schema::Table &table, const QStringList &row, int current, bool hasMoreRows)
{
    GridHead head;
    int filled = 0;
    int known = 0;
    for (int i = 0; i < row.size(); ++i) {
        const QString written = row.at(i).simplified();
        int column = written.isEmpty() ? GridHead::kNothing : columnOf(table, written);
        if (std::find(head.columns.begin(), head.columns.end(), column) != head.columns.end() && column != GridHead::kNothing)
            column = GridHead::kNothing; // named a second time: the first counts
        head.columns.push_back(column);
        if (written.isEmpty())
            continue;
        ++filled;
        const QString folded = vietnamese::folded(written);
        const bool isHamlet = column == GridHead::kNothing && table.indexOf("hamlet") < 0 && isHeading(folded, "hamlet");
        if (isHamlet)
            head.hamlet = i;
        if (column != GridHead::kNothing || isHamlet || isNumbering(folded))
            ++known;
        else
            head.unknown << written;
    }
    const bool isOne = filled == 1 && row.size() == 1;
    head.isThere = isOne ? hasMoreRows && head.columns.front() == current && current > 0 : known * 2 > filled;
    return head;
}

} // namespace stc::services

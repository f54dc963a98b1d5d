// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units.h"

#include "domain/vietnamese.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace stc {

namespace {

constexpr Area kProvinceStep = 100'000'000;
constexpr Area kDistrictStep = 100'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UnitList)
};

bool isCode(const QString &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

tl::unexpected<Error> badLine(qsizetype line, const QString &why)
{
    return fail(ErrorCode::InvalidInput, Tr::tr("The list of units cannot be used: line %1: %2").arg(line).arg(why));
}

/// The list has no separators inside its values, so no quotes either; a quoted value is unquoted for lists saved by a spreadsheet.
QStringList fieldsOf(QString line, QChar separator)
{
    QStringList fields = line.remove(QLatin1Char('\r')).split(separator);
    for (QString &field : fields) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith(QLatin1Char('"')) && field.endsWith(QLatin1Char('"')))
            field = field.mid(1, field.size() - 2);
        field = vietnamese::tidied(field);
    }
    return fields;
}

} // namespace

AreaRange Unit::range() const
{
    switch (level) {
    case UnitLevel::Province: return {area, area + kProvinceStep - 1};
    case UnitLevel::District: return {area, area + kDistrictStep - 1};
    case UnitLevel::Commune: break;
    }
    return {area, area};
}

Result<UnitList> UnitList::fromCsv(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const QChar separator = lines.value(0).contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(','); // spreadsheets in Vietnamese save `;`
    const QStringList header = fieldsOf(lines.value(0), separator);
    QHash<QString, qsizetype> at;
    for (const char *name : {"province_code", "district_code", "district_name", "commune_code", "commune_name"}) {
        const QString column = QLatin1String(name);
        if (!header.contains(column))
            return badLine(1, Tr::tr("the column “%1” is missing.").arg(column));
        at.insert(column, header.indexOf(column));
    }
    const qsizetype provinceName = header.indexOf(QLatin1String("province_name"));
    UnitList list;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(lines[i], separator);
        const auto field = [&](const char *name) { return fields.value(at.value(QLatin1String(name))); };
        for (const char *name : {"province_code", "district_code", "district_name", "commune_code", "commune_name"}) {
            if (field(name).isEmpty())
                return badLine(i + 1, Tr::tr("“%1” is empty.").arg(QLatin1String(name)));
        }
        const QString province = field("province_code").rightJustified(2, QLatin1Char('0'));
        const QString district = field("district_code").rightJustified(3, QLatin1Char('0'));
        const QString commune = field("commune_code").rightJustified(5, QLatin1Char('0'));
        if (!isCode(province, 2) || !isCode(district, 3) || !isCode(commune, 5))
            return badLine(i + 1, Tr::tr("codes have 2, 3 and 5 digits."));
        const Area provinceArea = province.toLongLong() * kProvinceStep;
        const Area districtArea = provinceArea + district.toLongLong() * kDistrictStep;
        QString name = provinceName >= 0 ? fields.value(provinceName) : QString();
        if (name.isEmpty())
            name = province == QLatin1String("24") ? QStringLiteral("Tỉnh Bắc Giang") : QStringLiteral("Tỉnh %1").arg(province);
        list.add({province, name, UnitLevel::Province, {}, provinceArea});
        list.add({district, field("district_name"), UnitLevel::District, province, districtArea});
        if (!list.add({commune, field("commune_name"), UnitLevel::Commune, district, districtArea + commune.toLongLong()}))
            return badLine(i + 1, Tr::tr("the code %1 stands twice.").arg(commune));
    }
    if (list.m_units.empty())
        return badLine(2, Tr::tr("the list is empty."));
    return list;
}

bool UnitList::add(Unit unit)
{
    const auto [place, isNew] = m_byCode.emplace(unit.code.toStdString(), m_units.size());
    if (isNew) {
        m_byArea.emplace(unit.area, m_units.size());
        m_units.push_back(std::move(unit));
    }
    return isNew;
}

UnitList UnitList::fromUnits(std::vector<Unit> units)
{
    UnitList list;
    for (Unit &unit : units)
        list.add(std::move(unit));
    return list;
}

const UnitList &UnitList::builtIn()
{
    static const UnitList list = [] {
        QFile file(QStringLiteral(":/units/bac-giang-2021.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of units is missing from the program");
        auto result = fromCsv(file.readAll());
        if (!result)
            qFatal("the list of units inside the program is damaged");
        return *std::move(result);
    }();
    return list;
}

const Unit *UnitList::find(std::string_view code) const
{
    const auto it = m_byCode.find(std::string(code));
    return it == m_byCode.end() ? nullptr : &m_units[it->second];
}

const Unit *UnitList::findArea(Area area) const
{
    const auto it = m_byArea.find(area);
    return it == m_byArea.end() ? nullptr : &m_units[it->second];
}

std::vector<const Unit *> UnitList::childrenOf(const QString &code) const
{
    std::vector<const Unit *> children;
    for (const Unit &unit : m_units) {
        if (unit.parent == code)
            children.push_back(&unit);
    }
    return children;
}

QString UnitList::fullName(const Unit &unit) const
{
    QStringList names{unit.name};
    for (const Unit *up = parentOf(unit); up; up = parentOf(*up))
        names << up->name;
    return names.join(QLatin1String(", "));
}

} // namespace stc

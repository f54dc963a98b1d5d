// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/grideditvalues.h"

#include "domain/vietnamese.h"
#include "services/recordedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GridEdit)
};

using schema::Type;

/// What people write in their own lists where the program has another label; folded. Looked at after the labels.
struct Alias {
    const char *code;
    const char *written;
};
constexpr Alias kSexes[] = {{"male", "nam"}, {"male", "m"}, {"male", "trai"}, {"female", "nu"}, {"female", "f"}, {"female", "gai"}};
constexpr Alias kRelations[] = {
    {"head", "chu ho"}, {"head", "ch"}, {"head", "ban than"}, {"spouse", "vo"}, {"spouse", "chong"}, {"spouse", "vo chong"}, {"child", "con"},
    {"child", "con trai"}, {"child", "con gai"}, {"child", "con de"}, {"child", "con ruot"}, {"parent", "bo"}, {"parent", "me"}, {"parent", "cha"},
    {"parent", "bo de"}, {"parent", "me de"}, {"grandchild", "chau"}, {"grandchild", "chau noi"}, {"grandchild", "chau ngoai"}, {"sibling", "anh"},
    {"sibling", "chi"}, {"sibling", "em"}, {"sibling", "anh trai"}, {"sibling", "em trai"}, {"sibling", "em gai"}, {"sibling", "chi gai"},
    {"tenant", "thue tro"}, {"tenant", "nguoi thue"}, {"tenant", "o tro"},
};
constexpr Alias kRoles[] = {{"leader", "to truong"}, {"deputy", "to pho"}, {"member", "to vien"}, {"member", "thanh vien"}};
constexpr Alias kResidences[] = {{"permanent", "thuong tru"}, {"permanent", "co mat"}, {"temporary", "tam tru"}, {"absent", "tam vang"}, {"absent", "di lam an xa"}};

std::span<const Alias> aliasesOf(const schema::Column &column)
{
    const std::string_view name = column.key();
    if (name == "sex")
        return kSexes;
    if (name == "relation_to_head")
        return kRelations;
    if (name == "role")
        return kRoles;
    return name == "residence" ? std::span<const Alias>(kResidences) : std::span<const Alias>();
}

store::FieldProblem problem(IssueCode code, int column, const QString &message) { return {code, column, message}; }

GridValue refused(const QString &typed, IssueCode code, int column, const QString &message) { return {typed, false, problem(code, column, message)}; }

/// Spaces around, non-breaking ones, NFD.
QString tidy(const QString &typed) { return vietnamese::tidied(typed); }

/// Types whose mending is worth a word: the others are only written in another way (7/5/2021, 36,5, x).
bool isMendedAloud(Type type)
{
    return type == Type::Phone || type == Type::Identity || type == Type::Text || type == Type::Name;
}

QString list(const QStringList &items)
{
    constexpr qsizetype kShown = 6;
    const QString joined = items.mid(0, kShown).join(QStringLiteral(", "));
    return items.size() > kShown ? joined + QStringLiteral(" …") : joined;
}


} // namespace

QString choiceOfLabel(const schema::Column &column, const QString &typed)
{
    const QString wanted = vietnamese::folded(typed);
    if (wanted.isEmpty())
        return {};
    QStringList fitting;
    for (const schema::Choice &choice : column.choices) {
        const QString label = vietnamese::folded(schema::choiceLabel(column, choice.code));
        if (label == wanted || vietnamese::folded(QLatin1String(choice.label)) == wanted)
            return QLatin1String(choice.code);
        if (label.startsWith(wanted))
            fitting << QLatin1String(choice.code);
    }
    for (const Alias &alias : aliasesOf(column)) {
        if (QLatin1String(alias.written) == wanted)
            return QLatin1String(alias.code);
    }
    return fitting.size() == 1 ? fitting.constFirst() : QString();
}

GridValues::GridValues(store::Database &database, const schema::Table &table, int mostNames) : m_database(database), m_table(table), m_mostNames(mostNames) {}

GridValue GridValues::readCell(const schema::Column &column, int index, const QString &typed) const
{
    const schema::ReadContext context{m_database.units(), dayNumber(m_database.clock().today()) + 1};
    schema::ReadMemory memory;
    const auto read = schema::readCell(column, memory.keep(typed.toStdString()), context, memory);
    if (read.issue)
        return refused(typed, *read.issue, index, issueText(*read.issue, schema::label(column), typed));
    return {schema::cellText(column, read.cell), read.repaired && isMendedAloud(column.type), {}};
}

GridValue GridValues::readUnit(const schema::Column &column, int index, const QString &typed) const
{
    GridValue read = readCell(column, index, typed);
    if (!read.problem)
        return read;
    const QString wanted = vietnamese::folded(typed);
    const AreaRange own = m_database.unit().range();
    QStringList whole;
    QStringList partly; // without its kind: "Việt Lập" for "Xã Việt Lập"
    QStringList shown;
    for (const Unit &unit : m_database.units().all()) {
        const bool isWanted = unit.level == UnitLevel::Commune || column.key() != "commune_code";
        if (!isWanted || !own.contains(unit.area))
            continue;
        const QString name = vietnamese::folded(unit.name);
        if (name == wanted)
            whole << unit.code;
        else if (name.endsWith(QLatin1Char(' ') + wanted))
            partly << unit.code;
        else
            continue;
        shown << m_database.units().fullName(unit);
    }
    const QStringList &fitting = whole.isEmpty() ? partly : whole;
    if (fitting.size() == 1)
        return {fitting.constFirst(), false, {}};
    if (fitting.size() > 1)
        return refused(typed, IssueCode::UnknownUnit, index, Tr::tr("“%1” may be any of these: %2. Write its code.").arg(typed.left(60), list(shown)));
    return read;
}

Result<const GridValues::Names *> GridValues::names(schema::TableId target, AreaRange area)
{
    const auto key = std::make_pair(target, area.first);
    if (const auto known = m_names.find(key); known != m_names.end())
        return &known->second;
    auto records = store::namedRecords(m_database.connection(), target, area, m_mostNames + 1);
    if (!records)
        return failed(records.error());
    Names made;
    made.isTooMany = records->size() > static_cast<std::size_t>(m_mostNames);
    if (!made.isTooMany) {
        made.all.reserve(records->size());
        for (const store::NamedRecord &record : *records) {
            const QString more = record.number.isEmpty() ? record.hamlet : record.number;
            made.all.push_back({record.id, record.title.toLower(), vietnamese::folded(record.title), vietnamese::folded(record.number), vietnamese::folded(record.hamlet), more});
        }
    }
    return &(m_names[key] = std::move(made));
}

Result<GridValue> GridValues::readReference(int index, const QString &typed, const GridPlace &place)
{
    const schema::Column &column = m_table.columns[static_cast<std::size_t>(index)];
    const QString label = schema::label(column);
    const QString text = tidy(typed);
    if (text.isEmpty() || Uuid::parse(text))
        return readCell(column, index, text);
    const QString choose = Tr::tr("Type letters of the name there, then choose from the list.");
    if (!store::hasNames(column.target))
        return refused(typed, IssueCode::BrokenReference, index, Tr::tr("“%1” is not chosen from the list (%2).").arg(text.left(60), label) + QLatin1Char(' ') + choose);
    const auto known = names(column.target, place.area);
    if (!known)
        return failed(known.error());
    if ((*known)->isTooMany)
        return refused(typed, IssueCode::BrokenReference, index,
                       Tr::tr("“%1” is not looked for among so many records (%2). Filter the list by a commune first.").arg(text.left(60), label) + QLatin1Char(' ') + choose);
    const QString plain = vietnamese::folded(text);
    const QString lower = text.toLower();
    const QString hamlet = vietnamese::folded(place.hamlet);
    // The better a name fits, the earlier its group: the number, the name as it is written, the name without marks.
    std::array<std::vector<const Name *>, 3> groups;
    for (const Name &name : (*known)->all) {
        if (!name.number.isEmpty() && name.number == plain)
            groups[0].push_back(&name);
        else if (name.title == lower)
            groups[1].push_back(&name);
        else if (name.folded == plain)
            groups[2].push_back(&name);
    }
    for (std::vector<const Name *> &group : groups) {
        if (group.empty())
            continue;
        std::vector<const Name *> inside;
        std::copy_if(group.begin(), group.end(), std::back_inserter(inside), [&](const Name *name) { return !hamlet.isEmpty() && name->hamlet == hamlet; });
        const bool isHamletMeant = !hamlet.isEmpty() && column.target == schema::TableId::Households;
        if (isHamletMeant && inside.empty())
            continue; // of the same name, but of another hamlet than the row says
        const std::vector<const Name *> &fitting = inside.empty() ? group : inside;
        if (fitting.size() == 1)
            return GridValue{fitting.front()->id.toString(), false, {}};
        QStringList shown;
        for (const Name *name : fitting)
            shown << (name->shown.isEmpty() ? QStringLiteral("?") : name->shown);
        const QString message = column.target == schema::TableId::Households ? Tr::tr("%n household(s) fit “%1” (%2). Write the household's number.", nullptr, static_cast<int>(fitting.size()))
                                                                            : Tr::tr("%n record(s) fit “%1” (%2). Choose one from the list.", nullptr, static_cast<int>(fitting.size()));
        return refused(typed, IssueCode::BrokenReference, index, message.arg(text.left(60), list(shown)));
    }
    const QString where = place.hamlet.isEmpty() ? QString() : Tr::tr(" in %1").arg(place.hamlet);
    return refused(typed, IssueCode::BrokenReference, index, Tr::tr("There is no “%1”%2 (%3).").arg(text.left(60), where, label) + QLatin1Char(' ') + choose);
}

Result<GridValue> GridValues::read(int index, const QString &typed, const GridPlace &place)
{
    const schema::Column &column = m_table.columns[static_cast<std::size_t>(index)];
    switch (column.type) {
    case Type::Reference: return readReference(index, typed, place);
    case Type::Unit: return readUnit(column, index, typed);
    case Type::Choice: {
        GridValue read = readCell(column, index, typed);
        const QString code = read.problem ? choiceOfLabel(column, typed) : QString();
        return code.isEmpty() ? read : GridValue{code, false, {}};
    }
    case Type::ChoiceSet: {
        GridValue read = readCell(column, index, typed);
        if (!read.problem)
            return read;
        QStringList codes;
        const QStringList pieces = QString(typed).replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &piece : pieces)
            codes << choiceOfLabel(column, piece);
        return codes.contains(QString()) ? read : readCell(column, index, codes.join(QLatin1Char(' ')));
    }
    case Type::Bool: {
        // "Yes" and "No" in the language of the window.
        GridValue read = readCell(column, index, typed);
        for (const char *code : {"true", "false"}) {
            const QString shown = schema::displayText(column, QLatin1String(code), m_database.units());
            if (read.problem && vietnamese::folded(shown) == vietnamese::folded(typed))
                return GridValue{QLatin1String(code), false, {}};
        }
        return read;
    }
    case Type::Money: {
        // What the grid itself shows and spreadsheets copy: 1.500.000. A single group stays refused, nobody can tell 500.000 from 500.
        GridValue read = readCell(column, index, typed);
        const QString plain = tidy(typed).remove(QLatin1Char('.')).remove(QChar(0x20ab)).trimmed();
        return read.problem && tidy(typed).count(QLatin1Char('.')) > 1 ? readCell(column, index, plain) : read;
    }
    default: return readCell(column, index, typed);
    }
}

} // namespace stc::services

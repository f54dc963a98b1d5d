// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of the logbook page as JSON:
//   {"version": 1, "sections": [{"section": "visits", "shown": "both", "title": "…", "rows": 3, "row_height": 9, "text": "…",
//                                "columns": [{"column": "head", "title": "…", "over": "…", "width": 44, "shown": "both"}]}]}
// The order is that of the page. What is not said is as shipped.
#include "reports/logbooklayout.h"
#include "reports/wording.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace stc::reports {

namespace {

constexpr int kVersion = 1;
constexpr std::array kShownNames = {"no", "blank", "typed", "both"};

tl::unexpected<Error> refuse(const QString &text)
{
    return fail(ErrorCode::InvalidInput, text);
}

/// The part of `shown` that makes sense: a newer program may know more places.
Shown possibleOf(Shown shown, Shown possible)
{
    return Shown(std::uint8_t(shown) & std::uint8_t(possible)); // the two bits are the two papers
}
static_assert(std::uint8_t(Shown::Blank) == 1 && std::uint8_t(Shown::Typed) == 2 && std::uint8_t(Shown::Both) == 3);

/// Reads one object; the first thing that is wrong is kept.
class ObjectReader {
public:
    ObjectReader(const QJsonObject &object, const QString &where) : m_object(object), m_where(where) {}

    void text(const char *name, QString &into)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isString())
            into = value.toString();
        else if (!value.isUndefined())
            fault(name);
    }
    void number(const char *name, double &into)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isDouble())
            into = value.toDouble();
        else if (!value.isUndefined())
            fault(name);
    }
    void number(const char *name, int &into)
    {
        double value = into;
        number(name, value);
        if (std::abs(value) > 1e6 || value != std::floor(value))
            fault(name);
        else
            into = int(value);
    }
    void shown(Shown &into, Shown possible)
    {
        QString name = QLatin1String(kShownNames[std::size_t(into)]);
        text("shown", name);
        const auto found = std::find(kShownNames.begin(), kShownNames.end(), name.toStdString());
        if (found == kShownNames.end())
            fault("shown");
        else
            into = possibleOf(Shown(found - kShownNames.begin()), possible);
    }
    [[nodiscard]] Status status() const
    {
        if (m_fault.isEmpty())
            return {};
        return refuse(Print::tr("“%1” of “%2” cannot be read.").arg(m_fault, m_where));
    }

private:
    void fault(const char *name)
    {
        if (m_fault.isEmpty())
            m_fault = QLatin1String(name);
    }

    const QJsonObject &m_object;
    QString m_where;
    QString m_fault;
};

/// Brings `known` into the order of `order`. What the order does not name stays behind its neighbour before it.
template <typename Part> void arrange(std::vector<Part> &known, const QStringList &order)
{
    std::vector<Part> sorted;
    for (const QString &name : order) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const Part &part) { return part.info && name == QLatin1String(part.info->name); });
        if (found == known.end())
            continue;
        sorted.push_back(*found);
    }
    const auto placeOf = [&](const Part &part) {
        return std::find_if(sorted.begin(), sorted.end(), [&](const Part &other) { return other.info == part.info; });
    };
    for (std::size_t i = 0; i < known.size(); ++i)
        if (placeOf(known[i]) == sorted.end())
            sorted.insert(i == 0 ? sorted.begin() : placeOf(known[i - 1]) + 1, known[i]);
    known = std::move(sorted);
}

/// Reads the objects of an array into the parts they name. Unknown ones are faults of our own version and kept from a newer one.
template <typename Part, typename Read>
Status readParts(const QJsonValue &value, const char *nameKey, std::vector<Part> &known, QJsonArray &foreign, bool isNewer, const QString &unknownText, const Read &read)
{
    if (value.isUndefined())
        return {};
    QStringList order;
    for (const QJsonValue &entry : value.toArray()) {
        const QString name = entry.toObject().value(QLatin1String(nameKey)).toString();
        const auto part = std::find_if(known.begin(), known.end(), [&](const Part &of) { return name == QLatin1String(of.info->name); });
        if (part == known.end()) {
            if (!isNewer)
                return refuse(unknownText.arg(name));
            foreign.append(entry);
            continue;
        }
        if (order.contains(name))
            return refuse(Print::tr("“%1” is named twice.").arg(part->title));
        order << name;
        if (const auto done = read(entry.toObject(), *part); !done)
            return done;
    }
    arrange(known, order);
    return {};
}

Status readItem(const QJsonObject &object, LogbookItem &item)
{
    ObjectReader reader(object, item.title);
    reader.text("title", item.title);
    reader.text("over", item.over);
    if (item.info->width > 0)
        reader.number("width", item.width);
    reader.shown(item.shown, item.info->possible);
    return reader.status();
}

Status readSection(const QJsonObject &object, LogbookSection &section, bool isNewer)
{
    ObjectReader reader(object, section.title);
    reader.text("title", section.title);
    reader.text("text", section.text);
    reader.number("rows", section.rows);
    reader.number("row_height", section.rowHeight);
    reader.shown(section.shown, section.info->possible);
    if (const auto done = reader.status(); !done)
        return done;
    return readParts(object.value(QLatin1String("columns")), "column", section.items, section.foreign, isNewer,
        Print::tr("“%1” has no column called “%2”.").arg(section.title, QStringLiteral("%1")), readItem);
}

/// Writes what differs from the shipped part.
template <typename Value> void write(QJsonObject &object, const char *name, const Value &value, const Value &shipped)
{
    if (value != shipped)
        object.insert(QLatin1String(name), value);
}

void writeShown(QJsonObject &object, Shown shown, Shown shipped)
{
    if (shown != shipped)
        object.insert(QLatin1String("shown"), QLatin1String(kShownNames[std::size_t(shown)]));
}

QJsonArray itemsJson(const LogbookSection &section, const LogbookSection &shipped)
{
    QJsonArray array;
    bool differs = !section.foreign.isEmpty();
    for (std::size_t i = 0; i < section.items.size(); ++i) {
        const LogbookItem &item = section.items[i];
        const LogbookItem &of = *std::find_if(shipped.items.begin(), shipped.items.end(), [&](const LogbookItem &other) { return other.info == item.info; });
        QJsonObject object{{QStringLiteral("column"), QLatin1String(item.info->name)}};
        write(object, "title", item.title, of.title);
        write(object, "over", item.over, of.over);
        write(object, "width", item.width, of.width);
        writeShown(object, item.shown, of.shown);
        differs = differs || object.size() > 1 || item.info != shipped.items[i].info;
        array.append(object);
    }
    for (const QJsonValue &foreign : section.foreign)
        array.append(foreign);
    return differs ? array : QJsonArray();
}

QJsonObject sectionJson(const LogbookSection &section, const LogbookSection &shipped)
{
    QJsonObject object{{QStringLiteral("section"), QLatin1String(section.info->name)}};
    write(object, "title", section.title, shipped.title);
    write(object, "text", section.text, shipped.text);
    write(object, "rows", section.rows, shipped.rows);
    write(object, "row_height", section.rowHeight, shipped.rowHeight);
    writeShown(object, section.shown, shipped.shown);
    if (const QJsonArray items = itemsJson(section, shipped); !items.isEmpty())
        object.insert(QLatin1String("columns"), items);
    return object;
}

} // namespace

QString LogbookLayout::toJson() const
{
    const LogbookLayout shipped;
    QJsonArray array;
    bool differs = !m_foreign.isEmpty();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const QJsonObject object = sectionJson(sections[i], shipped.section(sections[i].kind()));
        differs = differs || object.size() > 1 || sections[i].info != shipped.sections[i].info;
        array.append(object);
    }
    for (const QJsonValue &foreign : m_foreign)
        array.append(foreign);
    if (!differs)
        return {};
    const QJsonObject all{{QStringLiteral("version"), std::max(m_version, kVersion)}, {QStringLiteral("sections"), array}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<LogbookLayout> LogbookLayout::fromJson(const QString &json)
{
    LogbookLayout layout;
    if (json.trimmed().isEmpty())
        return layout;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject() || !document.object().value(QLatin1String("sections")).isArray())
        return refuse(Print::tr("It is not the text that this program writes."));
    const int version = document.object().value(QLatin1String("version")).toInt(kVersion);
    const bool isNewer = version > kVersion;
    if (isNewer)
        layout.m_version = version;
    const auto done = readParts(document.object().value(QLatin1String("sections")), "section", layout.sections, layout.m_foreign, isNewer,
        Print::tr("There is no section called “%1”."), [&](const QJsonObject &object, LogbookSection &section) { return readSection(object, section, isNewer); });
    if (!done)
        return failed(done.error());
    if (const auto fine = layout.check(); !fine)
        return failed(fine.error());
    return layout;
}

} // namespace stc::reports

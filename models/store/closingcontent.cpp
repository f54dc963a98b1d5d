// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/closingcontent.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClosingContent)
};

QString key(const char *name) { return QLatin1String(name); }

constexpr std::array kPages = {"missing", "unfinished", "typed"}; // in the order of PageOfDay

QJsonObject countersJson(const Counters &counters)
{
    QJsonObject object;
    for (std::size_t i = 0; i < counters.size(); ++i) {
        if (counters[i])
            object.insert(key(kLogbookCounters[i]), *counters[i]);
    }
    return object;
}

Counters countersOf(const QJsonObject &object)
{
    Counters counters;
    for (std::size_t i = 0; i < counters.size(); ++i) {
        const QJsonValue value = object.value(key(kLogbookCounters[i]));
        if (value.isDouble())
            counters[i] = value.toInt();
    }
    return counters;
}

QJsonObject json(const ClosedTeam &team)
{
    return {{key("id"), team.id.toString()}, {key("name"), team.name}, {key("hamlet"), team.hamlet}, {key("leader"), team.leader},
            {key("page"), key(kPages[static_cast<std::size_t>(team.page)])}, {key("late"), team.isLate}, {key("checked"), team.isChecked},
            {key("counters"), countersJson(team.counters)}};
}

ClosedTeam teamOf(const QJsonObject &object)
{
    const auto page = std::find(kPages.begin(), kPages.end(), object.value(key("page")).toString().toStdString());
    return {Uuid::parse(object.value(key("id")).toString()).value_or(Uuid()), object.value(key("name")).toString(), object.value(key("hamlet")).toString(),
            object.value(key("leader")).toString(), page == kPages.end() ? PageOfDay::Missing : static_cast<PageOfDay>(page - kPages.begin()),
            object.value(key("late")).toBool(), object.value(key("checked")).toBool(), countersOf(object.value(key("counters")).toObject())};
}

QJsonObject json(const ClosedDifference &difference)
{
    return {{key("id"), difference.correction.isNull() ? QString() : difference.correction.toString()}, {key("day"), difference.day.toString(Qt::ISODate)},
            {key("team_id"), difference.teamId.toString()}, {key("team"), difference.team}, {key("subject"), difference.subject}, {key("before"), difference.before}, {key("after"), difference.after},
            {key("reason"), difference.reason}, {key("at"), isoTime(difference.at)}, {key("by"), difference.by}};
}

qint64 timeOf(const QJsonValue &value)
{
    const auto time = parseTime(value.toString().toStdString());
    return time ? time->seconds : 0;
}

ClosedDifference differenceOf(const QJsonObject &object)
{
    return {Uuid::parse(object.value(key("id")).toString()).value_or(Uuid()), QDate::fromString(object.value(key("day")).toString(), Qt::ISODate),
            Uuid::parse(object.value(key("team_id")).toString()).value_or(Uuid()), object.value(key("team")).toString(), object.value(key("subject")).toString(), object.value(key("before")).toString(), object.value(key("after")).toString(),
            object.value(key("reason")).toString(), timeOf(object.value(key("at"))), object.value(key("by")).toString()};
}

} // namespace

int ClosingContent::count(PageOfDay page) const
{
    return static_cast<int>(std::count_if(teams.begin(), teams.end(), [page](const ClosedTeam &team) { return team.page == page; }));
}

Counters totalsOf(const std::vector<ClosedTeam> &teams)
{
    Counters totals;
    for (const ClosedTeam &team : teams) {
        for (std::size_t i = 0; i < totals.size(); ++i) {
            if (team.counters[i])
                totals[i] = totals[i].value_or(0) + *team.counters[i];
        }
    }
    return totals;
}

QString toJson(const ClosingContent &content)
{
    QJsonArray teams;
    for (const ClosedTeam &team : content.teams)
        teams.append(json(team));
    QJsonArray differences;
    for (const ClosedDifference &difference : content.differences)
        differences.append(json(difference));
    const QJsonObject object{{key("version"), ClosingContent::kVersion}, {key("commune"), content.communeCode}, {key("commune_name"), content.communeName},
        {key("district_name"), content.districtName}, {key("day"), content.day.toString(Qt::ISODate)}, {key("from"), isoTime(content.from)},
        {key("until"), isoTime(content.until)}, {key("closed_by"), content.closedBy}, {key("teams"), teams}, {key("totals"), countersJson(content.totals)},
        {key("differences"), differences}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ClosingContent> closingContent(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int version = object.value(key("version")).toInt();
    if (version > ClosingContent::kVersion)
        return fail(ErrorCode::NewerDatabase, Tr::tr("This day was closed with a newer version of the program. Install that version to read it."));
    if (version < 1)
        return fail(ErrorCode::DamagedDatabase, Tr::tr("The figures of this closed day cannot be read."));
    ClosingContent content;
    content.communeCode = object.value(key("commune")).toString();
    content.communeName = object.value(key("commune_name")).toString();
    content.districtName = object.value(key("district_name")).toString();
    content.day = QDate::fromString(object.value(key("day")).toString(), Qt::ISODate);
    content.from = timeOf(object.value(key("from")));
    content.until = timeOf(object.value(key("until")));
    content.closedBy = object.value(key("closed_by")).toString();
    const QJsonArray teams = object.value(key("teams")).toArray();
    for (const QJsonValue &team : teams)
        content.teams.push_back(teamOf(team.toObject()));
    content.totals = countersOf(object.value(key("totals")).toObject());
    const QJsonArray differences = object.value(key("differences")).toArray();
    for (const QJsonValue &difference : differences)
        content.differences.push_back(differenceOf(difference.toObject()));
    return content;
}

} // namespace stc::store

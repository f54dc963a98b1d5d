// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/sheetdraft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stc::views {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetDraft)
};

const QString kId = QStringLiteral("id");
const QString kBasedOn = QStringLiteral("based_on");
const QString kBefore = QStringLiteral("before");
const QString kValues = QStringLiteral("values");
const QString kReason = QStringLiteral("reason");
const QString kHousehold = QStringLiteral("household");
const QString kPeople = QStringLiteral("people");
const QString kRemoved = QStringLiteral("removed");
const QString kGone = QStringLiteral("gone");
const QString kGoneOn = QStringLiteral("gone_on");

QJsonObject toJson(const store::Values &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), *value);
    return object;
}

store::Values valuesOf(const QJsonObject &object)
{
    store::Values values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

QJsonObject toJson(const services::RecordEdit &edit)
{
    return {{kId, edit.id.isNull() ? QString() : edit.id.toString()}, {kBasedOn, QString::number(edit.basedOn)}, {kBefore, toJson(edit.before)},
        {kValues, toJson(edit.values)}, {kReason, edit.reason}};
}

services::RecordEdit editOf(const QJsonObject &object, TableId table)
{
    services::RecordEdit edit;
    edit.table = table;
    edit.id = Uuid::parse(object.value(kId).toString()).value_or(Uuid());
    edit.basedOn = object.value(kBasedOn).toString().toLongLong();
    edit.before = valuesOf(object.value(kBefore).toObject());
    edit.values = valuesOf(object.value(kValues).toObject());
    edit.reason = object.value(kReason).toString();
    return edit;
}

} // namespace

QByteArray draftOfSheet(const services::HouseholdSheet &sheet)
{
    QJsonArray people;
    for (const services::PersonRow &row : sheet.people) {
        QJsonObject person = toJson(row.edit);
        person.insert(kRemoved, row.isRemoved);
        person.insert(kGone, row.goneKind);
        person.insert(kGoneOn, row.goneOn);
        people.append(person);
    }
    return QJsonDocument(QJsonObject{{kHousehold, toJson(sheet.household)}, {kPeople, people}}).toJson(QJsonDocument::Compact);
}

Result<services::HouseholdSheet> sheetOfDraft(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (!object.value(kHousehold).isObject())
        return fail(ErrorCode::NotFound, Tr::tr("The unfinished household cannot be opened again: its draft is damaged."));
    services::HouseholdSheet sheet;
    sheet.household = editOf(object.value(kHousehold).toObject(), TableId::Households);
    const QJsonArray people = object.value(kPeople).toArray();
    for (const QJsonValue &value : people) {
        const QJsonObject person = value.toObject();
        sheet.people.push_back({editOf(person, TableId::People), person.value(kRemoved).toBool(), person.value(kGone).toString(), person.value(kGoneOn).toString()});
    }
    return sheet;
}

} // namespace stc::views

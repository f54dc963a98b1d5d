// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/levels.h"

#include "schema/table.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(levels)
};

/// A source that was a case by that day, or what it was.
QString sourceText(const store::ContactBook &book, const ContactEdge &contact, DayNumber day)
{
    const QString name = book.people[contact.source].name;
    const int level = book.graph.level(contact.source, day);
    return level == kNoLevel ? name : QStringLiteral("%1 (%2)").arg(name, levelText(level));
}

QString whyOf(const store::ContactBook &book, const LevelStep &step)
{
    if (step.confirmed) {
        const QString code = book.cases[*step.confirmed].code;
        return code.isEmpty() ? Tr::tr("confirmed case") : Tr::tr("confirmed case %1").arg(code);
    }
    const ContactEdge &contact = book.graph.contacts()[*step.contact];
    const QString source = sourceText(book, contact, step.day);
    const QString how = circumstances(contact);
    const bool wasTraced = contact.tracedOn == step.day;
    const QString why = wasTraced ? Tr::tr("contact of %1").arg(source) : Tr::tr("because of a contact with %1, whose own level rose").arg(source);
    return how.isEmpty() ? why : Tr::tr("%1: %2").arg(why, how);
}

} // namespace

QString levelText(int level) { return level == kNoLevel ? QStringLiteral("–") : QStringLiteral("F%1").arg(level); }

QString settingText(const ContactEdge &contact)
{
    const schema::Column &setting = schema::table(schema::TableId::Contacts).column("setting");
    return contact.setting < 0 ? QString() : schema::choiceLabel(setting, setting.choices[static_cast<std::size_t>(contact.setting)].code);
}

QString circumstances(const ContactEdge &contact)
{
    QStringList parts;
    if (contact.setting >= 0)
        parts << settingText(contact);
    if (contact.lastExposureOn != kUnknownDay)
        parts << displayDate(toQDate(contact.lastExposureOn));
    return parts.join(QStringLiteral(", "));
}

QStringList historyTexts(const store::ContactBook &book, PersonIndex person, const QDate &day)
{
    QStringList lines;
    for (const LevelStep &step : book.graph.history(person)) {
        if (step.day > dayNumber(day))
            break;
        const QString level = step.from == kNoLevel ? levelText(step.to) : QStringLiteral("%1 → %2").arg(levelText(step.from), levelText(step.to));
        lines << Tr::tr("%1: %2, %3").arg(displayDate(toQDate(step.day)), level, whyOf(book, step));
    }
    return lines;
}

} // namespace stc::services

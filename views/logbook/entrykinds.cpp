// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/entrykinds.h"

#include "domain/vietnamese.h"
#include "views/households/entrycell.h"

#include <QCoreApplication>

namespace stc::views {

using schema::TableId;
using services::EntryKind;

namespace {

constexpr LineField kNoteAlone[] = {{FieldKind::Note, nullptr, 10}};
constexpr LineField kSymptoms[] = {{FieldKind::Person, nullptr, 10}, {FieldKind::Column, "symptoms", 10}, {FieldKind::Column, "temperature_c", 4}, {FieldKind::Note, nullptr, 8}};
constexpr LineField kArrival[] = {{FieldKind::Person, nullptr, 9}, {FieldKind::Column, "origin", 8}, {FieldKind::Column, "from_epidemic_area", 5}, {FieldKind::Column, "transport", 6}, {FieldKind::Note, nullptr, 5}};
constexpr LineField kViolation[] = {{FieldKind::Person, nullptr, 10}, {FieldKind::Column, "kind", 9}, {FieldKind::Column, "action", 7}, {FieldKind::Column, "description", 8}};
constexpr LineField kContact[] = {{FieldKind::Person, nullptr, 10}, {FieldKind::Source, nullptr, 10}, {FieldKind::Column, "level", 3}, {FieldKind::Column, "setting", 6}, {FieldKind::Note, nullptr, 5}};

struct KindInfo {
    EntryKind kind;
    const char *name; ///< of an outcome: its code
    TableId table;
    std::span<const LineField> fields;
    struct {
        const char *text;
        const char *comment;
    } words;
};
constexpr KindInfo kKinds[kEntryKinds] = {
    {EntryKind::Absent, "absent", TableId::VisitExceptions, kNoteAlone, QT_TRANSLATE_NOOP3("letters", "a absent", "line: household absent")},
    {EntryKind::Refused, "refused", TableId::VisitExceptions, kNoteAlone, QT_TRANSLATE_NOOP3("letters", "r refused", "line: refused")},
    {EntryKind::LockedDown, "locked_down", TableId::VisitExceptions, kNoteAlone, QT_TRANSLATE_NOOP3("letters", "l locked", "line: locked down")},
    {EntryKind::Symptoms, "symptoms", TableId::SuspectedCases, kSymptoms, QT_TRANSLATE_NOOP3("letters", "s symptoms sick", "line: someone with symptoms")},
    {EntryKind::Need, "need", TableId::VisitExceptions, kNoteAlone, QT_TRANSLATE_NOOP3("letters", "n need", "line: need")},
    {EntryKind::Other, "other", TableId::VisitExceptions, kNoteAlone, QT_TRANSLATE_NOOP3("letters", "o other", "line: other")},
    {EntryKind::Arrival, "arrival", TableId::Arrivals, kArrival, QT_TRANSLATE_NOOP3("letters", "c came arrival", "line: someone arrived")},
    {EntryKind::Violation, "violation", TableId::Violations, kViolation, QT_TRANSLATE_NOOP3("letters", "v violation", "line: violation")},
    {EntryKind::Contact, "contact", TableId::Contacts, kContact, QT_TRANSLATE_NOOP3("letters", "x contact", "line: contact")},
};

const KindInfo &infoOf(EntryKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

QStringList wordsOf(const KindInfo &info)
{
    return QCoreApplication::translate("letters", info.words.text, info.words.comment).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

std::span<const LineField> fieldsOf(EntryKind kind)
{
    return infoOf(kind).fields;
}

TableId registerOf(EntryKind kind)
{
    return infoOf(kind).table;
}

QString kindLabel(EntryKind kind)
{
    const KindInfo &info = infoOf(kind);
    const bool isOutcome = kind <= EntryKind::Other;
    return isOutcome ? schema::choiceLabel(schema::table(TableId::VisitExceptions).column("outcome"), info.name) : schema::label(schema::table(info.table));
}

bool needsHousehold(EntryKind kind)
{
    return kind != EntryKind::Violation && kind != EntryKind::Contact;
}

QString kindName(EntryKind kind)
{
    return QLatin1String(infoOf(kind).name);
}

std::optional<EntryKind> kindFromName(const QString &name)
{
    for (const KindInfo &info : kKinds) {
        if (name == QLatin1String(info.name))
            return info.kind;
    }
    return std::nullopt;
}

KindCell::KindCell(QWidget *parent) : KeyLine(parent)
{
    setObjectName(QStringLiteral("kind"));
    setAccessibleName(tr("What was not as usual"));
    setPlaceholderText(tr("What? (letter)"));
}

std::optional<EntryKind> KindCell::kind() const
{
    const QString typed = vietnamese::folded(text());
    std::vector<QStringList> words;
    for (const KindInfo &info : kKinds) {
        if (!typed.isEmpty() && typed == vietnamese::folded(kindLabel(info.kind)))
            return info.kind;
        words.push_back(wordsOf(info));
    }
    const int place = meantWord(typed, words);
    return place < 0 ? std::optional<EntryKind>() : kKinds[place].kind;
}

void KindCell::setKind(std::optional<EntryKind> kind)
{
    setText(kind ? kindLabel(*kind) : QString());
    keepForEscape();
    mark();
}

void KindCell::settle()
{
    if (const auto meant = kind())
        setText(kindLabel(*meant));
    mark();
}

QString KindCell::letters()
{
    QStringList all;
    for (const KindInfo &info : kKinds)
        all << QStringLiteral("%1 = %2").arg(wordsOf(info).value(0), kindLabel(info.kind));
    return all.join(QStringLiteral("   "));
}

QString KindCell::problem() const
{
    return text().trimmed().isEmpty() || kind() ? QString() : tr("“%1” is none of these: %2").arg(text().left(30), letters());
}

void KindCell::mark()
{
    const QString wrong = problem();
    markLine(*this, wrong.isEmpty() ? std::optional<Tone>() : Tone::Bad, wrong);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/samplingtexts.h"

#include "reports/wording.h"
#include "schema/table.h"
#include "views/widgets/make.h"

#include <QCoreApplication>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(samplingtexts)
};

QString choiceText(std::string_view column, const QString &code)
{
    return code.isEmpty() ? QString() : schema::choiceLabel(schema::table(schema::TableId::Samples).column(column), code.toStdString());
}

} // namespace

QString sampleGroupText(const QString &code)
{
    return choiceText("reason", code);
}

QString sampleMethodText(const QString &code)
{
    return choiceText("method", code);
}

QString roundStateText(const store::SamplingRound &round)
{
    if (round.isPlanned())
        return Tr::tr("planned", "sampling round");
    if (round.taken + round.absent < round.people)
        return Tr::tr("being taken", "sampling round");
    if (round.pending > 0)
        return Tr::tr("waiting", "sampling round");
    return round.unusable > 0 ? Tr::tr("done, some again", "sampling round") : Tr::tr("done", "sampling round");
}

QString takenText(const store::RoundPerson &person)
{
    if (person.isTaken())
        return QStringLiteral("☑ ") + reports::shortDate(person.collectedOn);
    return person.isAbsent ? Tr::tr("absent", "at the sampling") : QStringLiteral("☐");
}

QString resultText(const store::RoundPerson &person)
{
    if (!person.isTaken())
        return {};
    if (person.result == QLatin1String("negative"))
        return Tr::tr("(−) negative");
    if (person.result == QLatin1String("positive"))
        return Tr::tr("(+) POSITIVE");
    if (person.result == QLatin1String("invalid"))
        return person.isRepeated ? Tr::tr("no answer; taken again") : Tr::tr("AGAIN, singly");
    return Tr::tr("waiting", "sample");
}

Tone resultTone(const store::RoundPerson &person)
{
    if (person.result == QLatin1String("positive"))
        return Tone::Bad;
    if (person.mustRepeat())
        return Tone::Caution;
    return person.result == QLatin1String("negative") ? Tone::Good : Tone::Plain;
}

QString figuresText(const store::SampleCount &count)
{
    QString text = Tr::tr("taken %1 · negative %2 · positive %3 · waiting %4 (= %1 − %2 − %3)")
                       .arg(countText(count.taken), countText(count.negative), countText(count.positive), countText(count.waiting()));
    if (count.unusable > 0)
        text += Tr::tr(" · of these to be sampled again %1").arg(countText(count.unusable));
    if (count.repeated > 0)
        text += Tr::tr(" · repeats %1").arg(countText(count.repeated));
    return text;
}

} // namespace stc::views

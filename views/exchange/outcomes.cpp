// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/outcomes.h"

#include <QCoreApplication>

namespace stc::views {

using services::RowOutcome;

const std::array<OutcomeLook, 5> &allOutcomes()
{
    static constexpr std::array<OutcomeLook, 5> kLooks{{
        {RowOutcome::Inserted, "+", QT_TRANSLATE_NOOP("outcome", "New"), Tone::Good},
        {RowOutcome::Updated, "≠", QT_TRANSLATE_NOOP("outcome", "Changed"), Tone::Info},
        {RowOutcome::Unchanged, "=", QT_TRANSLATE_NOOP("outcome", "Unchanged"), Tone::Plain},
        {RowOutcome::Older, "−", QT_TRANSLATE_NOOP("outcome", "Older"), Tone::Plain},
        {RowOutcome::Rejected, "✕", QT_TRANSLATE_NOOP("outcome", "Refused"), Tone::Bad},
    }};
    return kLooks;
}

const OutcomeLook &lookOf(RowOutcome outcome)
{
    return allOutcomes()[static_cast<std::size_t>(outcome)];
}

QString outcomeText(RowOutcome outcome)
{
    return QCoreApplication::translate("outcome", lookOf(outcome).label);
}

QString outcomeWithSymbol(RowOutcome outcome)
{
    return QStringLiteral("%1  %2").arg(QString::fromUtf8(lookOf(outcome).symbol), outcomeText(outcome));
}

QColor outcomeColor(RowOutcome outcome)
{
    const Tone tone = lookOf(outcome).tone;
    return tone == Tone::Plain ? quietText() : toneColor(tone);
}

qint64 countOf(const services::TableCounts &counts, RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Inserted: return counts.inserted;
    case RowOutcome::Updated: return counts.updated;
    case RowOutcome::Unchanged: return counts.unchanged;
    case RowOutcome::Older: return counts.older;
    case RowOutcome::Rejected: break;
    }
    return counts.rejected;
}

} // namespace stc::views

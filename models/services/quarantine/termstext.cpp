// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/termstext.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(terms)
};

QString joined(const std::vector<int> &days)
{
    QStringList words;
    for (const int day : days)
        words << QString::number(day);
    return words.join(QStringLiteral(", "));
}

QString testsText(const std::vector<TestDate> &tests)
{
    QStringList words;
    for (const TestDate &test : tests)
        words << (test.isFollowUp ? Tr::tr("%1 (day %2 after the release)") : Tr::tr("%1 (day %2)")).arg(displayDate(test.on)).arg(test.day);
    return words.join(QStringLiteral(", "));
}

} // namespace

QString quarantineDaysText(const QuarantineRule &rule)
{
    if (!rule.quarantineDays)
        return Tr::tr("until the result of their F1");
    return *rule.quarantineDays == 0 ? Tr::tr("no quarantine") : Tr::tr("%n day(s)", nullptr, *rule.quarantineDays);
}

QString testDaysText(const QuarantineRule &rule)
{
    if (rule.followUpTestDays.empty())
        return joined(rule.testDays);
    const QString after = Tr::tr("day %1 after the release").arg(joined(rule.followUpTestDays));
    return rule.testDays.empty() ? after : Tr::tr("%1; %2").arg(joined(rule.testDays), after);
}

QString certaintyText(const QuarantineRule &rule)
{
    return rule.isSure ? QString() : Tr::tr("text not seen – to be confirmed");
}

std::vector<TermsLine> termsLines(const EpisodeDates &answer)
{
    if (!answer.rule)
        return {{Tr::tr("Rule"), Tr::tr("No rule in force speaks of this.")}};
    const QuarantineRule &rule = *answer.rule;
    const QString doubt = certaintyText(rule);
    std::vector<TermsLine> lines{
        {Tr::tr("Rule"), doubt.isEmpty() ? rule.document : Tr::tr("%1 (%2)").arg(rule.document, doubt)},
        {Tr::tr("Quarantine"), quarantineDaysText(rule)},
        {Tr::tr("Counted from"), displayDate(answer.countedFrom)},
    };
    const QuarantineTerms &dates = answer.dates;
    if (dates.lastDay.isValid())
        lines.push_back({Tr::tr("Last day"), displayDate(dates.lastDay)});
    if (dates.releaseOn.isValid())
        lines.push_back({Tr::tr("Released"), Tr::tr("0h00 of %1").arg(displayDate(dates.releaseOn))});
    if (dates.followUpUntil.isValid())
        lines.push_back({Tr::tr("Follow-up until"), displayDate(dates.followUpUntil)});
    if (!dates.tests.empty())
        lines.push_back({Tr::tr("Tests"), testsText(dates.tests)});
    return lines;
}

} // namespace stc::services

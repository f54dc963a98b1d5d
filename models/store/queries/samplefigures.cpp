// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/samplefigures.h"

#include "store/queries/eachrow.h"

#include <string>

namespace stc::store {

namespace {

/// Samples of those who were sampled in the period, since its first day, each person's together.
constexpr const char *kSamples = R"(
    SELECT s.person_id, s.collected_on, s.reason, s.result,
           (SELECT b.result FROM samples b WHERE b.person_id = s.person_id AND (b.collected_on < s.collected_on OR (b.collected_on = s.collected_on AND b.key < s.key))
            ORDER BY b.collected_on DESC, b.key DESC LIMIT 1)
    FROM samples s
    WHERE s.area BETWEEN ?1 AND ?2 AND s.collected_on >= ?3
    ORDER BY s.person_id, s.collected_on, s.key)";

/// A sample with the repeats that carry on its answer.
struct Chain {
    std::string day;
    QString reason;
    std::string result; ///< of its last sample
    int repeats = 0;
};

void count(const Chain &chain, SampleCount &into)
{
    ++into.taken;
    into.repeated += chain.repeats;
    if (chain.result == "negative")
        ++into.negative;
    else if (chain.result == "positive")
        ++into.positive;
    else if (chain.result == "invalid")
        ++into.unusable;
}

} // namespace

void SampleCount::add(const SampleCount &other)
{
    taken += other.taken;
    negative += other.negative;
    positive += other.positive;
    unusable += other.unusable;
    repeated += other.repeated;
}

SampleCount SampleFigures::sum(const std::map<QString, SampleCount> &groups)
{
    SampleCount all;
    for (const auto &group : groups)
        all.add(group.second);
    return all;
}

Result<SampleFigures> sampleFigures(Connection &connection, AreaRange area, const QDate &from, const QDate &to)
{
    const std::string first = from.toString(Qt::ISODate).toStdString();
    const std::string last = to.toString(Qt::ISODate).toStdString();
    SampleFigures figures;
    Chain chain;
    bool isOpen = false; // the chain began in the period and is to be counted
    std::int64_t person = 0;
    const auto close = [&] {
        if (!isOpen)
            return;
        count(chain, figures.ofPeriod[chain.reason]);
        if (chain.day == last)
            count(chain, figures.ofDay[chain.reason]);
        isOpen = false;
    };
    const auto done = eachRow(connection, kSamples, [&](Statement &select) { select.bind(1, area.first).bind(2, area.last).bind(3, std::string_view(first)); },
        [&](const Statement &row) {
            if (row.integer(0) != person)
                close();
            person = row.integer(0);
            if (row.text(4) == "invalid") { // a repeat; of a chain that began before the period it is not counted here
                chain.result = row.text(3);
                ++chain.repeats;
                return;
            }
            close();
            if (row.text(1) > last)
                return;
            chain = {std::string(row.text(1)), row.string(2), std::string(row.text(3)), 0};
            isOpen = true;
        });
    if (!done)
        return failed(done.error());
    close();
    return figures;
}

} // namespace stc::store

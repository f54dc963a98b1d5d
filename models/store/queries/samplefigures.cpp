// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/samplefigures.h"

#include "store/queries/eachrow.h"

#include "domain/dates.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace stc::store {

namespace {

/// All samples of the area. What came before a sample is found by sorting here: a question for each row took fifteen times as long at province scale.
constexpr const char *kSamples = "SELECT person_id, key, collected_on, reason, result FROM samples WHERE area BETWEEN ?1 AND ?2";

enum class Outcome : char { Pending = 'p', Negative = 'n', Positive = '+', Unusable = 'i' };

struct Row {
    std::int64_t person = 0;
    DayNumber day = 0;
    std::int64_t key = 0;
    std::size_t reason = 0; ///< place among the reasons
    Outcome result = Outcome::Pending;
};

Outcome resultOf(std::string_view code)
{
    return code == "negative" ? Outcome::Negative : code == "positive" ? Outcome::Positive : code == "invalid" ? Outcome::Unusable : Outcome::Pending;
}

/// A sample with the repeats that carry on its answer.
struct Chain {
    const Row *first = nullptr;
    Outcome result = Outcome::Pending; ///< of its last sample
    int repeats = 0;
};

void count(const Chain &chain, SampleCount &into)
{
    ++into.taken;
    into.repeated += chain.repeats;
    if (chain.result == Outcome::Negative)
        ++into.negative;
    else if (chain.result == Outcome::Positive)
        ++into.positive;
    else if (chain.result == Outcome::Unusable)
        ++into.unusable;
}

/// The rows with each person's together, in the order in which they were taken.
struct Samples {
    std::vector<Row> rows;
    std::vector<QString> reasons;

    Status read(Connection &connection, AreaRange area)
    {
        const auto done = eachRow(connection, kSamples, [&](Statement &select) { select.bind(1, area.first).bind(2, area.last); },
            [&](const Statement &row) {
                const auto day = parseIsoDate(row.text(2));
                rows.push_back({row.integer(0), day ? dayNumber(*day) : 0, row.integer(1), placeOf(row.text(3)), resultOf(row.text(4))});
            });
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return std::tie(a.person, a.day, a.key) < std::tie(b.person, b.day, b.key); });
        return done;
    }

private:
    std::size_t placeOf(std::string_view code)
    {
        const auto known = std::find(m_codes.begin(), m_codes.end(), code);
        if (known != m_codes.end())
            return std::size_t(known - m_codes.begin());
        m_codes.emplace_back(code);
        reasons.push_back(QString::fromUtf8(code.data(), qsizetype(code.size())));
        return m_codes.size() - 1;
    }
    std::vector<std::string> m_codes;
};

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
    Samples samples;
    if (const auto done = samples.read(connection, area); !done)
        return failed(done.error());
    const DayNumber first = dayNumber(from);
    const DayNumber last = dayNumber(to);
    std::vector<SampleCount> ofDay(samples.reasons.size());
    std::vector<SampleCount> ofPeriod(samples.reasons.size());
    Chain chain;
    const auto close = [&] {
        if (!chain.first || chain.first->day < first || chain.first->day > last)
            return;
        count(chain, ofPeriod[chain.first->reason]);
        if (chain.first->day == last)
            count(chain, ofDay[chain.first->reason]);
    };
    for (const Row &row : samples.rows) {
        if (chain.first && chain.first->person == row.person && chain.result == Outcome::Unusable) { // a repeat
            chain.result = row.result;
            ++chain.repeats;
            continue;
        }
        close();
        chain = {&row, row.result, 0};
    }
    close();
    SampleFigures figures;
    for (std::size_t i = 0; i < samples.reasons.size(); ++i) {
        if (ofPeriod[i].taken > 0)
            figures.ofPeriod[samples.reasons[i]] = ofPeriod[i];
        if (ofDay[i].taken > 0)
            figures.ofDay[samples.reasons[i]] = ofDay[i];
    }
    return figures;
}

} // namespace stc::store

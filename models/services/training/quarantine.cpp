// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/outbreak.h"

#include <algorithm>

namespace stc::services::training {

namespace {

using enum schema::TableId;

constexpr int kCentralDays = 21;
constexpr int kAfterCentralDays = 7;
constexpr int kSparseDays[] = {0, 4, 9, 13}; ///< province: the first day and three more
constexpr std::string_view kSickness[] = {"fever cough", "fever", "cough sore_throat", "fever fatigue headache", "fever muscle_ache chills"};

} // namespace

void Outbreak::quarantineF1(const Contact &contact)
{
    const DayNumber end = contact.traced + kCentralDays;
    if (contact.becameCase != 0) {
        write({contact.person, "centralised", "contact_f1", contact.traced, kCentralDays, contact.becameCase, "became_case"});
    } else {
        write({contact.person, "centralised", "contact_f1", contact.traced, kCentralDays, end});
        if (end <= m_plan.lastDay && m_random.percent(85))
            write({contact.person, "home", "post_central", end, kAfterCentralDays, end + kAfterCentralDays});
    }
    for (const int day : {0, 13, 19}) {
        if (contact.becameCase == 0 || contact.traced + day + 1 < contact.becameCase)
            writeSample(contact.person, contact.traced + day, day == 19 ? "end_of_quarantine" : "f1", false);
    }
}

void Outbreak::quarantineF2(int person, DayNumber traced)
{
    if (m_random.percent(45))
        write({person, "home", "contact_f2", traced, 0, traced + m_random.between(3, 7), "contact_negative"});
    else
        write({person, "home", "contact_f2", traced, 14, traced + 14});
    if (m_random.percent(45))
        writeSample(person, traced + m_random.between(0, 2), "f2", false, m_random.percent(30));
}

void Outbreak::write(const Episode &episode)
{
    ++m_quarantines;
    const bool home = episode.kind == "home";
    const bool over = episode.endsOn <= m_plan.lastDay;
    const Team &team = m_commune.teamOf(m_commune.person(episode.person));
    Row row = m_commune.m_book.row(Quarantines);
    row.ref(People, m_commune.personRow(episode.person)).text(episode.kind).text(episode.reason).text(home ? "Tại nhà" : "Khu cách ly tập trung của huyện");
    row.text(decisionNumber(m_random)).date(episode.start).date(episode.start);
    if (episode.days > 0)
        row.integer(episode.days).date(episode.start + episode.days);
    else
        row.empty().empty();
    if (over)
        row.date(episode.endsOn).text(episode.endReason);
    else
        row.empty().empty();
    if (home)
        row.ref(Members, m_commune.memberOf(team));
    else
        row.empty();
    row.end(over ? episode.endsOn : episode.start);
    if (home)
        writeChecks(episode, std::min(episode.endsOn - 1, m_plan.lastDay));
}

void Outbreak::writeChecks(const Episode &episode, DayNumber until)
{
    const RowNumber checkedBy = m_commune.memberOf(m_commune.teamOf(m_commune.person(episode.person)));
    // One in a hundred falls ill for some days.
    const bool ill = m_random.permille(12);
    const DayNumber illFrom = episode.start + m_random.between(1, 10);
    const DayNumber illUntil = illFrom + m_random.between(2, 5);
    const auto writeDay = [&](DayNumber day) {
        const bool sick = ill && day >= illFrom && day < illUntil;
        for (const bool morning : {true, false}) {
            if (!m_random.permille(52)) // readings are missed on one in twenty occasions
                writeCheck(episode.person, day, morning, sick, checkedBy);
        }
    };
    if (m_plan.sparseChecks) {
        for (const int day : kSparseDays) {
            if (episode.start + day <= until)
                writeDay(episode.start + day);
        }
        return;
    }
    for (DayNumber day = episode.start; day <= until; ++day)
        writeDay(day);
}

void Outbreak::writeCheck(int person, DayNumber day, bool morning, bool sick, RowNumber checkedBy)
{
    const bool gone = m_random.permille(4);
    Row row = m_commune.m_book.row(HealthChecks);
    row.ref(People, m_commune.personRow(person)).date(day).text(morning ? "morning" : "afternoon");
    if (gone) {
        row.empty().empty().empty().flag(true);
    } else {
        const int usual = std::clamp(m_random.around(366, 3) + (morning ? 0 : 1), 358, 373);
        row.tenths(sick ? m_random.between(375, 392) : usual).text(sick ? m_random.oneOf(kSickness) : std::string_view());
        if (m_random.percent(12))
            row.integer(m_random.between(sick ? 93 : 95, 99));
        else
            row.empty();
        row.flag(false);
    }
    row.ref(Members, checkedBy).end(day);
}

void Outbreak::writeSample(int person, DayNumber day, std::string_view reason, bool positive, bool rapid)
{
    if (day > m_plan.lastDay || day < m_plan.firstDay)
        return;
    m_commune.counts(m_commune.teamOf(m_commune.person(person)), day).samples += 1;
    const DayNumber resultOn = rapid ? day : day + 1;
    const bool waiting = resultOn > m_plan.lastDay;
    Row row = m_commune.m_book.row(Samples);
    row.ref(People, m_commune.personRow(person)).date(day).text(rapid ? "rapid_antigen" : "rt_pcr").text(reason);
    if (!positive && !rapid && m_random.percent(60))
        row.text("G" + std::to_string(10000 + m_random.below(90000)));
    else
        row.empty();
    row.text(rapid ? "Trạm Y tế " + m_commune.m_placeName : std::string("CDC Bắc Giang"));
    if (waiting)
        row.text("pending").empty();
    else
        row.text(positive ? "positive" : "negative").date(resultOn);
    row.end(waiting ? day : resultOn);
}

} // namespace stc::services::training

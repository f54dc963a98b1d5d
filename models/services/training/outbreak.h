// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/commune.h"

#include <string_view>
#include <vector>

namespace stc::services::training {

/// Cases, their contacts, arrivals, and the quarantines, samples and health checks that follow from them, for one commune. Rules of May to July
/// 2021 (CĐ 600/CĐ-BCĐ): F1 go to centralised quarantine for 21 days, then seven days at home; F2 stay at home until their F1 is tested or for 14 days.
class Outbreak {
public:
    explicit Outbreak(Commune &commune) : m_commune(commune), m_random(commune.m_random), m_plan(commune.m_plan) {}

    void writeCases();
    void writeArrivals();
    /// Households of locked-down lanes, until the commune's number of quarantines is reached.
    void writeLockdown();

private:
    struct Contact {
        int person = 0;
        DayNumber traced = 0;
        DayNumber becameCase = 0; ///< 0 = did not
    };
    struct Episode {
        int person = 0;
        std::string_view kind;
        std::string_view reason;
        DayNumber start = 0;
        int days = 0;                 ///< 0 = an event ends it
        DayNumber endsOn = 0;         ///< when it would end
        std::string_view endReason = "completed";
    };

    /// A later case: a contact that turned positive where there is one, else somebody new.
    int nextCase(DayNumber confirmed, bool &wasContact);
    int contactOf(int source);
    void writeContact(int person, int source, std::string_view level, DayNumber sourceDay, DayNumber traced);
    void writeCase(int person, DayNumber confirmed, int number, bool wasContact);
    void quarantineF1(const Contact &contact);
    void quarantineF2(int person, DayNumber traced);
    void write(const Episode &episode);
    void writeChecks(const Episode &episode, DayNumber until);
    void writeCheck(int person, DayNumber day, bool morning, bool sick, RowNumber checkedBy);
    void writeSample(int person, DayNumber day, std::string_view reason, bool positive, bool rapid = false);

    Commune &m_commune;
    Random &m_random;
    const Plan &m_plan;
    std::vector<Contact> m_f1;
    int m_quarantines = 0;
};

} // namespace stc::services::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/episodes.h"

/// What the papers of a quarantine say besides the episode itself.
namespace stc::store {

struct PaperSample {
    QDate collectedOn;
    QString method; ///< code
    QString result; ///< code
    QDate resultOn;
};

struct PaperFacts {
    QString occupation; ///< code
    QString workplace;
    QString monitorPhone;
    QString leader;      ///< of the household's team
    QString leaderPhone;
    QString document;    ///< of the rule that gave the dates
    QDate lastExposureOn;///< of the person's latest contact known
    std::vector<PaperSample> samples; ///< from the start of the episode until the day after its release, by date
};

/// Someone on the contact list of another.
struct PaperContact {
    QString name;
    QString birthDate;
    QString sex;
    QString occupation; ///< code
    QString phone;
    QString hamlet;
    QString address;
    QString communeCode;
    QString level;       ///< code; empty for a member of the household that nobody has traced yet
    QDate lastExposureOn;
    QString setting;     ///< code
};

/// Reads facts for one episode after the other; its statements are prepared once.
class PaperReader {
public:
    [[nodiscard]] static Result<PaperReader> open(Connection &connection);
    [[nodiscard]] Result<PaperFacts> facts(const Episode &episode);
    /// Those traced as contacts of the person, then the others of the household, by name.
    [[nodiscard]] Result<std::vector<PaperContact>> contacts(const Episode &episode);

private:
    PaperReader() = default;
    Statement m_person;
    Statement m_exposure;
    Statement m_samples;
    Statement m_contacts;
    Statement m_household;
};

/// A person without regard to episodes, as one: only who and where is filled in. nullopt: there is no such person.
[[nodiscard]] Result<std::optional<Episode>> personAsEpisode(Connection &connection, const Uuid &person);

} // namespace stc::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samples/labmatch.h"

#include <unordered_map>

namespace stc::services {

/// Finds the samples that a line of a laboratory's list means. The samples must outlive it.
class LabFinder {
public:
    explicit LabFinder(const std::vector<store::LabSample> &samples);

    /// The first of these that is a code of ours, in the form in which it is compared; empty: none.
    [[nodiscard]] QString knownCode(const QStringList &written) const;
    /// The samples of one tube: of the latest day on which that code was given out.
    [[nodiscard]] const std::vector<std::size_t> &tube(const QString &code) const;
    /// Fills samples, candidates, state and reason. `code` as knownCode() gave it; `collectedOn` may be invalid.
    void find(LabLine &line, const QString &code, const QDate &collectedOn) const;

private:
    using Found = std::vector<std::size_t>;
    /// One of them is meant: the one of that day, else the only one that waits for an answer, else the only one. Nothing: not certain.
    [[nodiscard]] std::optional<std::size_t> certain(const Found &samples, const QDate &collectedOn) const;
    void findInTube(LabLine &line, const Found &tube) const;
    [[nodiscard]] bool findByIdentity(LabLine &line, const QDate &collectedOn) const;
    void findByName(LabLine &line, const QDate &collectedOn) const;
    void doubt(LabLine &line, Found candidates, const QString &why) const;
    [[nodiscard]] bool isSameYear(const store::LabSample &sample, const QString &birth) const;
    [[nodiscard]] bool isSameHamlet(const store::LabSample &sample, const QString &hamlet) const;

    const std::vector<store::LabSample> &m_samples;
    std::unordered_map<std::string, Found> m_byCode;
    std::unordered_map<std::string, Found> m_byIdentity;
    std::unordered_map<std::string, Found> m_byName;  ///< key of the name
    std::unordered_map<std::uint64_t, Found> m_alike; ///< the same without marks
    std::vector<std::string> m_names;                 ///< key of each sample's name
};

} // namespace stc::services

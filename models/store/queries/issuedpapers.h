// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"

#include <QDate>

#include <optional>
#include <vector>

/// The register of issued papers: which numbers are given out (table issued_papers).
namespace stc::store {

struct IssuedPaper {
    Uuid id;
    Uuid episode;
    QString kind; ///< code
    QDate issuedOn;
    int number = 0; ///< 0 = none
    QString symbol; ///< "15/QĐ-UBND"
    QString unitCode;
    std::int64_t batch = 0; ///< the change that issued it
};

/// The latest paper of that kind for the episode. nullopt: none was issued.
[[nodiscard]] Result<std::optional<IssuedPaper>> issuedPaper(Connection &connection, const QString &kind, const Uuid &episode);
/// The episodes of one decision: all rows with the same unit, kind, day and number, as they were written.
[[nodiscard]] Result<std::vector<Uuid>> episodesOfPaper(Connection &connection, const IssuedPaper &paper);
/// The highest number that the unit gave out in the year under that symbol (what stands behind the “/”), whatever the kind: two decisions of an office
/// must not have one number. 0: none.
[[nodiscard]] Result<int> highestPaperNumber(Connection &connection, const QString &unitCode, int year, const QString &symbol);

} // namespace stc::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/sheets.h"

/// Finds a page by what stands on the paper or in its QR code, and says in words why one is not found.
namespace stc::services {

struct PageLookup {
    enum class Outcome : std::uint8_t {
        Found,
        NotACode,     ///< another text
        Mistyped,     ///< the check digit does not fit
        OtherCommune, ///< of a commune that is not in this database
        Unknown,      ///< no page with that number is known here
    };
    Outcome outcome = Outcome::NotACode;
    PageCode code;
    std::vector<Sheet> sheets; ///< one; two where two computers gave out the same number
    QString text;              ///< for the person, of all but Found
    [[nodiscard]] bool isFound() const { return outcome == Outcome::Found; }
};

/// `commune`: whose short codes are meant ("1234-5"); empty = that of the database, where it belongs to one.
[[nodiscard]] Result<PageLookup> findPage(store::Database &database, const QString &typed, const QString &commune = {});

/// "Tổ số 3 thôn Ngò, 07/05/2021"
[[nodiscard]] QString pageName(store::Database &database, const TeamDay &page);

} // namespace stc::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

#include "domain/units.h"

namespace stc::reports {

/// The head of an official paper (Decree 30/2020, Annex I; domain.md 5.2): who issues it at the left, the state's name and motto at the right.
struct Letterhead {
    QString superior; ///< "UBND HUYỆN TÂN YÊN"; may be empty
    QString issuer;   ///< "UBND XÃ NGỌC THIỆN"
    QString place;    ///< "Ngọc Thiện"; without it no line of place and date
    QDate date;       ///< of issue
};

/// The People's Committee of a unit under that of the unit above.
[[nodiscard]] Letterhead letterheadOf(const Unit &unit, const UnitList &units, const QDate &date);
/// A team of that commune: the team is the issuer, the commune its superior.
[[nodiscard]] Letterhead letterheadOfTeam(const QString &team, const Unit &unit, const QDate &date);

/// Writes the head at the cursor; `reserved` mm at its right stay free.
void writeLetterhead(Composer &composer, const Letterhead &head, double reserved = 0);
/// Title in capitals, lines below it, and the short rule that ends them. Call after the head.
void writeTitle(Composer &composer, const QString &title, const QStringList &below);

/// The heading of a part of the page; stays with at least this much (mm) of what follows.
void writeHeading(Composer &composer, const QString &text, double following = 20);

/// Room (mm) that a line of text and signatures below it need at most: asked for before that line, so that signatures have company on their sheet.
inline constexpr double kListEndHeight = 60;

struct Signature {
    QString title; ///< "NGƯỜI LẬP BIỂU"
    QString name;  ///< may be empty: then it is written by hand
};
/// Places to sign, side by side, never parted by the end of a page.
void writeSignatures(Composer &composer, const std::vector<Signature> &signatures);
[[nodiscard]] double signaturesHeight(const Composer &composer, const std::vector<Signature> &signatures);
/// Prepared by / head of the unit, as lists have it.
void writeListSignatures(Composer &composer);
/// What writeListSignatures takes (mm), for TableLayout::sum.
[[nodiscard]] double listSignaturesHeight(const Composer &composer);
/// "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH" at the right, as Decree 30/2020 places it.
void writeChairmanSignature(Composer &composer);
[[nodiscard]] double chairmanSignatureHeight(const Composer &composer);

} // namespace stc::reports

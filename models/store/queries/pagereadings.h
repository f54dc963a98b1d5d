// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <vector>

/// Pages that have been typed, and what became of those that a second person read (table page_checks).
namespace stc::store {

/// A page whose typing is finished: it is in the books, and where it was numbered here somebody has said that all of it is typed. Pages that came
/// from another office have no number and nobody who typed them.
struct FinishedPage {
    Uuid team;
    QString teamName;
    QString hamlet;
    QString communeCode;
    QDate date;
    int number = 0; ///< of the sheet; 0 = none
    QDate typedOn;  ///< invalid = not known
    QString typedBy;
};
/// By commune, day, hamlet and team as people count ("Tổ 2" before "Tổ 10"). Both days included.
[[nodiscard]] Result<std::vector<FinishedPage>> typedPages(Database &database, const AreaRange &area, const QDate &from, const QDate &until);

/// A second reading that is done.
struct PageReading {
    Uuid id;
    Uuid team;
    QString teamName;
    QString hamlet;
    QDate date;      ///< of the page
    QDate checkedOn;
    QString checkedBy;
    QString typedBy; ///< when it was read; empty = not known
    int compared = 0;
    int differences = 0;
    int mistakes = 0; ///< differences in which the first typing was wrong
    QString note;
};
/// Of pages of these days, the oldest reading of a page first.
[[nodiscard]] Result<std::vector<PageReading>> pageReadings(Database &database, const AreaRange &area, const QDate &from, const QDate &until);

} // namespace stc::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <vector>

namespace stc::store {

/// A sample with what a laboratory's list may name it by.
struct LabSample {
    Uuid id;
    Uuid person;
    QString name;
    QString birthDate;
    QString identity;
    QString hamlet;
    QString communeCode;
    QString poolCode;
    QDate collectedOn;
    QString method;
    QString result;
    QDate resultOn;
};

/// Taken in that period, both days included; by day, then as entered.
[[nodiscard]] Result<std::vector<LabSample>> labSamples(Connection &connection, AreaRange area, const QDate &from, const QDate &to);

} // namespace stc::store

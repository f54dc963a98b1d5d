// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDate>
#include <QString>

namespace stc::services {

/// The sample commune inside the program, for first use, tests and pictures: training data of eight teams, two weeks of logbooks.
struct Sample {
    QString unit;  ///< commune the data belong to: a database for it (or for the district or province above) takes them
    QDate lastDay; ///< of the logbooks: the day to look at first
};
[[nodiscard]] Sample sampleInfo();

/// The package (ZIP) as it lies inside the program.
[[nodiscard]] QByteArray sampleCommune();
/// Puts the package into a folder that exists and gives its path, for runImport. Errors: NoPermission, DiskFull, WriteFailed.
[[nodiscard]] Result<QString> unpackSample(const QString &folder);

} // namespace stc::services

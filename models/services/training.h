// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/progress.h"
#include "domain/units.h"
#include "schema/table.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// Training data: exchange files of any size with invented people, for practice, tests and measurements.
namespace stc::services {

/// Sample: the small commune inside the program. Team: one team. Commune: Việt Lập. District: Tân Yên with the published totals of
/// 2021-05-07 to 2021-07-11. Province: Bắc Giang, health checks thinned.
enum class TrainingScale : std::uint8_t { Sample, Team, Commune, District, Province };

/// `team`, `commune`, `district`, `province`, `sample`.
[[nodiscard]] std::optional<TrainingScale> trainingScale(std::string_view name);

/// The seed of the sample inside the program.
inline constexpr std::uint64_t kSampleSeed = 8;

struct TrainingOptions {
    TrainingScale scale = TrainingScale::Team;
    std::uint64_t seed = 1;
    QString target; ///< a folder that is new or empty, or a file that ends in .zip
};

struct TrainingReport {
    std::array<std::int64_t, schema::kTableCount> rows{};
    QString unit;       ///< code of the unit that the data belong to
    qint64 madeAt = 0;  ///< as the manifest has it, seconds since the epoch: the evening of the last day
    [[nodiscard]] std::int64_t total() const;
};

/// Writes the files and a manifest that says "training". The same scale and seed give the same bytes on every machine and in every year.
/// On failure and cancel nothing is left. Errors: AlreadyExists (folder with files in it), NoPermission, DiskFull, WriteFailed, Cancelled.
[[nodiscard]] Result<TrainingReport> makeTrainingData(const TrainingOptions &options, const Progress &progress);

} // namespace stc::services

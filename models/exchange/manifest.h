// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace stc::exchange {

inline constexpr int kFormatVersion = 1;
inline constexpr const char *kFormatName = "sotocovid-exchange";
inline constexpr const char *kManifestName = "manifest.json";

/// What lies beside the files: who sends, the how many-th time, and what the files held when they were sent.
struct Manifest {
    struct File {
        QString name;      ///< `people.csv`
        qint64 rows = 0;   ///< without the header
        QByteArray sha256; ///< 64 hexadecimal digits, lower case
    };
    int version = kFormatVersion;
    QString unit;            ///< code of the sending unit
    QString receiver;        ///< code of the unit it is for, empty = anybody
    qint64 sequence = 0;     ///< counts what this unit sent that receiver, from 1; 0 = not counted
    qint64 madeAt = 0;       ///< seconds since the epoch
    QString program;         ///< "sotocovid 1.0.0"
    bool training = false;   ///< invented data to practise with
    std::vector<File> files; ///< in the order of the tables

    /// InvalidInput where it is no manifest of ours, or of a newer version; the text says which.
    [[nodiscard]] static Result<Manifest> parse(const QByteArray &json);
    /// Sorted keys, indented, LF at the end: the same manifest always gives the same bytes.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] const File *find(const QString &name) const; ///< letters of either case
};

/// When a package is made: SOURCE_DATE_EPOCH (reproducible-builds.org) where it is set, else now.
[[nodiscard]] qint64 packageTime(const Clock &clock);

} // namespace stc::exchange

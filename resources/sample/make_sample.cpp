// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the sample commune that the program carries: a tool of the build, never installed.
#include "services/training.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Usage: make_sample FILE.zip\n", stderr);
        return 2;
    }
    const auto report = stc::services::makeTrainingData({stc::services::TrainingScale::Sample, stc::services::kSampleSeed, QFile::decodeName(argv[1])}, {});
    if (!report) {
        std::fputs(qPrintable(report.error().text + QLatin1Char(' ') + report.error().detail + QLatin1Char('\n')), stderr);
        return 1;
    }
    return 0;
}

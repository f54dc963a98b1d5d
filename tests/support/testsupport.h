// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"

#include <QString>
#include <QTest>

/// What tests of all rooms share.
namespace stc::test {

/// 2021-06-09 08:00 in Vietnam: the day of most tests, the same for everybody.
[[nodiscard]] const FixedClock &clock();
/// Writes bytes to a file, making its folder.
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace stc::test

/// The value of a Result, or a failure of the test that says why.
#define STC_UNWRAP(result)                                                                                                  \
    do {                                                                                                                    \
        if (!(result))                                                                                                      \
            QFAIL(qPrintable(QStringLiteral("%1 [%2]").arg((result).error().text, (result).error().detail)));                \
    } while (false)

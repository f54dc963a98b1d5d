// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagecode.h"

#include <QStringList>

#include <QRegularExpression>

#include <array>
#include <utility>

namespace stc {

namespace {

constexpr int kCommuneDigits = 5;
constexpr int kNumberDigits = 6;
constexpr int kAllDigits = kCommuneDigits + kNumberDigits + 1;

/// The quasigroup of order 10 by H. Michael Damm, "Total anti-symmetrische Quasigruppen" (Marburg 2004), page 111.
constexpr std::array<std::array<int, 10>, 10> kDamm{{
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
}};

QString numberText(int number)
{
    return QStringLiteral("%1").arg(number, kNumberDigits, 10, QLatin1Char('0'));
}

/// Over the commune too: a page of the neighbours, whose number may be the same, is then mostly noticed as well.
int checkDigit(const PageCode &code)
{
    int state = 0;
    for (const QChar digit : QString(code.commune + numberText(code.number)))
        state = kDamm[std::size_t(state)][std::size_t(digit.digitValue())];
    return state;
}

bool areDigits(const QString &text)
{
    for (const QChar digit : text) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return false;
    }
    return !text.isEmpty();
}

/// Behind the mark of a scanned code, or the whole text.
QString payload(const QString &text)
{
    const qsizetype mark = text.lastIndexOf(QLatin1Char(':'));
    if (mark < 0)
        return text;
    const bool isPage = mark >= 1 && text.at(0).toUpper() == QLatin1Char('S') && text.at(mark - 1).toUpper() == QLatin1Char('P');
    return isPage ? text.mid(mark + 1) : QString();
}

} // namespace

QString shortPageCode(const PageCode &code)
{
    return QStringLiteral("%1-%2").arg(code.number).arg(checkDigit(code));
}

QString fullPageCode(const PageCode &code)
{
    return QStringLiteral("%1-%2").arg(code.commune, shortPageCode(code));
}

QString scannedPageCode(const PageCode &code)
{
    return QStringLiteral("SOTOCOVID:P:%1%2%3").arg(code.commune, numberText(code.number)).arg(checkDigit(code));
}

PageCodeReading readPageCode(const QString &text, const QString &commune)
{
    QStringList parts;
    QString digits;
    for (const QChar sign : payload(text.trimmed())) {
        if (sign == QLatin1Char('-') || sign == QLatin1Char('.') || sign == QLatin1Char(' ') || sign == QChar(0x2013)) {
            if (!digits.isEmpty())
                parts << std::exchange(digits, {});
        } else {
            digits += sign;
        }
    }
    if (!digits.isEmpty())
        parts << digits;
    const QString all = parts.join(QString());
    if (!areDigits(all) || all.size() < 2 || all.size() > kAllDigits)
        return {};
    PageCodeReading reading;
    const bool isFull = all.size() == kAllDigits || (parts.size() == 3 && parts.first().size() == kCommuneDigits);
    reading.code.commune = isFull ? all.left(kCommuneDigits) : commune;
    const QString rest = isFull ? all.mid(kCommuneDigits) : all;
    if (reading.code.commune.size() != kCommuneDigits || rest.size() < 2 || rest.size() > kNumberDigits + 1)
        return {};
    reading.code.number = rest.chopped(1).toInt();
    const bool isRight = reading.code.number > 0 && checkDigit(reading.code) == rest.back().digitValue();
    reading.fault = isRight ? PageCodeFault::None : PageCodeFault::CheckDigit;
    return reading;
}

bool isPlainlyPageCode(const QString &text)
{
    static const QRegularExpression dashed(QStringLiteral("^\\s*(\\d{5}\\s*[-\\x{2013}]\\s*)?\\d{1,6}\\s*[-\\x{2013}]\\s*\\d\\s*$"));
    return dashed.match(text).hasMatch() || scannedCodeAt(text) == 0;
}

qsizetype scannedCodeAt(const QString &text)
{
    // An input method may have spoilt the letters in between (“SÔTCVID”); the first one, the last one and the digits stay.
    static const QRegularExpression scanned(QStringLiteral("[Ss]\\p{L}{0,12}:[Pp]:\\d{12}\\s*$"));
    const auto match = scanned.match(text);
    return match.hasMatch() ? match.capturedStart() : -1;
}

} // namespace stc

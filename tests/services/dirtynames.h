// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// One person's name as another clerk types it: the recipe for dirty data (domain.md, 8).
namespace stc::test {

enum class Dirt { Letter, Tone, LetterInMiddle, WithoutMarks, TonePlacement, Decomposed, Capitals, Spaces, Eth, MiddleNameLess };
inline constexpr int kDirts = 10;

inline QString dirtName(Dirt dirt)
{
    static const char *const kNames[] = {"letter", "tone", "letter in the middle", "without marks", "tone placement", "NFD", "capitals", "spaces", "eth", "middle name less"};
    return QLatin1String(kNames[static_cast<int>(dirt)]);
}

/// The word with another tone (or its first one).
inline QString otherTone(const QString &word)
{
    QString parts = word.normalized(QString::NormalizationForm_D);
    static const QString kTones = QStringLiteral("\u0300\u0301\u0303\u0309\u0323");
    for (QChar &c : parts) {
        if (const qsizetype tone = kTones.indexOf(c); tone >= 0) {
            c = kTones.at((tone + 1) % kTones.size());
            return parts.normalized(QString::NormalizationForm_C);
        }
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (QStringLiteral("aeiouyAEIOUY").contains(parts.at(i)))
            return parts.insert(i + 1, QChar(0x0301)).normalized(QString::NormalizationForm_C);
    }
    return word + QLatin1Char('n');
}

inline QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        plain += c == QChar(0x0111) ? QLatin1Char('d') : c == QChar(0x0110) ? QLatin1Char('D') : c;
    }
    return plain;
}

inline QString dirtied(const QString &name, Dirt dirt)
{
    QStringList words = name.split(QLatin1Char(' '));
    switch (dirt) {
    case Dirt::Letter: words.last() += words.last().endsWith(QLatin1Char('n')) ? QLatin1Char('h') : QLatin1Char('n'); break;
    case Dirt::Tone: words.last() = otherTone(words.last()); break;
    case Dirt::LetterInMiddle: words[words.size() / 2] = otherTone(words.at(words.size() / 2)); break;
    case Dirt::WithoutMarks: return withoutMarks(name);
    case Dirt::TonePlacement: {
        QString other = name;
        for (const auto &[old, now] : {std::pair(u"òa", u"oà"), std::pair(u"úy", u"uý"), std::pair(u"ủy", u"uỷ"), std::pair(u"ùy", u"uỳ"), std::pair(u"uý", u"úy")}) {
            if (other.contains(QString::fromUtf16(old)))
                return other.replace(QString::fromUtf16(old), QString::fromUtf16(now));
        }
        return other;
    }
    case Dirt::Decomposed: return name.normalized(QString::NormalizationForm_D);
    case Dirt::Capitals: return name.toUpper();
    case Dirt::Spaces: return QStringLiteral(" ") + words.join(QStringLiteral("  "));
    case Dirt::Eth: {
        QString other = name;
        return other.replace(QChar(0x0110), QChar(0xD0)).replace(QChar(0x0111), QChar(0xF0));
    }
    case Dirt::MiddleNameLess:
        if (words.size() > 2)
            words.removeAt(words.size() - 2);
        break;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace stc::test

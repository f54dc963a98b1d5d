// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letters.h"

#include <QString>

namespace stc::vietnamese {

unsigned char toneOf(char32_t mark)
{
    switch (mark) {
    case 0x0300: return 1;
    case 0x0309: return 2;
    case 0x0303: return 3;
    case 0x0301: return 4;
    case 0x0323: return 5;
    default: return 0;
    }
}

char16_t withLetterMark(char16_t base, char32_t mark)
{
    if (mark == 0x0306)
        return base == u'a' ? u'ă' : base;
    if (mark == 0x0302)
        return base == u'a' ? u'â' : base == u'e' ? u'ê' : base == u'o' ? u'ô' : base;
    if (mark == 0x031B)
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : base;
    return base;
}

namespace {

Letter describe(char32_t code)
{
    Letter letter;
    if (code == 0x110 || code == 0x111 || code == 0xD0 || code == 0xF0 || code == 0x189) {
        letter.fold = 'd';
        letter.rank = static_cast<unsigned char>(kAlphabet.find(u'đ') + 1);
        return letter;
    }
    const QString parts = QString(QChar(static_cast<char16_t>(code))).toLower().normalized(QString::NormalizationForm_D);
    const char16_t base = parts.isEmpty() ? u'\0' : parts[0].unicode();
    if (base >= u'0' && base <= u'9' && parts.size() == 1) {
        letter.fold = static_cast<char>(base);
        return letter;
    }
    if (base < u'a' || base > u'z')
        return letter;
    letter.fold = static_cast<char>(base);
    char16_t sorted = base;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        sorted = withLetterMark(sorted, parts[i].unicode());
        letter.tone = std::max(letter.tone, toneOf(parts[i].unicode()));
    }
    letter.rank = static_cast<unsigned char>(kAlphabet.find(sorted) + 1);
    return letter;
}

} // namespace

const std::array<Letter, kTableEnd> &letters()
{
    static const auto table = [] {
        std::array<Letter, kTableEnd> all{};
        for (char32_t code = 0; code < kTableEnd; ++code)
            all[code] = describe(code);
        return all;
    }();
    return table;
}

} // namespace stc::vietnamese

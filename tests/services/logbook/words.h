// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

namespace stc::test {

inline QString word(const char *text) { return QString::fromUtf8(text); }

struct NamedText {
    NamedText(const char *column, const char *text) : name(column), value(word(text)) {}
    NamedText(const char *column, const QString &text) : name(column), value(text) {}
    const char *name;
    QString value;
};
/// Values in short: {{"outcome", "absent"}, {"household_id", id.toString()}}.
inline store::Values valuesOf(std::initializer_list<NamedText> pairs)
{
    store::Values values;
    for (const auto &[name, value] : pairs)
        values.insert(QLatin1String(name), value);
    return values;
}

} // namespace stc::test

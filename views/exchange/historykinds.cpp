// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/historykinds.h"

#include <QCoreApplication>

namespace stc::views {

QString historyKindLabel(const QString &kind)
{
    struct Kind {
        const char *kind;
        const char *label;
    };
    static constexpr Kind kKinds[] = {
        {"import", QT_TRANSLATE_NOOP("history", "Import")},     {"edit", QT_TRANSLATE_NOOP("history", "Edit")},
        {"delete", QT_TRANSLATE_NOOP("history", "Deletion")},   {"restore", QT_TRANSLATE_NOOP("history", "Taken back")},
        {"undo", QT_TRANSLATE_NOOP("history", "Undone")},       {"redo", QT_TRANSLATE_NOOP("history", "Done again")},
        {"export", QT_TRANSLATE_NOOP("history", "Export")},     {"replaced", QT_TRANSLATE_NOOP("history", "was replaced")},
        {"deleted", QT_TRANSLATE_NOOP("history", "was deleted")}, {"lost", QT_TRANSLATE_NOOP("history", "came too late")},
        {"added", QT_TRANSLATE_NOOP("history", "was added")},   {"close", QT_TRANSLATE_NOOP("history", "Day closed or reopened")},
    };
    for (const Kind &k : kKinds) {
        if (kind == QLatin1String(k.kind))
            return QCoreApplication::translate("history", k.label);
    }
    return kind;
}

} // namespace stc::views

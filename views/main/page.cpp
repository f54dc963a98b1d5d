// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/page.h"

#include <QCoreApplication>

namespace stc::views {

namespace {

struct Named {
    PageId::Kind kind;
    const char *name;
    const char *title;
};

constexpr Named kNames[] = {
    {PageId::Kind::Overview, "overview", QT_TRANSLATE_NOOP("pages", "Overview")},
    {PageId::Kind::Import, "import", QT_TRANSLATE_NOOP("pages", "Import")},
    {PageId::Kind::Export, "export", QT_TRANSLATE_NOOP("pages", "Export")},
    {PageId::Kind::History, "history", QT_TRANSLATE_NOOP("pages", "Packages and history")},
    {PageId::Kind::Check, "check", QT_TRANSLATE_NOOP("pages", "Check the data")},
};

} // namespace

QString PageId::name() const
{
    for (const Named &named : kNames) {
        if (named.kind == kind)
            return QLatin1String(named.name);
    }
    return QLatin1String(schema::table(table).name);
}

PageId PageId::fromName(const QString &name)
{
    for (const Named &named : kNames) {
        if (name == QLatin1String(named.name))
            return {named.kind, schema::TableId::Teams};
    }
    const schema::Table *table = schema::findTable(name);
    return table ? ofTable(table->id) : PageId{};
}

QString PageId::title() const
{
    for (const Named &named : kNames) {
        if (named.kind == kind)
            return QCoreApplication::translate("pages", named.title);
    }
    return schema::pluralLabel(schema::table(table));
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/logbooklayout.h"

#include "reports/wording.h"
#include "schema/table.h"

#include <QLocale>

#include <algorithm>

namespace stc::reports {

namespace {

/// What the widths may be wider than the page: they are shown with one decimal.
constexpr double kRoundingMm = 0.05;

QString shippedTitle(const ItemInfo &info)
{
    if (info.title)
        return Print::tr(info.title);
    return schema::label(schema::table(schema::TableId::LogbookPages).column(info.name));
}

LogbookSection shipped(const SectionInfo &info)
{
    LogbookSection section{&info, Print::tr(info.title), info.shown, info.rows, info.rowHeight, {}, {}, {}};
    for (const ItemInfo &item : info.items)
        section.items.push_back({&item, shippedTitle(item), item.over ? Print::tr(item.over) : QString(), item.width, item.shown});
    return section;
}

tl::unexpected<Error> refuse(const QString &text)
{
    return fail(ErrorCode::InvalidInput, text);
}

Status checkItems(const LogbookSection &section)
{
    for (const LogbookItem &item : section.items) {
        if (item.title.trimmed().isEmpty())
            return refuse(Print::tr("A column of “%1” has no title (%2). Give it one, or hide the column.").arg(section.title, shippedTitle(*item.info)));
        if (section.info->isTable() && item.shown != Shown::Nowhere && !(item.width >= kLeastColumn))
            return refuse(Print::tr("The column “%1” of “%2” is too narrow. It needs at least %3 mm.").arg(item.title, section.title, QLocale().toString(kLeastColumn)));
    }
    for (const PageForm form : {PageForm::Blank, PageForm::Typed}) {
        const auto items = section.itemsOn(form);
        if (!section.isOn(form) || section.info->items.empty())
            continue;
        if (items.empty())
            return refuse(Print::tr("“%1” shows no column. Show at least one, or hide the section.").arg(section.title));
        double width = 0;
        for (const LogbookItem *item : items)
            width += item->width;
        if (!(width <= kLogbookWidth + kRoundingMm))
            return refuse(Print::tr("The columns of “%1” are %2 mm wide together, but the page has %3 mm. Make some narrower, or hide one.")
                              .arg(section.title, QLocale().toString(width, 'f', 1), QLocale().toString(kLogbookWidth)));
    }
    return {};
}

Status checkSection(const LogbookSection &section)
{
    if (section.title.trimmed().isEmpty())
        return refuse(Print::tr("The section “%1” has no title. Give it one, or hide the section.").arg(Print::tr(section.info->title)));
    if (section.rows < 0 || section.rows > kMostRows)
        return refuse(Print::tr("“%1” may have 0 to %2 empty rows.").arg(section.title).arg(kMostRows));
    if (!(section.rowHeight >= kLeastRowHeight && section.rowHeight <= kMostRowHeight))
        return refuse(Print::tr("The rows of “%1” may be %2 to %3 mm high, so that a hand can write in them.")
                          .arg(section.title, QLocale().toString(kLeastRowHeight), QLocale().toString(kMostRowHeight)));
    return checkItems(section);
}

template <typename Sections> auto &find(Sections &sections, SectionKind kind)
{
    return *std::find_if(sections.begin(), sections.end(), [&](const LogbookSection &section) { return section.kind() == kind; });
}

/// Single registers are typed where all of them are.
SectionKind onScreen(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Suspected:
    case SectionKind::Arrivals:
    case SectionKind::Violations:
    case SectionKind::Contacts:
    case SectionKind::Needs: return SectionKind::Registers;
    default: return kind;
    }
}

} // namespace

bool isOn(Shown shown, PageForm form)
{
    return shown == Shown::Both || shown == (form == PageForm::Blank ? Shown::Blank : Shown::Typed);
}

std::vector<const LogbookItem *> LogbookSection::itemsOn(PageForm form) const
{
    std::vector<const LogbookItem *> found;
    for (const LogbookItem &item : items)
        if (reports::isOn(item.shown, form))
            found.push_back(&item);
    return found;
}

LogbookLayout::LogbookLayout()
{
    for (const SectionInfo &info : sectionInfos())
        sections.push_back(shipped(info));
}

const LogbookSection &LogbookLayout::section(SectionKind kind) const
{
    return find(sections, kind);
}

LogbookSection &LogbookLayout::section(SectionKind kind)
{
    return find(sections, kind);
}

std::vector<const LogbookSection *> LogbookLayout::on(PageForm form) const
{
    std::vector<const LogbookSection *> found;
    for (const LogbookSection &section : sections)
        if (section.isOn(form))
            found.push_back(&section);
    return found;
}

std::vector<SectionKind> LogbookLayout::screenOrder() const
{
    std::vector<SectionKind> order;
    const auto take = [&](bool isShown) {
        for (const LogbookSection &section : sections) {
            const SectionKind kind = onScreen(section.kind());
            const bool isTyped = kind != SectionKind::Phones && kind != SectionKind::State;
            if (isTyped && (section.shown != Shown::Nowhere) == isShown && std::find(order.begin(), order.end(), kind) == order.end())
                order.push_back(kind);
        }
    };
    take(true);
    take(false);
    return order;
}

Status LogbookLayout::check() const
{
    for (const LogbookSection &section : sections)
        if (const auto done = checkSection(section); !done)
            return done;
    if (on(PageForm::Blank).empty() || on(PageForm::Typed).empty())
        return refuse(Print::tr("Nothing would stand on the page. Show at least one section on the page to fill in and one on the typed page."));
    return {};
}

Result<LogbookLayout> officeLayout(store::Database &database)
{
    auto layout = LogbookLayout::fromJson(database.setting(store::settings::kLogbookLayout));
    if (layout)
        return layout;
    Error error = layout.error();
    error.text = Print::tr("The layout of the logbook page as it is stored cannot be used: %1 Open “Layout of the logbook page…” in the menu and choose “As shipped”, or correct it there.")
                     .arg(error.text);
    return failed(error);
}

Status setOfficeLayout(store::Database &database, const LogbookLayout &layout)
{
    if (const auto done = layout.check(); !done)
        return done;
    return database.setSetting(store::settings::kLogbookLayout, layout.toJson());
}

} // namespace stc::reports

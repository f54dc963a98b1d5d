// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebook.h"

#include "services/logbook/readingdecide.h"

namespace stc::test {

/// A page with three people in quarantine and two lines, typed by somebody else and finished: the first thing a second person reads.
struct ReadBook : PageBook {
    explicit ReadBook(const QString &typedBy = word("lan"))
    {
        for (const std::size_t person : {0U, 2U, 4U})
            quarantine(people[person], "2021-06-01");
        if (const auto sheets = services::issueSheets(*database, {page}); !sheets)
            qFatal("%s", qPrintable(sheets.error().text));
        for (const auto &entry : {line(services::EntryKind::Absent, 0), ill(1, 2)}) {
            const auto saved = save(entry);
            if (!saved || !saved->isSaved())
                qFatal("%s", saved ? qPrintable(test::problemsOf(*saved)) : qPrintable(saved.error().text));
        }
        measure(0, 0, "366");
        measure(0, 1, "36,8");
        measure(2, 0, "381", "fever cough");
        if (const auto done = services::finishPage(*database, page); !done)
            qFatal("%s", qPrintable(done.error().text));
        auto editor = store::Editor::begin(*database);
        if (!(*editor)->update(schema::TableId::PageSheets, services::sheetId(page), {{word("typed_by"), typedBy}}) || !(*editor)->commit(word("typist")))
            qFatal("no typist");
    }
    void measure(std::size_t person, int session, const char *temperature, const char *symptoms = "")
    {
        services::PageCheck check;
        check.temperature = word(temperature);
        check.symptoms = word(symptoms);
        const auto saved = services::savePageCheck(*database, page, people[person], session, check);
        if (!saved || !saved->isSaved())
            qFatal("not measured");
    }
    [[nodiscard]] services::PageTyping first() const { return services::firstTyping(open()); }
    /// All differences to that typing, decided in one way.
    [[nodiscard]] services::PageReadingDone reading(const services::PageTyping &second, services::Verdict verdict = services::Verdict::Second) const
    {
        services::PageReadingDone done{page, second, {}, false, {}};
        const auto view = open();
        for (const services::ReadingDifference &difference : services::compareTypings(services::firstTyping(view), second, view).differences)
            done.decisions.push_back({difference, verdict, {}});
        return done;
    }
    [[nodiscard]] QString reading() const
    {
        auto row = database->connection().prepare("SELECT checked_on, typed_by, compared, differences, mistakes, coalesce(note, '') FROM page_checks ORDER BY key DESC LIMIT 1");
        if (!row || !row->step().value_or(false))
            return word("none");
        QStringList cells;
        for (int i = 0; i < 6; ++i)
            cells << row->string(i);
        return cells.join(QLatin1Char('|'));
    }
    [[nodiscard]] QString corrections() const
    {
        QStringList lines;
        auto row = database->connection().prepare("SELECT subject, coalesce(old_value, ''), coalesce(new_value, ''), reason FROM page_corrections ORDER BY key");
        while (row && row->step().value_or(false))
            lines << QStringList{row->string(0), row->string(1), row->string(2), row->string(3)}.join(QLatin1Char('|'));
        return lines.join(word("; "));
    }
};

} // namespace stc::test

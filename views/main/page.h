// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "reports/kinds.h"
#include "schema/table.h"
#include "services/change.h"
#include "services/logbook/sheets.h"
#include "store/drafts.h"
#include "views/main/commands.h"
#include "views/main/preferences.h"
#include "views/widgets/prompts.h"

#include <QWidget>

#include <compare>
#include <optional>
#include <vector>

namespace stc::views {

/// Everything from outside that the window needs, so that tests decide it.
struct Surroundings {
    Preferences &preferences;
    Prompts &prompts;
    const Clock &clock;
};

/// Names a page of the window.
struct PageId {
    enum class Kind : std::uint8_t {
        Overview,
        Table,
        HouseholdEntry,
        Import,
        Export,
        History,
        Check,
        Gaps,
        Duplicates,
        TeamOverview,
        Board,
        LogbookEntry,
        PageBoard,
        SecondReading,
        Closing,
        DueWork,
        Chain,
        Charts,
        HealthGrid,
        QuarantineRules,
        Tracing,
        Sampling,
        SuspectedWork,
        Episodes,
        Papers,
    };
    Kind kind = Kind::Overview;
    schema::TableId table = schema::TableId::Teams; ///< for Table
    auto operator<=>(const PageId &) const = default;

    [[nodiscard]] static PageId ofTable(schema::TableId table) { return {Kind::Table, table}; }
    /// "overview", "people", "import" …; how it is remembered and how pictures are named.
    [[nodiscard]] QString name() const;
    [[nodiscard]] static PageId fromName(const QString &name);
    [[nodiscard]] QString title() const;
    /// Every page of the window, in the order of the navigation: for it, for tests, for pictures.
    [[nodiscard]] static std::vector<PageId> all();
    /// Where the navigation has it; nothing for the overview.
    [[nodiscard]] std::optional<schema::Group> group() const;
};

/// A page at the right of the window. It lives as long as the database is open.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The data changed, or the page comes to the front.
    virtual void refresh() {}
    /// Puts the focus where work begins.
    virtual void focusStart() { setFocus(); }
    /// Long work that would be cut off if the window went.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// What F6 walks through.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }
    /// What the menus can do here.
    virtual void find() {}
    virtual void copy() {}
    virtual void selectAll() {}
    virtual void saveList() {}
    virtual void chooseColumns() {}
    virtual void showDetails(bool) {}
    virtual void showRecord(const Uuid &) {}
    virtual void newRecord() {}
    virtual void editRecord() {}
    virtual void deleteRecord() {}
    virtual void recordHistory() {}
    /// Fills the page's form from a draft that was left.
    virtual void openDraft(const store::Draft &) {}
    /// Opens the logbook page of a team and day, where this page shows them.
    virtual void openLogbookPage(const services::TeamDay &) {}
    /// Unit and team that the page is filtered by, for the print dialog.
    [[nodiscard]] virtual reports::PrintRequest printRequest() const { return {}; }
    [[nodiscard]] virtual bool isList() const { return false; }

Q_SIGNALS:
    void detailsShown(bool isShown);
    /// Rows were written: the other pages read again.
    void dataChanged();
    /// A change that can be undone was made; the window keeps it for Undo, says what was done, and the other pages read again.
    void changed(const stc::services::Change &change);
    void wantsPage(const stc::views::PageId &page);
    void wantsCommand(stc::views::Command command);
    void wantsRecord(stc::schema::TableId table, const stc::Uuid &id);
    /// That page is to show the record: a household in the form it is typed in.
    void wantsRecordOn(const stc::views::PageId &page, const stc::Uuid &record);
    /// The page whose form this draft belongs to is to open it.
    void wantsDraft(const stc::store::Draft &draft);
    void wantsPrint(const stc::reports::PrintRequest &request);
    /// The logbook page of that team and day is to be typed.
    void wantsLogbookPage(const stc::services::TeamDay &page);
};

} // namespace stc::views

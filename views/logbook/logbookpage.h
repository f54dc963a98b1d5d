// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/logbooklayout.h"
#include "services/logbook/page.h"
#include "views/main/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace stc::views {

class ChecksTable;
class ConflictView;
class CountersPane;
class DraftKeeper;
class EntryLines;
class MessageBar;
class PageHead;
class PageRecord;
class PresencePane;
class ReasonBox;
class SittingList;
class TextPane;

/// Logbook pages typed from paper, one after the other: the head says which, below lies the page in the order of the paper, at the right are those of this
/// sitting. Everything is saved as it is left.
class LogbookPage final : public Page {
    Q_OBJECT
public:
    LogbookPage(store::Database &database, const Surroundings &surroundings, QWidget *parent = nullptr);

    ~LogbookPage() override;

    void refresh() override;
    void focusStart() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void openLogbookPage(const services::TeamDay &page) override;
    void openDraft(const store::Draft &draft) override;
    [[nodiscard]] static QString draftName() { return QStringLiteral("page:logbook_pages"); }
    /// The page that is open; no team: none.
    [[nodiscard]] const services::TeamDay &teamDay() const { return m_view.page; }
    [[nodiscard]] const services::PageView &view() const { return m_view; }

private:
    struct Section {
        QWidget *body = nullptr;
        std::function<void()> focus;
        std::function<bool()> isEmpty; ///< Enter passes over it
    };
    [[nodiscard]] QWidget *makeTitleLine();
    [[nodiscard]] QWidget *makeSheet();
    void addSection(QVBoxLayout *layout, reports::SectionKind kind, const QString &title);
    [[nodiscard]] TextPane *addText(const char *column);
    void makeParts();
    void makeShortcuts();
    template <typename Part>
    void connectPart(Part *part);
    [[nodiscard]] bool isOpen() const { return !m_view.page.team.isNull(); }
    [[nodiscard]] bool open(const services::TeamDay &page);
    void showView(services::PageView view);
    void reload();
    void take(const services::Change &change);
    void goOn(const QWidget *from, int by);
    void focusChanged(QWidget *now);
    void leave(std::function<void()> then);
    bool saveAll();
    [[nodiscard]] QString stillEmpty() const;
    void finish(const QString &reason = {});
    void nextPage();
    [[nodiscard]] Result<bool> isTyped(const store::TeamInfo &team, const QDate &date);
    void editPhrases();
    void readPhrases();
    void meetConflict(const services::Conflict &conflict, const store::Values &mine);
    void settleConflict();
    void offerDraft();
    void restore(const store::Draft &draft);
    [[nodiscard]] QByteArray draftContent() const;
    [[nodiscard]] bool hasUnsaved() const;

    store::Database &m_database;
    const Surroundings m_surroundings;
    services::PageView m_view;
    QStringList m_phrases;
    MessageBar *m_messages;
    ReasonBox *m_reasons;
    PageHead *m_head;
    PageRecord *m_record;
    PresencePane *m_presence;
    EntryLines *m_lines;
    ChecksTable *m_checks;
    CountersPane *m_counters;
    std::vector<TextPane *> m_texts;
    std::vector<Section> m_sections; ///< in the order of the paper
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    ConflictView *m_conflictView;
    QLabel *m_remark;
    SittingList *m_sitting;
    QPushButton *m_finish = nullptr;
    DraftKeeper *m_keeper;
    services::Conflict m_conflict;
    store::Values m_mine;
    QString m_toldEmpty; ///< what was said to be empty when Ctrl+Enter was pressed the first time
};

} // namespace stc::views

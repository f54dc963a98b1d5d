// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/marks.h"
#include "views/main/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace stc::views {

class DateEdit;
class FilterBar;
class GapsModel;
class Job;
class MessageBar;
class SearchCombo;

/// What is missing in the books: the kinds with their counts, and the rows of one in the order of the walk. Commitments and declarations that a team
/// brings back are marked here, many at a time.
class GapsPage final : public Page {
    Q_OBJECT
public:
    GapsPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~GapsPage() override;
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override { return m_isWriting; }
    [[nodiscard]] QList<QWidget *> panes() override;
    void copy() override;
    void selectAll() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;
    void showKind(store::GapKind kind);

Q_SIGNALS:
    /// The rows asked for are shown.
    void listed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Reading {
        std::vector<std::int64_t> counts;
        std::vector<store::GapRow> rows;
    };
    QWidget *makeKinds();
    QWidget *makeFilters();
    QWidget *makeRows();
    QWidget *makeMarking();
    void fillFilters();
    [[nodiscard]] store::GapKind kind() const;
    [[nodiscard]] store::GapFilter filter() const;
    [[nodiscard]] std::optional<services::MarkKind> markKind() const;
    void read();
    void showReading(const Result<Reading> &reading);
    void showCounts(const std::vector<std::int64_t> &counts);
    void layOutRows();
    void updateMarking();
    void toggleCurrent();
    void openCurrent();
    void markRows();
    void markPlace();
    void write(const services::MarkRequest &request);
    void showWritten(const Result<services::Change> &change);

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages = nullptr;
    QTableWidget *m_kinds = nullptr;
    FilterBar *m_filters = nullptr;
    SearchCombo *m_hamlet = nullptr;
    GapsModel *m_model = nullptr;
    QTableView *m_rows = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_marking = nullptr;
    QLabel *m_dateLabel = nullptr;
    DateEdit *m_date = nullptr;
    QPushButton *m_markRows = nullptr;
    QPushButton *m_markPlace = nullptr;
    QCheckBox *m_overwrites = nullptr;
    Job *m_job = nullptr;
    bool m_isFilled = false; ///< the filters know their units and teams
    bool m_isWriting = false;
    bool m_isStale = false; ///< asked again while reading
    std::optional<services::MarkRequest> m_pending; ///< asked for while reading
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sharedplaces.h"
#include "services/change.h"
#include "store/queries/contactgraph.h"
#include "views/main/page.h"

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace stc::views {

class DateEdit;
class MessageBar;
class OfferEdit;
class ReferenceEdit;

/// Places and times that several people shared: above the places, below who was there, and a line to type who was where. Enter goes through the line and
/// saves it; place, day and hours stay for the next person.
class PlacesPane final : public QWidget {
    Q_OBJECT
public:
    PlacesPane(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    ~PlacesPane() override;
    /// The data changed.
    void refresh();
    /// Levels as of that day; only people of that area.
    void setLevels(std::shared_ptr<const store::ContactBook> book, const AreaRange &area, const QDate &day);
    void copy() const;
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    void wantsPerson(const stc::Uuid &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTables();
    void makeEntry();
    void fill();
    void showPeople();
    void add();
    void removeChosen();
    [[nodiscard]] int levelOf(const Uuid &person) const;

    store::Database &m_database;
    const Clock &m_clock;
    MessageBar *m_messages;
    QLabel *m_summary;
    QCheckBox *m_onlyShared;
    QTableWidget *m_table;
    QTableWidget *m_people;
    std::unique_ptr<ReferenceEdit> m_person;
    OfferEdit *m_place = nullptr;
    DateEdit *m_day = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_until = nullptr;
    OfferEdit *m_setting = nullptr;
    std::vector<QWidget *> m_line; ///< what Enter goes through
    std::shared_ptr<const store::ContactBook> m_book;
    AreaRange m_area;
    QDate m_knownOn;
    std::vector<store::Exposure> m_exposures;
    std::vector<reports::SharedPlace> m_places;
    std::vector<std::size_t> m_shownPeople; ///< by row, in m_exposures
};

} // namespace stc::views

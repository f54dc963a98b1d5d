// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/contactgraph.h"
#include "store/queries/episodes.h"

#include <QWidget>

#include <unordered_map>

class QLabel;
class QTableWidget;

namespace stc::views {

/// One person of the graph: the level now and how it came about in words, whom they met (down) and from whom it may come (up). Reads that person's part by
/// itself: a few ms.
class PersonPane final : public QWidget {
    Q_OBJECT
public:
    PersonPane(store::Database &database, QWidget *parent);
    /// Null: nobody.
    [[nodiscard]] Status show(const Uuid &person);
    [[nodiscard]] Uuid person() const { return m_person; }
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] QString name() const { return m_name; }
    /// People marked in the list of contacts; empty: none.
    [[nodiscard]] std::vector<Uuid> chosen() const;
    /// The last exposure of those: the latest of them; invalid = not known.
    [[nodiscard]] QDate exposureOf(const std::vector<Uuid> &people) const;
    /// The level that most of those have: the strongest.
    [[nodiscard]] int levelOf(const std::vector<Uuid> &people) const;
    [[nodiscard]] QTableWidget *contactsTable() const { return m_down; }

Q_SIGNALS:
    /// Enter or a double click on somebody.
    void opened(const stc::Uuid &person);
    void selectionChanged();

private:
    [[nodiscard]] QTableWidget *makeTable(const char *objectName, const QString &accessibleName);
    void fill(QTableWidget *table, std::span<const ContactIndex> contacts, PersonIndex ContactEdge::*end);
    [[nodiscard]] Status readEpisodes(PersonIndex person);
    /// Of somebody in quarantine.
    struct Held {
        QString until; ///< the release, or what ends it
        QString text;  ///< with the category
    };
    [[nodiscard]] const Held *quarantineOf(const Uuid &person) const; ///< nullptr: in none

    store::Database &m_database;
    store::ContactBook m_book;
    std::unordered_map<Uuid, Held, UuidHash> m_quarantines;
    Uuid m_person;
    int m_level = kNoLevel;
    QString m_name;
    QLabel *m_title;
    QLabel *m_history;
    QLabel *m_downTitle;
    QTableWidget *m_down;
    QLabel *m_upTitle;
    QTableWidget *m_up;
};

} // namespace stc::views

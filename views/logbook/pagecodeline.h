// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/pagelookup.h"
#include "views/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace stc::views {

/// Where the code of a page is typed or scanned; Enter looks for it. Says below what is wrong with a code, and asks where two pages have the same number.
/// The database must outlive it.
class PageCodeLine final : public QWidget {
    Q_OBJECT
public:
    PageCodeLine(store::Database &database, const QString &label, QWidget *parent);
    /// Whose short codes are meant; empty = that of the database.
    void setCommune(const QString &code) { m_commune = code; }
    /// Looks for a code as if it had been typed.
    void look(const QString &text);
    void say(Tone tone, const QString &text);
    /// For the next code.
    void clear();

Q_SIGNALS:
    void found(const stc::services::Sheet &sheet);

private:
    void offer(const std::vector<services::Sheet> &sheets);
    void dropOffers();
    store::Database &m_database;
    QString m_commune;
    QLineEdit *m_edit;
    QLabel *m_answer;
    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_offers;
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"
#include "views/forms/referenceedit.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace stc::views {

class DateEdit;
class KeyLine;
class MessageBar;

/// Which page: by its code, typed or scanned, or by team and date. Below stands what page it is and how far it has got.
class PageHead final : public QWidget {
    Q_OBJECT
public:
    PageHead(store::Database &database, MessageBar &messages, QWidget *parent);

    void show(const services::PageView &view);
    /// No page: what stands there asks for one.
    void showNone();
    /// Reads the teams again.
    void refresh();
    void focusStart();
    /// After a page was refused: at the date or at the team.
    void focusDate();
    [[nodiscard]] static QString stateText(const services::PageView &view);

Q_SIGNALS:
    void chosen(const stc::services::TeamDay &page);
    void goneOn(); ///< Enter where the page is open already
    void said(const QString &remark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void readCode();
    void choose(const std::vector<services::Sheet> &sheets);
    void takeTeamAndDate();
    void refuse(QLineEdit *line, const QString &text);
    [[nodiscard]] std::vector<Offer> teamsLike(const QString &typed) const;

    store::Database &m_database;
    MessageBar &m_messages;
    KeyLine *m_code;
    std::unique_ptr<ReferenceEdit> m_team;
    DateEdit *m_date;
    QLabel *m_facts;
    QMenu *m_several;
    std::vector<store::TeamInfo> m_teams;
    QString m_commune; ///< of the page that is open: short codes are counted there
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quarantinerule.h"
#include "services/recordedit.h"
#include "views/main/page.h"

class QLabel;
class QPushButton;

namespace stc::views {

class DayCountingBox;
class MessageBar;
class RecordActions;
class RuleQuestion;
class RulesTable;

/// The rules that give quarantines their dates: a question answered at once, the regulations as a time line, and what a new rule changes.
class RulesPage final : public Page {
    Q_OBJECT
public:
    RulesPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);

    void refresh() override;
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] QList<QWidget *> panes() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    void showChosen();
    /// Of this office, or an own version of what others have set: that stays as it is.
    void openForm(bool asNew, const QString &firstField);
    void open(services::RecordEdit edit, const QString &firstField);
    void makeNew();
    void editChosen();
    void deleteChosen();
    void endValidity();
    void showImpact();
    void saved(const services::Change &change, const Uuid &id);
    [[nodiscard]] bool isOwn(const QuarantineRule &rule) const;

    store::Database &m_database;
    Surroundings m_surroundings;
    MessageBar *m_messages;
    RuleQuestion *m_question;
    RulesTable *m_table;
    DayCountingBox *m_counting;
    RecordActions *m_actions;
    QLabel *m_note; ///< of the chosen rule
    bool m_isStale = true;
    std::vector<QPushButton *> m_ruleButtons; ///< need a rule
    QPushButton *m_end = nullptr;             ///< these need one of this office
    QPushButton *m_delete = nullptr;
};

} // namespace stc::views

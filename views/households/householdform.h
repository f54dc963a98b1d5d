// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/householdsheet.h"
#include "store/drafts.h"
#include "views/households/peoplesheet.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace stc::views {

class ConflictView;
class DraftKeeper;
class MessageBar;
class PlaceLine;
class WarningBox;

/// A household as a paper list has it: the place, one line for the household, one for each of its people. Enter goes on all the way and, in an empty
/// name, saves the household and begins the next one. Nothing typed is lost but by the person's own will.
class HouseholdForm final : public QWidget {
    Q_OBJECT
public:
    HouseholdForm(store::Database &database, QWidget *parent);

    /// An empty household in the same place; number and place in the round counted on.
    void startNew();
    [[nodiscard]] Status open(const Uuid &household);
    /// Errors: NotFound when the draft cannot be read.
    [[nodiscard]] Status restore(const store::Draft &draft);
    /// How drafts name this form.
    [[nodiscard]] static QString draftName() { return QStringLiteral("household"); }

    /// Null while it is a new one.
    [[nodiscard]] Uuid household() const { return m_household.id; }
    /// Something would be lost.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] services::HouseholdSheet sheet() const;
    [[nodiscard]] PeopleSheet *people() const { return m_people; }
    void save();
    /// What was typed is given up, also its draft; something else is to be put into the form now.
    void giveUp();
    void focusStart();
    /// The teams and hamlets changed.
    void refresh();

Q_SIGNALS:
    void saved(const stc::services::Change &change, const stc::Uuid &household, const QString &number, const QString &head, int people);
    /// Another household stands in the form, or another person has the focus.
    void subjectChanged();
    void leftBackwards();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLine();
    [[nodiscard]] QWidget *makePaper();
    EntryCell *addCell(const char *column, int place, int stretch, class QGridLayout *grid);
    void connectParts();
    void showSheet(const services::HouseholdSheet &sheet);
    void lineGoesOn(int place);
    void lineGoesBack(int place);
    void offerNumber();
    void say(const EntryCell *cell);
    void touched();
    void finish();
    [[nodiscard]] bool checkTeam();
    void showProblems(const std::vector<services::CellProblem> &problems);
    void showProblem(const services::CellProblem &problem);
    void overrule();
    void meetConflict();
    void settleConflict(const store::Values &chosen);
    void afterSaving(const services::SheetReply &reply);
    [[nodiscard]] services::RecordEdit &editOf(services::HouseholdSheet &sheet, int row) const;
    [[nodiscard]] QByteArray draftContent() const;

    store::Database &m_database;
    services::RecordEdit m_household; ///< what the line is about
    services::HouseholdSheet m_tried; ///< what the last save tried
    std::vector<int> m_places;        ///< of m_tried's people in the sheet
    services::SheetReply m_reply;
    QString m_lastNumber;             ///< of this sitting, in m_lastHamlet
    QString m_lastHamlet;
    bool m_isTouched = false;

    QLabel *m_subject;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    PlaceLine *m_place;
    std::vector<EntryCell *> m_line; ///< number, head, address, phone, circumstance
    PeopleSheet *m_people;
    QLabel *m_remark;
    WarningBox *m_warnings;
    ConflictView *m_conflictView;
    DraftKeeper *m_keeper;
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tracing/contactentry.h"
#include "views/forms/referenceedit.h"
#include "views/widgets/theme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace stc::views {

class EntryCell;
class KeyWalk;

/// What the rows of a list of contacts know of it.
struct ContactListBook {
    store::Database &database;
    services::ContactSource source;
};

/// One contact of the source: who (three letters, or somebody new with the place taken from the source), level, last exposure, setting, note. What the source and
/// the row above make likely is offered: Enter takes it. What is wrong stands below the row.
class ContactRow final : public QWidget {
    Q_OBJECT
public:
    ContactRow(const ContactListBook &book, int place, QWidget *parent);

    /// Offers what the row above has: the same day, the same setting.
    void offerFrom(const ContactRow *above);
    [[nodiscard]] services::NewContact contact() const;
    [[nodiscard]] bool isEmpty() const;
    /// What can be seen to be wrong without the books: it is marked, and gets the focus when `takesFocus`. true: nothing.
    bool check(bool takesFocus);
    void showProblem(const services::ContactProblem &problem, bool takesFocus);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool holdsFocus() const;
    void focusStart();
    void focusEnd();
    [[nodiscard]] QJsonObject toDraft() const;
    void restoreDraft(const QJsonObject &draft);
    void clear();

Q_SIGNALS:
    void edited();
    void finished();   ///< Enter in the last field
    void passedOver(); ///< Enter in an empty row
    void goneBack();
    void goneUp();
    void goneDown();
    void removeWanted();
    void said(const QString &remark);

private:
    enum Cell { Level, Exposure, Setting, Note, Cells };
    enum NewCell { Name, Born, Sex, Phone, NewCells };
    void makeFields();
    void makeNewcomer();
    [[nodiscard]] EntryCell *makeCell(schema::TableId table, const char *column, QWidget *parent);
    [[nodiscard]] std::vector<Offer> homesLike(const QString &typed) const;
    [[nodiscard]] Uuid homeId() const;
    void whoTaken();
    void setNewcomer(const QString &name);
    void leaveNewcomer();
    [[nodiscard]] QList<QLineEdit *> chain() const;
    void goOn(QLineEdit *from);
    void goBack(QLineEdit *from);
    void sayAbout(QLineEdit *line);
    void touch();
    void blame(QLineEdit *line, const QString &text, Tone tone, bool takesFocus);
    void say(const QString &text, Tone tone);

    const ContactListBook &m_book;
    int m_place;
    KeyWalk *m_walk;
    std::unique_ptr<ReferenceEdit> m_person;
    std::array<EntryCell *, Cells> m_cells{};
    QWidget *m_newcomer;
    std::array<EntryCell *, NewCells> m_newCells{};
    std::unique_ptr<ReferenceEdit> m_home; ///< of somebody new
    QLabel *m_problem;
    bool m_isNewcomer = false;
};

} // namespace stc::views

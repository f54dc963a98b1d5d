// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/residents.h"
#include "views/forms/referenceedit.h"
#include "views/logbook/entrykinds.h"

#include <QWidget>

class QCompleter;
class QHBoxLayout;
class QLabel;

namespace stc::views {

class EntryCell;
class KeyWalk;

/// What the lines of a page know of it.
struct LineBook {
    store::Database &database;
    std::vector<services::PageHousehold> households;
    QStringList phrases; ///< offered for notes
};

/// One line "not as usual": household, what, and only the fields that this needs. Enter goes on, Esc back; what is wrong stands below the line.
class EntryRow final : public QWidget {
    Q_OBJECT
public:
    EntryRow(const LineBook &book, int place, QWidget *parent);

    ~EntryRow() override;
    /// As the books have it; nothing is unsaved then.
    void setEntry(const services::PageEntry &entry);
    /// What stands in the line. Texts that were not chosen from a list are not in it.
    [[nodiscard]] services::PageEntry entry() const;
    /// For a draft, and back; the line is then unsaved.
    [[nodiscard]] QJsonObject toDraft() const;
    void restoreDraft(const QJsonObject &draft);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    [[nodiscard]] bool isInBooks() const;
    /// Another record by the ids, or a line of the same.
    [[nodiscard]] bool isSame(const services::PageEntry &entry) const;
    /// An undo took its records away: saving it makes new ones.
    void becomeNew();
    [[nodiscard]] bool holdsFocus() const;
    void focusStart();
    void focusEnd();
    /// What can be seen to be wrong without the books; it is marked, the first one gets the focus when `takesFocus`. true: nothing.
    bool check(bool takesFocus);
    void showProblems(const std::vector<services::EntryProblem> &problems, bool takesFocus);
    [[nodiscard]] QString problem() const;
    void saved(const services::PageEntry &entry);

Q_SIGNALS:
    void edited();
    void finished();    ///< Enter in the last field
    void passedOver();  ///< Enter in an empty line
    void goneBack();
    void goneUp();
    void goneDown();
    void removeWanted();
    /// What can be typed in the field that has the focus.
    void said(const QString &remark);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        LineField info;
        QLineEdit *line = nullptr;
        EntryCell *cell = nullptr; ///< for Column
    };
    void makeHousehold();
    [[nodiscard]] std::unique_ptr<ReferenceEdit> makeWho(const char *column, const char *objectName, const QString &name);
    void makeNewcomer();
    void buildFields(services::EntryKind kind);
    void addField(const LineField &info);
    void dropFields();
    void closeOffers();
    void watch(QLineEdit *line);
    [[nodiscard]] QLineEdit *makeNote();
    [[nodiscard]] QList<QLineEdit *> chain() const;
    void goOn(QLineEdit *from);
    void goBack(QLineEdit *from);
    [[nodiscard]] bool settleWho(ReferenceEdit &who);
    void whoTaken();
    void setNewcomer(const QString &name);
    void leaveNewcomer();
    void householdTaken();
    void touch();
    void sayAbout(QLineEdit *line);
    void showState();
    void say(const QString &text, Tone tone);
    void blame(QLineEdit *line, const QString &text, bool isWarning, bool takesFocus);
    [[nodiscard]] std::vector<Offer> householdsLike(const QString &typed) const;
    [[nodiscard]] std::vector<Offer> peopleLike(const QString &typed) const;
    [[nodiscard]] Offer offerOf(const services::PageHousehold &household) const;
    [[nodiscard]] Uuid householdId() const;
    [[nodiscard]] EntryCell *cellOf(std::string_view column) const;
    [[nodiscard]] QString noteText() const;

    const LineBook &m_book;
    int m_place;
    KeyWalk *m_walk;
    services::PageEntry m_entry;
    std::unique_ptr<ReferenceEdit> m_household;
    KindCell *m_kind;
    QWidget *m_fieldsPlace;
    QHBoxLayout *m_fieldsLayout;
    std::optional<services::EntryKind> m_builtFor;
    std::vector<Field> m_fields;
    std::unique_ptr<ReferenceEdit> m_person;
    std::unique_ptr<ReferenceEdit> m_source;
    QLineEdit *m_note = nullptr;
    QWidget *m_newcomer;
    std::array<EntryCell *, 3> m_newCells{}; ///< name, born, sex
    QLabel *m_state;
    QLabel *m_problem;
    std::vector<store::Resident> m_residents;
    Uuid m_residentsOf;
    bool m_isChanged = false;
    bool m_isNewcomer = false;
};

} // namespace stc::views

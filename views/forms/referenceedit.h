// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/offeredit.h"
#include "views/forms/referencefinder.h"
#include "views/forms/valueedit.h"

#include <QObject>
#include <QTimer>

namespace stc::views {

class Job;

/// A reference: three letters of the name search, in the background; the list says of which team and hamlet each is.
class ReferenceEdit final : public QObject, public ValueEdit {
    Q_OBJECT
public:
    ReferenceEdit(const schema::Column &column, store::Database &database, QWidget *parent);
    ~ReferenceEdit() override;
    [[nodiscard]] QWidget *widget() const override { return m_line; }
    /// The id; what is typed as long as nothing was chosen.
    [[nodiscard]] QString value() const override;
    void setValue(const QString &canonicalOrTyped) override;
    [[nodiscard]] QString ownProblem() const override;
    [[nodiscard]] QString hint() const override { return m_line->takenMore(); }
    void settle() override { m_line->settle(); }

    /// What is at hand is offered at once, before what a search finds, and for texts of any length. `isAll`: nothing else is searched.
    using Near = std::function<std::vector<Offer>(const QString &typed)>;
    void offerFirst(Near near, bool isAll = false);
    /// The last offer of a search: somebody who is not in the books.
    void offerLast(std::function<Offer(const QString &typed)> last) { m_last = std::move(last); }
    /// Shows an offer that a person did not type.
    void take(const Offer &offer);
    [[nodiscard]] OfferEdit *line() const { return m_line; }
    /// What is typed is still being searched.
    [[nodiscard]] bool isSearching() const;
    /// Ends a search that is under way, here and now: whoever pressed Enter types on, and the next keys belong to the next field.
    void searchNow();
    /// Enter was pressed: an open list says what is meant; otherwise the search is ended here, and one chooses where it found several. false: something is
    /// typed and nothing chosen yet.
    bool settleNow();

private:
    void typed();
    void search();
    void showFound(const Result<std::vector<Referable>> &found, const QString &typed);

    schema::TableId m_target;
    store::Database &m_database;
    OfferEdit *m_line;
    Job *m_job;
    QTimer m_timer;
    QString m_searched;    ///< what the offers were found by
    bool m_isAgain = false; ///< typed on while it was searched
    Near m_near;
    bool m_isNearAll = false;
    std::function<Offer(const QString &typed)> m_last;
};

} // namespace stc::views

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

private:
    void search();
    void showFound(const Result<std::vector<Referable>> &found, const QString &typed);

    schema::TableId m_target;
    store::Database &m_database;
    OfferEdit *m_line;
    Job *m_job;
    QTimer m_timer;
    QString m_searched;    ///< what the offers were found by
    bool m_isAgain = false; ///< typed on while it was searched
};

} // namespace stc::views

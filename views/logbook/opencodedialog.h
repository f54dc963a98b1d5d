// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/sheets.h"

#include <QDialog>

namespace stc::views {

class PageCodeLine;

/// One line for the code of a page; the page opens, or it says why not.
class OpenCodeDialog final : public QDialog {
    Q_OBJECT
public:
    /// The database must outlive it.
    OpenCodeDialog(store::Database &database, QWidget *parent);
    /// Looks for that code at once.
    void look(const QString &code);

Q_SIGNALS:
    void chosen(const stc::services::TeamDay &page);

private:
    PageCodeLine *m_code;
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperoffice.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace stc::views {

class MessageBar;

/// What papers say of the office, and where their numbers begin.
class PaperOfficeDialog final : public QDialog {
    Q_OBJECT
public:
    PaperOfficeDialog(store::Database &database, QWidget *parent);

private:
    struct SeriesFields {
        reports::Paper paper;
        QSpinBox *first;
        QLineEdit *symbol;
    };
    QLineEdit *addLine(QFormLayout *form, const char *name, const QString &label, const QString &text);
    void addSeries(QFormLayout *form, const reports::PaperInfo &info);
    void save();

    store::Database &m_database;
    reports::PaperOffice m_office;
    MessageBar *m_messages;
    QLineEdit *m_station = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_signer = nullptr;
    std::vector<SeriesFields> m_series;
};

} // namespace stc::views

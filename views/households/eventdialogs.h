// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/movements.h"
#include "views/households/operationdialog.h"

namespace stc::views {

class WarningBox;

/// Died, moved out, came back: who, when, where to.
class MovementDialog final : public OperationDialog {
    Q_OBJECT
public:
    MovementDialog(Operation operation, store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent);

protected:
    [[nodiscard]] Result<services::Change> run() override;

private:
    void personChanged();
    [[nodiscard]] Uuid person() const;
    QString m_kind;
    QComboBox *m_person;
    DateEdit *m_date;
    QLineEdit *m_place = nullptr;
    NewHeadBox *m_newHead;
};

/// Born into the household, or moved in and not yet in the books.
class NewcomerDialog final : public OperationDialog {
    Q_OBJECT
public:
    NewcomerDialog(Operation operation, store::Database &database, const Uuid &household, QWidget *parent);

protected:
    [[nodiscard]] Result<services::Change> run() override;

private:
    [[nodiscard]] store::Values values() const;
    bool m_isBirth;
    QLineEdit *m_name;
    QComboBox *m_sex;
    QLineEdit *m_born = nullptr;
    QComboBox *m_relation;
    QLineEdit *m_identity = nullptr;
    QLineEdit *m_phone = nullptr;
    DateEdit *m_date;
    QLineEdit *m_place = nullptr;
    WarningBox *m_warnings;
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/households/operationdialog.h"

namespace stc::views {

/// Common to moving and splitting: who goes; when the head goes, who becomes the head of those who stay.
class LeavingDialog : public OperationDialog {
    Q_OBJECT
public:
    using OperationDialog::OperationDialog;

protected:
    void addLeaving();
    void addStaying();
    [[nodiscard]] std::vector<Uuid> leaving() const { return marked(m_list); }
    [[nodiscard]] std::vector<store::Resident> leavingPeople() const;
    [[nodiscard]] Uuid newHeadOfStaying() const;
    [[nodiscard]] services::Relations relationsOfStaying() const;
    virtual void leavingChanged();

private:
    QListWidget *m_list = nullptr;
    NewHeadBox *m_staying = nullptr;
};

class MovePeopleDialog final : public LeavingDialog {
    Q_OBJECT
public:
    MovePeopleDialog(store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent);

protected:
    [[nodiscard]] Result<services::Change> run() override;

private:
    ValueEdit *m_target;
};

class HouseholdSplitDialog final : public LeavingDialog {
    Q_OBJECT
public:
    HouseholdSplitDialog(store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent);

protected:
    [[nodiscard]] Result<services::Change> run() override;
    void leavingChanged() override;

private:
    NewHeadBox *m_head = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_phone = nullptr;
};

class HeadDialog final : public OperationDialog {
    Q_OBJECT
public:
    HeadDialog(store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent);

protected:
    [[nodiscard]] Result<services::Change> run() override;

private:
    NewHeadBox *m_head;
};

} // namespace stc::views

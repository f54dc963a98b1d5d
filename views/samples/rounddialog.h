// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samples/candidates.h"
#include "services/samples/rounds.h"
#include "views/main/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace stc::views {

class FieldGroup;
class MessageBar;
class SearchCombo;
class ValueEdit;

/// A round of sampling is planned, or changed: where and when, for whom, how; below it the list in visit order. In the list Space leaves somebody out or
/// takes them in again, Alt with the arrows moves them; a name that is typed is added. Ctrl+Enter saves. It deletes itself when it is closed.
class RoundDialog final : public QDialog {
    Q_OBJECT
public:
    /// `round`: null plans a new one. `unit`: the commune it begins with; may be empty. The database must outlive it.
    RoundDialog(store::Database &database, const Surroundings &surroundings, const Uuid &round, const QString &unit, QWidget *parent);
    ~RoundDialog() override;

Q_SIGNALS:
    void saved(const stc::Uuid &round, const stc::services::Change &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(const QString &unit);
    void makeWho();
    void makeList();
    void makeButtons();
    void fill();
    void fillHamlets();
    [[nodiscard]] QString communeCode() const;
    void propose();
    void addTyped();
    void setPeople(const std::vector<store::SampledPerson> &people);
    void addPerson(const store::SampledPerson &person);
    void moveCurrent(int by);
    void toggle();
    void showCount();
    [[nodiscard]] std::vector<Uuid> people() const;
    void save();

    store::Database &m_database;
    Surroundings m_surroundings;
    Uuid m_round;
    MessageBar *m_messages;
    FieldGroup *m_fields = nullptr;
    QComboBox *m_how = nullptr;
    SearchCombo *m_hamlet = nullptr;
    std::unique_ptr<ValueEdit> m_name;
    QListWidget *m_list = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace stc::views

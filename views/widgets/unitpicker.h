// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"

#include <QComboBox>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace stc::views {

/// Finds a unit by typing part of its name without marks ("viet lap", "tan yen") or its code.
class UnitPicker final : public QWidget {
    Q_OBJECT
public:
    explicit UnitPicker(QWidget *parent = nullptr);
    /// The list must live as long as the picker.
    void setUnits(const UnitList &units);
    [[nodiscard]] const Unit *unit() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void unitChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        const Unit *unit;
        QString folded;
    };
    void filter();
    QLineEdit *m_edit;
    QListWidget *m_list;
    std::vector<Entry> m_entries;
};

/// One unit and those below it, the upper one chosen first. `code` empty only while it has no list.
class UnitCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit UnitCombo(QWidget *parent = nullptr);
    void setUnits(const UnitList &units, const Unit &top);
    [[nodiscard]] QString code() const { return currentData().toString(); }
    void setCode(const QString &code);
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stc::views {

class MessageBar;
class UnitPicker;

/// Which unit, and where the file goes. Makes the database itself, so that what is wrong can be mended on the spot.
class NewDatabaseDialog final : public QDialog {
    Q_OBJECT
public:
    NewDatabaseDialog(const Surroundings &surroundings, QWidget *parent);
    /// A list of another province (CSV); false when it cannot be read, and the dialog says why.
    bool loadUnits(const QString &csvPath);

Q_SIGNALS:
    void made(const QString &path);

private:
    void choosePath();
    void suggestPath();
    void make();
    Surroundings m_surroundings;
    std::optional<UnitList> m_foreign;
    MessageBar *m_messages;
    UnitPicker *m_picker;
    QLabel *m_listName;
    QLineEdit *m_path;
    QPushButton *m_make;
    bool m_pathIsOurs = true; ///< the person has not written another
};

/// "xa-viet-lap-07315": a file name without marks.
[[nodiscard]] QString fileNameOf(const Unit &unit);

} // namespace stc::views

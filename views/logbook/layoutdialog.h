// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/logbooklayout.h"
#include "views/main/page.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace stc::views {

class LayoutPreview;
class MessageBar;

/// How the office's logbook page looks: which sections and columns, in which order, under which titles, how wide and how many rows. The page is seen at
/// the right while it changes. Alt+Up and Alt+Down move what is chosen.
class LayoutDialog final : public QDialog {
    Q_OBJECT
public:
    LayoutDialog(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    void reject() override;
    [[nodiscard]] const reports::LogbookLayout &logbookLayout() const { return m_layout; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidget *makeList(const char *name, const QString &label);
    QLayout *makeMoves(QListWidget *list, const char *up, const char *down);
    QFormLayout *makeSectionFields();
    QFormLayout *makeItemFields();
    QLayout *makeButtons();
    void load(int section);
    void showSections(int current);
    void showSection();
    void showItems(int current);
    void showItem();
    /// Reads the fields, and shows what has changed.
    void fieldsChanged();
    void checkedChanged(const QListWidget *list, int row);
    void move(const QListWidget *list, int by);
    void layoutChanged();
    void save();
    [[nodiscard]] reports::LogbookSection *section();
    [[nodiscard]] reports::LogbookItem *item();

    store::Database &m_database;
    Surroundings m_surroundings;
    reports::LogbookLayout m_layout;
    QString m_stored; ///< JSON as it was read
    MessageBar *m_messages;
    QListWidget *m_sections;
    QListWidget *m_items;
    QLabel *m_itemsTitle = nullptr;
    QFormLayout *m_sectionForm = nullptr;
    QFormLayout *m_itemForm = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_shown = nullptr;
    QSpinBox *m_rows = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_itemTitle = nullptr;
    QLineEdit *m_over = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QComboBox *m_itemShown = nullptr;
    QLabel *m_sum = nullptr;
    LayoutPreview *m_preview;
    QPushButton *m_save = nullptr;
    bool m_isShowing = false; ///< fields are filled by the program
};

} // namespace stc::views

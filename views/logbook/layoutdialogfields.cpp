// SPDX-License-Identifier: GPL-3.0-or-later
// The lists, fields and buttons of the layout dialog.
#include "views/logbook/layoutdialog.h"

#include "views/widgets/make.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace stc::views {

namespace {

constexpr int kListWidth = 262;
constexpr int kFieldsWidth = 268;

QDoubleSpinBox *makeMillimetres(QWidget *parent, const char *name, const QString &label, double least, double most)
{
    auto *box = new QDoubleSpinBox(parent);
    nameWidget(box, name, label);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    return box;
}

} // namespace

QListWidget *LayoutDialog::makeList(const char *name, const QString &label)
{
    auto *list = new QListWidget(this);
    nameWidget(list, name, label);
    list->setFixedWidth(kListWidth);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->installEventFilter(this);
    connect(list, &QListWidget::currentRowChanged, this, [this, list] {
        if (!m_isShowing)
            list == m_sections ? showSection() : showItem();
    });
    connect(list, &QListWidget::itemChanged, this, [this, list](const QListWidgetItem *changed) {
        if (!m_isShowing)
            checkedChanged(list, list->row(changed));
    });
    return list;
}

QLayout *LayoutDialog::makeMoves(QListWidget *list, const char *up, const char *down)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, const QString &keys, int by) {
        QPushButton *button = makeButton(this, name, text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, list, by] { move(list, by); });
        row->addWidget(button);
    };
    add(up, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText), -1);
    add(down, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText), 1);
    row->addStretch();
    return row;
}

QFormLayout *LayoutDialog::makeSectionFields()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_title = new QLineEdit(this);
    nameWidget(m_title, "sectionTitle", tr("Title of the section"));
    m_title->setFixedWidth(kFieldsWidth);
    m_shown = new QComboBox(this);
    nameWidget(m_shown, "sectionShown", tr("Where the section stands"));
    m_rows = new QSpinBox(this);
    nameWidget(m_rows, "sectionRows", tr("Empty rows"));
    m_rows->setRange(0, reports::kMostRows);
    m_height = makeMillimetres(this, "sectionRowHeight", tr("Height of a row to write in"), reports::kLeastRowHeight, reports::kMostRowHeight);
    m_text = new QPlainTextEdit(this);
    nameWidget(m_text, "sectionText", tr("Further numbers, one a line"));
    m_text->setFixedSize(kFieldsWidth, 70);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Health station of the commune: …"));
    form->addRow(tr("Title of the section"), m_title);
    form->addRow(tr("Where the section stands"), m_shown);
    form->addRow(tr("Empty rows"), m_rows);
    form->addRow(tr("Height of a row to write in"), m_height);
    form->addRow(tr("Further numbers, one a line"), m_text);
    connect(m_title, &QLineEdit::textEdited, this, &LayoutDialog::fieldsChanged);
    connect(m_shown, &QComboBox::activated, this, &LayoutDialog::fieldsChanged);
    connect(m_rows, &QSpinBox::valueChanged, this, &LayoutDialog::fieldsChanged);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &LayoutDialog::fieldsChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LayoutDialog::fieldsChanged);
    return form;
}

QFormLayout *LayoutDialog::makeItemFields()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_itemTitle = new QLineEdit(this);
    nameWidget(m_itemTitle, "columnTitle", tr("Title of the column"));
    m_itemTitle->setFixedWidth(kFieldsWidth);
    m_over = new QLineEdit(this);
    nameWidget(m_over, "columnOver", tr("Heading above it and its neighbours"));
    m_over->setFixedWidth(kFieldsWidth);
    m_width = makeMillimetres(this, "columnWidth", tr("Width of the column"), 1, reports::kLogbookWidth);
    m_itemShown = new QComboBox(this);
    nameWidget(m_itemShown, "columnShown", tr("Where the column stands"));
    m_sum = makeQuietLabel(this, "columnSum");
    m_sum->setFixedWidth(kFieldsWidth);
    form->addRow(tr("Title of the column"), m_itemTitle);
    form->addRow(tr("Heading above it and its neighbours"), m_over);
    form->addRow(tr("Width of the column"), m_width);
    form->addRow(tr("Where the column stands"), m_itemShown);
    form->addRow(m_sum);
    connect(m_itemTitle, &QLineEdit::textEdited, this, &LayoutDialog::fieldsChanged);
    connect(m_over, &QLineEdit::textEdited, this, &LayoutDialog::fieldsChanged);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &LayoutDialog::fieldsChanged);
    connect(m_itemShown, &QComboBox::activated, this, &LayoutDialog::fieldsChanged);
    return form;
}

QLayout *LayoutDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    QPushButton *shipped = makeButton(this, "layoutAsShipped", tr("As shipped"));
    shipped->setToolTip(tr("Takes back everything that the office has changed"));
    m_save = makeButton(this, "layoutSave", tr("Save"));
    m_save->setDefault(true);
    QPushButton *cancel = makeButton(this, "layoutCancel", tr("Cancel"));
    for (QPushButton *button : {shipped, cancel})
        button->setAutoDefault(false);
    row->addWidget(shipped);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(cancel);
    connect(shipped, &QPushButton::clicked, this, [this] {
        m_layout = reports::LogbookLayout();
        load(0);
    });
    connect(m_save, &QPushButton::clicked, this, &LayoutDialog::save);
    connect(cancel, &QPushButton::clicked, this, &LayoutDialog::reject);
    return row;
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/layoutdialog.h"

#include "views/logbook/layoutpreview.h"
#include "views/widgets/icons.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using reports::LogbookItem;
using reports::LogbookLayout;
using reports::LogbookSection;
using reports::PageForm;
using reports::RowUse;
using reports::Shown;

namespace {

constexpr int kListWidth = 262;
constexpr int kFieldsWidth = 268;

/// The places that make sense for something.
void fillShown(QComboBox *combo, Shown possible, Shown shown)
{
    combo->clear();
    const auto add = [&](const QString &text, Shown value) { combo->addItem(text, static_cast<int>(value)); };
    if (possible == Shown::Both)
        add(LayoutDialog::tr("On both pages"), Shown::Both);
    if (isOn(possible, PageForm::Blank))
        add(LayoutDialog::tr("Only on the page to fill in"), Shown::Blank);
    if (isOn(possible, PageForm::Typed))
        add(LayoutDialog::tr("Only on the typed page"), Shown::Typed);
    add(LayoutDialog::tr("Not on paper"), Shown::Nowhere);
    combo->setCurrentIndex(combo->findData(static_cast<int>(shown)));
}

Shown shownIn(const QComboBox *combo)
{
    return static_cast<Shown>(combo->currentData().toInt());
}

void addChecked(QListWidget *list, const QString &text, Shown shown)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(shown == Shown::Nowhere ? Qt::Unchecked : Qt::Checked);
    item->setToolTip(text);
}

/// What a check in the list means: where it is as shipped, or wherever it makes sense.
Shown whenChecked(bool isChecked, Shown shipped, Shown possible)
{
    return !isChecked ? Shown::Nowhere : shipped == Shown::Nowhere ? possible : shipped;
}

double sumOn(const LogbookSection &section, PageForm form)
{
    double sum = 0;
    for (const LogbookItem *item : section.itemsOn(form))
        sum += item->width;
    return sum;
}

void setRowShown(QFormLayout *form, QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    form->labelForField(field)->setVisible(isShown);
}

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

LayoutDialog::LayoutDialog(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_sections(makeList("layoutSections", tr("Sections of the page"))),
      m_items(makeList("layoutColumns", tr("Columns of the section"))), m_preview(new LayoutPreview(database, surroundings.clock, this))
{
    setObjectName(QStringLiteral("layoutDialog"));
    setWindowTitle(tr("Layout of the logbook page"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1240, 680);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->addWidget(makeHeadingLabel(this, "layoutSectionsTitle", tr("Sections of the page"), 2), 0, 0);
    grid->addWidget(m_sections, 1, 0);
    grid->addLayout(makeMoves(m_sections, "sectionUp", "sectionDown"), 2, 0);
    m_sectionForm = makeSectionFields();
    grid->addLayout(m_sectionForm, 1, 1, Qt::AlignTop);
    m_itemsTitle = makeHeadingLabel(this, "layoutColumnsTitle", tr("Columns of the section"), 2);
    grid->addWidget(m_itemsTitle, 3, 0);
    grid->addWidget(m_items, 4, 0);
    grid->addLayout(makeMoves(m_items, "columnUp", "columnDown"), 5, 0);
    m_itemForm = makeItemFields();
    grid->addLayout(m_itemForm, 4, 1, Qt::AlignTop);
    grid->addWidget(m_preview, 0, 2, 6, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(4, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(grid, 1);
    layout->addLayout(makeButtons());
    auto stored = reports::officeLayout(m_database);
    if (stored)
        m_layout = *std::move(stored);
    else
        m_messages->show(stored.error()); // the shipped layout stands there to be saved instead
    m_stored = stored ? m_layout.toJson() : QStringLiteral("?");
    load(0);
    m_sections->setFocus();
}

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
        m_layout = LogbookLayout();
        load(0);
    });
    connect(m_save, &QPushButton::clicked, this, &LayoutDialog::save);
    connect(cancel, &QPushButton::clicked, this, &LayoutDialog::reject);
    return row;
}

void LayoutDialog::load(int section)
{
    showSections(section);
    showSection();
    layoutChanged();
}

LogbookSection *LayoutDialog::section()
{
    const int row = m_sections->currentRow();
    return row < 0 ? nullptr : &m_layout.sections[static_cast<std::size_t>(row)];
}

LogbookItem *LayoutDialog::item()
{
    LogbookSection *of = section();
    const int row = m_items->currentRow();
    return !of || row < 0 ? nullptr : &of->items[static_cast<std::size_t>(row)];
}

void LayoutDialog::showSections(int current)
{
    m_isShowing = true;
    m_sections->clear();
    for (const LogbookSection &of : m_layout.sections)
        addChecked(m_sections, of.title, of.shown);
    m_sections->setCurrentRow(current);
    m_isShowing = false;
}

void LayoutDialog::showSection()
{
    const LogbookSection *of = section();
    if (!of)
        return;
    m_isShowing = true;
    const RowUse use = of->info->use;
    m_title->setText(of->title);
    m_title->setEnabled(of->info->heading != reports::Heading::None);
    fillShown(m_shown, of->info->possible, of->shown);
    m_rows->setValue(of->rows);
    m_height->setValue(of->rowHeight);
    m_text->setPlainText(of->text);
    const QString rows = use == RowUse::Spare ? tr("Spare rows for what is new") : use == RowUse::Lines ? tr("Lines to write on") : tr("Empty rows");
    static_cast<QLabel *>(m_sectionForm->labelForField(m_rows))->setText(rows);
    setRowShown(m_sectionForm, m_rows, use != RowUse::None);
    setRowShown(m_sectionForm, m_height, use != RowUse::None || of->kind() == reports::SectionKind::Counters);
    setRowShown(m_sectionForm, m_text, of->kind() == reports::SectionKind::Phones);
    m_itemsTitle->setText(of->info->isTable() ? tr("Columns of the section") : tr("Lines of the section"));
    m_isShowing = false;
    showItems(0);
}

void LayoutDialog::showItems(int current)
{
    const LogbookSection *of = section();
    m_isShowing = true;
    m_items->clear();
    for (const LogbookItem &each : of->items)
        addChecked(m_items, each.title, each.shown);
    m_items->setCurrentRow(of->items.empty() ? -1 : current);
    m_items->setEnabled(!of->items.empty());
    m_isShowing = false;
    showItem();
}

void LayoutDialog::showItem()
{
    const LogbookItem *of = item();
    for (QWidget *field : std::initializer_list<QWidget *>{m_itemTitle, m_over, m_width, m_itemShown})
        field->setEnabled(of != nullptr);
    const bool isTable = of && section()->info->isTable();
    m_isShowing = true;
    setRowShown(m_itemForm, m_over, isTable);
    setRowShown(m_itemForm, m_width, isTable);
    m_itemTitle->setText(of ? of->title : QString());
    m_over->setText(of ? of->over : QString());
    m_width->setValue(of ? of->width : 0);
    fillShown(m_itemShown, of ? of->info->possible : Shown::Both, of ? of->shown : Shown::Both);
    m_isShowing = false;
    layoutChanged();
}

void LayoutDialog::fieldsChanged()
{
    LogbookSection *of = section();
    if (m_isShowing || !of)
        return;
    of->title = m_title->text().simplified();
    of->shown = shownIn(m_shown);
    of->rows = m_rows->value();
    of->rowHeight = m_height->value();
    of->text = m_text->toPlainText().trimmed();
    if (LogbookItem *each = item()) {
        each->title = m_itemTitle->text().simplified();
        each->over = m_over->text().simplified();
        if (each->info->width > 0)
            each->width = m_width->value();
        each->shown = shownIn(m_itemShown);
    }
    m_isShowing = true;
    const auto label = [](QListWidgetItem *row, const QString &title, Shown shown) {
        row->setText(title);
        row->setToolTip(title);
        row->setCheckState(shown == Shown::Nowhere ? Qt::Unchecked : Qt::Checked);
    };
    label(m_sections->currentItem(), of->title, of->shown);
    if (const LogbookItem *each = item())
        label(m_items->currentItem(), each->title, each->shown);
    m_isShowing = false;
    layoutChanged();
}

void LayoutDialog::checkedChanged(const QListWidget *list, int row)
{
    const bool isChecked = list->item(row)->checkState() == Qt::Checked;
    const auto place = static_cast<std::size_t>(row);
    if (list == m_sections) {
        LogbookSection &of = m_layout.sections[place];
        of.shown = whenChecked(isChecked, of.info->shown, of.info->possible);
        m_sections->setCurrentRow(row);
        showSection();
    } else if (LogbookSection *of = section()) {
        LogbookItem &each = of->items[place];
        each.shown = whenChecked(isChecked, each.info->shown, each.info->possible);
        m_items->setCurrentRow(row);
        showItem();
    }
    layoutChanged();
}

void LayoutDialog::move(const QListWidget *list, int by)
{
    const int from = list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= list->count())
        return;
    if (list == m_sections) {
        std::swap(m_layout.sections[static_cast<std::size_t>(from)], m_layout.sections[static_cast<std::size_t>(to)]);
        load(to);
    } else if (LogbookSection *of = section()) {
        std::swap(of->items[static_cast<std::size_t>(from)], of->items[static_cast<std::size_t>(to)]);
        showItems(to);
    }
}

void LayoutDialog::layoutChanged()
{
    const LogbookSection *of = section();
    m_sum->setVisible(of && of->info->isTable());
    if (of && of->info->isTable())
        m_sum->setText(tr("All columns together: %1 mm on the page to fill in, %2 mm on the typed page; the page has %3 mm. Narrower tables are stretched.")
                           .arg(locale().toString(sumOn(*of, PageForm::Blank), 'f', 1), locale().toString(sumOn(*of, PageForm::Typed), 'f', 1),
                               locale().toString(reports::kLogbookWidth)));
    const Status fine = m_layout.check();
    m_save->setEnabled(fine.has_value());
    if (fine) {
        if (m_messages->tone() == Tone::Bad && m_stored != QLatin1String("?"))
            m_messages->dismiss();
        m_preview->show(m_layout);
    } else {
        m_messages->show(Tone::Bad, fine.error().text);
    }
}

bool LayoutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_sections || watched == m_items)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(static_cast<QListWidget *>(watched), isUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LayoutDialog::save()
{
    if (const auto done = reports::setOfficeLayout(m_database, m_layout); !done) {
        m_messages->show(done.error());
        return;
    }
    accept();
}

void LayoutDialog::reject()
{
    if (m_layout.toJson() == m_stored || m_stored == QLatin1String("?")) {
        QDialog::reject();
        return;
    }
    m_surroundings.prompts.ask(this, {tr("Layout of the logbook page"), tr("Leave without saving the changes?"), tr("The layout stays as it was."), tr("Leave"), true},
        [this] { QDialog::reject(); });
}

} // namespace stc::views

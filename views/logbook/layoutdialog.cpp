// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/layoutdialog.h"

#include "views/logbook/layoutpreview.h"
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
    grid->addLayout(m_itemForm, 4, 1, 2, 1, Qt::AlignTop); // also beside the moves: a message above takes height away
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

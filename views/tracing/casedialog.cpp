// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/casedialog.h"

#include "schema/table.h"
#include "views/lists/dateedit.h"
#include "views/tracing/casetexts.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

namespace stc::views {

using schema::TableId;
using services::CaseLine;

namespace {
enum Column { Taken, Who, Level, Why, Quarantine, Papers, Columns };
} // namespace

CaseDialog::CaseDialog(store::Database &database, const CaseOffer &offer, QWidget *parent)
    : EpisodeDialog(parent), m_database(database), m_person(offer.person), m_messages(new MessageBar(this)), m_title(makeHeadingLabel(this, "caseTitle", {}, 2)),
      m_confirmed(new DateEdit(database.clock().today(), this)), m_onset(new DateEdit(database.clock().today(), this)), m_code(new QLineEdit(this)), m_form(new QComboBox(this)),
      m_ends(new QCheckBox(this)), m_list(nullptr), m_sum(makeLabel(this, "caseSum")), m_current(makeQuietLabel(this, "caseCurrent"))
{
    setObjectName(QStringLiteral("caseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Becomes a case (F0)"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->addWidget(m_title);
    makeFields(offer);
    layout->addWidget(m_messages);
    layout->addWidget(m_sum);
    makeList();
    layout->addWidget(m_current);
    makeButtons();
    resize(1180, 640);
    preview();
}

void CaseDialog::makeFields(const CaseOffer &offer)
{
    nameWidget(m_confirmed, "caseConfirmed", tr("Day of the result"));
    m_confirmed->setDate(offer.confirmedOn.isValid() ? offer.confirmedOn : m_database.clock().today());
    nameWidget(m_onset, "caseOnset", tr("First symptoms"));
    m_onset->setDate(offer.onsetOn);
    nameWidget(m_code, "caseCode", tr("Case code"));
    m_code->setMaxLength(40);
    m_code->setMinimumWidth(130);
    nameWidget(m_form, "caseForm", tr("New quarantines"));
    const schema::Column &form = schema::table(TableId::Quarantines).column("kind");
    for (const schema::Choice &choice : form.choices)
        m_form->addItem(schema::choiceLabel(form, choice.code), QLatin1String(choice.code));
    nameWidget(m_ends, "caseEnds", tr("The person’s own quarantine ends"));
    m_ends->setText(tr("O&wn quarantine ends"));
    m_ends->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(10);
    };
    add(tr("&Day of the result"), m_confirmed);
    add(tr("&First symptoms"), m_onset);
    add(tr("Case &code"), m_code);
    add(tr("&New quarantines"), m_form);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_ends);
    connect(m_confirmed, &DateEdit::dateChanged, this, &CaseDialog::preview);
    connect(m_onset, &DateEdit::dateChanged, this, &CaseDialog::preview);
    connect(m_form, &QComboBox::activated, this, &CaseDialog::preview);
    connect(m_ends, &QCheckBox::toggled, this, &CaseDialog::preview);
}

void CaseDialog::makeList()
{
    m_list = makeTextTable(this, "caseLines", tr("Who changes"), {tr("Taken"), tr("Who"), tr("Level"), tr("Why"), tr("Quarantine"), tr("Papers that follow")});
    const std::pair<int, int> widths[] = {{Taken, 55}, {Who, 190}, {Level, 76}, {Why, 290}, {Quarantine, 330}};
    for (const auto &[column, width] : widths)
        m_list->setColumnWidth(column, width);
    m_list->setWordWrap(true);
    m_list->verticalHeader()->setDefaultSectionSize(2 * m_list->fontMetrics().lineSpacing() + 8); // why, and until when, take two lines
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
    connect(m_list, &QTableWidget::currentCellChanged, this, &CaseDialog::showCurrent);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_list);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &CaseDialog::toggle);
    connect(m_list, &QTableWidget::cellDoubleClicked, this, &CaseDialog::toggle);
}

void CaseDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *toggle = makeButton(this, "caseToggle", tr("&Leave out or take in"));
    toggle->setToolTip(tr("Space, in the list"));
    toggle->setAutoDefault(false);
    buttons->addButton(toggle, QDialogButtonBox::ActionRole);
    m_record = makeButton(this, "caseRecord", tr("&Record all of it"), "success");
    m_record->setToolTip(tr("Ctrl+Enter; one step of Undo takes it back"));
    m_record->setAutoDefault(false);
    buttons->addButton(m_record, QDialogButtonBox::AcceptRole);
    nameWidget(buttons->button(QDialogButtonBox::Cancel), "caseCancel", tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(toggle, &QPushButton::clicked, this, &CaseDialog::toggle);
    connect(m_record, &QPushButton::clicked, this, &CaseDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

services::CaseNews CaseDialog::news() const
{
    services::CaseNews news;
    news.person = m_person;
    news.confirmedOn = m_confirmed->date();
    news.onsetOn = m_onset->date();
    news.caseCode = m_code->text();
    news.form = m_form->currentData().toString();
    news.endsEpisode = m_ends->isChecked();
    news.leftOut = m_leftOut;
    return news;
}

void CaseDialog::preview()
{
    auto shown = services::previewCase(m_database, news());
    m_shown.reset();
    if (shown)
        m_shown = *std::move(shown);
    else if (shown.error().code == ErrorCode::InvalidInput)
        m_messages->show(Tone::Bad, shown.error().text);
    else
        m_messages->show(shown.error());
    if (m_shown)
        m_messages->dismiss();
    m_record->setEnabled(m_shown.has_value());
    showLines();
}

void CaseDialog::showLines()
{
    const int current = std::max(0, m_list->currentRow());
    m_list->setRowCount(0);
    if (!m_shown)
        return;
    m_title->setText(tr("%1 becomes a case (F0)").arg(m_shown->name));
    m_ends->setVisible(!m_shown->episode.isNull());
    for (std::size_t i = 0; i < m_shown->lines.size(); ++i) {
        const CaseLine &line = m_shown->lines[i];
        addTextRow(m_list, {line.isLeftOut ? tr("no") : tr("yes"), personText(line.name, line.birthDate), levelChange(line), reasonText(line), actionText(line), paperNames(line.papers)}, qint64(i));
        if (!line.isLeftOut)
            continue;
        for (int column = 0; column < Columns; ++column)
            m_list->item(static_cast<int>(i), column)->setForeground(quietText());
    }
    if (m_list->rowCount() > 0)
        m_list->setCurrentCell(std::min(current, m_list->rowCount() - 1), 0);
    const QString own = m_shown->papers.isEmpty() ? QString() : tr("Papers of the case: %1.").arg(paperNames(m_shown->papers));
    const QString ends = m_shown->episode.isNull() || !m_ends->isChecked() ? QString() : tr("The own quarantine ends on %1.").arg(displayDate(m_shown->endsOn));
    const QString changes = m_list->rowCount() == 0 ? tr("Nobody else changes: no contacts are known. Type the contacts as soon as they are asked.")
                                                   : tr("%n people change; Space leaves a line out or takes it in.", nullptr, m_list->rowCount());
    m_sum->setText(QStringList{changes, ends, own}.join(QLatin1Char(' ')).simplified());
    showCurrent();
}

/// The whole of the line, where the columns are too narrow.
void CaseDialog::showCurrent()
{
    const qint64 number = currentNumber(m_list);
    if (!m_shown || number < 0) {
        m_current->clear();
        return;
    }
    const CaseLine &line = m_shown->lines[static_cast<std::size_t>(number)];
    const QString remark = line.action == CaseLine::Action::None ? QString() : line.remark;
    m_current->setText(QStringList{personText(line.name, line.birthDate), line.hamlet, reasonText(line), actionText(line), remark}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")));
}

void CaseDialog::toggle()
{
    const qint64 number = currentNumber(m_list);
    if (!m_shown || number < 0)
        return;
    const Uuid person = m_shown->lines[static_cast<std::size_t>(number)].person;
    if (std::erase(m_leftOut, person) == 0)
        m_leftOut.push_back(person);
    preview();
}

std::vector<Uuid> CaseDialog::peopleWithOrders() const
{
    std::vector<Uuid> people;
    for (std::size_t i = 0; m_shown && i < m_shown->lines.size(); ++i) {
        if (m_shown->lines[i].action != CaseLine::Action::None)
            people.push_back(m_shown->lines[i].person);
    }
    return people;
}

void CaseDialog::record()
{
    if (!m_shown)
        return;
    const auto change = services::recordCase(m_database, news(), *m_shown);
    if (!change) {
        const QString text = change.error().text;
        const bool isStale = change.error().code == ErrorCode::StillUsed;
        if (isStale)
            preview();
        if (isStale || change.error().code == ErrorCode::InvalidInput)
            m_messages->show(isStale ? Tone::Caution : Tone::Bad, text);
        else
            m_messages->show(change.error());
        return;
    }
    Q_EMIT changed(*change);
    accept();
}

/// Enter goes on from field to field; nobody records a case by leaving a date with it.
void CaseDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        EpisodeDialog::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->modifiers() & Qt::ControlModifier)
        record();
    else if (button)
        button->click();
    else
        focusNextChild();
}

} // namespace stc::views

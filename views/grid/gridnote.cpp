// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/gridnote.h"

#include "domain/dates.h"
#include "views/forms/fieldhint.h"
#include "views/widgets/make.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stc::views {

namespace {

QString symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad: return QStringLiteral("✗ ");
    case Tone::Caution: return QStringLiteral("⚠ ");
    case Tone::Good: return QStringLiteral("✓ ");
    case Tone::Info:
    case Tone::Plain: break;
    }
    return {};
}

} // namespace

GridNote::GridNote(store::Database &database, QWidget *parent)
    : QFrame(parent), m_database(database), m_text(makeLabel(this, "gridNoteText")), m_reason(new QLineEdit(this)), m_agree(makeButton(this, "gridAgree", tr("Save &anyway"))),
      m_theirs(makeButton(this, "gridTheirs", tr("Take &theirs"))), m_mine(makeButton(this, "gridMine", tr("Keep &mine"))),
      m_next(makeButton(this, "gridNext", tr("Next problem (F9)"), "next"))
{
    nameWidget(this, "gridNote", tr("About the current cell"));
    setAutoFillBackground(true);
    nameWidget(m_reason, "gridReason", tr("Why it is right all the same"));
    m_reason->setPlaceholderText(tr("Why is it right all the same? (F7)"));
    m_reason->setMinimumWidth(220);
    m_reason->setMaxLength(300);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reason, m_agree, m_theirs, m_mine, m_next})
        layout->addWidget(widget);
    const auto agree = [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty())
            return;
        m_reason->clear();
        Q_EMIT overruled(reason);
    };
    connect(m_reason, &QLineEdit::returnPressed, this, agree);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_agree->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_agree, &QPushButton::clicked, this, agree);
    connect(m_theirs, &QPushButton::clicked, this, &GridNote::theirsWanted);
    connect(m_mine, &QPushButton::clicked, this, &GridNote::mineWanted);
    connect(m_next, &QPushButton::clicked, this, &GridNote::nextWanted);
    m_agree->setEnabled(false);
    showText(Tone::Plain, {});
    setMinimumHeight(std::max(m_next->sizeHint().height(), m_text->fontMetrics().height() * 2) + 10); // the rows above do not jump when it has something to say
}

void GridNote::showText(Tone tone, const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, text.isEmpty() || tone == Tone::Plain ? parentWidget()->palette().color(QPalette::Window) : toneBackground(tone));
    setPalette(colours);
    m_text->setText(symbolOf(tone) + text);
    m_text->setAccessibleName(text);
}

void GridNote::say(Tone tone, const QString &text)
{
    m_said = text;
    m_saidTone = tone;
    showText(tone, text);
}

QString GridNote::text() const
{
    return m_text->text();
}

void GridNote::focusReason()
{
    if (m_reason->isVisible())
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

QString GridNote::problemText(const items::GridModel &model, int row, const store::FieldProblem &problem, bool isElsewhere) const
{
    if (problem.column < 0)
        return problem.message;
    const schema::Column &column = schema::table(model.table()).columns[static_cast<std::size_t>(problem.column)];
    const int shown = model.listColumnOf(problem.column);
    const QString value = shown < 0 ? QString() : model.index(row, shown).data(Qt::EditRole).toString();
    // Names that were looked for have their own sentence; the form's would say that the record is gone.
    const QString text = problem.code == IssueCode::BrokenReference ? problem.message : fieldProblemText(problem, column, value, m_database);
    return isElsewhere && !text.contains(schema::label(column)) ? tr("%1: %2", "column, what is wrong there").arg(schema::label(column), text) : text;
}

QString GridNote::conflictText(const items::GridModel &model, const items::GridRowEdit &edit) const
{
    const services::Conflict &conflict = *edit.conflict;
    const QString who = conflict.who.isEmpty() || conflict.who == QLatin1String("?") ? tr("Someone else") : conflict.who;
    if (conflict.isGone)
        return tr("%1 deleted this record at %2. What you typed is still here to be copied; “Take theirs” gives it up.").arg(who, displayTime(conflict.at));
    store::RecordReader reader(m_database);
    QStringList parts;
    for (const services::Difference &one : conflict.differences) {
        const auto mine = edit.cells.find(one.column);
        if (mine == edit.cells.end())
            continue;
        const schema::Column &column = schema::table(model.table()).columns[static_cast<std::size_t>(one.column)];
        const auto shown = [&](const QString &value) { return value.isEmpty() ? tr("(empty)") : reader.valueText(column, value); };
        parts << tr("%1: theirs “%2”, yours “%3”").arg(schema::label(column), shown(one.theirs), shown(mine->second.value));
    }
    return tr("%1 changed this row at %2. %3.").arg(who, displayTime(conflict.at), parts.join(QStringLiteral("; ")));
}

void GridNote::showRow(const items::GridModel &model, int row, int column)
{
    const items::GridRowEdit *edit = model.editAt(row);
    const bool isConflict = edit && edit->conflict;
    const store::FieldProblem *here = edit ? edit->problemOf(column) : nullptr;
    const store::FieldProblem *problem = here ? here : edit ? edit->firstProblem() : nullptr;
    const bool isOverrulable = edit && !isConflict && edit->hasWarningsOnly();
    m_reason->setVisible(isOverrulable);
    m_agree->setVisible(isOverrulable);
    m_theirs->setVisible(isConflict);
    m_mine->setVisible(isConflict && !edit->conflict->isGone);
    m_next->setVisible(model.hasProblems());
    if (isConflict)
        showText(Tone::Caution, conflictText(model, *edit));
    else if (problem)
        showText(problem->isWarning() ? Tone::Caution : Tone::Bad, problemText(model, row, *problem, !here));
    else if (edit && !edit->isEmpty())
        showText(Tone::Info, tr("Not saved yet: the row is saved when you leave it."));
    else if (!m_said.isEmpty())
        showText(m_saidTone, m_said);
    else if (model.isNew(row))
        showText(Tone::Plain, tr("Type here to add a new record. Ctrl+V pastes a block copied from Excel, Ctrl+D takes what stands above."));
    else
        showText(Tone::Plain, tr("Type to change a cell. Enter goes down, Tab right, Esc gives the old value back; the row is saved when you leave it."));
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// How keys walk through the fields of a line.
#include "domain/dates.h"
#include "views/forms/keywalk.h"
#include "views/households/entrycell.h"
#include "views/logbook/entryrow.h"

#include <QKeyEvent>

namespace stc::views {

QList<QLineEdit *> EntryRow::chain() const
{
    QList<QLineEdit *> lines{m_household->line(), m_kind};
    for (const Field &field : m_fields) {
        lines << field.line;
        if (field.info.kind == FieldKind::Person && m_isNewcomer) {
            for (EntryCell *cell : m_newCells)
                lines << cell;
        }
    }
    return lines;
}

void EntryRow::watch(QLineEdit *line)
{
    m_walk->watch(line);
}

void EntryRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT removeWanted();
    else
        QWidget::keyPressEvent(event);
}

/// false: nobody is chosen yet.
bool EntryRow::settleWho(ReferenceEdit &who)
{
    const bool isSettled = who.settleNow();
    whoTaken();
    return isSettled;
}

void EntryRow::goOn(QLineEdit *from)
{
    if (from == m_household->line()) {
        m_household->settle();
        if (isEmpty()) {
            Q_EMIT passedOver();
            return;
        }
        householdTaken();
        if (m_household->line()->codes().isEmpty() && !m_household->line()->text().trimmed().isEmpty()) {
            check(true);
            return;
        }
    } else if (from == m_kind) {
        m_kind->settle();
        if (!m_kind->kind()) {
            check(true);
            return;
        }
        buildFields(*m_kind->kind());
    } else if (m_person && from == m_person->line()) {
        if (!settleWho(*m_person))
            return;
    } else if (m_source && from == m_source->line()) {
        if (!settleWho(*m_source))
            return;
    } else if (auto *line = qobject_cast<KeyLine *>(from)) {
        line->settle();
        if (const auto *cell = qobject_cast<EntryCell *>(from); cell && cell->problem() && !cell->problem()->isWarning()) { // told here, not at the end of the line
            blame(from, cell->problem()->message, false, true);
            from->selectAll(); // typing on replaces it
            sayAbout(from);
            return;
        }
    }
    const QList<QLineEdit *> lines = chain();
    qsizetype next = lines.indexOf(from) + 1;
    if (m_person && from == m_person->line() && m_isNewcomer)
        ++next; // the name is typed already
    if (next < lines.size())
        lines[next]->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT finished();
}

void EntryRow::goBack(QLineEdit *from)
{
    const QList<QLineEdit *> lines = chain();
    const qsizetype place = lines.indexOf(from);
    if (place > 0)
        lines[place - 1]->setFocus(Qt::BacktabFocusReason);
    else
        Q_EMIT goneBack();
}

void EntryRow::sayAbout(QLineEdit *line)
{
    QString text;
    if (line == m_household->line()) {
        text = tr("Number on the page, or letters of the head’s name; 0 = none of these households. Enter in the empty line goes on. Ctrl+Delete takes a line away.");
    } else if (line == m_kind) {
        text = KindCell::letters();
    } else if (m_person && line == m_person->line()) {
        QStringList people;
        for (std::size_t i = 0; i < m_residents.size(); ++i) {
            const QString born = displayPartialDate(m_residents[i].birthDate);
            people << QStringLiteral("%1\u00A0= %2").arg(i + 1).arg(m_residents[i].name) + (born.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(born));
        }
        text = people.join(QStringLiteral("   ")) + (people.isEmpty() ? QString() : QStringLiteral("   ")) + tr("Three letters search among all; the last one offered is a new person.");
    } else if (const auto *cell = qobject_cast<EntryCell *>(line)) {
        const QString letters = cell->letters(); // what is wrong stands below the line already; here is what helps
        text = cell->problem() ? (letters.isEmpty() ? cell->remark() : letters) : QStringLiteral("%1   %2").arg(schema::label(cell->column()) + QLatin1Char(':'), cell->remark());
    } else if (m_source && line == m_source->line()) {
        text = tr("Three letters of the name search among all people.");
    }
    Q_EMIT said(text);
}

} // namespace stc::views

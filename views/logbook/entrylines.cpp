// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/entrylines.h"

#include "views/logbook/reasonbox.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

EntryLines::EntryLines(store::Database &database, ReasonBox &reasons, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_book{database, {}, {}}, m_reasons(reasons), m_messages(messages), m_rest(makeButton(this, "restAreWell", tr("The rest are well (F8)"), "success")),
      m_sum(makeQuietLabel(this, "linesSum")), m_layout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("entryLines"));
    setAccessibleName(tr("Households not as usual"));
    m_rest->setToolTip(tr("Every household that has no line was visited and is as usual. The counters take what the lines say."));
    m_rest->setFocusPolicy(Qt::TabFocus);
    connect(m_rest, &QPushButton::clicked, this, [this] { confirmRest(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->setSpacing(3);
    layout->addLayout(m_layout);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_rest);
    foot->addWidget(m_sum, 1);
    layout->addLayout(foot);
    connect(qApp, &QApplication::focusChanged, this, &EntryLines::focusMoved);
}

/// The focus also leaves what is being destroyed.
EntryLines::~EntryLines()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void EntryLines::show(const services::PageView &view, const QStringList &phrases)
{
    const bool isOther = view.page != m_page;
    m_page = view.page;
    m_book.households = view.households;
    m_book.phrases = phrases;
    if (isOther) {
        while (!m_rows.empty())
            dropRow(m_rows.back());
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    std::vector<EntryRow *> kept;
    for (const services::PageEntry &entry : view.entries) {
        auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const EntryRow *row) { return row->isSame(entry); });
        if (found == m_rows.end()) {
            addRow();
            found = m_rows.end() - 1;
            (*found)->setEntry(entry);
        } else if (!(*found)->isChanged()) {
            (*found)->setEntry(entry);
        }
        kept.push_back(*found);
        m_rows.erase(found);
    }
    for (EntryRow *row : std::vector<EntryRow *>(m_rows)) {
        if (!row->isChanged() || row->isEmpty()) {
            dropRow(row);
        } else {
            if (row->isInBooks())
                row->becomeNew(); // an undo took it away while it was typed on
            kept.push_back(row);
        }
    }
    m_rows = std::move(kept);
    for (std::size_t i = 0; i < m_rows.size(); ++i) { // in the order of the page, those not saved last
        if (m_layout->indexOf(m_rows[i]) != static_cast<int>(i))
            m_layout->insertWidget(static_cast<int>(i), m_rows[i]);
    }
    ensureEmptyRow();
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        m_rows.back()->focusStart();
    m_isConfirmed = !view.head.before.value(QLatin1String("households_visited")).isEmpty();
    showSum();
}

void EntryLines::addRow()
{
    auto *row = new EntryRow(m_book, ++m_made, this);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    connectRow(row);
    row->show(); // now: the next key may already be for it
    QWidget *before = m_rows.size() > 1 ? m_rows[m_rows.size() - 2] : nullptr;
    if (before)
        setTabOrder(before, row);
    setTabOrder(row, m_rest);
}

void EntryLines::dropRow(EntryRow *row)
{
    std::erase(m_rows, row);
    m_layout->removeWidget(row);
    row->disconnect();
    row->hide();
    row->deleteLater(); // it may be speaking
}

void EntryLines::ensureEmptyRow()
{
    if (m_rows.empty() || !m_rows.back()->isEmpty())
        addRow();
}

void EntryLines::connectRow(EntryRow *row)
{
    connect(row, &EntryRow::edited, this, &EntryLines::edited);
    connect(row, &EntryRow::said, this, &EntryLines::said);
    connect(row, &EntryRow::passedOver, this, &EntryLines::goneOn);
    connect(row, &EntryRow::finished, this, [this, row] {
        if (save(row, true))
            step(row, 1);
    });
    connect(row, &EntryRow::goneBack, this, [this, row] { step(row, -1); });
    connect(row, &EntryRow::goneUp, this, [this, row] { step(row, -1); });
    connect(row, &EntryRow::goneDown, this, [this, row] {
        if (row == m_rows.back())
            Q_EMIT goneOn();
        else
            step(row, 1);
    });
    connect(row, &EntryRow::removeWanted, this, [this, row] { remove(row); });
}

void EntryLines::step(EntryRow *row, int by)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin() + by;
    if (at < 0)
        Q_EMIT goneBack();
    else if (at < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(at)]->focusStart();
}

/// Leaving a line saves it. What is wrong is marked and stays; nobody is held back who has more to type elsewhere.
void EntryLines::focusMoved(const QWidget *from, const QWidget *to)
{
    if (!from || !to || m_isSaving || m_reasons.isAncestorOf(to))
        return;
    for (EntryRow *row : m_rows) {
        if (row->isAncestorOf(from) && !row->isAncestorOf(to) && row->isChanged() && !row->isEmpty() && row->problem().isEmpty()) {
            save(row, false);
            return;
        }
    }
}

bool EntryLines::save(EntryRow *row, bool takesFocus, const QString &reason)
{
    if (!row->isChanged() || row->isEmpty())
        return true;
    if (!row->check(takesFocus))
        return false;
    services::PageEntry entry = row->entry();
    entry.reason = reason;
    m_isSaving = true;
    const auto reply = services::savePageEntry(m_book.database, m_page, entry);
    m_isSaving = false;
    if (!reply) {
        m_messages.show(reply.error());
        return false;
    }
    if (!reply->isSaved()) {
        const bool isWarned = std::all_of(reply->problems.begin(), reply->problems.end(), [](const services::EntryProblem &one) { return one.problem.isWarning(); });
        row->showProblems(reply->problems, takesFocus && !isWarned);
        if (isWarned) {
            std::vector<store::FieldProblem> warnings;
            for (const services::EntryProblem &one : reply->problems)
                warnings.push_back(one.problem);
            m_reasons.ask(warnings, [this, row](const QString &given) {
                if (std::find(m_rows.begin(), m_rows.end(), row) != m_rows.end() && save(row, true, given))
                    step(row, 1);
            });
        }
        return false;
    }
    row->saved(reply->entry);
    ensureEmptyRow();
    showSum();
    if (reply->change.isSomething())
        Q_EMIT changed(reply->change);
    return true;
}

void EntryLines::remove(EntryRow *row, const QString &reason)
{
    const bool isLast = row == m_rows.back();
    if (!row->isInBooks()) {
        row->setEntry({});
        if (!isLast) {
            step(row, 1);
            dropRow(row);
        } else {
            row->focusStart();
        }
        Q_EMIT edited();
        return;
    }
    const auto done = services::removePageEntry(m_book.database, m_page, row->entry(), reason);
    if (!done && done.error().code == ErrorCode::DayClosed) {
        m_reasons.ask(QStringList{done.error().text}, true, [this, row](const QString &given) {
            if (std::find(m_rows.begin(), m_rows.end(), row) != m_rows.end())
                remove(row, given);
        });
        return;
    }
    if (!done) {
        m_messages.show(done.error());
        return;
    }
    step(row, 1);
    dropRow(row);
    ensureEmptyRow();
    showSum();
    Q_EMIT edited();
    Q_EMIT changed(*done);
}

void EntryLines::confirmRest(const QString &reason)
{
    if (!saveAll(true))
        return;
    const auto done = services::confirmRest(m_book.database, m_page, reason);
    if (!done && done.error().code == ErrorCode::DayClosed) {
        m_reasons.ask(QStringList{done.error().text}, true, [this](const QString &given) { confirmRest(given); });
        return;
    }
    if (!done) {
        m_messages.show(done.error());
        return;
    }
    m_isConfirmed = true;
    showSum();
    Q_EMIT changed(*done);
    Q_EMIT goneOn();
}

bool EntryLines::saveAll(bool takesFocus)
{
    for (EntryRow *row : std::vector<EntryRow *>(m_rows)) {
        if (!save(row, takesFocus))
            return false;
    }
    return true;
}

bool EntryLines::hasUnsaved() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const EntryRow *row) { return row->isChanged() && !row->isEmpty(); });
}

int EntryLines::lines() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const EntryRow *row) { return row->isInBooks(); }));
}

void EntryLines::focusStart()
{
    m_rows.back()->focusStart();
}

void EntryLines::focusUnsaved()
{
    for (EntryRow *row : m_rows) {
        if (row->isChanged() && !row->isEmpty()) {
            row->focusEnd();
            return;
        }
    }
    focusStart();
}

/// A household with two lines is one that is not as usual.
void EntryLines::showSum()
{
    QSet<QString> noted;
    for (const EntryRow *row : m_rows) {
        if (row->isInBooks() && !row->entry().household.isNull())
            noted.insert(row->entry().household.toString());
    }
    const auto all = static_cast<int>(m_book.households.size());
    const int usual = static_cast<int>(std::count_if(m_book.households.begin(), m_book.households.end(), [&](const services::PageHousehold &one) { return !noted.contains(one.id.toString()); }));
    if (m_isConfirmed)
        m_sum->setText(tr("%1 of %2 households as usual").arg(usual).arg(all));
    else
        m_sum->setText(tr("%1 of %2 households have no line; F8 says that they are well.").arg(usual).arg(all));
}

QJsonArray EntryLines::draft() const
{
    QJsonArray lines;
    for (const EntryRow *row : m_rows) {
        if (row->isChanged() && !row->isEmpty())
            lines.append(row->toDraft());
    }
    return lines;
}

void EntryLines::restoreDraft(const QJsonArray &lines)
{
    for (const QJsonValue &line : lines) {
        services::PageEntry known;
        known.visit = Uuid::parse(line.toObject().value(QLatin1String("visit")).toString()).value_or(Uuid());
        known.record = Uuid::parse(line.toObject().value(QLatin1String("record")).toString()).value_or(Uuid());
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const EntryRow *row) { return row->isSame(known); });
        EntryRow *row = found == m_rows.end() ? m_rows.back() : *found;
        row->restoreDraft(line.toObject());
        if (found == m_rows.end() && row->isInBooks())
            row->becomeNew(); // it is no longer there
        ensureEmptyRow();
    }
    Q_EMIT edited();
}

} // namespace stc::views

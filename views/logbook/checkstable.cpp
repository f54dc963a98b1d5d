// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/checkstable.h"

#include "domain/dates.h"
#include "views/logbook/reasonbox.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace stc::views {

using services::PagePerson;

namespace {
enum Place { kNumber, kName, kBorn, kDay, kFirstCell };
constexpr int kFeverTenths = 375;
} // namespace

ChecksTable::ChecksTable(store::Database &database, ReasonBox &reasons, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_database(database), m_reasons(reasons), m_messages(messages), m_feverTenths(database.numberSetting(store::settings::kFeverTenths, kFeverTenths)), m_grid(new QGridLayout),
      m_normal(makeButton(this, "allNormal", tr("All the others normal (F9)"), "success")), m_sum(makeQuietLabel(this, "checksSum")),
      m_nobody(makeQuietLabel(this, "checksNobody", tr("Nobody of the team’s households was in quarantine on this day.")))
{
    setObjectName(QStringLiteral("checksTable"));
    setAccessibleName(tr("People in quarantine"));
    m_normal->setToolTip(tr("Every box that is still empty: measured, nothing to note. No figure is made up. Shift+F9: only the column of the box."));
    m_normal->setFocusPolicy(Qt::TabFocus);
    connect(m_normal, &QPushButton::clicked, this, [this] { confirmNormal(-1); });
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(kName, 16);
    m_grid->setColumnStretch(kFirstCell, 11);
    m_grid->setColumnStretch(kFirstCell + 1, 11);
    m_grid->setColumnStretch(kFirstCell + 2, 14);
    const QStringList titles{tr("No."), tr("Full name"), tr("Born"), tr("Day"), tr("Morning"), tr("Afternoon"), tr("To be seen to")};
    for (int place = 0; place < titles.size(); ++place) {
        auto *title = makeQuietLabel(this, "checksTitle", titles[place]);
        title->setObjectName(QStringLiteral("checksTitle_%1").arg(place));
        title->setWordWrap(false);
        m_grid->addWidget(title, 0, place);
        m_titles.push_back(title);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_grid);
    layout->addWidget(m_nobody);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_normal);
    foot->addWidget(m_sum, 1);
    layout->addLayout(foot);
}

void ChecksTable::show(const services::PageView &view)
{
    const bool isSame = view.page == m_page && std::equal(m_rows.begin(), m_rows.end(), view.people.begin(), view.people.end(), [](const Row &row, const PagePerson &person) { return row.person.id == person.id; });
    m_page = view.page;
    if (!isSame)
        build(view.people);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].person = view.people[i];
        for (std::size_t session = 0; session < kSessions; ++session) {
            CheckCell *cell = m_rows[i].cells[session];
            if (!isSame || !cell->isChanged())
                cell->setCheck(view.people[i].checks[session]);
        }
        showAlarm(m_rows[i]);
    }
    showSum();
}

void ChecksTable::build(const std::vector<PagePerson> &people)
{
    for (Row &row : m_rows) {
        qDeleteAll(row.labels);
        delete row.alarm;
        for (CheckCell *cell : row.cells) {
            cell->disconnect();
            cell->hide();
            cell->deleteLater(); // it may be speaking
        }
    }
    m_rows.clear();
    for (const PagePerson &person : people)
        addRow(person);
    for (QWidget *title : m_titles)
        title->setVisible(!people.empty());
    m_normal->setVisible(!people.empty());
    m_sum->setVisible(!people.empty());
    m_nobody->setVisible(people.empty());
}

void ChecksTable::addRow(const PagePerson &person)
{
    const int line = static_cast<int>(m_rows.size()) + 1;
    Row row;
    row.person = person;
    const QString day = person.length ? QStringLiteral("%1/%2").arg(person.day).arg(*person.length) : QString::number(person.day);
    const QStringList texts{QString::number(person.number), person.name, displayPartialDate(person.birthDate), day};
    for (int place = 0; place < texts.size(); ++place) {
        auto *label = new QLabel(texts[place], this);
        label->setObjectName(QStringLiteral("check%1_%2").arg(place).arg(line));
        label->setTextFormat(Qt::PlainText);
        if (place == kName) {
            label->setWordWrap(true);
            label->setToolTip(person.phone.isEmpty() ? tr("household of %1").arg(person.head) : tr("household of %1, telephone %2").arg(person.head, person.phone));
        }
        m_grid->addWidget(label, line, place);
        row.labels.push_back(label);
    }
    for (std::size_t session = 0; session < kSessions; ++session) {
        auto *cell = new CheckCell(m_database, m_feverTenths, this);
        cell->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(services::kPageSessions[session])).arg(line));
        cell->setAccessibleName(QStringLiteral("%1, %2").arg(person.name, session == 0 ? tr("morning") : tr("afternoon")));
        m_grid->addWidget(cell, line, kFirstCell + static_cast<int>(session));
        cell->show();
        row.cells[session] = cell;
    }
    row.alarm = makeLabel(this, "checkAlarm");
    row.alarm->setObjectName(QStringLiteral("checkAlarm_%1").arg(line));
    m_grid->addWidget(row.alarm, line, kFirstCell + static_cast<int>(kSessions));
    m_rows.push_back(row);
    for (std::size_t session = 0; session < kSessions; ++session)
        connectCell(m_rows.size() - 1, session);
    QWidget *before = m_rows.size() > 1 ? m_rows[m_rows.size() - 2].cells.back() : nullptr;
    for (CheckCell *cell : row.cells) {
        if (before)
            setTabOrder(before, cell);
        before = cell;
    }
    setTabOrder(before, m_normal);
}

void ChecksTable::connectCell(std::size_t row, std::size_t session)
{
    CheckCell *cell = m_rows[row].cells[session];
    const auto at = static_cast<std::ptrdiff_t>(row);
    connect(cell, &CheckCell::entered, this, [this, cell] {
        say(cell);
        Q_EMIT edited();
    });
    connect(cell, &CheckCell::focused, this, [this, cell] { say(cell); });
    connect(cell, &CheckCell::left, this, [this, row, session] {
        if (row < m_rows.size())
            save(row, session);
    });
    connect(cell, &CheckCell::goOn, this, [this, cell, row, session, at] {
        if (!save(row, session)) {
            say(cell);
            return;
        }
        if (session + 1 < kSessions)
            focusCell(at, session + 1);
        else
            focusCell(at + 1, 0);
    });
    connect(cell, &CheckCell::goBack, this, [this, session, at] {
        if (session > 0)
            focusCell(at, session - 1);
        else
            focusCell(at - 1, kSessions - 1);
    });
    connect(cell, &CheckCell::goDown, this, [this, session, at] { focusCell(at + 1, session); });
    connect(cell, &CheckCell::goUp, this, [this, session, at] { focusCell(at - 1, session); });
}

void ChecksTable::focusCell(std::ptrdiff_t row, std::size_t session)
{
    if (row < 0)
        Q_EMIT goneBack();
    else if (row < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(row)].cells[session]->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT goneOn();
}

void ChecksTable::focusStart()
{
    focusCell(0, 0);
}

void ChecksTable::say(const CheckCell *cell)
{
    Q_EMIT said(cell->problem().isEmpty() ? CheckCell::letters() : cell->problem());
}

bool ChecksTable::save(std::size_t row, std::size_t session, const QString &reason)
{
    CheckCell *cell = m_rows[row].cells[session];
    if (!cell->isChanged())
        return true;
    cell->settle();
    showAlarm(m_rows[row]);
    if (!cell->problem().isEmpty())
        return false;
    services::PageCheck check = cell->check();
    check.reason = reason;
    const Uuid person = m_rows[row].person.id;
    const auto reply = services::savePageCheck(m_database, m_page, person, static_cast<int>(session), check);
    if (!reply) {
        m_messages.show(reply.error());
        return false;
    }
    if (!reply->isSaved()) {
        const auto wrong = std::find_if(reply->problems.begin(), reply->problems.end(), [](const store::FieldProblem &one) { return !one.isWarning(); });
        cell->setProblem(wrong == reply->problems.end() ? reply->problems.front().message : wrong->message);
        if (wrong == reply->problems.end()) {
            m_reasons.ask(reply->problems, [this, person, row, session](const QString &given) {
                if (row < m_rows.size() && m_rows[row].person.id == person)
                    save(row, session, given);
            });
        }
        return false;
    }
    cell->setCheck(reply->check);
    showAlarm(m_rows[row]);
    showSum();
    Q_EMIT edited();
    if (reply->change.isSomething())
        Q_EMIT changed(reply->change);
    return true;
}

bool ChecksTable::saveAll()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t session = 0; session < kSessions; ++session) {
            if (!save(row, session)) {
                focusCell(static_cast<std::ptrdiff_t>(row), session);
                return false;
            }
        }
    }
    return true;
}

int ChecksTable::missing() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(), [](const CheckCell *cell) { return !cell->stored().isDone(); }));
    return count;
}

int ChecksTable::currentSession() const
{
    for (const Row &row : m_rows) {
        const auto found = std::find_if(row.cells.begin(), row.cells.end(), [](const CheckCell *cell) { return cell->hasFocus(); });
        if (found != row.cells.end())
            return static_cast<int>(found - row.cells.begin());
    }
    return -1;
}

void ChecksTable::confirmNormal(int session, const QString &reason)
{
    if (isEmpty() || !saveAll())
        return;
    const auto done = services::confirmChecksNormal(m_database, m_page, session, reason);
    if (!done && done.error().code == ErrorCode::DayClosed) {
        m_reasons.ask(QStringList{done.error().text}, true, [this, session](const QString &given) { confirmNormal(session, given); });
        return;
    }
    if (!done) {
        m_messages.show(done.error());
        return;
    }
    if (done->isSomething())
        Q_EMIT changed(*done);
    Q_EMIT goneOn();
}

/// In red and in words.
void ChecksTable::showAlarm(const Row &row)
{
    QStringList words;
    for (std::size_t session = 0; session < kSessions; ++session) {
        if (const QString one = row.cells[session]->alarm(); !one.isEmpty())
            words << QStringLiteral("%1: %2").arg(session == 0 ? tr("morning") : tr("afternoon"), one);
        else if (const QString wrong = row.cells[session]->problem(); !wrong.isEmpty())
            words << wrong.section(QLatin1Char('.'), 0, 0);
    }
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColor(Tone::Bad));
    row.alarm->setPalette(colours);
    row.alarm->setText(words.isEmpty() ? QString() : QStringLiteral("⚠ ") + words.join(QStringLiteral("; ")));
}

void ChecksTable::showSum()
{
    m_sum->setText(tr("%1 of %2 measured").arg(boxes() - missing()).arg(boxes()));
}

QJsonObject ChecksTable::draft() const
{
    QJsonObject boxes;
    for (const Row &row : m_rows) {
        for (std::size_t session = 0; session < kSessions; ++session) {
            if (row.cells[session]->isChanged())
                boxes.insert(QStringLiteral("%1 %2").arg(row.person.id.toString()).arg(session), row.cells[session]->text());
        }
    }
    return boxes;
}

void ChecksTable::restoreDraft(const QJsonObject &boxes)
{
    for (const Row &row : m_rows) {
        for (std::size_t session = 0; session < kSessions; ++session) {
            const QString name = QStringLiteral("%1 %2").arg(row.person.id.toString()).arg(session);
            if (boxes.contains(name))
                row.cells[session]->restore(boxes.value(name).toString());
        }
        showAlarm(row);
    }
    Q_EMIT edited();
}

} // namespace stc::views

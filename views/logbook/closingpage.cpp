// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/closingpage.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "items/pageboardmodel.h"
#include "reports/wording.h"
#include "store/lists.h"
#include "store/queries/pageboard.h"
#include "views/lists/searchcombo.h"
#include "views/logbook/closingdetail.h"
#include "views/logbook/reopendialog.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kListWidth = 500;
constexpr int kDaysOfAWeek = 7;

QString stateText(const services::ClosingDay &day)
{
    if (day.isClosed()) {
        const QDateTime time = vietnamTime(day.closing->closedAt);
        return QStringLiteral("✓ %1 %2").arg(reports::shortDate(time.date()), time.toString(QStringLiteral("HH:mm")));
    }
    return day.closing ? ClosingPage::tr("open again") : ClosingPage::tr("open");
}

} // namespace

ClosingPage::ClosingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_mayClose(services::mayClose(database)), m_messages(new MessageBar(this)), m_detail(new ClosingDetail(database, this))
{
    setObjectName(QStringLiteral("closingPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(makeHeadingLabel(this, "closingTitle", tr("Close the day")), 1);
    if (!m_mayClose) {
        m_commune = new SearchCombo(this);
        nameWidget(m_commune, "closingCommune", tr("Commune"));
        auto *label = new QLabel(tr("Comm&une"), this);
        label->setBuddy(m_commune);
        top->addWidget(label);
        top->addWidget(m_commune);
        connect(m_commune, &SearchCombo::chosenChanged, this, &ClosingPage::load);
    }
    layout->addLayout(top);
    layout->addWidget(makeQuietLabel(this, "closingExplanation",
        m_mayClose ? tr("Closing freezes the figures of a day, as in a cash book. Afterwards its pages are corrected with a reason only, and every correction stands in the next report.")
                   : tr("Days are closed by the communes themselves. Here they can be looked at and their reports printed.")));
    layout->addWidget(m_messages);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeDays());
    middle->addWidget(m_detail, 1);
    layout->addLayout(middle, 1);
    makeButtons();
    connect(m_detail, &ClosingDetail::opened, this, &Page::wantsLogbookPage);
    m_detail->table()->installEventFilter(this);
}

QWidget *ClosingPage::makeDays()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = makeTextTable(left, "closingDays", tr("Days and whether they are closed"), {tr("Day"), tr("Typed"), tr("Missing"), tr("Checked"), tr("Corrected"), tr("Closed")});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_earlier = makeButton(left, "closingEarlier", tr("Show &earlier days"));
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showDay();
    });
    connect(m_earlier, &QPushButton::clicked, this, &ClosingPage::earlier);
    return left;
}

void ClosingPage::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, const QString &hint, const char *iconName, auto slot) {
        QPushButton *button = makeButton(this, name, text, iconName);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    row->addStretch(1);
    m_print = add("closingPrint", tr("&Print the report…"), tr("The report of the closed day, as it was when it was closed"), "print", &ClosingPage::print);
    m_reopen = add("closingReopen", tr("&Reopen…"), tr("Opens the closed day again, with a reason"), nullptr, &ClosingPage::reopen);
    m_closeUntil = add("closingCloseUntil", tr("Close all days up to this &one…"), tr("All days before it that are still open, and this one"), nullptr, &ClosingPage::closeUntilChosen);
    m_close = add("closingClose", tr("&Close this day…"), tr("Ctrl+Enter"), "success", &ClosingPage::closeChosen);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *button : {m_reopen, m_closeUntil, m_close})
        button->setVisible(m_mayClose);
}

QString ClosingPage::commune() const
{
    return m_commune ? m_commune->chosen() : m_database.unitCode();
}

const services::ClosingDay *ClosingPage::chosen() const
{
    const qint64 number = currentNumber(m_list);
    return number >= 0 && number < static_cast<qint64>(m_days.size()) ? &m_days[static_cast<std::size_t>(number)] : nullptr;
}

void ClosingPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    if (m_commune) {
        const QString before = m_commune->chosen();
        QList<std::pair<QString, QString>> entries;
        const auto codes = store::unitsWithRows(m_database, schema::TableId::Teams).value_or(std::vector<QString>());
        for (const QString &code : codes) {
            const Unit *unit = m_database.units().find(code);
            if (unit && unit->level == UnitLevel::Commune)
                entries.append({m_database.unit().level == UnitLevel::Province ? m_database.units().fullName(*unit) : unit->name, code});
        }
        m_commune->setEntries(tr("Choose a commune"), entries);
        m_commune->choose(!before.isEmpty() || entries.isEmpty() ? before : entries.constFirst().second);
    }
    load();
}

void ClosingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ClosingPage::load()
{
    const QDate kept = chosen() ? chosen()->count.day : QDate();
    m_days.clear();
    const Unit *unit = m_database.units().find(commune());
    if (unit) {
        const auto usual = store::usualBoardDays(m_database, unit->range());
        const QDate last = usual ? usual->to : m_surroundings.clock.today();
        auto days = services::closingDays(m_database, commune(), last.addDays(1 - m_weeks * kDaysOfAWeek), last);
        if (days)
            m_days = *std::move(days);
        else
            m_messages->show(days.error());
    }
    std::erase_if(m_days, [](const services::ClosingDay &day) { return day.count.expected == 0 && !day.closing; });
    std::reverse(m_days.begin(), m_days.end());
    showDays();
    const auto row = std::find_if(m_days.begin(), m_days.end(), [&](const services::ClosingDay &day) { return day.count.day == kept; });
    if (!m_days.empty())
        m_list->setCurrentCell(row == m_days.end() ? 0 : static_cast<int>(row - m_days.begin()), 0);
    showDay();
}

void ClosingPage::showDays()
{
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(0);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const services::ClosingDay &day = m_days[i];
        const store::DayCount &count = day.count;
        addTextRow(m_list, {QStringLiteral("%1 %2").arg(items::PageBoardModel::weekdayName(count.day.dayOfWeek()), reports::shortDate(count.day)), QStringLiteral("%1/%2").arg(count.typed).arg(count.expected), QString::number(count.missing() + count.unfinished),
                            QString::number(count.checked), day.corrections > 0 ? QString::number(day.corrections) : QString(), stateText(day)}, static_cast<qint64>(i));
        m_list->item(static_cast<int>(i), 0)->setToolTip(reports::weekdayAndDate(count.day));
        if (day.isClosed())
            m_list->item(static_cast<int>(i), 5)->setToolTip(day.closing->closedBy);
        for (int column = 1; column <= 4; ++column)
            m_list->item(static_cast<int>(i), column)->setTextAlignment(Qt::AlignCenter);
    }
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
}

void ClosingPage::showDay()
{
    const services::ClosingDay *day = chosen();
    m_detail->setVisible(day != nullptr);
    if (day)
        m_detail->showDay(commune(), *day);
    updateButtons();
}

void ClosingPage::updateButtons()
{
    const services::ClosingDay *day = chosen();
    const bool isClosed = day && day->isClosed();
    m_close->setEnabled(day && !isClosed);
    m_closeUntil->setEnabled(day && !isClosed);
    m_reopen->setEnabled(isClosed);
    m_print->setEnabled(day && day->closing);
}

void ClosingPage::earlier()
{
    m_weeks += 4;
    load();
}

bool ClosingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (key->modifiers() & Qt::ControlModifier) != 0 && m_mayClose) {
        closeChosen();
        return true;
    }
    if (watched == m_list && isEnter && m_detail->table()->isVisible()) {
        m_detail->table()->setFocus();
        return true;
    }
    if (watched == m_detail->table() && key->key() == Qt::Key_Escape) {
        m_list->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ClosingPage::closeChosen()
{
    const services::ClosingDay *day = chosen();
    if (!day || day->isClosed())
        return;
    const QDate date = day->count.day;
    const QString obstacles = m_detail->obstacles();
    Prompts::Question question;
    question.title = tr("Close the day");
    question.text = tr("Close %1?").arg(reports::weekdayAndDate(date)) + (obstacles.isEmpty() ? QString() : QLatin1Char(' ') + obstacles);
    question.more = tr("The figures freeze. Afterwards a page of this day is corrected with a reason only. The day can be reopened.");
    question.yes = tr("Close the day");
    question.isRisky = !obstacles.isEmpty();
    m_surroundings.prompts.ask(this, question, [this, date] { close(date, date); });
}

void ClosingPage::closeUntilChosen()
{
    const services::ClosingDay *day = chosen();
    if (!day)
        return;
    const QDate until = day->count.day;
    const auto first = services::firstOpenDay(m_database, until);
    if (!first) {
        m_messages->show(first.error());
        return;
    }
    const QDate from = first->isValid() ? *first : until;
    Prompts::Question question;
    question.title = tr("Close several days");
    question.text = tr("Close all open days from %1 to %2?").arg(displayDate(from), displayDate(until));
    question.more = tr("Missing pages stand in the reports as missing. A page that comes later is a correction with a reason.");
    question.yes = tr("Close the days");
    question.isRisky = true;
    m_surroundings.prompts.ask(this, question, [this, from, until] { close(from, until); });
}

void ClosingPage::close(const QDate &from, const QDate &until)
{
    const auto change = services::closeDays(m_database, from, until);
    if (!change)
        m_messages->show(change.error());
    else
        finish(*change, true);
}

void ClosingPage::reopen()
{
    const services::ClosingDay *day = chosen();
    if (!day || !day->isClosed())
        return;
    auto *dialog = new ReopenDialog(m_database, *day->closing, this);
    connect(dialog, &ReopenDialog::done, this, [this](const services::Change &change) { finish(change, false); });
    dialog->open();
}

void ClosingPage::print()
{
    if (const services::ClosingDay *day = chosen(); day && day->closing)
        Q_EMIT wantsPrint(printRequest());
}

/// A closing is not undone but reopened, so the window does not offer to undo it.
void ClosingPage::finish(const services::Change &change, bool offersPrint)
{
    load();
    const QString text = change.isSomething() ? tr("Done: %1.").arg(change.summary) : tr("It was closed already.");
    if (offersPrint)
        m_messages->show(Tone::Good, text, tr("Print the report…"), [this] { print(); });
    else
        m_messages->show(Tone::Good, text);
    m_list->setFocus();
    Q_EMIT dataChanged();
}

void ClosingPage::focusStart()
{
    m_list->setFocus();
}

QList<QWidget *> ClosingPage::panes()
{
    return {m_list, m_detail->table(), m_print};
}

reports::PrintRequest ClosingPage::printRequest() const
{
    reports::PrintRequest request;
    request.kind = reports::PrintKind::ClosingReport;
    request.unit = commune();
    if (const services::ClosingDay *day = chosen())
        request.date = day->count.day;
    return request;
}

} // namespace stc::views

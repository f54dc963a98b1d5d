// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/pagehead.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "services/logbook/pagelookup.h"
#include "views/forms/keyline.h"
#include "views/lists/dateedit.h"
#include "views/logbook/pagescanner.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace stc::views {

using services::PageState;

namespace {

/// "Tổ 3": the number behind the words is what people say.
bool hasNumber(const QString &name, const QString &number)
{
    const QStringList words = vietnamese::folded(name).split(QLatin1Char(' '));
    return words.contains(number);
}

} // namespace

PageHead::PageHead(store::Database &database, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_database(database), m_messages(messages), m_code(new KeyLine(this)),
      m_team(std::make_unique<ReferenceEdit>(schema::table(schema::TableId::LogbookPages).column("team_id"), database, this)), m_date(new DateEdit(database.clock().today(), this)),
      m_facts(makeHeadingLabel(this, "pageFacts", {}, 2)), m_several(new QMenu(this))
{
    setObjectName(QStringLiteral("pageHead"));
    makeFields();
    connect(m_code, &KeyLine::goOn, this, &PageHead::readCode);
    connect(m_code, &KeyLine::goDown, this, &PageHead::goneOn);
    connect(m_code, &KeyLine::entered, this, [this] { markLine(*m_code, {}, {}); });
    connect(m_code, &KeyLine::focused, this, [this] { Q_EMIT said(tr("The code stands at the top of the page: 1213-4. Scan it, or type it. Enter in the empty field goes on to team and date.")); });
    m_team->offerFirst([this](const QString &typed) { return teamsLike(typed); }, true);
    m_team->edited = [this] { markLine(*m_team->line(), {}, {}); };
    m_team->changed = [] {};
    m_team->line()->installEventFilter(this);
    m_date->installEventFilter(this);
    m_several->setObjectName(QStringLiteral("severalPages"));
    m_several->setAccessibleName(tr("Pages with this code"));
    refresh();
    showNone();
}

void PageHead::makeFields()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, QWidget *field, int stretch) {
        auto *label = new QLabel(text, this);
        label->setObjectName(field->objectName() + QStringLiteral("Label"));
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    nameWidget(m_code, "pageCode", tr("Page code"));
    m_code->setPlaceholderText(m_database.unit().level == UnitLevel::Commune ? tr("1213-4, or scan it") : tr("07354-1213-4, or scan it"));
    PageScanner::leaveTo(m_code);
    m_code->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    add(tr("Page &code"), m_code, 0);
    auto *orLabel = makeQuietLabel(this, "pageOr", tr("or"));
    orLabel->setWordWrap(false);
    row->addWidget(orLabel);
    nameWidget(m_team->line(), "pageTeam", tr("Team, by its number or letters of its name"));
    m_team->line()->setPlaceholderText(tr("No. or letters"));
    add(tr("Team"), m_team->line(), 1);
    nameWidget(m_date, "pageDate", tr("Date of the page"));
    m_date->setDate(m_database.clock().today());
    add(tr("&Date"), m_date, 0);
    layout->addLayout(row);
    layout->addWidget(m_facts);
    setTabOrder(m_code, m_team->line());
    setTabOrder(m_team->line(), m_date);
}

void PageHead::refresh()
{
    // Teams of today, and those of the day that were dissolved since.
    m_teams.clear();
    const QDate today = m_database.clock().today();
    for (const QDate &day : {today, m_date->date().isValid() ? m_date->date() : today}) {
        const auto found = store::teamsOn(m_database, m_database.unit().range(), {}, day);
        if (!found) {
            logDetail(found.error());
            return;
        }
        for (const store::TeamInfo &team : *found) {
            if (std::none_of(m_teams.begin(), m_teams.end(), [&](const store::TeamInfo &one) { return one.id == team.id; }))
                m_teams.push_back(team);
        }
        if (day == m_date->date())
            break;
    }
}

std::vector<Offer> PageHead::teamsLike(const QString &typed) const
{
    std::vector<std::pair<int, Offer>> fitting;
    const QString folded = vietnamese::folded(typed);
    const bool isNumber = std::all_of(folded.begin(), folded.end(), [](QChar sign) { return sign.isDigit(); });
    const bool isCommune = m_database.unit().level == UnitLevel::Commune;
    for (const store::TeamInfo &team : m_teams) {
        const int how = folded.isEmpty() || (isNumber && hasNumber(team.name, folded)) ? 0 : offerFit({team.name, {}, {}}, folded);
        if (how >= kNoFit)
            continue;
        QStringList more{team.hamlet};
        const Unit *unit = m_database.units().find(team.communeCode);
        if (!isCommune && unit)
            more << unit->name;
        more.removeAll(QString());
        fitting.emplace_back(how, Offer{team.name, team.id.toString(), more.join(QStringLiteral(", "))});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Offer> offers;
    for (auto &one : fitting)
        offers.push_back(std::move(one.second));
    return offers;
}

QString PageHead::stateText(const services::PageView &view)
{
    if (view.state < PageState::Typed && !view.head.id.isNull())
        return tr("begun, not typed to the end", "page");
    switch (view.state) {
    case PageState::Missing: return tr("not typed yet", "page");
    case PageState::Printed: return tr("printed, not typed yet", "page");
    case PageState::Typed: return tr("typed", "page");
    case PageState::Checked: return tr("typed and checked", "page");
    case PageState::Closed: return tr("the day is closed", "page");
    }
    return {};
}

void PageHead::show(const services::PageView &view)
{
    m_commune = view.team.communeCode;
    m_code->setText(view.sheet ? shortPageCode(view.sheet->code) : QString());
    m_team->take({view.team.name, view.page.team.toString(), {}});
    m_date->setDate(view.page.date);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_code), static_cast<QLineEdit *>(m_team->line()), static_cast<QLineEdit *>(m_date)})
        markLine(*line, {}, {});
    QStringList facts{view.team.name};
    if (!view.team.hamlet.isEmpty() && !view.team.name.contains(view.team.hamlet, Qt::CaseInsensitive))
        facts << view.team.hamlet;
    facts << QLocale().toString(view.page.date, QStringLiteral("dddd ")) + displayDate(view.page.date);
    if (view.sheet)
        facts << tr("page %1").arg(shortPageCode(view.sheet->code));
    facts << stateText(view);
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColor(view.state == PageState::Closed ? Tone::Caution : view.state >= PageState::Typed ? Tone::Good : Tone::Plain));
    m_facts->setPalette(colours);
}

void PageHead::showNone()
{
    m_facts->setText(tr("Type or scan the code of a page, or choose team and date."));
}

void PageHead::focusStart()
{
    m_code->setFocus(Qt::TabFocusReason);
    m_code->selectAll();
}

void PageHead::focusDate()
{
    m_date->setFocus(Qt::TabFocusReason);
    m_date->selectAll();
}

void PageHead::refuse(QLineEdit *line, const QString &text)
{
    markLine(*line, Tone::Bad, text);
    m_messages.show(Tone::Bad, text);
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
}

void PageHead::readCode()
{
    const QString typed = m_code->text().trimmed();
    if (typed.isEmpty()) {
        m_team->line()->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto lookup = services::findPage(m_database, typed, m_commune);
    if (!lookup) {
        m_messages.show(lookup.error());
    } else if (!lookup->isFound()) {
        refuse(m_code, lookup->text);
        QApplication::beep(); // who scans a stack looks at the paper, not at the screen
    } else if (lookup->sheets.size() > 1) {
        choose(lookup->sheets);
    } else {
        Q_EMIT chosen(lookup->sheets.front().page);
    }
}

/// Two computers gave out the same number before they exchanged their data.
void PageHead::choose(const std::vector<services::Sheet> &sheets)
{
    m_several->clear();
    for (const services::Sheet &sheet : sheets) {
        QAction *action = m_several->addAction(services::pageName(m_database, sheet.page));
        connect(action, &QAction::triggered, this, [this, page = sheet.page] { Q_EMIT chosen(page); });
    }
    m_messages.show(Tone::Caution, tr("%n pages have this code. Choose the one that lies before you.", nullptr, static_cast<int>(sheets.size())));
    m_several->popup(m_code->mapToGlobal(QPoint(0, m_code->height())));
    m_several->setActiveAction(m_several->actions().constFirst());
}

void PageHead::takeTeamAndDate()
{
    m_team->settle();
    const auto team = Uuid::parse(m_team->line()->codes());
    if (!team) {
        const QString typed = m_team->line()->text().trimmed();
        refuse(m_team->line(), typed.isEmpty() ? tr("Which team? Type its number or letters of its name.") : tr("There is no team “%1” here.").arg(typed.left(40)));
        return;
    }
    if (!m_date->date().isValid()) {
        refuse(m_date, tr("Which day? Type it as day/month/year, for example %1.").arg(displayDate(m_database.clock().today())));
        return;
    }
    Q_EMIT chosen({*team, m_date->date()});
}

bool PageHead::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTeam = watched == m_team->line();
    if (event->type() == QEvent::FocusIn)
        Q_EMIT said(isTeam ? tr("Number or letters of the team.") : tr("The day of the page: 7/5, 7/5/2021. Enter opens the page."));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isPlain) {
        if (isTeam) {
            m_team->settle();
            if (m_team->line()->codes().isEmpty())
                takeTeamAndDate(); // says what is wrong
            else
                focusDate();
        } else {
            refresh(); // a team of that day may be one that was dissolved since
            takeTeamAndDate();
        }
        return true;
    }
    if (key->key() == Qt::Key_Escape && !(isTeam && m_team->line()->isListOpen())) {
        (isTeam ? static_cast<QLineEdit *>(m_code) : m_team->line())->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stc::views

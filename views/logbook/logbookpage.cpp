// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/logbookpage.h"

#include "domain/dates.h"
#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/logbook/checkstable.h"
#include "views/logbook/counterspane.h"
#include "views/logbook/entrylines.h"
#include "views/logbook/pagehead.h"
#include "views/logbook/pagerecord.h"
#include "views/logbook/phrasesdialog.h"
#include "views/logbook/presencepane.h"
#include "views/logbook/reasonbox.h"
#include "views/logbook/sittinglist.h"
#include "views/logbook/textpane.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using reports::SectionKind;
using services::TeamDay;

LogbookPage::LogbookPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_reasons(new ReasonBox(this)), m_head(new PageHead(database, *m_messages, this)),
      m_record(new PageRecord(database, *m_reasons, *m_messages, this)), m_presence(new PresencePane(database, *m_record, this)),
      m_lines(new EntryLines(database, *m_reasons, *m_messages, this)), m_checks(new ChecksTable(database, *m_reasons, *m_messages, this)),
      m_counters(new CountersPane(database, *m_record, this)), m_stack(new QStackedWidget(this)), m_area(new QScrollArea(m_stack)), m_conflictView(new ConflictView(database, m_stack)),
      m_remark(makeQuietLabel(this, "pageRemark")), m_sitting(new SittingList(this)),
      m_keeper(new DraftKeeper(database, draftName(), {}, [this] { return draftContent(); }, this))
{
    setObjectName(QStringLiteral("logbookPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 10);
    layout->setSpacing(6);
    layout->addWidget(makeTitleLine());
    layout->addWidget(m_head);
    layout->addWidget(m_messages);
    m_messages->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    auto *paper = new QVBoxLayout;
    paper->setSpacing(6);
    m_stack->addWidget(makeSheet());
    m_stack->addWidget(m_conflictView);
    paper->addWidget(m_stack, 1);
    paper->addWidget(m_reasons);
    m_remark->setMinimumHeight(fontMetrics().height() * 2);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    paper->addWidget(m_remark);
    body->addLayout(paper, 1);
    body->addWidget(m_sitting);
    layout->addLayout(body, 1);
    makeParts();
    makeShortcuts();
    m_keeper->watch(this);
    m_area->widget()->hide(); // there is no page yet
    m_finish->setEnabled(false);
    offerDraft();
}

/// The focus also leaves what is being destroyed.
LogbookPage::~LogbookPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget *LogbookPage::makeTitleLine()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("logbookTitleLine"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeHeadingLabel(line, "logbookTitle", tr("Type logbook pages")), 1);
    m_finish = makeButton(line, "pageFinish", tr("Page is typed (Ctrl+Enter)"), "success");
    m_finish->setToolTip(tr("Everything that stands on the paper has been typed. What is still empty is said first."));
    m_finish->setAutoDefault(true); // Enter in the last field comes here, Enter again presses it
    auto *next = makeButton(line, "pageNext", tr("Next page (Ctrl+PgDown)"));
    next->setToolTip(tr("The next team of the commune whose page of this day is not typed yet"));
    auto *phrases = makeButton(line, "pagePhrases", tr("Phrases…"));
    phrases->setToolTip(tr("The office’s own sentences that are offered while notes are typed"));
    for (QPushButton *button : {m_finish, next, phrases}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_finish, &QPushButton::clicked, this, [this] { finish(); });
    connect(next, &QPushButton::clicked, this, &LogbookPage::nextPage);
    connect(phrases, &QPushButton::clicked, this, &LogbookPage::editPhrases);
    return line;
}

/// The sections in the order in which the office prints them.
QWidget *LogbookPage::makeSheet()
{
    nameWidget(m_area, "pageArea", tr("The page in the order of the paper"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    auto office = reports::officeLayout(m_database);
    if (!office)
        logDetail(office.error()); // its own dialog says what is wrong with it
    const reports::LogbookLayout order = office ? *office : reports::LogbookLayout();
    for (const SectionKind kind : order.screenOrder())
        addSection(layout, kind, order.section(kind).title);
    layout->addStretch();
    m_area->setWidget(sheet);
    return m_area;
}

void LogbookPage::addSection(QVBoxLayout *layout, SectionKind kind, const QString &title)
{
    Section section;
    section.isEmpty = [] { return false; };
    switch (kind) {
    case SectionKind::Presence: section.body = m_presence; section.focus = [this] { m_presence->focusStart(); }; break;
    case SectionKind::Visits: section.body = m_lines; section.focus = [this] { m_lines->focusStart(); }; break;
    case SectionKind::Quarantine:
        section.body = m_checks;
        section.focus = [this] { m_checks->focusStart(); };
        section.isEmpty = [this] { return m_checks->isEmpty(); };
        break;
    case SectionKind::Counters: section.body = m_counters; section.focus = [this] { m_counters->focusStart(); }; break;
    case SectionKind::Notes:
    case SectionKind::Requests:
    case SectionKind::Remark: {
        TextPane *text = addText(kind == SectionKind::Notes ? "narrative" : kind == SectionKind::Requests ? "requests" : "note");
        section.body = text;
        section.focus = [text] { text->focusStart(); };
        break;
    }
    default: return; // what stands in registers is typed among the lines; telephones and states are not typed
    }
    auto *heading = makeHeadingLabel(m_area, "sectionTitle", kind == SectionKind::Visits ? tr("Households not as usual, and what happened") : title, 3);
    heading->setObjectName(QStringLiteral("sectionTitle_%1").arg(static_cast<int>(kind)));
    heading->setContentsMargins(0, m_sections.empty() ? 0 : 8, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(section.body);
    m_sections.push_back(std::move(section));
}

TextPane *LogbookPage::addText(const char *column)
{
    auto *text = new TextPane(column, *m_record, m_area);
    m_texts.push_back(text);
    return text;
}

template <typename Part>
void LogbookPage::connectPart(Part *part)
{
    connect(part, &Part::goneOn, this, [this, part] { goOn(part, 1); });
    connect(part, &Part::goneBack, this, [this, part] { goOn(part, -1); });
    connect(part, &Part::said, m_remark, &QLabel::setText);
}

void LogbookPage::makeParts()
{
    connectPart(m_presence);
    connectPart(m_lines);
    connectPart(m_checks);
    connectPart(m_counters);
    for (TextPane *text : m_texts) {
        connectPart(text);
        connect(text, &TextPane::edited, m_keeper, &DraftKeeper::touch);
    }
    connect(m_lines, &EntryLines::edited, m_keeper, &DraftKeeper::touch);
    connect(m_checks, &ChecksTable::edited, m_keeper, &DraftKeeper::touch);
    connect(m_counters, &CountersPane::edited, m_keeper, &DraftKeeper::touch);
    connect(m_lines, &EntryLines::changed, this, &LogbookPage::take);
    connect(m_checks, &ChecksTable::changed, this, &LogbookPage::take);
    connect(m_record, &PageRecord::changed, this, &LogbookPage::take);
    connect(m_record, &PageRecord::problems, m_counters, &CountersPane::showProblems);
    connect(m_record, &PageRecord::conflicted, this, &LogbookPage::meetConflict);
    connect(m_conflictView, &ConflictView::decided, this, &LogbookPage::settleConflict);
    connect(m_conflictView, &ConflictView::saveAsNew, this, &LogbookPage::settleConflict);
    connect(m_conflictView, &ConflictView::back, this, [this] {
        m_stack->setCurrentIndex(0);
        reload();
        m_counters->focusStart();
    });
    connect(m_head, &PageHead::chosen, this, &LogbookPage::openLogbookPage);
    connect(m_head, &PageHead::said, m_remark, &QLabel::setText);
    connect(m_head, &PageHead::goneOn, this, [this] {
        if (isOpen())
            m_sections.front().focus();
    });
    connect(m_sitting, &SittingList::wanted, this, &LogbookPage::openLogbookPage);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { focusChanged(now); });
    QWidget *before = m_head;
    for (const Section &section : m_sections) {
        setTabOrder(before, section.body);
        before = section.body;
    }
    setTabOrder(before, m_sitting);
}

void LogbookPage::focusChanged(QWidget *now)
{
    if (now && m_area->widget()->isAncestorOf(now))
        m_area->ensureWidgetVisible(now, 8, fontMetrics().height() * 3);
}

/// From a section of the page to the next that has something to type; from the last one to the button, from the first one to the head.
void LogbookPage::goOn(const QWidget *from, int by)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const Section &one) { return one.body == from; });
    auto place = found - m_sections.begin() + by;
    while (place >= 0 && place < static_cast<std::ptrdiff_t>(m_sections.size()) && m_sections[static_cast<std::size_t>(place)].isEmpty())
        place += by;
    if (place < 0)
        m_head->focusStart();
    else if (place < static_cast<std::ptrdiff_t>(m_sections.size()))
        m_sections[static_cast<std::size_t>(place)].focus();
    else
        m_finish->setFocus(Qt::TabFocusReason);
}

void LogbookPage::openLogbookPage(const TeamDay &page)
{
    if (isOpen() && page == m_view.page) { // the same paper again
        reload();
        m_sections.front().focus();
        return;
    }
    leave([this, page] {
        if (open(page))
            m_sections.front().focus();
    });
}

bool LogbookPage::open(const TeamDay &page)
{
    auto view = services::openPage(m_database, page);
    if (!view) {
        m_messages->show(view.error());
        m_head->focusDate();
        return false;
    }
    m_messages->dismiss();
    m_reasons->forget();
    m_toldEmpty.clear();
    m_stack->setCurrentIndex(0);
    readPhrases();
    m_keeper->drop();
    m_keeper->setRecord(services::sheetId(page));
    m_head->show(*view);
    showView(*std::move(view));
    m_area->widget()->show();
    m_finish->setEnabled(true);
    m_area->ensureVisible(0, 0);
    offerDraft();
    return true;
}

void LogbookPage::showView(services::PageView view)
{
    m_view = std::move(view);
    m_record->load(m_view.page, m_view.head);
    m_presence->show(m_view);
    m_lines->show(m_view, m_phrases);
    m_checks->show(m_view);
    m_counters->show(m_view);
    for (TextPane *text : m_texts)
        text->show(m_view, m_phrases);
}

/// After a change of our own, an undo, or what others wrote. What is typed and not saved stays.
void LogbookPage::reload()
{
    auto view = services::openPage(m_database, m_view.page);
    if (!view) {
        m_messages->show(view.error());
        return;
    }
    m_head->show(*view);
    showView(*std::move(view));
}

void LogbookPage::take(const services::Change &change)
{
    m_toldEmpty.clear();
    reload();
    m_sitting->remember(m_view);
    Q_EMIT changed(change);
}

void LogbookPage::refresh()
{
    m_head->refresh();
    if (isOpen() && m_stack->currentIndex() == 0) {
        reload();
        m_sitting->remember(m_view);
    }
}

void LogbookPage::focusStart()
{
    if (m_stack->currentWidget() == m_conflictView)
        m_conflictView->focusStart();
    else if (isOpen() && m_view.state < services::PageState::Typed)
        m_lines->focusStart();
    else
        m_head->focusStart();
}

QList<QWidget *> LogbookPage::panes()
{
    QList<QWidget *> panes{m_head};
    for (const Section &section : m_sections) {
        if (!section.isEmpty())
            panes << section.body;
    }
    panes << m_sitting->table();
    return panes;
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a whole page: finishing it, the next one, drafts, and what others changed meanwhile.
#include "domain/dates.h"
#include "services/households/householdsheet.h"
#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/logbook/checkstable.h"
#include "views/logbook/counterspane.h"
#include "views/logbook/entrylines.h"
#include "views/logbook/logbookpage.h"
#include "views/logbook/pagehead.h"
#include "views/logbook/pagerecord.h"
#include "views/logbook/phrasesdialog.h"
#include "views/logbook/presencepane.h"
#include "views/logbook/reasonbox.h"
#include "views/logbook/sittinglist.h"
#include "views/logbook/textpane.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace stc::views {

using services::TeamDay;

namespace {

constexpr int kMostPhrases = 300;
const QString kTeam = QStringLiteral("team");
const QString kDate = QStringLiteral("date");
const QString kLines = QStringLiteral("lines");
const QString kChecks = QStringLiteral("checks");
const QString kCounters = QStringLiteral("counters");
const QString kTexts = QStringLiteral("texts");

} // namespace

void LogbookPage::makeShortcuts()
{
    const auto shortcut = [this](const char *keys, auto call) {
        auto *key = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, call);
    };
    shortcut("F8", [this] {
        if (isOpen())
            m_lines->confirmRest();
    });
    shortcut("F9", [this] {
        if (isOpen())
            m_checks->confirmNormal(-1);
    });
    shortcut("Shift+F9", [this] {
        if (isOpen())
            m_checks->confirmNormal(std::max(0, m_checks->currentSession()));
    });
    shortcut("Ctrl+PgDown", [this] { nextPage(); });
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        shortcut(keys, [this] { finish(); });
}

void LogbookPage::readPhrases()
{
    if (auto phrases = services::pagePhrases(m_database, kMostPhrases))
        m_phrases = *std::move(phrases);
    else
        logDetail(phrases.error());
}

void LogbookPage::editPhrases()
{
    auto *dialog = new PhrasesDialog(m_database, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PhrasesDialog::saved, this, [this] {
        readPhrases();
        if (isOpen())
            reload();
    });
    dialog->open();
}

bool LogbookPage::hasUnsaved() const
{
    return isOpen() && (m_lines->hasUnsaved() || !m_checks->draft().isEmpty() || !m_counters->draft().isEmpty()
        || std::any_of(m_texts.begin(), m_texts.end(), [](const TextPane *text) { return text->isChanged(); }));
}

/// `then` is called when nothing is lost by it, or the person agreed.
void LogbookPage::leave(std::function<void()> then)
{
    if (!hasUnsaved() || saveAll()) {
        then();
        return;
    }
    if (m_reasons->isAsking())
        return;
    m_surroundings.prompts.ask(this, {tr("Something is not saved"), tr("Give up what could not be saved on this page?"), tr("It is marked; the rest of the page is in the books."), tr("Give it up"), true},
        [this, then = std::move(then)] {
            m_view = {}; // nothing of it is to be kept as a draft
            m_keeper->drop();
            then();
        });
}

bool LogbookPage::saveAll()
{
    return m_presence->save() && m_lines->saveAll(true) && m_checks->saveAll() && m_counters->saveAll()
        && std::all_of(m_texts.begin(), m_texts.end(), [](TextPane *text) { return text->save(); });
}

QString LogbookPage::stillEmpty() const
{
    QStringList empty;
    if (!m_presence->isFilled())
        empty << tr("the recorder");
    if (const QStringList counters = m_counters->missing(); !counters.isEmpty())
        empty << (counters.size() > 3 ? tr("%n counter(s)", nullptr, static_cast<int>(counters.size())) : counters.join(QStringLiteral(", ")));
    if (m_checks->missing() > 0)
        empty << tr("%1 of %2 measurements").arg(m_checks->missing()).arg(m_checks->boxes());
    return empty.join(QStringLiteral("; "));
}

void LogbookPage::finish(const QString &reason)
{
    if (!isOpen() || m_reasons->isAsking() || m_stack->currentIndex() != 0)
        return;
    if (!saveAll()) {
        if (!m_reasons->isAsking())
            m_messages->show(Tone::Bad, tr("Not finished yet: what is marked cannot be saved as it stands."));
        return;
    }
    const QString empty = stillEmpty();
    if (!empty.isEmpty() && empty != m_toldEmpty) {
        m_toldEmpty = empty;
        m_messages->show(Tone::Caution, tr("Still empty: %1. Ctrl+Enter once more finishes the page all the same.").arg(empty));
        return;
    }
    const auto done = services::finishPage(m_database, m_view.page, reason);
    if (!done && done.error().code == ErrorCode::DayClosed) {
        m_reasons->ask(QStringList{done.error().text}, true, [this](const QString &given) { finish(given); });
        return;
    }
    if (!done) {
        m_messages->show(done.error());
        return;
    }
    m_keeper->drop();
    if (done->isSomething())
        take(*done);
    else
        m_sitting->remember(m_view);
    m_messages->show(Tone::Good, tr("The page of %1 of %2 is typed. The code of the next one, please; Ctrl+PgDown opens the next team.").arg(m_view.team.name, displayDate(m_view.page.date)));
    m_head->focusStart();
}

/// Pages that came finished from another office have a row, but no number that was given out here.
Result<bool> LogbookPage::isTyped(const store::TeamInfo &team, const QDate &date)
{
    const auto sheet = services::findSheet(m_database, {team.id, date});
    if (!sheet)
        return failed(sheet.error());
    if (*sheet)
        return (*sheet)->typedOn.isValid();
    const auto row = store::logbookPage(m_database, team.key, date);
    if (!row)
        return failed(row.error());
    return row->has_value();
}

void LogbookPage::nextPage()
{
    const QDate date = isOpen() ? m_view.page.date : m_database.clock().today();
    const Unit *commune = isOpen() ? m_database.units().find(m_view.team.communeCode) : &m_database.unit();
    const auto teams = store::teamsOn(m_database, commune ? commune->range() : m_database.unit().range(), {}, date);
    if (!teams) {
        m_messages->show(teams.error());
        return;
    }
    const auto now = std::find_if(teams->begin(), teams->end(), [this](const store::TeamInfo &team) { return team.id == m_view.page.team; });
    const auto start = static_cast<std::size_t>(now == teams->end() ? 0 : now - teams->begin() + 1);
    for (std::size_t i = 0; i < teams->size(); ++i) {
        const store::TeamInfo &team = (*teams)[(start + i) % teams->size()];
        if (team.id == m_view.page.team)
            continue;
        const auto typed = isTyped(team, date);
        if (!typed) {
            m_messages->show(typed.error());
            return;
        }
        if (!*typed) {
            openLogbookPage({team.id, date});
            return;
        }
    }
    m_messages->show(Tone::Good, tr("All other pages of %1 are typed.").arg(displayDate(date)));
    m_head->focusStart();
}

void LogbookPage::meetConflict(const services::Conflict &conflict, const store::Values &mine)
{
    m_conflict = conflict;
    m_mine = mine;
    m_conflictView->showConflict(schema::table(schema::TableId::LogbookPages), conflict, services::clashes(conflict));
    m_stack->setCurrentWidget(m_conflictView);
    m_conflictView->focusStart();
}

void LogbookPage::settleConflict()
{
    store::Values values = m_mine;
    const store::Values chosen = m_conflictView->chosen();
    for (auto value = chosen.begin(); value != chosen.end(); ++value)
        values.insert(value.key(), *value);
    m_stack->setCurrentIndex(0);
    m_counters->giveUp(values.keys());
    for (TextPane *text : m_texts) {
        if (values.contains(text->column()))
            text->giveUp();
    }
    if (m_record->settle(m_conflict, values))
        reload();
    m_counters->focusStart();
}

QByteArray LogbookPage::draftContent() const
{
    if (!hasUnsaved())
        return {};
    QJsonObject texts;
    for (const TextPane *text : m_texts) {
        if (text->isChanged())
            texts.insert(text->column(), text->text());
    }
    return QJsonDocument(QJsonObject{{kTeam, m_view.page.team.toString()}, {kDate, m_view.page.date.toString(Qt::ISODate)}, {kLines, m_lines->draft()}, {kChecks, m_checks->draft()},
                             {kCounters, m_counters->draft()}, {kTexts, texts}})
        .toJson(QJsonDocument::Compact);
}

/// Of a program that ended in the middle of this page; while none is open, of any.
void LogbookPage::offerDraft()
{
    const auto drafts = store::leftDrafts(m_database);
    if (!drafts) {
        logDetail(drafts.error());
        return;
    }
    const Uuid wanted = isOpen() ? services::sheetId(m_view.page) : Uuid();
    const auto draft = std::find_if(drafts->begin(), drafts->end(), [&](const store::Draft &one) { return one.form == draftName() && (wanted.isNull() || one.record == wanted); });
    if (draft == drafts->end())
        return;
    const QDate day = QDate::fromString(QJsonDocument::fromJson(draft->content).object().value(kDate).toString(), Qt::ISODate);
    m_messages->show(Tone::Info, tr("Something was typed on the page of %1 and not saved when the program ended (until %2).").arg(displayDate(day), displayTime(draft->at)), tr("&Go on with it"),
        [this, found = *draft] { openDraft(found); });
}

void LogbookPage::openDraft(const store::Draft &draft)
{
    leave([this, draft] { restore(draft); });
}

void LogbookPage::restore(const store::Draft &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
    const auto team = Uuid::parse(content.value(kTeam).toString());
    const QDate date = QDate::fromString(content.value(kDate).toString(), Qt::ISODate);
    if (!team || !date.isValid()) {
        m_messages->show(Tone::Bad, tr("What was typed cannot be opened again: its draft is damaged."));
        return;
    }
    if (!open({*team, date}))
        return;
    m_messages->dismiss();
    m_keeper->adopt(draft);
    m_checks->restoreDraft(content.value(kChecks).toObject());
    m_counters->restoreDraft(content.value(kCounters).toObject());
    const QJsonObject texts = content.value(kTexts).toObject();
    for (TextPane *text : m_texts) {
        if (texts.contains(text->column()))
            text->restore(texts.value(text->column()).toString());
    }
    m_lines->restoreDraft(content.value(kLines).toArray());
    if (content.value(kLines).toArray().isEmpty())
        m_sections.front().focus();
    else
        m_lines->focusUnsaved();
}

} // namespace stc::views

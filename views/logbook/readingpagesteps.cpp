// SPDX-License-Identifier: GPL-3.0-or-later
// How a page is read: from the list to the sheet, from the sheet to the differences, from there into the books.
#include "views/logbook/readingpage.h"

#include "domain/dates.h"
#include "domain/pagecode.h"
#include "services/logbook/readingdecide.h"
#include "views/forms/draftkeeper.h"
#include "views/logbook/readingdecisions.h"
#include "views/logbook/readinglist.h"
#include "views/logbook/readingsheet.h"
#include "views/logbook/reasonbox.h"
#include "views/widgets/messagebar.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace stc::views {

using services::TeamDay;

namespace {

const QString kTeam = QStringLiteral("team");
const QString kDate = QStringLiteral("date");
const QString kTyped = QStringLiteral("typed");
const QString kOwn = QStringLiteral("own");

QString pageTitle(const services::PageView &view)
{
    QString title = QStringLiteral("%1, %2").arg(view.team.name, displayDate(view.page.date));
    if (view.sheet)
        title += QStringLiteral(" · ") + SecondReadingPage::tr("page %1").arg(shortPageCode(view.sheet->code));
    return title;
}

} // namespace

void SecondReadingPage::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_title->setText(m_view ? pageTitle(*m_view) : tr("No page is being read"));
    m_giveUp->setVisible(step != Start);
    m_back->setVisible(step == Deciding);
    m_goOn->setVisible(step != Start);
    m_goOn->setText(step == Deciding ? tr("&Apply (Ctrl+Enter)") : tr("&Compare (Ctrl+Enter)"));
    m_reason->forget();
    if (step == Typing)
        m_sheet->focusStart();
    else if (step == Deciding)
        m_decisions->focusStart();
}

void SecondReadingPage::leave(std::function<void()> then)
{
    if (!m_view || m_sheet->isEmpty()) {
        then();
        return;
    }
    m_surroundings.prompts.ask(this, {tr("Second reading"), tr("Give up what you typed of this page?"), tr("It has not been compared to the end; nothing of it is kept."), tr("Give it up"), true}, std::move(then));
}

void SecondReadingPage::giveUp()
{
    m_keeper->drop();
    m_view.reset();
    m_readsOwn = false;
    setStep(Start);
}

void SecondReadingPage::openLogbookPage(const TeamDay &page)
{
    m_tabs->setCurrentIndex(0);
    begin(page);
}

void SecondReadingPage::begin(const TeamDay &page)
{
    leave([this, page] {
        m_messages->dismiss();
        const auto sheet = services::findSheet(m_database, page);
        if (!sheet) {
            m_messages->show(sheet.error());
            return;
        }
        const bool isOwn = *sheet && (*sheet)->typedBy == store::Database::who();
        if (!isOwn) {
            beginOwn(page, false);
            return;
        }
        m_surroundings.prompts.ask(this,
            {tr("Second reading"), tr("You typed this page yourself. Read it all the same?"), tr("One’s own mistakes are easily overlooked: better ask somebody else. If you go on it is noted."), tr("Read it"), true},
            [this, page] { beginOwn(page, true); });
    });
}

void SecondReadingPage::beginOwn(const TeamDay &page, bool isOwn)
{
    giveUp();
    m_readsOwn = isOwn;
    if (openSheet(page))
        setStep(Typing);
}

bool SecondReadingPage::openSheet(const TeamDay &page)
{
    auto view = services::openPage(m_database, page);
    if (!view) {
        m_messages->show(view.error());
        return false;
    }
    if (view->state < services::PageState::Typed) {
        m_messages->show(Tone::Caution, tr("This page has not been typed to the end yet. It can be read a second time when it has."));
        return false;
    }
    m_view = *std::move(view);
    m_sheet->open(*m_view);
    return true;
}

void SecondReadingPage::goOn()
{
    if (m_tabs->currentIndex() != 0 || !m_view)
        return;
    if (m_steps->currentIndex() == Typing)
        compare();
    else if (m_steps->currentIndex() == Deciding)
        apply({});
}

void SecondReadingPage::compare()
{
    if (!m_sheet->settleAll().isEmpty())
        return;
    m_keeper->keepNow();
    auto view = services::openPage(m_database, m_view->page); // as it is now
    if (!view) {
        m_messages->show(view.error());
        return;
    }
    m_view->entries = view->entries;
    m_view->people = view->people;
    const auto comparison = services::compareTypings(services::firstTyping(*m_view), m_sheet->typing(), *m_view);
    m_decisions->open(comparison, *m_view);
    if (comparison.differences.empty()) {
        apply({});
        return;
    }
    setStep(Deciding);
    m_messages->show(Tone::Info, tr("%1 values compared, %2 differ. Look at the paper and decide each.").arg(comparison.compared).arg(comparison.differences.size()));
}

void SecondReadingPage::apply(const QString &reason)
{
    if (!m_decisions->settleAll().isEmpty())
        return;
    const TeamDay page = m_view->page;
    const auto reply = services::finishReading(m_database, {page, m_sheet->typing(), m_decisions->decisions(), m_readsOwn, reason});
    if (!reply) {
        if (reply.error().code == ErrorCode::DayClosed)
            m_reason->ask({reply.error().text}, true, [this](const QString &given) { apply(given); });
        else
            m_messages->show(reply.error());
        return;
    }
    giveUp();
    showDone(reply->compared, reply->differences, reply->mistakes, reply->withoutPerson);
    if (!reply->withoutPerson.empty())
        m_messages->show(Tone::Caution, m_messages->text(), tr("Open the page"), [this, page] { Q_EMIT wantsLogbookPage(page); });
    Q_EMIT changed(reply->change);
    load();
    m_list->chooseDue();
    m_list->focusStart();
}

void SecondReadingPage::showDone(int compared, int differences, int mistakes, const std::vector<int> &withoutPerson)
{
    QString text = tr("The page is read: %1 values compared.").arg(compared) + QLatin1Char(' ');
    if (differences == 0)
        text += tr("Both typings are the same.");
    else
        text += tr("%1 differences, %2 of them typed wrongly the first time and corrected now.").arg(differences).arg(mistakes);
    if (!withoutPerson.empty()) {
        QStringList numbers;
        for (const int number : withoutPerson)
            numbers << QString::number(number);
        text += QLatin1Char(' ') + tr("Say on the page who has the symptoms in household %1.").arg(numbers.join(QStringLiteral(", ")));
    }
    m_messages->show(Tone::Good, text);
}

QByteArray SecondReadingPage::draftContent() const
{
    if (!m_view || m_sheet->isEmpty())
        return {};
    const QJsonObject draft{{kTeam, m_view->page.team.toString()}, {kDate, m_view->page.date.toString(Qt::ISODate)}, {kOwn, m_readsOwn}, {kTyped, m_sheet->content()}};
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

/// Of a program that ended without saving.
void SecondReadingPage::offerDraft()
{
    const auto drafts = store::leftDrafts(m_database);
    if (!drafts) {
        logDetail(drafts.error());
        return;
    }
    const auto draft = std::find_if(drafts->begin(), drafts->end(), [](const store::Draft &one) { return one.form == draftName(); });
    if (draft == drafts->end())
        return;
    m_messages->show(Tone::Info, tr("A second reading that was not finished is still here (typed until %1).").arg(displayTime(draft->at)), tr("&Go on with it"), [this, found = *draft] { openDraft(found); });
}

void SecondReadingPage::openDraft(const store::Draft &draft)
{
    leave([this, draft] {
        giveUp();
        m_messages->dismiss();
        m_tabs->setCurrentIndex(0);
        const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
        const auto team = Uuid::parse(content.value(kTeam).toString());
        if (!openSheet({team.value_or(Uuid()), QDate::fromString(content.value(kDate).toString(), Qt::ISODate)}))
            return;
        m_readsOwn = content.value(kOwn).toBool();
        m_sheet->restore(content.value(kTyped).toObject());
        m_keeper->adopt(draft);
        setStep(Typing);
    });
}

} // namespace stc::views

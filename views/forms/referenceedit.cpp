// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/referenceedit.h"

#include "views/widgets/job.h"
#include "views/widgets/messagebar.h"

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kTypingMs = 120; ///< input methods replace letters within this time
constexpr int kMostFound = 30;

Offer offerOf(const Referable &record) { return {record.text, record.id.toString(), record.more}; }
} // namespace

ReferenceEdit::ReferenceEdit(const schema::Column &column, store::Database &database, QWidget *parent)
    : m_target(column.target), m_database(database), m_line(new OfferEdit(parent)), m_job(new Job(this))
{
    m_line->setSearched(true);
    m_line->setPlaceholderText(leastLetters(m_target) > 1 ? tr("Type three letters of the name") : tr("Type the name"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTypingMs);
    connect(&m_timer, &QTimer::timeout, this, &ReferenceEdit::search);
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceEdit::typed);
    connect(m_line, &OfferEdit::wanted, this, &ReferenceEdit::search);
    connect(m_line, &OfferEdit::taken, this, [this] {
        m_timer.stop();
        changed();
    });
}

ReferenceEdit::~ReferenceEdit()
{
    delete m_job; // waits for its thread, before what the thread uses goes
}

QString ReferenceEdit::value() const
{
    const QString code = m_line->codes();
    return code.isEmpty() ? m_line->text().trimmed() : code;
}

void ReferenceEdit::setValue(const QString &canonicalOrTyped)
{
    m_timer.stop();
    m_searched.clear();
    m_line->setOffers({});
    const auto id = Uuid::parse(canonicalOrTyped);
    const auto record = id ? referable(m_database, m_target, *id) : Result<std::optional<Referable>>();
    m_line->take(record && *record ? offerOf(**record) : Offer{canonicalOrTyped, {}, {}});
}

QString ReferenceEdit::ownProblem() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || !m_line->codes().isEmpty() || m_line->isListOpen())
        return {}; // an open list says it better
    if (typed == m_searched && !m_line->offers().empty())
        return tr("“%1” is not chosen yet. Press Down, choose, then Enter.").arg(typed.left(60));
    return tr("“%1” is not chosen from the list. Type at least %2 letters of the name, then choose.").arg(typed.left(60)).arg(leastLetters(m_target));
}

void ReferenceEdit::offerFirst(Near near, bool isAll)
{
    m_near = std::move(near);
    m_isNearAll = isAll;
}

void ReferenceEdit::take(const Offer &offer)
{
    m_timer.stop();
    m_searched.clear();
    m_line->setOffers({});
    m_line->take(offer);
}

bool ReferenceEdit::isSearching() const
{
    return m_timer.isActive() || m_job->isRunning();
}

void ReferenceEdit::searchNow()
{
    const QString typed = m_line->text().trimmed();
    if (!isSearching() || typed.size() < leastLetters(m_target))
        return;
    m_timer.stop();
    m_isAgain = false;
    m_job->cancel();
    showFound(findReferables(m_database, m_target, typed, kMostFound), typed);
}

bool ReferenceEdit::settleNow()
{
    const bool isChosenFrom = m_line->isListOpen();
    if (!isChosenFrom)
        searchNow();
    if (isChosenFrom || m_line->offers().size() <= 1)
        settle();
    else if (m_line->codes().isEmpty() && !m_line->isListOpen())
        m_line->showOffers(std::vector<Offer>(m_line->offers()));
    return m_line->text().trimmed().isEmpty() || !m_line->codes().isEmpty();
}

void ReferenceEdit::typed()
{
    const QString text = m_line->text().trimmed();
    if (m_near)
        m_line->showOffers(text.isEmpty() ? std::vector<Offer>() : m_near(text));
    if (m_near && (m_isNearAll || text.size() < leastLetters(m_target)))
        m_timer.stop();
    else
        m_timer.start();
    edited();
}

void ReferenceEdit::search()
{
    const QString typed = m_line->text().trimmed();
    if (m_near && (m_isNearAll || typed.size() < leastLetters(m_target))) { // asked for with Down
        m_line->showOffers(m_near(m_line->codes().isEmpty() ? typed : QString()));
        return;
    }
    if (!m_line->codes().isEmpty() && typed == m_searched)
        return;
    if (m_job->isRunning()) {
        m_isAgain = true;
        m_job->cancel();
        return;
    }
    if (typed.size() < leastLetters(m_target)) {
        m_line->setOffers({});
        m_line->closeList();
        return;
    }
    m_job->start<Result<std::vector<Referable>>>(
        [typed, target = m_target, &database = m_database](const Progress &progress) -> Result<std::vector<Referable>> {
            auto own = database.another(store::Database::Access::ReadOnly);
            if (!own)
                return failed(own.error());
            (*own)->connection().setCancelled(progress.cancelled);
            return findReferables(**own, target, typed, kMostFound);
        },
        [this, typed](const Result<std::vector<Referable>> &found) {
            if (std::exchange(m_isAgain, false))
                search();
            else
                showFound(found, typed);
        });
}

void ReferenceEdit::showFound(const Result<std::vector<Referable>> &found, const QString &typed)
{
    if (!found) {
        logDetail(found.error());
        return;
    }
    if (typed != m_line->text().trimmed() || !m_line->codes().isEmpty())
        return;
    m_searched = typed;
    std::vector<Offer> offers = m_near ? m_near(typed) : std::vector<Offer>();
    const std::size_t near = offers.size();
    for (const Referable &record : *found) {
        const Offer offer = offerOf(record);
        const auto end = offers.begin() + static_cast<std::ptrdiff_t>(near);
        if (std::none_of(offers.begin(), end, [&](const Offer &one) { return one.code == offer.code; }))
            offers.push_back(offer);
    }
    if (m_last)
        offers.push_back(m_last(typed));
    // Who has gone on to the next field meant the only one there is.
    if (!m_line->hasFocus() && offers.size() == 1)
        m_line->take(offers.front());
    m_line->showOffers(std::move(offers));
    changed();
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialogs: another release, a hand-over, an end, an end taken back.
#include "domain/dates.h"
#include "services/quarantine/episodes.h"
#include "views/forms/fieldedit.h"
#include "views/quarantine/episodeform.h"
#include "views/widgets/messagebar.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace stc::views {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EpisodeDialogs)
};

/// Longer or shorter.
class TermDialog final : public EpisodeForm {
public:
    TermDialog(store::Database &database, const std::vector<Uuid> &ids, QWidget *parent)
        : EpisodeForm("termDialog", Tr::tr("Extend or shorten"), Tr::tr("&Change the release"), database, parent), m_ids(ids), m_episodes(read(ids)),
          m_days(addField(form(), TableId::Quarantines, "days", Tr::tr("&Number of days"))), m_release(addField(form(), TableId::EpisodeTerms, "new_end_on", Tr::tr("or the &release"))),
          m_reason(addField(form(), TableId::EpisodeTerms, "reason", Tr::tr("Rea&son")))
    {
        explain(aboutText(m_episodes));
        connect(m_days, &FieldEdit::edited, this, [this] { m_release->setValue({}); });
        connect(m_release, &FieldEdit::edited, this, [this] { m_days->setValue({}); });
        m_counting = store::dayCounting(database);
        updatePreview();
        m_days->editor()->setFocus();
    }

protected:
    Result<services::Change> run() override { return services::changeTerm(database(), {m_ids, dateOf(m_release), days(), m_reason->value()}); }

    void updatePreview() override
    {
        if (m_episodes.size() != 1) {
            preview(Tr::tr("The days are counted from each person’s own first day."));
            return;
        }
        const store::Episode &episode = m_episodes.front();
        const QDate release = days() ? services::releaseAfter(episode.countedFrom, *days(), m_counting) : dateOf(m_release);
        const QString counted = Tr::tr("Counted from %1.").arg(displayDate(episode.countedFrom));
        if (!release.isValid())
            preview(counted);
        else
            preview(counted + QLatin1Char(' ') + Tr::tr("Release %1 → %2; last day in quarantine %3.")
                        .arg(episode.releaseOn.isValid() ? displayDate(episode.releaseOn) : Tr::tr("open"), displayDate(release), displayDate(release.addDays(-1))));
    }

private:
    [[nodiscard]] std::optional<int> days() const
    {
        bool isNumber = false;
        const int count = m_days->value().toInt(&isNumber);
        return isNumber ? std::optional(count) : std::nullopt;
    }
    std::vector<Uuid> m_ids;
    std::vector<store::Episode> m_episodes;
    FieldEdit *m_days;
    FieldEdit *m_release;
    FieldEdit *m_reason;
    DayCounting m_counting;
};

/// Another commune goes on.
class HandOverDialog final : public EpisodeForm {
public:
    HandOverDialog(store::Database &database, const std::vector<Uuid> &ids, QWidget *parent)
        : EpisodeForm("handOverDialog", Tr::tr("Hand over to another commune"), Tr::tr("&Hand over"), database, parent), m_ids(ids), m_episodes(read(ids)),
          m_unit(addChoice(form(), "episode_to_unit", Tr::tr("&To the commune"), communes())), m_on(addField(form(), TableId::Quarantines, "ended_on", Tr::tr("&On"))),
          m_reason(addField(form(), TableId::EpisodeTerms, "reason", Tr::tr("Rea&son")))
    {
        explain(aboutText(m_episodes) + QStringLiteral("\n") + Tr::tr("Here the quarantine ends; the release and the day it is counted from stay written for the commune that goes on."));
        setDate(m_on, today());
        m_unit->setPlaceholderText(Tr::tr("Letters of its name"));
        m_unit->setFocus();
    }

protected:
    Result<services::Change> run() override
    {
        m_unit->settle();
        auto change = services::handOverEpisodes(database(), {m_ids, m_unit->codes(), dateOf(m_on), m_reason->value()});
        if (!change && m_unit->codes().isEmpty())
            m_unit->setFocus(Qt::OtherFocusReason);
        return change;
    }

private:
    /// Every commune of the list of units besides the one they live in; those of the own district first.
    [[nodiscard]] std::vector<Offer> communes() const
    {
        const QString own = m_episodes.empty() ? QString() : m_episodes.front().communeCode;
        const Unit *ownUnit = database().units().find(own);
        std::vector<Offer> offers;
        for (const Unit &unit : database().units().all()) {
            if (unit.level == UnitLevel::Commune && unit.code != own) {
                const Unit *district = database().units().parentOf(unit);
                offers.push_back({unit.name, unit.code, district ? district->name : QString()});
            }
        }
        if (ownUnit)
            std::stable_partition(offers.begin(), offers.end(), [&](const Offer &offer) { return database().units().find(offer.code)->parent == ownUnit->parent; });
        return offers;
    }
    std::vector<Uuid> m_ids;
    std::vector<store::Episode> m_episodes;
    OfferEdit *m_unit;
    FieldEdit *m_on;
    FieldEdit *m_reason;
};

class EndDialog final : public EpisodeForm {
public:
    EndDialog(store::Database &database, const std::vector<Uuid> &ids, QWidget *parent)
        : EpisodeForm("endEpisodeDialog", Tr::tr("End the quarantine"), Tr::tr("&End it"), database, parent), m_ids(ids), m_episodes(read(ids)),
          m_on(addField(form(), TableId::Quarantines, "ended_on", Tr::tr("Free &from 0h00 of"))), m_why(addField(form(), TableId::Quarantines, "end_reason", Tr::tr("&Why"))),
          m_reason(addField(form(), TableId::EpisodeTerms, "reason", Tr::tr("In wor&ds")))
    {
        explain(aboutText(m_episodes));
        setDate(m_on, usualDay());
        m_on->editor()->setFocus();
    }

protected:
    Result<services::Change> run() override { return services::endEpisodes(database(), {m_ids, dateOf(m_on), m_why->value(), m_reason->value()}); }

private:
    /// The release of one that is over, else today.
    [[nodiscard]] QDate usualDay() const
    {
        const bool isOver = m_episodes.size() == 1 && m_episodes.front().releaseOn.isValid() && m_episodes.front().releaseOn <= today();
        return isOver ? m_episodes.front().releaseOn : today();
    }
    std::vector<Uuid> m_ids;
    std::vector<store::Episode> m_episodes;
    FieldEdit *m_on;
    FieldEdit *m_why;
    FieldEdit *m_reason;
};

class ReopenDialog final : public EpisodeForm {
public:
    ReopenDialog(store::Database &database, const std::vector<Uuid> &ids, QWidget *parent)
        : EpisodeForm("reopenEpisodeDialog", Tr::tr("Take back the end"), Tr::tr("&Take back the end"), database, parent), m_ids(ids), m_episodes(read(ids)),
          m_reason(addField(form(), TableId::EpisodeTerms, "reason", Tr::tr("Rea&son")))
    {
        QString text = aboutText(m_episodes);
        if (m_episodes.size() == 1 && !m_episodes.front().isOpen())
            text += QLatin1Char('\n') + Tr::tr("Ended on %1: %2.").arg(displayDate(m_episodes.front().endedOn),
                schema::choiceLabel(schema::table(TableId::Quarantines).column("end_reason"), m_episodes.front().endReason.toStdString()));
        explain(text);
        m_reason->editor()->setFocus();
    }

protected:
    Result<services::Change> run() override { return services::reopenEpisodes(database(), {m_ids, m_reason->value()}); }

private:
    std::vector<Uuid> m_ids;
    std::vector<store::Episode> m_episodes;
    FieldEdit *m_reason;
};

} // namespace

EpisodeDialog *makeTermDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent) { return new TermDialog(database, episodes, parent); }
EpisodeDialog *makeHandOverDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent) { return new HandOverDialog(database, episodes, parent); }
EpisodeDialog *makeEndDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent) { return new EndDialog(database, episodes, parent); }
EpisodeDialog *makeReopenDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent) { return new ReopenDialog(database, episodes, parent); }

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// The clock goes on at another place, or begins anew.
#include "domain/dates.h"
#include "services/quarantine/episodes.h"
#include "views/forms/fieldedit.h"
#include "views/quarantine/episodeform.h"
#include "views/widgets/messagebar.h"

#include <QCoreApplication>
#include <QFormLayout>

namespace stc::views {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EpisodeDialogs)
};

class MoveDialog final : public EpisodeForm {
public:
    MoveDialog(store::Database &database, const std::vector<Uuid> &ids, QWidget *parent)
        : EpisodeForm("moveEpisodeDialog", Tr::tr("Move to another form or place"), Tr::tr("&Move"), database, parent), m_ids(ids), m_episodes(read(ids)),
          m_form(addField(form(), TableId::Quarantines, "kind", Tr::tr("New &form"))), m_on(addField(form(), TableId::Quarantines, "start_on", Tr::tr("F&rom"))),
          m_category(addField(form(), TableId::Quarantines, "reason", Tr::tr("Cate&gory"))), m_place(addField(form(), TableId::Quarantines, "place", Tr::tr("P&lace"))),
          m_order(addField(form(), TableId::Quarantines, "decision_number", Tr::tr("&Order"))), m_orderDate(addField(form(), TableId::Quarantines, "decision_date", Tr::tr("Order d&ate"))),
          m_monitor(addField(form(), TableId::Quarantines, "monitor_id", Tr::tr("Monitored &by"))), m_reason(addField(form(), TableId::EpisodeTerms, "reason", Tr::tr("Rea&son")))
    {
        explain(aboutText(m_episodes));
        setDate(m_on, today());
        if (!m_episodes.empty()) {
            const store::Episode &first = m_episodes.front();
            m_category->setValue(first.reason);
            m_form->setValue(first.kind == QLatin1String("home") ? QStringLiteral("centralised") : QStringLiteral("home"));
        }
        updatePreview();
        m_form->editor()->setFocus();
    }

protected:
    Result<services::Change> run() override
    {
        services::EpisodeMove move;
        move.episodes = m_ids;
        move.form = m_form->value();
        move.on = dateOf(m_on);
        // The category of the first is shown; where nobody changed it, each keeps its own.
        move.category = !m_episodes.empty() && m_category->value() == m_episodes.front().reason ? QString() : m_category->value();
        move.place = m_place->value();
        move.decisionNumber = m_order->value();
        move.decisionDate = dateOf(m_orderDate);
        move.monitor = idOf(m_monitor);
        move.reason = m_reason->value();
        auto reply = services::moveEpisodes(database(), move);
        if (!reply)
            return failed(reply.error());
        return std::move(reply->change);
    }

    void updatePreview() override
    {
        if (m_episodes.size() == 1)
            preview(Tr::tr("The clock goes on: counted from %1, %2.").arg(displayDate(m_episodes.front().countedFrom), releaseText(m_episodes.front().releaseOn)));
        else
            preview(Tr::tr("The clock goes on: each keeps the day it is counted from and its release."));
    }

private:
    std::vector<Uuid> m_ids;
    std::vector<store::Episode> m_episodes;
    FieldEdit *m_form;
    FieldEdit *m_on;
    FieldEdit *m_category;
    FieldEdit *m_place;
    FieldEdit *m_order;
    FieldEdit *m_orderDate;
    FieldEdit *m_monitor;
    FieldEdit *m_reason;
};

class RestartDialog final : public EpisodeForm {
public:
    RestartDialog(store::Database &database, const std::vector<Uuid> &ids, QWidget *parent)
        : EpisodeForm("restartEpisodeDialog", Tr::tr("New exposure"), Tr::tr("&Count anew"), database, parent), m_ids(ids), m_episodes(read(ids)),
          m_on(addField(form(), TableId::Contacts, "last_exposure_on", Tr::tr("&Exposed again on"))), m_category(addField(form(), TableId::Quarantines, "reason", Tr::tr("Cate&gory"))),
          m_days(addField(form(), TableId::Quarantines, "days", Tr::tr("&Days, if not by the rule"))), m_reason(addField(form(), TableId::EpisodeTerms, "reason", Tr::tr("Rea&son")))
    {
        explain(aboutText(m_episodes));
        setDate(m_on, today());
        if (!m_episodes.empty())
            m_category->setValue(m_episodes.front().reason);
        auto terms = services::TermsReader::open(database);
        if (terms)
            m_terms = *std::move(terms);
        else
            messages().show(terms.error());
        updatePreview();
        m_on->editor()->setFocus();
    }

protected:
    Result<services::Change> run() override
    {
        const bool isSame = !m_episodes.empty() && m_category->value() == m_episodes.front().reason;
        return services::restartEpisodes(database(), {m_ids, dateOf(m_on), isSame ? QString() : m_category->value(), days(), m_reason->value()});
    }

    /// Of the first one: what the rule of that day says.
    void updatePreview() override
    {
        const QDate on = dateOf(m_on);
        if (!m_terms || m_episodes.empty() || !on.isValid()) {
            preview({});
            return;
        }
        const store::Episode &first = m_episodes.front();
        QDate release;
        QString by = Tr::tr("days typed by hand");
        if (days()) {
            release = services::releaseAfter(on, *days(), m_terms->counting());
        } else {
            const auto dates = m_terms->terms({.category = m_category->value(), .startOn = first.startOn, .on = on, .personKey = first.personKey, .place = first.area, .countedFrom = on});
            if (!dates || !dates->rule) {
                preview(Tr::tr("No rule in force on %1 speaks of this category.").arg(displayDate(on)));
                return;
            }
            release = dates->dates.releaseOn;
            by = dates->rule->document;
        }
        QString text = Tr::tr("Until now: counted from %1, %2.").arg(displayDate(first.countedFrom), releaseText(first.releaseOn)) + QLatin1Char('\n')
            + Tr::tr("Then: counted from %1, %2 (%3).").arg(displayDate(on), releaseText(release), by);
        if (release.isValid() && first.releaseOn.isValid() && release < first.releaseOn)
            text += QLatin1Char('\n') + Tr::tr("Mind: this release is earlier than the one until now.");
        preview(text);
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
    FieldEdit *m_on;
    FieldEdit *m_category;
    FieldEdit *m_days;
    FieldEdit *m_reason;
    std::optional<services::TermsReader> m_terms;
};

} // namespace

EpisodeDialog *makeMoveDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent) { return new MoveDialog(database, episodes, parent); }
EpisodeDialog *makeRestartDialog(store::Database &database, const std::vector<Uuid> &episodes, QWidget *parent) { return new RestartDialog(database, episodes, parent); }

} // namespace stc::views

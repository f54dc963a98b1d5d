// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/enddialogs.h"

#include "store/queries/pageboard.h"

#include "views/lists/dateedit.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stc::views {

DissolveDialog::DissolveDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent)
    : TeamDialog("dissolveDialog", tr("Dissolve %1").arg(team.name), tr("&Dissolve the team"), database, parent), m_team(team.id), m_receiver(new OfferEdit(this)),
      m_on(makeDay("dissolveOn", tr("From")))
{
    body()->addWidget(makeLabel(this, "dissolveText", tr("%1 members leave, %2 households are left over. Everything stays in the history.").arg(team.members).arg(team.households)));
    auto *form = new QFormLayout;
    body()->addLayout(form);
    nameWidget(m_receiver, "dissolveReceiver", tr("Its households go to"));
    m_receiver->setPlaceholderText(tr("No team; or type part of a team’s name"));
    m_receiver->setOffers(teamOffers(database, {team.area, team.area}, team.id));
    addRow(form, tr("&Its households go to"), m_receiver);
    addRow(form, tr("F&rom"), m_on);
    body()->addStretch(1);
    resize(560, 240);
    m_receiver->setFocus();
}

void DissolveDialog::apply()
{
    const auto receiver = chosenId(m_receiver);
    if (!receiver) {
        say(tr("There is no such team. Type part of its name, or nothing at all."), m_receiver);
        return;
    }
    if (const QDate on = dayOf(m_on); on.isValid())
        finish(services::dissolveTeam(database(), m_team, on, *receiver));
}

MergeTeamDialog::MergeTeamDialog(store::Database &database, const store::TeamOverview &team, QWidget *parent)
    : TeamDialog("mergeDialog", tr("Merge %1 into another team").arg(team.name), tr("&Merge the teams"), database, parent), m_team(team.id), m_into(new OfferEdit(this)),
      m_on(makeDay("mergeOn", tr("From")))
{
    body()->addWidget(makeLabel(this, "mergeText", tr("%1 members and %2 households of %3 go over, and it is dissolved. Everything stays in the history.").arg(team.members).arg(team.households).arg(team.name)));
    auto *form = new QFormLayout;
    body()->addLayout(form);
    nameWidget(m_into, "mergeInto", tr("Into"));
    m_into->setPlaceholderText(tr("Part of the team’s name"));
    m_into->setOffers(teamOffers(database, {team.area, team.area}, team.id));
    addRow(form, tr("&Into"), m_into);
    addRow(form, tr("F&rom"), m_on);
    body()->addStretch(1);
    resize(560, 240);
    m_into->setFocus();
}

void MergeTeamDialog::apply()
{
    const auto into = chosenId(m_into);
    if (!into || into->isNull()) {
        say(tr("Choose the other team: type part of its name."), m_into);
        return;
    }
    if (const QDate on = dayOf(m_on); on.isValid())
        finish(services::mergeTeams(database(), m_team, *into, on));
}

LimitsDialog::LimitsDialog(store::Database &database, QWidget *parent) : QDialog(parent), m_database(database), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("limitsDialog"));
    setWindowTitle(tr("What is warned of"));
    setAccessibleName(windowTitle());
    const store::TeamLimits limits = store::teamLimits(database);
    m_membersLeast = makeNumber("membersLeast", tr("Active members, at least"), limits.membersLeast);
    m_membersMost = makeNumber("membersMost", tr("Active members, at most"), limits.membersMost);
    m_householdsLeast = makeNumber("householdsLeast", tr("Households, at least"), limits.householdsLeast);
    m_householdsMost = makeNumber("householdsMost", tr("Households, at most"), limits.householdsMost);
    const store::PageTerms terms = store::pageTerms(database);
    m_lateDays = makeNumber("pageLateDays", tr("Days after which a logbook page counts as late"), terms.lateDays);
    m_lateDays->setMaximum(30);
    m_checkShare = makeNumber("pageCheckShare", tr("Per cent of the pages that are read a second time"), terms.checkShare);
    m_checkShare->setRange(1, 100);
    m_checkShare->setSuffix(QStringLiteral(" %"));
    m_leader = new QCheckBox(tr("A team has exactly one &leader"), this);
    nameWidget(m_leader, "oneLeader", tr("A team has exactly one leader"));
    m_leader->setChecked(limits.wantsOneLeader);
    m_training = new QCheckBox(tr("Every member is &trained"), this);
    nameWidget(m_training, "allTrained", tr("Every member is trained"));
    m_training->setChecked(limits.wantsTraining);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(makeQuietLabel(this, "limitsHint", tr("These hold for this database and forbid nothing: teams outside them are marked.")));
    auto *form = new QFormLayout;
    const auto addPair = [&](const QString &text, QSpinBox *least, QSpinBox *most) {
        auto *row = new QHBoxLayout;
        row->addWidget(least);
        row->addWidget(new QLabel(tr("to"), this));
        row->addWidget(most);
        row->addStretch(1);
        auto *label = new QLabel(text, this);
        label->setBuddy(least);
        form->addRow(label, row);
    };
    addPair(tr("Active &members"), m_membersLeast, m_membersMost);
    addPair(tr("&Households"), m_householdsLeast, m_householdsMost);
    const auto addOne = [&](const QString &text, QSpinBox *number) {
        auto *row = new QHBoxLayout;
        row->addWidget(number);
        row->addStretch(1);
        auto *label = new QLabel(text, this);
        label->setBuddy(number);
        form->addRow(label, row);
    };
    addOne(tr("Logbook pages are late after (d&ays)"), m_lateDays);
    addOne(tr("Pages &read a second time"), m_checkShare);
    layout->addLayout(form);
    layout->addWidget(m_leader);
    layout->addWidget(m_training);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = makeButton(this, "saveLimits", tr("&Save"));
    keep->setDefault(true);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LimitsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_membersLeast->setFocus();
}

QSpinBox *LimitsDialog::makeNumber(const char *objectName, const QString &name, int value)
{
    auto *box = new QSpinBox(this);
    nameWidget(box, objectName, name);
    box->setRange(0, 999);
    box->setValue(value);
    return box;
}

void LimitsDialog::save()
{
    if (m_membersLeast->value() > m_membersMost->value() || m_householdsLeast->value() > m_householdsMost->value()) {
        m_messages->show(Tone::Bad, tr("The first number of a pair is the smaller one. Mend the pair."));
        return;
    }
    const auto done = store::setTeamLimits(m_database, {m_membersLeast->value(), m_membersMost->value(), m_householdsLeast->value(), m_householdsMost->value(),
        m_leader->isChecked(), m_training->isChecked()}).and_then([this] {
        return store::setPageTerms(m_database, {m_lateDays->value(), m_checkShare->value()});
    });
    if (!done) {
        m_messages->show(done.error());
        return;
    }
    accept();
    Q_EMIT saved();
}

} // namespace stc::views

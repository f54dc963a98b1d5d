// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/rounddialog.h"

#include "domain/dates.h"
#include "reports/wording.h"
#include "services/samples/pools.h"
#include "store/queries/gaps.h"
#include "views/forms/valueedit.h"
#include "views/lists/searchcombo.h"
#include "views/teams/fieldgroup.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using services::SamplingWay;
using store::SampledPerson;

namespace {

constexpr int kPersonRole = Qt::UserRole;
constexpr int kHouseholdRole = Qt::UserRole + 1;

QString lineText(const SampledPerson &person)
{
    QStringList parts = {person.name};
    if (!person.birthDate.isEmpty())
        parts << reports::birthYear(person.birthDate);
    if (!person.head.isEmpty() && person.head != person.name)
        parts << RoundDialog::tr("household of %1").arg(person.head);
    parts << reports::teamAndHamlet(person.teamName, person.hamlet);
    if (person.earlier > 0)
        parts << RoundDialog::tr("%n samples before", nullptr, person.earlier);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RoundDialog::RoundDialog(store::Database &database, const Surroundings &surroundings, const Uuid &round, const QString &unit, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_round(round), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("roundDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(round.isNull() ? tr("Plan a sampling") : tr("Change the sampling"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    makeFields(unit);
    makeWho();
    makeList();
    makeButtons();
    resize(900, 620);
    for (const auto &keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &RoundDialog::save);
    fill();
    m_fields->focusStart();
}

RoundDialog::~RoundDialog() = default;

void RoundDialog::makeFields(const QString &unit)
{
    std::vector<const char *> columns{"planned_on", "place", "team_id", "lab", "reason", "method", "pool_size", "note"};
    const bool isCommune = m_database.unit().level == UnitLevel::Commune;
    if (!isCommune)
        columns.insert(columns.begin(), "commune_code");
    m_fields = new FieldGroup(schema::TableId::SamplingRounds, columns, QStringLiteral("round"), 2, m_database, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_fields);
    const Unit *known = m_database.units().find(unit);
    if (!isCommune && known && known->level == UnitLevel::Commune)
        m_fields->setValue("commune_code", unit);
    m_fields->setValue("planned_on", m_surroundings.clock.today().toString(Qt::ISODate));
    m_fields->setValue("reason", QStringLiteral("f1"));
    m_fields->setValue("method", QStringLiteral("rt_pcr"));
    m_fields->setValue("pool_size", QStringLiteral("5"));
    connect(m_fields, &FieldGroup::entered, this, [this] { focusNextPrevChild(true); });
}

void RoundDialog::makeWho()
{
    auto *row = new QHBoxLayout;
    const auto label = [&](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        row->addWidget(made);
        row->addWidget(buddy);
    };
    m_how = new QComboBox(this);
    nameWidget(m_how, "roundHow", tr("Whom to propose"));
    m_how->addItem(tr("People of the target group"), int(SamplingWay::TargetGroup));
    m_how->addItem(tr("Test due by the rule, on that day or before"), int(SamplingWay::TestsDue));
    m_how->addItem(tr("Everybody of the place"), int(SamplingWay::Everybody));
    m_hamlet = new SearchCombo(this);
    nameWidget(m_hamlet, "roundHamlet", tr("Hamlet"));
    label(tr("&Who:"), m_how);
    label(tr("&Hamlet:"), m_hamlet);
    QPushButton *button = makeButton(this, "roundPropose", tr("&Propose"));
    button->setAutoDefault(false);
    button->setToolTip(tr("Makes the list anew, in visit order"));
    row->addWidget(button);
    row->addSpacing(16);
    m_name = makeValueEdit(schema::table(schema::TableId::RoundPeople).column("person_id"), m_database, this);
    nameWidget(m_name->widget(), "roundAdd", tr("Add a person: three letters of the name"));
    if (auto *line = qobject_cast<QLineEdit *>(m_name->widget())) {
        line->setPlaceholderText(tr("name, then Enter"));
        connect(line, &QLineEdit::returnPressed, this, &RoundDialog::addTyped);
    }
    label(tr("&Add:"), m_name->widget());
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(button, &QPushButton::clicked, this, &RoundDialog::propose);
}

void RoundDialog::makeList()
{
    m_list = new QListWidget(this);
    nameWidget(m_list, "roundList", tr("People to be sampled, in the order of the list"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(m_list, 1);
    m_count = makeQuietLabel(this, "roundCount");
    outer->addWidget(m_count);
    connect(m_list, &QListWidget::itemChanged, this, &RoundDialog::showCount);
}

void RoundDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = makeButton(this, "roundSave", tr("&Save the list"), "success");
    save->setAutoDefault(false);
    save->setToolTip(tr("Ctrl+Enter from any field"));
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    cancel->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &RoundDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// A new round begins with the people of its target group; one that is changed with its list.
void RoundDialog::fill()
{
    if (!m_round.isNull()) {
        const auto plan = services::planOf(m_database, m_round);
        if (!plan) {
            m_messages->show(plan.error());
            return;
        }
        m_fields->setValue("commune_code", plan->communeCode);
        m_fields->setValue("planned_on", plan->on.toString(Qt::ISODate));
        m_fields->setValue("place", plan->place);
        m_fields->setValue("team_id", plan->team.isNull() ? QString() : plan->team.toString());
        m_fields->setValue("reason", plan->reason);
        m_fields->setValue("method", plan->method);
        m_fields->setValue("pool_size", QString::number(plan->poolSize));
        m_fields->setValue("lab", plan->lab);
        m_fields->setValue("note", plan->note);
        if (const auto people = store::roundPeople(m_database.connection(), m_round))
            setPeople(std::vector<SampledPerson>(people->begin(), people->end()));
    }
    fillHamlets();
    if (m_round.isNull() && !communeCode().isEmpty())
        propose();
    showCount();
}

QString RoundDialog::communeCode() const
{
    return m_database.unit().level == UnitLevel::Commune ? m_database.unitCode() : m_fields->values().value(QStringLiteral("commune_code"));
}

void RoundDialog::fillHamlets()
{
    QList<std::pair<QString, QString>> entries;
    if (const Unit *unit = m_database.units().find(communeCode())) {
        if (const auto hamlets = store::hamletsOf(m_database, unit->range())) {
            for (const QString &hamlet : *hamlets)
                entries.append({hamlet, hamlet});
        }
    }
    m_hamlet->setEntries(tr("All hamlets"), entries);
}

void RoundDialog::propose()
{
    const Unit *unit = m_database.units().find(communeCode());
    const store::Values values = m_fields->values();
    store::CandidateQuery query;
    query.on = QDate::fromString(values.value(QStringLiteral("planned_on")), Qt::ISODate);
    if (!unit || !query.on.isValid()) {
        m_messages->show(Tone::Info, tr("First write the commune and the day."));
        return;
    }
    fillHamlets();
    query.area = unit->range();
    query.reason = values.value(QStringLiteral("reason"));
    query.hamlet = m_hamlet->chosen();
    query.team = Uuid::parse(values.value(QStringLiteral("team_id"))).value_or(Uuid());
    const auto found = services::proposePeople(m_database, static_cast<SamplingWay>(m_how->currentData().toInt()), query);
    if (!found) {
        m_messages->show(found.error());
        return;
    }
    setPeople(*found);
    if (found->empty())
        m_messages->show(Tone::Info, tr("Nobody fits. Choose another way to propose, or add people by name."));
    else
        m_messages->dismiss();
}

void RoundDialog::setPeople(const std::vector<SampledPerson> &people)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SampledPerson &person : people)
        addPerson(person);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCount();
}

void RoundDialog::addPerson(const SampledPerson &person)
{
    auto *item = new QListWidgetItem(lineText(person), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    item->setData(kPersonRole, person.person.toString());
    item->setData(kHouseholdRole, qint64(person.household));
    item->setToolTip(item->text());
}

void RoundDialog::addTyped()
{
    m_name->settle();
    const auto id = Uuid::parse(m_name->value());
    if (!id) {
        m_messages->show(Tone::Bad, tr("There is no such person in the books. Type three letters of the name and choose from the list."));
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kPersonRole).toString() != id->toString())
            continue;
        m_list->item(row)->setCheckState(Qt::Checked);
        m_list->setCurrentRow(row);
        m_name->setValue({});
        m_messages->show(Tone::Info, tr("This person stands in the list already."));
        return;
    }
    store::CandidateQuery query;
    query.source = store::CandidateSource::Given;
    query.on = m_surroundings.clock.today();
    query.people = {*id};
    const auto found = store::samplingCandidates(m_database.connection(), query);
    if (!found || found->empty()) {
        m_messages->show(Tone::Bad, tr("This person died or moved away."));
        return;
    }
    m_messages->dismiss();
    addPerson(found->front());
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setValue({});
    showCount();
}

void RoundDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    showCount();
}

void RoundDialog::toggle()
{
    if (!m_list->currentItem())
        return;
    const Qt::CheckState next = m_list->currentItem()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    const auto selected = m_list->selectedItems();
    for (QListWidgetItem *item : selected)
        item->setCheckState(next);
    if (selected.size() == 1 && m_list->currentRow() + 1 < m_list->count())
        m_list->setCurrentRow(m_list->currentRow() + 1);
}

std::vector<Uuid> RoundDialog::people() const
{
    std::vector<Uuid> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.push_back(Uuid::parse(item->data(kPersonRole).toString()).value_or(Uuid()));
    }
    return ids;
}

void RoundDialog::showCount()
{
    std::vector<std::int64_t> households;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            households.push_back(item->data(kHouseholdRole).toLongLong());
    }
    const int size = std::clamp(m_fields->values().value(QStringLiteral("pool_size")).toInt(), 1, 20);
    const auto pools = services::cutPools(households, size);
    m_count->setText(tr("%1 people, %2 tubes. Space leaves somebody out, Alt with the arrows moves the line.").arg(countText(qint64(households.size())), countText(qint64(pools.size()))));
}

bool RoundDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Delete) {
        toggle();
        return true;
    }
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void RoundDialog::save()
{
    if (!m_fields->check())
        return;
    const store::Values values = m_fields->values();
    services::RoundPlan plan;
    plan.communeCode = communeCode();
    plan.on = QDate::fromString(values.value(QStringLiteral("planned_on")), Qt::ISODate);
    plan.place = values.value(QStringLiteral("place"));
    plan.team = Uuid::parse(values.value(QStringLiteral("team_id"))).value_or(Uuid());
    plan.reason = values.value(QStringLiteral("reason"));
    plan.method = values.value(QStringLiteral("method"));
    const QString size = values.value(QStringLiteral("pool_size"));
    plan.poolSize = size.isEmpty() ? 1 : size.toInt();
    plan.lab = values.value(QStringLiteral("lab"));
    plan.note = values.value(QStringLiteral("note"));
    plan.people = people();
    Uuid round = m_round;
    Result<services::Change> change = services::Change();
    if (m_round.isNull()) {
        const auto reply = services::planRound(m_database, plan);
        if (reply) {
            round = reply->round;
            change = reply->change;
        } else {
            change = failed(reply.error());
        }
    } else {
        change = services::changeRound(m_database, m_round, plan);
    }
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    Q_EMIT saved(round, *change);
    accept();
}

} // namespace stc::views

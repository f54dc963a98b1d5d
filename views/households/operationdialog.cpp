// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/operationdialog.h"

#include "domain/dates.h"
#include "views/households/eventdialogs.h"
#include "views/households/mergedialog.h"
#include "views/households/peopledialogs.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using schema::TableId;

namespace {

struct Named {
    Operation operation;
    const char *text;
};
constexpr Named kOperations[] = {
    {Operation::MovePeople, QT_TRANSLATE_NOOP("householdoperations", "&Move people to another household…")},
    {Operation::Split, QT_TRANSLATE_NOOP("householdoperations", "&Split off a new household…")},
    {Operation::Merge, QT_TRANSLATE_NOOP("householdoperations", "Mer&ge with another household…")},
    {Operation::ChangeHead, QT_TRANSLATE_NOOP("householdoperations", "Change the &head…")},
    {Operation::Born, QT_TRANSLATE_NOOP("householdoperations", "A child was &born…")},
    {Operation::MovedIn, QT_TRANSLATE_NOOP("householdoperations", "Somebody moved &in…")},
    {Operation::Died, QT_TRANSLATE_NOOP("householdoperations", "Somebody &died…")},
    {Operation::MovedOut, QT_TRANSLATE_NOOP("householdoperations", "Somebody moved &out…")},
    {Operation::CameBack, QT_TRANSLATE_NOOP("householdoperations", "Somebody &came back…")},
};

QComboBox *makeRelations(QWidget *parent, const QString &accessibleName)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(accessibleName);
    combo->addItem(QCoreApplication::translate("householdoperations", "not known"), QString());
    const schema::Column &column = schema::table(TableId::People).column("relation_to_head");
    for (const schema::Choice &choice : column.choices) {
        if (std::string_view(choice.code) != "head")
            combo->addItem(schema::choiceLabel(column, choice.code), QLatin1String(choice.code));
    }
    return combo;
}

} // namespace

QString operationText(Operation operation)
{
    for (const Named &named : kOperations) {
        if (named.operation == operation)
            return QCoreApplication::translate("householdoperations", named.text);
    }
    return {};
}

NewHeadBox::NewHeadBox(const char *objectName, const QString &title, QWidget *parent) : QWidget(parent), m_box(new QGroupBox(title, this)), m_head(new QComboBox(m_box)), m_form(new QFormLayout(m_box))
{
    setObjectName(QLatin1String(objectName));
    nameWidget(m_box, "newHeadBox", title);
    nameWidget(m_head, "newHead", tr("New head"));
    m_form->addRow(tr("&New head"), m_head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    connect(m_head, &QComboBox::activated, this, &NewHeadBox::showRelations);
}

void NewHeadBox::setPeople(const std::vector<store::Resident> &candidates, const store::Resident *old)
{
    const Uuid before = head();
    m_people = candidates;
    m_old = old ? std::optional(*old) : std::nullopt;
    m_head->clear();
    for (const store::Resident &person : candidates)
        m_head->addItem(person.name + (person.birthDate.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(displayPartialDate(person.birthDate))), person.id.toString());
    m_head->setCurrentIndex(std::max(0, m_head->findData(before.toString())));
    showRelations();
}

Uuid NewHeadBox::head() const
{
    return Uuid::parse(m_head->currentData().toString()).value_or(Uuid());
}

/// The old head is to the new one what the new one was to the old; children of a couple stay children.
QString NewHeadBox::suggested(const store::Resident &person) const
{
    const auto head = std::find_if(m_people.begin(), m_people.end(), [&](const store::Resident &one) { return one.id == this->head(); });
    if (head == m_people.end())
        return {};
    if (m_old && person.id == m_old->id)
        return services::inverseRelation(head->relation);
    if (head->relation == QLatin1String("spouse"))
        return person.relation == QLatin1String("child") || person.relation == QLatin1String("grandchild") ? person.relation : QString();
    if (head->relation == QLatin1String("child")) {
        if (person.relation == QLatin1String("spouse"))
            return QStringLiteral("parent");
        return person.relation == QLatin1String("child") ? QStringLiteral("sibling") : QString();
    }
    return {};
}

void NewHeadBox::showRelations()
{
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    m_relations.clear();
    std::vector<store::Resident> others = m_people;
    if (m_old)
        others.insert(others.begin(), *m_old);
    for (const store::Resident &person : others) {
        if (person.id == head())
            continue;
        QComboBox *combo = makeRelations(m_box, tr("What %1 is to the new head").arg(person.name));
        combo->setObjectName(QStringLiteral("relation_%1").arg(m_relations.size() + 1));
        combo->setCurrentIndex(std::max(0, combo->findData(suggested(person))));
        m_form->addRow(tr("%1 is to the new head").arg(person.name), combo);
        m_relations.emplace_back(person.id, combo);
    }
}

services::Relations NewHeadBox::relations() const
{
    services::Relations relations;
    for (const auto &[person, combo] : m_relations)
        relations[person] = combo->currentData().toString();
    return relations;
}

OperationDialog::OperationDialog(Operation operation, store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent)
    : QDialog(parent), m_database(database), m_household(household), m_person(person), m_explanation(makeLabel(this, "operationExplanation")), m_form(new QFormLayout),
      m_message(new MessageBar(this)), m_agree(nullptr)
{
    setObjectName(QStringLiteral("operationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(operationText(operation).remove(QLatin1Char('&')).remove(QChar(0x2026)));
    setAccessibleName(windowTitle());
    if (auto people = store::residentsOf(database.connection(), household))
        m_people = *std::move(people);
    else
        m_message->show(people.error());
    m_form->setSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const bool isEvent = operation >= Operation::Born;
    m_agree = makeButton(this, "operationAgree", isEvent ? tr("Enter it in the books") : windowTitle());
    m_agree->setToolTip(tr("Ctrl+Enter"));
    buttons->addButton(m_agree, QDialogButtonBox::AcceptRole);
    nameWidget(buttons->button(QDialogButtonBox::Cancel), "operationCancel", tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_explanation);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    m_explanation->hide();
    setMinimumWidth(560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_agree, &QPushButton::clicked, this, &OperationDialog::agree);
}

void OperationDialog::explain(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->show();
}

void OperationDialog::say(const QString &text)
{
    m_message->show(Tone::Bad, text);
}

void OperationDialog::setReady(bool isReady)
{
    m_agree->setEnabled(isReady);
}

void OperationDialog::agree()
{
    const auto change = run();
    if (!change) {
        if (change.error().code == ErrorCode::InvalidInput)
            say(change.error().text);
        else
            m_message->show(change.error());
        return;
    }
    Q_EMIT done(*change);
    accept();
}

/// Enter goes on to the next field, as in the sheet: nobody merges two households by choosing one of them.
void OperationDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->modifiers() & Qt::ControlModifier)
        m_agree->click();
    else if (button)
        button->click();
    else
        focusNextChild();
}

DateEdit *OperationDialog::addDate(const QString &label)
{
    auto *date = new DateEdit(m_database.clock().today(), this);
    nameWidget(date, "operationDate", QString(label).remove(QLatin1Char('&')));
    date->setDate(m_database.clock().today());
    m_form->addRow(label, date);
    return date;
}

QLineEdit *OperationDialog::addLine(const char *objectName, const QString &label)
{
    auto *line = new QLineEdit(this);
    nameWidget(line, objectName, QString(label).remove(QLatin1Char('&')));
    m_form->addRow(label, line);
    return line;
}

QString OperationDialog::nameOf(const store::Resident &person)
{
    QStringList more;
    if (!person.birthDate.isEmpty())
        more << displayPartialDate(person.birthDate);
    if (!person.relation.isEmpty())
        more << schema::choiceLabel(schema::table(TableId::People).column("relation_to_head"), person.relation.toStdString());
    return more.isEmpty() ? person.name : QStringLiteral("%1  ·  %2").arg(person.name, more.join(QStringLiteral(", ")));
}

QListWidget *OperationDialog::addPeople(const QString &label)
{
    auto *list = new QListWidget(this);
    nameWidget(list, "operationPeople", QString(label).remove(QLatin1Char('&')));
    for (const store::Resident &person : m_people) {
        if (person.isGone())
            continue;
        auto *item = new QListWidgetItem(nameOf(person), list);
        item->setData(Qt::UserRole, person.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(person.id == m_person ? Qt::Checked : Qt::Unchecked);
        if (person.id == m_person)
            list->setCurrentItem(item);
    }
    if (!list->currentItem())
        list->setCurrentRow(0);
    list->setMaximumHeight(list->sizeHintForRow(0) * 7 + 8);
    m_form->addRow(label, list);
    auto *hint = makeQuietLabel(this, "operationPeopleHint", tr("The space bar marks a person."));
    m_form->addRow(QString(), hint);
    return list;
}

QComboBox *OperationDialog::addPerson(const QString &label, bool gone)
{
    auto *combo = new QComboBox(this);
    nameWidget(combo, "operationPerson", QString(label).remove(QLatin1Char('&')));
    for (const store::Resident &person : m_people) {
        if (person.isGone() == gone)
            combo->addItem(nameOf(person), person.id.toString());
    }
    combo->setCurrentIndex(std::max(0, combo->findData(m_person.toString())));
    m_form->addRow(label, combo);
    return combo;
}

NewHeadBox *OperationDialog::addNewHead(const char *objectName, const QString &title)
{
    auto *box = new NewHeadBox(objectName, title, this);
    m_form->addRow(box);
    box->hide();
    return box;
}

ValueEdit *OperationDialog::addHousehold(const QString &label)
{
    m_finder = makeValueEdit(schema::table(TableId::People).column("household_id"), m_database, this);
    m_finder->edited = [] {};
    m_finder->changed = [] {};
    nameWidget(m_finder->widget(), "operationHousehold", QString(label).remove(QLatin1Char('&')));
    m_form->addRow(label, m_finder->widget());
    auto *hint = makeQuietLabel(this, "operationHouseholdHint", tr("Type three letters of the head’s name, or the number."));
    m_form->addRow(QString(), hint);
    return m_finder.get();
}

std::vector<Uuid> OperationDialog::marked(const QListWidget *list) const
{
    std::vector<Uuid> people;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            people.push_back(Uuid::parse(list->item(row)->data(Qt::UserRole).toString()).value_or(Uuid()));
    }
    return people;
}

OperationDialog *makeOperation(Operation operation, store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent)
{
    switch (operation) {
    case Operation::MovePeople: return new MovePeopleDialog(database, household, person, parent);
    case Operation::Split: return new HouseholdSplitDialog(database, household, person, parent);
    case Operation::Merge: return new HouseholdMergeDialog(database, household, parent);
    case Operation::ChangeHead: return new HeadDialog(database, household, person, parent);
    case Operation::Born:
    case Operation::MovedIn: return new NewcomerDialog(operation, database, household, parent);
    default: return new MovementDialog(operation, database, household, person, parent);
    }
}

} // namespace stc::views

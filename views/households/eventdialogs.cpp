// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/eventdialogs.h"

#include "services/households/entryguess.h"
#include "views/forms/fieldhint.h"
#include "views/forms/warningbox.h"
#include "views/widgets/make.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace stc::views {

using schema::TableId;

namespace {

const schema::Column &personColumn(const char *name) { return schema::table(TableId::People).column(name); }

QComboBox *makeChoices(QWidget *parent, const char *objectName, const char *column, bool withHead)
{
    auto *combo = new QComboBox(parent);
    nameWidget(combo, objectName, schema::label(personColumn(column)));
    combo->addItem(QString(), QString());
    for (const schema::Choice &choice : personColumn(column).choices) {
        if (withHead || std::string_view(choice.code) != "head")
            combo->addItem(schema::choiceLabel(personColumn(column), choice.code), QLatin1String(choice.code));
    }
    return combo;
}

} // namespace

MovementDialog::MovementDialog(Operation operation, store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent)
    : OperationDialog(operation, database, household, person, parent),
      m_kind(operation == Operation::Died ? QStringLiteral("died") : operation == Operation::MovedOut ? QStringLiteral("moved_out") : QStringLiteral("moved_in")),
      m_person(addPerson(tr("&Who"), operation == Operation::CameBack)), m_date(addDate(tr("O&n"))), m_newHead(nullptr)
{
    if (operation != Operation::Died)
        m_place = addLine("movementPlace", operation == Operation::MovedOut ? tr("Where &to") : tr("&From where"));
    m_newHead = addNewHead("movementHead", tr("This was the head: who becomes the new head?"));
    connect(m_person, &QComboBox::currentIndexChanged, this, &MovementDialog::personChanged);
    personChanged();
    setReady(m_person->count() > 0);
    if (m_person->count() == 0)
        say(operation == Operation::CameBack ? tr("Nobody of this household has died or moved out.") : tr("Nobody lives in this household any more."));
}

Uuid MovementDialog::person() const
{
    return Uuid::parse(m_person->currentData().toString()).value_or(Uuid());
}

void MovementDialog::personChanged()
{
    const store::Resident *head = services::headOf(people());
    std::vector<store::Resident> staying;
    std::copy_if(people().begin(), people().end(), std::back_inserter(staying), [&](const store::Resident &one) { return !one.isGone() && one.id != person(); });
    const bool headGoes = head && head->id == person() && m_kind != QLatin1String("moved_in");
    if (headGoes)
        m_newHead->setPeople(staying, nullptr);
    m_newHead->setVisible(headGoes && !staying.empty());
}

Result<services::Change> MovementDialog::run()
{
    services::MovementEntry entry{person(), m_kind, m_date->date(), m_place ? m_place->text() : QString(), {}, {}, {}};
    if (m_newHead->isVisibleTo(this)) {
        entry.newHead = m_newHead->head();
        entry.relations = m_newHead->relations();
    }
    return services::recordMovement(database(), entry);
}

NewcomerDialog::NewcomerDialog(Operation operation, store::Database &database, const Uuid &household, QWidget *parent)
    : OperationDialog(operation, database, household, {}, parent), m_isBirth(operation == Operation::Born), m_name(addLine("newcomerName", tr("&Full name"))),
      m_sex(makeChoices(this, "newcomerSex", "sex", false)), m_relation(makeChoices(this, "newcomerRelation", "relation_to_head", false)), m_date(nullptr), m_warnings(new WarningBox(this))
{
    form()->addRow(tr("&Sex"), m_sex);
    if (!m_isBirth) {
        m_born = addLine("newcomerBorn", tr("&Born (the year is enough)"));
        m_identity = addLine("newcomerIdentity", tr("I&dentity number"));
        m_phone = addLine("newcomerPhone", tr("&Phone"));
    }
    form()->addRow(tr("&Relation to the head"), m_relation);
    if (m_isBirth)
        m_relation->setCurrentIndex(std::max(0, m_relation->findData(QStringLiteral("child"))));
    m_date = addDate(m_isBirth ? tr("Bor&n on") : tr("Moved in o&n"));
    if (!m_isBirth)
        m_place = addLine("newcomerPlace", tr("From &where"));
    form()->addRow(m_warnings);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_sex->currentIndex() == 0)
            m_sex->setCurrentIndex(std::max(0, m_sex->findData(services::guess::sex({m_name->text(), {}, {}, {}, {}}, {}))));
    });
    connect(m_warnings, &WarningBox::agreed, this, [this] { findChild<QPushButton *>(QStringLiteral("operationAgree"))->click(); });
}

store::Values NewcomerDialog::values() const
{
    store::Values values{{QStringLiteral("full_name"), m_name->text()}, {QStringLiteral("sex"), m_sex->currentData().toString()},
        {QStringLiteral("relation_to_head"), m_relation->currentData().toString()}};
    if (!m_isBirth) {
        values.insert(QStringLiteral("birth_date"), m_born->text().trimmed());
        values.insert(QStringLiteral("identity_number"), m_identity->text().trimmed());
        values.insert(QStringLiteral("phone"), m_phone->text().trimmed());
    }
    return values;
}

Result<services::Change> NewcomerDialog::run()
{
    const auto reply = services::addNewcomer(database(), {household(), values(), m_isBirth ? QStringLiteral("born") : QStringLiteral("moved_in"), m_date->date(),
        m_place ? m_place->text() : QString(), m_warnings->isVisibleTo(this) ? m_warnings->reason() : QString()});
    if (!reply)
        return failed(reply.error());
    if (reply->isSaved())
        return reply->change;
    const auto error = std::find_if(reply->problems.begin(), reply->problems.end(), [](const store::FieldProblem &problem) { return !problem.isWarning(); });
    if (error != reply->problems.end()) {
        const schema::Column &column = schema::table(TableId::People).columns[static_cast<std::size_t>(std::max(0, error->column))];
        return fail(ErrorCode::InvalidInput, fieldProblemText(*error, column, values().value(QLatin1String(column.name)), database()));
    }
    QStringList warnings;
    for (const store::FieldProblem &warning : reply->problems)
        warnings << warning.message;
    m_warnings->showWarnings(warnings);
    m_warnings->focusReason();
    return fail(ErrorCode::InvalidInput, tr("Look at the warning below. If it is right all the same, say why."));
}

} // namespace stc::views

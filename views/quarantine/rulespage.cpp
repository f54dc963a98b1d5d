// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/rulespage.h"

#include "store/queries/quarantinerules.h"
#include "views/forms/fieldedit.h"
#include "views/forms/recordform.h"
#include "views/lists/recordactions.h"
#include "views/quarantine/daycountingbox.h"
#include "views/quarantine/ruleimpactdialog.h"
#include "views/quarantine/rulequestion.h"
#include "views/quarantine/rulestable.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stc::views {

using schema::TableId;

RulesPage::RulesPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_question(new RuleQuestion(database, this)),
      m_table(new RulesTable(database.units(), this)), m_counting(new DayCountingBox(database, surroundings.prompts, this)),
      m_actions(new RecordActions(TableId::QuarantineRules, database, surroundings.prompts, this)), m_note(makeQuietLabel(this, "ruleNote"))
{
    setObjectName(QStringLiteral("rulesPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "rulesTitle", tr("Quarantine rules")));
    layout->addWidget(m_messages);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    makeButtons();
    layout->addWidget(m_counting);
    const auto showError = [this](const Error &error) { m_messages->show(error); };
    connect(m_question, &RuleQuestion::answered, m_table, &RulesTable::showRule);
    connect(m_question, &RuleQuestion::failed, this, showError);
    connect(m_table, &RulesTable::currentRuleChanged, this, &RulesPage::showChosen);
    connect(m_table, &RulesTable::opened, this, &RulesPage::editChosen);
    connect(m_counting, &DayCountingBox::failed, this, showError);
    connect(m_counting, &DayCountingBox::changed, this, [this] {
        m_question->ask();
        Q_EMIT dataChanged();
    });
    connect(m_actions, &RecordActions::saved, this, &RulesPage::saved);
    connect(m_actions, &RecordActions::deleted, this, [this](const services::Change &change) {
        Q_EMIT changed(change);
        m_messages->show(Tone::Good, tr("Deleted. Ctrl+Z brings the rule back."));
    });
    connect(m_actions, &RecordActions::failed, this, showError);
}

void RulesPage::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    const auto add = [&](const char *name, const QString &text, const QString &hint, const char *iconName, auto slot) {
        QPushButton *button = makeButton(bar, name, text, iconName);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add("newRule", tr("&New rule…"), tr("Enter a rule of this office (Insert)"), "new", &RulesPage::makeNew);
    m_ruleButtons.push_back(add("editRule", tr("E&dit…"), tr("Change the rule; of what others have set, an own version is made (F2)"), "edit", &RulesPage::editChosen));
    m_ruleButtons.push_back(add("copyRule", tr("C&opy as new…"), tr("A new rule that begins like this one"), nullptr, [this] { openForm(true, QStringLiteral("document")); }));
    m_end = add("endRule", tr("End its validit&y…"), tr("Its last day in force; only rules of this office"), nullptr, &RulesPage::endValidity);
    m_delete = add("deleteRule", tr("De&lete…"), tr("Only rules of this office that gave no quarantine its dates (Delete)"), nullptr, &RulesPage::deleteChosen);
    m_ruleButtons.push_back(add("ruleImpact", tr("&Whom does it affect…"), tr("Which quarantines that run would get other dates; applied only to those you tick"), "quarantine", &RulesPage::showImpact));
    layout()->addWidget(bar);
    const auto addKey = [this](Qt::Key key, QWidget *where, Qt::ShortcutContext context, auto slot) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addKey(Qt::Key_Insert, this, Qt::WidgetWithChildrenShortcut, &RulesPage::makeNew);
    addKey(Qt::Key_F2, this, Qt::WidgetWithChildrenShortcut, &RulesPage::editChosen);
    addKey(Qt::Key_Delete, m_table, Qt::WidgetShortcut, &RulesPage::deleteChosen);
}

void RulesPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return; // read when somebody looks
    auto rules = store::quarantineRules(m_database.connection());
    if (!rules) {
        m_messages->show(rules.error());
        return;
    }
    const Uuid kept = m_table->current() ? m_table->current()->id : Uuid();
    m_table->setRules(*std::move(rules), m_database.unit().area);
    m_counting->refresh();
    m_question->ask(); // shows the rule that answers
    if (!kept.isNull())
        m_table->showRule(kept, m_question->category());
}

void RulesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void RulesPage::focusStart()
{
    m_question->focusStart();
}

bool RulesPage::isBusy() const
{
    return m_counting->isBusy();
}

QList<QWidget *> RulesPage::panes()
{
    return {m_question, m_table, m_counting};
}

void RulesPage::showChosen()
{
    const QuarantineRule *rule = m_table->current();
    m_note->setText(!rule ? QString() : rule->note.isEmpty() ? rule->document : tr("%1: %2", "document and its note").arg(rule->document, rule->note));
    for (QPushButton *button : m_ruleButtons)
        button->setEnabled(rule != nullptr);
    for (QPushButton *button : {m_end, m_delete})
        button->setEnabled(rule && isOwn(*rule));
}

bool RulesPage::isOwn(const QuarantineRule &rule) const
{
    return rule.places && rule.places->first == m_database.unit().area;
}

void RulesPage::makeNew()
{
    m_actions->create({{QStringLiteral("unit_code"), m_database.unitCode()}, {QStringLiteral("certainty"), QStringLiteral("sure")}, {QStringLiteral("counts_from"), QStringLiteral("start")},
        {QStringLiteral("valid_from"), m_surroundings.clock.today().toString(Qt::ISODate)}});
}

void RulesPage::editChosen()
{
    const QuarantineRule *rule = m_table->current();
    if (!rule)
        return;
    const bool asOwnVersion = !isOwn(*rule);
    openForm(asOwnVersion, {});
    if (asOwnVersion)
        m_messages->show(Tone::Info, tr("What is shipped or set by another office stays as it is. Your version goes before it where both begin on the same day."));
}

void RulesPage::openForm(bool asNew, const QString &firstField)
{
    const QuarantineRule *rule = m_table->current();
    if (!rule)
        return;
    auto edit = services::editRecord(m_database, TableId::QuarantineRules, rule->id);
    if (edit && asNew) {
        auto fresh = services::editRecord(m_database, TableId::QuarantineRules, {});
        if (fresh)
            fresh->values = edit->values;
        edit = std::move(fresh);
    }
    if (!edit) {
        m_messages->show(edit.error());
        return;
    }
    edit->values.insert(QStringLiteral("unit_code"), m_database.unitCode());
    open(*std::move(edit), firstField);
}

void RulesPage::open(services::RecordEdit edit, const QString &firstField)
{
    auto *form = new RecordForm(m_database, m_surroundings.prompts, std::move(edit), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, &RulesPage::saved);
    form->open();
    if (FieldEdit *field = form->field(firstField))
        field->editor()->setFocus();
}

void RulesPage::endValidity()
{
    const QuarantineRule *rule = m_table->current();
    if (rule && isOwn(*rule))
        openForm(false, QStringLiteral("valid_until"));
}

void RulesPage::deleteChosen()
{
    const QuarantineRule *rule = m_table->current();
    if (!rule)
        return;
    if (isOwn(*rule))
        m_actions->remove(rule->id);
    else
        m_messages->show(Tone::Info, tr("Only rules of this office can be deleted. To replace a shipped one, edit it: your version goes before it."));
}

void RulesPage::showImpact()
{
    const QuarantineRule *rule = m_table->current();
    if (!rule)
        return;
    auto *dialog = new RuleImpactDialog(m_database, *rule, this);
    connect(dialog, &RuleImpactDialog::applied, this, [this](const services::Change &change) {
        Q_EMIT changed(change);
        m_messages->show(Tone::Good, tr("The new dates stand. Ctrl+Z takes all of them back."));
    });
    dialog->open();
}

void RulesPage::saved(const services::Change &change, const Uuid &id)
{
    Q_EMIT changed(change);
    refresh();
    m_table->showRule(id);
    m_messages->show(Tone::Info, tr("Saved. Quarantines that run keep their dates until you look whom it affects and apply it."), tr("Whom does it affect…"), [this, id] {
        m_table->showRule(id);
        showImpact();
    });
}

} // namespace stc::views

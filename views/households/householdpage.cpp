// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/householdpage.h"

#include "domain/dates.h"
#include "store/queries/residents.h"
#include "views/households/householdform.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stc::views {

using schema::TableId;

namespace {
constexpr int kSittingWidth = 250;
constexpr std::size_t kSittingMost = 100;
} // namespace

HouseholdPage::HouseholdPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_form(new HouseholdForm(database, this)), m_operations(new QMenu(this)),
      m_operationsButton(nullptr), m_new(nullptr), m_sitting(nullptr)
{
    setObjectName(QStringLiteral("householdPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_messages);
    m_messages->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_form, 1);
    body->addWidget(makeSitting());
    layout->addLayout(body, 1);
    makeActions();
    connect(m_form, &HouseholdForm::saved, this, [this](const services::Change &change, const Uuid &household) {
        formIsSettled();
        remember(household);
        if (change.isSomething())
            Q_EMIT changed(change);
    });
    connect(m_form, &HouseholdForm::subjectChanged, this, &HouseholdPage::updateActions);
    connect(m_form, &HouseholdForm::leftBackwards, this, [this] { Q_EMIT wantsPage(PageId::ofTable(TableId::Households)); });
    connect(m_form->people(), &PeopleSheet::menuWanted, this, [this](int, const QPoint &place) { showMenu(place); });
    updateActions();
    offerDraft();
}

QWidget *HouseholdPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("householdHead"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makeHeadingLabel(head, "householdTitle", tr("Enter households")), 1);
    auto *save = makeButton(head, "householdSave", tr("&Save and next"), "success");
    save->setToolTip(tr("Save the household and begin the next one (Ctrl+Enter, or Enter in an empty name)"));
    m_operationsButton = makeButton(head, "householdOperations", tr("&Actions with this household"), "households");
    m_operationsButton->setToolTip(tr("Move, split, merge, births, deaths … (Ctrl+M)"));
    m_new = makeButton(head, "householdGiveUp", tr("&Give up, begin anew"));
    m_new->setToolTip(tr("Empty the form without saving it (Ctrl+Shift+Delete)"));
    for (QPushButton *button : {save, m_operationsButton, m_new}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(save, &QPushButton::clicked, m_form, &HouseholdForm::save);
    connect(m_operationsButton, &QPushButton::clicked, this, [this] { showMenu(m_operationsButton->mapToGlobal(QPoint(0, m_operationsButton->height()))); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        leave([this] {
            formIsSettled();
            m_form->giveUp();
            m_form->startNew();
            m_form->focusStart();
        });
    });
    return head;
}

QWidget *HouseholdPage::makeSitting()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("sittingPanel"));
    panel->setFixedWidth(kSittingWidth);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeadingLabel(panel, "sittingTitle", tr("Typed in this sitting"), 2));
    m_sitting = makeTextTable(panel, "sittingTable", tr("Households typed in this sitting"), {tr("No."), tr("Head"), tr("People")});
    m_sitting->horizontalHeader()->setStretchLastSection(false);
    m_sitting->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_sitting->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_sitting->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_sitting, 1);
    layout->addWidget(makeQuietLabel(panel, "sittingHint", tr("Enter or a double click opens one again.")));
    connect(m_sitting, &QTableWidget::cellActivated, this, &HouseholdPage::openChosen);
    return panel;
}

void HouseholdPage::makeActions()
{
    m_operations->setObjectName(QStringLiteral("operationsMenu"));
    m_operations->setAccessibleName(tr("Actions with this household"));
    for (const Operation operation : {Operation::MovePeople, Operation::Split, Operation::Merge, Operation::ChangeHead, Operation::Born, Operation::MovedIn, Operation::Died, Operation::MovedOut,
             Operation::CameBack}) {
        QAction *action = m_operations->addAction(operationText(operation));
        action->setObjectName(QStringLiteral("operation%1").arg(static_cast<int>(operation)));
        connect(action, &QAction::triggered, this, [this, operation] { run(operation); });
        if (operation == Operation::ChangeHead)
            m_operations->addSeparator();
    }
    m_operations->addSeparator();
    QAction *remove = m_operations->addAction(tr("De&lete this row (a slip)") + QLatin1String("\tCtrl+Delete"));
    remove->setObjectName(QStringLiteral("operationRemove"));
    connect(remove, &QAction::triggered, this, [this] { m_form->people()->toggleRemoved(m_operations->property("row").toInt()); });
    const auto shortcut = [this](const QKeySequence &keys, auto call) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, call);
    };
    shortcut(QKeySequence(QStringLiteral("Ctrl+M")), [this] { showMenu(m_operationsButton->mapToGlobal(QPoint(0, m_operationsButton->height()))); });
    shortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Del")), [this] { m_new->click(); });
}

void HouseholdPage::showMenu(const QPoint &globalPlace)
{
    const int row = m_form->people()->currentRow();
    m_operations->setProperty("row", row);
    const bool isInBooks = !m_form->household().isNull();
    const auto actions = m_operations->actions();
    for (QAction *action : actions)
        action->setEnabled(action->objectName() == QLatin1String("operationRemove") ? row >= 0 : isInBooks);
    m_operations->popup(globalPlace);
}

void HouseholdPage::updateActions()
{
    m_operationsButton->setEnabled(!m_form->household().isNull());
    m_operationsButton->setToolTip(m_form->household().isNull() ? tr("Save the household first, then open it again from the list at the right.") : tr("Move, split, merge, births, deaths … (Ctrl+M)"));
}

void HouseholdPage::run(Operation operation)
{
    if (m_form->household().isNull())
        return;
    if (m_form->isChanged()) {
        m_asksToSave = true;
        m_messages->show(Tone::Caution, tr("Save what you changed here first (Ctrl+Enter). Then open the household again for this."));
        return;
    }
    const Uuid household = m_form->household();
    OperationDialog *dialog = makeOperation(operation, m_database, household, m_form->people()->personAt(m_operations->property("row").toInt()), this);
    connect(dialog, &OperationDialog::done, this, [this, household](const services::Change &change) {
        remember(household);
        openNow(household);
        Q_EMIT changed(change);
    });
    const int row = std::max(0, m_operations->property("row").toInt());
    connect(dialog, &QDialog::finished, this, [this, row] { m_form->people()->focusCell(std::min(row, m_form->people()->rows() - 1), PeopleSheet::Name); });
    dialog->open();
}

void HouseholdPage::leave(std::function<void()> then)
{
    if (!m_form->isChanged()) {
        then();
        return;
    }
    m_surroundings.prompts.ask(this, {tr("Household not saved"), tr("Give up what you typed in this form?"), tr("It is not in the books yet."), tr("Give it up"), true}, std::move(then));
}

void HouseholdPage::openHousehold(const Uuid &id)
{
    leave([this, id] {
        m_form->giveUp();
        openNow(id);
        m_form->focusStart();
    });
}

void HouseholdPage::formIsSettled()
{
    if (std::exchange(m_asksToSave, false))
        m_messages->dismiss();
}

void HouseholdPage::openNow(const Uuid &id)
{
    m_messages->dismiss();
    if (const auto done = m_form->open(id); !done) {
        m_form->startNew();
        m_messages->show(done.error());
    }
}

void HouseholdPage::remember(const Uuid &household)
{
    std::erase_if(m_typed, [&](const Typed &typed) { return typed.household == household; });
    m_typed.insert(m_typed.begin(), Typed{household, {}});
    if (m_typed.size() > kSittingMost)
        m_typed.pop_back();
    if (!read(m_typed.front()))
        m_typed.front().texts.clear();
    showSitting();
}

bool HouseholdPage::read(Typed &typed)
{
    store::RecordReader reader(m_database);
    const auto household = reader.read(TableId::Households, typed.household);
    const auto people = store::residentsOf(m_database.connection(), typed.household);
    if (!household || !*household || !people)
        return false;
    const auto living = std::count_if(people->begin(), people->end(), [](const store::Resident &person) { return !person.isGone(); });
    typed.texts = QStringList{(*household)->value("household_number"), (*household)->value("head_name"), countText(living)};
    return true;
}

void HouseholdPage::showSitting()
{
    m_sitting->setRowCount(0);
    for (std::size_t i = 0; i < m_typed.size(); ++i) {
        if (!m_typed[i].texts.isEmpty())
            addTextRow(m_sitting, m_typed[i].texts, static_cast<qint64>(i));
    }
}

void HouseholdPage::openChosen()
{
    const qint64 number = currentNumber(m_sitting);
    if (number >= 0 && static_cast<std::size_t>(number) < m_typed.size())
        openHousehold(m_typed[static_cast<std::size_t>(number)].household);
}

/// Of a program that ended without saving.
void HouseholdPage::offerDraft()
{
    const auto drafts = store::leftDrafts(m_database);
    if (!drafts) {
        logDetail(drafts.error());
        return;
    }
    const auto draft = std::find_if(drafts->begin(), drafts->end(), [](const store::Draft &one) { return one.form == HouseholdForm::draftName(); });
    if (draft == drafts->end())
        return;
    m_messages->show(Tone::Info, tr("A household that was not finished is still here (typed until %1).").arg(displayTime(draft->at)), tr("&Go on with it"),
                     [this, found = *draft] { openDraft(found); });
}

void HouseholdPage::openDraft(const store::Draft &draft)
{
    leave([this, draft] {
        m_form->giveUp();
        m_messages->dismiss();
        if (const auto done = m_form->restore(draft); !done)
            m_messages->show(done.error());
        m_form->focusStart();
    });
}

void HouseholdPage::refresh()
{
    m_form->refresh();
    if (!m_form->household().isNull() && !m_form->isChanged()) {
        const bool hadFocus = m_form->isAncestorOf(focusWidget());
        if (!m_form->open(m_form->household()))
            m_form->startNew();
        if (hadFocus)
            m_form->focusStart();
    }
    for (Typed &typed : m_typed) { // an undo takes households away, a redo brings them back
        if (!read(typed))
            typed.texts.clear();
    }
    showSitting();
}

void HouseholdPage::focusStart()
{
    m_form->focusStart();
}

QList<QWidget *> HouseholdPage::panes()
{
    return {m_form, m_sitting};
}

} // namespace stc::views

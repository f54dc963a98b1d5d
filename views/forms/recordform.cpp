// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordform.h"

#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldedit.h"
#include "views/forms/warningbox.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/prompts.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace stc::views {

namespace {

constexpr char kDraftPrefix[] = "record:";
constexpr QSize kLargest{860, 640}; ///< fits 1366 × 768 with its frame

QJsonObject toJson(const store::Values &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isEmpty())
            object.insert(value.key(), *value);
    }
    return object;
}

store::Values fromJson(const QJsonObject &object)
{
    store::Values values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

const schema::Table *tableOfDraft(const store::Draft &draft)
{
    const QLatin1String prefix(kDraftPrefix);
    return draft.form.startsWith(prefix) ? schema::findTable(draft.form.mid(prefix.size())) : nullptr;
}

} // namespace

RecordForm::RecordForm(store::Database &database, Prompts &prompts, services::RecordEdit edit, QWidget *parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_edit(std::move(edit)), m_table(schema::table(m_edit.table)), m_heading(makeHeadingLabel(this, "formHeading", {}, 2)),
      m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_scroll(new QScrollArea(m_stack)), m_warnings(new WarningBox(this)),
      m_conflictView(new ConflictView(database, m_stack)), m_keeper(new DraftKeeper(database, draftName(m_edit.table), m_edit.id, [this] { return draftContent(); }, this))
{
    const QString label = schema::label(m_table);
    setObjectName(QStringLiteral("recordForm"));
    setWindowTitle(m_edit.id.isNull() ? tr("New: %1").arg(label) : tr("Edit: %1").arg(label));
    setAccessibleName(windowTitle());
    build();
    setFields(m_edit.values);
    m_base = m_edit.values;
    m_keeper->watch(this);
}

RecordForm::~RecordForm()
{
    hide(); // while all is still there: fields that lose the focus tell us
    m_keeper->keepNow(); // the program ends with the form open: it is offered again
}

Result<RecordForm *> RecordForm::ofDraft(store::Database &database, Prompts &prompts, const store::Draft &draft, QWidget *parent)
{
    const schema::Table *table = tableOfDraft(draft);
    const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
    if (!table || content.isEmpty())
        return fail(ErrorCode::NotFound, tr("This form cannot be opened again: its draft is damaged."));
    services::RecordEdit edit;
    edit.table = table->id;
    edit.id = draft.record;
    edit.basedOn = content.value(QLatin1String("basedOn")).toInteger();
    edit.before = fromJson(content.value(QLatin1String("before")).toObject());
    edit.values = fromJson(content.value(QLatin1String("values")).toObject());
    const store::Values before = edit.before;
    auto *form = new RecordForm(database, prompts, std::move(edit), parent);
    form->m_base = before;
    form->m_keeper->adopt(draft);
    return form;
}

QString RecordForm::draftName(schema::TableId table)
{
    return QLatin1String(kDraftPrefix) + QLatin1String(schema::table(table).name);
}

bool RecordForm::isDraftOfRecord(const store::Draft &draft)
{
    return tableOfDraft(draft) != nullptr;
}

void RecordForm::build()
{
    m_heading->setText(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    auto *content = new QWidget(m_scroll);
    content->setObjectName(QStringLiteral("formContent"));
    addFields(content);
    m_scroll->setObjectName(QStringLiteral("formScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *first = new QWidget(m_stack);
    auto *formLayout = new QVBoxLayout(first);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addWidget(m_scroll, 1);
    formLayout->addWidget(m_warnings);
    formLayout->addWidget(makeFoot());
    m_stack->addWidget(first);
    m_stack->addWidget(m_conflictView);
    layout->addWidget(m_stack, 1);
    connect(m_warnings, &WarningBox::agreed, this, [this] { trySave(m_after); });
    connect(m_conflictView, &ConflictView::back, this, &RecordForm::showForm);
    connect(m_conflictView, &ConflictView::decided, this, [this] {
        rebase(m_conflictView->chosen());
        trySave(m_after);
    });
    connect(m_conflictView, &ConflictView::saveAsNew, this, [this] {
        m_edit.id = {};
        m_edit.basedOn = 0;
        m_edit.before.clear();
        m_keeper->setRecord({});
        showForm();
        trySave(m_after);
    });
    const int height = content->sizeHint().height() + 170;
    resize(kLargest.width(), std::min(kLargest.height(), height));
}

void RecordForm::addFields(QWidget *content)
{
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const int lineHeight = QLineEdit().sizeHint().height();
    for (std::size_t i = 1; i < m_table.columns.size(); ++i) {
        auto *field = new FieldEdit(m_table, static_cast<int>(i), m_database, content);
        const QString text = field->column().required ? tr("%1 *", "a field that must be filled").arg(field->label()) : field->label();
        QLabel *label = makeLabel(content, "fieldLabel", text);
        label->setWordWrap(false);
        label->setBuddy(field->editor());
        label->setMinimumHeight(lineHeight); // level with the first line of the field
        const int row = static_cast<int>(i) - 1;
        grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(field, row, 1);
        connect(field, &FieldEdit::edited, this, &RecordForm::edited);
        connect(field, &FieldEdit::entered, this, [this, field] { goOn(field); });
        m_fields.push_back(field);
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

QWidget *RecordForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 4, 0, 0);
    QLabel *keys = makeQuietLabel(foot, "formKeys", tr("* must be filled in · Enter: next field · Esc: close"));
    layout->addWidget(keys, 1);
    const auto add = [&](const char *name, const QString &text, const QString &shortcut, auto slot) {
        QPushButton *button = makeButton(foot, name, text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(), QKeySequence(shortcut).toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    add("formCancel", tr("&Close"), QStringLiteral("Esc"), &RecordForm::reject);
    if (m_edit.id.isNull())
        add("formSaveNext", tr("Save and &next"), QStringLiteral("Ctrl+Shift+Return"), &RecordForm::saveAndNext);
    add("formSave", tr("&Save"), QStringLiteral("Ctrl+Return"), &RecordForm::save);
    for (const QKeySequence &keys2 : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys2, this), &QShortcut::activated, this, &RecordForm::save);
    for (const QKeySequence &keys2 : {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)})
        connect(new QShortcut(keys2, this), &QShortcut::activated, this, &RecordForm::saveAndNext);
    return foot;
}

FieldEdit *RecordForm::field(const QString &column) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldEdit *one) { return one->name() == column; });
    return found == m_fields.end() ? nullptr : *found;
}

void RecordForm::setFields(const store::Values &values)
{
    m_given = values;
    for (FieldEdit *one : m_fields) {
        one->setValue(values.value(one->name()));
        m_shown.insert(one->name(), one->value());
    }
}

/// A field that nobody touched gives back what it was given, even where showing it tidied it.
QString RecordForm::valueOf(const FieldEdit *one) const
{
    const QString now = one->value();
    return now == m_shown.value(one->name()) ? m_given.value(one->name()) : now;
}

store::Values RecordForm::values() const
{
    store::Values now;
    for (const FieldEdit *one : m_fields)
        now.insert(one->name(), valueOf(one));
    return now;
}

bool RecordForm::isChanged() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [this](const FieldEdit *one) { return valueOf(one) != m_base.value(one->name()); });
}

QByteArray RecordForm::draftContent() const
{
    if (m_isSettled || !isChanged())
        return {};
    const QJsonObject content{{QStringLiteral("basedOn"), qint64(m_edit.basedOn)}, {QStringLiteral("before"), toJson(m_edit.before)}, {QStringLiteral("values"), toJson(values())}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

void RecordForm::edited()
{
    m_keeper->touch();
    m_warnings->showWarnings({}); // a reason is for the values that it was given for
}

void RecordForm::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        focusStart();
}

/// New: the first field that is still to be filled.
void RecordForm::focusStart()
{
    const auto empty = std::find_if(m_fields.begin(), m_fields.end(), [](const FieldEdit *one) { return one->value().isEmpty(); });
    focusField(m_edit.id.isNull() && empty != m_fields.end() ? *empty : m_fields.front());
}

void RecordForm::focusField(FieldEdit *one)
{
    one->editor()->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(one, 0, 24);
}

void RecordForm::goOn(const FieldEdit *from)
{
    const auto at = std::find(m_fields.begin(), m_fields.end(), from);
    if (at + 1 == m_fields.end())
        save();
    else
        focusField(*(at + 1));
}

void RecordForm::focusFirstWrong()
{
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(), [](const FieldEdit *one) { return one->isWrong(); });
    if (wrong != m_fields.end())
        focusField(*wrong);
}

void RecordForm::reject()
{
    if (m_stack->currentIndex() != 0) { // Esc leads back step by step
        showForm();
        return;
    }
    if (m_isSettled || !isChanged()) {
        m_keeper->drop();
        QDialog::reject();
        return;
    }
    m_prompts.ask(this, {windowTitle(), tr("Close without saving?"), tr("What you have typed here is then thrown away."), tr("Throw away"), true}, [this] {
        m_isSettled = true;
        m_keeper->drop();
        QDialog::reject();
    });
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/draftoffer.h"

#include "domain/dates.h"
#include "store/records.h"
#include "views/forms/recordform.h"
#include "views/grid/gridpane.h"
#include "views/logbook/logbookpage.h"
#include "views/logbook/readingpage.h"
#include "views/tracing/tracingpage.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/prompts.h"
#include "views/widgets/texttable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {

const schema::Table &tableOf(const store::Draft &draft)
{
    if (draft.form == LogbookPage::draftName())
        return schema::table(schema::TableId::LogbookPages);
    if (draft.form == SecondReadingPage::draftName())
        return schema::table(schema::TableId::PageChecks);
    if (draft.form == TracingPage::draftName())
        return schema::table(schema::TableId::Contacts);
    const schema::Table *table = schema::findTable(draft.form.section(QLatin1Char(':'), 1));
    return table ? *table : schema::table(schema::TableId::Households); // the household entry is the only other form that is not of one record
}

/// What the unfinished record is called: as it stood, else as it was typed.
QString titleOf(store::Database &database, const store::Draft &draft)
{
    const schema::Table &table = tableOf(draft);
    if (!draft.record.isNull()) {
        store::RecordReader reader(database);
        const auto key = reader.keyOf(table.id, draft.record);
        if (key && *key != 0)
            return reader.title(table.id, *key);
    }
    const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
    if (const auto team = Uuid::parse(content.value(QLatin1String("team")).toString())) { // what is typed of a logbook page
        store::RecordReader reader(database);
        const auto key = reader.keyOf(schema::TableId::Teams, *team);
        return QStringLiteral("%1, %2").arg(key ? reader.title(schema::TableId::Teams, *key) : QString(), displayPartialDate(content.value(QLatin1String("date")).toString()));
    }
    if (const auto source = Uuid::parse(content.value(QLatin1String("source")).toString())) { // contacts of somebody
        store::RecordReader reader(database);
        const auto key = reader.keyOf(schema::TableId::People, *source);
        if (key && *key != 0)
            return reader.title(schema::TableId::People, *key);
    }
    const QJsonObject values = content.value(QLatin1String("values")).toObject();
    return table.column(table.titleColumn).type == schema::Type::Reference ? QString() : values.value(QLatin1String(table.titleColumn)).toString();
}

} // namespace

DraftOffer::DraftOffer(store::Database &database, Prompts &prompts, QWidget *parent) : QWidget(parent), m_database(database), m_prompts(prompts), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("draftOffer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    refresh();
}

void DraftOffer::refresh()
{
    const auto left = store::leftDrafts(m_database);
    if (!left)
        logDetail(left.error());
    const int count = left ? static_cast<int>(left->size()) : 0;
    setVisible(count > 0);
    if (count > 0)
        m_message->show(Tone::Caution, tr("%n form(s) were begun and not saved when the program ended.", nullptr, count), tr("Open…"), [this] { openList(); });
}

void DraftOffer::openList()
{
    auto *dialog = new DraftDialog(m_database, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftDialog::chosen, this, &DraftOffer::open);
    connect(dialog, &QDialog::finished, this, &DraftOffer::refresh);
    dialog->open();
}

void DraftOffer::open(const store::Draft &draft)
{
    if (!RecordForm::isDraftOfRecord(draft)) {
        Q_EMIT wantsForm(draft);
        return;
    }
    const auto form = RecordForm::ofDraft(m_database, m_prompts, draft, parentWidget());
    if (!form) {
        m_message->show(form.error());
        return;
    }
    (*form)->setAttribute(Qt::WA_DeleteOnClose);
    connect(*form, &RecordForm::saved, this, &DraftOffer::saved);
    connect(*form, &QDialog::finished, this, &DraftOffer::refresh);
    (*form)->open();
}

DraftDialog::DraftDialog(store::Database &database, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_database(database), m_prompts(prompts), m_messages(new MessageBar(this)),
      m_list(makeTextTable(this, "draftList", tr("Unfinished forms"), {tr("Form"), tr("Record"), tr("Begun by"), tr("Last typed")})), m_open(makeButton(this, "draftOpen", tr("&Go on"))),
      m_drop(makeButton(this, "draftDrop", tr("&Throw away…")))
{
    setObjectName(QStringLiteral("draftDialog"));
    setWindowTitle(tr("Unfinished forms"));
    QPushButton *close = makeButton(this, "close", tr("&Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeLabel(this, "draftText", tr("These forms were not saved. Enter goes on with the marked one, everything typed is still there.")));
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_drop);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_open);
    layout->addLayout(row);
    const auto goOn = [this] {
        if (const store::Draft *draft = current()) {
            const store::Draft copy = *draft;
            accept();
            Q_EMIT chosen(copy);
        }
    };
    connect(m_list, &QTableWidget::itemActivated, this, goOn);
    connect(m_open, &QPushButton::clicked, this, goOn);
    connect(m_drop, &QPushButton::clicked, this, &DraftDialog::drop);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_open->setDefault(true);
    resize(760, 320);
    read();
    m_list->setFocus();
}

void DraftDialog::read()
{
    auto left = store::leftDrafts(m_database);
    if (!left) {
        m_messages->show(left.error());
        return;
    }
    m_drafts = *std::move(left);
    m_list->setRowCount(0);
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        const store::Draft &draft = m_drafts[i];
        const QString label = schema::label(tableOf(draft));
        const QString title = titleOf(m_database, draft);
        if (const auto rows = GridPane::tableOfDraft(draft)) {
            const QString plural = schema::pluralLabel(schema::table(*rows));
            addTextRow(m_list, {tr("Edited in the table: %1").arg(plural), tr("rows that are not saved"), draft.who, displayTime(draft.at)}, static_cast<qint64>(i));
            continue;
        }
        addTextRow(m_list, {draft.record.isNull() ? tr("New: %1").arg(label) : tr("Edit: %1").arg(label), title.isEmpty() ? tr("(no name yet)") : title, draft.who, displayTime(draft.at)},
                   static_cast<qint64>(i));
    }
    m_list->resizeColumnsToContents();
    if (!m_drafts.empty())
        m_list->setCurrentCell(0, 0);
    m_open->setEnabled(!m_drafts.empty());
    m_drop->setEnabled(!m_drafts.empty());
}

const store::Draft *DraftDialog::current() const
{
    const qint64 row = currentNumber(m_list);
    return row >= 0 && static_cast<std::size_t>(row) < m_drafts.size() ? &m_drafts[static_cast<std::size_t>(row)] : nullptr;
}

void DraftDialog::drop()
{
    const store::Draft *draft = current();
    if (!draft)
        return;
    m_prompts.ask(this, {tr("Unfinished forms"), tr("Throw this form away?"), tr("What was typed there is then lost."), tr("Throw away"), true}, [this, number = draft->number] {
        if (const auto done = store::dropDraft(m_database, number); !done)
            m_messages->show(done.error());
        read();
    });
}

} // namespace stc::views

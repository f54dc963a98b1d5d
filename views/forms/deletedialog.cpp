// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/deletedialog.h"

#include "services/recordedit.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kMostCounted = 1000;
}

DeleteDialog::DeleteDialog(store::Database &database, schema::TableId table, const Uuid &id, QWidget *parent)
    : QDialog(parent), m_database(database), m_table(table), m_id(id), m_messages(new MessageBar(this)), m_reason(new QComboBox(this)),
      m_delete(makeButton(this, "deleteNow", tr("&Delete")))
{
    setObjectName(QStringLiteral("deleteDialog"));
    setWindowTitle(tr("Delete: %1").arg(schema::label(schema::table(table))));
    build();
}

void DeleteDialog::build()
{
    store::RecordReader reader(m_database);
    const auto key = reader.keyOf(m_table, m_id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(this, "deleteTitle", key && *key != 0 ? tr("%1: %2", "kind of record, its title").arg(schema::label(schema::table(m_table)), reader.title(m_table, *key)) : QString(), 2));
    layout->addWidget(m_messages);
    m_messages->setClosable(false);
    auto *label = makeLabel(this, "deleteLabel", tr("Why is it deleted? The reason stays in the history and travels to the other offices."));
    layout->addWidget(label);
    nameWidget(m_reason, "deleteReason", tr("Reason"));
    m_reason->setEditable(true);
    m_reason->setCompleter(nullptr); // what is typed stays as it is typed
    m_reason->addItems({tr("Entered by mistake"), tr("Entered twice"), tr("Belongs to another commune")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Type a reason, or choose one with the Down key"));
    nameWidget(m_reason->lineEdit(), "deleteReasonLine", tr("Reason"));
    layout->addWidget(m_reason);
    layout->addStretch();
    auto *row = new QHBoxLayout;
    QPushButton *close = makeButton(this, "deleteCancel", tr("&Close"));
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_delete);
    layout->addLayout(row);
    m_delete->setEnabled(false);
    connect(m_reason, &QComboBox::currentTextChanged, this, [this](const QString &text) { m_delete->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, m_delete, &QPushButton::click);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(560, 220);
    if (const QString others = referring(); !others.isEmpty()) {
        m_messages->show(Tone::Caution, tr("This record cannot be deleted, others refer to it: %1. Delete those first, or give them another one.").arg(others));
        m_reason->hide();
        label->hide();
        m_delete->hide();
        close->setFocus();
    } else {
        m_reason->setFocus();
    }
}

QString DeleteDialog::referring() const
{
    store::RecordReader reader(m_database);
    const auto key = reader.keyOf(m_table, m_id);
    if (!key || *key == 0)
        return {};
    const auto children = reader.children(m_table, *key, kMostCounted);
    if (!children)
        return {};
    QStringList parts;
    for (const store::ChildRows &rows : *children) {
        const schema::Table &table = schema::table(rows.table);
        const QString count = rows.keys.size() >= static_cast<std::size_t>(kMostCounted) ? tr("over %1", "number of records").arg(countText(kMostCounted)) : countText(static_cast<qint64>(rows.keys.size()));
        parts << tr("%1 × %2 (%3)", "how many, of which table, by which field").arg(count, schema::pluralLabel(table), schema::label(table.columns[static_cast<std::size_t>(rows.column)]));
    }
    return parts.join(QStringLiteral(", "));
}

void DeleteDialog::remove()
{
    const auto change = services::deleteRecord(m_database, m_table, m_id, m_reason->currentText().trimmed());
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    accept();
    Q_EMIT deleted(*change);
}

} // namespace stc::views

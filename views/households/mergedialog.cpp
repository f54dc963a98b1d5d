// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/mergedialog.h"

#include "schema/codec.h"
#include "services/households/mergehouseholds.h"
#include "views/widgets/make.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>

namespace stc::views {

using schema::TableId;

namespace {
enum Column { Field, Own, Other, ColumnCount };
}

HouseholdMergeDialog::HouseholdMergeDialog(store::Database &database, const Uuid &household, QWidget *parent)
    : OperationDialog(Operation::Merge, database, household, {}, parent), m_other(addHousehold(tr("The other &household"))), m_table(new QTableWidget(0, ColumnCount, this))
{
    nameWidget(m_table, "mergeTable", tr("What differs"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("This household"), tr("The other one")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 11);
    m_table->installEventFilter(this);
    form()->addRow(m_table);
    explain(tr("The people of the other household and all that was entered about it come to this household; the other one goes. Team and visit order stay those of this household. "
               "Choose line by line what is to stand: the Left key takes the value of this household, the Right key that of the other."));
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != Field)
            choose(row, column == Other);
    });
    m_other->changed = [this] { showDifferences(); };
    m_other->edited = [this] { showDifferences(); };
    setMinimumWidth(720);
}

Uuid HouseholdMergeDialog::other() const
{
    return Uuid::parse(m_other->value()).value_or(Uuid());
}

void HouseholdMergeDialog::showDifferences()
{
    // While a name is being typed there is none: what was chosen for the last one stays until there is another.
    if (other().isNull() || other() == m_shownFor)
        return;
    m_shownFor = other();
    m_lines.clear();
    m_table->setRowCount(0);
    const auto own = services::editRecord(database(), TableId::Households, household());
    const auto others = services::editRecord(database(), TableId::Households, m_shownFor);
    if (!own || !others) {
        say((own ? others.error() : own.error()).text);
        return;
    }
    const schema::Table &table = schema::table(TableId::Households);
    for (const schema::Column &column : table.columns.subspan(1)) {
        const QString name = QLatin1String(column.name);
        if (column.type == schema::Type::Reference || column.key() == "visit_order" || own->values.value(name) == others->values.value(name))
            continue;
        const bool isFilling = own->values.value(name).isEmpty();
        m_lines.push_back({name, own->values.value(name), others->values.value(name), isFilling});
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Field, new QTableWidgetItem(schema::label(column)));
        for (const auto &[place, value] : {std::pair{Own, m_lines.back().own}, std::pair{Other, m_lines.back().others}}) {
            const QString shown = schema::displayText(column, value, database().units());
            auto *item = new QTableWidgetItem(shown.isEmpty() ? tr("(empty)") : shown);
            item->setToolTip(shown);
            m_table->setItem(row, place, item);
        }
        choose(row, isFilling);
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, m_lines.front().isOther ? Other : Own);
}

void HouseholdMergeDialog::choose(int row, bool isOther)
{
    m_lines[static_cast<std::size_t>(row)].isOther = isOther;
    for (const Column place : {Own, Other}) {
        QTableWidgetItem *item = m_table->item(row, place);
        const bool isChosen = (place == Other) == isOther;
        QFont font = m_table->font();
        font.setBold(isChosen);
        item->setFont(font);
        const QString text = item->text().startsWith(QStringLiteral("✓ ")) ? item->text().mid(2) : item->text();
        item->setText(isChosen ? QStringLiteral("✓ ") + text : text);
    }
}

bool HouseholdMergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->currentRow() >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            choose(m_table->currentRow(), key == Qt::Key_Right);
            m_table->setCurrentCell(m_table->currentRow(), key == Qt::Key_Right ? Other : Own);
            return true;
        }
    }
    return OperationDialog::eventFilter(watched, event);
}

Result<services::Change> HouseholdMergeDialog::run()
{
    m_other->settle();
    showDifferences();
    if (other().isNull())
        return fail(ErrorCode::InvalidInput, tr("Choose the other household: type three letters of its head’s name."));
    services::HouseholdMerge merge{household(), other(), {}, {}};
    for (const Line &line : m_lines) {
        if (line.isOther)
            merge.values.insert(line.column, line.others);
    }
    return services::mergeHouseholds(database(), merge);
}

} // namespace stc::views

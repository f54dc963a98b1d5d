// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/detailpanel.h"

#include "domain/dates.h"
#include "items/recordlistmodel.h"
#include "views/widgets/make.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kMostChildren = 500; ///< of one kind; a team's pages of a year are fewer
constexpr int kRowsSeen = 6;       ///< of a small table before it scrolls
constexpr int kColumnsSeen = 4;

QString changeText(const store::BatchEntry &entry)
{
    const QString when = displayTime(entry.at);
    if (entry.kind == QLatin1String("import"))
        return DetailPanel::tr("Imported %1 by %2 from “%3”").arg(when, entry.who, entry.source);
    if (entry.kind == QLatin1String("restore"))
        return DetailPanel::tr("Restored %1 by %2").arg(when, entry.who);
    return DetailPanel::tr("Changed %1 by %2").arg(when, entry.who);
}

/// A small table: one goes through it with the arrows, Tab leaves it, Enter opens a row.
class SmallTable final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
            Q_EMIT doubleClicked(currentIndex());
        else
            QTableView::keyPressEvent(event);
    }
};

/// The columns that tell most, without the one that only says again whose rows these are.
QList<int> columnsOf(schema::TableId table, int reference)
{
    QList<int> shown;
    for (const int column : store::firstShownColumns(table)) {
        const store::ListColumn &described = store::listColumns(table)[static_cast<std::size_t>(column)];
        if (described.isOwn() && described.path.front() != reference && shown.size() < kColumnsSeen)
            shown << column;
    }
    return shown;
}

} // namespace

DetailPanel::DetailPanel(schema::TableId table, store::Database &database, QWidget *parent)
    : QScrollArea(parent), m_table(table), m_database(database), m_reader(database)
{
    nameWidget(this, "detailPanel", tr("Details of the current row"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    showRecord(0);
}

void DetailPanel::build()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    m_nothing = makeQuietLabel(body, "detailNothing", tr("Choose a row to see its details."));
    layout->addWidget(m_nothing);
    m_content = new QWidget(body);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    m_title = makeHeadingLabel(m_content, "detailTitle", {}, 2);
    content->addWidget(m_title);
    auto *grid = new QGridLayout; // unlike a form it gives wrapped texts the height that they need
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(3);
    for (const store::ListColumn &column : store::listColumns(m_table)) {
        auto *label = new QLabel(column.label(), m_content);
        label->setForegroundRole(QPalette::PlaceholderText);
        QLabel *value = makeLabel(m_content, "detailValue");
        value->setObjectName(QStringLiteral("detail_%1").arg(column.name()));
        // References are ways to their record, also for the keyboard.
        const bool isWay = column.kind == store::ListColumn::Kind::Value && column.column()->type == schema::Type::Reference && column.isOwn();
        value->setTextFormat(isWay ? Qt::RichText : Qt::PlainText);
        value->setTextInteractionFlags(isWay ? Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard : Qt::TextSelectableByMouse);
        connect(value, &QLabel::linkActivated, this, [this, column](const QString &link) {
            if (const auto id = Uuid::parse(link))
                Q_EMIT openRecord(column.column()->target, *id);
        });
        const int row = static_cast<int>(m_fields.size());
        grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(value, row, 1);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_fields.push_back({label, value});
    }
    content->addLayout(grid);
    m_change = makeQuietLabel(m_content, "detailChange");
    content->addWidget(m_change);
    m_parts = new QVBoxLayout;
    content->addLayout(m_parts);
    layout->addWidget(m_content);
    layout->addStretch();
    setWidget(body);
}

void DetailPanel::reload()
{
    m_reader.forget();
    showRecord(m_key);
}

void DetailPanel::showRecord(std::int32_t key)
{
    m_key = key;
    const auto record = key != 0 ? m_reader.read(m_table, key) : Result<std::optional<store::Record>>(std::nullopt);
    const bool isThere = record && *record;
    m_content->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    if (!isThere)
        return;
    showFields(**record);
    showBelongings(key);
    verticalScrollBar()->setValue(0);
}

void DetailPanel::showFields(const store::Record &record)
{
    m_title->setText(m_reader.title(m_table, record.key));
    const auto columns = store::listColumns(m_table);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString text = m_reader.display(record, columns[i], m_database.clock().today());
        QLabel *value = m_fields[i].value;
        if (value->textFormat() == Qt::RichText && !text.isEmpty())
            value->setText(QStringLiteral("<a href=\"%1\">%2</a>").arg(record.values.value(columns[i].path.front()), text.toHtmlEscaped()));
        else
            value->setText(text.isEmpty() ? QStringLiteral("–") : text);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(columns[i].label(), text.isEmpty() ? tr("empty") : text));
    }
    const auto batch = m_reader.batch(record.batch);
    m_change->setText(batch ? changeText(*batch) : QString());
}

DetailPanel::Belongings &DetailPanel::belongings(schema::TableId table, int column)
{
    const auto kept = std::find_if(m_belongings.begin(), m_belongings.end(), [&](const Belongings &one) { return one.table == table && one.column == column; });
    if (kept != m_belongings.end())
        return *kept;
    const QString name = QStringLiteral("%1_%2").arg(QLatin1String(schema::table(table).name), QLatin1String(schema::table(table).columns[static_cast<std::size_t>(column)].name));
    Belongings part{table, column, makeLabel(m_content, "belongingsHeading"), new SmallTable(m_content), nullptr};
    part.model = new items::RecordListModel(m_database, table, part.view);
    QFont bold = part.heading->font();
    bold.setBold(true);
    part.heading->setFont(bold);
    part.heading->setBuddy(part.view);
    part.view->setObjectName(QStringLiteral("belongings_%1").arg(name));
    part.view->setModel(part.model);
    part.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    part.view->setSelectionMode(QAbstractItemView::SingleSelection);
    part.view->setAlternatingRowColors(true);
    part.view->setShowGrid(false);
    part.view->setWordWrap(false);
    part.view->setTabKeyNavigation(false);
    part.view->verticalHeader()->hide();
    part.view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    part.view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    part.view->horizontalHeader()->setHighlightSections(false);
    part.view->horizontalHeader()->setStretchLastSection(true);
    const QList<int> shown = columnsOf(table, column);
    for (int i = 0; i < part.model->columnCount(); ++i)
        part.view->setColumnHidden(i, !shown.contains(i));
    for (int i = 0; i < shown.size(); ++i)
        part.view->horizontalHeader()->moveSection(part.view->horizontalHeader()->visualIndex(shown[i]), i);
    connect(part.view, &QTableView::doubleClicked, this, [this, model = part.model](const QModelIndex &index) {
        if (const store::Record *record = model->recordAt(index.row()))
            Q_EMIT openRecord(model->table(), Uuid(record->id));
    });
    m_parts->addWidget(part.heading);
    m_parts->addWidget(part.view);
    m_belongings.push_back(part);
    return m_belongings.back();
}

void DetailPanel::fitRows(const Belongings &part)
{
    QTableView *view = part.view;
    const int rows = std::min(part.model->rowCount(), kRowsSeen);
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + rows * view->verticalHeader()->defaultSectionSize() + 2 * view->frameWidth() +
                         view->horizontalScrollBar()->sizeHint().height());
    view->resizeColumnsToContents();
}

void DetailPanel::showBelongings(std::int32_t key)
{
    for (const Belongings &part : m_belongings) {
        part.heading->hide();
        part.view->hide();
    }
    const auto all = m_reader.children(m_table, key, kMostChildren);
    if (!all)
        return;
    for (const store::ChildRows &rows : *all) {
        Belongings &part = belongings(rows.table, rows.column);
        const schema::Table &table = schema::table(rows.table);
        const auto ways = std::count_if(table.columns.begin(), table.columns.end(),
                                        [&](const schema::Column &column) { return column.type == schema::Type::Reference && column.target == m_table; });
        const QString count = static_cast<int>(rows.keys.size()) < kMostChildren ? countText(static_cast<qint64>(rows.keys.size())) : tr("%1 or more").arg(countText(kMostChildren));
        // Contacts point to two people: the column says which of them this one is.
        const QString what = ways > 1 ? tr("%1 as “%2”").arg(schema::pluralLabel(table), schema::label(table.columns[static_cast<std::size_t>(rows.column)])) : schema::pluralLabel(table);
        part.heading->setText(QStringLiteral("%1 (%2)").arg(what, count));
        part.view->setAccessibleName(part.heading->text());
        part.model->setKeys(rows.keys, static_cast<qint64>(rows.keys.size()));
        part.heading->show();
        part.view->show();
        fitRows(part);
    }
}

} // namespace stc::views

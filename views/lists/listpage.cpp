// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listpage.h"

#include "domain/pagecode.h"
#include "views/grid/gridpane.h"
#include "views/grid/gridview.h"
#include "views/lists/copytext.h"
#include "views/lists/detailpanel.h"
#include "views/lists/filterbar.h"
#include "views/lists/listexport.h"
#include "views/lists/listtable.h"
#include "views/widgets/icons.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/prompts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace stc::views {

namespace {

constexpr int kTypingMs = 60;    ///< Vietnamese input methods replace what they wrote: "dao" becomes "đào" within this time
constexpr int kLoadingMs = 100;  ///< a person notices waiting from here on
constexpr int kDetailMs = 40;    ///< somebody who holds the Down key does not read details
constexpr qsizetype kMostCopied = 20'000;

QString splitterSetting() { return QStringLiteral("lists/splitter"); }
QString detailSetting() { return QStringLiteral("lists/details"); }

} // namespace

ListPage::ListPage(schema::TableId table, store::Database &database, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_table(table), m_database(database), m_prompts(prompts), m_loader(items::ListLoader::of(database)),
      m_model(new items::RecordListModel(database, table, this)), m_query{.table = table}
{
    nameWidget(this, "listPage", schema::pluralLabel(schema::table(table)));
    build();
    makeActions();
    for (QTimer *timer : {&m_searchTimer, &m_loadingTimer, &m_detailTimer})
        timer->setSingleShot(true);
    connect(&m_searchTimer, &QTimer::timeout, this, &ListPage::ask);
    connect(&m_loadingTimer, &QTimer::timeout, this, &ListPage::showTotals);
    connect(&m_detailTimer, &QTimer::timeout, this, &ListPage::showCurrent);
    connect(m_loader.get(), &items::ListLoader::answered, this, &ListPage::showAnswer);
    connect(m_loader.get(), &items::ListLoader::summed, this, &ListPage::showSums);
    connect(m_loader.get(), &items::ListLoader::failed, this, [this](quint64 ticket, const QString &text) {
        if (ticket != m_ticket)
            return;
        m_isWaiting = false;
        m_message->show(Tone::Bad, text, tr("Try again"), [this] { refresh(); });
        showTotals();
    });
    connect(m_loader.get(), &items::ListLoader::changed, this, &ListPage::refresh);
    connect(m_model, &items::RecordListModel::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_query.sortColumn = column;
        m_query.descending = order == Qt::DescendingOrder;
        ask();
    });
}

ListPage::~ListPage()
{
    if (!m_grid)
        return;
    m_grid->leave(); // what can be saved is, while there is somebody to be told
    disconnect(m_grid, nullptr, this, nullptr);
    delete m_grid;
}

void ListPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    auto *top = new QHBoxLayout;
    m_search = new QLineEdit(this);
    nameWidget(m_search, "searchBox", tr("Search"));
    m_search->setPlaceholderText(tr("Search: name, phone, number … marks do not matter (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), QPalette::Text), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_isChosen = false; // who searches looks at what is found first
        m_searchTimer.start(kTypingMs);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        ask();
        if (isPlainlyPageCode(m_search->text()))
            Q_EMIT pageCodeTyped(m_search->text());
    });
    top->addWidget(m_search, 1);
    layout->addLayout(top);
    m_filters = new FilterBar(m_table, m_database, this);
    connect(m_filters, &FilterBar::changed, this, &ListPage::ask);
    layout->addWidget(m_filters);
    m_message = new MessageBar(this);
    m_message->dismiss();
    layout->addWidget(m_message);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    nameWidget(m_splitter, "listSplitter", tr("List and details"));
    auto *left = new QWidget(m_splitter);
    m_stack = new QStackedLayout(left);
    m_stack->setStackingMode(QStackedLayout::StackOne);
    m_list = new ListTable(m_model, left);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_empty = makeQuietLabel(left, "emptyText");
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    m_details = new DetailPanel(m_table, m_database, m_splitter);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_details->setMinimumWidth(240);
    layout->addWidget(m_splitter, 1);
    m_totals = makeLabel(this, "totalsLine");
    layout->addWidget(m_totals);
    connect(m_list, &ListTable::currentRowChanged, this, [this](int row) {
        if (!m_isMoving && row >= 0)
            m_isChosen = true;
        m_detailTimer.start(kDetailMs);
    });
    connect(m_list, &ListTable::opened, this, [this] {
        showDetails(true);
        showCurrent();
        m_details->setFocus();
    });
    connect(m_details, &DetailPanel::openRecord, this, &ListPage::openRecord);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { Q_EMIT menuWanted(m_list->viewport()->mapToGlobal(at)); });

    const auto tool = [&](const char *name, const QString &text, const char *iconName, const QString &hint) {
        auto *button = new QToolButton(this);
        nameWidget(button, name, text);
        button->setText(text);
        button->setIcon(icon(QLatin1String(iconName)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(hint);
        button->setFocusPolicy(Qt::TabFocus);
        top->addWidget(button);
        return button;
    };
    auto *columns = tool("columnsButton", tr("Columns"), "columns", tr("Choose which columns the list shows"));
    auto *menu = new QMenu(columns);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    columns->setMenu(menu);
    columns->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_list->fillColumnMenu(menu);
    });
    auto *exporting = tool("exportListButton", tr("Export list…"), "export", tr("Write what the list shows into a file for a spreadsheet"));
    connect(exporting, &QToolButton::clicked, this, &ListPage::exportList);
    auto *details = tool("detailsButton", tr("Details"), "details", tr("Show or hide the details of the current row (F4)"));
    details->setCheckable(true);
    connect(details, &QToolButton::toggled, this, &ListPage::showDetails);
    connect(this, &ListPage::detailsShown, details, &QToolButton::setChecked);

    const QSettings settings;
    m_splitter->setSizes({820, 310});
    m_splitter->restoreState(settings.value(splitterSetting()).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(splitterSetting(), m_splitter->saveState()); });
    const bool hasPanel = settings.value(detailSetting(), true).toBool();
    m_details->setVisible(hasPanel);
    details->setChecked(hasPanel);

    QList<QWidget *> stops{m_search};
    stops << m_filters->stops() << m_list << m_details << columns << exporting << details;
    for (qsizetype i = 0; i + 1 < stops.size(); ++i)
        setTabOrder(stops[i], stops[i + 1]);
    setFocusProxy(m_search);
    m_export = new Job(this);
}

void ListPage::makeActions()
{
    const auto add = [this](QWidget *where, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(where);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
        m_shortcuts.append(action);
    };
    add(this, QKeySequence::Find, &ListPage::find);
    add(this, Qt::Key_F4, [this] { showDetails(!hasDetails()); });
    add(m_list, QKeySequence::Copy, &ListPage::copy);
}

void ListPage::leaveShortcutsToWindow()
{
    // Two actions with the same keys are ambiguous, and Qt then starts neither.
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void ListPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // asked when somebody looks
    ask();
}

void ListPage::ask()
{
    m_searchTimer.stop();
    store::ListQuery query = m_query;
    m_filters->apply(query);
    query.search = m_search->text();
    if (!m_isStale && m_ticket != 0 && query == m_asked)
        return; // Enter when the answer is there, or a letter typed and taken away
    if (m_isStale) {
        m_filters->reload();
        m_model->reload();
        m_details->reload();
        m_filters->apply(query);
    }
    m_isStale = false;
    m_query = query;
    m_asked = query;
    m_isWaiting = true;
    m_sums.clear();
    if (m_wanted == 0 && m_isChosen)
        m_wanted = m_model->keyAt(m_list->currentIndex().row());
    m_ticket = m_loader->ask(m_query, !store::sumColumns(m_table).empty());
    m_loadingTimer.start(kLoadingMs);
}

void ListPage::showAnswer(const std::shared_ptr<items::ListReply> &reply)
{
    if (reply->ticket != m_ticket)
        return;
    if (reply->isBeginning && m_model->rowCount() > 0)
        return; // rather what stands there than a piece
    const int top = m_list->rowAt(0);
    const int current = m_list->currentIndex().row();
    const int offset = current >= 0 && top >= 0 ? current - top : 0;
    const bool isFirst = m_model->rowCount() == 0;
    m_isMoving = true;
    m_model->setKeys(std::move(reply->answer.keys), reply->answer.total);
    if (isFirst && m_model->rowCount() > 0)
        m_list->fitColumns();
    if (!reply->isBeginning) {
        m_isWaiting = false;
        m_loadingTimer.stop();
    }
    goTo(m_wanted, offset);
    m_isMoving = false;
    if (!reply->isBeginning) {
        tellWhereSaved();
        m_wanted = 0;
    }
    const bool hasRows = m_model->rowCount() > 0;
    m_empty->setText(m_query.isFiltered() ? tr("Nothing fits the search and the filters.") : tr("There is nothing here yet."));
    if (m_isInGrid && !reply->isBeginning)
        fillGrid();
    else if (!m_isInGrid)
        m_stack->setCurrentIndex(hasRows ? 0 : 1);
    m_detailTimer.start(0);
    showTotals();
    if (!reply->isBeginning)
        Q_EMIT listed();
}

/// The current row stays the same record, at the same height of the view; when it is gone, the first one.
void ListPage::goTo(std::int32_t key, int rowsAbove)
{
    int row = m_model->rowOf(key);
    if (row < 0) {
        row = m_model->rowCount() > 0 ? 0 : -1;
        rowsAbove = 0;
    }
    if (row < 0)
        return;
    const int column = m_list->shownColumns().value(0);
    m_list->setCurrentIndex(m_model->index(row, column));
    if (rowsAbove > 0 || row == 0)
        m_list->verticalScrollBar()->setValue(std::max(0, row - rowsAbove));
    else
        m_list->scrollTo(m_model->index(row, column), QAbstractItemView::PositionAtCenter);
}

void ListPage::showTotals()
{
    if (m_isWaiting) {
        m_totals->setText(tr("Loading…"));
        return;
    }
    const QString plural = schema::pluralLabel(schema::table(m_table));
    QStringList parts;
    if (m_query.isFiltered())
        parts << tr("%1 of %2 · %3", "shown rows, all rows, name of the list").arg(countText(m_model->rowCount()), countText(m_model->total()), plural);
    else
        parts << tr("%1 · %2", "all rows, name of the list").arg(countText(m_model->total()), plural);
    if (!m_sums.isEmpty())
        parts << m_sums;
    m_totals->setText(parts.join(QStringLiteral("   ")));
}

void ListPage::showSums(const std::shared_ptr<items::SumsReply> &reply)
{
    if (reply->ticket != m_ticket)
        return;
    QStringList parts;
    const schema::Table &table = schema::table(m_table);
    for (const store::ColumnSum &sum : reply->sums) {
        const schema::Column &column = table.columns[static_cast<std::size_t>(sum.column)];
        QString number = column.type == schema::Type::Decimal ? QLocale().toString(sum.sum, 'f', QLocale::FloatingPointShortest) : countText(static_cast<qint64>(sum.sum));
        if (!sum.measure.isEmpty())
            number += QLatin1Char(' ') + sum.measure;
        parts << tr("%1: %2", "column, sum").arg(schema::label(column), number);
    }
    m_sums = parts.join(QStringLiteral(" · "));
    showTotals();
}

void ListPage::showCurrent()
{
    if (hasDetails())
        m_details->showRecord(m_model->keyAt(m_list->currentIndex().row()));
}

void ListPage::clearFilters()
{
    const bool isChosen = m_isChosen;
    m_search->clear();
    m_isChosen = isChosen;
    m_filters->clear();
    ask();
}

bool ListPage::hasDetails() const
{
    return m_details->isVisibleTo(this);
}

void ListPage::showDetails(bool isShown)
{
    if (isShown == hasDetails())
        return;
    if (!isShown && m_details->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus();
    m_details->setVisible(isShown);
    QSettings().setValue(detailSetting(), isShown);
    if (isShown)
        showCurrent();
    Q_EMIT detailsShown(isShown);
}

QList<QWidget *> ListPage::panes() const
{
    QList<QWidget *> all{m_search, m_isInGrid ? static_cast<QWidget *>(m_grid->view()) : m_list};
    if (hasDetails())
        all << m_details;
    return all;
}

void ListPage::focusList()
{
    if (m_isInGrid) {
        m_grid->setFocus();
        return;
    }
    m_list->setFocus();
}

void ListPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::selectAll()
{
    m_isInGrid ? m_grid->view()->selectAll() : m_list->selectAll();
}

void ListPage::chooseColumns()
{
    findChild<QToolButton *>(QStringLiteral("columnsButton"))->showMenu();
}

bool ListPage::isBusy() const
{
    return m_grid && m_grid->isPasting();
}

void ListPage::copy()
{
    if (m_isInGrid) {
        m_grid->copy();
        return;
    }
    const QList<int> rows = m_list->selectedRows();
    if (rows.isEmpty())
        return;
    if (rows.size() > kMostCopied) {
        m_message->show(Tone::Caution, tr("So many rows do not fit the clipboard. Write them into a file instead."), tr("Export list…"), [this] { exportList(); });
        return;
    }
    CopiedRows copied;
    const QList<int> columns = m_list->shownColumns();
    for (const int column : columns) {
        copied.headings << m_model->headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << m_model->listColumn(column).isFreeText();
    }
    for (const int row : rows) {
        QStringList fields;
        for (const int column : columns)
            fields << m_model->index(row, column).data(Qt::ToolTipRole).toString(); // with its line breaks
        copied.rows << fields;
    }
    QApplication::clipboard()->setMimeData(clipboardData(copied).release());
    m_message->show(Tone::Good, tr("%n row(s) copied. Paste them into a spreadsheet.", nullptr, static_cast<int>(rows.size())));
}

void ListPage::exportList()
{
    const QString name = QStringLiteral("%1.csv").arg(schema::pluralLabel(schema::table(m_table)).replace(QLatin1Char('/'), QLatin1Char('-')));
    m_prompts.saveFile(this, {tr("Export list"), name, {tr("CSV for spreadsheets (*.csv)")}}, [this](const QString &path) { writeList(path); });
}

void ListPage::writeList(const QString &path)
{
    if (m_export->isRunning())
        return;
    auto keys = std::make_shared<store::Keys>(m_model->keys());
    const QList<int> columns = m_list->shownColumns();
    m_message->show(Tone::Info, tr("Writing the list…"), tr("Cancel"), [this] { m_export->cancel(); });
    m_export->start<Result<qint64>>(
        [keys, columns, path, table = m_table, &database = m_database](const Progress &progress) -> Result<qint64> {
            auto own = database.another(store::Database::Access::ReadOnly);
            if (!own)
                return failed(own.error());
            return exportRows(**own, table, *keys, columns, path, progress);
        },
        [this](const Result<qint64> &written) {
            if (written)
                m_message->show(Tone::Good, tr("%n row(s) written.", nullptr, static_cast<int>(*written)));
            else if (written.error().code == ErrorCode::Cancelled)
                m_message->show(Tone::Info, tr("Nothing was written."));
            else
                m_message->show(written.error());
        });
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (watched == m_search && isPlain) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown) {
            m_list->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            const bool isChosen = m_isChosen || m_list->currentIndex().row() > 0;
            m_search->clear();
            m_isChosen = isChosen;
            ask();
            m_list->setFocus();
            return true;
        }
    }
    // Up from the first row goes back to where the search is typed.
    if (watched == m_list && isPlain && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        find();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printdialogs/printdialog.h"

#include "reports/labels.h"
#include "store/lists.h"
#include "store/queries/duework.h"
#include "store/queries/gaps.h"
#include "views/lists/dateedit.h"
#include "views/printdialogs/pageview.h"
#include "views/widgets/icons.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"
#include "views/widgets/unitpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace stc::views {

namespace {

constexpr int kRestMs = 250;
constexpr int kChoicesWidth = 290;

QComboBox *makeCombo(QWidget *parent, const char *name, const QString &label)
{
    auto *combo = new QComboBox(parent);
    nameWidget(combo, name, label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(20);
    return combo;
}

DateEdit *makeDate(QWidget *parent, const char *name, const QString &label, const QDate &date, const QDate &today)
{
    auto *edit = new DateEdit(today, parent);
    nameWidget(edit, name, label);
    edit->setDate(date);
    return edit;
}

void fillCategories(QComboBox *combo)
{
    combo->addItem(QCoreApplication::translate("stc::views::PrintDialog", "All categories"), QString());
    const schema::Column &column = schema::table(schema::TableId::Quarantines).column("reason");
    for (const schema::Choice &choice : column.choices)
        combo->addItem(schema::choiceLabel(column, choice.code), QLatin1String(choice.code));
}

void showField(QFormLayout *form, QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    form->labelForField(field)->setVisible(isShown);
}

} // namespace

PrintDialog::PrintDialog(store::Database &database, const Surroundings &surroundings, const reports::PrintRequest &request, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_rest(new QTimer(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1180, 680);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeChoices(request));
    middle->addWidget(makePreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addLayout(makeButtons());
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &PrintDialog::prepare);
    choicesChanged();
    m_kind->setFocus();
}

PrintDialog::~PrintDialog()
{
    delete m_job;
}

void PrintDialog::reject()
{
    if (m_job->isRunning()) {
        m_wantsToClose = true;
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

QWidget *PrintDialog::makeChoices(const reports::PrintRequest &request)
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(kChoicesWidth);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(6);
    m_kind = makeCombo(choices, "printKind", tr("What to print"));
    for (const reports::PrintKindInfo &info : reports::printKinds())
        m_kind->addItem(reports::label(info.kind), static_cast<int>(info.kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(request.kind)));
    const QDate date = request.date.isValid() ? request.date : m_surroundings.clock.today();
    m_date = makeDate(choices, "printDate", tr("Date"), date, m_surroundings.clock.today());
    m_firstDay = date;
    m_lastDay = request.until.isValid() ? request.until : date;
    m_until = makeDate(choices, "printUntil", tr("To"), request.until.isValid() ? request.until : date, m_surroundings.clock.today());
    m_unit = new UnitCombo(choices);
    nameWidget(m_unit, "printUnit", tr("Unit"));
    m_unit->setMinimumContentsLength(12);
    m_unit->setUnits(m_database.units(), m_database.unit());
    m_unit->setCode(request.unit);
    m_team = makeCombo(choices, "printTeam", tr("Team"));
    fillTeams();
    m_team->setCurrentIndex(qMax(0, m_team->findData(request.team.isNull() ? QString() : request.team.toString())));
    m_category = makeCombo(choices, "printCategory", tr("Category of quarantine"));
    fillCategories(m_category);
    m_category->setCurrentIndex(qMax(0, m_category->findData(request.category)));
    makeBookChoices(choices, request);
    m_printedBy = new QLineEdit(m_surroundings.preferences.text("printedBy"), choices);
    nameWidget(m_printedBy, "printedBy", tr("Printed by (name at the foot of the pages)"));
    m_chain = request.chain;
    m_initials = new QCheckBox(tr("Names as initials only"), choices);
    nameWidget(m_initials, "printInitials", tr("Names as initials only"));
    m_initials->setChecked(m_chain.initials);
    connect(m_initials, &QCheckBox::toggled, this, &PrintDialog::choicesChanged);
    m_form->addRow(tr("What to print"), m_kind);
    m_form->addRow(tr("Date"), m_date);
    m_form->addRow(tr("To"), m_until);
    m_form->addRow(tr("Unit"), m_unit);
    m_form->addRow(tr("Team"), m_team);
    m_form->addRow(tr("Category of quarantine"), m_category);
    m_form->addRow(tr("What is missing"), m_gap);
    m_form->addRow(tr("Which list"), m_due);
    m_form->addRow(tr("Hamlet"), m_hamlet);
    m_form->addRow(tr("Sheet of labels"), m_labels);
    m_form->addRow(m_initials);
    m_form->addRow(tr("Printed by"), m_printedBy);
    layout->addLayout(m_form);
    m_notes = makeQuietLabel(choices, "printNotes");
    layout->addSpacing(8);
    layout->addWidget(m_notes);
    layout->addStretch();
    connect(m_kind, &QComboBox::activated, this, &PrintDialog::choicesChanged);
    connect(m_date, &DateEdit::dateChanged, this, &PrintDialog::dateChanged);
    connect(m_until, &DateEdit::dateChanged, this, &PrintDialog::dateChanged);
    connect(m_unit, &QComboBox::activated, this, [this] {
        fillTeams();
        fillHamlets();
        choicesChanged();
    });
    for (const QComboBox *combo : {m_team, m_category, m_gap, m_due, m_hamlet, m_labels})
        connect(combo, &QComboBox::activated, this, &PrintDialog::choicesChanged);
    connect(m_printedBy, &QLineEdit::editingFinished, this, [this] {
        if (m_printedBy->text() == m_surroundings.preferences.text("printedBy"))
            return;
        m_surroundings.preferences.setText("printedBy", m_printedBy->text());
        choicesChanged();
    });
    return choices;
}

/// What only some papers of the commune's books ask for.
void PrintDialog::makeBookChoices(QWidget *choices, const reports::PrintRequest &request)
{
    m_gap = makeCombo(choices, "printGap", tr("What is missing"));
    m_gap->addItem(tr("Everything that is missing"), QString());
    for (const store::GapKindInfo &info : store::gapKinds())
        m_gap->addItem(store::label(info.kind), QLatin1String(info.name));
    m_gap->setCurrentIndex(qMax(0, m_gap->findData(request.gap)));
    m_due = makeCombo(choices, "printDue", tr("Which list"));
    m_due->addItem(tr("All lists of the day"), QString());
    for (const store::DueListInfo &info : store::dueLists())
        m_due->addItem(store::label(info.list), QLatin1String(info.name));
    m_due->setCurrentIndex(qMax(0, m_due->findData(request.dueList)));
    m_hamlet = makeCombo(choices, "printHamlet", tr("Hamlet"));
    fillHamlets();
    m_hamlet->setCurrentIndex(qMax(0, m_hamlet->findData(request.hamlet)));
    m_labels = makeCombo(choices, "printLabels", tr("Sheet of labels"));
    for (const reports::LabelSheet &sheet : reports::labelSheets())
        m_labels->addItem(reports::label(sheet), QLatin1String(sheet.name));
    m_labels->setCurrentIndex(qMax(0, m_labels->findData(request.labelSheet)));
}

/// Of one commune: the hamlets of two communes may have one name.
void PrintDialog::fillHamlets()
{
    m_hamlet->clear();
    m_hamlet->addItem(tr("All hamlets"), QString());
    const Unit *unit = m_database.units().find(m_unit->code());
    if (!unit || unit->level != UnitLevel::Commune)
        return;
    const auto hamlets = store::hamletsOf(m_database, unit->range());
    if (!hamlets) {
        m_messages->show(hamlets.error());
        return;
    }
    for (const QString &hamlet : *hamlets)
        m_hamlet->addItem(hamlet, hamlet);
}

void PrintDialog::fillTeams()
{
    m_team->clear();
    m_team->addItem(tr("All teams"), QString());
    const auto teams = store::teamsOf(m_database, m_unit->code());
    if (!teams) {
        m_messages->show(teams.error());
        return;
    }
    for (const store::TeamEntry &team : *teams) {
        const Unit *commune = m_unit->code() == team.unit ? nullptr : m_database.units().find(team.unit);
        m_team->addItem(commune ? QStringLiteral("%1, %2").arg(team.name, commune->name) : team.name, team.id.toString());
    }
}

QWidget *PrintDialog::makePreview()
{
    auto *preview = new QWidget(this);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar = new QWidget(preview);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    m_view = new PageView(preview);
    const auto addTool = [&](const char *name, const char *iconName, const QString &text, auto call) {
        auto *button = new QToolButton(m_bar);
        nameWidget(button, name, text);
        button->setToolTip(text);
        button->setIcon(icon(QLatin1String(iconName)));
        button->setIconSize({20, 20});
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, call);
        bar->addWidget(button);
    };
    addTool("previousPage", "previous", tr("Page before"), [this] { m_view->goToPage(qMax(1, m_view->currentPage() - 1)); });
    addTool("nextPage", "next", tr("Next page"), [this] { m_view->goToPage(qMin(m_view->pageCount(), m_view->currentPage() + 1)); });
    m_page = new QSpinBox(m_bar);
    nameWidget(m_page, "pageNumber", tr("Page"));
    m_page->setMinimum(1);
    m_page->setKeyboardTracking(false);
    m_pages = makeLabel(m_bar, "pageCount");
    m_pages->setMinimumWidth(m_pages->fontMetrics().horizontalAdvance(tr("of %1").arg(countText(9999))) + 2); // so that the bar stands still while pages come
    m_pages->setWordWrap(false);
    bar->addWidget(m_page);
    bar->addWidget(m_pages);
    bar->addStretch();
    addTool("zoomOut", "zoom-out", tr("Smaller"), [this] { m_view->zoomBy(1 / 1.2); });
    addTool("zoomIn", "zoom-in", tr("Larger"), [this] { m_view->zoomBy(1.2); });
    QPushButton *width = makeButton(m_bar, "zoomWidth", tr("Whole width"));
    connect(width, &QPushButton::clicked, this, [this] { m_view->setZoom(0); });
    bar->addWidget(width);
    m_progress = new ProgressPanel(preview);
    m_stack = new QStackedWidget(preview);
    m_stack->setObjectName(QStringLiteral("printStack"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_progress);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_view, &PageView::currentPageChanged, this, &PrintDialog::showPageNumber);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page); });
    return preview;
}

QLayout *PrintDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_save = makeButton(this, "savePdf", tr("Save as PDF…"), "pdf");
    m_print = makeButton(this, "print", tr("Print…"), "print");
    m_print->setDefault(true);
    QPushButton *close = makeButton(this, "close", tr("Close"));
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    row->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(close, &QPushButton::clicked, this, &PrintDialog::reject);
    return row;
}

reports::PrintRequest PrintDialog::request() const
{
    reports::PrintRequest request;
    request.kind = static_cast<reports::PrintKind>(m_kind->currentData().toInt());
    request.date = m_firstDay;
    request.unit = m_unit->code();
    const reports::PrintKindInfo &info = reports::printKind(request.kind);
    if (info.takesRange)
        request.until = m_lastDay;
    if (info.takesTeam)
        request.team = Uuid::parse(m_team->currentData().toString()).value_or(Uuid());
    if (info.takesCategory)
        request.category = m_category->currentData().toString();
    if (info.takesGap)
        request.gap = m_gap->currentData().toString();
    if (info.takesDueList)
        request.dueList = m_due->currentData().toString();
    if (info.takesHamlet)
        request.hamlet = m_hamlet->currentData().toString();
    if (info.takesLabels)
        request.labelSheet = m_labels->currentData().toString();
    if (info.takesChain) {
        request.chain = m_chain;
        request.chain.initials = m_initials->isChecked();
    }
    request.printedBy = m_printedBy->text().trimmed();
    return request;
}

void PrintDialog::choicesChanged()
{
    const reports::PrintKindInfo &info = reports::printKind(static_cast<reports::PrintKind>(m_kind->currentData().toInt()));
    for (const auto &[field, isTaken] : {std::pair{m_team, info.takesTeam}, std::pair{m_category, info.takesCategory}, std::pair{m_gap, info.takesGap}, std::pair{m_due, info.takesDueList},
             std::pair{m_hamlet, info.takesHamlet && m_hamlet->count() > 1}, std::pair{m_labels, info.takesLabels}})
        showField(m_form, field, isTaken);
    showField(m_form, m_until, info.takesRange);
    m_initials->setVisible(info.takesChain);
    static_cast<QLabel *>(m_form->labelForField(m_date))->setText(info.takesRange ? tr("From") : tr("Date"));
    // What is shown is no longer what was asked for: Enter behind a date must not print it.
    for (QPushButton *button : {m_print, m_save}) {
        if (button)
            button->setEnabled(false);
    }
    m_rest->start();
}

/// The last day goes with the first where it was the same, and never lies before it. What is no date is marked by its field and changes nothing.
void PrintDialog::dateChanged()
{
    const QDate first = m_date->date().isValid() ? m_date->date() : m_firstDay;
    const QDate last = m_until->date().isValid() ? m_until->date() : m_lastDay;
    const bool goesAlong = last < first || (last == m_firstDay && first != m_firstDay);
    m_firstDay = first;
    m_lastDay = goesAlong ? first : last;
    if (goesAlong)
        m_until->setDate(first);
    choicesChanged();
}

void PrintDialog::setBusy(bool isBusy)
{
    const bool hasPages = m_document && !m_document->pages.empty();
    m_stack->setCurrentWidget(isBusy ? static_cast<QWidget *>(m_progress) : m_view);
    m_bar->setEnabled(!isBusy && hasPages);
    m_save->setEnabled(!isBusy && hasPages);
    m_print->setEnabled(!isBusy && hasPages);
}

void PrintDialog::prepare()
{
    if (m_job->isRunning()) {
        m_isStale = true;
        if (m_isPreparing)
            m_job->cancel();
        return;
    }
    m_messages->dismiss();
    m_document.reset();
    m_isPreparing = true;
    m_progress->watch(m_job, tr("Making the pages"), {});
    setBusy(true);
    m_job->start<Result<reports::Document>>(
        [path = m_database.path(), clock = &m_surroundings.clock, wanted = request()](const Progress &progress) -> Result<reports::Document> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            const printing::FontSet fonts; // belongs to this thread
            return reports::makeDocument(**database, wanted, fonts, progress);
        },
        [this](const Result<reports::Document> &document) {
            m_isPreparing = false;
            show(document);
        });
}

void PrintDialog::show(const Result<reports::Document> &document)
{
    if (m_wantsToClose) {
        QDialog::reject();
        return;
    }
    if (m_isStale) {
        m_isStale = false;
        prepare();
        return;
    }
    if (document)
        m_document = std::make_shared<const reports::Document>(*document);
    else if (document.error().code == ErrorCode::Cancelled)
        m_messages->show(Tone::Info, tr("The pages were not made."), tr("Make the pages"), [this] { prepare(); });
    else
        m_messages->show(document.error());
    m_view->setDocument(m_document);
    m_notes->setText(m_document ? m_document->notes.join(QLatin1Char('\n')) : QString());
    setBusy(false);
    showPageNumber();
    Q_EMIT prepared();
}

void PrintDialog::showPageNumber()
{
    const QSignalBlocker quiet(m_page);
    m_page->setMaximum(qMax(1, m_view->pageCount()));
    m_page->setValue(m_view->currentPage());
    m_pages->setText(tr("of %1").arg(countText(m_view->pageCount())));
}

} // namespace stc::views

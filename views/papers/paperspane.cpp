// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperspane.h"

#include "items/paperpeoplemodel.h"
#include "store/lists.h"
#include "views/lists/dateedit.h"
#include "views/papers/paperspreview.h"
#include "views/printdialogs/pageview.h"
#include "views/printing/fontset.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/unitpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using items::PaperPeopleModel;

namespace {

constexpr int kRestMs = 300;

QComboBox *makeCombo(QWidget *parent, const char *name, const QString &label)
{
    auto *combo = new QComboBox(parent);
    nameWidget(combo, name, label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(20);
    return combo;
}

/// Only a field that is wanted takes a line of the form.
void showField(QFormLayout *form, QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    if (QWidget *label = form->labelForField(field))
        label->setVisible(isShown);
}

} // namespace

PapersPane::PapersPane(store::Database &database, const Surroundings &surroundings, std::vector<Uuid> given, QWidget *parent)
    : QWidget(parent), m_database(database), m_surroundings(surroundings), m_given(std::move(given)), m_messages(new MessageBar(this)), m_people(new PaperPeopleModel(this)),
      m_preview(new PapersPreview(this)), m_rest(new QTimer(this)), m_listJob(new Job(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("papersPane"));
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(5);
    makeChoices(m_form);
    column->addLayout(m_form);
    column->addWidget(makeList(), 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("papersSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    splitter->setSizes({520, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeButtons());
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &PapersPane::prepare);
    connect(m_people, &PaperPeopleModel::tickedChanged, this, &PapersPane::tickedChanged);
    paperChosen();
}

PapersPane::~PapersPane()
{
    // Before the widgets their ends would speak to.
    delete m_listJob;
    delete m_job;
}

void PapersPane::makeChoices(QFormLayout *form)
{
    const QDate today = m_surroundings.clock.today();
    m_kind = makeCombo(this, "papersKind", tr("Paper"));
    for (const reports::PaperInfo &info : reports::papers())
        m_kind->addItem(reports::label(info.kind), static_cast<int>(info.kind));
    m_who = makeCombo(this, "papersWho", tr("For whom"));
    if (m_given.empty()) {
        m_who->addItem(tr("All who start on the day"), static_cast<int>(Who::Starts));
        m_who->addItem(tr("All who are released on the day"), static_cast<int>(Who::Ends));
        m_who->addItem(tr("Chosen people in quarantine on the day"), static_cast<int>(Who::Open));
    } else {
        m_who->addItem(tr("The people chosen before"), static_cast<int>(Who::Given));
    }
    m_day = new DateEdit(today, this);
    nameWidget(m_day, "papersDay", tr("Day"));
    m_day->setDate(today);
    m_issued = new DateEdit(today, this);
    nameWidget(m_issued, "papersIssued", tr("Date on new papers"));
    m_issued->setDate(today);
    m_unit = new UnitCombo(this);
    nameWidget(m_unit, "papersUnit", tr("Unit"));
    m_unit->setMinimumContentsLength(12);
    m_unit->setUnits(m_database.units(), m_database.unit());
    m_team = makeCombo(this, "papersTeam", tr("Team"));
    fillTeams();
    m_joint = new QCheckBox(tr("One de&cision with a list of the people"), this);
    nameWidget(m_joint, "papersJoint", tr("One decision with a list of the people"));
    const auto row = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        form->addRow(text, field);
    };
    row(tr("P&aper"), m_kind);
    row(tr("For &whom"), m_who);
    row(tr("Da&y"), m_day);
    row(tr("Un&it"), m_unit);
    row(tr("&Team"), m_team);
    row(tr("Date &on new papers"), m_issued);
    form->addRow(QString(), m_joint);
    connect(m_kind, &QComboBox::activated, this, &PapersPane::paperChosen);
    connect(m_who, &QComboBox::activated, this, &PapersPane::whoChosen);
    connect(m_day, &DateEdit::dateChanged, this, &PapersPane::load);
    connect(m_unit, &QComboBox::activated, this, [this] {
        fillTeams();
        load();
    });
    connect(m_team, &QComboBox::activated, this, &PapersPane::load);
    connect(m_issued, &DateEdit::dateChanged, this, &PapersPane::tickedChanged);
    connect(m_joint, &QCheckBox::toggled, this, &PapersPane::tickedChanged);
    for (QWidget *field : std::initializer_list<QWidget *>{m_day, m_unit, m_team})
        showField(form, field, m_given.empty());
    showField(form, m_who, m_given.empty());
}

QWidget *PapersPane::makeList()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    m_search = new QLineEdit(box);
    nameWidget(m_search, "papersSearch", tr("Search the people"));
    m_search->setPlaceholderText(tr("Search name, hamlet, team"));
    m_search->setClearButtonEnabled(true);
    QPushButton *all = makeButton(box, "papersAll", tr("Tick a&ll"));
    QPushButton *none = makeButton(box, "papersNone", tr("Tick &none"));
    top->addWidget(m_search, 1);
    top->addWidget(all);
    top->addWidget(none);
    m_table = new QTableView(box);
    nameWidget(m_table, "papersPeople", tr("People, Space ticks"));
    m_table->setModel(m_people);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int letter = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int widths[] = {23, 11, 17, 12, 12, 14};
    for (int i = 0; i < PaperPeopleModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i] * letter);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    m_count = makeQuietLabel(box, "papersCount");
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, m_people, &PaperPeopleModel::setSearch);
    connect(all, &QPushButton::clicked, this, [this] { m_people->tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_people->tickShown(false); });
    return box;
}

QLayout *PapersPane::makeButtons()
{
    auto *row = new QHBoxLayout;
    QPushButton *texts = makeButton(this, "papersTexts", tr("Te&xt of this paper…"), "edit");
    QPushButton *office = makeButton(this, "papersOffice", tr("Num&bers and office…"), "settings");
    m_odt = makeButton(this, "papersOdt", tr("&Save as ODT…"), "export");
    m_pdf = makeButton(this, "papersPdf", tr("Save as P&DF…"), "pdf");
    m_print = makeButton(this, "papersPrint", tr("P&rint…"), "print");
    m_odt->setToolTip(tr("To be changed in a word processor"));
    row->addWidget(texts);
    row->addWidget(office);
    row->addStretch();
    for (QPushButton *button : {m_odt, m_pdf, m_print})
        row->addWidget(button);
    connect(texts, &QPushButton::clicked, this, [this] { Q_EMIT wantsTexts(QLatin1String(reports::paperText(paper().paper, m_joint->isChecked()).name)); });
    connect(office, &QPushButton::clicked, this, &PapersPane::wantsOffice);
    connect(m_odt, &QPushButton::clicked, this, [this] { saveAs(QStringLiteral("odt")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { saveAs(QStringLiteral("pdf")); });
    connect(m_print, &QPushButton::clicked, this, &PapersPane::print);
    return row;
}

void PapersPane::fillTeams()
{
    m_team->clear();
    m_team->addItem(tr("All teams"), QString());
    const auto teams = store::teamsOf(m_database, m_unit->code());
    if (!teams) {
        m_messages->show(teams.error());
        return;
    }
    for (const store::TeamEntry &team : *teams)
        m_team->addItem(team.name, team.id.toString());
}

const reports::PaperInfo &PapersPane::paper() const
{
    return *reports::paperOf(static_cast<reports::PrintKind>(m_kind->currentData().toInt()));
}

PapersPane::Who PapersPane::who() const
{
    return static_cast<Who>(m_who->currentData().toInt());
}

void PapersPane::setPaper(reports::PrintKind kind)
{
    const int row = m_kind->findData(static_cast<int>(kind));
    if (row < 0)
        return;
    m_kind->setCurrentIndex(row);
    paperChosen();
}

/// Papers of the end are made for those who are released, the others for those who start; whoever chose people keeps them.
void PapersPane::paperChosen()
{
    const reports::PaperInfo &info = paper();
    m_joint->setVisible(info.mayBeJoint);
    showField(m_form, m_issued, info.hasNumber() || info.paper == reports::Paper::Pledge);
    m_odt->setVisible(info.isEditable);
    const Who before = who();
    if (before == Who::Starts || before == Who::Ends) {
        const Who wanted = info.isOfEnd ? Who::Ends : Who::Starts;
        if (wanted != before || m_people->total() == 0) {
            m_who->setCurrentIndex(m_who->findData(static_cast<int>(wanted)));
            whoChosen();
            return;
        }
    } else if (before == Who::Given && m_people->total() == 0) {
        load();
        return;
    }
    tickedChanged();
}

void PapersPane::whoChosen()
{
    load();
}

void PapersPane::refresh()
{
    load();
}

void PapersPane::focusStart()
{
    if (m_given.empty())
        m_kind->setFocus();
    else
        m_table->setFocus();
}

void PapersPane::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

QList<QWidget *> PapersPane::panes()
{
    return {m_kind, m_table, m_preview->view()};
}

reports::PrintRequest PapersPane::request() const
{
    reports::PrintRequest request;
    request.kind = paper().kind;
    request.date = m_day->date();
    request.unit = m_unit->code();
    request.episodes = m_people->ticked();
    request.isJoint = paper().mayBeJoint && m_joint->isChecked();
    request.issuedOn = m_issued->date();
    request.printedBy = m_surroundings.preferences.text("printedBy");
    return request;
}

/// Space ticks what is selected; Down in the search goes into the list.
bool PapersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_table && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            std::vector<int> rows;
            for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
                rows.push_back(index.row());
            std::sort(rows.begin(), rows.end());
            if (rows.empty() && m_table->currentIndex().isValid())
                rows.push_back(m_table->currentIndex().row());
            m_people->toggle(rows);
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_table->setFocus();
            if (!m_table->selectionModel()->hasSelection() && m_people->rowCount() > 0)
                m_table->selectRow(qMax(0, m_table->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PapersPane::load()
{
    if (!m_day->date().isValid())
        return; // the field marks it
    if (m_listJob->isRunning()) {
        m_mustLoadAgain = true;
        m_listJob->cancel();
        return;
    }
    store::EpisodeFilter filter;
    const Who whom = who();
    if (whom == Who::Given) {
        filter.ids = m_given;
    } else {
        const Unit *unit = m_database.units().find(m_unit->code());
        filter.area = (unit ? *unit : m_database.unit()).range();
        filter.team = Uuid::parse(m_team->currentData().toString()).value_or(Uuid());
        (whom == Who::Starts ? filter.startsOn : whom == Who::Ends ? filter.freeOn : filter.openOn) = m_day->date();
    }
    const QString question = QStringList{QString::number(static_cast<int>(whom)), m_day->date().toString(Qt::ISODate), m_unit->code(), m_team->currentData().toString()}.join(QLatin1Char(' '));
    using Answer = Result<std::vector<store::Episode>>;
    m_listJob->start<Answer>(
        [path = m_database.path(), clock = &m_surroundings.clock, filter](const Progress &) -> Answer {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            return store::episodes((*database)->connection(), filter);
        },
        [this, whom, question](Answer answer) {
            if (std::exchange(m_mustLoadAgain, false)) {
                load();
                return;
            }
            if (!answer) {
                m_messages->show(answer.error());
                return;
            }
            m_people->setEpisodes(std::move(*answer), whom != Who::Open, std::exchange(m_listedFor, question) == question);
            Q_EMIT listed();
        });
}

void PapersPane::tickedChanged()
{
    m_document.reset();
    showState();
    m_rest->start();
}

void PapersPane::prepare()
{
    if (m_isWriting)
        return;
    if (m_job->isRunning()) {
        m_mustPrepareAgain = true;
        m_job->cancel();
        return;
    }
    const reports::PrintRequest wanted = request();
    if (wanted.episodes.empty()) {
        m_preview->say(m_people->total() == 0 ? tr("Nobody is there on this day. Choose another day, or other people.") : tr("Nobody is ticked. Space ticks who is selected in the list."));
        showState();
        Q_EMIT prepared();
        return;
    }
    m_isPreparing = true;
    m_preview->watch(m_job, tr("Making the pages"), {});
    m_job->start<Result<reports::Document>>(
        [path = m_database.path(), clock = &m_surroundings.clock, wanted](const Progress &progress) -> Result<reports::Document> {
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

void PapersPane::show(const Result<reports::Document> &document)
{
    if (std::exchange(m_mustPrepareAgain, false)) {
        prepare();
        return;
    }
    if (document) {
        m_document = std::make_shared<const reports::Document>(*document);
        m_preview->setDocument(m_document);
    } else if (document.error().code == ErrorCode::Cancelled) {
        m_preview->say(tr("The pages were not made."));
    } else {
        m_messages->show(document.error());
        m_preview->say(QString());
    }
    showState();
    Q_EMIT prepared();
}

void PapersPane::showState()
{
    const bool canPut = m_document && !m_document->pages.empty() && !m_isWriting;
    for (QPushButton *button : {m_print, m_pdf, m_odt})
        button->setEnabled(canPut);
    m_count->setText(tr("%1 of %2 people are ticked.").arg(countText(m_people->tickedCount()), countText(m_people->total())));
}

} // namespace stc::views

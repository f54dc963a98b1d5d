// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/checkpage.h"

#include "store/records.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresspanel.h"
#include "views/widgets/texttable.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

CheckPage::CheckPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)),
      m_start(makeButton(this, "startCheck", tr("Check &now"), "success")), m_progress(new ProgressPanel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("checkPage"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("checkSplitter"));
    splitter->setChildrenCollapsible(false);
    m_kinds = makeTextTable(splitter, "checkKinds", tr("Kinds of findings"), {tr("Number"), tr("Finding")});
    auto *lower = new QWidget(splitter);
    m_hint = makeQuietLabel(lower, "checkHint", tr("Choose a kind of finding above. Enter or a double click opens the record."));
    m_findings = makeTextTable(lower, "checkFindings", tr("Findings"), {tr("Table"), tr("Record"), tr("Finding")});
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 6, 0, 0);
    lowerLayout->addWidget(m_hint);
    lowerLayout->addWidget(m_findings, 1);
    splitter->addWidget(m_kinds);
    splitter->addWidget(lower);
    splitter->setStretchFactor(1, 2);
    m_progress->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(makeHeadingLabel(this, "checkTitle", tr("Check the data")));
    layout->addWidget(makeQuietLabel(this, "checkExplanation", tr("Looks whether the file is whole, then applies every rule to every record. Nothing is changed.")));
    layout->addWidget(m_messages);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);

    connect(m_start, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_kinds, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showFindings();
    });
    connect(m_findings, &QTableWidget::cellActivated, this, &CheckPage::openFinding);
}

CheckPage::~CheckPage()
{
    delete m_job; // before the widgets its end would speak to
}

void CheckPage::focusStart()
{
    if (m_kinds->rowCount() > 0)
        m_kinds->setFocus();
    else
        m_start->setFocus();
}

bool CheckPage::isBusy() const
{
    return m_job->isRunning();
}

QList<QWidget *> CheckPage::panes()
{
    return {m_start, m_kinds, m_findings};
}

void CheckPage::start()
{
    if (m_job->isRunning())
        return;
    m_messages->dismiss();
    m_start->setEnabled(false);
    m_progress->watch(m_job, tr("Checking the data…"), tr("Stopping changes nothing."));
    m_progress->show();
    m_job->start<Result<services::CheckReport>>(
        [path = m_database.path(), clock = &m_surroundings.clock](const Progress &progress) -> Result<services::CheckReport> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            return services::runCheck(**database, progress);
        },
        [this](const Result<services::CheckReport> &report) { show(report); });
}

void CheckPage::show(const Result<services::CheckReport> &report)
{
    m_progress->hide();
    m_start->setEnabled(true);
    m_kinds->setRowCount(0);
    m_findings->setRowCount(0);
    m_report = report.value_or(services::CheckReport());
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled)
            m_messages->show(report.error());
        return;
    }
    if (!m_report.isWhole()) {
        m_messages->show(Tone::Bad, tr("The database is damaged. Restore the last backup (menu File, “Restore…”)."));
        return;
    }
    for (const auto &[code, count] : m_report.counts) {
        const auto first = std::find_if(m_report.findings.begin(), m_report.findings.end(), [code = code](const services::Finding &finding) { return finding.code == code; });
        addTextRow(m_kinds, {countText(count), first == m_report.findings.end() ? QString(issueCodeName(code)) : first->message}, static_cast<qint64>(code));
    }
    m_kinds->resizeColumnToContents(0);
    if (m_report.counts.empty()) {
        m_messages->show(Tone::Good, tr("The file is whole and every record keeps the rules."));
        return;
    }
    m_messages->show(Tone::Good, tr("The file is whole. These records deserve a look:"));
    m_kinds->setCurrentCell(0, 0);
    m_kinds->setFocus();
}

void CheckPage::showFindings()
{
    m_findings->setRowCount(0);
    const qint64 code = currentNumber(m_kinds);
    store::RecordReader records(m_database);
    for (std::size_t i = 0; i < m_report.findings.size(); ++i) {
        const services::Finding &finding = m_report.findings[i];
        if (static_cast<qint64>(finding.code) != code)
            continue;
        const auto key = records.keyOf(finding.table, finding.id);
        const QString title = key && *key != 0 ? records.title(finding.table, *key) : finding.id.toString();
        addTextRow(m_findings, {schema::label(schema::table(finding.table)), title, finding.message}, static_cast<qint64>(i));
    }
    m_findings->resizeColumnsToContents();
    if (m_findings->rowCount() > 0)
        m_findings->setCurrentCell(0, 0);
}

void CheckPage::openFinding()
{
    const qint64 index = currentNumber(m_findings);
    if (index < 0)
        return;
    const services::Finding &finding = m_report.findings[static_cast<std::size_t>(index)];
    Q_EMIT wantsRecord(finding.table, finding.id);
}

} // namespace stc::views

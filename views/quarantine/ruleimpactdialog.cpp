// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/ruleimpactdialog.h"

#include "domain/dates.h"
#include "services/quarantine/termstext.h"
#include "views/lists/dateedit.h"
#include "views/quarantine/ruleimpactmodel.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace stc::views {

namespace {

/// The day on which it is asked first: today, or the nearest day on which the rule is in force.
QDate firstDay(const QuarantineRule &rule, const QDate &today)
{
    const QDate day = std::max(today, rule.validFrom);
    return rule.validUntil.isValid() ? std::min(day, rule.validUntil) : day;
}

} // namespace

RuleImpactDialog::RuleImpactDialog(store::Database &database, QuarantineRule rule, QWidget *parent)
    : QDialog(parent), m_database(database), m_rule(std::move(rule)), m_messages(new MessageBar(this)), m_on(new DateEdit(database.clock().today(), this)), m_summary(makeLabel(this, "impactSummary")),
      m_model(new RuleImpactModel(this)), m_table(new QTableView(this)), m_progress(new QProgressBar(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("ruleImpactDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Whom does it affect: %1").arg(m_rule.document));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    makeTop();
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    makeTable();
    layout->addWidget(m_table, 1);
    nameWidget(m_progress, "impactProgress", tr("Comparing"));
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    makeButtons();
    resize(1100, 620);
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total, const QString &) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    m_on->setDate(firstDay(m_rule, m_database.clock().today()));
    ask();
    m_table->setFocus();
}

RuleImpactDialog::~RuleImpactDialog()
{
    delete m_job; // before the widgets its end would speak to
}

void RuleImpactDialog::makeTop()
{
    auto *row = new QHBoxLayout;
    const QString tests = services::testDaysText(m_rule);
    QString text = tests.isEmpty() ? services::quarantineDaysText(m_rule) : tr("%1; tests on day %2").arg(services::quarantineDaysText(m_rule), tests);
    if (!m_rule.isSure)
        text += QStringLiteral(" · ⚠ ") + services::certaintyText(m_rule);
    row->addWidget(makeLabel(this, "impactRule", text), 1);
    auto *label = new QLabel(tr("In &quarantine on"), this);
    nameWidget(m_on, "impactOn", tr("In quarantine on"));
    label->setBuddy(m_on);
    row->addWidget(label);
    row->addWidget(m_on);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_on, &DateEdit::dateChanged, this, &RuleImpactDialog::ask);
}

void RuleImpactDialog::makeTable()
{
    nameWidget(m_table, "impactTable", tr("Quarantines that would get other dates"));
    m_table->setModel(m_model);
    m_table->setColumnHidden(RuleImpactModel::UnitName, m_database.unit().level == UnitLevel::Commune); // the same everywhere
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RuleImpactDialog::toggle);
    connect(m_model, &RuleImpactModel::ticksChanged, this, &RuleImpactDialog::showTicks);
}

void RuleImpactDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, const QString &hint, auto slot) {
        QPushButton *button = makeButton(this, name, text);
        button->setToolTip(hint);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    add("impactToggle", tr("&Tick or clear"), tr("The marked lines (Space)"), &RuleImpactDialog::toggle);
    add("impactAll", tr("Tick &all"), tr("Also those that are better left alone"), [this] { m_model->tickAll(true); });
    add("impactNone", tr("Tick &none"), tr("Nobody is chosen then"), [this] { m_model->tickAll(false); });
    row->addStretch(1);
    m_apply = makeButton(this, "impactApply", tr("A&pply to those ticked"), "success");
    m_apply->setToolTip(tr("Ctrl+Enter"));
    m_apply->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    nameWidget(buttons->button(QDialogButtonBox::Cancel), "impactCancel", tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    row->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_apply, &QPushButton::clicked, this, &RuleImpactDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this), &QShortcut::activated, this, &RuleImpactDialog::apply);
}

services::RuleQuestion RuleImpactDialog::question() const
{
    return {.rule = m_rule.id, .on = m_asked, .area = m_database.unit().range()};
}

void RuleImpactDialog::ask()
{
    if (!m_on->date().isValid())
        return;
    if (m_job->isRunning()) {
        m_mustAskAgain = true;
        m_job->cancel();
        return;
    }
    m_asked = m_on->date();
    m_messages->dismiss();
    setBusy(true);
    m_summary->setText(tr("Comparing…"));
    m_job->start<Result<services::RulePreview>>(
        [path = m_database.path(), clock = &m_database.clock(), question = question()](const Progress &progress) -> Result<services::RulePreview> {
            auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            return services::previewRule(**database, question, progress);
        },
        [this](const Result<services::RulePreview> &preview) {
            setBusy(false);
            if (m_mustAskAgain) {
                m_mustAskAgain = false;
                ask();
            } else if (preview) {
                show(*preview);
            } else if (preview.error().code != ErrorCode::Cancelled) {
                m_messages->show(preview.error());
            }
        });
}

void RuleImpactDialog::show(const services::RulePreview &preview)
{
    m_model->setImpacts(preview.impacts);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(RuleImpactModel::Name, std::min(m_table->columnWidth(RuleImpactModel::Name), 220));
    m_table->setColumnWidth(RuleImpactModel::Team, std::min(m_table->columnWidth(RuleImpactModel::Team), 170));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (!m_rule.locality.isEmpty()) {
        m_summary->setText(tr("This rule holds in another place only; it is never chosen by itself and affects nobody here."));
    } else if (!preview.isInForce) {
        m_summary->setText(tr("On %1 this rule is not in force: it affects nobody. Choose another day.").arg(displayDate(m_asked)));
    } else if (preview.impacts.empty() && preview.unchanged == 0) {
        m_summary->setText(tr("On %1 nobody in quarantine goes by this rule: nobody is of its category, or a rule that began later comes first.").arg(displayDate(m_asked)));
    } else {
        const int better = static_cast<int>(preview.impacts.size()) - preview.proposed();
        QStringList parts{tr("%n quarantine(s) would get another release.", nullptr, preview.proposed())};
        if (better > 0)
            parts << tr("%n more are better left alone: the remark says why; tick them to change them all the same.", nullptr, better);
        parts << tr("%n keep their dates.", nullptr, preview.unchanged);
        m_summary->setText(parts.join(QLatin1Char(' ')));
    }
    showTicks();
}

void RuleImpactDialog::showTicks()
{
    m_apply->setEnabled(m_model->tickedCount() > 0 && !m_job->isRunning());
    m_apply->setText(m_model->tickedCount() > 0 ? tr("A&pply to %n ticked", nullptr, m_model->tickedCount()) : tr("A&pply to those ticked"));
}

void RuleImpactDialog::toggle()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    m_model->toggle(rows);
}

void RuleImpactDialog::setBusy(bool isBusy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(isBusy);
    showTicks();
}

void RuleImpactDialog::apply()
{
    const std::vector<Uuid> chosen = m_model->ticked();
    if (m_job->isRunning() || chosen.empty())
        return;
    setBusy(true);
    m_apply->setEnabled(false);
    m_job->start<Result<services::Change>>(
        [path = m_database.path(), clock = &m_database.clock(), question = question(), chosen](const Progress &) -> Result<services::Change> {
            auto database = store::Database::open(path, store::Database::Access::ReadWrite, *clock);
            if (!database)
                return failed(database.error());
            return services::applyRule(**database, question, chosen);
        },
        [this](const Result<services::Change> &change) {
            setBusy(false);
            if (!change) {
                m_messages->show(change.error());
                return;
            }
            Q_EMIT applied(*change);
            accept();
        });
}

void RuleImpactDialog::reject()
{
    m_job->cancel();
    QDialog::reject();
}

} // namespace stc::views

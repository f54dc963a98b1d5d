// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and buttons of the page of suspected cases do.
#include "views/quarantine/suspectedpage.h"

#include "views/lists/copytext.h"
#include "views/lists/dateedit.h"
#include "views/lists/searchcombo.h"
#include "views/logbook/reasonbox.h"
#include "views/quarantine/episodedialogs.h"
#include "views/quarantine/steplimitsdialog.h"
#include "views/quarantine/stepline.h"
#include "views/tracing/casedialog.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QKeyEvent>
#include <QTableView>

namespace stc::views {

namespace {
constexpr int kNamesOffered = 30;
} // namespace

bool SuspectedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool isBack = key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier;
    const bool isOurs = isEnter || isBack || (isPlain && key->key() == Qt::Key_F3) || key->matches(QKeySequence::Copy);
    if (!isOurs)
        return Page::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isEnter)
        askNext();
    else if (isBack)
        takeBack({});
    else if (key->key() == Qt::Key_F3)
        openChecks();
    else
        copy();
    return true;
}

void SuspectedPage::askNext()
{
    const store::SuspectedCase *one = current();
    if (!one)
        return;
    const auto next = services::nextStep(*one);
    if (!next && services::proposesCase(*one)) {
        recordCase();
        return;
    }
    if (!next) {
        m_messages->show(Tone::Info, tr("This suspected case is concluded. Ctrl+Delete takes the conclusion back."));
        return;
    }
    const auto names = store::reportedToBefore(m_database.connection(), m_database.unit().range(), kNamesOffered);
    m_messages->dismiss();
    m_step->ask(*one, *next, names.value_or(QStringList()));
}

void SuspectedPage::save(const services::StepDone &done)
{
    const Uuid suspected = m_step->suspected();
    const auto change = services::doStep(m_database, suspected, done);
    if (!change && change.error().code == ErrorCode::InvalidInput) {
        m_step->setProblem(change.error().text);
        return;
    }
    take(change, [this, done](const QString &reason) {
        services::StepDone again = done;
        again.reason = reason;
        save(again);
    });
    if (!change)
        return;
    m_step->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    const store::SuspectedCase *one = current();
    if (one && one->id == suspected && services::proposesCase(*one))
        m_messages->show(Tone::Bad, tr("The conclusion is positive. The person can be recorded as a confirmed case (F0) now; contacts and quarantines follow from that."), tr("Record as F0…"), [this] { recordCase(); });
}

void SuspectedPage::take(const Result<services::Change> &change, const std::function<void(const QString &)> &retry)
{
    if (!change && change.error().code == ErrorCode::DayClosed) {
        m_reasons->ask(QStringList{change.error().text}, true, retry);
        return;
    }
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    m_messages->dismiss();
    load();
    if (change->isSomething())
        Q_EMIT changed(*change);
}

void SuspectedPage::takeBack(const QString &reason)
{
    const store::SuspectedCase *one = current();
    if (!one)
        return;
    take(services::takeStepBack(m_database, one->id, reason), [this](const QString &given) { takeBack(given); });
}

void SuspectedPage::startQuarantine()
{
    const store::SuspectedCase *one = current();
    if (!one)
        return;
    StartOffer offer;
    offer.people = {one->person};
    EpisodeDialog *dialog = makeStartDialog(m_database, offer, this);
    connect(dialog, &EpisodeDialog::changed, this, [this](const services::Change &change) {
        load();
        Q_EMIT changed(change);
    });
    dialog->show();
}

void SuspectedPage::recordCase()
{
    const store::SuspectedCase *one = current();
    if (!one || !services::proposesCase(*one))
        return;
    const QDate result = one->sample && one->sample->resultOn.isValid() ? one->sample->resultOn : one->outcomeOn;
    auto *dialog = new CaseDialog(m_database, {one->person, result, one->onsetOn}, this);
    connect(dialog, &EpisodeDialog::changed, this, [this, person = one->person](const services::Change &change) {
        load();
        Q_EMIT changed(change);
        m_messages->show(Tone::Good, tr("Recorded as F0. Whom the person met is typed in contact tracing; the papers are made there too."), tr("Contact tracing…"),
            [this, person] { Q_EMIT wantsRecordOn(PageId{PageId::Kind::Tracing, {}}, person); });
    });
    dialog->show();
}

void SuspectedPage::openChecks()
{
    if (const store::SuspectedCase *one = current())
        Q_EMIT wantsRecordOn(PageId{PageId::Kind::HealthGrid, {}}, one->person);
}

void SuspectedPage::openLimits()
{
    auto *dialog = new StepLimitsDialog(m_database, this);
    connect(dialog, &StepLimitsDialog::saved, this, &SuspectedPage::load);
    dialog->show();
}

void SuspectedPage::editRecord()
{
    if (const store::SuspectedCase *one = current())
        Q_EMIT wantsRecord(schema::TableId::SuspectedCases, one->id);
}

void SuspectedPage::showRecord(const Uuid &suspected)
{
    refresh();
    if (!m_model->indexOf(suspected).isValid()) {
        const QSignalBlocker quiet(m_onlyOpen);
        m_onlyOpen->setChecked(false);
        m_team->choose({});
        m_from->setDate({});
        m_to->setDate({});
        load();
    }
    if (const QModelIndex index = m_model->indexOf(suspected); index.isValid())
        m_table->setCurrentIndex(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

void SuspectedPage::copy()
{
    CopiedRows copied;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        copied.headings << m_model->headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << true;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString().replace(QLatin1Char('\n'), QStringLiteral("; "));
        copied.rows << cells;
    }
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

} // namespace stc::views

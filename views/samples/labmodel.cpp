// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/labmodel.h"

#include "reports/wording.h"
#include "schema/table.h"
#include "views/widgets/theme.h"

namespace stc::views {

using services::Answer;
using services::LabLine;
using services::LabState;

void LabModel::setPreview(services::LabPreview preview, bool onlyOpen)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_onlyOpen = onlyOpen;
    select();
    endResetModel();
    Q_EMIT decided();
}

void LabModel::setOnlyOpen(bool onlyOpen)
{
    beginResetModel();
    m_onlyOpen = onlyOpen;
    select();
    endResetModel();
}

/// Lines that were decided stay in view until the list is made anew: what one has just done should be seen.
void LabModel::select()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i) {
        if (!m_onlyOpen || m_preview.lines[i].isOpen())
            m_shown.push_back(i);
    }
}

int LabModel::lineAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_shown.size() ? int(m_shown[std::size_t(row)]) : -1;
}

void LabModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    Q_EMIT decided();
}

void LabModel::leaveOut(int row, bool isLeftOut)
{
    services::leaveOut(m_preview, m_shown[std::size_t(row)], isLeftOut);
    tell(row);
}

void LabModel::replace(int row, bool mayReplace)
{
    services::replaceResult(m_preview, m_shown[std::size_t(row)], mayReplace);
    tell(row);
}

void LabModel::choose(int row, std::size_t sample)
{
    services::chooseCandidate(m_preview, m_shown[std::size_t(row)], sample);
    tell(row);
}

void LabModel::leaveOutAllOpen()
{
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i) {
        if (m_preview.lines[i].isOpen())
            services::leaveOut(m_preview, i, true);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT decided();
}

int LabModel::nextOpen(int row) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int at = (std::max(0, row) + step) % rowCount();
        if (m_preview.lines[m_shown[std::size_t(at)]].isOpen())
            return at;
    }
    return -1;
}

QString LabModel::sampleText(std::size_t at) const
{
    const store::LabSample &sample = m_preview.samples[at];
    QStringList parts = {sample.name};
    if (!sample.birthDate.isEmpty())
        parts << reports::birthYear(sample.birthDate);
    if (!sample.hamlet.isEmpty())
        parts << sample.hamlet;
    parts << tr("taken %1").arg(reports::shortDate(sample.collectedOn));
    if (!sample.poolCode.isEmpty())
        parts << sample.poolCode;
    return parts.join(QStringLiteral(" · "));
}

QString LabModel::stateText(const LabLine &line) const
{
    if (line.isLeftOut)
        return tr("left out");
    switch (line.state) {
    case LabState::Ready: return line.isOfPool && line.answer == Answer::Positive ? tr("pool: again, singly") : tr("ready");
    case LabState::Known: return tr("known already");
    case LabState::NoResult: return tr("no result yet");
    case LabState::Doubtful: return tr("CHOOSE");
    case LabState::Different: return line.mayReplace ? tr("replaces") : tr("DIFFERENT");
    case LabState::Unmatched: return tr("NOBODY");
    case LabState::Bad: return tr("WRONG");
    }
    return {};
}

QString LabModel::forText(const LabLine &line) const
{
    if (line.samples.empty())
        return line.candidates.empty() ? QString() : tr("%n candidates", nullptr, int(line.candidates.size()));
    const store::LabSample &first = m_preview.samples[line.samples.front()];
    return line.samples.size() == 1 ? sampleText(line.samples.front()) : tr("tube %1, %n people", nullptr, int(line.samples.size())).arg(first.poolCode);
}

int LabModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LabModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant LabModel::data(const QModelIndex &index, int role) const
{
    const int at = lineAt(index.row());
    if (at < 0)
        return {};
    const LabLine &line = m_preview.lines[std::size_t(at)];
    if (role == Qt::ForegroundRole && index.column() == State)
        return line.isOpen() ? QVariant(toneColor(Tone::Bad)) : line.isLeftOut ? QVariant(quietText()) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line: return QString::number(line.line);
    case Code: return line.code;
    case Name: return line.birth.isEmpty() ? line.name : QStringLiteral("%1 (%2)").arg(line.name, line.birth);
    case Result: return line.result;
    case State: return stateText(line);
    case For: return forText(line);
    case Why: return line.reason;
    default: return {};
    }
}

QVariant LabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Code: return tr("Code");
    case Name: return tr("Name");
    case Result: return tr("Result");
    case State: return tr("State");
    case For: return tr("For");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace stc::views

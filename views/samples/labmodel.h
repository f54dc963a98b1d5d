// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samples/labmatch.h"

#include <QAbstractTableModel>

namespace stc::views {

/// The lines of a laboratory's list with what will become of them.
class LabModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Code, Name, Result, State, For, Why, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(services::LabPreview preview, bool onlyOpen);
    void setOnlyOpen(bool onlyOpen);
    [[nodiscard]] const services::LabPreview &preview() const { return m_preview; }
    /// Place in the preview; -1: no such row.
    [[nodiscard]] int lineAt(int row) const;
    void leaveOut(int row, bool isLeftOut);
    void replace(int row, bool mayReplace);
    void choose(int row, std::size_t sample);
    void leaveOutAllOpen();
    /// The next row that waits for a decision, from this one on and round; -1: none.
    [[nodiscard]] int nextOpen(int row) const;
    /// "Nguyễn Văn An · 1975 · Thôn Ngò · 303-0906-01, 08/06"
    [[nodiscard]] QString sampleText(std::size_t sample) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decided();

private:
    void select();
    void tell(int row);
    [[nodiscard]] QString stateText(const services::LabLine &line) const;
    [[nodiscard]] QString forText(const services::LabLine &line) const;
    services::LabPreview m_preview;
    std::vector<std::size_t> m_shown;
    bool m_onlyOpen = false;
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace stc::views {

/// A drop-down list in which one types part of a text, without marks: "viet lap" finds "Xã Việt Lập". What fits nothing goes back to what was chosen.
class SearchCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit SearchCombo(QWidget *parent = nullptr);

    /// Replaces the entries: the first is "all" with an empty code. What was chosen stays where it still is; else "all" is chosen, without a signal.
    void setEntries(const QString &all, const QList<std::pair<QString, QString>> &textsAndCodes);
    [[nodiscard]] QString chosen() const { return currentData().toString(); }
    /// By code; without a signal. An unknown code chooses "all".
    void choose(const QString &code);

Q_SIGNALS:
    void chosenChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();
    QString m_settled;
};

} // namespace stc::views

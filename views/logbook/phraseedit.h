// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/noteedit.h"

#include <QStringList>

class QCompleter;
class QStringListModel;

namespace stc::views {

/// Text of several sentences with the office's own phrases: what is typed since the last full stop is completed. Down chooses, Enter takes it. Otherwise Enter
/// leaves the field, Shift+Enter begins a new line.
class PhraseEdit final : public NoteEdit {
    Q_OBJECT
public:
    explicit PhraseEdit(QWidget *parent);
    ~PhraseEdit() override;
    void setPhrases(const QStringList &phrases) { m_phrases = phrases; }

Q_SIGNALS:
    void goOn();
    void goBack();
    void left();
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// From where to where the sentence goes that is being typed.
    [[nodiscard]] int sentenceStart() const;
    [[nodiscard]] QString sentence() const;
    void offer();
    void take(const QString &phrase);

    QStringList m_phrases;
    QStringListModel *m_model;
    QCompleter *m_completer;
};

} // namespace stc::views

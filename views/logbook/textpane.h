// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"

#include <QWidget>

namespace stc::views {

class PageRecord;
class PhraseEdit;

/// One text of the page: notes of the day, requests, the office's note. Saved as it is left.
class TextPane final : public QWidget {
    Q_OBJECT
public:
    /// `column` of logbook_pages.
    TextPane(const char *column, PageRecord &record, QWidget *parent);

    void show(const services::PageView &view, const QStringList &phrases);
    void focusStart();
    bool save();
    [[nodiscard]] QString column() const { return m_column; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString text() const;
    /// What was typed is decided otherwise.
    void giveUp() { m_shown = text(); }
    /// From a draft.
    void restore(const QString &text);

Q_SIGNALS:
    void edited();
    void goneOn();
    void goneBack();
    void said(const QString &remark);
    void phrasesWanted();

private:
    QString m_column;
    PageRecord &m_record;
    services::TeamDay m_page;
    QString m_shown; ///< as the books had it when it was shown
    PhraseEdit *m_edit;
    bool m_isShowing = false;
};

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "views/tracing/contactrow.h"

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stc::views {

class DateEdit;
class MessageBar;
class ReasonBox;

/// Many contacts of one source, typed as the list on paper has them; all are saved as one change. While something is typed and not saved, the list stays with
/// its source, whoever is looked at meanwhile.
class ContactLines final : public QWidget {
    Q_OBJECT
public:
    ContactLines(store::Database &database, MessageBar &messages, QWidget *parent);
    ~ContactLines() override;

    /// Whose contacts are typed; nothing changes while something is unsaved.
    void setSource(const services::ContactSource &source);
    [[nodiscard]] Uuid source() const { return m_book.source.person; }
    [[nodiscard]] bool hasUnsaved() const;
    void focusStart();
    /// Everything into the books, or what is wrong at its row.
    void save(const QString &reason = {});
    /// Empty: nothing that would be a loss.
    [[nodiscard]] QByteArray draft() const;
    /// false: it is damaged, or its source is gone.
    [[nodiscard]] bool restoreDraft(const QByteArray &draft);

Q_SIGNALS:
    void changed(const stc::services::Change &change);
    void edited();
    void goneBack();

private:
    [[nodiscard]] ContactRow *addRow();
    void connectRow(ContactRow *row);
    void dropRow(ContactRow *row);
    void clear();
    void finish(ContactRow *row);
    void step(const ContactRow *row, int by);
    void removeRow(ContactRow *row);
    void showHead();
    [[nodiscard]] std::vector<ContactRow *> filled() const;
    /// What the books say to the rows; true: nothing is wrong.
    bool judge(const std::vector<ContactRow *> &rows, const std::vector<services::ContactProblem> &problems, bool takesFocus);

    ContactListBook m_book;
    MessageBar &m_messages;
    QLabel *m_head;
    DateEdit *m_traced;
    QScrollArea *m_area;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_remark;
    QPushButton *m_save;
    ReasonBox *m_reasons;
    std::vector<ContactRow *> m_rows;
    int m_made = 0; ///< rows so far, for their names
};

} // namespace stc::views

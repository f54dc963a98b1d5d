// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"
#include "views/forms/referenceedit.h"

#include <QWidget>

class QLabel;

namespace stc::views {

class PageRecord;

/// Who was there, and who wrote the page: typed by the number of the member or letters of the name.
class PresencePane final : public QWidget {
    Q_OBJECT
public:
    PresencePane(store::Database &database, PageRecord &record, QWidget *parent);

    void show(const services::PageView &view);
    void focusStart();
    bool save();
    [[nodiscard]] bool isFilled() const { return !m_stored.isNull(); }

Q_SIGNALS:
    void goneOn();
    void goneBack();
    void said(const QString &remark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<Offer> membersLike(const QString &typed) const;
    void showStored();

    PageRecord &m_record;
    std::vector<std::pair<Uuid, QString>> m_members;
    Uuid m_stored;
    std::unique_ptr<ReferenceEdit> m_recorder;
    QLabel *m_names;
    bool m_isTyped = false;
};

} // namespace stc::views

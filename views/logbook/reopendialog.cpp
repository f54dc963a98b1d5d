// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/reopendialog.h"

#include "domain/dates.h"
#include "services/logbook/closing.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

ReopenDialog::ReopenDialog(store::Database &database, const store::ClosingRow &closing, QWidget *parent)
    : QDialog(parent), m_database(database), m_closing(closing.id), m_reason(new QLineEdit(this)), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("reopenDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reopen the day %1").arg(displayDate(closing.day)));
    setAccessibleName(windowTitle());
    nameWidget(m_reason, "reopenReason", tr("Reason"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(this, "reopenText", tr("Until the day is closed again, its pages can be changed freely. The closing stays in the history with your name and reason; what has become different stands in "
                                                       "the report of the next closing. To correct one page it need not be reopened.")));
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    layout->addLayout(form);
    layout->addWidget(m_messages);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *agree = makeButton(this, "reopenAgree", tr("Reopen the day"));
    agree->setToolTip(tr("Ctrl+Enter"));
    buttons->addButton(agree, QDialogButtonBox::AcceptRole);
    nameWidget(buttons->button(QDialogButtonBox::Cancel), "reopenCancel", tr("Cancel"));
    layout->addWidget(buttons);
    setMinimumWidth(560);
    resize(600, 320); // with room for a message
    m_reason->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(agree, &QPushButton::clicked, this, &ReopenDialog::reopen);
}

void ReopenDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && ((event->modifiers() & Qt::ControlModifier) != 0 || m_reason->hasFocus()))
        reopen();
    else
        QDialog::keyPressEvent(event);
}

void ReopenDialog::reopen()
{
    const auto change = services::reopenDay(m_database, m_closing, m_reason->text());
    if (!change) {
        m_messages->show(change.error());
        m_reason->setFocus();
        return;
    }
    Q_EMIT done(*change);
    accept();
}

} // namespace stc::views

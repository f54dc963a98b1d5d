// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/reasonbox.h"

#include "views/forms/warningbox.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stc::views {

ReasonBox::ReasonBox(QWidget *parent) : QWidget(parent), m_box(new WarningBox(this))
{
    setObjectName(QStringLiteral("reasonBox"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    connect(m_box, &WarningBox::agreed, this, [this] {
        const QString reason = m_box->reason();
        if (m_isClosedDay)
            m_closedReason = reason;
        const auto retry = std::exchange(m_retry, {});
        close();
        if (retry)
            retry(reason);
    });
    hide();
}

void ReasonBox::ask(const QStringList &warnings, bool isClosedDay, std::function<void(const QString &)> retry)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_retry = std::move(retry);
    m_isClosedDay = isClosedDay;
    m_box->setReason(isClosedDay ? m_closedReason : QString());
    m_box->showWarnings(warnings);
    show();
    m_box->focusReason();
}

void ReasonBox::ask(const std::vector<store::FieldProblem> &warnings, std::function<void(const QString &)> retry)
{
    QStringList texts;
    for (const store::FieldProblem &one : warnings) {
        if (!texts.contains(one.message))
            texts << one.message;
    }
    const bool isClosedDay = std::all_of(warnings.begin(), warnings.end(), [](const store::FieldProblem &one) { return one.code == IssueCode::DayClosed; });
    ask(texts, isClosedDay, std::move(retry));
}

bool ReasonBox::isAsking() const
{
    return m_retry != nullptr;
}

void ReasonBox::forget()
{
    m_retry = {};
    m_closedReason.clear();
    m_before.clear();
    m_box->setReason({});
    hide();
}

void ReasonBox::close()
{
    m_retry = {};
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ReasonBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/steplimitsdialog.h"

#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

StepLimitsDialog::StepLimitsDialog(store::Database &database, QWidget *parent) : QDialog(parent), m_database(database), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("stepLimitsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Time limits of suspected cases"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(this, "limitsText", tr("Hours after the step before. A step that is later stands out in the list; nothing else follows from it.")));
    auto *form = new QFormLayout;
    const services::StepLimits limits = services::stepLimits(database);
    static constexpr const char *kNames[] = {"", "limitReported", "limitIsolated", "limitSampled", "limitConcluded"};
    const QStringList letters{QString(), tr("&Reported"), tr("&Isolated"), tr("&Sampled"), tr("C&oncluded")};
    for (std::size_t step = 1; step < m_hours.size(); ++step) {
        m_hours[step] = new QLineEdit(QString::number(limits.hours[step]), this);
        nameWidget(m_hours[step], kNames[step], services::stepLabel(static_cast<services::SuspectedStep>(step)));
        m_hours[step]->setMaxLength(3);
        form->addRow(letters[static_cast<qsizetype>(step)], m_hours[step]);
    }
    layout->addLayout(form);
    layout->addWidget(m_messages);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *agree = makeButton(this, "limitsSave", tr("Save"), "success");
    buttons->addButton(agree, QDialogButtonBox::AcceptRole);
    nameWidget(buttons->button(QDialogButtonBox::Cancel), "limitsCancel", tr("Cancel"));
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(agree, &QPushButton::clicked, this, &StepLimitsDialog::save);
    agree->setDefault(true);
    m_hours[1]->setFocus();
    m_hours[1]->selectAll();
}

void StepLimitsDialog::save()
{
    services::StepLimits limits;
    for (std::size_t step = 1; step < m_hours.size(); ++step)
        limits.hours[step] = m_hours[step]->text().trimmed().toInt();
    if (const auto done = services::setStepLimits(m_database, limits); !done) {
        m_messages->show(done.error());
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace stc::views

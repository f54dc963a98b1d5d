// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/warningbox.h"

#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace stc::views {

WarningBox::WarningBox(QWidget *parent)
    : QFrame(parent), m_text(makeLabel(this, "warningText")), m_reason(new QLineEdit(this)), m_save(makeButton(this, "saveAnyway", tr("Save &anyway"), "warning"))
{
    setObjectName(QStringLiteral("warningBox"));
    setAutoFillBackground(true);
    nameWidget(m_reason, "warningReason", tr("Why it is right all the same"));
    m_reason->setPlaceholderText(tr("Why is it right all the same? The reason is kept with the record."));
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(!reason().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &WarningBox::agreed);
    hide();
}

void WarningBox::showWarnings(const QStringList &warnings)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, toneBackground(Tone::Caution));
    setPalette(colours);
    m_text->setText(QStringLiteral("⚠ ") + warnings.join(QStringLiteral("\n⚠ ")));
    setVisible(!warnings.isEmpty());
}

QString WarningBox::reason() const
{
    return m_reason->text().trimmed();
}

void WarningBox::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void WarningBox::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace stc::views

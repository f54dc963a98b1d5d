// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/opencodedialog.h"

#include "views/logbook/pagecodeline.h"
#include "views/widgets/make.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

OpenCodeDialog::OpenCodeDialog(store::Database &database, QWidget *parent) : QDialog(parent), m_code(new PageCodeLine(database, tr("&Code of the page:"), this))
{
    setObjectName(QStringLiteral("openCodeDialog"));
    setWindowTitle(tr("Open logbook page by its code"));
    setAccessibleName(windowTitle());
    setMinimumWidth(600);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeQuietLabel(this, "openCodeHint", tr("The code stands beside the QR code at the top of the page. A scanner opens the page by itself.")));
    layout->addWidget(m_code);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false); // Enter belongs to the code
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &PageCodeLine::found, this, [this](const services::Sheet &sheet) {
        accept();
        Q_EMIT chosen(sheet.page);
    });
    m_code->setFocus();
}

void OpenCodeDialog::look(const QString &code)
{
    m_code->look(code);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/papersdialog.h"

#include "views/papers/paperoffice.h"
#include "views/papers/paperspane.h"
#include "views/papers/papertexts.h"
#include "views/widgets/make.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

PapersDialog::PapersDialog(store::Database &database, const Surroundings &surroundings, const std::vector<Uuid> &episodes, reports::PrintKind kind, QWidget *parent)
    : QDialog(parent), m_database(database), m_surroundings(surroundings), m_pane(new PapersPane(database, surroundings, episodes, this))
{
    setObjectName(QStringLiteral("papersDialog"));
    setWindowTitle(tr("Papers of quarantines"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 680);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout;
    QPushButton *close = makeButton(this, "papersClose", tr("Close"));
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &PapersDialog::reject);
    connect(m_pane, &PapersPane::changed, this, &PapersDialog::changed);
    connect(m_pane, &PapersPane::wantsTexts, this, [this](const QString &name) {
        auto *dialog = new PaperTexts(m_database, m_surroundings, name, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, m_pane, &PapersPane::refresh);
        dialog->open();
    });
    connect(m_pane, &PapersPane::wantsOffice, this, [this] {
        auto *dialog = new PaperOfficeDialog(m_database, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, m_pane, &PapersPane::refresh);
        dialog->open();
    });
    // Enter in a field makes pages, it must not leave.
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    m_pane->setPaper(kind);
    m_pane->focusStart();
}

void PapersDialog::reject()
{
    if (!m_pane->isWriting())
        QDialog::reject();
}

} // namespace stc::views

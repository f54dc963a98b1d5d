// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperspage.h"

#include "views/lists/listpage.h"
#include "views/papers/paperoffice.h"
#include "views/papers/paperspane.h"
#include "views/papers/papertexts.h"
#include "views/widgets/make.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stc::views {

PapersPage::PapersPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_tabs(new QTabWidget(this)), m_pane(new PapersPane(database, surroundings, {}, this)),
      m_register(new ListPage(schema::TableId::IssuedPapers, database, surroundings.prompts, this))
{
    setObjectName(QStringLiteral("papersPage"));
    m_register->leaveShortcutsToWindow();
    nameWidget(m_tabs, "papersTabs", tr("Make papers, or the register"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_pane, tr("&Make papers"));
    m_tabs->addTab(m_register, tr("Register of iss&ued papers"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("papersTabBar"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "papersTitle", tr("Papers of quarantines")));
    layout->addWidget(m_tabs, 1);
    m_pane->setContentsMargins(0, 8, 0, 0);
    connect(m_pane, &PapersPane::changed, this, [this](const services::Change &change) {
        m_register->refresh();
        Q_EMIT changed(change);
    });
    connect(m_pane, &PapersPane::wantsTexts, this, &PapersPage::openTexts);
    connect(m_pane, &PapersPane::wantsOffice, this, &PapersPage::openOffice);
    connect(m_register, &ListPage::openRecord, this, &Page::wantsRecord);
    connect(m_register, &ListPage::changed, this, &Page::changed);
}

bool PapersPage::isRegister() const
{
    return m_tabs->currentWidget() == m_register;
}

void PapersPage::showRegister()
{
    m_tabs->setCurrentWidget(m_register);
    m_register->focusList();
}

void PapersPage::refresh()
{
    m_pane->refresh();
    m_register->refresh();
}

void PapersPage::focusStart()
{
    if (isRegister())
        m_register->focusList();
    else
        m_pane->focusStart();
}

bool PapersPage::isBusy() const
{
    return m_pane->isWriting();
}

QList<QWidget *> PapersPage::panes()
{
    return isRegister() ? m_register->panes() : m_pane->panes();
}

void PapersPage::find()
{
    if (isRegister())
        m_register->find();
    else
        m_pane->find();
}

void PapersPage::copy()
{
    if (isRegister())
        m_register->copy();
}

void PapersPage::selectAll()
{
    if (isRegister())
        m_register->selectAll();
}

void PapersPage::saveList()
{
    if (isRegister())
        m_register->exportList();
}

void PapersPage::chooseColumns()
{
    if (isRegister())
        m_register->chooseColumns();
}

void PapersPage::openTexts(const QString &name)
{
    auto *dialog = new PaperTexts(m_database, m_surroundings, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_pane, &PapersPane::refresh);
    dialog->open();
}

void PapersPage::openOffice()
{
    auto *dialog = new PaperOfficeDialog(m_database, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_pane, &PapersPane::refresh);
    dialog->open();
}

} // namespace stc::views

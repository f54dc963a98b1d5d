// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/helpviewer.h"

#include "views/main/language.h"
#include "views/widgets/make.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stc::views {

namespace {

/// Markdown has no room around headings and none inside table cells.
void loosen(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0)
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 18);
        cursor.setBlockFormat(format);
    }
}

} // namespace

HelpViewer::HelpViewer(QWidget *parent) : QDialog(parent), m_browser(new QTextBrowser(this)), m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("helpViewer"));
    setWindowTitle(tr("User guide"));
    resize(980, 640);
    nameWidget(m_browser, "guideText", tr("Text of the guide"));
    m_browser->setOpenExternalLinks(false);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(20);
    QFile file(QStringLiteral(":/help/%1.md").arg(currentLanguage()));
    if (file.open(QIODevice::ReadOnly))
        m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
    loosen(*m_browser->document());

    nameWidget(m_search, "guideSearch", tr("Search in the guide"));
    m_search->setPlaceholderText(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    QPushButton *next = makeButton(this, "guideNext", tr("Find next"), "search");
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(next);

    auto *contents = new QListWidget(this);
    nameWidget(contents, "guideContents", tr("Contents"));
    contents->setWordWrap(true);
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        auto *item = new QListWidgetItem(block.text(), contents);
        item->setData(Qt::UserRole, block.position());
    }
    connect(contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        QTextCursor cursor(m_browser->document());
        cursor.movePosition(QTextCursor::End);
        m_browser->setTextCursor(cursor); // from below, so that the heading comes to the upper edge
        cursor.setPosition(item->data(Qt::UserRole).toInt());
        m_browser->setTextCursor(cursor);
    });
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("guideSplitter"));
    splitter->addWidget(contents);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 740});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpViewer::findNext);
    connect(next, &QPushButton::clicked, this, &HelpViewer::findNext);
    m_browser->setFocus();
}

void HelpViewer::findNext()
{
    if (m_search->text().isEmpty() || m_browser->find(m_search->text()))
        return;
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->find(m_search->text());
}

} // namespace stc::views

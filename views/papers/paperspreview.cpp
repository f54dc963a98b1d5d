// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperspreview.h"

#include "views/printdialogs/pageview.h"
#include "views/widgets/icons.h"
#include "views/widgets/make.h"
#include "views/widgets/progresspanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace stc::views {

PapersPreview::PapersPreview(QWidget *parent)
    : QWidget(parent), m_view(new PageView(this)), m_number(makeLabel(this, "papersPageNumber")), m_notes(makeQuietLabel(this, "papersNotes")), m_word(makeLabel(this, "papersWord")),
      m_progress(new ProgressPanel(this)), m_stack(new QStackedWidget(this))
{
    m_stack->setObjectName(QStringLiteral("papersStack"));
    nameWidget(m_view, "papersPages", tr("Pages"));
    m_word->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_progress, m_word})
        m_stack->addWidget(page);
    auto *bar = new QHBoxLayout;
    m_number->setWordWrap(false);
    bar->addWidget(m_number);
    bar->addStretch();
    const auto addTool = [&](const char *name, const char *iconName, const QString &text, auto call) {
        auto *button = new QToolButton(this);
        nameWidget(button, name, text);
        button->setToolTip(text);
        button->setIcon(icon(QLatin1String(iconName)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the view itself knows the keys
        connect(button, &QToolButton::clicked, this, call);
        bar->addWidget(button);
    };
    addTool("papersPrevious", "previous", tr("Page before (PgUp)"), [this] { m_view->goToPage(qMax(1, m_view->currentPage() - 1)); });
    addTool("papersNext", "next", tr("Next page (PgDown)"), [this] { m_view->goToPage(qMin(m_view->pageCount(), m_view->currentPage() + 1)); });
    addTool("papersSmaller", "zoom-out", tr("Smaller"), [this] { m_view->zoomBy(1 / 1.2); });
    addTool("papersLarger", "zoom-in", tr("Larger"), [this] { m_view->zoomBy(1.2); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
    connect(m_view, &PageView::currentPageChanged, this, &PapersPreview::showNumber);
    m_notes->hide();
}

void PapersPreview::setDocument(const std::shared_ptr<const reports::Document> &document)
{
    m_view->setDocument(document);
    m_notes->setText(document ? document->notes.join(QLatin1Char('\n')) : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
    showNumber();
    showPages();
}

void PapersPreview::showPages()
{
    m_stack->setCurrentWidget(m_view);
}

void PapersPreview::watch(Job *job, const QString &title, const QString &reassurance)
{
    m_progress->watch(job, title, reassurance);
    m_stack->setCurrentWidget(m_progress);
}

void PapersPreview::say(const QString &text)
{
    m_view->setDocument({});
    m_notes->hide();
    showNumber();
    m_word->setText(text);
    m_stack->setCurrentWidget(m_word);
}

void PapersPreview::showNumber()
{
    m_number->setText(m_view->pageCount() > 0 ? tr("Page %1 of %2").arg(countText(m_view->currentPage()), countText(m_view->pageCount())) : QString());
}

} // namespace stc::views

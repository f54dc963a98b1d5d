// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/pagecodeline.h"

#include "views/logbook/pagescanner.h"
#include "views/widgets/make.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

PageCodeLine::PageCodeLine(store::Database &database, const QString &label, QWidget *parent)
    : QWidget(parent), m_database(database), m_edit(new QLineEdit(this)), m_answer(makeLabel(this, "pageCodeAnswer")), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pageCodeLine"));
    nameWidget(m_edit, "pageCode", QString(label).remove(QLatin1Char('&')));
    PageScanner::leaveTo(m_edit);
    m_edit->setMaxLength(60);
    m_edit->setPlaceholderText(database.unit().level == UnitLevel::Commune ? tr("1234-5, or scan it") : tr("07354-1234-5, or scan it"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    auto *name = new QLabel(label, this);
    name->setBuddy(m_edit);
    line->addWidget(name);
    line->addWidget(m_edit);
    line->addStretch();
    m_layout->addLayout(line);
    m_layout->addWidget(m_answer);
    m_answer->setMinimumHeight(m_answer->fontMetrics().lineSpacing() * 2 + 2); // a longer answer must not move what stands below, nor be cut
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { look(m_edit->text()); });
}

void PageCodeLine::look(const QString &text)
{
    dropOffers();
    if (text.trimmed().isEmpty())
        return;
    m_edit->setText(text);
    const auto lookup = services::findPage(m_database, text, m_commune);
    if (!lookup || !lookup->isFound()) {
        say(Tone::Bad, lookup ? lookup->text : lookup.error().text);
        QApplication::beep(); // who scans a stack looks at the paper, not at the screen
        m_edit->selectAll();
        m_edit->setFocus();
        return;
    }
    if (lookup->sheets.size() == 1)
        Q_EMIT found(lookup->sheets.front());
    else
        offer(lookup->sheets);
}

void PageCodeLine::offer(const std::vector<services::Sheet> &sheets)
{
    say(Tone::Caution, tr("Two computers gave out this number. Which page is it?"));
    for (const services::Sheet &sheet : sheets) {
        QPushButton *button = makeButton(this, "pageOffer", services::pageName(m_database, sheet.page));
        button->setObjectName(QStringLiteral("pageOffer%1").arg(m_offers.size()));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, sheet] {
            dropOffers();
            m_edit->setFocus();
            Q_EMIT found(sheet);
        });
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        m_offers.push_back(button);
    }
    m_offers.front()->setFocus();
}

void PageCodeLine::dropOffers()
{
    for (QWidget *button : m_offers) {
        button->hide();
        button->deleteLater(); // one of them may be what is being clicked
    }
    m_offers.clear();
}

void PageCodeLine::say(Tone tone, const QString &text)
{
    QPalette colours = m_answer->palette();
    colours.setColor(QPalette::WindowText, toneColor(tone));
    m_answer->setPalette(colours);
    m_answer->setText(text);
}

void PageCodeLine::clear()
{
    dropOffers();
    m_edit->clear();
    m_edit->setFocus();
}

} // namespace stc::views

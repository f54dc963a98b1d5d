// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/textpane.h"

#include "views/logbook/pagerecord.h"
#include "views/logbook/phraseedit.h"
#include "views/widgets/make.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

TextPane::TextPane(const char *column, PageRecord &record, QWidget *parent) : QWidget(parent), m_column(QLatin1String(column)), m_record(record), m_edit(new PhraseEdit(this))
{
    setObjectName(QStringLiteral("text_") + m_column);
    const QString label = schema::label(schema::table(schema::TableId::LogbookPages).column(column));
    setAccessibleName(label);
    m_edit->setObjectName(m_column);
    m_edit->setAccessibleName(label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited();
    });
    connect(m_edit, &PhraseEdit::left, this, &TextPane::save);
    connect(m_edit, &PhraseEdit::goOn, this, [this] {
        if (save())
            Q_EMIT goneOn();
    });
    connect(m_edit, &PhraseEdit::goBack, this, &TextPane::goneBack);
    connect(m_edit, &PhraseEdit::focused, this, [this] { Q_EMIT said(tr("Enter goes on, Shift+Enter begins a new line. Down chooses a phrase of the office.")); });
}

QString TextPane::text() const
{
    return m_edit->toPlainText().trimmed();
}

bool TextPane::isChanged() const
{
    return text() != m_shown;
}

void TextPane::show(const services::PageView &view, const QStringList &phrases)
{
    const bool isSame = view.page == m_page;
    m_page = view.page;
    m_edit->setPhrases(phrases);
    const QString stored = view.head.before.value(m_column).trimmed();
    if (isSame && isChanged() && text() != stored)
        return; // typed and not saved: stays
    m_shown = stored;
    if (text() == stored)
        return; // the cursor stays where it is
    m_isShowing = true;
    m_edit->setPlainText(stored);
    m_isShowing = false;
}

bool TextPane::save()
{
    if (!isChanged())
        return true;
    const QString typed = text();
    if (!m_record.save({{m_column, typed}}))
        return false;
    m_shown = typed;
    return true;
}

void TextPane::restore(const QString &text)
{
    m_edit->setPlainText(text);
}

void TextPane::focusStart()
{
    m_edit->setFocus(Qt::TabFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/phrasesdialog.h"

#include "services/logbook/page.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stc::views {

PhrasesDialog::PhrasesDialog(store::Database &database, QWidget *parent) : QDialog(parent), m_database(database), m_messages(new MessageBar(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("phrasesDialog"));
    setWindowTitle(tr("Phrases of the office"));
    resize(560, 420);
    nameWidget(m_text, "phrasesText", tr("Phrases, one a line"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(services::officePhrases(database).join(QLatin1Char('\n')));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeLabel(this, "phrasesHint", tr("One phrase a line. They are offered in this order while notes and requests are typed, before those that were used earlier.")));
    layout->addWidget(m_messages);
    layout->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    QPushButton *cancel = makeButton(this, "cancel", tr("Cancel"));
    QPushButton *ok = makeButton(this, "phrasesSave", tr("Save (Ctrl+Enter)"), "success");
    row->addWidget(cancel);
    row->addWidget(ok);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &PhrasesDialog::save);
    for (const auto &keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &PhrasesDialog::save);
}

void PhrasesDialog::save()
{
    QStringList phrases;
    const QStringList lines = m_text->toPlainText().split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (const QString phrase = line.simplified(); !phrase.isEmpty() && !phrases.contains(phrase))
            phrases << phrase;
    }
    if (const auto done = services::setOfficePhrases(m_database, phrases); !done) {
        m_messages->show(done.error());
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace stc::views

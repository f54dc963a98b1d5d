// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/startpage.h"

#include "views/main/language.h"
#include "views/widgets/actioncard.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kColumnWidth = 640;
constexpr int kMostShown = 4;
} // namespace

StartPage::StartPage(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_recent(new QWidget(this)), m_recentRows(new QVBoxLayout(m_recent))
{
    setObjectName(QStringLiteral("startPage"));
    m_messages->setClosable(false);
    auto *column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(12);
    layout->addWidget(makeLanguageRow());
    layout->addStretch(1);
    layout->addWidget(makeTitle());
    layout->addWidget(m_messages);
    addCards(layout);
    m_recentRows->setContentsMargins(0, 8, 0, 0);
    m_recentRows->setSpacing(2);
    layout->addWidget(m_recent);
    layout->addStretch(2);
    auto *whole = new QHBoxLayout(this);
    whole->addStretch();
    whole->addWidget(column);
    whole->addStretch();
    refreshRecent();
}

QWidget *StartPage::makeLanguageRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    struct Choice {
        const char *code;
        const char *objectName;
        QString name;
    };
    // Each in its own language: who cannot read the one reads the other.
    for (const Choice &choice : {Choice{"vi", "languageVietnamese", QStringLiteral("Tiếng Việt")}, Choice{"en", "languageEnglish", QStringLiteral("English")}}) {
        QPushButton *button = makeButton(row, choice.objectName, choice.name);
        button->setCheckable(true);
        button->setChecked(currentLanguage() == QLatin1String(choice.code));
        connect(button, &QPushButton::clicked, this, [this, button, code = QString::fromLatin1(choice.code)] {
            button->setChecked(true);
            if (code != currentLanguage())
                Q_EMIT languageChosen(code);
        });
        layout->addWidget(button);
    }
    return row;
}

QWidget *StartPage::makeTitle()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(16);
    auto *picture = new QLabel(row);
    picture->setObjectName(QStringLiteral("startIcon"));
    picture->setPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(QSize(64, 64), devicePixelRatioF()));
    layout->addWidget(picture);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeHeadingLabel(row, "startTitle", QStringLiteral("Sổ Tổ COVID")));
    texts->addWidget(makeQuietLabel(row, "startSubtitle", tr("Logbooks, households and quarantine lists of community COVID teams")));
    layout->addLayout(texts, 1);
    return row;
}

void StartPage::addCards(QVBoxLayout *layout)
{
    auto *sample = new ActionCard(QStringLiteral("startSample"), QStringLiteral("sample"), tr("Open the sample commune"),
                                  tr("To look around and to practise. Its people are invented."), this);
    auto *fresh = new ActionCard(QStringLiteral("startNew"), QStringLiteral("new"), tr("New database…"),
                                 tr("For your province, district or commune. Then import the files you were sent."), this);
    auto *open = new ActionCard(QStringLiteral("startOpen"), QStringLiteral("open"), tr("Open database…"), tr("A file that you or a colleague made before."), this);
    connect(sample, &ActionCard::clicked, this, &StartPage::wantsSample);
    connect(fresh, &ActionCard::clicked, this, &StartPage::wantsNew);
    connect(open, &ActionCard::clicked, this, &StartPage::wantsOpen);
    for (ActionCard *card : {sample, fresh, open})
        layout->addWidget(card);
    setFocusProxy(sample);
}

void StartPage::refreshRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList recent = m_surroundings.preferences.recentDatabases().mid(0, kMostShown);
    m_recent->setVisible(!recent.isEmpty());
    if (recent.isEmpty())
        return;
    m_recentRows->addWidget(makeHeadingLabel(m_recent, "recentTitle", tr("Opened lately"), 3));
    int number = 0;
    for (const QString &path : recent) {
        const QFileInfo info(path);
        const QString text = tr("%1 — in %2").arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath()));
        QPushButton *button = makeButton(m_recent, "recentFile", text, "folder");
        button->setObjectName(QStringLiteral("recentFile%1").arg(++number));
        button->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, kColumnWidth - 60));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding: 4px; }"));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT wantsFile(path); });
        m_recentRows->addWidget(button);
    }
}

void StartPage::showProblem(const QString &path, const Error &error)
{
    logDetail(error);
    const QString name = QFileInfo(path).fileName();
    const QString text = tr("“%1” could not be opened. %2").arg(name, error.text);
    switch (error.code) {
    case ErrorCode::DamagedDatabase:
        m_messages->show(Tone::Bad, text, tr("Restore a backup…"), [this] { Q_EMIT wantsRestore(); });
        break;
    case ErrorCode::Busy:
    case ErrorCode::NoPermission:
    case ErrorCode::ReadFailed:
    case ErrorCode::DiskFull:
        m_messages->show(Tone::Bad, text, tr("Try again"), [this, path] { Q_EMIT wantsFile(path); });
        break;
    case ErrorCode::NotFound:
        m_messages->show(Tone::Caution, text, tr("Look for it…"), [this] { Q_EMIT wantsOpen(); });
        break;
    default:
        m_messages->show(Tone::Bad, text);
        break;
    }
    m_messages->setClosable(false);
}

} // namespace stc::views

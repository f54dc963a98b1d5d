// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/smalldialogs.h"

#include "views/main/language.h"
#include "views/widgets/make.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

namespace {

QDialogButtonBox *makeCloseButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    nameWidget(close, "close", close->text().remove(QLatin1Char('&')));
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About this program"));
    auto *picture = new QLabel(this);
    picture->setObjectName(QStringLiteral("aboutIcon"));
    picture->setPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->addWidget(makeHeadingLabel(this, "aboutTitle", QStringLiteral("Sổ Tổ COVID")));
    texts->addWidget(makeLabel(this, "aboutVersion", tr("Version %1").arg(QLatin1String(STC_VERSION))));
    texts->addWidget(makeLabel(this, "aboutWhat", tr("Logbooks, households and quarantine lists of community COVID teams")));
    texts->addWidget(makeQuietLabel(this, "aboutPrivacy", tr("All data stay in one file on this computer. The program sends nothing over a network.")));
    texts->addWidget(makeQuietLabel(this, "aboutLicence", tr("Free software under the GNU General Public License, version 3 or later. There is no warranty.")));
    texts->addWidget(makeQuietLabel(this, "aboutQt", tr("Made with Qt %1 and SQLite.").arg(QLatin1String(qVersion()))));
    texts->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addLayout(row);
    layout->addStretch();
    layout->addWidget(makeCloseButton(this));
    resize(560, 320);
}

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(0, 2, this);
    nameWidget(table, "shortcutTable", tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    const auto add = [table](const QString &key, const QString &what) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row, 1, new QTableWidgetItem(what));
    };
    for (const CommandInfo &info : allCommands()) {
        const QAction *action = commands.action(info.command);
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(QLatin1Char('&')).remove(QChar(0x2026)));
    }
    add(tr("Enter"), tr("Open what is selected"));
    add(tr("Esc"), tr("Close a dialog; empty a search"));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(makeCloseButton(this));
    resize(560, 600);
}

SettingsDialog::SettingsDialog(const Surroundings &surroundings, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    Preferences &preferences = surroundings.preferences;
    auto *form = new QFormLayout;
    form->setSpacing(12);
    const auto addCombo = [&](const char *name, const QString &label, const QList<QPair<QString, QVariant>> &choices, const QVariant &now) {
        auto *combo = new QComboBox(this);
        nameWidget(combo, name, label);
        for (const auto &[text, value] : choices)
            combo->addItem(text, value);
        combo->setCurrentIndex(qMax(0, combo->findData(now)));
        form->addRow(label, combo);
        return combo;
    };
    auto *language = addCombo("settingsLanguage", tr("Language"), {{QStringLiteral("Tiếng Việt"), QStringLiteral("vi")}, {QStringLiteral("English"), QStringLiteral("en")}}, currentLanguage());
    auto *theme = addCombo("settingsTheme", tr("Colours"),
                           {{tr("As the system"), themeName(Theme::System)}, {tr("Light"), themeName(Theme::Light)}, {tr("Dark"), themeName(Theme::Dark)}},
                           themeName(preferences.theme()));
    auto *size = addCombo("settingsFont", tr("Size of the letters"), {{tr("Small"), 9}, {tr("Medium"), 11}, {tr("Large"), 13}, {tr("Very large"), 16}}, preferences.fontPoints());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addLayout(form);
    layout->addWidget(makeQuietLabel(this, "settingsNote", tr("Settings are kept for you on this computer. They change nothing in the database.")));
    layout->addStretch();
    layout->addWidget(makeCloseButton(this));
    resize(480, 260);
    connect(theme, &QComboBox::activated, this, [this, theme, &preferences] {
        preferences.setTheme(themeFromName(theme->currentData().toString()));
        Q_EMIT lookChanged();
    });
    connect(size, &QComboBox::activated, this, [this, size, &preferences] {
        preferences.setFontPoints(size->currentData().toInt());
        Q_EMIT lookChanged();
    });
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString code = language->currentData().toString();
        if (code == currentLanguage())
            return;
        accept();
        Q_EMIT languageChosen(code);
    });
}

} // namespace stc::views

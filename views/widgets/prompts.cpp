// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace stc::views {

namespace {

QFileDialog *makeDialog(QWidget *parent, const Prompts::FileQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo start(question.start);
    dialog->setDirectory(start.isDir() ? start.absoluteFilePath() : start.absolutePath());
    if (!question.start.isEmpty() && !start.isDir())
        dialog->selectFile(start.fileName());
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    return dialog;
}

void openForOne(QFileDialog *dialog, const Prompts::Path &answer)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer](const QString &path) { answer(path); });
    dialog->open();
}

} // namespace

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question, Path answer)
{
    auto *dialog = makeDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openForOne(dialog, answer);
}

void DialogPrompts::openFiles(QWidget *parent, const FileQuestion &question, Paths answer)
{
    auto *dialog = makeDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [answer](const QStringList &paths) { answer(paths); });
    dialog->open();
}

void DialogPrompts::openFolder(QWidget *parent, const FileQuestion &question, Path answer)
{
    auto *dialog = makeDialog(parent, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOne(dialog, answer);
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question, Path answer)
{
    auto *dialog = makeDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openForOne(dialog, answer);
}

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(question.isRisky ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.more);
    QPushButton *agree = box->addButton(question.yes, QMessageBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agree"));
    box->setDefaultButton(question.isRisky ? qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)) : agree);
    QObject::connect(agree, &QPushButton::clicked, box, [yes] { yes(); });
    box->open();
}

void DialogPrompts::showFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listdata.h"
#include "store/rowreader.h"
#include "testsupport.h"
#include "views/forms/fieldedit.h"
#include "views/forms/offeredit.h"
#include "views/forms/recordform.h"
#include "views/widgets/prompts.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

/// What tests of forms share: a small district, a person who types, and answers to questions.
namespace stc::test {

class Answers final : public views::Prompts {
public:
    bool agrees = true;
    QStringList asked;
    void openFile(QWidget *, const FileQuestion &, Path) override {}
    void openFiles(QWidget *, const FileQuestion &, Paths) override {}
    void openFolder(QWidget *, const FileQuestion &, Path) override {}
    void saveFile(QWidget *, const FileQuestion &, Path) override {}
    void ask(QWidget *, const Question &question, std::function<void()> yes) override
    {
        asked << question.text;
        if (agrees)
            yes();
    }
    void showFolder(const QString &) override {}
};

inline QString word(const char *text) { return QString::fromUtf8(text); }
inline QString idText(schema::TableId table, int number) { return ListData::id(table, number).toString(); }

/// Keys for ASCII, an input method's commit for the rest, as Vietnamese is typed.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 128) {
            QTest::keyClick(widget, c.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(c);
        QApplication::sendEvent(widget, &event);
    }
}

inline QString textIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

/// Goes to a field, replaces what stands there, and presses Enter. In a reference the first record found is chosen.
inline void fill(views::RecordForm &form, const QString &column, const QString &text, bool choose = true)
{
    views::FieldEdit *field = form.field(column);
    if (!field)
        qFatal("no field %s", qPrintable(column));
    QWidget *editor = field->editor();
    editor->setFocus(Qt::TabFocusReason);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    typeText(editor, text);
    auto *line = qobject_cast<views::OfferEdit *>(editor);
    if (line && choose && field->column().type == schema::Type::Reference && !text.isEmpty())
        QVERIFY2(QTest::qWaitFor([line] { return line->isListOpen(); }, 5000), qPrintable(text));
    QTest::keyClick(editor, Qt::Key_Tab);
    QCoreApplication::processEvents(); // what the field does when it is left
}

/// Everything that the tables hold, with who wrote it: the same when nothing was written.
inline QByteArray everything(store::Database &database)
{
    std::string text;
    for (const schema::Table *table : schema::allTables()) {
        auto rows = store::RowReader::open(database.connection(), *table, "ORDER BY t.id");
        while (rows) {
            const auto there = rows->next();
            if (!there || !*there)
                break;
            text += table->name;
            for (std::size_t i = 0; i < table->columns.size(); ++i) {
                text += '|';
                schema::appendCell(table->columns[i], rows->cells()[i], text);
            }
            text += '\n';
        }
    }
    return QByteArray::fromStdString(text) + QByteArray::number(database.connection().integer("SELECT count(*) FROM batches").value_or(-1)) + '/'
        + QByteArray::number(database.connection().integer("SELECT count(*) FROM overruled").value_or(-1));
}

} // namespace stc::test

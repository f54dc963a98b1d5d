// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "services/undo.h"
#include "testsupport.h"
#include "views/grid/gridnote.h"
#include "views/grid/gridpane.h"
#include "views/grid/gridview.h"
#include "views/lists/listpage.h"
#include "views/lists/listtable.h"
#include "views/widgets/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace stc;
using schema::TableId;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

class NoPrompts final : public views::Prompts {
public:
    void openFile(QWidget *, const FileQuestion &, Path) override {}
    void openFiles(QWidget *, const FileQuestion &, Paths) override {}
    void openFolder(QWidget *, const FileQuestion &, Path) override {}
    void saveFile(QWidget *, const FileQuestion &, Path) override {}
    void ask(QWidget *, const Question &, std::function<void()>) override {}
    void showFolder(const QString &) override {}
};

} // namespace

/// A list page whose rows are typed into, with the keyboard.
class TestGridPane : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::ListPage> m_page;
    std::unique_ptr<services::UndoStack> m_undo;
    NoPrompts m_prompts;

    template <typename T>
    [[nodiscard]] T *widget(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    [[nodiscard]] views::GridPane *pane() const { return widget<views::GridPane>("gridPane"); }
    [[nodiscard]] views::GridView *view() const { return widget<views::GridView>("gridView"); }
    [[nodiscard]] QString note() const { return widget<views::GridNote>("gridNote")->text(); }
    [[nodiscard]] int column(const char *name) const { return store::listColumnIndex(m_page->table(), QLatin1String(name)); }
    [[nodiscard]] QString shown(int row, const char *name) const { return view()->model()->index(row, column(name)).data().toString(); }
    [[nodiscard]] int last() const { return view()->model()->rowCount() - 1; }
    void goTo(int row, const char *name) const { view()->setCurrentIndex(view()->model()->index(row, column(name))); }
    [[nodiscard]] QString stored(std::int32_t key, const char *name) const
    {
        store::RecordReader reader(*m_database);
        const auto record = reader.read(m_page->table(), key);
        return record && *record ? (*record)->value(name) : word("(gone)");
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    static void type(const char *text)
    {
        const QString letters = word(text);
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void paste(const char *text) const
    {
        QApplication::clipboard()->setText(word(text));
        QSignalSpy done(pane(), &views::GridPane::pasted);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(done.size(), 1);
    }
    void open(TableId table)
    {
        m_page = std::make_unique<views::ListPage>(table, *m_database, m_prompts);
        m_page->resize(1150, 640);
        connect(m_page.get(), &views::ListPage::changed, this, [this](const services::Change &change) { m_undo->push(change); });
        QSignalSpy listed(m_page.get(), &views::ListPage::listed);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(listed.size() > 0);
        m_page->editInTable(true);
        QTRY_VERIFY(view()->hasFocus());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("sotocovid-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_gridpane"));
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }
    void init()
    {
        static int number = 0;
        QSettings().clear();
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_undo = std::make_unique<services::UndoStack>(*m_database);
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_database.reset();
    }

    void showsTheRowsOfTheListAndAnEmptyOne()
    {
        open(TableId::People);
        QCOMPARE(last(), 11);
        QStringList names;
        for (int row = 0; row < last(); ++row)
            names << shown(row, "full_name");
        QCOMPARE(names, test::namesInOrder());
        QVERIFY(!widget<views::ListTable>("listTable")->isVisible());
        m_page->editInTable(false);
        QTRY_VERIFY(widget<views::ListTable>("listTable")->isVisible());
    }

    void typingEnterAndTabGoOn()
    {
        open(TableId::People);
        goTo(0, "workplace"); // not shown at first
        goTo(0, "phone");
        type("912345111");
        QVERIFY(view()->isEditing());
        press(Qt::Key_Return);
        QVERIFY(!view()->isEditing());
        QCOMPARE(view()->currentIndex(), view()->model()->index(1, column("phone")));
        const auto key = view()->model()->index(0, 0).data(items::GridModel::KeyRole).toInt();
        QTRY_COMPARE(stored(key, "phone"), word("0912345111")); // saved when it was left
        QVERIFY(m_undo->canUndo());
        goTo(2, "full_name");
        type("Lê Thị Ánh Hồng");
        press(Qt::Key_Tab);
        QCOMPARE(view()->currentIndex().column(), column("sex"));
        type("na");
        press(Qt::Key_Tab);
        QCOMPARE(shown(2, "full_name"), word("Lê Thị Ánh Hồng"));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(view()->currentIndex().column(), column("sex"));
        press(Qt::Key_Escape);
        press(Qt::Key_Down);
        QCOMPARE(view()->currentIndex().row(), 3);
    }

    void choicesTakeTheFirstLetters()
    {
        open(TableId::People);
        goTo(0, "sex");
        type("fe");
        press(Qt::Key_Return);
        QCOMPARE(shown(0, "sex"), word("Female"));
    }

    void editKeysDoWhatTheySay()
    {
        open(TableId::People);
        goTo(0, "phone");
        const QString before = shown(0, "phone");
        type("1");
        press(Qt::Key_Escape); // the editor
        QCOMPARE(shown(0, "phone"), before);
        press(Qt::Key_Delete);
        QCOMPARE(shown(0, "phone"), QString());
        press(Qt::Key_Escape); // the cell
        QCOMPARE(shown(0, "phone"), before);
        press(Qt::Key_F2);
        QVERIFY(view()->isEditing());
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->cursorPosition(), static_cast<int>(before.size()));
        QVERIFY(!line->hasSelectedText());
        press(Qt::Key_Escape);
        goTo(1, "residence");
        press(Qt::Key_Delete);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shown(1, "residence"), shown(0, "residence"));
        goTo(3, "residence");
        QTRY_COMPARE(pane()->model()->openRows(), 0);
    }

    void whatIsWrongIsSaidBelowAndNotLost()
    {
        open(TableId::People);
        goTo(0, "phone");
        type("12");
        press(Qt::Key_Return);
        press(Qt::Key_Up);
        QTest::qWait(20);
        QVERIFY2(note().contains(word("12")) && note().startsWith(word("✗")), qPrintable(note()));
        QCOMPARE(shown(0, "phone"), word("12"));
        goTo(5, "full_name");
        press(Qt::Key_F9);
        QCOMPARE(view()->currentIndex(), view()->model()->index(0, column("phone")));
        m_page->refresh(); // read again: it stays
        QTest::qWait(200);
        QCOMPARE(shown(0, "phone"), word("12"));
        QCOMPARE(view()->currentIndex(), view()->model()->index(0, column("phone")));
        type("912345678");
        press(Qt::Key_Return);
        QTRY_COMPARE(pane()->model()->openRows(), 0);
    }

    void aNewRowMakesARecord()
    {
        open(TableId::Households);
        const int row = last();
        goTo(row, "head_name");
        type("Đỗ Văn Mới");
        press(Qt::Key_Return);
        QCOMPARE(last(), row + 1);
        QTRY_VERIFY(!pane()->model()->isNew(row));
        QCOMPARE(shown(row, "head_name"), word("Đỗ Văn Mới"));
        QVERIFY(!shown(row, "hamlet").isEmpty());
        QVERIFY(!view()->isColumnHidden(column("hamlet"))); // must be there, though the list does not show it
        QVERIFY(m_undo->undo());
        m_page->refresh();
        QTRY_COMPARE(last(), row);
    }

    void aWarningIsOverruledBelow()
    {
        open(TableId::Members);
        goTo(0, "birth_date");
        type("2010");
        press(Qt::Key_Return);
        QTest::qWait(20);
        press(Qt::Key_Up);
        QTRY_VERIFY2(note().startsWith(word("⚠")), qPrintable(note()));
        press(Qt::Key_F7);
        auto *reason = widget<QLineEdit>("gridReason");
        QVERIFY(reason->hasFocus());
        type("đã xem giấy khai sinh");
        press(Qt::Key_Return);
        QTRY_COMPARE(pane()->model()->openRows(), 0);
        QVERIFY(view()->hasFocus());
        QCOMPARE(m_database->connection().integer("SELECT count(*) FROM overruled").value_or(-1), 1);
    }

    void twoProgramsAreNoticed()
    {
        open(TableId::People);
        goTo(0, "phone");
        const auto key = view()->currentIndex().data(items::GridModel::KeyRole).toInt();
        type("0912345333");
        press(Qt::Key_Tab); // not left yet
        auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        services::GridRow theirs;
        theirs.number = theirs.key = key;
        theirs.cells = {{schema::table(TableId::People).indexOf("phone"), word("0912345222")}};
        QVERIFY(services::applyGrid(**other, {TableId::People, {}, word("x"), false, {theirs}}));
        goTo(3, "phone");
        QTest::qWait(50);
        goTo(0, "phone");
        QTRY_VERIFY2(note().contains(word("0912345222")) && note().contains(word("0912345333")), qPrintable(note()));
        QCOMPARE(stored(key, "phone"), word("0912345222"));
        widget<QPushButton>("gridMine")->click();
        QCOMPARE(stored(key, "phone"), word("0912345333"));
        QVERIFY(m_undo->undo());
        QCOMPARE(stored(key, "phone"), word("0912345222"));
    }

    void pasteIsOneStep()
    {
        open(TableId::Households);
        const int row = last();
        goTo(row, "head_name");
        paste("Chủ hộ\tSố hộ\tThôn\tĐiện thoại\tGhi chú\r\nĐỗ Văn Một\t101\tThôn Bãi\t912345678\t\"hai\r\ndòng\"\r\nĐỗ Văn Hai\t102\tThôn Bãi\t12\t\r\n");
        QVERIFY2(note().contains(word("F9")), qPrintable(note()));
        QCOMPARE(last(), row + 2);
        QCOMPARE(shown(row, "phone"), word("0912345678"));
        QCOMPARE(shown(row + 1, "phone"), word("12"));
        QVERIFY(!pane()->model()->isNew(row + 1));
        QCOMPARE(stored(pane()->model()->numberAt(row), "note"), word("hai\ndòng"));
        press(Qt::Key_F9);
        QCOMPARE(view()->currentIndex(), view()->model()->index(row + 1, column("phone")));
        QVERIFY2(m_undo->undoText().contains(word("2 rows, 5 columns")), qPrintable(m_undo->undoText()));
        QVERIFY(m_undo->undo());
        m_page->refresh();
        QTRY_COMPARE(m_database->connection().integer("SELECT count(*) FROM households").value_or(-1), 3);
    }

    void copyPastesBack()
    {
        open(TableId::People);
        view()->setCurrentIndex(view()->model()->index(0, column("full_name")));
        view()->selectionModel()->select(QItemSelection(view()->model()->index(0, column("full_name")), view()->model()->index(1, column("full_name"))), QItemSelectionModel::ClearAndSelect);
        m_page->copy();
        QCOMPARE(QApplication::clipboard()->text(), shown(0, "full_name") + QLatin1Char('\n') + shown(1, "full_name") + QLatin1Char('\n'));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(shown(0, "full_name")));
        m_page->selectAll();
        m_page->copy();
        QVERIFY(QApplication::clipboard()->text().startsWith(word("Full name")));
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 12); // headings and eleven people, not the empty row
        paste("");
        QVERIFY2(note().contains(word("Excel")), qPrintable(note()));
    }

    void tabAndEnterComeBackToWhereTheRowWasBegun()
    {
        open(TableId::People);
        goTo(0, "sex");
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(view()->currentIndex(), view()->model()->index(1, column("sex")));
        press(Qt::Key_Tab);
        press(Qt::Key_Right); // went on in another way
        const int here = view()->currentIndex().column();
        press(Qt::Key_Return);
        QCOMPARE(view()->currentIndex(), view()->model()->index(2, here));
    }

    void theMenusMeanTheRowOfTheGrid()
    {
        open(TableId::People);
        goTo(4, "phone");
        QCOMPARE(test::ListData::id(TableId::People, view()->currentIndex().data(items::GridModel::KeyRole).toInt()), m_page->currentId());
        goTo(last(), "phone"); // no record yet
        QVERIFY(m_page->currentId().isNull());
    }

    void whatIsNotSavedIsThereTheNextTime()
    {
        open(TableId::People);
        goTo(0, "phone");
        const auto key = view()->currentIndex().data(items::GridModel::KeyRole).toInt();
        type("12");
        press(Qt::Key_Return);
        goTo(last(), "workplace");
        type("Đồng Sen");
        press(Qt::Key_Return);
        const QString path = m_database->path();
        m_page.reset();
        m_undo.reset();
        m_database.reset();
        auto again = store::Database::open(path, store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(again);
        m_database = *std::move(again);
        m_undo = std::make_unique<services::UndoStack>(*m_database);
        open(TableId::People);
        QCOMPARE(pane()->model()->openRows(), 2);
        const int row = pane()->model()->rowOf(key);
        QCOMPARE(shown(row, "phone"), word("12"));
        QCOMPARE(shown(last() - 1, "workplace"), word("Đồng Sen"));
        goTo(row, "phone");
        type("0912345678");
        press(Qt::Key_Return);
        goTo(last() - 1, "full_name");
        type("Nguyễn Văn Lại");
        press(Qt::Key_Return);
        QTRY_COMPARE(pane()->model()->openRows(), 0);
        m_page.reset();
        QCOMPARE(m_database->connection().integer("SELECT count(*) FROM drafts").value_or(-1), 0);
    }

    void leavingTheGridSavesAndKeepsWhatIsWrong()
    {
        open(TableId::People);
        goTo(0, "phone");
        type("0912345111");
        press(Qt::Key_Tab);
        goTo(0, "phone");
        const auto key = view()->currentIndex().data(items::GridModel::KeyRole).toInt();
        widget<QLineEdit>("searchBox")->setFocus();
        QTRY_COMPARE(stored(key, "phone"), word("0912345111"));
        view()->setFocus();
        goTo(0, "phone");
        type("5");
        press(Qt::Key_Tab);
        m_page->editInTable(false);
        QCOMPARE(stored(key, "phone"), word("0912345111"));
        m_page->editInTable(true);
        QTRY_COMPARE(shown(pane()->model()->rowOf(key), "phone"), word("5"));
    }
};

QTEST_MAIN(TestGridPane)
#include "tst_gridpane.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of the papers' texts and the dialog about numbers, by keys.
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "papers/paperbook.h"

#include "views/papers/paperoffice.h"
#include "views/papers/papertexts.h"
#include "views/printdialogs/pageview.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace stc;
using reports::Paper;

class TestPaperTexts : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PaperBook> m_book;
    std::unique_ptr<views::PaperTexts> m_dialog;
    test::Typist m_typist;

    template <typename T> T &widget(const char *name) { return *test::find<T>(*m_dialog, name); }
    [[nodiscard]] QString stored(Paper paper) { return reports::officeText(*m_book->database, reports::paperText(paper, false)); }
    void open(const char *name)
    {
        m_dialog = std::make_unique<views::PaperTexts>(*m_book->database, views::Surroundings{m_preferences, m_answers, test::clock()}, QLatin1String(name), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_answers = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<test::PaperBook>(m_folder->filePath(QStringLiteral("a.db")));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
    }

    void aTextIsChangedSeenAndSaved()
    {
        open("pledge");
        QSignalSpy prepared(m_dialog.get(), &views::PaperTexts::prepared);
        QVERIFY(prepared.wait(20000));
        QVERIFY(m_dialog->findChild<views::PageView *>()->pageCount() > 0);
        auto &text = widget<QPlainTextEdit>("paperText");
        text.setFocus();
        m_typist.key(Qt::Key_End, Qt::ControlModifier);
        m_typist.key(Qt::Key_Return);
        m_typist.text("So dien thoai: ");
        auto &fields = widget<QListWidget>("paperFields");
        fields.setFocus();
        while (!fields.currentItem()->text().startsWith(QStringLiteral("{dien_thoai}")))
            m_typist.key(Qt::Key_Down);
        m_typist.key(Qt::Key_Return);
        QVERIFY(text.hasFocus());
        QVERIFY(text.toPlainText().endsWith(QStringLiteral("So dien thoai: {dien_thoai}")));
        QVERIFY(prepared.wait(20000));
        m_typist.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(stored(Paper::Pledge).endsWith(QStringLiteral("{dien_thoai}")));
        // As shipped again: nothing is kept.
        open("pledge");
        widget<QPushButton>("paperTextShipped").click();
        widget<QPushButton>("paperTextSave").click();
        QCOMPARE(m_book->database->setting("paper_text_pledge"), QString());
    }

    void whatIsWrongIsMarkedAndNotSaved()
    {
        open("certificate");
        auto &text = widget<QPlainTextEdit>("paperText");
        auto &faults = widget<QListWidget>("paperFaults");
        QVERIFY(!faults.isVisible());
        text.setFocus();
        m_typist.key(Qt::Key_Home, Qt::ControlModifier);
        m_typist.text("{ten_la} ");
        QCOMPARE(m_dialog->faults().size(), std::size_t(1));
        QVERIFY(faults.isVisible());
        QVERIFY2(faults.item(0)->text().startsWith(QStringLiteral("Line 1, column 1")), qPrintable(faults.item(0)->text()));
        QVERIFY(!widget<QPushButton>("paperTextSave").isEnabled());
        m_typist.key(Qt::Key_End, Qt::ControlModifier);
        faults.setFocus();
        m_typist.key(Qt::Key_Return);
        QVERIFY(text.hasFocus());
        QCOMPARE(text.textCursor().selectedText(), QStringLiteral("{ten_la}"));
        m_typist.key(Qt::Key_Return, Qt::ControlModifier); // the shortcut does not save it either
        QCOMPARE(m_book->database->setting("paper_text_certificate"), QString());
        m_typist.key(Qt::Key_Escape);
        QCOMPARE(m_answers.asked, QStringList(QStringLiteral("Leave without saving the changes?")));
        QVERIFY(!m_dialog->isVisible());
    }

    void severalTextsAreSavedTogether()
    {
        open("order");
        auto &which = widget<QComboBox>("paperTextWhich");
        auto &text = widget<QPlainTextEdit>("paperText");
        text.setFocus();
        m_typist.key(Qt::Key_End, Qt::ControlModifier);
        m_typist.text(" x");
        which.setFocus();
        while (which.currentData().toString() != QStringLiteral("door-card"))
            m_typist.key(Qt::Key_Down);
        text.setFocus();
        m_typist.key(Qt::Key_Home, Qt::ControlModifier);
        m_typist.text("= ");
        widget<QPushButton>("paperTextSave").click();
        QVERIFY(stored(Paper::DoorCard).startsWith(QStringLiteral("= ")));
        QVERIFY(stored(Paper::Order).endsWith(QStringLiteral(" x")));
    }

    void numbersOfTheOffice()
    {
        views::PaperOfficeDialog dialog(*m_book->database, nullptr);
        dialog.show();
        auto *symbol = test::find<QLineEdit>(dialog, "officeSymbol_order");
        symbol->setText(QStringLiteral("QD/UBND"));
        test::find<QPushButton>(dialog, "officeSave")->click();
        QVERIFY(dialog.isVisible()); // a “/” is refused in words
        QVERIFY(dialog.findChild<views::MessageBar *>()->tone() == views::Tone::Bad);
        symbol->setText(QStringLiteral("QĐ-BCĐ"));
        test::find<QSpinBox>(dialog, "officeFirst_order")->setValue(31);
        test::find<QLineEdit>(dialog, "officePhone")->setText(QStringLiteral(" 0204 385 66 24 "));
        test::find<QPushButton>(dialog, "officeSave")->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto office = reports::paperOffice(*m_book->database);
        QCOMPARE(office.seriesOf(Paper::Order).first, 31);
        QCOMPARE(office.seriesOf(Paper::Order).symbol, QStringLiteral("QĐ-BCĐ"));
        QCOMPARE(office.stationPhone, QStringLiteral("0204 385 66 24"));
    }
};

QTEST_MAIN(TestPaperTexts)
#include "tst_papertexts.moc"

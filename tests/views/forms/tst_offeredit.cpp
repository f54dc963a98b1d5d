// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"

#include <QListWidget>

using namespace stc;
using test::word;
using views::Offer;
using views::OfferEdit;

/// The line that offers what fits the letters typed.
class TestOfferEdit : public QObject {
    Q_OBJECT
    std::unique_ptr<QWidget> m_window;
    OfferEdit *m_line = nullptr;
    QLineEdit *m_next = nullptr;

    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        const auto *list = m_line->findChild<QListWidget *>(QStringLiteral("offers"));
        for (int i = 0; i < list->count() && list->isVisible(); ++i)
            texts << list->item(i)->text();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_line = new OfferEdit(m_window.get());
        m_next = new QLineEdit(m_window.get());
        m_next->move(0, 60);
        m_line->setOffers({{word("Nam"), word("male"), {}}, {word("Nữ"), word("female"), {}}, {word("Công nhân"), word("worker"), {}}, {word("Công chức, viên chức"), word("civil"), {}}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void lettersWithoutMarksChoose_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("first letter") << word("n") << word("male") << word("Nam");
        QTest::newRow("without marks") << word("nu") << word("female") << word("Nữ");
        QTest::newRow("initials") << word("cn") << word("worker") << word("Công nhân");
        QTest::newRow("a later word") << word("chuc") << word("civil") << word("Công chức, viên chức");
        QTest::newRow("the code itself") << word("female") << word("female") << word("Nữ");
        QTest::newRow("with marks") << word("công n") << word("worker") << word("Công nhân");
        QTest::newRow("nothing fits") << word("xyz") << QString() << word("xyz");
        QTest::newRow("nothing typed") << QString() << QString() << QString();
    }

    void lettersWithoutMarksChoose()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, text);
        test::typeText(m_line, typed);
        QCOMPARE(m_line->codes(), code);
        QCOMPARE(m_line->isListOpen(), !code.isEmpty());
        QTest::keyClick(m_line, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_next);
        QCOMPARE(m_line->text(), text);
        QCOMPARE(m_line->codes(), code);
        QVERIFY(!m_line->isListOpen());
    }

    void arrowsMarkAndEscapeClosesOnlyTheList()
    {
        QTest::keyClick(m_line, Qt::Key_Down);
        QCOMPARE(shown().size(), 4);
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Up);
        m_line->settle();
        QCOMPARE(m_line->codes(), word("male"));
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Escape);
        QVERIFY(!m_line->isListOpen());
        QCOMPARE(m_line->codes(), word("male"));
        QVERIFY(m_window->isVisible());
    }

    void openingTheListAndGoingOnChoosesNothing()
    {
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Tab);
        QVERIFY(m_line->text().isEmpty());
    }

    void severalAreTypedOneAfterTheOther()
    {
        m_line->setSeveral(true);
        QTest::keyClicks(m_line, QStringLiteral("vien"));
        QTest::keyClicks(m_line, QStringLiteral(",nu,"));
        QCOMPARE(m_line->text(), word("Công chức, viên chức; Nữ; "));
        QTest::keyClicks(m_line, QStringLiteral("xy"));
        QStringList unknown;
        QCOMPARE(m_line->codes(&unknown), word("civil female"));
        QCOMPARE(unknown, QStringList{word("xy")});
        m_line->setText(word("nam, nu")); // pasted
        QCOMPARE(m_line->codes(), word("male female"));
    }

    void aSearchMeansNothingUntilItIsTaken()
    {
        m_line->setSearched(true);
        m_line->setOffers({});
        QSignalSpy wanted(m_line, &OfferEdit::wanted);
        QTest::keyClick(m_line, Qt::Key_Down);
        QCOMPARE(wanted.size(), 1);
        QTest::keyClicks(m_line, QStringLiteral("An"));
        const std::vector<Offer> two{{word("An"), word("1"), word("Thôn Trám")}, {word("An"), word("2"), word("Thôn Chè")}};
        m_line->showOffers(two);
        QCOMPARE(shown(), (QStringList{word("An  ·  Thôn Trám"), word("An  ·  Thôn Chè")}));
        QVERIFY(m_line->codes().isEmpty());
        QTest::keyClick(m_line, Qt::Key_Tab); // going on takes none of two
        QVERIFY(m_line->codes().isEmpty());
        QCOMPARE(m_line->text(), word("An"));
        m_line->setFocus();
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Down);
        m_line->settle();
        QCOMPARE(m_line->codes(), word("2"));
        QCOMPARE(m_line->takenMore(), word("Thôn Chè"));
        QTest::keyClick(m_line, Qt::Key_End);
        QTest::keyClicks(m_line, QStringLiteral("h"));
        QVERIFY(m_line->codes().isEmpty());
    }

    /// People say the number and some letters of the place.
    void wordsOfANameInAnyOrder()
    {
        const Offer team{word("Tổ COVID cộng đồng số 2 thôn Ao Sen"), word("x"), {}};
        for (const char *typed : {"2 ao", "ao 2", "so 2", "to 2 sen"})
            QVERIFY2(views::offerFit(team, QLatin1String(typed)) < views::kNoFit, typed);
        for (const char *typed : {"1 ao", "2 huong", "20 ao", "2x ao"})
            QVERIFY2(views::offerFit(team, QLatin1String(typed)) >= views::kNoFit, typed);
        const Offer twelfth{word("Tổ số 12 thôn Ao Sen"), word("y"), {}};
        QVERIFY(views::offerFit(twelfth, word("1 ao")) >= views::kNoFit); // a number is a whole one
    }
};

QTEST_MAIN(TestOfferEdit)
#include "tst_offeredit.moc"

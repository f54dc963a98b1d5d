// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"
#include "store/drafts.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/draftoffer.h"
#include "views/widgets/messagebar.h"

#include <QPushButton>
#include <QTableWidget>

using namespace stc;
using schema::TableId;
using test::word;
using views::DraftKeeper;

/// What is typed and not saved: kept, offered again, thrown away.
class TestDrafts : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    test::Answers m_answers;

    [[nodiscard]] QString drafts()
    {
        auto select = m_database->connection().prepare("SELECT form || ':' || content FROM drafts ORDER BY draft");
        QStringList rows;
        for (auto row = select->step(); row && *row; row = select->step())
            rows << select->string(0);
        return rows.join(QLatin1Char('|'));
    }
    void reopen()
    {
        const QString path = m_database->path();
        m_database.reset();
        auto again = store::Database::open(path, store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(again);
        m_database = *std::move(again);
    }
    void leave(const QString &form, const Uuid &record, const QByteArray &content)
    {
        STC_UNWRAP(store::keepDraft(*m_database, {0, form, record, {}, 0, content}));
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_answers = test::Answers();
    }
    void cleanup() { m_database.reset(); }

    void isKeptWhenAFieldIsLeftAndAfterAWhile()
    {
        QWidget form;
        QLineEdit first(&form);
        QLineEdit second(&form);
        second.move(0, 40);
        DraftKeeper keeper(*m_database, word("test"), {}, [&] { return first.text().toUtf8(); }, &form);
        keeper.watch(&form);
        connect(&first, &QLineEdit::textEdited, &keeper, &DraftKeeper::touch);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        first.setFocus();
        QTest::keyClicks(&first, QStringLiteral("abc"));
        QVERIFY(drafts().isEmpty()); // not for every key
        QTest::keyClick(&first, Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(drafts(), word("test:abc"), 1000); // at once, not after a while
        first.setFocus();
        QTest::keyClick(&first, Qt::Key_End);
        QTest::keyClicks(&first, QStringLiteral("d"));
        QTRY_COMPARE_WITH_TIMEOUT(drafts(), word("test:abcd"), 8000); // one draft, not two
        first.clear();
        keeper.keepNow(); // nothing is left that could be lost
        QVERIFY(drafts().isEmpty());
        QVERIFY(!keeper.hasDraft());
        QTest::keyClicks(&first, QStringLiteral("e"));
        keeper.keepNow();
        keeper.drop();
        QVERIFY(drafts().isEmpty());
    }

    void nothingIsOfferedWhereNothingWasLeft()
    {
        views::DraftOffer offer(*m_database, m_answers, nullptr);
        QVERIFY(!offer.isVisibleTo(nullptr));
        leave(word("record:people"), {}, "{}");
        offer.refresh();
        QVERIFY(offer.isHidden()); // this program is still writing on it
    }

    void leftFormsAreListedAndOpened()
    {
        leave(word("record:people"), {}, R"({"basedOn":0,"before":{},"values":{"full_name":"Đỗ Văn Dở"}})");
        leave(word("record:households"), test::ListData::id(TableId::Households, 1),
              QByteArray(R"({"basedOn":1,"before":{"commune_code":"07303","hamlet":"Thôn Đá Ong","head_name":"Nguyễn Văn Nam"},"values":{"commune_code":"07303","hamlet":"Thôn Đá Ong","head_name":"Nguyễn Văn Nam","address":"ngõ 7"}})"));
        leave(word("household"), {}, R"({"rows":[]})");
        reopen();
        QWidget window;
        views::DraftOffer offer(*m_database, m_answers, &window);
        window.show();
        QVERIFY(offer.isVisible());
        QVERIFY(offer.findChild<views::MessageBar *>()->text().startsWith(QLatin1Char('3')));
        QSignalSpy other(&offer, &views::DraftOffer::wantsForm);
        QTest::mouseClick(offer.findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        auto *list = offer.findChild<QTableWidget *>(QStringLiteral("draftList"));
        QVERIFY(list);
        QCOMPARE(list->rowCount(), 3);
        QStringList titles;
        for (int row = 0; row < 3; ++row)
            titles << list->item(row, 1)->text();
        QVERIFY(titles.contains(word("Đỗ Văn Dở")) && titles.contains(word("Nguyễn Văn Nam")));
        // The page of another form opens its own.
        list->setCurrentCell(static_cast<int>(titles.indexOf(word("(no name yet)"))), 0);
        QTest::mouseClick(offer.findChild<QPushButton *>(QStringLiteral("draftOpen")), Qt::LeftButton);
        QCOMPARE(other.size(), 1);
        QCOMPARE(other[0][0].value<store::Draft>().form, word("household"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // A record's form is opened as it was left.
        offer.openList();
        list = offer.findChild<QTableWidget *>(QStringLiteral("draftList"));
        list->setCurrentCell(static_cast<int>(titles.indexOf(word("Đỗ Văn Dở"))), 0);
        QTest::mouseClick(offer.findChild<QPushButton *>(QStringLiteral("draftOpen")), Qt::LeftButton);
        auto *form = window.findChild<views::RecordForm *>();
        QVERIFY(form && form->isVisible());
        QCOMPARE(form->field(word("full_name"))->value(), word("Đỗ Văn Dở"));
        // It is ours now: only the two others are still offered.
        const auto left = store::leftDrafts(*m_database);
        STC_UNWRAP(left);
        QCOMPARE(left->size(), std::size_t(2));
        form->reject();
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(drafts().count(QLatin1Char('|')), qsizetype(1));
    }

    void aLeftFormCanBeThrownAway()
    {
        leave(word("record:people"), {}, R"({"values":{"full_name":"X"}})");
        reopen();
        views::DraftDialog dialog(*m_database, m_answers, nullptr);
        m_answers.agrees = false;
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("draftDrop")), Qt::LeftButton);
        QVERIFY(!drafts().isEmpty());
        m_answers.agrees = true;
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("draftDrop")), Qt::LeftButton);
        QVERIFY(drafts().isEmpty());
        QCOMPARE(dialog.findChild<QTableWidget *>(QStringLiteral("draftList"))->rowCount(), 0);
    }

    void aDamagedDraftIsSaid()
    {
        store::Draft draft;
        draft.form = word("record:people");
        draft.content = "{broken";
        const auto form = views::RecordForm::ofDraft(*m_database, m_answers, draft, nullptr);
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"

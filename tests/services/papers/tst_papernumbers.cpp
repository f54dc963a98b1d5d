// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of papers: a look takes none, a print does, a reprint keeps it; undo, years, series, joint decisions, failed output.
#include "paperbook.h"

#include "reports/paperoffice.h"
#include "reports/quarantinepapers.h"
#include "services/papers/issuing.h"
#include "services/quarantine/episodes.h"
#include "services/undo.h"
#include "store/queries/issuedpapers.h"

using namespace stc;
using reports::PrintKind;
using reports::PrintRequest;

namespace {

class NoMeasure final : public reports::TextMeasure {
public:
    NoMeasure()
    {
        fillNear([](char32_t, reports::Face) { return 0.5F; });
    }

private:
    float farAdvance(char32_t, reports::Face) const override { return 0.5F; }
};

} // namespace

class TestPaperNumbers : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PaperBook> m_book;
    FixedClock m_clock{QDateTime(QDate(2021, 6, 9), QTime(1, 0), Qt::UTC)};
    const QDate m_today{2021, 6, 9};

    [[nodiscard]] store::Database &database() const { return *m_book->database; }
    [[nodiscard]] PrintRequest ofDay(PrintKind kind) const
    {
        PrintRequest request;
        request.kind = kind;
        request.date = m_today;
        return request;
    }
    [[nodiscard]] PrintRequest of(PrintKind kind, const std::vector<Uuid> &episodes) const
    {
        PrintRequest request = ofDay(kind);
        request.episodes = episodes;
        return request;
    }
    QStringList symbols(const PrintRequest &request)
    {
        QStringList all;
        const std::vector<reports::PaperCase> cases = reports::paperCases(database(), request).value();
        for (const auto &paper : cases)
            all << paper.symbol;
        return all;
    }
    services::Change issue(const PrintRequest &request) { return services::issuePapers(database(), request).value(); }
    [[nodiscard]] qint64 issued() const { return database().connection().integer("SELECT count(*) FROM issued_papers").value(); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime(m_today, QTime(1, 0), Qt::UTC));
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<test::PaperBook>(m_folder->filePath(QStringLiteral("a.db")), m_clock);
    }
    void cleanup() { m_book.reset(); }

    void aLookTakesNoNumber()
    {
        m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        const auto document = reports::makeDocument(database(), ofDay(PrintKind::Order), NoMeasure(), {});
        STC_UNWRAP(document);
        QCOMPARE(issued(), 0);
        QCOMPARE(symbols(ofDay(PrintKind::Order)), QStringList(QString()));
    }

    void aPrintGivesTheNextNumbersInTheOrderOfTheRound()
    {
        const Uuid second = m_book->someone("Trần Văn Hai", 2, m_today, 14);
        const Uuid first = m_book->someone("Nguyễn Văn Một", 1, m_today, 21);
        const auto change = issue(ofDay(PrintKind::Order));
        QVERIFY(change.isSomething());
        QCOMPARE(symbols(ofDay(PrintKind::Order)), QStringList({QStringLiteral("01/QĐ-UBND"), QStringLiteral("02/QĐ-UBND")}));
        QCOMPARE(m_book->order(first), QStringLiteral("01/QĐ-UBND"));
        QCOMPARE(m_book->order(second), QStringLiteral("02/QĐ-UBND"));
        QCOMPARE(test::value(database(), schema::TableId::Quarantines, first, "decision_date"), QStringLiteral("2021-06-09"));
        // Again: the same numbers, no change.
        QVERIFY(!issue(ofDay(PrintKind::Order)).isSomething());
        QCOMPARE(issued(), 2);
        const auto again = reports::paperCases(database(), ofDay(PrintKind::Order)).value();
        QVERIFY(again.front().isIssued && again.front().isReprint);
    }

    void whoIsMovedOnTheFirstDayGetsOneOrder()
    {
        const Uuid first = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        const auto moved = services::moveEpisodes(database(), {.episodes = {first}, .form = QStringLiteral("centralised"), .on = m_today, .category = {}, .place = QStringLiteral("Trường THCS"), .decisionNumber = {}, .decisionDate = {}, .monitor = {}, .reason = {}});
        STC_UNWRAP(moved);
        const auto cases = reports::paperCases(database(), ofDay(PrintKind::Order)).value();
        QCOMPARE(cases.size(), std::size_t(1));
        QCOMPARE(cases.front().people.front().id, moved->episodes.front());
        QCOMPARE(reports::paperCases(database(), of(PrintKind::Order, {first})).value().size(), std::size_t(1)); // asked for
    }

    void theFirstPrintIsNoReprint()
    {
        m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        const auto output = [](const reports::Document &, const Progress &) { return Status(); };
        const auto first = services::putPapers(database(), ofDay(PrintKind::Order), NoMeasure(), output, {});
        STC_UNWRAP(first);
        const auto says = [](const services::PutPapers &put) { return put.document.notes.join(QLatin1Char(' ')).contains(QStringLiteral("issued before")); };
        QVERIFY(!says(*first));
        const auto second = services::putPapers(database(), ofDay(PrintKind::Order), NoMeasure(), output, {});
        STC_UNWRAP(second);
        QVERIFY(says(*second));
        QVERIFY(!second->change.isSomething());
    }

    void outputThatFailsLeavesNoNumber()
    {
        const Uuid episode = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        const auto output = [](const reports::Document &, const Progress &) -> Status { return fail(ErrorCode::DiskFull, QStringLiteral("full")); };
        const auto put = services::putPapers(database(), ofDay(PrintKind::Order), NoMeasure(), output, {});
        QVERIFY(!put);
        QVERIFY(put.error().code == ErrorCode::DiskFull);
        QCOMPARE(issued(), 0);
        QCOMPARE(m_book->order(episode), QString());
    }

    void undoGivesTheNumberBack()
    {
        const Uuid episode = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        services::UndoStack undo(database());
        undo.push(issue(ofDay(PrintKind::Order)));
        STC_UNWRAP(undo.undo());
        QCOMPARE(issued(), 0);
        QCOMPARE(m_book->order(episode), QString());
        issue(ofDay(PrintKind::Order));
        QCOMPARE(m_book->order(episode), QStringLiteral("01/QĐ-UBND"));
    }

    void theYearBeginsANewSeries()
    {
        const Uuid old = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        issue(ofDay(PrintKind::Order));
        m_clock.set(QDateTime(QDate(2022, 1, 3), QTime(1, 0), Qt::UTC));
        const Uuid fresh = m_book->someone("Trần Văn Bình", 2, QDate(2022, 1, 3), 7);
        issue(of(PrintKind::Order, {old, fresh}));
        QCOMPARE(m_book->order(old), QStringLiteral("01/QĐ-UBND"));
        QCOMPARE(m_book->order(fresh), QStringLiteral("01/QĐ-UBND"));
        QCOMPARE(issued(), 2);
    }

    void settingsDecideWhereASeriesBegins()
    {
        auto office = reports::PaperOffice::shipped();
        office.series[std::size_t(reports::Paper::Order)] = {120, QStringLiteral("QĐ-BCĐ")};
        STC_UNWRAP(reports::setPaperOffice(database(), office));
        QVERIFY(reports::paperOffice(database()) == office);
        const Uuid one = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        issue(ofDay(PrintKind::Order));
        QCOMPARE(m_book->order(one), QStringLiteral("120/QĐ-BCĐ"));
        office.series[std::size_t(reports::Paper::Order)].symbol = QStringLiteral("QĐ/UBND");
        QVERIFY(!reports::setPaperOffice(database(), office));
        STC_UNWRAP(reports::setPaperOffice(database(), reports::PaperOffice::shipped()));
        QCOMPARE(database().setting("paper_office"), QString());
    }

    /// An order and an end decision are both decisions of the office: never two with one number. Certificates count for themselves.
    void kindsWithOneSymbolShareTheirSeries()
    {
        const Uuid one = m_book->someone("Nguyễn Văn An", 1, m_today.addDays(-14), 14);
        issue(of(PrintKind::Order, {one}));
        issue(of(PrintKind::EndDecision, {one}));
        issue(of(PrintKind::Certificate, {one}));
        QCOMPARE(symbols(of(PrintKind::Order, {one})), QStringList(QStringLiteral("01/QĐ-UBND")));
        QCOMPARE(symbols(of(PrintKind::EndDecision, {one})), QStringList(QStringLiteral("02/QĐ-UBND")));
        QCOMPARE(symbols(of(PrintKind::Certificate, {one})), QStringList(QStringLiteral("01/GXN-UBND")));
    }

    void oneDecisionForSeveral()
    {
        const Uuid a = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        const Uuid b = m_book->someone("Trần Văn Bình", 2, m_today, 14);
        auto request = ofDay(PrintKind::Order);
        request.isJoint = true;
        issue(request);
        QCOMPARE(m_book->order(a), QStringLiteral("01/QĐ-UBND"));
        QCOMPARE(m_book->order(b), QStringLiteral("01/QĐ-UBND"));
        // Whoever of them is asked for, the decision comes whole.
        const auto again = reports::paperCases(database(), of(PrintKind::Order, {b})).value();
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again.front().people.size(), std::size_t(2));
        const Uuid c = m_book->someone("Lê Văn Chín", 3, m_today, 14);
        issue(ofDay(PrintKind::Order));
        QCOMPARE(m_book->order(c), QStringLiteral("02/QĐ-UBND"));
    }

    void anOrderOnPaperKeepsItsNumber()
    {
        const Uuid person = m_book->person("Nguyễn Văn An", test::addHousehold(database(), QStringLiteral("Nguyễn Văn An"), m_book->team, 1));
        const Uuid episode = test::add(database(), schema::TableId::Quarantines,
            {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("reason"), QStringLiteral("arrival")},
                {QStringLiteral("start_on"), m_today.toString(Qt::ISODate)}, {QStringLiteral("decision_number"), QStringLiteral("77/QĐ-UBND")},
                {QStringLiteral("decision_date"), QStringLiteral("2021-06-08")}});
        QVERIFY(!issue(ofDay(PrintKind::Order)).isSomething());
        const auto found = reports::paperCases(database(), of(PrintKind::Order, {episode})).value();
        QCOMPARE(found.front().symbol, QStringLiteral("77/QĐ-UBND"));
        QCOMPARE(found.front().issuedOn, QDate(2021, 6, 8));
        QVERIFY(found.front().isReprint);
    }

    void whoGetsPapersOnADay()
    {
        const Uuid starts = m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        const Uuid ends = m_book->someone("Trần Văn Bình", 2, m_today.addDays(-14), 14);
        m_book->someone("Lê Văn Chín", 3, m_today.addDays(-3), 14);
        const auto ids = [&](PrintKind kind) {
            std::vector<Uuid> found;
            const std::vector<reports::PaperCase> cases = reports::paperCases(database(), ofDay(kind)).value();
            for (const auto &paper : cases)
                found.push_back(paper.people.front().id);
            return found;
        };
        QVERIFY(ids(PrintKind::MonitoringSheet) == std::vector<Uuid>{starts});
        QVERIFY(ids(PrintKind::Certificate) == std::vector<Uuid>{ends});
        QVERIFY(ids(PrintKind::EndDecision) == std::vector<Uuid>{ends});
        const auto wrong = reports::paperCases(database(), [&] { auto r = ofDay(PrintKind::Order); r.person = Uuid::random(); return r; }());
        QVERIFY(!wrong && wrong.error().code == ErrorCode::WrongCall);
    }

    void aTextThatCannotBeUsedCostsNoNumber()
    {
        m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        STC_UNWRAP(database().setSetting("paper_text_order", QStringLiteral("# QUYẾT ĐỊNH\n{nobody_knows}")));
        const auto change = services::issuePapers(database(), ofDay(PrintKind::Order));
        QVERIFY(!change);
        QVERIFY2(change.error().text.contains(QStringLiteral("line 2, column 1")), qPrintable(change.error().text));
        QCOMPARE(issued(), 0);
    }

    void aDayOfIssueAheadIsRefused()
    {
        m_book->someone("Nguyễn Văn An", 1, m_today, 14);
        auto request = ofDay(PrintKind::Order);
        request.issuedOn = m_today.addDays(3);
        QVERIFY(!services::issuePapers(database(), request));
        QCOMPARE(issued(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPaperNumbers)
#include "tst_papernumbers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "episodebook.h"

#include "store/queries/quarantinerules.h"

#include <chrono>
#include <map>
#include <random>

using namespace stc;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

/// Dates without Qt and without our own arithmetic.
sys_days of(int year, unsigned month, unsigned day)
{
    return sys_days(std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)));
}
QDate qt(sys_days day)
{
    const std::chrono::year_month_day date(day);
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
}
std::string text(std::optional<sys_days> day)
{
    return day ? qt(*day).toString(Qt::ISODate).toStdString() : "-";
}

/// What the regulations say of people who are not vaccinated, from the table of domain.md 2.4, written down anew.
struct Ruling {
    bool isThere = false;
    std::optional<int> length; ///< nothing = an event ends it
    bool fromExposure = false;
};
Ruling rulingOf(const std::string &category, sys_days on)
{
    if (on < of(2020, 3, 12))
        return {};
    const Ruling general{true, 14, true}; // QĐ 879: whoever is not spoken of
    if (category == "contact_f2")
        return {true, std::nullopt, false};
    if (category != "contact_f1")
        return general;
    if (on < of(2021, 5, 5))
        return {true, 14, false};
    if (on < of(2021, 7, 14))
        return {true, 21, true}; // CĐ 600: from the last contact
    if (on < of(2022, 2, 21))
        return {true, 14, false}; // CV 5599
    if (on < of(2022, 4, 15))
        return {true, 7, false}; // CV 762
    return {true, 0, false};     // CV 1909
}

/// An episode as the test thinks it is.
struct Expected {
    int person = 0;
    std::string form = "home";
    std::string category;
    sys_days start;
    sys_days from;
    std::optional<sys_days> release;
    std::optional<sys_days> ended;
    bool isContinued = false;
};

/// The books as the test thinks they are: an oracle that shares no code with the program.
struct Oracle {
    std::vector<Expected> episodes;
    int extraDay = 0; ///< 1: the day after the start is day 1

    Expected *open(int person)
    {
        for (Expected &one : episodes) {
            if (one.person == person && !one.ended)
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] std::optional<sys_days> releaseOf(const Ruling &ruling, sys_days from) const
    {
        if (!ruling.length)
            return std::nullopt;
        return *ruling.length == 0 ? from : from + days(*ruling.length + extraDay); // no day at all: free from the start
    }

    bool start(int person, const std::string &category, sys_days on, std::optional<sys_days> exposure)
    {
        const Ruling ruling = rulingOf(category, on);
        const sys_days from = ruling.fromExposure && exposure ? *exposure : on;
        const auto release = releaseOf(ruling, from);
        if (open(person) || !ruling.isThere || (release && *release < on))
            return false;
        episodes.push_back({person, "home", category, on, from, release, {}, false});
        return true;
    }
    bool changeTerm(int person, sys_days release)
    {
        Expected *one = open(person);
        if (!one || release < one->start || release == one->release || release > one->start + days(120))
            return false;
        one->release = release;
        return true;
    }
    bool move(int person, const std::string &form, sys_days on)
    {
        Expected *one = open(person);
        if (!one || one->form == form || on < one->start || (one->release && *one->release <= on))
            return false;
        Expected next = *one;
        one->ended = on;
        one->isContinued = true;
        next.form = form;
        next.start = on;
        episodes.push_back(next); // from and release as before: the same clock
        return true;
    }
    bool restart(int person, sys_days exposure)
    {
        Expected *one = open(person);
        if (!one || exposure <= one->from)
            return false;
        const Ruling ruling = rulingOf(one->category, exposure);
        const auto release = releaseOf(ruling, exposure);
        if (!ruling.isThere || (release && *release < one->start))
            return false;
        one->from = exposure;
        one->release = release;
        return true;
    }
    bool end(int person, sys_days on, bool isCompleted)
    {
        Expected *one = open(person);
        if (!one || on < one->start || (isCompleted && one->release && on < *one->release))
            return false;
        one->ended = on;
        return true;
    }
    bool reopen(std::size_t episode)
    {
        Expected &one = episodes[episode];
        if (!one.ended || open(one.person) || one.isContinued)
            return false;
        one.ended.reset();
        return true;
    }
    /// A line an episode; days as the dictionary wants them: release − start, as far as the column takes it.
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (const Expected &one : episodes) {
            const auto count = one.release ? (*one.release - one.start).count() : -1;
            all << QStringLiteral("%1 %2 %3 start %4 days %5 release %6 from %7 ended %8").arg(one.person).arg(QString::fromStdString(one.form), QString::fromStdString(one.category),
                QString::fromStdString(text(one.start)), count >= 0 && count <= 60 ? QString::number(count) : QStringLiteral("-"), QString::fromStdString(text(one.release)),
                QString::fromStdString(text(one.from)), QString::fromStdString(text(one.ended)));
        }
        all.sort();
        return all;
    }
};

/// The books as they are, in the same words.
QStringList linesOf(test::EpisodeBook &book)
{
    const auto word = [](const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("-"); };
    QStringList all;
    const auto episodes = store::episodes(book.database->connection(), {});
    for (const store::Episode &one : episodes.value_or(std::vector<store::Episode>())) {
        const auto person = std::find(book.people.begin(), book.people.end(), one.person) - book.people.begin();
        all << QStringLiteral("%1 %2 %3 start %4 days %5 release %6 from %7 ended %8").arg(person).arg(one.kind, one.reason, word(one.startOn),
            one.days ? QString::number(*one.days) : QStringLiteral("-"), word(one.releaseOn), word(one.countedFrom), word(one.endedOn));
    }
    all.sort();
    return all;
}

} // namespace

/// Random lives in quarantine: what the operations make of them is what an oracle says that was written for this test alone.
class TestEpisodeProperties : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::EpisodeBook> m_book;
    Oracle m_oracle;
    std::mt19937 m_random;
    std::vector<std::pair<services::Change, Oracle>> m_done; ///< changes, and what was expected before each
    sys_days m_today;
    std::map<std::string, int> m_counts;

    int roll(int least, int most) { return least + int(m_random() % unsigned(most - least + 1)); }

    Uuid openOf(int person)
    {
        const auto found = store::episodePerson(m_book->database->connection(), m_book->people[std::size_t(person)]);
        return found && *found ? (*found)->openEpisode : Uuid();
    }

    /// Both did it, or neither.
    void judge(const char *operation, const Oracle &before, bool isExpected, const Result<services::Change> &change)
    {
        const bool isDone = change && change->isSomething();
        QVERIFY2(isDone == isExpected, qPrintable(QStringLiteral("%1: expected %2; %3").arg(QLatin1String(operation)).arg(isExpected).arg(change ? QString() : change.error().text)));
        ++m_counts[std::string(operation) + (isDone ? "" : " refused")];
        if (isDone)
            m_done.emplace_back(*change, before);
        else
            m_oracle = before;
    }

    void startSomebody(int person)
    {
        static const std::string kCategories[] = {"contact_f1", "contact_f2", "other"};
        const std::string category = kCategories[roll(0, 2)];
        const sys_days on = m_today - days(roll(0, 3));
        const auto exposure = roll(0, 1) ? std::optional(on - days(roll(0, 16))) : std::nullopt;
        services::EpisodeStart question;
        question.people = {m_book->people[std::size_t(person)]};
        question.category = QString::fromStdString(category);
        question.startOn = qt(on);
        question.lastExposure = exposure ? qt(*exposure) : QDate();
        const Oracle before = m_oracle;
        const bool isExpected = m_oracle.start(person, category, on, exposure);
        const auto reply = services::startEpisodes(*m_book->database, question);
        judge("start", before, isExpected, reply ? Result<services::Change>(reply->change) : Result<services::Change>(failed(reply.error())));
    }

    void changeTermOf(int person, const Uuid &open)
    {
        const Expected *one = m_oracle.open(person);
        const sys_days release = (one && one->release ? *one->release : m_today) + days(roll(-20, 25));
        const Oracle before = m_oracle;
        const bool isExpected = m_oracle.changeTerm(person, release);
        judge("term", before, isExpected, services::changeTerm(*m_book->database, {{open}, qt(release), {}, QStringLiteral("test")}));
    }

    void moveOf(int person, const Uuid &open)
    {
        const std::string form = roll(0, 1) ? "home" : "centralised";
        const sys_days on = m_today - days(roll(0, 4));
        const Oracle before = m_oracle;
        const bool isExpected = m_oracle.move(person, form, on);
        services::EpisodeMove move;
        move.episodes = {open};
        move.form = QString::fromStdString(form);
        move.on = qt(on);
        const auto reply = services::moveEpisodes(*m_book->database, move);
        judge("move", before, isExpected, reply ? Result<services::Change>(reply->change) : Result<services::Change>(failed(reply.error())));
    }

    void restartOf(int person, const Uuid &open)
    {
        const sys_days exposure = m_today - days(roll(0, 6));
        const Oracle before = m_oracle;
        const bool isExpected = m_oracle.restart(person, exposure);
        judge("restart", before, isExpected, services::restartEpisodes(*m_book->database, {{open}, qt(exposure), {}, {}, QStringLiteral("test")}));
    }

    void endOf(int person, const Uuid &open)
    {
        const bool isCompleted = roll(0, 1);
        const sys_days on = m_today - days(roll(0, 5));
        const Oracle before = m_oracle;
        const bool isExpected = m_oracle.end(person, on, isCompleted);
        judge("end", before, isExpected, services::endEpisodes(*m_book->database, {{open}, qt(on), isCompleted ? QStringLiteral("completed") : QStringLiteral("cancelled"), {}}));
    }

    void reopenAny()
    {
        if (m_oracle.episodes.empty())
            return;
        const auto which = std::size_t(roll(0, int(m_oracle.episodes.size()) - 1));
        const Expected one = m_oracle.episodes[which];
        // The same one in the books: person, start, end and form tell it apart where there is only one such.
        Uuid id;
        int found = 0;
        const auto all = store::episodes(m_book->database->connection(), {});
        STC_UNWRAP(all);
        for (const store::Episode &episode : *all) {
            if (episode.person == m_book->people[std::size_t(one.person)] && episode.startOn == qt(one.start) && episode.kind.toStdString() == one.form
                && episode.endedOn == (one.ended ? qt(*one.ended) : QDate()) && episode.countedFrom == qt(one.from) && episode.releaseOn == (one.release ? qt(*one.release) : QDate())) {
                id = episode.id;
                ++found;
            }
        }
        if (found != 1)
            return; // twins: an episode that began and ended on one day
        const Oracle before = m_oracle;
        const bool isExpected = m_oracle.reopen(which);
        judge("reopen", before, isExpected, services::reopenEpisodes(*m_book->database, {{id}, QStringLiteral("test")}));
    }

    void takeBack()
    {
        if (m_done.empty())
            return;
        const auto [change, before] = m_done.back();
        STC_UNWRAP(m_book->undo(change));
        m_done.pop_back();
        m_oracle = before;
        ++m_counts["undo"];
    }

    void step()
    {
        const int person = roll(0, 3);
        const Uuid open = openOf(person);
        switch (roll(0, 9)) {
        case 0:
        case 1: startSomebody(person); break;
        case 2: changeTermOf(person, open); break;
        case 3:
        case 4: moveOf(person, open); break;
        case 5:
        case 6: restartOf(person, open); break;
        case 7: endOf(person, open); break;
        case 8: reopenAny(); break;
        default: takeBack(); break;
        }
    }

private Q_SLOTS:
    void agreesWithTheOracle_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("startIsDayOne");
        QTest::newRow("year end") << 1 << QDate(2020, 12, 10) << true;
        QTest::newRow("the rule changes in May") << 2 << QDate(2021, 4, 20) << true;
        QTest::newRow("the rule changes in July") << 3 << QDate(2021, 7, 1) << true;
        QTest::newRow("no rule yet") << 4 << QDate(2020, 3, 1) << true;
        QTest::newRow("leap day") << 5 << QDate(2024, 2, 10) << true;
        QTest::newRow("no leap day, the rule changes") << 6 << QDate(2022, 2, 10) << true;
        QTest::newRow("the day after is day 1") << 7 << QDate(2021, 6, 20) << false;
        QTest::newRow("F2 get a length") << 8 << QDate(2022, 4, 1) << true;
    }

    void agreesWithTheOracle()
    {
        QFETCH(int, seed);
        QFETCH(QDate, from);
        QFETCH(bool, startIsDayOne);
        m_book = std::make_unique<test::EpisodeBook>(from);
        STC_UNWRAP(store::setDayCounting(*m_book->database, {startIsDayOne}));
        m_oracle = {};
        m_oracle.extraDay = startIsDayOne ? 0 : 1;
        m_done.clear();
        m_counts.clear();
        m_random.seed(unsigned(seed));
        m_today = of(from.year(), unsigned(from.month()), unsigned(from.day()));
        for (int i = 0; i < 400; ++i) {
            if (roll(0, 5) == 0)
                m_today += days(roll(1, 3));
            m_book->today(qt(m_today));
            step();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(linesOf(*m_book), m_oracle.lines());
        }
        // Nobody was ever in two at once, and each episode says how it came about.
        QCOMPARE(m_book->count("SELECT count(*) FROM (SELECT 1 FROM quarantines WHERE ended_on IS NULL GROUP BY person_id HAVING count(*) > 1)"), 0);
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines q WHERE NOT EXISTS (SELECT 1 FROM episode_terms t WHERE t.episode_id = q.key)"), 0);
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines WHERE days IS NOT NULL AND julianday(planned_end_on) - julianday(start_on) <> days"), 0);
        // It was no walk in the park: everything was done, and everything was refused.
        for (const char *what : {"start", "start refused", "term", "move", "move refused", "restart", "end", "end refused", "reopen refused", "undo"})
            QVERIFY2(m_counts[what] > 0, what);
    }

    /// Back to the empty books, step by step, then each step once more.
    void undoneAndDoneAgain()
    {
        m_book = std::make_unique<test::EpisodeBook>(QDate(2021, 6, 1));
        const QStringList empty = m_book->everything();
        std::vector<services::Change> changes;
        std::vector<QStringList> states{empty};
        const auto keep = [&](const Result<services::Change> &change) {
            STC_UNWRAP(change);
            changes.push_back(*change);
            states.push_back(m_book->everything());
        };
        services::EpisodeStart question;
        question.people = {m_book->people[0], m_book->people[1]};
        question.category = QStringLiteral("contact_f1");
        question.startOn = QDate(2021, 5, 20);
        const auto begun = services::startEpisodes(*m_book->database, question);
        STC_UNWRAP(begun);
        keep(begun->change);
        const std::vector<Uuid> both{begun->people[0].episode, begun->people[1].episode};
        keep(services::changeTerm(*m_book->database, {both, QDate(2021, 6, 20), {}, QStringLiteral("thiếu xét nghiệm")}));
        services::EpisodeMove move;
        move.episodes = both;
        move.form = QStringLiteral("centralised");
        move.on = QDate(2021, 5, 28);
        const auto moved = services::moveEpisodes(*m_book->database, move);
        STC_UNWRAP(moved);
        keep(moved->change);
        keep(services::restartEpisodes(*m_book->database, {moved->episodes, QDate(2021, 5, 30), {}, {}, QStringLiteral("phơi nhiễm mới")}));
        keep(services::endEpisodes(*m_book->database, {moved->episodes, QDate(2021, 6, 1), QStringLiteral("cancelled"), {}}));
        keep(services::reopenEpisodes(*m_book->database, {moved->episodes, QStringLiteral("nhầm")}));
        if (QTest::currentTestFailed())
            return;
        for (std::size_t i = changes.size(); i-- > 0;) {
            const auto batch = store::reverse(*m_book->database, changes[i].batch, "undo", QStringLiteral("undo"));
            STC_UNWRAP(batch);
            changes[i].batch = *batch;
            QCOMPARE(m_book->everything(), states[i]);
        }
        for (std::size_t i = 0; i < changes.size(); ++i) {
            STC_UNWRAP(store::reverse(*m_book->database, changes[i].batch, "redo", QStringLiteral("redo")));
            QCOMPARE(m_book->everything(), states[i + 1]);
        }
    }
};

QTEST_GUILESS_MAIN(TestEpisodeProperties)
#include "tst_episodeproperties.moc"

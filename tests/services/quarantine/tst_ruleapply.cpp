// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarantinefixture.h"

#include "services/quarantine/episodes.h"
#include "services/quarantine/ruleapply.h"
#include "services/undo.h"
#include "store/queries/episodeterms.h"

#include <QRandomGenerator>

using namespace stc;
using schema::TableId;
using services::RuleObstacle;

namespace {

/// The day CV 5599 came into force: 14 days instead of 21.
const FixedClock &dayOfTheNewRule()
{
    static const FixedClock clock(QDateTime(QDate(2021, 7, 14), QTime(1, 0), Qt::UTC));
    return clock;
}
const QDate kToday(2021, 7, 14);
const QString kF1 = QStringLiteral("contact_f1");

} // namespace

class TestRuleApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        const QString path = m_folder.filePath(QStringLiteral("a.db"));
        QFile::remove(path);
        m_database = *test::communeBook(path, dayOfTheNewRule());
        m_team = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
        m_household = test::addHousehold(*m_database, QStringLiteral("Trần Văn A"), m_team);
        m_rule = test::ruleOfDocument(*m_database, QStringLiteral("5599"));
    }
    void saysWhomItAffectsAndWhatChanges();
    void appliesAsOneChangeThatCanBeUndone();
    void whatAPersonDecidedIsNotProposed();
    void importedDatesOfNoRuleAreNotProposed();
    void anEventStaysAnEvent();
    void onlyWhomTheRuleIsFor();
    void clocksThatGoOnOrWereRestarted();
    void daysFromTheLastExposure();
    void daysThatWereOverBefore();
    void whoWasChangedSinceRefusesTheWhole();
    void aRuleThatIsNotInForceAffectsNobody();
    void countingOtherwise();
    void anyRuleAgreesWithTheWallCalendar();
    void cancel();

private:
    Uuid start(const QDate &on, const QString &category = kF1, const QString &doses = {}, std::optional<int> days = {})
    {
        const Uuid person = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"), doses);
        services::EpisodeStart question;
        question.people = {person};
        question.category = category;
        question.startOn = on;
        question.days = days;
        question.reason = days ? QStringLiteral("theo ý kiến trạm y tế") : QString();
        const auto reply = services::startEpisodes(*m_database, question);
        if (!reply || reply->begun() != 1)
            qFatal("%s", reply ? qPrintable(reply->people.front().text) : qPrintable(reply.error().text));
        return reply->people.front().episode;
    }
    services::RulePreview preview(const QDate &on = kToday, Uuid rule = {})
    {
        const auto found = services::previewRule(*m_database, {.rule = rule.isNull() ? m_rule : rule, .on = on});
        if (!found)
            qFatal("%s", qPrintable(found.error().text));
        return *found;
    }
    services::RuleImpact only(const services::RulePreview &preview)
    {
        if (preview.impacts.size() != 1)
            qFatal("%d impacts", static_cast<int>(preview.impacts.size()));
        return preview.impacts.front();
    }
    QString release(const Uuid &episode) { return test::value(*m_database, TableId::Quarantines, episode, "planned_end_on"); }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_team;
    Uuid m_household;
    Uuid m_rule;
};

void TestRuleApply::saysWhomItAffectsAndWhatChanges()
{
    const Uuid episode = start(QDate(2021, 7, 5));
    start(QDate(2021, 7, 6), QStringLiteral("arrival")); // another category
    start(kToday);                                       // begun under the new rule: nothing changes
    const services::RulePreview found = preview();
    QVERIFY(found.isInForce);
    QCOMPARE(found.unchanged, 1);
    QCOMPARE(found.proposed(), 1);
    const services::RuleImpact impact = only(found);
    QCOMPARE(impact.episode, episode);
    QCOMPARE(impact.name, QStringLiteral("Trần Thị B"));
    QCOMPARE(impact.unit, QStringLiteral("Xã Lan Giới"));
    QCOMPARE(impact.team, QStringLiteral("Tổ 1"));
    QVERIFY(impact.ruleBefore.contains(QStringLiteral("600")));
    QCOMPARE(impact.releaseBefore, QDate(2021, 7, 26));
    QCOMPARE(impact.releaseAfter, QDate(2021, 7, 19));
    QCOMPARE(impact.daysBefore, 21);
    QCOMPARE(impact.daysAfter, 14);
    QCOMPARE(impact.obstacle, RuleObstacle::None);
    QVERIFY(!impact.isPast);
    QCOMPARE(release(episode), QStringLiteral("2021-07-26")); // looking changes nothing
}

void TestRuleApply::appliesAsOneChangeThatCanBeUndone()
{
    const Uuid first = start(QDate(2021, 7, 5));
    const Uuid second = start(QDate(2021, 6, 30)); // 14 days of it are over today
    const Uuid third = start(QDate(2021, 7, 7));
    QVERIFY(preview().impacts.at(0).episode == second && preview().impacts.at(0).isPast); // by start within the household
    const QStringList before = test::content(*m_database);
    const auto change = services::applyRule(*m_database, {.rule = m_rule, .on = kToday}, {first, second});
    STC_UNWRAP(change);
    QVERIFY(change->isSomething() && !change->summary.isEmpty());
    QCOMPARE(release(first), QStringLiteral("2021-07-19"));
    QCOMPARE(test::value(*m_database, TableId::Quarantines, first, "days"), QStringLiteral("14"));
    QCOMPARE(release(second), QStringLiteral("2021-07-14"));
    QCOMPARE(release(third), QStringLiteral("2021-07-28")); // not chosen
    const auto terms = store::episodeTerms(m_database->connection(), first);
    STC_UNWRAP(terms);
    const store::EpisodeTerm &last = terms->back();
    QCOMPARE(last.kind, QStringLiteral("rule_applied"));
    QCOMPARE(last.rule, m_rule);
    QCOMPARE(last.countedFrom, QDate(2021, 7, 5));
    QCOMPARE(last.oldEnd, QDate(2021, 7, 26));
    QCOMPARE(last.newEnd, QDate(2021, 7, 19));
    QCOMPARE(last.reason, last.document);
    QCOMPARE(last.changedBy, store::Database::who());
    // It keeps which rule gave its dates, and is asked no more.
    QCOMPARE((*store::episode(m_database->connection(), first))->rule, m_rule);
    QCOMPARE(preview().impacts.size(), std::size_t(1));
    QCOMPARE(preview().unchanged, 2);

    services::UndoStack undo(*m_database);
    undo.push(*change);
    STC_UNWRAP(undo.undo());
    QCOMPARE(test::content(*m_database), before);
    QCOMPARE(store::episodeTerms(m_database->connection(), first)->size(), terms->size() - 1);
    STC_UNWRAP(undo.redo());
    QCOMPARE(release(first), QStringLiteral("2021-07-19"));
}

void TestRuleApply::whatAPersonDecidedIsNotProposed()
{
    const Uuid extended = start(QDate(2021, 7, 5));
    STC_UNWRAP(services::changeTerm(*m_database, {.episodes = {extended}, .releaseOn = QDate(2021, 7, 30), .days = {}, .reason = QStringLiteral("xét nghiệm lại")}));
    start(QDate(2021, 7, 5), kF1, {}, 18);
    const services::RulePreview found = preview();
    QCOMPARE(found.proposed(), 0);
    QCOMPARE(found.impacts.size(), std::size_t(2));
    std::vector<RuleObstacle> obstacles{found.impacts[0].obstacle, found.impacts[1].obstacle};
    std::sort(obstacles.begin(), obstacles.end());
    QCOMPARE(obstacles, (std::vector{RuleObstacle::ByHand, RuleObstacle::OwnDays}));
    for (const RuleObstacle obstacle : obstacles)
        QVERIFY(!services::obstacleText(obstacle).isEmpty());
    const auto prolonged = services::moveEpisodes(*m_database, {.episodes = {extended}, .form = QStringLiteral("centralised"), .on = QDate(2021, 7, 9), .category = {}, .place = QStringLiteral("Trường THPT"), .decisionNumber = {}, .decisionDate = {}, .monitor = {}, .reason = {}});
    STC_UNWRAP(prolonged);
    QCOMPARE(preview().proposed(), 0); // a move keeps what the person decided before
    // A person may choose them all the same.
    STC_UNWRAP(services::applyRule(*m_database, {.rule = m_rule, .on = kToday}, prolonged->episodes));
    QCOMPARE(release(prolonged->episodes.front()), QStringLiteral("2021-07-19"));
}

void TestRuleApply::importedDatesOfNoRuleAreNotProposed()
{
    const Uuid a = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị C"));
    const Uuid b = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị D"));
    const Uuid usual = test::addEpisode(*m_database, a, kF1, QDate(2021, 7, 5), 21);
    test::addEpisode(*m_database, b, kF1, QDate(2021, 7, 5), 17);
    // 600/CĐ-BCĐ counts from the last contact; these books counted from the start, as the dictionary of the exchange files has it.
    test::addContact(*m_database, a, b, QDate(2021, 7, 2), QDate(2021, 7, 3));
    const services::RulePreview found = preview();
    QCOMPARE(found.impacts.size(), std::size_t(2));
    for (const services::RuleImpact &impact : found.impacts)
        QCOMPARE(impact.obstacle, impact.episode == usual ? RuleObstacle::None : RuleObstacle::OwnDays);
}

void TestRuleApply::anEventStaysAnEvent()
{
    start(QDate(2021, 7, 10), QStringLiteral("contact_f2"));
    const Uuid rule = test::addRule(*m_database, QStringLiteral("Kế hoạch 7"), QStringLiteral("contact_f2"), kToday, 7);
    const services::RuleImpact impact = only(preview(kToday, rule));
    QCOMPARE(impact.obstacle, RuleObstacle::Event);
    QVERIFY(!impact.releaseBefore.isValid() && !impact.daysBefore);
    QCOMPARE(impact.releaseAfter, QDate(2021, 7, 17));
}

void TestRuleApply::onlyWhomTheRuleIsFor()
{
    const Uuid rule = test::addRule(*m_database, QStringLiteral("Kế hoạch 8"), kF1, kToday, 7, {{QStringLiteral("vaccinations"), QStringLiteral("full")}});
    start(QDate(2021, 7, 10));
    start(QDate(2021, 7, 10), kF1, QStringLiteral("1"));
    const Uuid full = start(QDate(2021, 7, 10), kF1, QStringLiteral("2"));
    const services::RuleImpact impact = only(preview(kToday, rule));
    QCOMPARE(impact.episode, full);
    QCOMPARE(impact.vaccination, Vaccination::Full);
    QCOMPARE(impact.releaseAfter, QDate(2021, 7, 17));
    // Who ended is not asked either.
    STC_UNWRAP(services::endEpisodes(*m_database, {.episodes = {full}, .on = QDate(2021, 7, 13), .endReason = QStringLiteral("cancelled"), .reason = {}}));
    QVERIFY(preview(kToday, rule).impacts.empty());
    QCOMPARE(preview(QDate(2021, 7, 14), rule).unchanged, 0);
}

void TestRuleApply::clocksThatGoOnOrWereRestarted()
{
    const Uuid moved = start(QDate(2021, 7, 5));
    const auto reply = services::moveEpisodes(*m_database, {.episodes = {moved}, .form = QStringLiteral("centralised"), .on = QDate(2021, 7, 9), .category = {}, .place = QStringLiteral("Trường THPT"), .decisionNumber = {}, .decisionDate = {}, .monitor = {}, .reason = {}});
    STC_UNWRAP(reply);
    const services::RuleImpact impact = only(preview());
    QCOMPARE(impact.episode, reply->episodes.front());
    QCOMPARE(impact.countedFrom, QDate(2021, 7, 5)); // of the first place
    QCOMPARE(impact.releaseAfter, QDate(2021, 7, 19));
    QCOMPARE(impact.daysAfter, 10);                  // from the move: start + days = release
    STC_UNWRAP(services::restartEpisodes(*m_database, {.episodes = {impact.episode}, .exposureOn = QDate(2021, 7, 12), .category = {}, .days = {}, .reason = QStringLiteral("người cùng phòng dương tính")}));
    QCOMPARE(only(preview()).countedFrom, QDate(2021, 7, 12));
    QCOMPARE(only(preview()).releaseAfter, QDate(2021, 7, 26));
}

void TestRuleApply::daysFromTheLastExposure()
{
    const Uuid episode = start(QDate(2021, 7, 5));
    const auto person = Uuid::parse(test::value(*m_database, TableId::Quarantines, episode, "person_id"));
    test::addContact(*m_database, *person, test::addPerson(*m_database, m_household, QStringLiteral("Trần Văn E")), QDate(2021, 7, 3), QDate(2021, 7, 4));
    const Uuid rule = test::addRule(*m_database, QStringLiteral("Kế hoạch 9"), kF1, kToday, 14, {{QStringLiteral("counts_from"), QStringLiteral("last_exposure")}});
    const services::RuleImpact impact = only(preview(kToday, rule));
    QCOMPARE(impact.countedFrom, QDate(2021, 7, 3));
    QCOMPARE(impact.releaseAfter, QDate(2021, 7, 17));
    QCOMPARE(impact.daysAfter, 12);
}

void TestRuleApply::daysThatWereOverBefore()
{
    const Uuid episode = start(QDate(2021, 7, 12));
    const auto person = Uuid::parse(test::value(*m_database, TableId::Quarantines, episode, "person_id"));
    test::addContact(*m_database, *person, test::addPerson(*m_database, m_household, QStringLiteral("Trần Văn E")), QDate(2021, 6, 20), QDate(2021, 7, 10));
    const Uuid rule = test::addRule(*m_database, QStringLiteral("Kế hoạch 9"), kF1, kToday, 7, {{QStringLiteral("counts_from"), QStringLiteral("last_exposure")}});
    const services::RuleImpact impact = only(preview(kToday, rule));
    QCOMPARE(impact.obstacle, RuleObstacle::OverBefore);
    QCOMPARE(impact.releaseAfter, QDate(2021, 7, 12)); // never before the start
}

void TestRuleApply::whoWasChangedSinceRefusesTheWhole()
{
    const Uuid first = start(QDate(2021, 7, 5));
    const Uuid second = start(QDate(2021, 7, 6));
    STC_UNWRAP(services::endEpisodes(*m_database, {.episodes = {second}, .on = kToday, .endReason = QStringLiteral("cancelled"), .reason = {}}));
    const auto change = services::applyRule(*m_database, {.rule = m_rule, .on = kToday}, {first, second});
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::InvalidInput);
    QCOMPARE(release(first), QStringLiteral("2021-07-26"));
    QCOMPARE(services::applyRule(*m_database, {.rule = m_rule, .on = kToday}, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(services::previewRule(*m_database, {.rule = Uuid::random(), .on = kToday}).error().code, ErrorCode::NotFound);
}

void TestRuleApply::aRuleThatIsNotInForceAffectsNobody()
{
    start(QDate(2021, 7, 5));
    QVERIFY(!preview(QDate(2021, 7, 13)).isInForce);
    QVERIFY(preview(QDate(2021, 7, 13)).impacts.empty());
    // A pilot of another province never is.
    QVERIFY(!preview(QDate(2021, 7, 1), test::ruleOfDocument(*m_database, QStringLiteral("5152"))).isInForce);
}

void TestRuleApply::countingOtherwise()
{
    start(QDate(2021, 7, 5));
    start(QDate(2021, 7, 10), QStringLiteral("contact_f2"));        // no days
    start(QDate(2021, 7, 5), kF1, {}, 18);                          // not the rule's
    QCOMPARE(services::affectedByCounting(*m_database, {true}, kToday).value_or(-1), 0);
    QCOMPARE(services::affectedByCounting(*m_database, {false}, kToday).value_or(-1), 1);
    STC_UNWRAP(store::setDayCounting(*m_database, {false}));
    // The stored dates stay; the preview of the rule itself offers the other ones.
    const services::RulePreview found = preview(QDate(2021, 7, 13), test::ruleOfDocument(*m_database, QStringLiteral("600")));
    QCOMPARE(found.proposed(), 1);
    for (const services::RuleImpact &impact : found.impacts)
        QCOMPARE(impact.releaseAfter, QDate(2021, 7, 27));
}

/// Sixty quarantines of any category, protection, start and length; any rule that names category and protection. Whom it speaks of and the new release are found by
/// hand: a walk of days from the start.
void TestRuleApply::anyRuleAgreesWithTheWallCalendar()
{
    QRandomGenerator dice(5599);
    const QStringList categories{QStringLiteral("contact_f1"), QStringLiteral("arrival"), QStringLiteral("lockdown_area")};
    struct Known {
        QString category;
        int doses;
        QDate start;
        std::optional<int> days;
        QDate ended;
    };
    std::map<Uuid, Known> all;
    for (int i = 0; i < 60; ++i) {
        Known known{categories.at(dice.bounded(3)), dice.bounded(4), QDate(2021, 6, 10).addDays(dice.bounded(35)), std::nullopt, {}};
        if (dice.bounded(5) > 0)
            known.days = 5 + dice.bounded(20);
        const Uuid person = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"), QString::number(known.doses));
        const Uuid id = test::addEpisode(*m_database, person, known.category, known.start, known.days);
        if (dice.bounded(4) == 0) {
            known.ended = std::min(kToday, known.start.addDays(dice.bounded(25)));
            auto editor = store::Editor::begin(*m_database);
            STC_UNWRAP((*editor)->update(TableId::Quarantines, id, {{QStringLiteral("ended_on"), test::iso(known.ended)}, {QStringLiteral("end_reason"), QStringLiteral("cancelled")}}));
            STC_UNWRAP((*editor)->commit(QStringLiteral("test")));
        }
        all[id] = known;
    }
    const QStringList protections{QStringLiteral("none"), QStringLiteral("partial"), QStringLiteral("full"), QStringLiteral("full")}; // by doses
    int changed = 0;
    for (int i = 0; i < 24; ++i) {
        const QString category = categories.at(dice.bounded(3));
        const QString protection = protections.at(dice.bounded(3));
        const int days = dice.bounded(30);
        const QDate on = QDate(2021, 6, 20).addDays(dice.bounded(25));
        const Uuid rule = test::addRule(*m_database, QStringLiteral("Kế hoạch %1").arg(i), category, on, days, {{QStringLiteral("vaccinations"), protection}, {QStringLiteral("valid_until"), test::iso(on)}});
        std::map<Uuid, QDate> expected;
        int unchanged = 0;
        for (const auto &[id, known] : all) {
            if (known.category != category || protections.at(known.doses) != protection || known.start > on || (known.ended.isValid() && known.ended <= on))
                continue;
            QDate release = known.start;
            for (int day = 0; day < days; ++day)
                release = release.addDays(1);
            if (known.days && known.start.addDays(*known.days) == release)
                ++unchanged;
            else
                expected[id] = release;
        }
        const services::RulePreview found = preview(on, rule);
        std::map<Uuid, QDate> given;
        for (const services::RuleImpact &impact : found.impacts)
            given[impact.episode] = impact.releaseAfter;
        QCOMPARE(given, expected);
        QCOMPARE(found.unchanged, unchanged);
        changed += static_cast<int>(given.size());
        auto editor = store::Editor::begin(*m_database); // one rule at a time
        STC_UNWRAP((*editor)->remove(TableId::QuarantineRules, rule, QStringLiteral("test")));
        STC_UNWRAP((*editor)->commit(QStringLiteral("test")));
    }
    QVERIFY2(changed > 40, qPrintable(QString::number(changed)));
}

void TestRuleApply::cancel()
{
    start(QDate(2021, 7, 5));
    Progress progress;
    progress.cancelled = [] { return true; };
    QCOMPARE(services::previewRule(*m_database, {.rule = m_rule, .on = kToday}, progress).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRuleApply)
#include "tst_ruleapply.moc"

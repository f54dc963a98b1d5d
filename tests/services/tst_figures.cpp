// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfixture.h"

#include "services/figures.h"

#include <QTemporaryDir>

using namespace stc;

namespace {

using Rows = QList<QHash<QString, QString>>;

/// The figures of a folder of exchange files, counted here without the program's help.
class Counting {
public:
    Counting(const QString &folder, const QString &from, const QString &to) : m_folder(folder), m_from(from), m_to(to) {}

    QHash<QString, double> figures()
    {
        QHash<QString, double> f;
        QSet<QString> communes;
        for (const auto &row : rows("teams"))
            communes << row.value(QStringLiteral("commune_code"));
        f[QStringLiteral("communes")] = double(communes.size());
        f[QStringLiteral("teams")] = double(rows("teams").size());
        for (const auto &row : rows("members"))
            f[QStringLiteral("members")] += row.value(QStringLiteral("left_on")).isEmpty();
        f[QStringLiteral("households")] = double(rows("households").size());
        f[QStringLiteral("people")] = double(rows("people").size());
        f[QStringLiteral("commitments_signed")] = dated("households", "commitment_signed_on");
        f[QStringLiteral("people_declared")] = dated("people", "health_declared_on");
        f[QStringLiteral("arrivals")] = dated("arrivals", "arrived_on");
        f[QStringLiteral("suspected_cases")] = dated("suspected_cases", "detected_on");
        f[QStringLiteral("violations")] = dated("violations", "occurred_on");
        f[QStringLiteral("confirmed_cases")] = dated("cases", "confirmed_on");
        f[QStringLiteral("samples")] = dated("samples", "collected_on");
        f[QStringLiteral("logbook_pages")] = dated("logbook_pages", "page_date");
        f[QStringLiteral("bulletins")] = dated("bulletins", "issued_on");
        for (const auto &row : rows("contacts"))
            f[row.value(QStringLiteral("level")) == QLatin1String("F1") ? QStringLiteral("contacts_f1") : QStringLiteral("contacts_f2")] += in(row, "traced_on");
        countQuarantines(f);
        countSupport(f);
        return f;
    }

private:
    Rows rows(const char *table)
    {
        const QString name = QLatin1String(table);
        if (!m_rows.contains(name))
            m_rows.insert(name, test::readCsv(QStringLiteral("%1/%2.csv").arg(m_folder, name)));
        return m_rows.value(name);
    }
    bool in(const QHash<QString, QString> &row, const char *column) const
    {
        const QString day = row.value(QLatin1String(column));
        return !day.isEmpty() && day >= m_from && day <= m_to;
    }
    double dated(const char *table, const char *column)
    {
        double count = 0;
        for (const auto &row : rows(table))
            count += in(row, column);
        return count;
    }
    void countQuarantines(QHash<QString, double> &f)
    {
        QHash<QString, QList<QString>> reachIn; ///< person: starts of episodes that began before the period and touch it
        for (const auto &row : rows("quarantines")) {
            const QString start = row.value(QStringLiteral("start_on"));
            const QString end = row.value(QStringLiteral("ended_on"));
            f[QStringLiteral("quarantines")] += start <= m_to && (end.isEmpty() || end >= m_from);
            f[QStringLiteral("quarantines_active")] += start <= m_to && (end.isEmpty() || end > m_to);
            if (start < m_from && (end.isEmpty() || end >= m_from))
                reachIn[row.value(QStringLiteral("person_id"))] << start;
        }
        for (const auto &row : rows("health_checks")) {
            const QString day = row.value(QStringLiteral("checked_on"));
            const auto starts = reachIn.value(row.value(QStringLiteral("person_id")));
            const bool earlier = day < m_from && std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return start <= day; });
            f[QStringLiteral("health_checks")] += in(row, "checked_on") || earlier;
        }
    }
    void countSupport(QHash<QString, double> &f)
    {
        QSet<QString> aided;
        for (const auto &row : rows("aid")) {
            if (!in(row, "given_on"))
                continue;
            aided << row.value(QStringLiteral("household_id"));
            f[QStringLiteral("aid_value_vnd")] += row.value(QStringLiteral("value_vnd")).toDouble();
        }
        f[QStringLiteral("households_aided")] = double(aided.size());
        for (const auto &row : rows("donations"))
            f[QStringLiteral("donations_value_vnd")] += in(row, "received_on") ? row.value(QStringLiteral("value_vnd")).toDouble() : 0;
        for (const auto &row : rows("labour"))
            f[QStringLiteral("labour_days")] += in(row, "worked_on") ? row.value(QStringLiteral("days")).toDouble() : 0;
    }

    QString m_folder;
    QString m_from;
    QString m_to;
    QHash<QString, Rows> m_rows;
};

/// What exchange.md names, in its order.
const QStringList kNames{
    QStringLiteral("communes"), QStringLiteral("teams"), QStringLiteral("members"), QStringLiteral("households"), QStringLiteral("people"),
    QStringLiteral("commitments_signed"), QStringLiteral("people_declared"), QStringLiteral("arrivals"), QStringLiteral("suspected_cases"),
    QStringLiteral("violations"), QStringLiteral("confirmed_cases"), QStringLiteral("contacts_f1"), QStringLiteral("contacts_f2"), QStringLiteral("samples"),
    QStringLiteral("logbook_pages"), QStringLiteral("bulletins"), QStringLiteral("quarantines"), QStringLiteral("quarantines_active"),
    QStringLiteral("health_checks"), QStringLiteral("households_aided"), QStringLiteral("aid_value_vnd"), QStringLiteral("donations_value_vnd"),
    QStringLiteral("labour_days")};

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalIndependentCount_data();
    void equalIndependentCount();
    void unitsArePartsOfTheirParents();
    void standingMeansNow();
    void lastDayOfQuarantine();
    void wrongQuestions();

private:
    double figure(store::Database &database, const char *name, const QString &unit, const QDate &from, const QDate &to);
    QTemporaryDir m_dir;
    std::unique_ptr<store::Database> m_database;
};

double TestFigures::figure(store::Database &database, const char *name, const QString &unit, const QDate &from, const QDate &to)
{
    const auto figures = services::summary(database, {unit, from, to});
    if (!figures)
        return -1;
    for (const services::Figure &figure : *figures) {
        if (figure.name == QLatin1String(name))
            return figure.value;
    }
    return -2;
}

void TestFigures::initTestCase()
{
    STC_UNWRAP(test::makeFiles(services::TrainingScale::Commune, 1, m_dir.filePath(QStringLiteral("f"))));
    auto database = test::makeDatabase(m_dir.filePath(QStringLiteral("a.db")), QStringLiteral("216"), {m_dir.filePath(QStringLiteral("f"))});
    STC_UNWRAP(database);
    m_database = *std::move(database);
}

void TestFigures::equalIndependentCount_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("the wave") << QDate(2021, 5, 7) << QDate(2021, 7, 11);
    QTest::newRow("the year") << QDate(2021, 1, 1) << QDate(2021, 12, 31);
    QTest::newRow("two weeks") << QDate(2021, 6, 1) << QDate(2021, 6, 14);
    QTest::newRow("one day") << QDate(2021, 6, 9) << QDate(2021, 6, 9);
    QTest::newRow("before") << QDate(2020, 1, 1) << QDate(2020, 12, 31);
}

void TestFigures::equalIndependentCount()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const auto expected = Counting(m_dir.filePath(QStringLiteral("f")), from.toString(Qt::ISODate), to.toString(Qt::ISODate)).figures();
    const auto figures = services::summary(*m_database, {{}, from, to});
    STC_UNWRAP(figures);
    QCOMPARE(qsizetype(figures->size()), kNames.size());
    for (std::size_t i = 0; i < figures->size(); ++i) {
        const services::Figure &figure = (*figures)[i];
        QCOMPARE(QString(figure.name), kNames.at(qsizetype(i)));
        QVERIFY2(figure.value == expected.value(figure.name), qPrintable(QStringLiteral("%1: %2 instead of %3").arg(figure.name).arg(figure.value).arg(expected.value(figure.name))));
        QVERIFY(!figure.label.isEmpty());
    }
}

void TestFigures::unitsArePartsOfTheirParents()
{
    const QDate from(2021, 1, 1);
    const QDate to(2021, 12, 31);
    QCOMPARE(figure(*m_database, "people", QStringLiteral("07354"), from, to), 8021.0);
    QCOMPARE(figure(*m_database, "people", QStringLiteral("216"), from, to), 8021.0);
    QCOMPARE(figure(*m_database, "people", QStringLiteral("24"), from, to), 8021.0);
    QCOMPARE(figure(*m_database, "people", QStringLiteral("07303"), from, to), 0.0);
    QCOMPARE(figure(*m_database, "donations_value_vnd", QStringLiteral("222"), from, to), 0.0);
    QCOMPARE(figure(*m_database, "communes", QStringLiteral("24"), from, to), 1.0);
}

void TestFigures::standingMeansNow()
{
    const auto other = m_database->another(store::Database::Access::ReadWrite);
    STC_UNWRAP(other);
    store::Connection &connection = (*other)->connection();
    const QDate day(2021, 6, 9);
    const double teams = figure(**other, "teams", {}, day, day);
    const double members = figure(**other, "members", {}, day, day);
    auto transaction = store::Transaction::begin(connection);
    STC_UNWRAP(transaction);
    STC_UNWRAP(connection.execute("UPDATE teams SET dissolved_on = '2021-07-01' WHERE key = 1"));
    STC_UNWRAP(connection.execute("UPDATE members SET left_on = '2021-07-01' WHERE key IN (1, 2)"));
    QCOMPARE(figure(**other, "teams", {}, day, day), teams - 1);
    QCOMPARE(figure(**other, "members", {}, day, day), members - 2);
}

void TestFigures::lastDayOfQuarantine()
{
    const auto database = store::Database::create(m_dir.filePath(QStringLiteral("one.db")), QStringLiteral("07354"), UnitList::builtIn(), test::eveningAfter());
    STC_UNWRAP(database);
    const QString files = m_dir.filePath(QStringLiteral("one"));
    test::writeFile(files + QLatin1String("/households.csv"), "id,commune_code,hamlet,head_name,updated_at\n00000000-0000-4000-8000-000000000001,07354,Thôn A,Nguyễn Văn A,2021-05-07T06:31:05Z\n");
    test::writeFile(files + QLatin1String("/people.csv"),
                    "id,household_id,full_name,updated_at\n00000000-0000-4000-8000-000000000002,00000000-0000-4000-8000-000000000001,Nguyễn Văn A,2021-05-07T06:31:05Z\n");
    test::writeFile(files + QLatin1String("/quarantines.csv"), "id,person_id,kind,reason,start_on,days,planned_end_on,ended_on,end_reason,updated_at\n"
                                                               "00000000-0000-4000-8000-000000000003,00000000-0000-4000-8000-000000000002,home,arrival,2021-06-01,14,2021-06-15,2021-06-15,completed,2021-06-15T06:31:05Z\n");
    services::ImportOptions options;
    options.paths = {files};
    const auto report = services::runImport(**database, options, {});
    STC_UNWRAP(report);
    QVERIFY(report->applied);
    // Days 1 to 14 are 1 to 14 June; release is at 0:00 of the 15th (domain.md 2.4).
    const auto active = [&](int month, int day) { return figure(**database, "quarantines_active", {}, QDate(2021, 5, 1), QDate(2021, month, day)); };
    QCOMPARE(active(5, 31), 0.0);
    QCOMPARE(active(6, 1), 1.0);
    QCOMPARE(active(6, 14), 1.0);
    QCOMPARE(active(6, 15), 0.0);
    const auto touching = [&](const QDate &from, const QDate &to) { return figure(**database, "quarantines", {}, from, to); };
    QCOMPARE(touching(QDate(2021, 6, 15), QDate(2021, 6, 20)), 1.0);
    QCOMPARE(touching(QDate(2021, 6, 16), QDate(2021, 6, 20)), 0.0);
    QCOMPARE(touching(QDate(2021, 5, 1), QDate(2021, 5, 31)), 0.0);
    QCOMPARE(touching(QDate(2021, 5, 1), QDate(2021, 6, 1)), 1.0);
}

void TestFigures::wrongQuestions()
{
    const auto unknown = services::summary(*m_database, {QStringLiteral("99999"), QDate(2021, 1, 1), QDate(2021, 2, 1)});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::WrongCall);
    const auto backwards = services::summary(*m_database, {{}, QDate(2021, 2, 1), QDate(2021, 1, 1)});
    QVERIFY(!backwards);
    QCOMPARE(backwards.error().code, ErrorCode::WrongCall);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What people's computers make of the files: mended where it can be, else an error that says where, and a database that is as it was.
#include "importfixture.h"

#include "services/exporter.h"

#include <QDir>
#include <QStringEncoder>

using namespace stc;
using namespace stc::test;
using schema::TableId;

namespace {

/// The village with values that spreadsheets like to change.
Files rich()
{
    Files files = with(village(), "people",
                       "id,household_id,full_name,sex,birth_date,identity_number,phone,health_declared_on,note,updated_at\n"
                       "#21,#11,Nguyễn Văn An,male,1962-05-31,024062001234,0912345678,2021-05-07,,@1\n#22,#11,Nguyễn Thị Đào,female,1962,,02043856624,,một hai,@1\n#23,#12,Lê Thị Bình,,,021234567,,,,@1\n");
    files = with(files, "arrivals", "id,person_id,team_id,arrived_on,origin,from_epidemic_area,declared,updated_at\n#61,#21,#1,2021-05-09,Hà Nội,true,false,@1\n");
    return with(files, "suspected_cases", "id,person_id,team_id,detected_on,symptoms,temperature_c,outcome,updated_at\n#95,#22,#1,2021-06-01,fever cough,38.5,reported,@1\n");
}

QByteArray changed(const QByteArray &text, const std::function<QStringList(QStringList fields, bool isHeader)> &change, const QString &separator = QStringLiteral(","))
{
    QStringList out;
    QStringList lines = QString::fromUtf8(expanded(text)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i)
        out << change(lines[i].split(QLatin1Char(',')), i == 0).join(separator);
    return (out.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

/// The whole village after a spreadsheet had it.
Files saved(const QByteArray &how)
{
    Files files = rich();
    for (auto &[name, text] : files) {
        const auto fields = [&](const std::function<QString(QString)> &change) {
            text = changed(text, [&](QStringList list, bool isHeader) {
                if (!isHeader)
                    std::transform(list.begin(), list.end(), list.begin(), change);
                return list;
            });
        };
        const auto same = [](QStringList list, bool) { return list; };
        if (how == "semicolon")
            text = changed(text, same, QStringLiteral(";"));
        else if (how == "tab UTF-16")
            text = QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromUtf8(changed(text, same, QStringLiteral("\t"))));
        else if (how == "CRLF and BOM")
            text = "\xEF\xBB\xBF" + text.replace("\n", "\r\n");
        else if (how == "dates")
            fields([](QString field) {
                const QDate date = QDate::fromString(field, QStringLiteral("yyyy-MM-dd"));
                return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : field;
            });
        else if (how == "decimal comma")
            text = changed(text, [](QStringList list, bool) { return list.replaceInStrings(QStringLiteral("38.5"), QStringLiteral("38,5")); }, QStringLiteral(";"));
        else if (how == "capital truth")
            fields([](QString field) { return field == QLatin1String("true") || field == QLatin1String("false") ? field.toUpper() : field; });
        else if (how == "lost zeros")
            fields([](QString field) {
                bool isNumber = false;
                field.toULongLong(&isNumber);
                return isNumber && field.startsWith(QLatin1Char('0')) ? field.mid(1) : field;
            });
        else if (how == "NFD")
            fields([](const QString &field) { return field.normalized(QString::NormalizationForm_D); });
        else if (how == "spaces")
            fields([](const QString &field) { return QLatin1Char(' ') + field + QStringLiteral("\u00A0 "); });
        else if (how == "columns turned round")
            text = changed(text, [](QStringList list, bool) { std::reverse(list.begin(), list.end()); return list; });
        else if (how == "columns added")
            text = changed(text, [](QStringList list, bool isHeader) { list.insert(1, isHeader ? QStringLiteral("STT") : QStringLiteral("7")); return list; });
        else if (how == "capital ids")
            fields([](const QString &field) { return Uuid::parse(field) ? field.toUpper() : field; });
    }
    return files;
}

} // namespace

class TestImportInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedBySpreadsheets_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"semicolon", "tab UTF-16", "CRLF and BOM", "dates", "decimal comma", "capital truth", "lost zeros", "NFD", "spaces", "columns turned round", "columns added", "capital ids"})
            QTest::newRow(how) << QByteArray(how);
    }

    void savedBySpreadsheets()
    {
        QFETCH(QByteArray, how);
        Office original;
        STC_UNWRAP(original.import(rich()));
        Office other;
        const auto report = other.import(saved(how));
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QVERIFY(report->applied);
        QCOMPARE(contentOf(other.database()), contentOf(original.database()));
        const bool isMended = QByteArrayList{"dates", "decimal comma", "capital truth", "lost zeros", "NFD", "spaces"}.contains(how);
        QVERIFY((report->total().repaired > 0) == isMended || how == "capital ids");
        QCOMPARE(report->notices.size(), how == "columns added" ? 6 : 0);
    }

    void badRows_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("issues");
        const auto row = [](const char *name, const QByteArray &rows, const char *issues) { QTest::newRow(name) << rows << QString::fromLatin1(issues); };
        const QByteArray good = "#29,#11,Trẻ Mới,0912345678,@1\n";
        row("id as a number", good + "\"1,23E+11\",#11,A,,@1\n", "people.csv:3 id spreadsheet_number");
        row("no id", ",#11,A,,@1\n", "people.csv:2 id required");
        row("lost letters", good + "#30,#11,Nguy?n,,@1\n", "people.csv:3 full_name lost_letters");
        row("wrong encoding", good + "#30,#11,Nguy\xEAn,,@1\n", "people.csv:3 full_name bad_encoding");
        row("NUL", good + QByteArray("#30,#11,A\0B,,@1\n", 15), "people.csv:3 full_name control_character");
        row("half a line", good + "#30,#11", "people.csv:3  field_count");
        row("too many fields", good + "#30,#11,A,,@1,more,and more\n", "people.csv:3  field_count");
        row("quote never closed", good + "#30,#11,\"A,,@1\n#31,#11,B,,@1\n", "people.csv:3 full_name unclosed_quote");
        row("text behind a quote", good + "#30,#11,\"A\"B,,@1\n", "people.csv:3 full_name bad_quote");
        row("to nothing", good + "#30,#77,A,,@1\n", "people.csv:3 household_id broken_reference");
        row("bad time", "#30,#11,A,,yesterday\n", "people.csv:2 updated_at bad_time");
        row("time before 1970", "#30,#11,A,,1969-05-07T00:00:00Z\n", "people.csv:2 updated_at out_of_range");
        row("time ahead", "#30,#11,A,,2022-05-07T00:00:00Z\n", "people.csv:2 updated_at future_date");
        row("several", "#30,#11,A1,12,@1\n", "people.csv:2 full_name digits_in_name; people.csv:2 phone bad_phone");
    }

    void badRows()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, issues);
        Office office;
        STC_UNWRAP(office.import(village()));
        const QByteArray before = everythingOf(office.database());
        const auto report = office.import({{"people", kPeople + rows}});
        STC_UNWRAP(report);
        QVERIFY(!report->applied);
        QCOMPARE(issuesOf(*report), issues);
        QCOMPARE(everythingOf(office.database()), before);
    }

    void issuesHoldTheValue()
    {
        Office office;
        const auto report = office.import(with(village(), "people", QByteArray(kPeople) + "#21,#11,An,0912 %1,@1\n"));
        STC_UNWRAP(report);
        QCOMPARE(report->issues.size(), 1);
        QCOMPARE(report->issues[0].value, QStringLiteral("0912 %1"));
        QVERIFY(report->issues[0].message.contains(QStringLiteral("“0912 %1”")));
        const auto cut = office.import(with(village(), "people", QByteArray(kPeople) + "#21,#11,An,a" + QByteArrayLiteral("ộ").repeated(200) + ",@1\n"));
        STC_UNWRAP(cut);
        QCOMPARE(cut->issues[0].value, QLatin1Char('a') + QStringLiteral("ộ").repeated(66)); // a letter is not cut in two
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("issues");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("people.csv:1  missing_header");
        QTest::newRow("no header") << QByteArray("#21,#11,An,,@1\n") << QStringLiteral("people.csv:1  missing_header");
        QTest::newRow("doubled column") << QByteArray("id,household_id,full_name,ID,updated_at\n#21,#11,An,#21,@1\n") << QStringLiteral("people.csv:1 id doubled_column");
        QTest::newRow("missing column") << QByteArray("id,full_name,updated_at\n#21,An,@1\n") << QStringLiteral("people.csv:1 household_id missing_column");
    }

    void badFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, issues);
        Office office;
        const QByteArray before = everythingOf(office.database());
        const auto report = office.import(with(village(), "people", text));
        STC_UNWRAP(report);
        QVERIFY(!report->applied);
        QCOMPARE(issuesOf(*report), issues);
        QCOMPARE(everythingOf(office.database()), before);
    }

    void noPackageAtAll()
    {
        Office office;
        writeFile(office.path(QStringLiteral("text.txt")), "hello");
        writeFile(office.path(QStringLiteral("half.zip")), "PK\x03\x04 and no more");
        QDir().mkpath(office.path(QStringLiteral("empty")));
        const QByteArray before = everythingOf(office.database());
        for (const char *name : {"nowhere", "text.txt", "half.zip", "empty"}) {
            const auto report = office.importPaths({office.path(QLatin1String(name))});
            QVERIFY2(!report, name);
            QVERIFY(!report.error().text.isEmpty());
            QVERIFY(report.error().code == ErrorCode::NotFound || report.error().code == ErrorCode::InvalidInput);
        }
        QCOMPARE(everythingOf(office.database()), before);
    }

    /// An export whose file lost its second half on the way, and one that was changed on the way.
    void halfAFile()
    {
        Office office;
        STC_UNWRAP(office.import(rich()));
        services::ExportOptions options;
        options.target = office.path(QStringLiteral("out"));
        STC_UNWRAP(services::runExport(office.database(), options, {}));
        const QString path = options.target + QLatin1String("/people.csv");
        const QByteArray whole = readFile(path);
        Office other;
        writeFile(path, whole.left(whole.left(whole.size() - 2).lastIndexOf("\r\n") + 2)); // without its last row
        auto report = other.importPaths({options.target});
        STC_UNWRAP(report);
        QVERIFY(!report->applied);
        QVERIFY(issuesOf(*report).startsWith(QStringLiteral("people.csv:0  row_count_differs")));
        writeFile(path, QByteArray(whole).replace("\r\n", "\n"));
        report = other.importPaths({options.target});
        STC_UNWRAP(report);
        QVERIFY(report->applied);
        QCOMPARE(report->notices.size(), 1);
        QCOMPARE(contentOf(other.database()), contentOf(office.database()));
    }

    void goodRowsAndRejects()
    {
        Office office;
        const QByteArray rows = "#21,#11,An,0912345678,@1\n#22,#11,=Đào1,12,@1\n#23,#12,\"Bình\"x,,@1\n#24,#77,Cúc,,@1\n";
        services::ImportOptions options = skipInvalid();
        options.rejectsFolder = office.path(QStringLiteral("rejects"));
        auto report = office.import(with(with(village(), "people", kPeople + rows), "contacts", QByteArray(kContacts) + "#51,#21,#22,F1,2021-06-01,@1\n"), options);
        STC_UNWRAP(report);
        QVERIFY(report->applied);
        QCOMPARE(countsOf(report->of(TableId::People)), QStringLiteral("4 1 0 0 0 3 0 0"));
        QCOMPARE(countsOf(report->of(TableId::Contacts)), QStringLiteral("1 0 0 0 0 1 0 0")); // what refers to a refused row is refused as well
        QByteArray rejects = readFile(office.path(QStringLiteral("rejects/people.csv")));
        QVERIFY(rejects.contains("reject_reason\r\n"));
        QVERIFY2(rejects.contains("'=Đào1"), rejects.constData()); // disarmed for the spreadsheet
        // Mended and imported again.
        rejects.replace("'=Đào1", "'=Đào").replace(",12,", ",0987654321,").replace(idText(77).toLatin1(), idText(12).toLatin1());
        const qsizetype unreadable = rejects.indexOf("\"" + idText(23).toLatin1());
        QVERIFY(unreadable > 0);
        rejects.remove(unreadable, rejects.indexOf("\r\n", unreadable) + 2 - unreadable);
        writeFile(office.path(QStringLiteral("rejects/people.csv")), rejects);
        report = office.importPaths({office.path(QStringLiteral("rejects"))});
        STC_UNWRAP(report);
        QCOMPARE(issuesOf(*report), QString());
        QVERIFY(report->applied);
        QCOMPARE(report->notices, QStringList());
        QCOMPARE(office.ask("SELECT full_name || coalesce(phone, '') FROM people ORDER BY id"), QStringLiteral("An0912345678|=Đào0987654321|Cúc"));
        QCOMPARE(office.ask("SELECT count(*) FROM contacts"), QStringLiteral("1"));
    }

    void aThousandIssuesAreTold()
    {
        Office office;
        QByteArray rows = kPeople;
        for (int i = 0; i < 3000; ++i)
            rows += "#" + QByteArray::number(1000 + i) + ",#11,A,12,@1\n";
        const auto report = office.import(with(village(), "people", rows));
        STC_UNWRAP(report);
        QCOMPARE(report->issues.size(), 1000);
        QCOMPARE(report->issueCount, 3000);
        QCOMPARE(report->issues.last().line, 1001);
        QCOMPARE(report->of(TableId::People).rejected, 3000);
    }

    void filesWithoutATableArePassedOver()
    {
        Office office;
        const QString package = office.package(village());
        writeFile(package + QLatin1String("/patients.csv"), "id\n1\n");
        const auto report = office.importPaths({package});
        STC_UNWRAP(report);
        QVERIFY(report->applied);
        QCOMPARE(report->notices.size(), 1);
        QVERIFY(report->notices[0].startsWith(QStringLiteral("patients.csv: ")));
    }

    void oneRowOfThePreview()
    {
        Office office;
        STC_UNWRAP(office.import(village()));
        services::ImportOptions options = dryRun();
        options.collectRows = true;
        const auto report = office.import({{"people", QByteArray(kPeople) + "#21,#11,Nguyễn Văn Ánh,0912345678,@5\n#30,#11,Mới,12,@1\n"}}, options);
        STC_UNWRAP(report);
        QCOMPARE(report->rows.size(), std::size_t(2));
        const auto updated = services::readPreviewRow(office.database(), *report, report->rows[0]);
        STC_UNWRAP(updated);
        QCOMPARE(updated->fileValues[1], QStringLiteral("Nguyễn Văn Ánh"));
        QCOMPARE(updated->currentValues[1], QStringLiteral("Nguyễn Văn An"));
        const auto refused = services::readPreviewRow(office.database(), *report, report->rows[1]);
        STC_UNWRAP(refused);
        QCOMPARE(report->rows[1].outcome, services::RowOutcome::Rejected);
        QCOMPARE(refused->issues.size(), 1);
        QCOMPARE(refused->currentValues[1], QString());
    }
};

QTEST_GUILESS_MAIN(TestImportInput)
#include "tst_importinput.moc"

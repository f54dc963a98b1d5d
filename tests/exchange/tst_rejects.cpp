// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/formula.h"
#include "exchange/rejects.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stc;
using namespace stc::exchange;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

/// All rows of a file as reading gives them, restored.
std::vector<std::map<std::string, std::string>> rowsOf(const QString &path)
{
    std::vector<std::map<std::string, std::string>> rows;
    const auto source = FileSource::open(path);
    if (!source)
        return rows;
    CsvReader reader(**source);
    while (reader.next() == CsvReader::Next::Record) {
        auto &row = rows.emplace_back();
        for (std::size_t i = 0; i < reader.header().size(); ++i)
            row[reader.header()[i]] = restored(reader.fields()[i]);
    }
    return rows;
}

} // namespace

class TestRejects : public QObject {
    Q_OBJECT

private:
    const schema::Table &m_people = schema::table(schema::TableId::People);
    const std::vector<std::string> m_names{"remark", "full_name", "id", "household_id", "updated_at", "phone", "birth_date", "reject_reason"};
    const HeaderMap m_map = mapHeader(m_people, m_names, QStringLiteral("people.csv"));

private Q_SLOTS:
    void rowsComeBackWithTheirReason()
    {
        QTemporaryDir folder;
        RejectsWriter writer(folder.filePath(QStringLiteral("new/rejects")));
        const std::vector<std::string_view> fields{"=HYPERLINK(1)", "'@Đào", "1,23E+11", "-x", "2021-05-07T00:00:00Z", "+84912345678", "=cmd", "an older reason"};
        QVERIFY(writer.add(m_people, m_map, m_names, fields, QStringLiteral("id: not an id; “phone” as well")));
        QVERIFY(writer.addUnreadable(m_people, "x,\"never closed\xFF", QStringLiteral("quote")));
        const QString path = folder.filePath(QStringLiteral("new/rejects/people.csv"));
        QVERIFY(!QFileInfo::exists(path)); // nothing is there before it is complete
        const Result<QStringList> paths = writer.commit();
        QVERIFY(paths);
        QCOMPARE(*paths, QStringList{path});
        QCOMPARE(writer.rows(), 2);

        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF" "id,household_id,full_name,"));
        QVERIFY(bytes.contains(",updated_at,remark,reject_reason\r\n"));
        QVERIFY(bytes.contains(",'=HYPERLINK(1),"));
        QVERIFY(bytes.contains(",'=cmd,"));
        QVERIFY(bytes.contains(",'@Đào,")); // it had its apostrophe already
        QVERIFY(bytes.contains(",+84912345678,")); // a phone number is no formula
        const auto rows = rowsOf(path);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].at("remark"), std::string("=HYPERLINK(1)"));
        QCOMPARE(rows[0].at("full_name"), std::string("@Đào"));
        QCOMPARE(rows[0].at("id"), std::string("1,23E+11"));
        QCOMPARE(rows[0].at("household_id"), std::string("-x"));
        QCOMPARE(rows[0].at("birth_date"), std::string("=cmd"));
        QCOMPARE(rows[0].at("sex"), std::string());
        QCOMPARE(QString::fromStdString(rows[0].at("reject_reason")), QStringLiteral("id: not an id; “phone” as well"));
        QCOMPARE(QString::fromStdString(rows[1].at("id")), QStringLiteral("x,\"never closed\uFFFD"));
        QCOMPARE(rows[1].at("reject_reason"), std::string("quote"));
        QVERIFY(mapHeader(m_people, m_names, QString()).isUsable());
    }

    void anAbandonedWriterLeavesNothing()
    {
        QTemporaryDir folder;
        {
            RejectsWriter writer(folder.path());
            QVERIFY(writer.add(m_people, m_map, m_names, std::vector<std::string_view>(8, "x"), QStringLiteral("r")));
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void anotherFileIsNotReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("id,full_name\n1,a\n") > 0);
        file.close();
        RejectsWriter writer(folder.path());
        const Status status = writer.add(m_people, m_map, m_names, std::vector<std::string_view>(8, "x"), QStringLiteral("r"));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::AlreadyExists);
        QVERIFY(writer.commit());
        QCOMPARE(contentOf(path), QByteArray("id,full_name\n1,a\n"));
    }

    void rejectsOfTheTimeBeforeAre()
    {
        QTemporaryDir folder;
        for (const char *reason : {"first", "second"}) {
            RejectsWriter writer(folder.path());
            QVERIFY(writer.add(m_people, m_map, m_names, std::vector<std::string_view>(8, "x"), QString::fromLatin1(reason)));
            QVERIFY(writer.commit());
        }
        const auto rows = rowsOf(folder.filePath(QStringLiteral("people.csv")));
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].at("reject_reason"), std::string("second"));
    }

    void nothingRefusedNothingWritten()
    {
        QTemporaryDir folder;
        RejectsWriter writer(folder.filePath(QStringLiteral("x")));
        QCOMPARE(writer.commit().value(), QStringList());
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("x"))));
    }
};

QTEST_APPLESS_MAIN(TestRejects)
#include "tst_rejects.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebook.h"

#include "services/samples/labmatch.h"

#include "domain/vietnamese.h"

#include <QElapsedTimer>
#include <QFile>

using namespace stc;
using services::Answer;
using services::LabColumn;
using services::LabColumns;
using services::LabLine;
using services::LabPreview;
using services::LabState;
using test::word;

namespace {

const QDate kToday(2021, 6, 9);

QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar letter : text) {
        bytes += char(letter.unicode() & 0xFF);
        bytes += char(letter.unicode() >> 8);
    }
    return bytes;
}

} // namespace

/// A laboratory's list, as dirty as they come.
class TestLabResults : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampleBook> m_book;
    Uuid m_pools;   ///< 303-0806-01 of five people, 303-0806-02 of four

    QString write(const QByteArray &bytes)
    {
        const QString path = m_book->folder.filePath(QStringLiteral("lab.csv"));
        test::writeFile(path, bytes);
        return path;
    }
    LabPreview match(const QByteArray &bytes)
    {
        const auto file = services::readLabFile(write(bytes), services::rememberedLabColumns(*m_book->database));
        if (!file)
            qFatal("%s", qPrintable(file.error().text));
        return match(*file, services::guessLabColumns(file->header, {}));
    }
    LabPreview match(const services::LabFile &file, const LabColumns &columns)
    {
        services::LabOptions options;
        options.today = kToday;
        auto preview = services::matchLab(m_book->database->connection(), file, columns, options, {});
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        return *std::move(preview);
    }
    static QString states(const LabPreview &preview)
    {
        QString letters;
        for (const LabLine &line : preview.lines)
            letters += QStringLiteral("RKN~DUB")[int(line.state)];
        return letters;
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<test::SampleBook>();
        m_pools = m_book->taken(5);
    }

    void answers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("answer"); // -1: none
        const auto add = [](const char *text, int answer) { QTest::newRow(text) << word(text) << answer; };
        for (const char *text : {"âm tính", "Âm tính", "ÂM TÍNH", "âm tính (-)", "(-)", "-", "–", "−", "AT", "ÂT", "Negative", "neg", "không phát hiện", "Âm tính với SARS-CoV-2", "KHÔNG PHÁT HIỆN SARS-CoV-2", "am tinh"})
            add(text, int(Answer::Negative));
        for (const char *text : {"dương tính", "Dương tính (+)", "(+)", "+", "DT", "Positive", "POS", "phát hiện SARS-CoV-2", "dương tính (Ct = 24,5)", "Dương tính Ct: 18-20"})
            add(text, int(Answer::Positive));
        for (const char *text : {"không hợp lệ", "Invalid", "mẫu hỏng", "lấy lại mẫu"})
            add(text, int(Answer::Unusable));
        for (const char *text : {"", "  ", "chờ kết quả", "pending"})
            add(text, int(Answer::Pending));
        for (const char *text : {"âm tính (+)", "dương tính (-)", "(+/-)", "abc", "1", "Nguyễn Văn An", "not", "?"})
            add(text, -1);
    }
    void answers()
    {
        QFETCH(QString, text);
        QFETCH(int, answer);
        for (const QString &form : {text, text.normalized(QString::NormalizationForm_D)}) {
            const auto read = services::readAnswer(form);
            QCOMPARE(read ? int(*read) : -1, answer);
        }
    }

    void columnsAreGuessed_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("meaning"); // field of code, pool, name, birth, identity, hamlet, taken, result, result on
        const auto add = [](const char *header, const char *meaning) { QTest::newRow(header) << word(header) << QString::fromLatin1(meaning); };
        add("STT;Mã mẫu;Họ và tên;Năm sinh;Kết quả", "1 - 2 3 - - - 4 -");
        add("Kết quả;Mã gộp;Ngày", "- 1 - - - - - 0 2");
        add("Mã mẫu;Mã gộp;Họ tên;CCCD;Thôn;Ngày lấy mẫu;Kết quả XN;Ngày trả kết quả", "0 1 2 - 3 4 5 6 7");
        add("HỌ TÊN;NGÀY SINH;ĐỊA CHỈ;SỐ CMND;KẾT LUẬN", "- - 0 1 3 2 - 4 -");
        add("Sample code;Full name;Result;Result date", "0 - 1 - - - - 2 3");
        add("Mã số mẫu;Ngày xét nghiệm;KQ (PCR)", "0 - - - - - - 2 1");
        add("A;B;C", "- - - - - - - - -");
    }
    void columnsAreGuessed()
    {
        QFETCH(QString, header);
        QFETCH(QString, meaning);
        for (const QString &form : {header, header.normalized(QString::NormalizationForm_D), header.toUpper()}) {
            const LabColumns columns = services::guessLabColumns(form.split(QLatin1Char(';')), {});
            QStringList fields;
            for (const int field : columns.fields)
                fields << (field < 0 ? QStringLiteral("-") : QString::number(field));
            QCOMPARE(fields.join(QLatin1Char(' ')), meaning);
        }
    }

    void columnsAreRemembered()
    {
        const QStringList header = {word("X1"), word("Chẩn đoán"), word("Ghi danh")};
        QVERIFY(!services::guessLabColumns(header, {}).isUsable());
        LabColumns columns;
        columns.set(LabColumn::Result, 1);
        columns.set(LabColumn::Code, 2);
        STC_UNWRAP(services::rememberLabColumns(*m_book->database, header, columns));
        QCOMPARE(services::guessLabColumns(header, services::rememberedLabColumns(*m_book->database)), columns);
        QCOMPARE(services::guessLabColumns({word("ghi danh"), word("CHẨN ĐOÁN")}, services::rememberedLabColumns(*m_book->database)).of(LabColumn::Code), 0);
    }

    void aPoolAnswersForAllInIt()
    {
        const LabPreview preview = match("Mã gộp;Kết quả;Ngày\r\n303-0806-01;âm tính;09/06/2021\r\n303 – 0806-02;Dương tính (+);9/6/2021\r\n");
        QCOMPARE(states(preview), QStringLiteral("RR"));
        QCOMPARE(preview.answers(), 9);
        QVERIFY(preview.lines[1].isOfPool);
        const QStringList before = m_book->everything();
        const auto change = services::applyLab(*m_book->database, preview);
        STC_UNWRAP(change);
        QCOMPARE(m_book->results(m_pools), QStringLiteral("-----xxxx"));
        STC_UNWRAP(m_book->undo(*change));
        QCOMPARE(m_book->everything(), before);
        STC_UNWRAP(services::applyLab(*m_book->database, preview));
        // The same list once more: nothing to do.
        const LabPreview again = match("Mã gộp;Kết quả;Ngày\r\n303-0806-01;âm tính;09/06/2021\r\n303-0806-02;Dương tính;9/6/2021\r\n");
        QCOMPARE(states(again), QStringLiteral("KK"));
        QVERIFY(!services::applyLab(*m_book->database, again)->isSomething());
    }

    /// Lines for each person of a pool: all positive = the pool is; different ones = the laboratory knows whose.
    void linesOfAPoolThatAgreeSpeakForThePool()
    {
        const LabPreview agree = match("Mã mẫu;Họ tên;Kết quả\n303-0806-02;Lê Văn Cường;DT\n303-0806-02;Lê Văn Cường Con B;DT\n303-0806-02;LÊ VĂN CƯỜNG CON C;DT\n303-0806-02;Lê Văn Cường Con D;DT\n");
        QCOMPARE(states(agree), QStringLiteral("RRRR"));
        STC_UNWRAP(services::applyLab(*m_book->database, agree));
        QCOMPARE(m_book->results(m_pools), QStringLiteral("wwwwwxxxx"));
        const LabPreview differ = match("Mã mẫu;Họ tên;Kết quả\n303-0806-01;Nguyễn Văn An;AT\n303-0806-01;Nguyễn Văn An Con B;DT\n");
        QCOMPARE(states(differ), QStringLiteral("RR"));
        STC_UNWRAP(services::applyLab(*m_book->database, differ));
        QCOMPARE(m_book->results(m_pools), QStringLiteral("-+wwwxxxx"));
        // One line for a pool, with the name of the first in it: still the pool.
        init();
        const LabPreview one = match("Mã mẫu;Họ tên;Kết quả\n303-0806-01;Nguyễn Văn An;AT\n");
        QCOMPARE(one.answers(), 5);
        // A line for the pool among lines that differ says nothing certain.
        const LabPreview mixed = match("Mã mẫu;Họ tên;Kết quả\n303-0806-01;Nguyễn Văn An;AT\n303-0806-01;;DT\n");
        QCOMPARE(states(mixed), QStringLiteral("RB"));
    }

    void dirtyFormsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString plain = word("Mã gộp;Họ tên;Kết quả;Ngày\n303-0806-01;;âm tính;09/06/2021\n");
        QTest::newRow("plain") << plain.toUtf8();
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF") + plain.toUtf8();
        QTest::newRow("utf16") << utf16(plain);
        QTest::newRow("tab") << QString(plain).replace(QLatin1Char(';'), QLatin1Char('\t')).toUtf8();
        QTest::newRow("comma") << QString(plain).replace(QLatin1Char(';'), QLatin1Char(',')).toUtf8();
        QTest::newRow("nfd") << plain.normalized(QString::NormalizationForm_D).toUtf8();
        QTest::newRow("crlf and quotes") << word("\"Mã gộp\";\"Họ tên\";\"Kết quả\";\"Ngày\"\r\n\"303-0806-01\";\"\";\" âm tính \";\"09/06/2021 14:30\"\r\n").toUtf8();
        QTest::newRow("order") << word("Ngày;Kết quả;STT;Mã gộp\n2021-06-09;ÂM TÍNH;1;303-0806-01\n").toUtf8();
        QTest::newRow("title above") << word("TRUNG TÂM KIỂM SOÁT BỆNH TẬT\nDANH SÁCH KẾT QUẢ;;\n\nMã gộp;Kết quả;Ngày\n303-0806-01;(-);9.6.2021\n").toUtf8();
    }
    void dirtyFormsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const LabPreview preview = match(bytes);
        QCOMPARE(states(preview), QStringLiteral("R"));
        QCOMPARE(preview.lines[0].on, kToday);
        QCOMPARE(preview.lines[0].samples.size(), 5U);
    }

    void theLineOfTheFileIsTold()
    {
        const LabPreview preview = match("Trung tâm;;\n\nMã gộp;Kết quả;Ngày\n303-0806-01;âm tính;9/6/2021\n999-0000-01;âm tính;\n");
        QCOMPARE(preview.lines[0].line, 4);
        QCOMPARE(preview.lines[1].line, 5);
        QCOMPARE(states(preview), QStringLiteral("RU"));
    }

    void garbageIsRefusedWithItsPlace()
    {
        LabPreview preview = match("Mã gộp;Kết quả;Ngày\n"
                                   "303-0806-01;có lẽ;9/6/2021\n"          // no result
                                   "303-0806-01;âm tính;31/6/2021\n"       // no date
                                   "303-0806-01;âm tính;7/6/2021\n"        // before the sample
                                   "303-0806-01;âm tính;10/6/2021\n"       // ahead
                                   "1,23E+11;âm tính;9/6/2021\n"           // a spreadsheet's number
                                   ";âm tính;9/6/2021\n"                   // nobody
                                   "303-0806-02;;9/6/2021\n"               // no result yet
                                   "303-0806-02;\"âm tính;9/6/2021\n");    // a quote that is never closed
        QCOMPARE(states(preview), QStringLiteral("BBBBBBNB"));
        QVERIFY(preview.lines[0].reason.startsWith(QStringLiteral("Result:")));
        QVERIFY(preview.lines[1].reason.startsWith(QStringLiteral("Result on:")) && preview.lines[1].reason.contains(QStringLiteral("31/6/2021")));
        QVERIFY(preview.lines[2].reason.contains(QStringLiteral("older")));
        QVERIFY(preview.lines[4].reason.startsWith(QStringLiteral("Code of the pool:")));
        QCOMPARE(preview.lines[7].line, 9);
        // All or nothing.
        const QStringList before = m_book->everything();
        QCOMPARE(services::applyLab(*m_book->database, preview).error().code, ErrorCode::InvalidInput);
        QCOMPARE(m_book->everything(), before);
        for (std::size_t i = 0; i < preview.lines.size(); ++i) {
            if (preview.lines[i].isOpen())
                services::leaveOut(preview, i, true);
        }
        QVERIFY(!services::applyLab(*m_book->database, preview)->isSomething());
    }

    void aListNeedsAHeading()
    {
        QCOMPARE(services::readLabFile(write(""), {}).error().code, ErrorCode::InvalidInput);
        const auto noCodes = services::readLabFile(write("STT;Kết quả\n1;âm tính\n"), {});
        STC_UNWRAP(noCodes);
        QVERIFY(!services::guessLabColumns(noCodes->header, {}).isUsable());
        QCOMPARE(services::readLabFile(m_book->folder.filePath(QStringLiteral("none.csv")), {}).error().code, ErrorCode::NotFound);
    }

    void doubledCodesThatDisagreeAreRefused()
    {
        const Uuid single = m_book->planned(1);
        STC_UNWRAP(services::takeAll(*m_book->database, single, {}, m_book->day));
        const QString code = m_book->list(single).front().poolCode;
        const LabPreview same = match((word("Mã mẫu;Kết quả\n%1;âm tính\n%1;AT\n").arg(code)).toUtf8());
        QCOMPARE(states(same), QStringLiteral("RR"));
        QCOMPARE(same.answers(), 1);
        const LabPreview other = match((word("Mã mẫu;Kết quả\n%1;âm tính\n%1;DT\n").arg(code)).toUtf8());
        QCOMPARE(states(other), QStringLiteral("BB"));
        QVERIFY(other.lines[1].reason.contains(QStringLiteral("2")) && other.lines[1].reason.contains(QStringLiteral("3")));
    }

    void identityThenName()
    {
        auto &book = *m_book;
        const Uuid lan = book.addPerson(book.households[0], word("Thân Thị Lan"), QStringLiteral("1975"), QStringLiteral("024175000123"));
        const Uuid hoa = book.addPerson(book.households[0], word("Ngô Thị Hòa"), QStringLiteral("1980-05-01"));
        const Uuid twin1 = book.addPerson(book.households[1], word("Giáp Văn Đức"), QStringLiteral("1990"));
        const Uuid twin2 = book.addPerson(book.households[2], word("Giáp Văn Đức"), QStringLiteral("1990"));
        services::RoundPlan plan = book.plan(1);
        plan.people = {lan, hoa, twin1, twin2};
        const Uuid round = services::planRound(*book.database, plan)->round;
        STC_UNWRAP(services::takeAll(*book.database, round, {}, book.day));
        LabPreview preview = match("Mã mẫu;Họ tên;Năm sinh;CCCD;Địa chỉ;Kết quả\n"
                                   "L-1;Thân Thị Lan;1975;24175000123;;âm tính\n"              // the laboratory's own code; Excel took the zero of the identity number
                                   "L-2;NGÔ THỊ HOÀ;1980;;Thôn Chính, xã Lan Giới;âm tính\n"   // name, year, hamlet; the tone mark stands elsewhere
                                   "L-3;Giáp Văn Đức;1990;;Thôn Chính;âm tính\n"               // two of them
                                   "L-4;Ngo Thi Hoa;1980;;Thôn Chính;âm tính\n"                // without marks: only alike
                                   "L-5;Ngô Thị Hòa;1981;;Thôn Chính;âm tính\n"                // another year
                                   "L-6;Ngô Thị Hòa;1980;;;âm tính\n"                          // no hamlet
                                   "L-7;Đỗ Văn Khác;1950;;Thôn Chính;âm tính\n"                // nobody
                                   "L-8;Ngô Văn Bảy;1975;024175000123;;âm tính\n");            // somebody else's number
        QCOMPARE(states(preview), QStringLiteral("RR~~~~U~"));
        QCOMPARE(preview.samples[preview.lines[0].samples.front()].person, lan);
        QCOMPARE(preview.samples[preview.lines[1].samples.front()].person, hoa);
        QCOMPARE(preview.lines[2].candidates.size(), 2U);
        QCOMPARE(services::applyLab(*book.database, preview).error().code, ErrorCode::InvalidInput);
        const auto ofTwin2 = std::find_if(preview.lines[2].candidates.begin(), preview.lines[2].candidates.end(), [&](std::size_t at) { return preview.samples[at].person == twin2; });
        services::chooseCandidate(preview, 2, *ofTwin2);
        QCOMPARE(preview.lines[2].state, LabState::Ready);
        for (const std::size_t line : {3U, 4U, 5U, 6U, 7U})
            services::leaveOut(preview, line, true);
        STC_UNWRAP(services::applyLab(*book.database, preview));
        QCOMPARE(book.results(round), QStringLiteral("--w-"));
    }

    void anotherPersonWithTheCodeIsDoubtful()
    {
        const LabPreview preview = match("Mã mẫu;Họ tên;Kết quả\n303-0806-01;Đỗ Văn Khác;âm tính\n");
        QCOMPARE(states(preview), QStringLiteral("~"));
        QCOMPARE(preview.lines[0].candidates.size(), 5U);
    }

    void aSecondResultIsAskedAbout()
    {
        STC_UNWRAP(m_book->answer(m_pools, {m_book->people[0]}, Answer::Negative));
        LabPreview preview = match("Mã gộp;Kết quả\n303-0806-01;dương tính\n303-0806-02;âm tính\n");
        QCOMPARE(states(preview), QStringLiteral("DR"));
        QCOMPARE(services::applyLab(*m_book->database, preview).error().code, ErrorCode::InvalidInput);
        services::replaceResult(preview, 0, true);
        STC_UNWRAP(services::applyLab(*m_book->database, preview));
        QCOMPARE(m_book->results(m_pools), QStringLiteral("xxxxx----"));
    }

    /// 5,000 lines for 5,000 samples: the figure of issue 5 is 2 s.
    void fiveThousandLines()
    {
        auto &database = *m_book->database;
        auto editor = *store::Editor::begin(database);
        QByteArray csv = word("Mã mẫu;Họ tên;Năm sinh;Kết quả;Ngày\n").toUtf8();
        for (int i = 0; i < 5000; ++i) {
            const QString code = QStringLiteral("303-0806-T%1").arg(i);
            const auto sample = editor->insert(schema::TableId::Samples,
                {{QStringLiteral("person_id"), m_book->people[std::size_t(i) % 9].toString()}, {QStringLiteral("collected_on"), QStringLiteral("2021-06-08")},
                    {QStringLiteral("method"), QStringLiteral("rt_pcr")}, {QStringLiteral("reason"), QStringLiteral("screening")}, {QStringLiteral("pool_code"), code},
                    {QStringLiteral("result"), QStringLiteral("pending")}});
            STC_UNWRAP(sample);
            csv += code.toUtf8() + ";;;âm tính;09/06/2021\n";
        }
        STC_UNWRAP(editor->commit(QStringLiteral("many")));
        editor.reset();
        QElapsedTimer timer;
        timer.start();
        const LabPreview preview = match(csv);
        const qint64 matched = timer.elapsed();
        QCOMPARE(preview.count(LabState::Ready), 5000);
        STC_UNWRAP(services::applyLab(database, preview));
        qInfo("read and matched in %lld ms, written in %lld ms", matched, timer.elapsed() - matched);
        QCOMPARE(database.connection().integer("SELECT count(*) FROM samples WHERE result = 'negative'").value(), std::int64_t(5000));
        QVERIFY2(timer.elapsed() < 20'000, "far beyond the 2 s of a release build");
    }
};

QTEST_GUILESS_MAIN(TestLabResults)
#include "tst_labresults.moc"

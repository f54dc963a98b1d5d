// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on each paper, read back from the PDF; and the ODT files.
#include "paperbook.h"

#include "exchange/ziparchive.h"
#include "reports/paperoffice.h"
#include "reports/quarantinepapers.h"
#include "services/papers/issuing.h"
#include "services/papers/odt.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace stc;
using reports::PrintKind;
using reports::PrintRequest;

class TestPaperPages : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PaperBook> m_book;
    printing::FontSet m_fonts;
    const QDate m_today{2021, 6, 9};
    Uuid m_person;
    Uuid m_episode;

    static QString q(const char *text) { return QString::fromUtf8(text); }
    [[nodiscard]] store::Database &database() const { return *m_book->database; }
    [[nodiscard]] PrintRequest of(PrintKind kind, bool isJoint = false) const
    {
        PrintRequest request;
        request.kind = kind;
        request.date = m_today;
        request.episodes = {m_episode};
        request.isJoint = isJoint;
        return request;
    }
    /// The text as a reader takes it from the paper, in one line.
    QString textOf(const PrintRequest &request, int *pages = nullptr)
    {
        const auto put = services::putPapers(database(), request, m_fonts,
            [this](const reports::Document &document, const Progress &progress) { return printing::writePdf(document, m_folder->filePath(QStringLiteral("p.pdf")), m_fonts, progress); }, {});
        if (!put)
            return put.error().text;
        if (pages)
            *pages = static_cast<int>(put->document.pages.size());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_folder->filePath(QStringLiteral("p.pdf")), QStringLiteral("-")});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    void sample(const QDate &on, const char *result)
    {
        test::add(database(), schema::TableId::Samples, {{q("person_id"), m_person.toString()}, {q("collected_on"), on.toString(Qt::ISODate)}, {q("method"), q("rt_pcr")}, {q("reason"), q("f1")},
            {q("result"), q(result)}, {q("result_on"), on.toString(Qt::ISODate)}});
    }
    /// A name of letters only, another for each number up to 99.
    static std::string nameOf(int number) { return {static_cast<char>('A' + number / 10), 'n', static_cast<char>('a' + number % 10)}; }
    static void has(const QString &text, const char *wanted) { QVERIFY2(text.contains(q(wanted)), qPrintable(q(wanted) + q("\n--- is not in ---\n") + text)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QFAIL("pdftotext is not installed (packaging/debian-packages, task test)");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<test::PaperBook>(m_folder->filePath(QStringLiteral("a.db")));
        m_person = m_book->person("Nguyễn Thị Đào", test::addHousehold(database(), q("Nguyễn Văn Khải"), m_book->team, 1), "female");
        m_episode = m_book->episode(m_person, m_today, 21);
        auto office = reports::PaperOffice::shipped();
        office.stationPhone = q("0204 385 66 24");
        office.signer = q("Hoàng Văn Chủ");
        STC_UNWRAP(reports::setPaperOffice(database(), office));
    }
    void cleanup() { m_book.reset(); }

    void order()
    {
        int pages = 0;
        const QString text = textOf(of(PrintKind::Order), &pages);
        has(text, "UBND HUYỆN TÂN YÊN");
        has(text, "Số: 01/QĐ-UBND");
        has(text, "Căn cứ Luật Phòng, chống bệnh truyền nhiễm");
        has(text, "đối với bà Nguyễn Thị Đào, sinh năm 1985");
        has(text, "21 ngày, kể từ ngày 09/06/2021 đến hết ngày 29/06/2021");
        has(text, "Nơi nhận:");
        has(text, "Hoàng Văn Chủ");
        QCOMPARE(pages, 1);
        QVERIFY(!text.contains(q("{")));
    }

    void orderOfAnF2IsOpen()
    {
        const Uuid person = m_book->person("Trần Văn Hai", test::addHousehold(database(), q("Trần Văn Hai"), m_book->team, 2));
        m_episode = m_book->episode(person, m_today, 0, "contact_f2");
        has(textOf(of(PrintKind::Order)), "kể từ ngày 09/06/2021 đến khi người tiếp xúc gần (F1) có liên quan được xét nghiệm và có kết quả âm tính");
    }

    void jointOrderHasItsList()
    {
        auto request = of(PrintKind::Order, true);
        for (int i = 2; i <= 40; ++i)
            request.episodes.push_back(m_book->someone(("Nguyễn Văn " + nameOf(i)).c_str(), i, m_today, 14));
        const QString text = textOf(request);
        has(text, "đối với 40 người có tên trong danh sách kèm theo");
        has(text, "PHỤ LỤC");
        has(text, ("Nguyễn Văn " + nameOf(40)).c_str());
        has(text, "(Kèm theo Quyết định số 01/QĐ-UBND");
        has(text, "Danh sách này có 40 người.");
    }

    void pledge()
    {
        const QString text = textOf(of(PrintKind::Pledge));
        has(text, "BẢN CAM KẾT");
        has(text, "Tôi tên là: Nguyễn Thị Đào");
        has(text, "NGƯỜI CAM KẾT");
    }

    void monitoringSheetsFitOnePage()
    {
        for (const int days : {14, 21}) {
            const Uuid person = m_book->person("Lê Văn Chín", test::addHousehold(database(), q("Lê Văn Chín"), m_book->team, days));
            m_episode = m_book->episode(person, m_today, days);
            int pages = 0;
            const QString text = textOf(of(PrintKind::MonitoringSheet), &pages);
            QCOMPARE(pages, 1);
            has(text, "PHIẾU THEO DÕI SỨC KHỎE");
            has(text, "09/06");
            has(text, qPrintable(m_today.addDays(days - 1).toString(q("dd/MM"))));
            QVERIFY(!text.contains(m_today.addDays(days).toString(q("dd/MM")) + QLatin1Char(' ')));
            has(text, "0912000009"); // who monitors
            has(text, "0204 385 66 24");
        }
    }

    void doorCard()
    {
        int pages = 0;
        const QString text = textOf(of(PrintKind::DoorCard), &pages);
        QCOMPARE(pages, 1);
        has(text, "Từ ngày 09/06/2021 đến hết ngày 29/06/2021");
        has(text, "0912000009");
        QVERIFY(!text.contains(q("Nguyễn Thị Đào"))); // the door does not say who
    }

    void certificateHasTheTests()
    {
        m_episode = m_book->episode(m_person = m_book->person("Vũ Văn Sáu", test::addHousehold(database(), q("Vũ Văn Sáu"), m_book->team, 9)), m_today.addDays(-14), 14);
        sample(m_today.addDays(-14), "negative");
        sample(m_today.addDays(-1), "negative");
        const QString text = textOf(of(PrintKind::Certificate));
        has(text, "GIẤY XÁC NHẬN");
        has(text, "Số: 01/GXN-UBND");
        has(text, "14 ngày, từ ngày 26/05/2021 đến hết ngày 08/06/2021");
        has(text, "08/06/2021");
        const auto filled = reports::fillPapers(database(), of(PrintKind::Certificate), {});
        STC_UNWRAP(filled);
        QVERIFY(!filled->notes.join(QLatin1Char(' ')).contains(q("negative")));
    }

    void endDecisionNamesTheOrder()
    {
        m_episode = m_book->episode(m_person = m_book->person("Vũ Văn Sáu", test::addHousehold(database(), q("Vũ Văn Sáu"), m_book->team, 9)), m_today.addDays(-14), 14);
        STC_UNWRAP(services::issuePapers(database(), of(PrintKind::Order)));
        const QString text = textOf(of(PrintKind::EndDecision));
        has(text, "từ 0h00 ngày 09/06/2021");
        has(text, "thay thế Quyết định số 01/QĐ-UBND ngày 09/06/2021");
        has(text, "Số: 02/QĐ-UBND");
    }

    void whoIsNotFreeYetIsSaid()
    {
        const auto filled = reports::fillPapers(database(), of(PrintKind::EndDecision), {});
        STC_UNWRAP(filled);
        const QString notes = filled->notes.join(QLatin1Char('\n'));
        QVERIFY2(notes.contains(q("not to be released yet")), qPrintable(notes));
        QVERIFY2(notes.contains(q("no negative result")), qPrintable(notes));
        QVERIFY2(notes.contains(q("dots stand there")), qPrintable(notes));
    }

    void contactListHasTracedAndHousehold()
    {
        const Uuid contact = m_book->person("Đỗ Văn Bảy", test::addHousehold(database(), q("Đỗ Văn Bảy"), m_book->team, 5));
        test::add(database(), schema::TableId::Contacts, {{q("person_id"), contact.toString()}, {q("source_person_id"), m_person.toString()}, {q("level"), q("F2")},
            {q("last_exposure_on"), q("2021-06-07")}, {q("traced_on"), q("2021-06-08")}});
        const auto household = test::value(database(), schema::TableId::People, m_person, "household_id");
        m_book->person("Nguyễn Văn Con", *Uuid::parse(household));
        auto request = of(PrintKind::ContactForm);
        request.episodes.clear();
        request.person = m_person;
        int pages = 0;
        const QString text = textOf(request, &pages);
        QCOMPARE(pages, 1); // rows to fill in, and the signatures below them
        has(text, "DANH SÁCH NGƯỜI TIẾP XÚC");
        has(text, "Đỗ Văn Bảy");
        has(text, "07/06/2021");
        has(text, "Nguyễn Văn Con");
        // Someone without any quarantine (a case) has contacts too.
        request.person = contact;
        has(textOf(request), "Đỗ Văn Bảy");
    }

    /// A signature never stands on a page by itself: the last paragraph goes with it.
    void signaturesHaveCompany()
    {
        for (int lines = 20; lines < 48; ++lines) {
            QString text = q("# QUYẾT ĐỊNH\n");
            for (int i = 0; i < lines; ++i)
                text += q("> Dòng số %1\n").arg(i);
            text += q("[nơi nhận]\n- Lưu: VT.\n[ký]\nCHỦ TỊCH\n\n{nguoi_ky}");
            const auto document = reports::examplePaper(database(), reports::paperText(reports::Paper::Order, false), text, m_fonts);
            STC_UNWRAP(document);
            QString last;
            for (const reports::TextLine &line : document->pages.back().lines)
                last += line.text + QLatin1Char('\n');
            QVERIFY2(last.contains(q("CHỦ TỊCH")) && last.contains(q("Dòng số %1").arg(lines - 1)), qPrintable(q("%1: ").arg(lines) + last));
        }
    }

    void odtIsAnOpenDocument_data()
    {
        QTest::addColumn<int>("kind");
        for (const PrintKind kind : {PrintKind::Order, PrintKind::Pledge, PrintKind::Certificate, PrintKind::EndDecision})
            QTest::newRow(reports::printKind(kind).name) << int(kind);
    }
    void odtIsAnOpenDocument()
    {
        QFETCH(int, kind);
        auto request = of(PrintKind(kind));
        request.episodes.push_back(m_book->someone("Trần & Văn <Hai>", 2, m_today, 14));
        request.isJoint = true;
        const QString path = m_folder->filePath(q("p.odt"));
        STC_UNWRAP(services::writePapersOdt(database(), request, path, {}));
        // The type stands unpacked in the first bytes.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray begin = file.read(100);
        QCOMPARE(begin.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const auto archive = exchange::ZipArchive::open(path);
        STC_UNWRAP(archive);
        QStringList names;
        QString words;
        for (const exchange::ZipEntry &entry : archive->entries()) {
            names << entry.name;
            if (!entry.name.endsWith(q(".xml")))
                continue;
            auto source = archive->openEntry(entry);
            STC_UNWRAP(source);
            QByteArray bytes(qsizetype(entry.size), '\0');
            const auto read = (*source)->read(bytes.data(), bytes.size());
            STC_UNWRAP(read);
            QXmlStreamReader xml(bytes);
            while (!xml.atEnd()) {
                xml.readNext();
                if (entry.name == q("content.xml") && xml.isCharacters())
                    words += xml.text();
            }
            QVERIFY2(!xml.hasError(), qPrintable(entry.name + QLatin1Char(' ') + xml.errorString()));
        }
        QCOMPARE(names, QStringList({q("mimetype"), q("content.xml"), q("styles.xml"), q("meta.xml"), q("META-INF/manifest.xml")}));
        QVERIFY2(words.contains(q("Nguyễn Thị Đào")) && words.contains(q("Trần & Văn <Hai>")), qPrintable(words));
    }

    void whatIsFilledInByHandIsNoOdt()
    {
        const QString path = m_folder->filePath(q("p.odt"));
        QVERIFY(!services::writePapersOdt(database(), of(PrintKind::MonitoringSheet), path, {}));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"

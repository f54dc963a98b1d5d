// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of papers: placeholders, faults with their place, braces, dots, blocks, the office's own text.
#include "paperbook.h"

#include "reports/paperkinds.h"

using namespace stc;
using namespace stc::reports;

class TestPaperTemplates : public QObject {
    Q_OBJECT
    const TemplateRules m_rules{{QStringLiteral("ho_ten"), QStringLiteral("nam_sinh")}, {QStringLiteral("danh sách")}};

    [[nodiscard]] PaperTemplate parse(const char *text) const { return PaperTemplate::parse(QString::fromUtf8(text), m_rules); }
    [[nodiscard]] PaperText fill(const char *text) const
    {
        return fillTemplate(parse(text), [](const QString &name) { return name == QLatin1String("ho_ten") ? QStringLiteral("Nguyễn Văn An") : QString(); });
    }
    static QString words(const PaperLine &runs)
    {
        QString text;
        for (const PaperRun &run : runs)
            text += run.isBold ? QLatin1Char('<') + run.text + QLatin1Char('>') : run.text;
        return text;
    }

private Q_SLOTS:
    void faultsHaveTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unknown") << QByteArray("> Tên: {ho_ten}\n> Số: {so_nha}") << 2 << 7;
        QTest::newRow("open brace") << QByteArray("Ông {ho_ten sinh năm") << 1 << 5;
        QTest::newRow("closing brace") << QByteArray("a } b") << 1 << 3;
        QTest::newRow("block") << QByteArray("Một\n[bảng lạ]") << 2 << 1;
        QTest::newRow("bold") << QByteArray("một **hai") << 1 << 5;
        QTest::newRow("empty name") << QByteArray("x {}") << 1 << 3;
    }
    void faultsHaveTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const PaperTemplate parsed = parse(text.constData());
        QCOMPARE(parsed.faults.size(), std::size_t(1));
        QCOMPARE(parsed.faults.front().line, line);
        QCOMPARE(parsed.faults.front().column, column);
        QVERIFY(!parsed.faults.front().text.isEmpty());
    }

    void valuesAndDots()
    {
        const PaperText filled = fill("Ông {ho_ten}, sinh năm {nam_sinh}, {{không}} {nam_sinh}.");
        QCOMPARE(words(filled.blocks.front().runs), QStringLiteral("Ông Nguyễn Văn An, sinh năm ……………, {không} ……………."));
        QCOMPARE(filled.missing.value(QStringLiteral("nam_sinh")), 2);
        QVERIFY(!filled.missing.contains(QStringLiteral("ho_ten")));
    }

    void linesHaveTheirKinds()
    {
        const PaperText filled = fill("# QUYẾT ĐỊNH\n## Về việc\n= CHỦ TỊCH\n~ (kèm theo)\n> Tên: **{ho_ten}**\n- Một\nCăn cứ Luật;\nĐiều 12. Áp dụng\nĐiều này là một đoạn");
        QList<int> kinds;
        for (const PaperBlock &block : filled.blocks)
            kinds << int(block.line);
        QCOMPARE(kinds, (QList<int>{int(LineKind::Title), int(LineKind::Summary), int(LineKind::Centred), int(LineKind::Remark), int(LineKind::Field), int(LineKind::Item), int(LineKind::Base),
                            int(LineKind::Article), int(LineKind::Paragraph)}));
        QVERIFY(filled.blocks[1].isLastSummary && !filled.blocks[0].isLastSummary);
        QCOMPARE(words(filled.blocks[4].runs), QStringLiteral("Tên: <Nguyễn Văn An>"));
        QCOMPARE(words(filled.blocks[7].runs), QStringLiteral("<Điều 12.> Áp dụng"));
    }

    void blocks()
    {
        const PaperText filled = fill("[đầu]\nUBND\n|\n**VIỆT NAM**\n~ {nam_sinh}\n\nMột\n[danh sách]\n[nơi nhận]\n- Lưu: VT.\n[ký]\nCHỦ TỊCH\n\n{nam_sinh}\n[trang mới]\nHai");
        QList<int> kinds;
        for (const PaperBlock &block : filled.blocks)
            kinds << int(block.kind);
        QCOMPARE(kinds, (QList<int>{int(BlockKind::Head), int(BlockKind::Line), int(BlockKind::Table), int(BlockKind::Recipients), int(BlockKind::Signatures), int(BlockKind::NewPage),
                            int(BlockKind::Line)}));
        QCOMPARE(filled.blocks[0].columns.size(), std::size_t(2));
        QVERIFY(filled.missing.isEmpty()); // names below signatures are written by hand
    }

    /// What comes with the program can be used, and every value it asks for has an explanation.
    void shippedTextsAreWhole()
    {
        for (const PaperTextInfo &info : paperTexts()) {
            const PaperTemplate parsed = PaperTemplate::parse(shippedText(info), rulesOf(info));
            QVERIFY2(parsed.faults.empty(), qPrintable(QLatin1String(info.name) + QLatin1Char(' ') + (parsed.faults.empty() ? QString() : parsed.faults.front().text)));
            for (const PaperField *field : fieldsOf(info))
                QVERIFY(!explanation(*field).isEmpty());
        }
    }

    void aTextForSeveralKnowsNoSinglePerson()
    {
        const auto &joint = paperText(Paper::Order, true);
        QVERIFY(joint.isJoint);
        QVERIFY(!rulesOf(joint).placeholders.contains(QStringLiteral("ho_ten")));
        QVERIFY(rulesOf(paperText(Paper::Order, false)).placeholders.contains(QStringLiteral("ho_ten")));
    }

    void theOfficesOwnText()
    {
        QTemporaryDir folder;
        const test::PaperBook book(folder.filePath(QStringLiteral("a.db")));
        const PaperTextInfo &info = paperText(Paper::Pledge, false);
        QCOMPARE(officeText(*book.database, info), shippedText(info));
        const auto refused = setOfficeText(*book.database, info, QStringLiteral("# CAM KẾT\n> {ten}"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("line 2, column 3")), qPrintable(refused.error().text));
        QCOMPARE(officeText(*book.database, info), shippedText(info));
        STC_UNWRAP(setOfficeText(*book.database, info, QStringLiteral("# CAM KẾT\n> {ho_ten}\n")));
        QCOMPARE(officeText(*book.database, info), QStringLiteral("# CAM KẾT\n> {ho_ten}"));
        STC_UNWRAP(setOfficeText(*book.database, info, shippedText(info) + QLatin1Char('\n')));
        QCOMPARE(book.database->setting("paper_text_pledge"), QString()); // only what differs is kept
    }
};

QTEST_GUILESS_MAIN(TestPaperTemplates)
#include "tst_papertemplates.moc"

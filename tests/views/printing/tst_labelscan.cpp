// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as paper and scanner see them: PDF, picture, code.
#include "reports/labels.h"

#include "domain/householdcode.h"
#include "testsupport.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"

#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace stc;
using namespace stc::reports;

class TestLabelScan : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            return "failed: " + process.readAllStandardError();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void scannersReadEveryLabel_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<bool>("training");
        for (const LabelSheet &sheet : labelSheets())
            QTest::newRow(sheet.name) << QString::fromLatin1(sheet.name) << false;
        QTest::newRow("training data") << QString() << true; // the watermark lies below the codes
    }
    void scannersReadEveryLabel()
    {
        QFETCH(QString, sheet);
        QFETCH(bool, training);
        const LabelSheet *of = findLabelSheet(sheet);
        QVERIFY(of);
        std::vector<HouseholdLabel> labels;
        std::set<QString> codes;
        for (int i = 0; i < of->columns * of->rows; ++i) {
            const Uuid id = Uuid::random();
            labels.push_back({id, QStringLiteral("Nguyễn Thị Phương Thảo"), QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0')), QStringLiteral("Thôn Đồng Lim"),
                QStringLiteral("Ngõ 7"), QStringLiteral("Tổ COVID cộng đồng số 3")});
            codes.insert(householdCode(id));
        }
        const printing::FontSet fonts;
        const Footer footer{{}, QDateTime(QDate(2021, 6, 9), QTime(20, 0), Qt::UTC), training};
        const auto document = labelDocument(labels, *of, footer, fonts, {});
        STC_UNWRAP(document);
        QCOMPARE(document->pages.size(), std::size_t(1));
        const QString path = m_folder.filePath(QStringLiteral("labels.pdf"));
        STC_UNWRAP(printing::writePdf(*document, path, fonts, {}));
        const QString picture = m_folder.filePath(QStringLiteral("labels"));
        QCOMPARE(run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-gray"), QStringLiteral("-singlefile"), path, picture}), QByteArray());
        // One label at a time, as a person holds the scanner.
        const QImage page(picture + QStringLiteral(".pgm"));
        QVERIFY(!page.isNull());
        const double scale = page.width() / 210.0;
        std::set<QString> read;
        for (int i = 0; i < of->columns * of->rows; ++i) {
            const QPointF at(of->first.x() + (i % of->columns) * of->pitch.width(), of->first.y() + (i / of->columns) * of->pitch.height());
            const QString label = m_folder.filePath(QStringLiteral("label%1.png").arg(i));
            QVERIFY(page.copy(QRectF(at * scale, of->size * scale).toRect()).save(label));
            const QByteArray scanned = run(QStringLiteral("zbarimg"), {QStringLiteral("--nodbus"), QStringLiteral("--raw"), QStringLiteral("-q"), label});
            QVERIFY2(!scanned.startsWith("failed"), scanned.constData());
            read.insert(QString::fromUtf8(scanned).trimmed());
            const auto id = readHouseholdCode(QString::fromUtf8(scanned));
            QVERIFY(id && *id == labels[std::size_t(i)].household);
        }
        QVERIFY(read == codes);
    }
};

QTEST_MAIN(TestLabelScan)
#include "tst_labelscan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "testsupport.h"

#include "reports/tablelayout.h"
#include "views/printing/pagepainter.h"
#include "views/printing/pdf.h"
#include "views/printing/truetype.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace stc;
using namespace stc::reports;
using printing::FontSet;

class TestPdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FontSet> m_fonts;

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return "failed: " + process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    QString textOfPdf(const QString &path) const { return QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})); }

    Document list(int communes, int teams, int each) const
    {
        auto document = monitoringDocument(test::monitoringList(communes, teams, each), UnitList::builtIn(), *m_fonts, {});
        return document ? std::move(*document) : Document();
    }

    /// A page with one paragraph.
    Document paragraph(const QString &text) const
    {
        Composer composer(*m_fonts, PageSetup::portrait());
        for (const Face face : {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic})
            composer.paragraph(text, {13, face});
        return composer.finish(QStringLiteral("Tiêu đề"), {{}, QDateTime(QDate(2021, 6, 9), QTime(8, 0), Qt::UTC), false});
    }

    static QImage preview(const Page &page, const FontSet &fonts, int dpi)
    {
        const double scale = dpi / 25.4;
        QImage image(int(page.size.width() * scale + 0.5), int(page.size.height() * scale + 0.5), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        printing::paintPage(painter, page, fonts);
        return image;
    }

    /// Mean darkness of the tiles of a picture: what two renderers have in common when every letter is in its place.
    static QVector<double> tiles(const QImage &image, int columns, int rows)
    {
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QVector<double> sums(columns * rows), counts(columns * rows);
        for (int y = 0; y < grey.height(); ++y) {
            const uchar *line = grey.constScanLine(y);
            for (int x = 0; x < grey.width(); ++x) {
                const int tile = std::min(y * rows / grey.height(), rows - 1) * columns + std::min(x * columns / grey.width(), columns - 1);
                sums[tile] += 255 - line[x];
                counts[tile] += 1;
            }
        }
        for (int i = 0; i < sums.size(); ++i)
            sums[i] /= std::max(1.0, counts[i]);
        return sums;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fonts = std::make_unique<FontSet>();
        QVERIFY(m_fonts->hasWantedFamily());
        QVERIFY(!textOfPdf(QStringLiteral("/nonexistent.pdf")).isEmpty()); // pdftotext is there
    }

    /// Widths by the font file: the page breaks of all machines depend on them.
    void measuresLikeTheFont()
    {
        QCOMPARE(m_fonts->advance(U'0', Face::Regular), 0.5F);
        QVERIFY(std::abs(m_fonts->advance(U'N', Face::Regular) - 0.7222F) < 0.001F);
        QVERIFY(std::abs(m_fonts->advance(U' ', Face::Regular) - 0.25F) < 0.001F);
        QCOMPARE(m_fonts->advance(U'ễ', Face::Regular), m_fonts->advance(U'e', Face::Regular));
        QVERIFY(m_fonts->advance(U'ễ', Face::Bold) >= m_fonts->advance(U'e', Face::Bold));
        QVERIFY(m_fonts->advance(U'字', Face::Regular) > 0); // another family helps out
    }

    void holdsAllVietnameseLettersAsText()
    {
        const QString letters = QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxy àằầèềìòồờùừỳ ảẳẩẻểỉỏổởủửỷ ãẵẫẽễĩõỗỡũữỹ áắấéếíóốớúứý ạặậẹệịọộợụựỵ "
                                               "ĂÂĐÊÔƠƯ ÀẰẦÈỀÌÒỒỜÙỪỲ ẢẲẨẺỂỈỎỔỞỦỬỶ ÃẴẪẼỄĨÕỖỠŨỮỸ ÁẮẤÉẾÍÓỐỚÚỨÝ ẠẶẬẸỆỊỌỘỢỤỰỴ (a) \\ – “…” °C");
        const QString path = m_folder.filePath(QStringLiteral("letters.pdf"));
        STC_UNWRAP(printing::writePdf(paragraph(letters), path, *m_fonts, {}));
        const QString text = textOfPdf(path).simplified();
        QCOMPARE(text.count(letters), 4); // once in each face
        const QByteArray fonts = run(QStringLiteral("pdffonts"), {path});
        QCOMPARE(fonts.count("LiberationSerif"), 4);
        QCOMPARE(fonts.count("yes yes yes"), 4); // embedded, subset, with text
        QVERIFY(QFileInfo(path).size() < 120 * 1024);
    }

    /// More than 240 different characters of one face: codes of one and of two bytes side by side.
    void holdsManyCharacters()
    {
        QString text;
        for (char16_t c = 0x00C0; c < 0x0180; ++c)
            text += QChar(c);
        text += u' ';
        for (char16_t c = 0x0410; c < 0x0450; ++c)
            text += QChar(c);
        text += u' ';
        for (char16_t c = 0x1EA0; c < 0x1EFA; ++c)
            text += QChar(c);
        const QString path = m_folder.filePath(QStringLiteral("many.pdf"));
        STC_UNWRAP(printing::writePdf(paragraph(text), path, *m_fonts, {}));
        QString found = textOfPdf(path);
        found.remove(QRegularExpression(QStringLiteral("\\s")));
        text.remove(u' ');
        QCOMPARE(found.count(text), 4);
    }

    void drawsWhatTheFontLacks()
    {
        const QString path = m_folder.filePath(QStringLiteral("other.pdf"));
        const QString text = QStringLiteral("trước 字 ✓ sau");
        const Document document = paragraph(text);
        STC_UNWRAP(printing::writePdf(document, path, *m_fonts, {}));
        const QString found = textOfPdf(path);
        QVERIFY(found.contains(QStringLiteral("trước")) && found.contains(QStringLiteral("sau")));
        QVERIFY(run(QStringLiteral("pdfinfo"), {path}).contains("Pages:           1"));
    }

    void writesTheWholeList()
    {
        const QString path = m_folder.filePath(QStringLiteral("list.pdf"));
        const Document document = list(2, 4, 30);
        QCOMPARE(test::faultsOf(document), QStringList());
        STC_UNWRAP(printing::writePdf(document, path, *m_fonts, {}));
        const QByteArray info = run(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains("Pages:           " + QByteArray::number(qulonglong(document.pages.size())) + '\n'), info.constData());
        QVERIFY(info.contains("841.89 x 595.28 pts (A4)"));
        const QString text = textOfPdf(path);
        QVERIFY(text.contains(QStringLiteral("UBND")) || text.contains(QStringLiteral("PEOPLE'S COMMITTEE OF HUYỆN TÂN YÊN")));
        QCOMPARE(text.count(QStringLiteral("do not pass it on")), qsizetype(document.pages.size()));
        QVERIFY(text.contains(QStringLiteral("Nghiêm Thị")) && text.contains(QStringLiteral("All: 240 people")));
        QVERIFY(text.contains(QStringLiteral("page 2/%1").arg(document.pages.size())));
        // The heading of the table is kept once, yet stands on every page (the last may hold the signatures alone).
        QVERIFY(text.count(QStringLiteral("Full name")) >= qsizetype(document.pages.size()) - 1);
    }

    /// The promise of the one painter: the PDF looks like the preview.
    void looksLikeThePreview()
    {
        Document document = list(1, 2, 9);
        for (Page &page : document.pages)
            page.watermark = QStringLiteral("DỮ LIỆU TẬP HUẤN");
        const QString path = m_folder.filePath(QStringLiteral("look.pdf"));
        STC_UNWRAP(printing::writePdf(document, path, *m_fonts, {}));
        const QString stem = m_folder.filePath(QStringLiteral("look"));
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), path, stem});
        for (std::size_t i = 0; i < std::min<std::size_t>(document.pages.size(), 2); ++i) {
            const QStringList found = QDir(m_folder.path()).entryList({QStringLiteral("look-*%1.png").arg(i + 1)});
            QCOMPARE(found.size(), 1);
            const QImage ofPdf(m_folder.filePath(found.front()));
            const QImage ofPreview = preview(document.pages[i], *m_fonts, 100);
            QVERIFY(std::abs(ofPdf.width() - ofPreview.width()) <= 1 && std::abs(ofPdf.height() - ofPreview.height()) <= 1);
            const auto a = tiles(ofPdf, 90, 60);
            const auto b = tiles(ofPreview.scaled(ofPdf.size()), 90, 60);
            double worst = 0, dark = 0;
            for (int tile = 0; tile < a.size(); ++tile) {
                worst = std::max(worst, std::abs(a[tile] - b[tile]));
                dark = std::max(dark, a[tile]);
            }
            QVERIFY2(worst < 40 && dark > 80, qPrintable(QStringLiteral("tiles differ by up to %1, darkest %2").arg(worst).arg(dark)));
            // And the comparison can fail: another page differs.
            const auto other = tiles(preview(document.pages[1 - std::min<std::size_t>(i, 1)], *m_fonts, 100).scaled(ofPdf.size()), 90, 60);
            double otherWorst = 0;
            for (int tile = 0; tile < a.size(); ++tile)
                otherWorst = std::max(otherWorst, std::abs(a[tile] - other[tile]));
            QVERIFY(otherWorst > 60);
        }
    }

    void writesAllOrNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
        test::writeFile(path, "the former file");
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
        Progress progress;
        int pages = 0;
        progress.cancelled = [&] { return ++pages > 5; };
        const auto stopped = printing::writePdf(list(1, 10, 20), path, *m_fonts, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(test::readFile(path), QByteArray("the former file"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
        STC_UNWRAP(printing::writePdf(list(1, 1, 1), path, *m_fonts, {}));
        QVERIFY(test::readFile(path).startsWith("%PDF-1.5"));
        QVERIFY(test::readFile(path).endsWith("%%EOF\n"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    }

    void saysWhyItCanNotWrite()
    {
        const Document document = list(1, 1, 1);
        const auto noFolder = printing::writePdf(document, m_folder.filePath(QStringLiteral("none/x.pdf")), *m_fonts, {});
        QVERIFY(!noFolder);
        QCOMPARE(noFolder.error().code, ErrorCode::NotFound);
        QVERIFY(noFolder.error().text.contains(QStringLiteral("none")));
        const auto aFolder = printing::writePdf(document, m_folder.path(), *m_fonts, {});
        QVERIFY(!aFolder);
        QCOMPARE(aFolder.error().code, ErrorCode::NoPermission);
        // Even root may not make files there.
        const auto forbidden = printing::writePdf(document, QStringLiteral("/proc/list.pdf"), *m_fonts, {});
        QVERIFY(!forbidden);
        QVERIFY(forbidden.error().code == ErrorCode::NoPermission || forbidden.error().code == ErrorCode::WriteFailed);
        // Linux's full disk; a device is written to and never replaced by a file.
        const auto full = printing::writePdf(document, QStringLiteral("/dev/full"), *m_fonts, {});
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void isTheSameEveryTime()
    {
        const QString first = m_folder.filePath(QStringLiteral("1.pdf"));
        const QString second = m_folder.filePath(QStringLiteral("2.pdf"));
        STC_UNWRAP(printing::writePdf(list(1, 2, 9), first, *m_fonts, {}));
        STC_UNWRAP(printing::writePdf(list(1, 2, 9), second, *m_fonts, {}));
        QCOMPARE(test::readFile(first), test::readFile(second));
    }

    void makesAFontFileOfTheUsedGlyphs()
    {
        std::vector<bool> used(3000);
        used[m_fonts->glyph(U'ễ', Face::Regular)] = true;
        const QByteArray subset = printing::trueTypeSubset(m_fonts->rawFont(Face::Regular), used);
        QVERIFY(subset.size() > 1000 && subset.size() < 100 * 1024);
        const QRawFont font(subset, 100);
        QVERIFY(font.isValid());
        // The wanted glyph has its outline, another has none.
        QVERIFY(!font.pathForGlyph(m_fonts->glyph(U'ễ', Face::Regular)).isEmpty());
        QVERIFY(font.pathForGlyph(m_fonts->glyph(U'M', Face::Regular)).isEmpty());
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdf.h"

#include "views/printing/pagepainter.h"
#include "views/printing/pdfcanvas.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <deque>
#include <future>
#include <utility>

namespace stc::printing {

using reports::Document;
using reports::Page;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(printing)
};

/// What went wrong with the file, in words that say what to do.
tl::unexpected<Error> fileError(const QFileDevice &file, const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, Texts::tr("There is no folder “%1”. Choose another place for the PDF.").arg(QDir::toNativeSeparators(folder.filePath())),
            file.errorString());
    if (file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC))
        return fail(ErrorCode::DiskFull, Texts::tr("The disk is full: “%1” was not written. Free some space or choose another disk.").arg(shown), file.errorString());
    if (QFileInfo(path).isDir() || file.error() == QFileDevice::PermissionsError || !folder.isWritable() || (file.error() == QFileDevice::OpenError && QFileInfo::exists(path)))
        return fail(ErrorCode::NoPermission, Texts::tr("“%1” may not be written here. Choose another folder or name.").arg(shown), file.errorString());
    return fail(ErrorCode::WriteFailed, Texts::tr("“%1” could not be written. Choose another place and try again.").arg(shown), file.errorString());
}

QByteArray mediaBox(const QSizeF &mm)
{
    const auto points = [](double length) { return QByteArray::number(length / reports::kMmPerPoint, 'f', 2); };
    return "/MediaBox[0 0 " + points(mm.width()) + ' ' + points(mm.height()) + ']';
}

QByteArray pdfDate(const QDateTime &time)
{
    // Printed times are Vietnam's, which has no summer time.
    return "(D:" + time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+07'00')";
}

class PdfDocument {
public:
    PdfDocument(QIODevice &device, const FontSet &fonts) : m_file(device), m_fonts(fonts), m_pages(m_file.reserve()), m_shared{m_file, m_file.reserve(), {}, {}}
    {
        for (std::size_t i = 0; i < reports::kFaces; ++i) {
            m_shared.fonts[i] = std::make_unique<PdfFont>(fonts, reports::Face(i));
            m_fontNumbers[i] = m_file.reserve();
        }
    }

    void page(const Page &page)
    {
        PdfCanvas canvas(m_shared, m_fonts, page.size);
        paintPage(canvas, page, m_fonts);
        const int content = m_file.reserve();
        const int number = m_file.reserve();
        m_batch.push_back({content, canvas.finish()});
        if (m_batch.size() >= kBatch)
            packBatch();
        m_file.object(number, "<</Type/Page/Parent " + PdfFile::reference(m_pages) + mediaBox(page.size) + "/Contents " + PdfFile::reference(content) + ">>");
        m_kids += PdfFile::reference(number) + '\n';
        ++m_count;
    }

    void finish(const Document &document)
    {
        packBatch();
        while (!m_packing.empty())
            writeBatch();
        QByteArray names;
        for (std::size_t i = 0; i < reports::kFaces; ++i) {
            if (!m_shared.fonts[i]->isUsed()) {
                m_file.object(m_fontNumbers[i], "null");
                continue;
            }
            m_shared.fonts[i]->write(m_file, m_fontNumbers[i]);
            names += "/F" + QByteArray::number(qulonglong(i)) + ' ' + PdfFile::reference(m_fontNumbers[i]);
        }
        QByteArray forms;
        // By number: addresses differ from run to run, and the same document gives the same bytes.
        std::vector<int> numbers;
        for (const auto &[parts, number] : m_shared.forms)
            numbers.push_back(number);
        std::sort(numbers.begin(), numbers.end());
        for (const int number : numbers)
            forms += "/X" + QByteArray::number(number) + ' ' + PdfFile::reference(number);
        m_file.object(m_shared.resources, "<</Font<<" + names + ">>/XObject<<" + forms + ">>>>");
        m_file.object(m_pages, "<</Type/Pages/Count " + QByteArray::number(m_count) + "/Resources " + PdfFile::reference(m_shared.resources) + "/Kids[" + m_kids + "]>>");
        const int catalog = m_file.reserve();
        const int info = m_file.reserve();
        // Millimetres are meant: a viewer that shrinks to fit would spoil the margins to bind in.
        m_file.object(catalog, "<</Type/Catalog/Pages " + PdfFile::reference(m_pages) + "/Lang" + PdfFile::textString(QLocale().bcp47Name())
                                   + "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None"
                                   + (document.duplex ? QByteArray("/Duplex/DuplexFlipLongEdge") : QByteArray()) + ">>>>");
        m_file.object(info, "<</Title" + PdfFile::textString(document.title) + "/Producer" + PdfFile::textString(QStringLiteral("Sổ Tổ COVID " STC_VERSION))
                                + (document.printedAt.isValid() ? "/CreationDate" + pdfDate(document.printedAt) : QByteArray()) + ">>");
        m_file.finish(catalog, info);
    }

    [[nodiscard]] bool isGood() const { return m_file.isGood(); }

private:
    struct Content {
        int number = 0;
        QByteArray bytes;
    };
    using Batch = std::vector<Content>;
    static constexpr std::size_t kBatch = 64;
    static constexpr std::size_t kMostPacking = 4; ///< batches in memory at once

    /// Half of the work is compressing: it goes on beside the painting of the next pages.
    void packBatch()
    {
        if (m_batch.empty())
            return;
        if (m_packing.size() >= kMostPacking)
            writeBatch();
        m_packing.push_back(std::async(std::launch::async, [batch = std::exchange(m_batch, {})]() mutable {
            for (Content &content : batch)
                content.bytes = PdfFile::deflated(content.bytes);
            return std::move(batch);
        }));
    }

    void writeBatch()
    {
        for (const Content &content : m_packing.front().get())
            m_file.deflatedStream(content.number, content.bytes);
        m_packing.pop_front();
    }

    Batch m_batch;
    std::deque<std::future<Batch>> m_packing;
    PdfFile m_file;
    const FontSet &m_fonts;
    int m_pages;
    PdfShared m_shared;
    std::array<int, reports::kFaces> m_fontNumbers{};
    QByteArray m_kids;
    int m_count = 0;
};

Status writeTo(QFileDevice &file, const Document &document, const QString &path, const FontSet &fonts, const Progress &progress)
{
    PdfDocument pdf(file, fonts);
    const QString step = Texts::tr("Writing the PDF…");
    const auto total = qint64(document.pages.size());
    for (qint64 done = 0; done < total; ++done) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        if (done % 16 == 0)
            progress.report(done, total, step);
        pdf.page(document.pages[std::size_t(done)]);
        if (!pdf.isGood())
            return fileError(file, path);
    }
    pdf.finish(document);
    if (!pdf.isGood() || !file.flush())
        return fileError(file, path);
    progress.report(total, total, step);
    return {};
}

} // namespace

Status writePdf(const Document &document, const QString &path, const FontSet &fonts, const Progress &progress)
{
    // A pipe or a device is written to; to put a file in its place would be wrong.
    if (const QFileInfo target(path); target.exists() && !target.isFile() && !target.isDir()) {
        QFile special(path);
        if (!special.open(QIODevice::WriteOnly))
            return fileError(special, path);
        return writeTo(special, document, path, fonts, progress);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file, path);
    if (const auto written = writeTo(file, document, path, fonts, progress); !written)
        return written; // leaving without commit removes the unfinished file
    if (!file.commit())
        return fileError(file, path);
    return {};
}

} // namespace stc::printing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr double kMmPerInch = 25.4;
constexpr double kDotsPerInch = 150;
constexpr double kLeastDots = 50; ///< fewer could not be read
constexpr double kMostPixels = 60e6;
constexpr double kMostSide = 32'000; ///< QPainter's raster engine
constexpr int kSvgUnits = 10; ///< a mm

Result<QByteArray> asPng(const QSizeF &size, const std::function<void(QPainter &)> &paint)
{
    const double area = size.width() * size.height() / (kMmPerInch * kMmPerInch);
    const double dots = std::min({kDotsPerInch, std::sqrt(kMostPixels / area), kMostSide * kMmPerInch / std::max(size.width(), size.height())});
    if (dots < kLeastDots)
        return fail(ErrorCode::InvalidInput, Tr::tr("The picture is too large for a PNG file. Save it as SVG, or choose one person, fewer steps or a smaller unit."));
    const double scale = dots / kMmPerInch;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorCode::InvalidInput, Tr::tr("The picture is too large for a PNG file. Save it as SVG, or choose one person, fewer steps or a smaller unit."));
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(scale * 1000));
    image.setDotsPerMeterY(int(scale * 1000));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::WriteFailed, Tr::tr("The picture cannot be made."));
    return bytes;
}

Result<QByteArray> asSvg(const QSizeF &size, const QString &title, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setResolution(int(kSvgUnits * kMmPerInch));
    generator.setSize((size * kSvgUnits).toSize());
    generator.setViewBox(QRectF(QPointF(), size * kSvgUnits));
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ErrorCode::WriteFailed, Tr::tr("The picture cannot be made."));
    painter.scale(kSvgUnits, kSvgUnits);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace

Status savePicture(const QString &path, PictureFormat format, const QSizeF &size, const QString &title, const std::function<void(QPainter &)> &paint)
{
    const auto bytes = format == PictureFormat::Png ? asPng(size, paint) : asSvg(size, title, paint);
    if (!bytes)
        return failed(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NoPermission, Tr::tr("The file cannot be written. Choose another place, or close the program that has it open."), file.errorString());
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return fail(ErrorCode::WriteFailed, Tr::tr("The file could not be written to its end. Is there room on the disk?"), file.errorString());
    return {};
}

QString pictureFilter(PictureFormat format)
{
    return format == PictureFormat::Png ? Tr::tr("PNG pictures (*.png)") : Tr::tr("SVG drawings (*.svg)");
}

QString withEnding(const QString &path, PictureFormat format)
{
    const QString ending = format == PictureFormat::Png ? QStringLiteral(".png") : QStringLiteral(".svg");
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace stc::views {

namespace {

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        found = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

void paintSymbol(QPainter &painter, const QString &name, const QColor &colour, const QRectF &rect)
{
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter.setOpacity(painter.opacity() * colour.alphaF());
    renderer.render(&painter, rect);
}

QPixmap symbolPixmap(const QString &name, const QColor &colour, const QSize &size)
{
    static QHash<QString, QPixmap> made;
    const QString key = QStringLiteral("%1 %2 %3").arg(name, colour.name(QColor::HexArgb)).arg(size.width());
    if (const auto found = made.constFind(key); found != made.constEnd())
        return *found;
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        paintSymbol(painter, name, colour, QRectF(QPointF(), size));
    }
    made.insert(key, pixmap);
    return pixmap;
}

/// Asks the palette at the time of painting: a change of the theme needs no new icons.
class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        paintSymbol(*painter, m_name, colour(mode), rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return symbolPixmap(m_name, colour(mode), size); }
    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, m_role);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return source(name).isEmpty() ? QIcon() : QIcon(new SymbolEngine(name, role));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio)
{
    QPixmap pixmap = symbolPixmap(name, colour, QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

} // namespace stc::views

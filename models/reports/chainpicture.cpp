// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chainpicture.h"

#include "domain/dates.h"
#include "reports/chaindrawing.h"
#include "reports/wording.h"
#include "schema/table.h"

#include <algorithm>
#include <cmath>

namespace stc::reports {

namespace {

constexpr double kMarginMm = 12;
constexpr double kLeastSheet = 180; ///< so that title and legend do not stand in a column of single words
constexpr double kTitleGap = 1.5;
constexpr double kMarkLength = 4;
const TextStyle kTitle{14, Face::Bold, Align::Left};
const TextStyle kText{12, Face::Regular, Align::Left};

QString titleOf(const ChainPaper &paper)
{
    const QString title = Print::tr("Chain of transmission as known on %1").arg(displayDate(paper.knownOn));
    return paper.subject.isEmpty() ? title : QStringLiteral("%1 – %2").arg(title, paper.subject);
}

/// How the sheets divide the picture: whole columns, and strips that overlap by a person's height.
struct Tiles {
    double room;  ///< height for people on one sheet
    double step;  ///< from one strip to the next
    int columns;  ///< columns of people on one sheet
    int across;
    int down;
};

/// Where people stand on a sheet: below its title, above its legend.
QRectF pictureArea(const Composer &composer, const QString &legend)
{
    const double top = composer.top() + kTitle.lineHeight() + kTitleGap;
    const double bottom = composer.bottom() - composer.heightOf(legend, composer.width(), kText) - kTitleGap;
    return {composer.left(), top, composer.width(), bottom - top};
}

Tiles tilesOf(const ChainLayout &layout, const QRectF &area)
{
    Tiles tiles{};
    tiles.room = area.height() - kChainHeader;
    tiles.step = tiles.room - kChainNode.height() - kChainRowGap;
    tiles.columns = std::max(1, int(area.width() / (kChainNode.width() + kChainColumnGap)));
    tiles.across = std::max(1, int((layout.columns.size() + std::size_t(tiles.columns) - 1) / std::size_t(tiles.columns)));
    const double height = layout.size.height() - kChainHeader;
    tiles.down = height <= tiles.room ? 1 : 1 + int(std::ceil((height - tiles.room) / tiles.step));
    return tiles;
}

/// The strip of the picture that a sheet shows, in the picture's millimetres.
QRectF stripOf(const Tiles &tiles, int across, int down)
{
    const double pitch = kChainNode.width() + kChainColumnGap;
    return {double(across * tiles.columns) * pitch, kChainHeader + double(down) * tiles.step, double(tiles.columns) * pitch, tiles.room};
}

bool hasPeople(const ChainLayout &layout, const Tiles &tiles, int across, int down)
{
    const QRectF strip = stripOf(tiles, across, down);
    const int first = across * tiles.columns;
    for (int column = first; column < std::min(first + tiles.columns, int(layout.columns.size())); ++column) {
        const auto [begin, end] = layout.nodesBetween(column, strip.top() + kChainNode.height(), strip.bottom() - kChainNode.height());
        if (begin < end)
            return true;
    }
    return false;
}

/// Ticks where the next strip begins on the sheet below, or this one goes on from the sheet above.
void overlapMark(Composer &composer, const QRectF &area, double y)
{
    composer.line(area.left() - kMarkLength, y, area.left(), y, 0.4);
    composer.line(area.right(), y, area.right() + kMarkLength, y, 0.4);
}

} // namespace

QString chainLevel(int level)
{
    return level == kNoLevel ? QStringLiteral("–") : QStringLiteral("F%1").arg(level);
}

QString chainTitle(const Chain &chain, const ChainNode &node, bool initials)
{
    if (node.isFold())
        return Print::tr("+%1 people").arg(node.foldedCount);
    const QString &name = chain.people[std::size_t(node.person)].name;
    return initials ? nameInitials(name) : name;
}

QString chainDetail(const Chain &chain, const ChainLayout &layout, const ChainNode &node)
{
    QStringList parts;
    QDate day = layout.columns[std::size_t(node.column)].day;
    if (!node.isFold()) {
        const ChainPerson &person = chain.people[std::size_t(node.person)];
        if (!person.birthYear.isEmpty())
            parts << person.birthYear;
        if (person.confirmedOn.isValid())
            day = person.confirmedOn;
    }
    parts << chainLevel(node.level);
    if (day.isValid())
        parts << shortDate(day);
    return parts.join(QStringLiteral(" · "));
}

QString chainHeading(const ChainColumn &column, ChainOrder order)
{
    if (order == ChainOrder::BySteps)
        return column.steps == 0 ? Print::tr("No known source") : Print::tr("Step %1").arg(column.steps);
    if (!column.day.isValid())
        return Print::tr("No day known");
    return column.isFirstOfDay ? displayDate(column.day) : Print::tr("%1 (further)").arg(displayDate(column.day));
}

QString chainLabel(const Chain &chain, const ChainEdge &edge)
{
    const QString &code = chain.contacts[std::size_t(edge.contact)].setting;
    if (code.isEmpty())
        return {};
    return schema::choiceLabel(schema::table(schema::TableId::Contacts).column("setting"), code.toStdString());
}

QString chainLegend()
{
    return Print::tr("Frames: double = F0 (case), single = F1, cut corners = F2, lines above and below = F3 or no level. In them: name; year of birth, level, day (of a case: "
                     "confirmed, of others: last exposure). Columns: day of the last exposure, or steps from the source. Arrows: who may have infected whom, and where. "
                     "“+37” = so many further contacts that lead no further.");
}

Result<Document> chainDocument(const Chain &chain, const ChainLayout &layout, const ChainPaper &paper, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::landscape());
    const QString legend = chainLegend();
    const QRectF area = pictureArea(composer, legend);
    const Tiles tiles = tilesOf(layout, area);
    std::vector<int> numbers(std::size_t(tiles.across * tiles.down), 0); // of each sheet; 0: nobody stands there, it is left out
    int count = 0;
    for (int i = 0; i < tiles.across * tiles.down; ++i) {
        if (hasPeople(layout, tiles, i / tiles.down, i % tiles.down))
            numbers[std::size_t(i)] = ++count;
    }
    if (count > kMostChainPages)
        return fail(ErrorCode::WrongCall, Print::tr("The picture would take %1 sheets. Choose one person, fewer steps or a smaller unit.").arg(count));
    ChainDrawing drawing(chain, layout, measure, paper.initials);
    const auto numberOf = [&](int across, int down) { return across < tiles.across && down < tiles.down ? numbers[std::size_t(across * tiles.down + down)] : 0; };
    bool isFirst = true;
    for (int across = 0; across < tiles.across; ++across) {
        for (int down = 0; down < tiles.down; ++down) {
            if (numberOf(across, down) == 0)
                continue;
            if (!std::exchange(isFirst, false))
                composer.newPage();
            composer.setY(composer.top());
            QStringList next;
            if (const int right = numberOf(across + 1, down))
                next << Print::tr("right: page %1").arg(right);
            if (const int below = numberOf(across, down + 1))
                next << Print::tr("below: page %1").arg(below);
            const double nextWidth = measure.width(next.join(QStringLiteral(", ")), kText) + 1;
            drawing.line(composer, {composer.left(), composer.y(), composer.width() - nextWidth - 4, kTitle.lineHeight()}, titleOf(paper), kTitle);
            if (!next.isEmpty())
                drawing.line(composer, {composer.right() - nextWidth, composer.y(), nextWidth, kText.lineHeight()}, next.join(QStringLiteral(", ")), {12, Face::Italic, Align::Right});
            drawing.draw(composer, stripOf(tiles, across, down), area.topLeft());
            if (down > 0)
                overlapMark(composer, area, area.top() + kChainHeader + tiles.room - tiles.step);
            if (numberOf(across, down + 1))
                overlapMark(composer, area, area.top() + kChainHeader + tiles.step);
            composer.textAt(composer.left(), area.bottom() + kTitleGap, composer.width(), legend, kText);
        }
    }
    if (count == 0) {
        composer.paragraph(titleOf(paper), kTitle);
        composer.paragraph(Print::tr("No case and no contact is known on this day."), kText);
    }
    return composer.finish(Print::tr("Chain of transmission"), paper.footer);
}

Document chainSheet(const Chain &chain, const ChainLayout &layout, const ChainPaper &paper, const TextMeasure &measure)
{
    const double width = std::max(kLeastSheet, layout.size.width());
    const QString legend = chainLegend();
    const auto setup = [&](double height) { return PageSetup{QSizeF(width + 2 * kMarginMm, height), QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), false}; };
    const Composer ruler(measure, setup(1000));
    const double titleHeight = ruler.heightOf(titleOf(paper), width, kTitle) + kTitleGap;
    const double height = titleHeight + layout.size.height() + kTitleGap + ruler.heightOf(legend, width, kText);
    Composer composer(measure, setup(height + 2 * kMarginMm + 1));
    composer.paragraph(titleOf(paper), kTitle);
    ChainDrawing drawing(chain, layout, measure, paper.initials);
    const QPointF at(composer.left(), composer.top() + titleHeight);
    drawing.draw(composer, QRectF(0, kChainHeader, layout.size.width(), layout.size.height() - kChainHeader), at);
    composer.textAt(composer.left(), at.y() + layout.size.height() + kTitleGap, width, legend, kText);
    return composer.finish(Print::tr("Chain of transmission"), paper.footer);
}

} // namespace stc::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/labels.h"

#include "domain/householdcode.h"
#include "reports/qrdrawing.h"
#include "reports/wording.h"

#include <array>
#include <cmath>

namespace stc::reports {

namespace {

constexpr std::array kSheets = {
    LabelSheet{"70x37", QT_TRANSLATE_NOOP("print", "24 labels of 70 × 37 mm (3 × 8)"), 3, 8, {70, 37}, {0, 0.5}, {70, 37}},
    LabelSheet{"99x38", QT_TRANSLATE_NOOP("print", "14 labels of 99 × 38 mm (2 × 7)"), 2, 7, {99.1, 38.1}, {4.65, 15.15}, {101.6, 38.1}},
};

constexpr double kSide = 5; ///< free at the left: printers do not reach the edge of the sheet
constexpr double kEdge = 3; ///< free above, below and at the right
constexpr double kGap = 1;
const TextStyle kHead{13, Face::Bold, Align::Left, 1.1};
const TextStyle kLine{12, Face::Regular, Align::Left, 1.1};
const TextStyle kAddress{11, Face::Regular, Align::Left, 1.1};

/// Writes lines one below the other as long as they fit; a text that does not end in time gets an ellipsis.
class LabelText {
public:
    LabelText(Composer &composer, const QRectF &box) : m_composer(composer), m_box(box), m_y(box.top()) {}

    void write(const QString &text, const TextStyle &style, std::size_t mostLines)
    {
        if (text.isEmpty())
            return;
        std::vector<WrappedLine> lines;
        const float width = float(m_box.width() / (style.size * kMmPerPoint)) + 0.001F;
        wrap(text, width, style.face, m_composer.measure(), lines);
        const auto room = std::size_t(std::max(0.0, std::floor((m_box.bottom() - m_y + 0.01) / style.lineHeight())));
        const std::size_t count = std::min({lines.size(), mostLines, room});
        if (count == 0)
            return;
        QString shortened;
        if (count < lines.size()) {
            shortened = lines[count - 1].text.toString();
            while (!shortened.isEmpty() && m_composer.measure().width(shortened + u'…', style.face) > width)
                shortened.chop(1);
            shortened += u'…';
            lines[count - 1] = {shortened, m_composer.measure().width(shortened, style.face)};
        }
        m_composer.lines(QRectF(m_box.left(), m_y, m_box.width(), double(count) * style.lineHeight()), lines.data(), count, style);
        m_y += double(count) * style.lineHeight();
    }

private:
    Composer &m_composer;
    QRectF m_box;
    double m_y;
};

Status drawLabel(Composer &composer, const HouseholdLabel &label, const LabelSheet &sheet, const QPointF &at)
{
    const auto code = qrCode(householdCode(label.household));
    if (!code)
        return failed(code.error());
    const double side = qrSide(*code);
    const double left = at.x() + sheet.size.width() - kEdge - side;
    drawQr(composer, *code, left, at.y() + (sheet.size.height() - side) / 2);
    LabelText text(composer, QRectF(QPointF(at.x() + kSide, at.y() + kEdge), QPointF(left - kGap, at.y() + sheet.size.height() - kEdge)));
    text.write(label.head, kHead, 3);
    if (!label.number.isEmpty())
        text.write(Print::tr("Household %1").arg(label.number), kLine, 1);
    text.write(label.hamlet, kLine, 2);
    text.write(label.team, kLine, 2);
    if (label.address != label.hamlet) // where there is room left
        text.write(label.address, kAddress, 2);
    return {};
}

} // namespace

std::span<const LabelSheet> labelSheets()
{
    return kSheets;
}

const LabelSheet *findLabelSheet(const QString &name)
{
    for (const LabelSheet &sheet : kSheets) {
        if (name.isEmpty() || name == QLatin1String(sheet.name))
            return &sheet;
    }
    return nullptr;
}

QString label(const LabelSheet &sheet)
{
    return Print::tr(sheet.label);
}

Result<Document> labelDocument(const std::vector<HouseholdLabel> &labels, const LabelSheet &sheet, const Footer &footer, const TextMeasure &measure,
                               const Progress &progress)
{
    Composer composer(measure, {QSizeF(210, 297), QMarginsF(), false});
    const std::size_t onSheet = std::size_t(sheet.columns) * std::size_t(sheet.rows);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::size_t place = i % onSheet;
        if (place == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            progress.report(qint64(i), qint64(labels.size()), Print::tr("Laying out the pages…"));
            if (i > 0)
                composer.newPage();
        }
        const double column = double(place % std::size_t(sheet.columns));
        const double row = double(place / std::size_t(sheet.columns));
        const QPointF at(sheet.first.x() + column * sheet.pitch.width(), sheet.first.y() + row * sheet.pitch.height());
        if (const auto done = drawLabel(composer, labels[i], sheet, at); !done)
            return failed(done.error());
    }
    return composer.finishBare(Print::tr("Labels for the household books"), footer);
}

} // namespace stc::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/monitoringlist.h"

/// Hand-made data and fonts for the tests of printed pages.
namespace stc::test {

/// Every letter is half an em wide, capitals six tenths, a space a quarter: enough to lay pages out without a font.
class PlainMeasure final : public reports::TextMeasure {
public:
    PlainMeasure()
    {
        fillNear([](char32_t c, reports::Face) { return widthOf(c); });
    }

protected:
    [[nodiscard]] float farAdvance(char32_t character, reports::Face) const override { return widthOf(character); }

private:
    static float widthOf(char32_t c) { return c == U' ' ? 0.25F : c >= 0x300 && c < 0x370 ? 0.0F : (c >= U'A' && c <= U'Z') ? 0.6F : 0.5F; }
};

/// People in quarantine on 2021-06-09: in communes of `teams` teams with `each` people; long and short names, all categories, missing checks, fever.
[[nodiscard]] std::vector<store::MonitoredPerson> monitoredPeople(int communes, int teams, int each);
[[nodiscard]] reports::MonitoringList monitoringList(int communes, int teams, int each);

/// The page with its stamps put in.
[[nodiscard]] reports::Page withStamps(const reports::Page &page);
/// What is wrong with the pages of a document, a line each: text or lines outside the margins, text wider than its box, boxes that lie on each other.
[[nodiscard]] QStringList faultsOf(const reports::Document &document);
/// All text of a page, stamps included, a box a line.
[[nodiscard]] QString textOf(const reports::Page &page);

} // namespace stc::test

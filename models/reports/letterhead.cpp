// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/letterhead.h"

#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

namespace {

/// Share of the width that belongs to the issuer; the state's name needs the rest.
constexpr double kIssuerShare = 0.43;
constexpr double kSignatureSpace = 22; ///< mm to sign in

double widest(const Composer &composer, const QString &text, const TextStyle &style, double limit)
{
    return std::min(limit, composer.measure().width(text, style));
}

} // namespace

Letterhead letterheadOf(const Unit &unit, const UnitList &units, const QDate &date)
{
    const auto committee = [](const Unit &of) { return Print::tr("PEOPLE'S COMMITTEE OF %1").arg(of.name.toUpper()); };
    const Unit *above = units.parentOf(unit);
    return {above ? committee(*above) : QString(), committee(unit), placeName(unit), date};
}

Letterhead letterheadOfTeam(const QString &team, const Unit &unit, const QDate &date)
{
    return {Print::tr("PEOPLE'S COMMITTEE OF %1").arg(unit.name.toUpper()), team.toUpper(), placeName(unit), date};
}

void writeLetterhead(Composer &composer, const Letterhead &head, double reserved)
{
    const TextStyle superior{12, Face::Regular, Align::Centre};
    const TextStyle issuer{12, Face::Bold, Align::Centre};
    const TextStyle state{12, Face::Bold, Align::Centre};
    const TextStyle motto{13, Face::Bold, Align::Centre};
    const TextStyle dateLine{13, Face::Italic, Align::Centre};
    const QString country = Print::tr("SOCIALIST REPUBLIC OF VIET NAM");
    const double width = composer.width() - reserved;
    // The state's name stands on one line, whatever is left for the issuer.
    const double rightWidth = std::max(width * (1 - kIssuerShare), composer.measure().width(country, state) + 1);
    const double rightX = composer.left() + width - rightWidth;
    const double leftWidth = width - rightWidth - 2;
    const double top = composer.y();

    double left = top;
    if (!head.superior.isEmpty())
        left += composer.textAt(composer.left(), left, leftWidth, head.superior, superior);
    left += composer.textAt(composer.left(), left, leftWidth, head.issuer, issuer);
    // The rule below the issuer is a third to a half of its length.
    const double ruleLength = widest(composer, head.issuer, issuer, leftWidth) * 0.4;
    const double centre = composer.left() + leftWidth / 2;
    composer.line(centre - ruleLength / 2, left + 0.6, centre + ruleLength / 2, left + 0.6, 0.25);

    double right = top;
    right += composer.textAt(rightX, right, rightWidth, country, state);
    const QString words = Print::tr("Independence - Freedom - Happiness");
    right += composer.textAt(rightX, right, rightWidth, words, motto);
    // The rule below the motto is as long as the motto.
    const double mottoLength = widest(composer, words, motto, rightWidth);
    const double middle = rightX + rightWidth / 2;
    composer.line(middle - mottoLength / 2, right + 0.6, middle + mottoLength / 2, right + 0.6, 0.25);
    right += 3;
    if (!head.place.isEmpty())
        right += composer.textAt(rightX, right, rightWidth, placeAndDate(head.place, head.date), dateLine);
    composer.setY(std::max(left + 3, right));
}

void writeTitle(Composer &composer, const QString &title, const QStringList &below)
{
    composer.gap(4);
    composer.paragraph(title.toUpper(), {14, Face::Bold, Align::Centre});
    for (const QString &text : below)
        composer.paragraph(text, {13, Face::Bold, Align::Centre});
    const double centre = composer.left() + composer.width() / 2;
    composer.line(centre - 15, composer.y() + 0.8, centre + 15, composer.y() + 0.8, 0.25);
    composer.gap(4);
}

void writeHeading(Composer &composer, const QString &text, double following)
{
    const TextStyle style{13, Face::Bold, Align::Left};
    composer.gap(3);
    composer.ensure(composer.heightOf(text, composer.width(), style) + 1 + following);
    composer.paragraph(text, style);
    composer.gap(1);
}

namespace {

const TextStyle kSignatureTitle{13, Face::Bold, Align::Centre};
const TextStyle kSignatureHint{12, Face::Italic, Align::Centre};

struct SignatureHeights {
    double title = 0;
    double hint = 0;
    double name = 0;
    [[nodiscard]] double all() const { return 5 + title + hint + kSignatureSpace + name; }
};

QString signatureHint()
{
    return Print::tr("(sign, write full name)");
}

double signatureWidth(const Composer &composer, const std::vector<Signature> &signatures)
{
    return composer.width() / double(signatures.size()) - 4;
}

SignatureHeights signatureHeights(const Composer &composer, const std::vector<Signature> &signatures)
{
    SignatureHeights heights;
    const double width = signatureWidth(composer, signatures);
    for (const Signature &signature : signatures) {
        heights.title = std::max(heights.title, composer.heightOf(signature.title, width, kSignatureTitle));
        heights.name = std::max(heights.name, composer.heightOf(signature.name, width, kSignatureTitle));
    }
    heights.hint = composer.heightOf(signatureHint(), width, kSignatureHint);
    return heights;
}

std::vector<Signature> listSignatures()
{
    return {{Print::tr("PREPARED BY"), {}}, {Print::tr("HEAD OF THE UNIT"), {}}};
}

QString chairman()
{
    return Print::tr("ON BEHALF OF THE PEOPLE'S COMMITTEE\nCHAIRMAN");
}

} // namespace

void writeSignatures(Composer &composer, const std::vector<Signature> &signatures)
{
    if (signatures.empty())
        return;
    const SignatureHeights heights = signatureHeights(composer, signatures);
    const double width = signatureWidth(composer, signatures);
    composer.ensure(heights.all());
    double x = composer.left() + 2;
    for (const Signature &signature : signatures) {
        double y = composer.y() + 5;
        composer.textAt(x, y, width, signature.title, kSignatureTitle);
        y += heights.title;
        composer.textAt(x, y, width, signatureHint(), kSignatureHint);
        y += heights.hint + kSignatureSpace;
        composer.textAt(x, y, width, signature.name, kSignatureTitle);
        x += width + 4;
    }
    composer.gap(heights.all());
}

double signaturesHeight(const Composer &composer, const std::vector<Signature> &signatures)
{
    return signatureHeights(composer, signatures).all();
}

double listSignaturesHeight(const Composer &composer)
{
    return signaturesHeight(composer, listSignatures());
}

double chairmanSignatureHeight(const Composer &composer)
{
    return 5 + composer.heightOf(chairman(), composer.width() / 2, kSignatureTitle) + kSignatureSpace + kSignatureTitle.lineHeight();
}

void writeChairmanSignature(Composer &composer)
{
    const double height = chairmanSignatureHeight(composer);
    composer.ensure(height);
    const double half = composer.width() / 2;
    composer.textAt(composer.left() + half, composer.y() + 5, half, chairman(), kSignatureTitle);
    composer.gap(height);
}

void writeListSignatures(Composer &composer)
{
    writeSignatures(composer, listSignatures());
}

} // namespace stc::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/annex.h"

#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;

namespace {

/// Dots where there is no date: it is written by hand then.
QString decisionDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    //: Day, month, year to be filled in by hand: "ngày …… tháng …… năm ………"
    return date.isValid() ? dateInWords(date) : Print::tr("…… / …… / …………");
}

void writeAnnexTitle(Composer &composer, const Annex &annex)
{
    composer.paragraph(Print::tr("Annex"), {14, Face::Bold, Align::Centre});
    composer.gap(1);
    composer.paragraph(Print::tr("List of the members of the community COVID teams").toUpper(), {14, Face::Bold, Align::Centre});
    const QString number = annex.decisionNumber.isEmpty() ? Print::tr("………") : annex.decisionNumber;
    composer.paragraph(Print::tr("(Attached to decision No. %1, %2, of the People's Committee of %3)").arg(number, decisionDate(annex.decisionDate), insideSentence(annex.commune)),
        {13, Face::Italic, Align::Centre});
    const double centre = composer.left() + composer.width() / 2;
    composer.line(centre - 15, composer.y() + 0.8, centre + 15, composer.y() + 0.8, 0.25);
    composer.gap(4);
}

void writeTeams(Composer &composer, const Annex &annex)
{
    TableLayout table(composer,
        {{Print::tr("No."), 11, Align::Centre, {}}, {Print::tr("Full name"), 47, Align::Left, {}}, {Print::tr("Born"), 14, Align::Centre, {}},
            {Print::tr("Office, organisation"), 38, Align::Left, {}}, {Print::tr("Duty in the team"), 28, Align::Left, {}},
            {Print::tr("Telephone"), 27, Align::Centre, {}}});
    CodeLabels roles(TableId::Members, "role");
    CodeLabels organisations(TableId::Members, "affiliation");
    std::size_t number = 0;
    int households = 0;
    for (const AnnexTeam &of : annex.teams) {
        table.group(0, Print::tr("%1 (%2 households)").arg(teamAndHamlet(of.team.name, of.team.hamlet)).arg(of.households));
        households += of.households;
        for (const store::TeamMember &member : of.members) {
            const Face face = member.role == QLatin1String("leader") ? Face::Bold : Face::Regular;
            table.row({cell(QString::number(++number)), cell(member.name, face), cell(birthYear(member.birthDate)), cell(organisations.of(member.affiliation)),
                cell(roles.of(member.role), face), cell(member.phone)});
        }
        if (of.members.empty())
            table.remark(Print::tr("This team has no members."));
    }
    table.sum(-1, Print::tr("This list holds %1 teams with %2 members for %3 households.").arg(annex.teams.size()).arg(number).arg(households),
        chairmanSignatureHeight(composer));
    table.finish();
}

} // namespace

Document annexDocument(const std::vector<Annex> &annexes, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::portrait());
    for (const Annex &annex : annexes) {
        composer.beginSection();
        writeAnnexTitle(composer, annex);
        writeTeams(composer, annex);
        writeChairmanSignature(composer);
    }
    return composer.finish(Print::tr("Team roster as annex of the decision"), footer);
}

} // namespace stc::reports

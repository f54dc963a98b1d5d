// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register.h"

#include "domain/dates.h"
#include "reports/codelabels.h"
#include "reports/tablelayout.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;

namespace {

class RegisterWriter {
public:
    RegisterWriter(Composer &composer, const RegisterTeam &of)
        : m_composer(composer), m_of(of),
          m_table(composer, {{Print::tr("No."), 11, Align::Centre, {}}, {Print::tr("Full name"), 57, Align::Left, {}}, {Print::tr("Born"), 24, Align::Centre, {}},
                                {Print::tr("Sex"), 14, Align::Centre, {}}, {Print::tr("Relation to head"), 29, Align::Left, {}},
                                {Print::tr("Identity number"), 31, Align::Centre, {}}, {Print::tr("Telephone"), 27, Align::Centre, {}},
                                {Print::tr("Occupation"), 43, Align::Left, {}}, {Print::tr("Residence"), 31, Align::Left, {}}})
    {
    }

    void write()
    {
        std::size_t number = 0;
        std::size_t people = 0;
        for (const RegisterHousehold &of : m_of.households) {
            m_table.group(0, headingOf(++number, of.household, m_of.commune));
            people += of.people.size();
            writePeople(of.people);
        }
        if (m_of.households.empty())
            m_table.remark(Print::tr("No household is assigned to this team."));
        else
            m_table.sum(-1, Print::tr("All: %1 households, %2 people").arg(m_of.households.size()).arg(people), listSignaturesHeight(m_composer));
        m_table.finish();
    }

private:
    [[nodiscard]] static QString headingOf(std::size_t number, const store::TeamHousehold &household, const QString &commune)
    {
        QStringList parts{QStringLiteral("%1. %2").arg(number).arg(household.head)};
        if (!household.number.isEmpty())
            parts << Print::tr("household %1").arg(household.number);
        parts << localAddress(household.address, household.hamlet, commune);
        if (!household.phone.isEmpty())
            parts << Print::tr("tel. %1").arg(household.phone);
        parts << (household.commitmentSignedOn.isEmpty() ? Print::tr("commitment not signed")
                                                         : Print::tr("commitment signed %1").arg(displayPartialDate(household.commitmentSignedOn)));
        return parts.join(QStringLiteral(" – "));
    }

    void writePeople(const std::vector<store::HouseholdPerson> &people)
    {
        std::vector<std::vector<TableCell>> rows;
        for (const store::HouseholdPerson &person : people)
            rows.push_back({cell(QString::number(rows.size() + 1)), cell(person.name), cell(displayPartialDate(person.birthDate)), cell(m_sexes.of(person.sex)),
                cell(m_relations.of(person.relation)), cell(person.identityNumber), cell(person.phone), cell(m_occupations.of(person.occupation)),
                cell(m_residences.of(person.residence))});
        if (rows.empty()) {
            m_table.remark(Print::tr("Nobody is entered for this household."));
            return;
        }
        m_table.keepTogether(rows);
        for (const auto &row : rows)
            m_table.row(row);
    }

    Composer &m_composer;
    const RegisterTeam &m_of;
    TableLayout m_table;
    CodeLabels m_sexes{TableId::People, "sex"};
    CodeLabels m_relations{TableId::People, "relation_to_head"};
    CodeLabels m_occupations{TableId::People, "occupation"};
    CodeLabels m_residences{TableId::People, "residence"};
};

} // namespace

Document registerDocument(const std::vector<RegisterTeam> &teams, const QDate &date, const Footer &footer, const TextMeasure &measure)
{
    Composer composer(measure, PageSetup::landscape());
    const QString title = Print::tr("Household register");
    for (const RegisterTeam &team : teams) {
        composer.beginSection();
        writeLetterhead(composer, team.head);
        writeTitle(composer, title, {team.team.name, team.unit, Print::tr("as of %1").arg(displayDate(date))});
        RegisterWriter(composer, team).write();
        writeListSignatures(composer);
    }
    return composer.finish(title + u' ' + displayDate(date), footer);
}

} // namespace stc::reports

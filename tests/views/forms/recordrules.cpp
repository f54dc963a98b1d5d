// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordrules.h"

namespace stc::test {

using schema::TableId;

namespace {

const Typed kTeam{{"commune_code", "07303"}, {"hamlet", "Thôn Đá Ong"}, {"name", "Tổ mới"}, {"kind", "community"}, {"established_on", "2021-05-08"}};
const Typed kMember{{"team_id", "#teams:1"}, {"full_name", "Đỗ Văn Mới"}, {"sex", "male"}, {"role", "member"}, {"joined_on", "2021-05-08"}};
const Typed kHousehold{{"commune_code", "07303"}, {"hamlet", "Thôn Đá Ong"}, {"head_name", "Đỗ Văn Mới"}};
const Typed kPerson{{"household_id", "#households:1"}, {"full_name", "Đỗ Văn Mới"}, {"sex", "male"}};
const Typed kPage{{"team_id", "#teams:1"}, {"page_date", "2021-06-09"}};
const Typed kSuspected{{"person_id", "#people:2"}, {"team_id", "#teams:1"}, {"detected_on", "2021-06-07"}, {"symptoms", "fever"}, {"outcome", "reported"}};
const Typed kArrival{{"person_id", "#people:5"}, {"team_id", "#teams:2"}, {"arrived_on", "2021-06-05"}, {"origin", "Bắc Ninh"}, {"from_epidemic_area", "true"}};
const Typed kViolation{{"team_id", "#teams:2"}, {"occurred_on", "2021-06-05"}, {"kind", "no_mask"}, {"action", "reminded"}};
const Typed kCase{{"person_id", "#people:4"}, {"confirmed_on", "2021-06-02"}, {"outcome", "treating"}};
const Typed kContact{{"person_id", "#people:4"}, {"source_person_id", "#people:1"}, {"level", "F1"}, {"traced_on", "2021-06-02"}};
const Typed kQuarantine{{"person_id", "#people:4"}, {"kind", "home"}, {"reason", "contact_f1"}, {"start_on", "2021-06-02"}};
const Typed kCheck{{"person_id", "#people:3"}, {"checked_on", "2021-06-08"}, {"session", "morning"}};
const Typed kSample{{"person_id", "#people:4"}, {"collected_on", "2021-06-03"}, {"method", "rt_pcr"}, {"reason", "f1"}, {"result", "negative"}};
const Typed kDonation{{"unit_code", "07303"}, {"received_on", "2021-06-01"}, {"donor", "Hội Phụ nữ"}, {"item", "Gạo"}, {"quantity", "5"}};
const Typed kAid{{"household_id", "#households:1"}, {"given_on", "2021-06-04"}, {"item", "Gạo"}, {"quantity", "10"}};
const Typed kLabour{{"household_id", "#households:1"}, {"worked_on", "2021-06-04"}, {"days", "1.5"}};
const Typed kHarvest{{"household_id", "#households:1"}, {"crop", "Vải"}, {"planned_on", "2021-06-15"}};
const Typed kEquipment{{"team_id", "#teams:1"}, {"item", "Nhiệt kế"}, {"quantity", "2"}, {"issued_on", "2021-05-08"}};
const Typed kBulletin{{"unit_code", "07303"}, {"title", "Bản tin"}, {"issued_on", "2021-06-01"}};
const Typed kTraining{{"unit_code", "07303"}, {"held_on", "2021-05-10"}, {"topic", "Đo thân nhiệt"}};
const Typed kCommendation{{"team_id", "#teams:1"}, {"awarded_on", "2021-06-08"}, {"form", "Giấy khen"}};
const Typed kException{{"page_id", "#logbook_pages:1"}, {"household_id", "#households:1"}, {"outcome", "absent"}};
const Typed kAssignment{{"household_id", "#households:1"}, {"team_id", "#teams:2"}, {"until_on", "2021-05-20"}};
const Typed kMovement{{"person_id", "#people:1"}, {"kind", "moved_in"}, {"happened_on", "2021-05-20"}};
const Typed kDistinct{{"person_id", "#people:1"}, {"other_person_id", "#people:5"}, {"decided_on", "2021-06-01"}};
const Typed kDistinctHomes{{"household_id", "#households:1"}, {"other_household_id", "#households:2"}, {"decided_on", "2021-06-01"}};

} // namespace

const std::vector<Rule> &brokenRules()
{
    static const std::vector<Rule> rules{
        {"team without name", TableId::Teams, 0, kTeam, {{"name", ""}}, "name", "must be filled in", "", {{"name", "Tổ 5"}}},
        {"team without hamlet", TableId::Teams, 1, {}, {{"hamlet", "   "}}, "hamlet", "must be filled in", "", {{"hamlet", "Thôn Mới"}}},
        {"impossible date", TableId::Teams, 0, kTeam, {{"established_on", "31/2/2021"}}, "established_on", "not a date of the calendar", "Write it as 31/05/2021", {{"established_on", "28/2/2021"}}},
        {"date in words", TableId::Teams, 0, kTeam, {{"established_on", "hom qua"}}, "established_on", "“hom qua” is not a date", "Write it as", {{"established_on", "8/6"}}},
        {"future date", TableId::Teams, 0, kTeam, {{"established_on", "1/7/2021"}}, "established_on", "lies in the future: “01/07/2021”", "Today is 09/06/2021", {{"established_on", "1/6/2021"}}},
        {"team dissolved before founded", TableId::Teams, 1, {}, {{"dissolved_on", "1/5/2021"}}, "dissolved_on", "too early", "cannot lie before", {{"dissolved_on", "1/6/2021"}}},
        {"unknown kind of team", TableId::Teams, 0, kTeam, {{"kind", "xyz"}}, "kind", "“xyz” is not one of the values", "Choose one of these: Community", {{"kind", "com"}}},
        {"unknown unit", TableId::Teams, 0, kTeam, {{"commune_code", "Khong Co"}}, "commune_code", "no administrative unit “Khong Co”", "Type letters of its name", {{"commune_code", "lan gioi"}}},
        {"team name twice", TableId::Teams, 0, kTeam, {{"name", "Tổ COVID số 2"}}, "name", "another record with the same name in this commune", "Correct the value here", {{"name", "Tổ COVID số 3"}}},
        {"letters lost", TableId::Teams, 0, kTeam, {{"hamlet", "Th?n"}}, "hamlet", "question mark in place of a letter", "Type the letter", {{"hamlet", "Thôn"}}},

        {"member without sex", TableId::Members, 0, kMember, {{"sex", ""}}, "sex", "must be filled in", "Choose one of these: Male, Female", {{"sex", "m"}}},
        {"digits in a name", TableId::Members, 0, kMember, {{"full_name", "Nguyen 2"}}, "full_name", "A name has no digits", "", {{"full_name", "Nguyễn Hai"}}},
        {"short phone", TableId::Members, 0, kMember, {{"phone", "09123"}}, "phone", "“09123” is not a phone number", "a mobile has 10 digits", {{"phone", "0912.345.678"}}},
        {"member left before joining", TableId::Members, 1, {}, {{"left_on", "1/5/2021"}}, "left_on", "too early", "", {{"left_on", "1/6/2021"}}},
        {"unknown role", TableId::Members, 0, kMember, {{"role", "giam doc"}}, "role", "not one of the values of “Role”", "Leader, Deputy", {{"role", "dep"}}},
        {"team that is not chosen", TableId::Members, 0, kMember, {{"team_id", "khong co"}}, "team_id", "not chosen from the list", "then choose", {{"team_id", "covid so 2"}}},

        {"household without head", TableId::Households, 1, {}, {{"head_name", ""}}, "head_name", "must be filled in", "", {{"head_name", "Trần Văn Mới"}}},
        {"visit order 0", TableId::Households, 1, {}, {{"visit_order", "0"}}, "visit_order", "cannot be “0”", "Write a number from 1 to", {{"visit_order", "7"}}},
        {"visit order in words", TableId::Households, 1, {}, {{"visit_order", "bay"}}, "visit_order", "is not a number", "Write digits only", {{"visit_order", "7"}}},
        {"commitment in the future", TableId::Households, 1, {}, {{"commitment_signed_on", "1/1/2022"}}, "commitment_signed_on", "lies in the future", "Today is", {{"commitment_signed_on", "9/6"}}},
        {"team of another commune", TableId::Households, 0, kHousehold, {{"team_id", "tien phan"}}, "team_id", "belongs to another commune", "Choose a team of the same commune", {{"team_id", "covid so 10"}}},

        {"identity of 5 digits", TableId::People, 0, kPerson, {{"identity_number", "12345"}}, "identity_number", "“12345” is not an identity number", "9 digits (CMND) or 12 (CCCD)", {{"identity_number", "121456789"}}},
        {"born in the future", TableId::People, 0, kPerson, {{"birth_date", "2030"}}, "birth_date", "lies in the future", "Today is", {{"birth_date", "1962"}}},
        {"born long ago", TableId::People, 0, kPerson, {{"birth_date", "1850"}}, "birth_date", "cannot be “1850”", "after 1900", {{"birth_date", "5/1962"}}},
        {"born on no day", TableId::People, 0, kPerson, {{"birth_date", "31/4/1962"}}, "birth_date", "not a date of the calendar", "the year alone will do", {{"birth_date", "30/4/1962"}}},
        {"eleven doses", TableId::People, 1, {}, {{"vaccine_doses", "11"}}, "vaccine_doses", "cannot be “11”", "from 0 to 10", {{"vaccine_doses", "2"}}},
        {"household not found", TableId::People, 0, kPerson, {{"household_id", "khong ai ca"}}, "household_id", "not chosen from the list", "3 letters", {{"household_id", "tran van"}}},
        {"unknown occupation", TableId::People, 1, {}, {{"occupation", "phi cong"}}, "occupation", "not one of the values", "Farmer", {{"occupation", "far"}}},

        {"page twice", TableId::LogbookPages, 0, kPage, {{"page_date", "7/6/2021"}}, "page_date", "another record with the same team and date", "", {{"page_date", "6/6/2021"}}},
        {"negative count", TableId::LogbookPages, 1, {}, {{"people_reminded", "-1"}}, "people_reminded", "cannot be “-1”", "0 or more", {{"people_reminded", "1"}}},
        {"half a person", TableId::LogbookPages, 1, {}, {{"people_reminded", "1,5"}}, "people_reminded", "is not a number", "", {{"people_reminded", "2"}}},
        {"page not chosen", TableId::VisitExceptions, 0, kException, {{"page_id", "zzz"}}, "page_id", "not chosen", "", {{"page_id", "covid so 10 8/6/2021"}}},
        {"visit without outcome", TableId::VisitExceptions, 1, {}, {{"outcome", ""}}, "outcome", "must be filled in", "Absent", {{"outcome", "ref"}}},

        {"found before it began", TableId::SuspectedCases, 0, kSuspected, {{"onset_on", "8/6/2021"}}, "detected_on", "too early", "", {{"onset_on", "6/6/2021"}}},
        {"unknown symptom", TableId::SuspectedCases, 0, kSuspected, {{"symptoms", "fever, xyz"}}, "symptoms", "is not one of the values", "Choose one of these: Fever", {{"symptoms", "fev, cou"}}},
        {"no symptom", TableId::SuspectedCases, 0, kSuspected, {{"symptoms", ""}}, "symptoms", "must be filled in", "Fever", {{"symptoms", "cough"}}},
        {"50 degrees", TableId::SuspectedCases, 0, kSuspected, {{"temperature_c", "50"}}, "temperature_c", "cannot be “50”", "from 34 to 43", {{"temperature_c", "38,5"}}},
        {"no time", TableId::SuspectedCases, 0, kSuspected, {{"reported_at", "toi qua"}}, "reported_at", "is not a time", "Write it as 07/05/2021 13:30", {{"reported_at", "07/06/2021 13:30"}}},

        {"neither yes nor no", TableId::Arrivals, 0, kArrival, {{"from_epidemic_area", "hm"}}, "from_epidemic_area", "“hm” is not one of the values", "Yes or No", {{"from_epidemic_area", "n"}}},
        {"arrived without origin", TableId::Arrivals, 1, {}, {{"origin", ""}}, "origin", "must be filled in", "", {{"origin", "Hà Nội"}}},
        {"violation in the future", TableId::Violations, 0, kViolation, {{"occurred_on", "30/6/2021"}}, "occurred_on", "lies in the future", "Today is", {{"occurred_on", "3/6/2021"}}},
        {"violation without action", TableId::Violations, 1, {}, {{"action", ""}}, "action", "must be filled in", "Pending", {{"action", "fin"}}},

        {"case code twice", TableId::Cases, 0, kCase, {{"case_code", "BN9001"}}, "case_code", "another record with the same case code", "", {{"case_code", "BN9002"}}},
        {"contact with oneself", TableId::Contacts, 0, kContact, {{"source_person_id", "le thi anh"}}, "source_person_id", "cannot be a contact of himself or herself", "Choose another person", {{"source_person_id", "nguyen van nam"}}},
        {"ring of contacts", TableId::Contacts, 0, {{"person_id", "#people:1"}, {"level", "F1"}, {"traced_on", "2021-06-02"}}, {{"source_person_id", "ly thi dao"}}, "source_person_id", "closes a ring", "Choose another person", {{"source_person_id", "tran van an"}}},

        {"two open quarantines", TableId::Quarantines, 0, kQuarantine, {{"person_id", "nguyen thi dao"}}, "person_id", "another record with the same person in an open quarantine", "", {{"person_id", "le thi anh"}}},
        {"quarantine ended before it began", TableId::Quarantines, 1, {}, {{"ended_on", "1/6/2021"}, {"end_reason", "compl"}}, "ended_on", "too early", "", {{"ended_on", "8/6/2021"}}},
        {"end without reason", TableId::Quarantines, 1, {}, {{"ended_on", "8/6/2021"}}, "end_reason", "needs its reason", "", {{"end_reason", "compl"}}},
        {"reason without end", TableId::Quarantines, 1, {}, {{"end_reason", "compl"}}, "end_reason", "the date of the end is missing", "empty this field", {{"ended_on", "8/6/2021"}}},
        {"61 days", TableId::Quarantines, 0, kQuarantine, {{"days", "61"}}, "days", "cannot be “61”", "from 0 to 60", {{"days", "21"}}},
        {"released before the start", TableId::Quarantines, 0, kQuarantine, {{"planned_end_on", "1/6/2021"}}, "planned_end_on", "too early", "", {{"planned_end_on", "23/6/2021"}}},

        {"check twice", TableId::HealthChecks, 0, kCheck, {{"person_id", "nguyen thi dao"}}, "session", "another record with the same person, date and session", "", {{"session", "eve"}}},
        {"33 degrees", TableId::HealthChecks, 0, kCheck, {{"temperature_c", "33"}}, "temperature_c", "cannot be “33”", "from 34 to 43", {{"temperature_c", "36,6"}}},
        {"oxygen 101", TableId::HealthChecks, 0, kCheck, {{"spo2", "101"}}, "spo2", "cannot be “101”", "from 50 to 100", {{"spo2", "98"}}},
        {"result before the sample", TableId::Samples, 0, kSample, {{"result_on", "2/6/2021"}}, "result_on", "too early", "", {{"result_on", "4/6/2021"}}},
        {"sample without method", TableId::Samples, 1, {}, {{"method", ""}}, "method", "must be filled in", "RT-PCR", {{"method", "rap"}}},

        {"nothing donated", TableId::Donations, 0, kDonation, {{"quantity", "0"}}, "quantity", "cannot be “0”", "greater than 0", {{"quantity", "0,5"}}},
        {"half a million or 500", TableId::Donations, 0, kDonation, {{"value_vnd", "500.000"}}, "value_vnd", "is not a number", "500000", {{"value_vnd", "500000"}}},
        {"aid without item", TableId::Aid, 0, kAid, {{"item", ""}}, "item", "must be filled in", "", {{"item", "Mì"}}},
        {"labour without days", TableId::Labour, 0, kLabour, {{"days", ""}}, "days", "must be filled in", "", {{"days", "2"}}},
        {"harvest on no day", TableId::Harvests, 0, kHarvest, {{"planned_on", "31/6/2021"}}, "planned_on", "not a date of the calendar", "", {{"planned_on", "30/6/2021"}}},
        {"negative equipment", TableId::Equipment, 0, kEquipment, {{"quantity", "-2"}}, "quantity", "cannot be “-2”", "0 or more", {{"quantity", "2"}}},
        {"bulletin without title", TableId::Bulletins, 0, kBulletin, {{"title", ""}}, "title", "must be filled in", "", {{"title", "Bản tin 6"}}},
        {"training in the future", TableId::Trainings, 0, kTraining, {{"held_on", "10/7/2021"}}, "held_on", "lies in the future", "", {{"held_on", "1/6/2021"}}},
        {"commendation without form", TableId::Commendations, 0, kCommendation, {{"form", ""}}, "form", "must be filled in", "", {{"form", "Bằng khen"}}},

        {"assignment without household", TableId::Assignments, 0, kAssignment, {{"household_id", ""}}, "household_id", "must be filled in", "Type letters", {{"household_id", "tran van"}}},
        {"unknown movement", TableId::Movements, 0, kMovement, {{"kind", "flown"}}, "kind", "not one of the values", "Born, Died", {{"kind", "moved o"}}},
        {"decision without a day", TableId::DistinctPeople, 0, kDistinct, {{"decided_on", ""}}, "decided_on", "must be filled in", "Write day/month/year", {{"decided_on", "9/6"}}},
        {"households decided in the future", TableId::DistinctHouseholds, 0, kDistinctHomes, {{"decided_on", "1/7/2021"}}, "decided_on", "lies in the future", "", {{"decided_on", "9/6"}}},
    };
    return rules;
}

const std::vector<Rule> &warningRules()
{
    static const std::vector<Rule> rules{
        {"identity of the other sex", TableId::People, 0, kPerson, {{"birth_date", "1962"}, {"identity_number", "024162000001"}}, "identity_number", "another sex or year of birth", "a woman born in 1962", {}},
        {"identity of another year", TableId::People, 0, kPerson, {{"birth_date", "1963"}, {"identity_number", "024062000001"}}, "identity_number", "another sex or year of birth", "a man born in 1962", {}},
        {"young member", TableId::Members, 0, kMember, {{"birth_date", "2010"}}, "birth_date", "younger than 16", "", {}},
        {"more visited than assigned", TableId::LogbookPages, 0, kPage, {{"households_assigned", "30"}, {"households_visited", "31"}}, "households_visited", "More households visited than assigned", "", {}},
        {"release is not start plus days", TableId::Quarantines, 0, kQuarantine, {{"days", "21"}, {"planned_end_on", "24/6/2021"}}, "planned_end_on", "not the start plus the days", "", {}},
    };
    return rules;
}

} // namespace stc::test

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactEntry</name>
    <message numerus="yes">
        <source>write %n contacts of %1</source>
        <translation>
            <numerusform>write %n contact of %1</numerusform>
            <numerusform>write %n contacts of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpisodeList</name>
    <message numerus="yes">
        <source>%n day(s) with a check, the last on %1.</source>
        <translation>
            <numerusform>%n day with a check, the last on %1.</numerusform>
            <numerusform>%n days with a check, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fever on %n day(s), the last on %1.</source>
        <translation>
            <numerusform>Fever on %n day, the last on %1.</numerusform>
            <numerusform>Fever on %n days, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Absent on %n day(s).</source>
        <translation>
            <numerusform>Absent on %n day.</numerusform>
            <numerusform>Absent on %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Episodes</name>
    <message numerus="yes">
        <source>release %n people from quarantine</source>
        <translation>
            <numerusform>release %n person from quarantine</numerusform>
            <numerusform>release %n people from quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm what is proposed for %n people</source>
        <translation>
            <numerusform>confirm what is proposed for %n person</numerusform>
            <numerusform>confirm what is proposed for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n people to another quarantine</source>
        <translation>
            <numerusform>move %n person to another quarantine</numerusform>
            <numerusform>move %n people to another quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count the quarantine of %n people anew</source>
        <translation>
            <numerusform>count the quarantine of %n person anew</numerusform>
            <numerusform>count the quarantine of %n people anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the release of %n people</source>
        <translation>
            <numerusform>change the release of %n person</numerusform>
            <numerusform>change the release of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand %n people over to another commune</source>
        <translation>
            <numerusform>hand %n person over to another commune</numerusform>
            <numerusform>hand %n people over to another commune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end the quarantine of %n people</source>
        <translation>
            <numerusform>end the quarantine of %n person</numerusform>
            <numerusform>end the quarantine of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the end of %n quarantines</source>
        <translation>
            <numerusform>take back the end of %n quarantine</numerusform>
            <numerusform>take back the end of %n quarantines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start the quarantine of %n people</source>
        <translation>
            <numerusform>start the quarantine of %n person</numerusform>
            <numerusform>start the quarantine of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exposures</name>
    <message numerus="yes">
        <source>%Ln place(s) of exposure removed</source>
        <translation>
            <numerusform>%Ln place of exposure removed</numerusform>
            <numerusform>%Ln places of exposure removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridEdit</name>
    <message numerus="yes">
        <source>%n household(s) fit “%1” (%2). Write the household&apos;s number.</source>
        <translation>
            <numerusform>%n household fits “%1” (%2). Write the household&apos;s number.</numerusform>
            <numerusform>%n households fit “%1” (%2). Write the household&apos;s number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) fit “%1” (%2). Choose one from the list.</source>
        <translation>
            <numerusform>%n record fits “%1” (%2). Choose one from the list.</numerusform>
            <numerusform>%n records fit “%1” (%2). Choose one from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthGrid</name>
    <message numerus="yes">
        <source>type %n health check(s)</source>
        <translation>
            <numerusform>type %n health check</numerusform>
            <numerusform>type %n health checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdSheet</name>
    <message numerus="yes">
        <source>add household “%1” with %n people</source>
        <translation>
            <numerusform>add household “%1” with %n person</numerusform>
            <numerusform>add household “%1” with %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>record that %n household(s) signed the commitment on %1</source>
        <translation>
            <numerusform>record that %n household signed the commitment on %1</numerusform>
            <numerusform>record that %n households signed the commitment on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record that %n household(s) of %1 signed the commitment on %2</source>
        <translation>
            <numerusform>record that %n household of %1 signed the commitment on %2</numerusform>
            <numerusform>record that %n households of %1 signed the commitment on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record that %n people declared their health on %1</source>
        <translation>
            <numerusform>record that %n person declared their health on %1</numerusform>
            <numerusform>record that %n people declared their health on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record that %n people of %1 declared their health on %2</source>
        <translation>
            <numerusform>record that %n person of %1 declared their health on %2</numerusform>
            <numerusform>record that %n people of %1 declared their health on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMoves</name>
    <message numerus="yes">
        <source>move %n people to another household</source>
        <translation>
            <numerusform>move %n person to another household</numerusform>
            <numerusform>move %n people to another household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split a household: %n people become one of their own</source>
        <translation>
            <numerusform>split a household: %n person becomes one of their own</numerusform>
            <numerusform>split a household: %n people become one of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reversal</name>
    <message numerus="yes">
        <source>%n of these records were changed again since, last by %1 at %2. Undo that change first, or take single values back in the history of the record.</source>
        <translation>
            <numerusform>%n of these records was changed again since, last by %1 at %2. Undo that change first, or take single values back in the history of the record.</numerusform>
            <numerusform>%n of these records were changed again since, last by %1 at %2. Undo that change first, or take single values back in the history of the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assignment</name>
    <message numerus="yes">
        <source>leave %n households without a team from %1</source>
        <translation>
            <numerusform>leave %n household without a team from %1</numerusform>
            <numerusform>leave %n households without a team from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand %n households over to %1 from %2</source>
        <translation>
            <numerusform>hand %n household over to %1 from %2</numerusform>
            <numerusform>hand %n households over to %1 from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n households without a team</source>
        <translation>
            <numerusform>leave %n household without a team</numerusform>
            <numerusform>leave %n households without a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n households to %1</source>
        <translation>
            <numerusform>assign %n household to %1</numerusform>
            <numerusform>assign %n households to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assign %n households to %1 teams</source>
        <translation>
            <numerusform>assign %n household to %1 teams</numerusform>
            <numerusform>assign %n households to %1 teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand over %n households as planned</source>
        <translation>
            <numerusform>hand over %n household as planned</numerusform>
            <numerusform>hand over %n households as planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancel %n planned hand-overs</source>
        <translation>
            <numerusform>cancel %n planned hand-over</numerusform>
            <numerusform>cancel %n planned hand-overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check</name>
    <message numerus="yes">
        <source>The pages of the closed day %1 differ from the figures that were frozen, and no correction says why: %n team(s).</source>
        <translation>
            <numerusform>The pages of the closed day %1 differ from the figures that were frozen, and no correction says why: %n team.</numerusform>
            <numerusform>The pages of the closed day %1 differ from the figures that were frozen, and no correction says why: %n teams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n page(s) printed: %1</source>
        <translation>
            <numerusform>%n page printed: %1</numerusform>
            <numerusform>%n pages printed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n day(s).</source>
        <translation>
            <numerusform>Closed: %n day.</numerusform>
            <numerusform>Closed: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message numerus="yes">
        <source>%Ln with fever or a danger sign</source>
        <translation>
            <numerusform>%Ln with fever or a danger sign</numerusform>
            <numerusform>%Ln with fever or a danger sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past the last day</source>
        <translation>
            <numerusform>%Ln past the last day</numerusform>
            <numerusform>%Ln past the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the last day</source>
        <translation>
            <numerusform>%Ln on the last day</numerusform>
            <numerusform>%Ln on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tested</source>
        <translation>
            <numerusform>%Ln to be tested</numerusform>
            <numerusform>%Ln to be tested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <source>%n health checks are there twice for the same day and session; one of each stays.</source>
        <translation>
            <numerusform>%n health check is there twice for the same day and session; one stays.</numerusform>
            <numerusform>%n health checks are there twice for the same day and session; one of each stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in both</source>
        <translation>
            <numerusform>%n person is in both</numerusform>
            <numerusform>%n people are in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labmatch</name>
    <message numerus="yes">
        <source>enter %n results from a laboratory</source>
        <translation>
            <numerusform>enter %n result from a laboratory</numerusform>
            <numerusform>enter %n results from a laboratory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message numerus="yes">
        <source>issue %n completion certificate(s)</source>
        <translation>
            <numerusform>issue %n completion certificate</numerusform>
            <numerusform>issue %n completion certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>issue %n end decision(s)</source>
        <translation>
            <numerusform>issue %n end decision</numerusform>
            <numerusform>issue %n end decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>issue %n quarantine order(s)</source>
        <translation>
            <numerusform>issue %n quarantine order</numerusform>
            <numerusform>issue %n quarantine orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>Onset unknown: %Ln of the cases confirmed in the period.</source>
        <translation>
            <numerusform>Onset unknown: %Ln of the cases confirmed in the period.</numerusform>
            <numerusform>Onset unknown: %Ln of the cases confirmed in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln people</source>
        <translation>
            <numerusform>All: %Ln person</numerusform>
            <numerusform>All: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln day(s))</source>
        <translation>
            <numerusform>%1 (%Ln day)</numerusform>
            <numerusform>%1 (%Ln days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not to be released yet.</source>
        <translation>
            <numerusform>%n person is not to be released yet.</numerusform>
            <numerusform>%n people are not to be released yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no negative result of their last sample.</source>
        <translation>
            <numerusform>%n person has no negative result of the last sample.</numerusform>
            <numerusform>%n people have no negative result of their last sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were issued before and keep their number.</source>
        <translation>
            <numerusform>%n paper was issued before and keeps its number.</numerusform>
            <numerusform>%n papers were issued before and keep their number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not in the books; dots stand there to fill in by hand: %1.</source>
        <translation>
            <numerusform>%n value is not in the books; dots stand there to fill in by hand: %1.</numerusform>
            <numerusform>%n values are not in the books; dots stand there to fill in by hand: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruleapply</name>
    <message numerus="yes">
        <source>apply %1 to %n quarantine(s)</source>
        <translation>
            <numerusform>apply %1 to %n quarantine</numerusform>
            <numerusform>apply %1 to %n quarantines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampleanswers</name>
    <message numerus="yes">
        <source>enter %n negative results</source>
        <translation>
            <numerusform>enter %n negative result</numerusform>
            <numerusform>enter %n negative results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter a positive pool of %n people</source>
        <translation>
            <numerusform>enter a positive pool of %n person</numerusform>
            <numerusform>enter a positive pool of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n positive results</source>
        <translation>
            <numerusform>enter %n positive result</numerusform>
            <numerusform>enter %n positive results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n results</source>
        <translation>
            <numerusform>take back %n result</numerusform>
            <numerusform>take back %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enter %n results</source>
        <translation>
            <numerusform>enter %n result</numerusform>
            <numerusform>enter %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samplingrounds</name>
    <message numerus="yes">
        <source>take %n samples (%1)</source>
        <translation>
            <numerusform>take %n sample (%1)</numerusform>
            <numerusform>take %n samples (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n people as absent (%1)</source>
        <translation>
            <numerusform>mark %n person as absent (%1)</numerusform>
            <numerusform>mark %n people as absent (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message numerus="yes">
        <source>number %n logbook pages</source>
        <translation>
            <numerusform>number %n logbook page</numerusform>
            <numerusform>number %n logbook pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>print %n logbook pages</source>
        <translation>
            <numerusform>print %n logbook page</numerusform>
            <numerusform>print %n logbook pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receive %n logbook pages</source>
        <translation>
            <numerusform>receive %n logbook page</numerusform>
            <numerusform>receive %n logbook pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the receipt of %n logbook pages</source>
        <translation>
            <numerusform>take back the receipt of %n logbook page</numerusform>
            <numerusform>take back the receipt of %n logbook pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::items::PageBoardModel</name>
    <message numerus="yes">
        <source>It was typed later than %n day(s) after its date.</source>
        <translation>
            <numerusform>It was typed later than %n day after its date.</numerusform>
            <numerusform>It was typed later than %n days after its date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should be typed %n day(s) after its date.</source>
        <translation>
            <numerusform>It should be typed %n day after its date.</numerusform>
            <numerusform>It should be typed %n days after its date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::items::TeamListModel</name>
    <message numerus="yes">
        <source>%n leaders</source>
        <translation>
            <numerusform>%n leader</numerusform>
            <numerusform>%n leaders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n members</source>
        <translation>
            <numerusform>only %n member</numerusform>
            <numerusform>only %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not trained</source>
        <translation>
            <numerusform>%n not trained</numerusform>
            <numerusform>%n not trained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n households</source>
        <translation>
            <numerusform>only %n household</numerusform>
            <numerusform>only %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a logbook page</source>
        <translation>
            <numerusform>%n day without a logbook page</numerusform>
            <numerusform>%n days without a logbook page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::BoardPage</name>
    <message numerus="yes">
        <source>%n households chosen; Space marks</source>
        <translation>
            <numerusform>%n household chosen; Space marks</numerusform>
            <numerusform>%n households chosen; Space marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households marked</source>
        <translation>
            <numerusform>%n household marked</numerusform>
            <numerusform>%n households marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::CaseDialog</name>
    <message numerus="yes">
        <source>%n people change; Space leaves a line out or takes it in.</source>
        <translation>
            <numerusform>%n person changes; Space leaves the line out or takes it in.</numerusform>
            <numerusform>%n people change; Space leaves a line out or takes it in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::CheckTyping</name>
    <message numerus="yes">
        <source>%n health check(s) pasted.</source>
        <translation>
            <numerusform>%n health check pasted.</numerusform>
            <numerusform>%n health checks pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ClosingDetail</name>
    <message numerus="yes">
        <source>%Ln page(s) missing.</source>
        <translation>
            <numerusform>%Ln page is missing.</numerusform>
            <numerusform>%Ln pages are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) not typed to the end.</source>
        <translation>
            <numerusform>%Ln page is not typed to the end.</numerusform>
            <numerusform>%Ln pages are not typed to the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counter(s) differ from the registers.</source>
        <translation>
            <numerusform>%Ln counter differs from the registers.</numerusform>
            <numerusform>%Ln counters differ from the registers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::DayCountingBox</name>
    <message numerus="yes">
        <source>%n quarantine(s) that run would get other dates. They keep those they have until you choose a rule and “Whom does it affect…”. Tests still to come are counted the new way.</source>
        <translation>
            <numerusform>%n quarantine that runs would get other dates. It keeps those it has until you choose a rule and “Whom does it affect…”. Tests still to come are counted the new way.</numerusform>
            <numerusform>%n quarantines that run would get other dates. They keep those they have until you choose a rule and “Whom does it affect…”. Tests still to come are counted the new way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::DraftOffer</name>
    <message numerus="yes">
        <source>%n form(s) were begun and not saved when the program ended.</source>
        <translation>
            <numerusform>%n form was begun and not saved when the program ended.</numerusform>
            <numerusform>%n forms were begun and not saved when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::DueModel</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::DuePage</name>
    <message numerus="yes">
        <source>%Ln with fever or a danger sign</source>
        <translation>
            <numerusform>%Ln with fever or a danger sign</numerusform>
            <numerusform>%Ln with fever or a danger sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln absent when checked</source>
        <translation>
            <numerusform>%Ln absent when checked</numerusform>
            <numerusform>%Ln absent when checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, of them chosen: %1</source>
        <translation>
            <numerusform>%Ln person, chosen: %1</numerusform>
            <numerusform>%Ln people, of them chosen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln people)</source>
        <comment>why not released</comment>
        <translation>
            <numerusform>%1 (%Ln person)</numerusform>
            <numerusform>%1 (%Ln people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the quarantine of %Ln people as completed?</source>
        <translation>
            <numerusform>End the quarantine of %Ln person as completed?</numerusform>
            <numerusform>End the quarantine of %Ln people as completed?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::EntryCell</name>
    <message numerus="yes">
        <source>%n digits so far; a mobile number has 10 and begins with 0.</source>
        <translation>
            <numerusform>%n digit so far; a mobile number has 10 and begins with 0.</numerusform>
            <numerusform>%n digits so far; a mobile number has 10 and begins with 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits so far; a CCCD has 12, an old CMND 9.</source>
        <translation>
            <numerusform>%n digit so far; a CCCD has 12, an old CMND 9.</numerusform>
            <numerusform>%n digits so far; a CCCD has 12, an old CMND 9.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::EpisodeForm</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::EpisodesPage</name>
    <message numerus="yes">
        <source>%Ln quarantine(s).</source>
        <translation>
            <numerusform>%Ln quarantine.</numerusform>
            <numerusform>%Ln quarantines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n quarantines as proposed?</source>
        <translation>
            <numerusform>End %n quarantine as proposed?</numerusform>
            <numerusform>End %n quarantines as proposed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases (F0) are entered with it. One step of Undo takes all of it back.</source>
        <translation>
            <numerusform>%n case (F0) is entered with it. One step of Undo takes all of it back.</numerusform>
            <numerusform>%n cases (F0) are entered with it. One step of Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::FewContactsPane</name>
    <message numerus="yes">
        <source>%Ln case(s) with fewer than %1 contacts known on %2. Enter: the chain of the case.</source>
        <translation>
            <numerusform>%Ln case with fewer than %1 contacts known on %2. Enter: the chain of the case.</numerusform>
            <numerusform>%Ln cases with fewer than %1 contacts known on %2. Enter: the chain of the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::GapsModel</name>
    <message numerus="yes">
        <source>%1: %n household(s)</source>
        <translation>
            <numerusform>%1: %n household</numerusform>
            <numerusform>%1: %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::GapsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), of them marked: %1</source>
        <translation>
            <numerusform>%n row, of them marked: %1</numerusform>
            <numerusform>%n rows, of them marked: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::GridPane</name>
    <message numerus="yes">
        <source>%n cell(s) taken</source>
        <translation>
            <numerusform>%n cell taken</numerusform>
            <numerusform>%n cells taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them mended</source>
        <translation>
            <numerusform>%n of them mended</numerusform>
            <numerusform>%n of them mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting until their row is complete</source>
        <translation>
            <numerusform>%n waiting until their row is complete</numerusform>
            <numerusform>%n waiting until their row is complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a column to go to</source>
        <translation>
            <numerusform>%n without a column to go to</numerusform>
            <numerusform>%n without a column to go to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed by someone else meanwhile.</source>
        <translation>
            <numerusform>%n row was changed by someone else meanwhile.</numerusform>
            <numerusform>%n rows were changed by someone else meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were not saved the last time are here again; F9 goes to what is refused.</source>
        <translation>
            <numerusform>%n row that was not saved the last time is here again; F9 goes to what is refused.</numerusform>
            <numerusform>%n rows that were not saved the last time are here again; F9 goes to what is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste them into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasting %n row(s)</source>
        <translation>
            <numerusform>Pasting %n row</numerusform>
            <numerusform>Pasting %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::HealthGridPage</name>
    <message numerus="yes">
        <source>%Ln person(s).</source>
        <translation>
            <numerusform>%Ln person.</numerusform>
            <numerusform>%Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::HomePage</name>
    <message numerus="yes">
        <source>Today’s work: %Ln people to check</source>
        <translation>
            <numerusform>Today’s work: %Ln person to check</numerusform>
            <numerusform>Today’s work: %Ln people to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ImportResult</name>
    <message numerus="yes">
        <source>%n rows were refused. They stand with their reasons in %1. Mend that file, or send it back, and import it again.</source>
        <translation>
            <numerusform>%n row was refused. It stands with its reason in %1. Mend that file, or send it back, and import it again.</numerusform>
            <numerusform>%n rows were refused. They stand with their reasons in %1. Mend that file, or send it back, and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::LabModel</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tube %1, %n people</source>
        <translation>
            <numerusform>tube %1, %n person</numerusform>
            <numerusform>tube %1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::LogbookPage</name>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n counter</numerusform>
            <numerusform>%n counters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::NewDatabaseDialog</name>
    <message numerus="yes">
        <source>%n units from “%1”</source>
        <translation>
            <numerusform>%n unit from “%1”</numerusform>
            <numerusform>%n units from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PageBoard</name>
    <message numerus="yes">
        <source>%Ln page(s) missing, %1 of them overdue.</source>
        <translation>
            <numerusform>%Ln page is missing, %1 of them overdue.</numerusform>
            <numerusform>%Ln pages are missing, %1 of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) typed late.</source>
        <translation>
            <numerusform>%Ln page was typed late.</numerusform>
            <numerusform>%Ln pages were typed late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back. %n page(s) so far.</source>
        <translation>
            <numerusform>%1 came back. %n page so far.</numerusform>
            <numerusform>%1 came back. %n pages so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PageHead</name>
    <message numerus="yes">
        <source>%n pages have this code. Choose the one that lies before you.</source>
        <translation>
            <numerusform>One page has this code.</numerusform>
            <numerusform>%n pages have this code. Choose the one that lies before you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PersonPane</name>
    <message numerus="yes">
        <source>Contact of %n people (up)</source>
        <translation>
            <numerusform>Contact of %n person (up)</numerusform>
            <numerusform>Contact of %n people (up)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts (down)</source>
        <translation>
            <numerusform>%n contact (down)</numerusform>
            <numerusform>%n contacts (down)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PlacesPane</name>
    <message numerus="yes">
        <source>%Ln place(s) shared by several people, of %1 lines entered.</source>
        <translation>
            <numerusform>%Ln place shared by several people, of %1 lines entered.</numerusform>
            <numerusform>%Ln places shared by several people, of %1 lines entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PreviewPane</name>
    <message numerus="yes">
        <source>There are %n errors. Nothing can be imported, unless you take the good rows only.</source>
        <translation>
            <numerusform>There is %n error. Nothing can be imported, unless you take the good rows only.</numerusform>
            <numerusform>There are %n errors. Nothing can be imported, unless you take the good rows only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would change days that are closed. To take them as corrections, say why.</source>
        <translation>
            <numerusform>%Ln row would change a day that is closed. To take it as a correction, say why.</numerusform>
            <numerusform>%Ln rows would change days that are closed. To take them as corrections, say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ProposalDialog</name>
    <message numerus="yes">
        <source>%n households change. Lines can be left out or given to another team before you accept.</source>
        <translation>
            <numerusform>%n household changes. Lines can be left out or given to another team before you accept.</numerusform>
            <numerusform>%n households change. Lines can be left out or given to another team before you accept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ReadingListModel</name>
    <message numerus="yes">
        <source>read, %n mistake(s)</source>
        <translation>
            <numerusform>read, %n mistake</numerusform>
            <numerusform>read, %n mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::RecordForm</name>
    <message numerus="yes">
        <source>Not saved yet: %n field(s) must be corrected.</source>
        <translation>
            <numerusform>Not saved yet: %n field must be corrected.</numerusform>
            <numerusform>Not saved yet: %n fields must be corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::RoundDialog</name>
    <message numerus="yes">
        <source>%n samples before</source>
        <translation>
            <numerusform>%n sample before</numerusform>
            <numerusform>%n samples before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::RuleImpactDialog</name>
    <message numerus="yes">
        <source>%n quarantine(s) would get another release.</source>
        <translation>
            <numerusform>%n quarantine would get another release.</numerusform>
            <numerusform>%n quarantines would get another release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are better left alone: the remark says why; tick them to change them all the same.</source>
        <translation>
            <numerusform>%n more is better left alone: the remark says why; tick it to change it all the same.</numerusform>
            <numerusform>%n more are better left alone: the remark says why; tick them to change them all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep their dates.</source>
        <translation>
            <numerusform>%n keeps its dates.</numerusform>
            <numerusform>%n keep their dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pply to %n ticked</source>
        <translation>
            <numerusform>A&amp;pply to %n ticked</numerusform>
            <numerusform>A&amp;pply to %n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::RulesTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::SamplingPage</name>
    <message numerus="yes">
        <source>Positive pool: %n people are to be sampled again, singly</source>
        <translation>
            <numerusform>Positive pool: %n person is to be sampled again, singly</numerusform>
            <numerusform>Positive pool: %n people are to be sampled again, singly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Positive result for %n people</source>
        <translation>
            <numerusform>Positive result for %n person</numerusform>
            <numerusform>Positive result for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples have another result already</source>
        <translation>
            <numerusform>%n sample has another result already</numerusform>
            <numerusform>%n samples have another result already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::SplitTeamDialog</name>
    <message numerus="yes">
        <source>%1. %2, %3, %n people</source>
        <translation>
            <numerusform>%1. %2, %3, %n person</numerusform>
            <numerusform>%1. %2, %3, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::StartDialog</name>
    <message numerus="yes">
        <source>%n people cannot begin a quarantine: see the list.</source>
        <translation>
            <numerusform>%n person cannot begin a quarantine: see the list.</numerusform>
            <numerusform>%n people cannot begin a quarantine: see the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::SuspectedPage</name>
    <message numerus="yes">
        <source>%Ln suspected case(s), %1 of them open.</source>
        <translation>
            <numerusform>%Ln suspected case, %1 of them open.</numerusform>
            <numerusform>%Ln suspected cases, %1 of them open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::TeamSide</name>
    <message numerus="yes">
        <source>%n households came from %1</source>
        <translation>
            <numerusform>%n household came from %1</numerusform>
            <numerusform>%n households came from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households went to %1</source>
        <translation>
            <numerusform>%n household went to %1</numerusform>
            <numerusform>%n households went to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n households go to %1</source>
        <translation>
            <numerusform>planned: %n household goes to %1</numerusform>
            <numerusform>planned: %n households go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n households come from %1</source>
        <translation>
            <numerusform>planned: %n household comes from %1</numerusform>
            <numerusform>planned: %n households come from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::TracingPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded. %n quarantine orders follow.</source>
        <translation>
            <numerusform>Recorded. %n quarantine order follows.</numerusform>
            <numerusform>Recorded. %n quarantine orders follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>

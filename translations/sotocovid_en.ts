<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>

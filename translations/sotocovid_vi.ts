<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>UnitList</name>
    <message>
        <source>The list of units cannot be used: line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes have 2, 3 and 5 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code %1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive cough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runny or blocked nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle ache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of smell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diarrhoea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughing blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flu-like illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elderly living alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporarily absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus or coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorbike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centralised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry from abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked-down area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After centralised quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a case (F0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to centralised quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact tested negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidemic area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers’ boarding house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apartment block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of hamlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women’s Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmers’ Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veterans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT-PCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid antigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>“%1” must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not an id. Ids look like 91383548-2b62-4ca2-997b-3dfd3868426a and must not be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet turned “%1” into “%2”; digits are lost. Format the column as text and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters were lost: “%2”. Save the file as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8 or UTF-16. Save the file as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a date of the calendar. Write it as 31/05/2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in the future: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a time. Write it as 2021-05-07T06:31:05Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not one of the values of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no administrative unit with the code “%2” in the list of 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a phone number: a mobile has 10 digits, a land line 11, and both begin with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not an identity number: it has 9 digits (CMND) or 12 (CCCD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no digits: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a character that is no text (NUL or control). The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a record that is neither in these files nor in the database: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%2” stands twice in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another record with the same %1, and there can be only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too early: “%2”. It cannot lie before the date it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that has ended needs its reason: fill in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is filled in but the date of the end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person cannot be a contact of himself or herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact closes a ring: followed from contact to contact, it comes back to the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team belongs to another commune than the household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be deleted: others still refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. The file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Inside quoted text a quotation mark is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of fields differs from the header’s. The line may be cut off, or a separator stands unquoted in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no header line with the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%2” stands twice in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%2” is missing, and it must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has this file’s name. It was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package’s list names this file, but it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed or damaged after it was sent: its checksum differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds another number of rows than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has %2 active members; 3 to 5 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has %2 active leaders; it needs exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team looks after %2 households; 30 to 50 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member has not been trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member was younger than 16 when joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity number says another sex or year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More households visited than assigned: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” differs from the register of that team and day: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned release is not the start plus the days: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaccine doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reminded of 5K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples assisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household not visited as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an epidemic area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO2 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (VND)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid to households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the teams on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed case (F0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed cases (F0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

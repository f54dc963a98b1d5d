-- Version 1: the 22 tables of the exchange format, and what the program itself keeps.
-- Statements are parted by a line "--;" (a trigger may hold semicolons). A shipped migration is never edited.
--
-- Every table has: key, the local number that references use; id, the UUID (16 bytes) that travels; updated_at, seconds since 1970 UTC;
-- batch, the last change that touched the row (who, when, why: table batches); area, where it lies (province*10^8 + district*10^5 + commune);
-- sort, the name's sort key; search, what can be searched for, folded. Times are whole seconds, dates ISO text.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
--;
CREATE TABLE migrations (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;
--;
CREATE TABLE units (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent TEXT NOT NULL,
    area INTEGER NOT NULL
) STRICT;
--;
-- One change by one person: an import, an edit, a deletion. Every row and every history entry names its batch.
CREATE TABLE batches (
    batch INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT;
--;
-- What a row was before a batch replaced or deleted it, or what an import brought that lost against a later row.
CREATE TABLE history (
    entry INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batches (batch),
    table_name TEXT NOT NULL,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;
--;
CREATE INDEX history_id ON history (id);
--;
CREATE INDEX history_batch ON history (batch);
--;
CREATE TABLE deletions (
    id BLOB PRIMARY KEY,
    table_name TEXT NOT NULL,
    deleted_at INTEGER NOT NULL,
    reason TEXT,
    batch INTEGER NOT NULL
) STRICT;
--;
-- Packages received and sent: for the exchange page, missing sequence numbers and receipts.
CREATE TABLE packages (
    package INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    direction TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    files TEXT NOT NULL
) STRICT;
--;
CREATE TABLE teams (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    commune_code TEXT NOT NULL,
    hamlet TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    decision_number TEXT,
    decision_date TEXT,
    established_on TEXT NOT NULL,
    dissolved_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE members (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    sort BLOB NOT NULL,
    search TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    full_name TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_date TEXT,
    phone TEXT,
    role TEXT NOT NULL,
    affiliation TEXT,
    joined_on TEXT NOT NULL,
    left_on TEXT,
    trained_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE households (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    sort BLOB NOT NULL,
    search TEXT NOT NULL,
    commune_code TEXT NOT NULL,
    hamlet TEXT NOT NULL,
    team_id INTEGER REFERENCES teams (key),
    visit_order INTEGER,
    household_number TEXT,
    head_name TEXT NOT NULL,
    address TEXT,
    phone TEXT,
    dwelling TEXT,
    circumstance TEXT,
    commitment_signed_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE people (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    sort BLOB NOT NULL,
    search TEXT NOT NULL,
    household_id INTEGER NOT NULL REFERENCES households (key),
    full_name TEXT NOT NULL,
    sex TEXT,
    birth_date TEXT,
    relation_to_head TEXT,
    identity_number TEXT,
    phone TEXT,
    occupation TEXT,
    workplace TEXT,
    residence TEXT,
    health_declared_on TEXT,
    vaccine_doses INTEGER,
    note TEXT
) STRICT;
--;
CREATE TABLE logbook_pages (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    page_date TEXT NOT NULL,
    recorder_id INTEGER REFERENCES members (key),
    households_assigned INTEGER,
    households_visited INTEGER,
    people_reminded INTEGER,
    declarations INTEGER,
    commitments INTEGER,
    suspected INTEGER,
    arrivals INTEGER,
    violations INTEGER,
    contacts_traced INTEGER,
    samples_assisted INTEGER,
    people_supported INTEGER,
    narrative TEXT,
    requests TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE visit_exceptions (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    page_id INTEGER NOT NULL REFERENCES logbook_pages (key),
    household_id INTEGER NOT NULL REFERENCES households (key),
    outcome TEXT NOT NULL,
    note TEXT
) STRICT;
--;
CREATE TABLE suspected_cases (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    team_id INTEGER NOT NULL REFERENCES teams (key),
    detected_on TEXT NOT NULL,
    onset_on TEXT,
    symptoms TEXT NOT NULL,
    temperature_c REAL,
    exposure TEXT,
    reported_at INTEGER,
    reported_via TEXT,
    reported_to TEXT,
    outcome TEXT NOT NULL,
    outcome_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE arrivals (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    team_id INTEGER NOT NULL REFERENCES teams (key),
    arrived_on TEXT NOT NULL,
    origin TEXT NOT NULL,
    from_epidemic_area INTEGER NOT NULL,
    transport TEXT,
    declared INTEGER,
    reported_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE violations (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    person_id INTEGER REFERENCES people (key),
    occurred_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT,
    reported_on TEXT,
    action TEXT NOT NULL,
    note TEXT
) STRICT;
--;
CREATE TABLE cases (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    case_code TEXT,
    onset_on TEXT,
    confirmed_on TEXT NOT NULL,
    outcome TEXT NOT NULL,
    outcome_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE contacts (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    source_person_id INTEGER NOT NULL REFERENCES people (key),
    level TEXT NOT NULL,
    last_exposure_on TEXT,
    setting TEXT,
    traced_on TEXT NOT NULL,
    note TEXT
) STRICT;
--;
CREATE TABLE quarantines (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    place TEXT,
    decision_number TEXT,
    decision_date TEXT,
    start_on TEXT NOT NULL,
    days INTEGER,
    planned_end_on TEXT,
    ended_on TEXT,
    end_reason TEXT,
    monitor_id INTEGER REFERENCES members (key),
    note TEXT
) STRICT;
--;
CREATE TABLE health_checks (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    checked_on TEXT NOT NULL,
    session TEXT NOT NULL,
    temperature_c REAL,
    symptoms TEXT,
    spo2 INTEGER,
    absent INTEGER,
    checked_by_id INTEGER REFERENCES members (key),
    note TEXT
) STRICT;
--;
CREATE TABLE samples (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    collected_on TEXT NOT NULL,
    method TEXT NOT NULL,
    reason TEXT NOT NULL,
    pool_code TEXT,
    lab TEXT,
    result TEXT NOT NULL,
    result_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE donations (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    received_on TEXT NOT NULL,
    donor TEXT NOT NULL,
    item TEXT NOT NULL,
    quantity REAL NOT NULL,
    unit TEXT,
    value_vnd INTEGER,
    note TEXT
) STRICT;
--;
CREATE TABLE aid (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    household_id INTEGER NOT NULL REFERENCES households (key),
    team_id INTEGER REFERENCES teams (key),
    given_on TEXT NOT NULL,
    item TEXT NOT NULL,
    quantity REAL NOT NULL,
    unit TEXT,
    value_vnd INTEGER,
    note TEXT
) STRICT;
--;
CREATE TABLE labour (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    household_id INTEGER NOT NULL REFERENCES households (key),
    team_id INTEGER REFERENCES teams (key),
    worked_on TEXT NOT NULL,
    task TEXT,
    people INTEGER,
    days REAL NOT NULL,
    note TEXT
) STRICT;
--;
CREATE TABLE harvests (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    household_id INTEGER NOT NULL REFERENCES households (key),
    crop TEXT NOT NULL,
    area_m2 REAL,
    planned_on TEXT NOT NULL,
    slot TEXT,
    labour_needed INTEGER,
    quantity_kg REAL,
    done_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE equipment (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    item TEXT NOT NULL,
    quantity REAL NOT NULL,
    unit TEXT,
    issued_on TEXT NOT NULL,
    value_vnd INTEGER,
    note TEXT
) STRICT;
--;
CREATE TABLE bulletins (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    number TEXT,
    title TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    sent_on TEXT,
    note TEXT
) STRICT;
--;
CREATE TABLE trainings (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    held_on TEXT NOT NULL,
    topic TEXT NOT NULL,
    teams INTEGER,
    people INTEGER,
    note TEXT
) STRICT;
--;
CREATE TABLE commendations (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    member_id INTEGER REFERENCES members (key),
    awarded_on TEXT NOT NULL,
    form TEXT NOT NULL,
    decision_number TEXT,
    note TEXT
) STRICT;
--;
-- Ids, references, places, dates; then the rules that only one row may satisfy (schema::uniqueRules). People are listed by name.
CREATE UNIQUE INDEX teams_id ON teams (id);
--;
CREATE INDEX teams_area ON teams (area);
--;
CREATE UNIQUE INDEX members_id ON members (id);
--;
CREATE INDEX members_team_id ON members (team_id);
--;
CREATE INDEX members_sort ON members (sort, area);
--;
CREATE INDEX members_area ON members (area);
--;
CREATE UNIQUE INDEX households_id ON households (id);
--;
CREATE INDEX households_team_id ON households (team_id);
--;
CREATE INDEX households_sort ON households (sort, area);
--;
CREATE INDEX households_area ON households (area);
--;
CREATE UNIQUE INDEX people_id ON people (id);
--;
CREATE INDEX people_household_id ON people (household_id);
--;
CREATE INDEX people_sort ON people (sort, area);
--;
CREATE INDEX people_area ON people (area);
--;
CREATE UNIQUE INDEX logbook_pages_id ON logbook_pages (id);
--;
CREATE INDEX logbook_pages_page_date ON logbook_pages (page_date, area);
--;
CREATE INDEX logbook_pages_area ON logbook_pages (area);
--;
CREATE UNIQUE INDEX visit_exceptions_id ON visit_exceptions (id);
--;
CREATE INDEX visit_exceptions_page_id ON visit_exceptions (page_id);
--;
CREATE INDEX visit_exceptions_household_id ON visit_exceptions (household_id);
--;
CREATE INDEX visit_exceptions_area ON visit_exceptions (area);
--;
CREATE UNIQUE INDEX suspected_cases_id ON suspected_cases (id);
--;
CREATE INDEX suspected_cases_person_id ON suspected_cases (person_id);
--;
CREATE INDEX suspected_cases_team_id ON suspected_cases (team_id);
--;
CREATE INDEX suspected_cases_detected_on ON suspected_cases (detected_on, area);
--;
CREATE INDEX suspected_cases_area ON suspected_cases (area);
--;
CREATE UNIQUE INDEX arrivals_id ON arrivals (id);
--;
CREATE INDEX arrivals_person_id ON arrivals (person_id);
--;
CREATE INDEX arrivals_team_id ON arrivals (team_id);
--;
CREATE INDEX arrivals_arrived_on ON arrivals (arrived_on, area);
--;
CREATE INDEX arrivals_area ON arrivals (area);
--;
CREATE UNIQUE INDEX violations_id ON violations (id);
--;
CREATE INDEX violations_team_id ON violations (team_id);
--;
CREATE INDEX violations_person_id ON violations (person_id);
--;
CREATE INDEX violations_occurred_on ON violations (occurred_on, area);
--;
CREATE INDEX violations_area ON violations (area);
--;
CREATE UNIQUE INDEX cases_id ON cases (id);
--;
CREATE INDEX cases_person_id ON cases (person_id);
--;
CREATE INDEX cases_confirmed_on ON cases (confirmed_on, area);
--;
CREATE INDEX cases_area ON cases (area);
--;
CREATE UNIQUE INDEX contacts_id ON contacts (id);
--;
CREATE INDEX contacts_person_id ON contacts (person_id);
--;
CREATE INDEX contacts_source_person_id ON contacts (source_person_id);
--;
CREATE INDEX contacts_traced_on ON contacts (traced_on, area);
--;
CREATE INDEX contacts_area ON contacts (area);
--;
CREATE UNIQUE INDEX quarantines_id ON quarantines (id);
--;
CREATE INDEX quarantines_person_id ON quarantines (person_id);
--;
CREATE INDEX quarantines_monitor_id ON quarantines (monitor_id);
--;
CREATE INDEX quarantines_start_on ON quarantines (start_on, area);
--;
CREATE INDEX quarantines_area ON quarantines (area);
--;
CREATE UNIQUE INDEX health_checks_id ON health_checks (id);
--;
CREATE INDEX health_checks_checked_on ON health_checks (checked_on, area);
--;
CREATE INDEX health_checks_area ON health_checks (area);
--;
CREATE UNIQUE INDEX samples_id ON samples (id);
--;
CREATE INDEX samples_person_id ON samples (person_id);
--;
CREATE INDEX samples_collected_on ON samples (collected_on, area);
--;
CREATE INDEX samples_area ON samples (area);
--;
CREATE UNIQUE INDEX donations_id ON donations (id);
--;
CREATE INDEX donations_received_on ON donations (received_on, area);
--;
CREATE INDEX donations_area ON donations (area);
--;
CREATE UNIQUE INDEX aid_id ON aid (id);
--;
CREATE INDEX aid_household_id ON aid (household_id);
--;
CREATE INDEX aid_team_id ON aid (team_id);
--;
CREATE INDEX aid_given_on ON aid (given_on, area);
--;
CREATE INDEX aid_area ON aid (area);
--;
CREATE UNIQUE INDEX labour_id ON labour (id);
--;
CREATE INDEX labour_household_id ON labour (household_id);
--;
CREATE INDEX labour_team_id ON labour (team_id);
--;
CREATE INDEX labour_worked_on ON labour (worked_on, area);
--;
CREATE INDEX labour_area ON labour (area);
--;
CREATE UNIQUE INDEX harvests_id ON harvests (id);
--;
CREATE INDEX harvests_household_id ON harvests (household_id);
--;
CREATE INDEX harvests_planned_on ON harvests (planned_on, area);
--;
CREATE INDEX harvests_area ON harvests (area);
--;
CREATE UNIQUE INDEX equipment_id ON equipment (id);
--;
CREATE INDEX equipment_team_id ON equipment (team_id);
--;
CREATE INDEX equipment_issued_on ON equipment (issued_on, area);
--;
CREATE INDEX equipment_area ON equipment (area);
--;
CREATE UNIQUE INDEX bulletins_id ON bulletins (id);
--;
CREATE INDEX bulletins_issued_on ON bulletins (issued_on, area);
--;
CREATE INDEX bulletins_area ON bulletins (area);
--;
CREATE UNIQUE INDEX trainings_id ON trainings (id);
--;
CREATE INDEX trainings_held_on ON trainings (held_on, area);
--;
CREATE INDEX trainings_area ON trainings (area);
--;
CREATE UNIQUE INDEX commendations_id ON commendations (id);
--;
CREATE INDEX commendations_team_id ON commendations (team_id);
--;
CREATE INDEX commendations_member_id ON commendations (member_id);
--;
CREATE INDEX commendations_awarded_on ON commendations (awarded_on, area);
--;
CREATE INDEX commendations_area ON commendations (area);
--;
CREATE UNIQUE INDEX teams_one_name ON teams (commune_code, name) WHERE dissolved_on IS NULL;
--;
CREATE UNIQUE INDEX logbook_pages_one_a_day ON logbook_pages (team_id, page_date);
--;
CREATE UNIQUE INDEX cases_one_code ON cases (case_code);
--;
CREATE UNIQUE INDEX quarantines_one_open ON quarantines (person_id) WHERE ended_on IS NULL;
--;
CREATE UNIQUE INDEX health_checks_one_a_session ON health_checks (person_id, checked_on, session);

-- Version 3: what becomes of a logbook page between the printer and the closed day. The first four tables are described like the others
-- (models/schema/tables/pages.cpp) and travel with the exchange files when they have rows.
--
-- A page with its number, from the moment it is printed. Its id follows from team and date, so that two computers mean the same page.
CREATE TABLE page_sheets (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    page_date TEXT NOT NULL,
    number INTEGER NOT NULL,
    printed_on TEXT,
    reprints INTEGER,
    returned_on TEXT,
    typed_on TEXT,
    typed_by TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX page_sheets_id ON page_sheets (id);
--;
CREATE INDEX page_sheets_area ON page_sheets (area, page_date);
--;
CREATE INDEX page_sheets_number ON page_sheets (number);
--;
CREATE UNIQUE INDEX page_sheets_page ON page_sheets (team_id, page_date);
--;
-- A page that somebody else typed a second time.
CREATE TABLE page_checks (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    page_date TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    checked_by TEXT,
    typed_by TEXT,
    compared INTEGER NOT NULL,
    differences INTEGER NOT NULL,
    mistakes INTEGER NOT NULL,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX page_checks_id ON page_checks (id);
--;
CREATE INDEX page_checks_area ON page_checks (area, page_date);
--;
CREATE INDEX page_checks_team_id ON page_checks (team_id, page_date);
--;
-- A day whose figures a commune has frozen; reopened: no longer in force.
CREATE TABLE day_closings (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    commune_code TEXT NOT NULL,
    day TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by TEXT,
    content TEXT NOT NULL,
    reopened_at INTEGER,
    reopened_by TEXT,
    reopen_reason TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX day_closings_id ON day_closings (id);
--;
CREATE INDEX day_closings_area ON day_closings (area, day);
--;
CREATE UNIQUE INDEX day_closings_open ON day_closings (commune_code, day) WHERE reopened_at IS NULL;
--;
-- What was changed on a page after its day had been closed, and why.
CREATE TABLE page_corrections (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    team_id INTEGER NOT NULL REFERENCES teams (key),
    page_date TEXT NOT NULL,
    subject TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    reason TEXT NOT NULL,
    corrected_at INTEGER NOT NULL,
    corrected_by TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX page_corrections_id ON page_corrections (id);
--;
CREATE INDEX page_corrections_area ON page_corrections (area, page_date);
--;
CREATE INDEX page_corrections_team_id ON page_corrections (team_id, page_date);
--;
-- The households of a printed page in the order in which they are numbered there: the page is typed by those numbers, and the round may have
-- changed since. 16 bytes a household. Stays in this office.
CREATE TABLE sheet_rounds (
    sheet BLOB PRIMARY KEY,
    households BLOB NOT NULL
) STRICT;

-- Version 2: what the commune's books need besides the 22 tables of the contract. The four tables below are described like those
-- (models/schema/tables/books.cpp) and travel with the exchange files when they have rows; older programs pass over them.
--
-- Which team a household belonged to before, and which it is going to; the team in force stands in the household itself.
CREATE TABLE assignments (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    household_id INTEGER NOT NULL REFERENCES households (key),
    team_id INTEGER REFERENCES teams (key),
    from_on TEXT,
    until_on TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX assignments_id ON assignments (id);
--;
CREATE INDEX assignments_area ON assignments (area);
--;
CREATE INDEX assignments_household_id ON assignments (household_id);
--;
CREATE INDEX assignments_team_id ON assignments (team_id);
--;
-- Born, died, moved in, moved out.
CREATE TABLE movements (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    place TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX movements_id ON movements (id);
--;
CREATE INDEX movements_area ON movements (area);
--;
CREATE INDEX movements_person_id ON movements (person_id);
--;
-- Pairs that look alike and are not the same: a decision of a person, so that nobody is asked twice.
CREATE TABLE distinct_people (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    other_person_id INTEGER NOT NULL REFERENCES people (key),
    decided_on TEXT NOT NULL,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX distinct_people_id ON distinct_people (id);
--;
CREATE INDEX distinct_people_area ON distinct_people (area);
--;
CREATE UNIQUE INDEX distinct_people_pair ON distinct_people (person_id, other_person_id);
--;
CREATE INDEX distinct_people_other ON distinct_people (other_person_id);
--;
CREATE TABLE distinct_households (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    household_id INTEGER NOT NULL REFERENCES households (key),
    other_household_id INTEGER NOT NULL REFERENCES households (key),
    decided_on TEXT NOT NULL,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX distinct_households_id ON distinct_households (id);
--;
CREATE INDEX distinct_households_area ON distinct_households (area);
--;
CREATE UNIQUE INDEX distinct_households_pair ON distinct_households (household_id, other_household_id);
--;
CREATE INDEX distinct_households_other ON distinct_households (other_household_id);
--;
-- A change that takes another back names it, so that "undo" and "redo" of a record can be followed.
ALTER TABLE batches ADD COLUMN reverses INTEGER;
--;
-- Warnings that a person has overruled: they hold while the value stays what it was.
CREATE TABLE overruled (
    id BLOB NOT NULL,
    code TEXT NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (id, code, column_name)
) STRICT;
--;
-- Forms that were begun and not saved.
CREATE TABLE drafts (
    draft INTEGER PRIMARY KEY,
    form TEXT NOT NULL,
    record BLOB,
    session TEXT NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

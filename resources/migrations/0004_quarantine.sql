-- Version 4: the rules that give a quarantine its dates, what became of each episode and suspected case, the papers issued, places of exposure,
-- rounds of sampling. All described like the others (models/schema/tables/episodes.cpp, rounds.cpp); they travel when an office has rows of its own.

-- Rules of the regulations, by category, vaccination and date. Batch 0: shipped with the program; such rows never travel.
CREATE TABLE quarantine_rules (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    document TEXT NOT NULL,
    categories TEXT,
    vaccinations TEXT,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    quarantine_days INTEGER,
    follow_up_days INTEGER,
    test_days TEXT,
    follow_up_test_days TEXT,
    counts_from TEXT,
    locality TEXT,
    certainty TEXT NOT NULL,
    unit_code TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX quarantine_rules_id ON quarantine_rules (id);
--;
CREATE INDEX quarantine_rules_area ON quarantine_rules (area, valid_from);
--;
-- Each time an episode got or changed its dates: the rule, the day the days are counted from, the release before and after, and why.
CREATE TABLE episode_terms (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    episode_id INTEGER NOT NULL REFERENCES quarantines (key),
    kind TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    rule_id INTEGER REFERENCES quarantine_rules (key),
    counted_from TEXT,
    old_end_on TEXT,
    new_end_on TEXT,
    previous_id INTEGER REFERENCES quarantines (key),
    to_unit TEXT,
    reason TEXT,
    changed_by TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX episode_terms_id ON episode_terms (id);
--;
CREATE INDEX episode_terms_area ON episode_terms (area);
--;
CREATE INDEX episode_terms_episode_id ON episode_terms (episode_id, changed_at);
--;
CREATE INDEX episode_terms_rule_id ON episode_terms (rule_id);
--;
CREATE INDEX episode_terms_previous_id ON episode_terms (previous_id);
--;
-- When each step from finding a suspected case to its conclusion was done.
CREATE TABLE suspected_steps (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    suspected_id INTEGER NOT NULL REFERENCES suspected_cases (key),
    step TEXT NOT NULL,
    done_at INTEGER NOT NULL,
    done_by TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX suspected_steps_id ON suspected_steps (id);
--;
CREATE INDEX suspected_steps_area ON suspected_steps (area);
--;
CREATE UNIQUE INDEX suspected_steps_step ON suspected_steps (suspected_id, step);
--;
-- Papers issued, with their place in the series of numbers.
CREATE TABLE issued_papers (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    kind TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    number INTEGER,
    symbol TEXT,
    unit_code TEXT NOT NULL,
    episode_id INTEGER REFERENCES quarantines (key),
    issued_by TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX issued_papers_id ON issued_papers (id);
--;
CREATE INDEX issued_papers_area ON issued_papers (area, issued_on);
--;
CREATE INDEX issued_papers_person_id ON issued_papers (person_id);
--;
CREATE INDEX issued_papers_episode_id ON issued_papers (episode_id);
--;
CREATE INDEX issued_papers_number ON issued_papers (unit_code, kind, issued_on);
--;
-- Where a person was, and when: places and times that several people share.
CREATE TABLE exposure_events (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (key),
    place TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    from_time TEXT,
    until_time TEXT,
    setting TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX exposure_events_id ON exposure_events (id);
--;
CREATE INDEX exposure_events_area ON exposure_events (area, happened_on);
--;
CREATE INDEX exposure_events_person_id ON exposure_events (person_id);
--;
CREATE INDEX exposure_events_day ON exposure_events (happened_on);
--;
-- A sampling planned for a day and place.
CREATE TABLE sampling_rounds (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    commune_code TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    place TEXT NOT NULL,
    team_id INTEGER REFERENCES teams (key),
    reason TEXT NOT NULL,
    method TEXT NOT NULL,
    pool_size INTEGER,
    lab TEXT,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX sampling_rounds_id ON sampling_rounds (id);
--;
CREATE INDEX sampling_rounds_area ON sampling_rounds (area, planned_on);
--;
CREATE INDEX sampling_rounds_team_id ON sampling_rounds (team_id);
--;
-- Who is to be sampled in a round, in the order of the list; with the sample once it is taken.
CREATE TABLE round_people (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    area INTEGER NOT NULL,
    search TEXT NOT NULL,
    round_id INTEGER NOT NULL REFERENCES sampling_rounds (key),
    person_id INTEGER NOT NULL REFERENCES people (key),
    row_number INTEGER NOT NULL,
    pool_code TEXT,
    sample_id INTEGER REFERENCES samples (key),
    absent INTEGER,
    note TEXT
) STRICT;
--;
CREATE UNIQUE INDEX round_people_id ON round_people (id);
--;
CREATE INDEX round_people_area ON round_people (area);
--;
CREATE UNIQUE INDEX round_people_person ON round_people (round_id, person_id);
--;
CREATE INDEX round_people_person_id ON round_people (person_id);
--;
CREATE INDEX round_people_sample_id ON round_people (sample_id);
--;
-- The time line of domain.md 2.4. What nobody could read in the document itself is marked unsure. 1609459200 = 2021-01-01: whatever an office
-- changes is later, and wins.
INSERT INTO quarantine_rules (id, updated_at, batch, area, search, document, categories, vaccinations, valid_from, valid_until, quarantine_days,
    follow_up_days, test_days, follow_up_test_days, counts_from, locality, certainty, note) VALUES
    (X'E75B817748BC50D19957FB5171777BD3', 1609459200, 0, 0, ' quyet dinh 879 qd byt', 'Quyết định 879/QĐ-BYT', NULL, NULL, '2020-03-12', NULL, 14, NULL, NULL, NULL, 'last_exposure', NULL, 'sure', 'Cách ly y tế tại nhà nói chung: 14 ngày kể từ lần tiếp xúc cuối.'),
    (X'81B25726D1F25F91A82088D6A8F96531', 1609459200, 0, 0, ' huong dan cach ly tap trung truoc ngay 05 5 2021', 'Hướng dẫn cách ly tập trung trước ngày 05/5/2021', 'contact_f1 entry_from_abroad', NULL, '2020-03-12', '2021-05-04', 14, 14, NULL, NULL, 'start', NULL, 'unsure', 'Tối thiểu 14 ngày; ngày lấy mẫu chưa xem được trong văn bản.'),
    (X'BCAA547EB1A55C94BEC96661716088CD', 1609459200, 0, 0, ' thuc hanh truy vet f2 2020 2021', 'Thực hành truy vết F2 (2020–2021)', 'contact_f2', NULL, '2020-03-12', NULL, NULL, NULL, NULL, NULL, 'start', NULL, 'unsure', 'Cách ly tại nhà đến khi F1 của người này có kết quả âm tính; dương tính thì chuyển thành F1. Chưa xem được văn bản.'),
    (X'851B69DAF75B5D1396181B4157E7DDA6', 1609459200, 0, 0, ' cong dien 597 cd bcd', 'Công điện 597/CĐ-BCĐ', 'post_central', NULL, '2021-05-05', NULL, 7, NULL, '7', NULL, 'start', NULL, 'unsure', 'Sau cách ly tập trung (chuyển tiếp): theo dõi tại nhà cho đủ 14 ngày, xét nghiệm ngày thứ 7 sau khi rời khu cách ly. Số ngày tại nhà cần xác nhận.'),
    (X'E6FF9A226069502CBF7A9D7B8FC62A2A', 1609459200, 0, 0, ' cong dien 600 cd bcd', 'Công điện 600/CĐ-BCĐ', 'contact_f1 entry_from_abroad', NULL, '2021-05-05', '2021-07-13', 21, 7, '1 14 20', '7', 'last_exposure', NULL, 'sure', 'Tối thiểu 21 ngày kể từ khi nhập cảnh hoặc tiếp xúc lần cuối, sau đó 7 ngày tại nhà.'),
    (X'A97C3C56FAD35A2A981DBFBFD4CA94F0', 1609459200, 0, 0, ' cong van 5152 byt mt thanh pho ho chi minh thi diem f1 cach ly tai nha', 'Công văn 5152/BYT-MT', 'contact_f1', NULL, '2021-06-27', '2021-07-13', 28, NULL, '1 7 14 20 28', NULL, 'start', 'Thành phố Hồ Chí Minh (thí điểm F1 cách ly tại nhà)', 'unsure', 'Số lần xét nghiệm (ít nhất 5) đã xem; số ngày và các ngày xét nghiệm cần xác nhận.'),
    (X'A00B35FB17CA5F0CBF25AD0D655DB8D5', 1609459200, 0, 0, ' cong van 5599 byt mt', 'Công văn 5599/BYT-MT', 'contact_f1 entry_from_abroad', NULL, '2021-07-14', NULL, 14, 14, '1 7 14', NULL, 'start', NULL, 'sure', 'Thay Công văn 5152. Cho phép F1 cách ly tại nhà khi tỉnh quyết định.'),
    (X'1F3BA07E945756C6921F185C23B3B6B3', 1609459200, 0, 0, ' cong van 6288 byt mt', 'Công văn 6288/BYT-MT', 'entry_from_abroad', 'full recovered', '2021-08-04', NULL, 7, 7, '1 7', NULL, 'start', NULL, 'sure', 'Người nhập cảnh đã tiêm đủ liều hoặc đã khỏi bệnh.'),
    (X'A63C0B7220CE5FADBBC82430F189D569', 1609459200, 0, 0, ' cong van 8399 byt mt', 'Công văn 8399/BYT-MT', 'arrival', 'full recovered', '2021-10-06', '2021-11-07', 0, 7, '1', NULL, 'start', NULL, 'sure', 'Về từ TP. Hồ Chí Minh, Bình Dương, Đồng Nai, Long An; tự theo dõi 7 ngày. Ngày xét nghiệm cần xác nhận.'),
    (X'6DEF5301AFE452F1883736125495046D', 1609459200, 0, 0, ' cong van 8399 byt mt', 'Công văn 8399/BYT-MT', 'arrival', 'partial', '2021-10-06', '2021-11-07', 7, 7, '1 7', NULL, 'start', NULL, 'sure', NULL),
    (X'7735E5CC66F65F9D81011F3DF0123123', 1609459200, 0, 0, ' cong van 8399 byt mt', 'Công văn 8399/BYT-MT', 'arrival', 'none', '2021-10-06', '2021-11-07', 14, 14, '1 7 14', NULL, 'start', NULL, 'sure', NULL),
    (X'4D0A2A38CC165B63B8B0C1FDFD2819CB', 1609459200, 0, 0, ' cong van 9472 byt mt', 'Công văn 9472/BYT-MT', 'arrival lockdown_area', 'full recovered', '2021-11-08', NULL, 0, 7, '1', NULL, 'start', NULL, 'unsure', 'Về từ địa bàn cấp độ dịch 4 hoặc vùng phong tỏa; số ngày cần xác nhận.'),
    (X'2E0505DA8E0953A486EB4345A5F32B2A', 1609459200, 0, 0, ' cong van 9472 byt mt', 'Công văn 9472/BYT-MT', 'arrival lockdown_area', 'partial', '2021-11-08', NULL, 7, 7, '1 7', NULL, 'start', NULL, 'unsure', 'Số ngày cần xác nhận.'),
    (X'70A86ED2447859AA8092639EB553AFE9', 1609459200, 0, 0, ' cong van 9472 byt mt', 'Công văn 9472/BYT-MT', 'arrival lockdown_area', 'none', '2021-11-08', NULL, 14, 14, '1 7 14', NULL, 'start', NULL, 'unsure', 'Số ngày cần xác nhận.'),
    (X'F7A23A4C6182597C83EAE06CEA745087', 1609459200, 0, 0, ' cong van 10696 byt mt', 'Công văn 10696/BYT-MT', 'contact_f1', 'full recovered', '2021-12-16', '2022-02-20', 7, 7, '1 7', NULL, 'start', NULL, 'sure', 'F1 đã tiêm đủ liều (mũi cuối từ 14 ngày đến 6 tháng) hoặc đã khỏi bệnh trong 6 tháng.'),
    (X'B414D81335E45F17B7BA6157BF080E76', 1609459200, 0, 0, ' cong van 762 byt dp', 'Công văn 762/BYT-DP', 'contact_f1', 'full recovered', '2022-02-21', '2022-04-14', 5, 5, '5', NULL, 'start', NULL, 'sure', 'F1 đã tiêm từ 2 mũi hoặc đã khỏi bệnh trong 3 tháng.'),
    (X'5359A11E5A0F56488747CD4E51297B04', 1609459200, 0, 0, ' cong van 762 byt dp', 'Công văn 762/BYT-DP', 'contact_f1', 'none partial', '2022-02-21', '2022-04-14', 7, 3, '7', NULL, 'start', NULL, 'unsure', 'Ngày xét nghiệm cần xác nhận.'),
    (X'E6502235A2D456069220B41E411935E3', 1609459200, 0, 0, ' cong van 1909 byt dp', 'Công văn 1909/BYT-DP', 'contact_f1', NULL, '2022-04-15', NULL, 0, 10, NULL, NULL, 'start', NULL, 'unsure', 'F1 không phải cách ly; tự theo dõi 10 ngày (số ngày cần xác nhận).');

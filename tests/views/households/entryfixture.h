// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "store/editor.h"
#include "store/queries/residents.h"
#include "views/households/householdform.h"
#include "views/households/householdpage.h"

#include <QLineEdit>
#include <QSignalSpy>

/// What the tests of the household page share: a commune with a team, and a person at the keyboard.
namespace stc::test {

inline QString word(const char *text) { return QString::fromUtf8(text); }

/// A commune with one team, and the page that households are typed on.
class Workplace {
public:
    explicit Workplace(const QString &path, const Clock &clock = test::clock()) : m_clock(clock), m_preferences(std::make_unique<views::Preferences>())
    {
        auto made = QFileInfo::exists(path) ? store::Database::open(path, store::Database::Access::ReadWrite, clock)
                                            : store::Database::create(path, word("07360"), UnitList::builtIn(), clock);
        if (!made)
            qFatal("no database");
        m_database = *std::move(made);
        addTeam();
        show();
    }
    [[nodiscard]] views::HouseholdPage &page() { return *m_page; }
    [[nodiscard]] views::PeopleSheet &sheet() { return *m_page->form()->people(); }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] Answers &answers() { return m_answers; }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }
    store::Values household(int number)
    {
        const auto id = m_database->connection().prepare(QStringLiteral("SELECT id FROM households ORDER BY key LIMIT 1 OFFSET %1").arg(number).toStdString()).and_then([](store::Statement statement) -> Result<Uuid> {
            if (!statement.step().value_or(false))
                return fail(ErrorCode::NotFound, {});
            return statement.id(0);
        });
        if (!id)
            return {};
        m_id = *id;
        return services::editRecord(*m_database, schema::TableId::Households, *id).value_or(services::RecordEdit()).values;
    }
    /// Of the household that was asked for last, one line a person.
    [[nodiscard]] QStringList people()
    {
        QStringList lines;
        const auto found = store::residentsOf(m_database->connection(), m_id).value_or(std::vector<store::Resident>());
        for (const store::Resident &person : found) {
            const auto values = services::editRecord(*m_database, schema::TableId::People, person.id).value_or(services::RecordEdit()).values;
            lines << QStringList{person.name, person.birthDate, person.sex, person.relation, values.value(word("identity_number")), values.value(word("phone"))}.join(QLatin1Char('|'));
        }
        return lines;
    }
    [[nodiscard]] Uuid lastId() const { return m_id; }
    [[nodiscard]] QString focusName() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    /// As at the top of a paper list: once.
    void choosePlace(Typist &typist)
    {
        m_page->focusStart();
        typist.line("Đồng Sen");
        typist.line("Tổ 1");
    }

private:
    void addTeam()
    {
        if (count("SELECT count(*) FROM teams") > 0)
            return;
        auto editor = store::Editor::begin(*m_database);
        const auto team = (*editor)->insert(schema::TableId::Teams, {{word("commune_code"), word("07360")}, {word("hamlet"), word("Đồng Sen")}, {word("name"), word("Tổ 1")},
            {word("kind"), word("community")}, {word("established_on"), word("2021-05-08")}});
        if (!team || !(*editor)->commit(word("team")))
            qFatal("no team");
    }
    void show()
    {
        m_page = std::make_unique<views::HouseholdPage>(*m_database, views::Surroundings{*m_preferences, m_answers, m_clock});
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not come");
    }
    const Clock &m_clock;
    std::unique_ptr<views::Preferences> m_preferences;
    Answers m_answers;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<views::HouseholdPage> m_page;
    Uuid m_id;
};

} // namespace stc::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reversal.h"

#include "domain/dates.h"
#include "store/editor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

/// What one record was before the change.
struct Step {
    enum class What : std::uint8_t { BringBack, PutBack, TakeAway }; ///< in the order in which they are best done
    What what = What::PutBack;
    const schema::Table *table = nullptr;
    Uuid id;
    Values before;
};

Values parsedValues(const schema::Table &table, std::string_view content)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
    Values values;
    for (const schema::Column &column : table.columns.subspan(1))
        values.insert(QLatin1String(column.name), object.value(QLatin1String(column.name)).toString());
    return values;
}

Result<std::vector<Step>> stepsOf(Connection &connection, std::int64_t batch)
{
    auto select = connection.prepare("SELECT table_name, id, kind, content FROM history WHERE batch = ? AND kind IN ('added', 'replaced', 'deleted') ORDER BY entry");
    if (!select)
        return failed(select.error());
    select->bind(1, batch);
    std::vector<Step> steps;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        const schema::Table *table = schema::findTable(select->text(0));
        if (!table)
            continue; // of a newer version of the program
        const std::string_view kind = select->text(2);
        const auto what = kind == "added" ? Step::What::TakeAway : kind == "deleted" ? Step::What::BringBack : Step::What::PutBack;
        steps.push_back({what, table, select->id(1), what == Step::What::TakeAway ? Values() : parsedValues(*table, select->text(3))});
    }
    // What is referred to comes before what refers, and goes after it.
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        if (a.what != b.what)
            return a.what < b.what;
        return a.what == Step::What::TakeAway ? a.table->id > b.table->id : a.table->id < b.table->id;
    });
    return steps;
}

/// Whether a record still is as a change left it. Later changes that were themselves taken back do not count.
class LaterChanges {
public:
    [[nodiscard]] Status open(Connection &connection, std::int64_t batch)
    {
        m_batch = batch;
        auto select = connection.prepare("SELECT DISTINCT h.batch, b.reverses, b.who, b.at FROM history h JOIN batches b ON b.batch = h.batch"
                                         " WHERE h.id = ? AND h.batch > ? AND h.kind <> 'lost' ORDER BY h.batch");
        if (!select)
            return failed(select.error());
        m_select = *std::move(select);
        return {};
    }

    [[nodiscard]] Status look(const Uuid &id)
    {
        std::vector<std::int64_t> valid{m_batch};
        QString who;
        std::int64_t when = 0;
        m_select.reset();
        m_select.bind(1, id).bind(2, m_batch);
        for (;;) {
            const auto row = m_select.step();
            if (!row)
                return failed(row.error());
            if (!*row)
                break;
            if (!m_select.isNull(1) && !valid.empty() && m_select.integer(1) == valid.back()) {
                valid.pop_back();
                continue;
            }
            valid.push_back(m_select.integer(0));
            who = m_select.string(2);
            when = m_select.integer(3);
        }
        if (valid.empty()) {
            m_isTakenBack = true;
        } else if (valid.size() > 1 || valid.front() != m_batch) {
            ++m_records;
            m_who = who;
            m_when = when;
        }
        return {};
    }

    [[nodiscard]] Status verdict() const
    {
        if (m_isTakenBack)
            return fail(ErrorCode::NotFound, Tr::tr("This change has been taken back already."));
        if (m_records == 0)
            return {};
        return fail(ErrorCode::StillUsed, Tr::tr("%n of these records were changed again since, last by %1 at %2. Undo that change first, or take single values back in the history of the record.", nullptr, m_records)
                                              .arg(m_who, displayTime(m_when)));
    }

private:
    Statement m_select;
    std::int64_t m_batch = 0;
    bool m_isTakenBack = false;
    int m_records = 0;
    QString m_who;
    std::int64_t m_when = 0;
};

/// The change made one record take the place of another (two were the same), and this row followed: it now follows back.
bool followsARecord(const Step &step, const Values &now, const std::set<QString> &comeAndGo)
{
    for (const schema::Column &column : step.table->columns.subspan(1)) {
        const QString name = QLatin1String(column.name);
        const QString before = step.before.value(name);
        if (before != now.value(name) && !comeAndGo.contains(before) && !comeAndGo.contains(now.value(name)))
            return false;
    }
    return true;
}

/// `comeAndGo`: ids of the records that the change added or removed.
Status take(Editor &editor, const Step &step, const std::set<QString> &comeAndGo)
{
    const auto there = editor.read(step.table->id, step.id);
    if (!there)
        return failed(there.error());
    if (step.what == Step::What::TakeAway)
        return *there ? editor.remove(step.table->id, step.id, {}) : Status(); // added and removed by the same change
    if (*there && followsARecord(step, **there, comeAndGo))
        return editor.updateReferences(step.table->id, step.id, step.before);
    if (*there)
        return editor.update(step.table->id, step.id, step.before);
    // Removed by the change, perhaps after the same change had replaced it.
    const auto done = editor.insert(step.table->id, step.before, step.id);
    return done ? Status() : Status(failed(done.error()));
}

/// Two rows may have exchanged a unique value: who finds its place taken tries again after the others.
Status takeAll(Editor &editor, std::vector<Step> steps)
{
    std::set<QString> comeAndGo;
    for (const Step &step : steps) {
        if (step.what != Step::What::PutBack)
            comeAndGo.insert(step.id.toString());
    }
    while (!steps.empty()) {
        std::vector<Step> waiting;
        Status reason;
        for (Step &step : steps) {
            const auto done = take(editor, step, comeAndGo);
            if (done)
                continue;
            const ErrorCode code = done.error().code;
            if (code != ErrorCode::InvalidInput && code != ErrorCode::StillUsed && code != ErrorCode::AlreadyExists)
                return done;
            if (reason)
                reason = done;
            waiting.push_back(std::move(step));
        }
        if (waiting.size() == steps.size())
            return reason;
        steps = std::move(waiting);
    }
    return {};
}

} // namespace

namespace {

/// A day was closed since, or what proves it would be touched: said with what was wanted.
Error explained(const Error &error)
{
    return error.code == ErrorCode::DayClosed ? Error{error.code, Tr::tr("This change cannot be taken back. %1").arg(error.text), {}} : error;
}

} // namespace

bool isReversible(const QString &kind)
{
    return kind == QLatin1String("edit") || kind == QLatin1String("undo") || kind == QLatin1String("redo") || kind == QLatin1String("restore");
}

Result<std::int64_t> reverse(Database &database, std::int64_t batch, const char *kind, const QString &summary)
{
    auto editor = Editor::begin(database, kind, batch);
    if (!editor)
        return failed(editor.error());
    auto steps = stepsOf(database.connection(), batch);
    if (!steps)
        return failed(steps.error());
    if (steps->empty())
        return fail(ErrorCode::NotFound, Tr::tr("This change can no longer be taken back."));
    LaterChanges later;
    if (const auto done = later.open(database.connection(), batch); !done)
        return failed(done.error());
    for (const Step &step : *steps) {
        if (const auto done = later.look(step.id); !done)
            return failed(done.error());
    }
    if (const auto done = later.verdict().and_then([&] { return takeAll(**editor, *std::move(steps)); }); !done)
        return failed(explained(done.error()));
    return (*editor)->commit(summary);
}

} // namespace stc::store

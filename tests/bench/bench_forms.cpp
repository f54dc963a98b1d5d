// SPDX-License-Identifier: GPL-3.0-or-later
// bench_forms DATABASE: opens the form of a record of every table and saves a changed note in it; milliseconds, the slowest of each table's ten.
// DATABASE is changed: take a copy.
#include "services/recordedit.h"
#include "views/forms/fieldedit.h"
#include "views/forms/recordform.h"
#include "views/main/language.h"
#include "views/widgets/prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace stc;

template <typename Work>
double timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Ten records from all over the table.
std::vector<Uuid> someRecords(store::Database &database, const schema::Table &table)
{
    const auto highest = database.connection().integer(std::string("SELECT coalesce(max(key), 0) FROM ") + table.name);
    auto select = database.connection().prepare(std::string("SELECT id FROM ") + table.name + " WHERE key >= ? ORDER BY key LIMIT 1");
    std::vector<Uuid> ids;
    if (!highest || !select)
        qFatal("the table cannot be read");
    for (int i = 0; i < 10 && *highest > 0; ++i) {
        select->bind(1, *highest * i / 10);
        if (select->step().value_or(false))
            ids.push_back(select->id(0));
        select->reset();
    }
    return ids;
}

struct Slowest {
    double open = 0;
    double save = 0;
    int saved = 0;
};

void openAndSave(store::Database &database, views::Prompts &prompts, const schema::Table &table, const Uuid &id, Slowest &slowest)
{
    std::unique_ptr<views::RecordForm> form;
    slowest.open = std::max(slowest.open, timeOf([&] {
                                auto edit = services::editRecord(database, table.id, id);
                                if (!edit)
                                    qFatal("%s", qPrintable(edit.error().text));
                                form = std::make_unique<views::RecordForm>(database, prompts, *std::move(edit), nullptr);
                                form->show();
                                QApplication::processEvents();
                            }));
    QObject::connect(form.get(), &views::RecordForm::saved, form.get(), [&] { ++slowest.saved; });
    static int number = 0;
    form->field(QStringLiteral("note"))->setValue(QStringLiteral("lần thử %1").arg(++number));
    slowest.save = std::max(slowest.save, timeOf([&] { form->save(); }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() != 2)
        qFatal("bench_forms DATABASE");
    auto database = store::Database::open(app.arguments().at(1), store::Database::Access::ReadWrite, Clock::system());
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    views::applyLanguage(QStringLiteral("vi"));
    views::DialogPrompts prompts;
    QTextStream out(stdout);
    Slowest all;
    for (const schema::Table *table : schema::contractTables()) {
        Slowest slowest;
        for (const Uuid &id : someRecords(**database, *table))
            openAndSave(**database, prompts, *table, id, slowest);
        out << table->name << ": open " << slowest.open << " ms, save " << slowest.save << " ms, " << slowest.saved << " saved\n";
        all.open = std::max(all.open, slowest.open);
        all.save = std::max(all.save, slowest.save);
    }
    out << "slowest form: open " << all.open << " ms, save " << all.save << " ms\n";
    return 0;
}

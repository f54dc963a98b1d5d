// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/householdform.h"
#include "views/households/householdpage.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

/// bench_households DATABASE: opens households in the entry form, changes and saves them, and begins new ones; milliseconds, the middle and the longest
/// of a hundred. DATABASE is changed: take a copy.
namespace {

using namespace stc;

void report(QTextStream &out, const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    out << what << ": " << times[times.size() / 2] << " ms, longest " << times.back() << " ms\n";
}

template <typename Work>
double timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<Uuid> someHouseholds(store::Database &database, int count)
{
    auto select = database.connection().prepare("SELECT id FROM households WHERE key % 4111 = 7 LIMIT ?1");
    std::vector<Uuid> ids;
    if (!select)
        qFatal("%s", qPrintable(select.error().detail));
    select->bind(1, count);
    while (select->step().value_or(false))
        ids.push_back(select->id(0));
    return ids;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() != 2)
        qFatal("bench_households DATABASE");
    auto database = store::Database::open(app.arguments().at(1), store::Database::Access::ReadWrite, Clock::system());
    if (!database)
        qFatal("%s", qPrintable(database.error().text));
    views::Preferences preferences;
    views::DialogPrompts prompts;
    QTextStream out(stdout);
    std::unique_ptr<views::HouseholdPage> page;
    out << "page made: " << timeOf([&] { page = std::make_unique<views::HouseholdPage>(**database, views::Surroundings{preferences, prompts, Clock::system()}); }) << " ms\n";
    page->resize(1130, 640);
    page->show();
    std::vector<double> opens;
    std::vector<double> saves;
    std::vector<double> news;
    int saved = 0;
    QObject::connect(page->form(), &views::HouseholdForm::saved, page.get(), [&](const services::Change &change) { saved += change.isSomething() ? 1 : 0; });
    const auto households = someHouseholds(**database, 100);
    for (const Uuid &id : households) {
        opens.push_back(timeOf([&] { page->openHousehold(id); }));
        views::EntryCell *phone = page->form()->people()->cell(0, views::PeopleSheet::Phone);
        phone->setValue(phone->value() == QLatin1String("0912345678") ? QStringLiteral("0987654321") : QStringLiteral("0912345678"));
        saves.push_back(timeOf([&] { page->form()->save(); }));
        views::PeopleSheet *sheet = page->form()->people();
        sheet->setHeadName(QStringLiteral("Nguyễn Văn An"));
        for (int row = 1; row < 4; ++row) {
            sheet->cell(row, views::PeopleSheet::Name)->setValue(QStringLiteral("Nguyễn Thị Bình"));
            Q_EMIT sheet->cell(row, views::PeopleSheet::Name)->entered();
        }
        page->form()->findChild<views::EntryCell *>(QStringLiteral("household_head_name"))->setValue(QStringLiteral("Nguyễn Văn An"));
        news.push_back(timeOf([&] { page->form()->save(); }));
    }
    if (const auto *bar = page->form()->findChild<views::MessageBar *>(); bar && !bar->isHidden())
        out << bar->text() << '\n';
    for (views::EntryCell *cell : page->form()->findChildren<views::EntryCell *>()) {
        if (cell->problem())
            out << cell->objectName() << ": " << cell->problem()->message << '\n';
    }
    report(out, "open a household", std::move(opens));
    report(out, "save a change and begin the next", std::move(saves));
    report(out, "save a new household of four and begin the next", std::move(news));
    out << saved << " of " << 2 * households.size() << " saved\n";
    return saved == static_cast<int>(2 * households.size()) ? 0 : 1;
}

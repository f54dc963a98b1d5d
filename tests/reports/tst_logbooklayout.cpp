// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of the logbook page as data: what it knows, what it keeps, what it refuses.
#include "testsupport.h"

#include "reports/logbooklayout.h"
#include "schema/table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace stc;
using namespace stc::reports;

class TestLogbookLayout : public QObject {
    Q_OBJECT

    static QStringList names(const LogbookLayout &layout)
    {
        QStringList found;
        for (const LogbookSection &section : layout.sections)
            found << QLatin1String(section.info->name);
        return found;
    }
    static QStringList columns(const LogbookSection &section)
    {
        QStringList found;
        for (const LogbookItem &item : section.items)
            found << QLatin1String(item.info->name);
        return found;
    }
    static LogbookItem &item(LogbookSection &section, const char *name)
    {
        for (LogbookItem &of : section.items)
            if (std::string_view(of.info->name) == name)
                return of;
        qFatal("no column %s", name);
    }
    static QString refusal(const QString &json)
    {
        const auto layout = LogbookLayout::fromJson(json);
        return layout ? QString() : layout.error().text;
    }

private Q_SLOTS:
    void theShippedLayoutIsWhole()
    {
        const LogbookLayout layout;
        STC_UNWRAP(layout.check());
        QCOMPARE(layout.toJson(), QString());
        QCOMPARE(layout.sections.size(), sectionInfos().size());
        std::set<QString> known;
        for (const LogbookSection &section : layout.sections) {
            QVERIFY(known.insert(QLatin1String(section.info->name)).second);
            QVERIFY(!section.title.isEmpty());
            QCOMPARE(&sectionInfo(section.kind()), section.info);
            for (const PageForm form : {PageForm::Blank, PageForm::Typed}) {
                double width = 0;
                for (const LogbookItem *of : section.itemsOn(form))
                    width += of->width;
                if (section.isOn(form) && section.info->isTable())
                    QVERIFY2(std::abs(width - kLogbookWidth) < 0.06, section.info->name); // fills the page
            }
        }
        // The counters are those of the dictionary, under its labels.
        for (const LogbookItem &counter : layout.section(SectionKind::Counters).items)
            QCOMPARE(counter.title, schema::label(schema::table(schema::TableId::LogbookPages).column(counter.info->name)));
    }

    void bothPapersHaveTheSameOrder()
    {
        const auto kindsOn = [](const LogbookLayout &layout, PageForm form) {
            std::vector<SectionKind> kinds;
            for (const LogbookSection *section : layout.on(form))
                if (section->shown == Shown::Both)
                    kinds.push_back(section->kind());
            return kinds;
        };
        const LogbookLayout layout;
        QVERIFY(kindsOn(layout, PageForm::Blank) == kindsOn(layout, PageForm::Typed));
        QVERIFY(kindsOn(layout, PageForm::Blank).size() >= 6);
    }

    void theScreenShowsEverythingThatCanBeTyped()
    {
        LogbookLayout layout;
        const std::vector<SectionKind> shipped{SectionKind::Presence, SectionKind::Visits, SectionKind::Quarantine, SectionKind::Registers, SectionKind::Counters, SectionKind::Notes,
            SectionKind::Requests, SectionKind::Remark};
        QVERIFY(layout.screenOrder() == shipped);
        // Hidden on paper: last on the screen. The paper's order otherwise. A table for arrivals alone counts as registers.
        layout.section(SectionKind::Visits).shown = Shown::Nowhere;
        layout.section(SectionKind::Registers).shown = Shown::Nowhere;
        layout.section(SectionKind::Arrivals).shown = Shown::Both;
        std::stable_partition(layout.sections.begin(), layout.sections.end(), [](const LogbookSection &section) { return section.kind() == SectionKind::Counters; });
        const std::vector<SectionKind> changed{SectionKind::Counters, SectionKind::Presence, SectionKind::Quarantine, SectionKind::Registers, SectionKind::Notes, SectionKind::Requests,
            SectionKind::Remark, SectionKind::Visits};
        QVERIFY(layout.screenOrder() == changed);
    }

    void whatAnOfficeChangesComesBack()
    {
        LogbookLayout layout;
        std::reverse(layout.sections.begin(), layout.sections.end());
        LogbookSection &visits = layout.section(SectionKind::Visits);
        visits.title = QStringLiteral("Đi từng ngõ, gõ từng nhà");
        visits.rows = 7;
        visits.rowHeight = 11.5;
        std::swap(visits.items[0], visits.items[1]);
        item(visits, "head").title = QStringLiteral("Chủ hộ “A\\B”");
        item(visits, "head").width = 40;
        item(visits, "ill").over = QStringLiteral("Sức khỏe");
        item(visits, "people").shown = Shown::Nowhere;
        layout.section(SectionKind::Phones).text = QStringLiteral("Trạm y tế xã: 0204 385 66 24\nĐường dây nóng: 19009095");
        const QString json = layout.toJson();
        const auto read = LogbookLayout::fromJson(json);
        STC_UNWRAP(read);
        QCOMPARE(read->toJson(), json);
        QCOMPARE(names(*read), names(layout));
        const LogbookSection &back = read->section(SectionKind::Visits);
        QCOMPARE(columns(back), columns(visits));
        QCOMPARE(back.title, visits.title);
        QCOMPARE(back.rows, 7);
        QCOMPARE(back.rowHeight, 11.5);
        QCOMPARE(read->section(SectionKind::Phones).text, layout.section(SectionKind::Phones).text);
        LogbookLayout copy = *read;
        QCOMPARE(item(copy.section(SectionKind::Visits), "head").title, QStringLiteral("Chủ hộ “A\\B”"));
        QCOMPARE(item(copy.section(SectionKind::Visits), "ill").over, QStringLiteral("Sức khỏe"));
        QVERIFY(item(copy.section(SectionKind::Visits), "people").shown == Shown::Nowhere);
        // What was not changed is not written: it follows the language.
        QVERIFY(!json.contains(QStringLiteral("Figures of the day")));
    }

    void anOlderLayoutLosesNothing()
    {
        // Written by a program that knew three sections and two columns.
        const auto read = LogbookLayout::fromJson(QStringLiteral(R"({"version": 1, "sections": [{"section": "notes"}, {"section": "visits", "columns": [{"column": "note"},
            {"column": "head"}]}, {"section": "counters", "rows": 2}]})"));
        STC_UNWRAP(read);
        QCOMPARE(read->sections.size(), sectionInfos().size());
        const QStringList order = names(*read);
        QVERIFY(order.indexOf(QStringLiteral("notes")) < order.indexOf(QStringLiteral("visits")));
        QVERIFY(order.indexOf(QStringLiteral("visits")) < order.indexOf(QStringLiteral("counters")));
        QCOMPARE(order.indexOf(QStringLiteral("quarantine")), order.indexOf(QStringLiteral("visits")) + 1); // behind its neighbour
        QCOMPARE(order.first(), QStringLiteral("phones"));
        const QStringList visits = columns(read->section(SectionKind::Visits));
        QCOMPARE(std::size_t(visits.size()), sectionInfo(SectionKind::Visits).items.size());
        QVERIFY(visits.indexOf(QStringLiteral("note")) < visits.indexOf(QStringLiteral("head")));
    }

    void aNewerLayoutIsKept()
    {
        const QString json = QStringLiteral(R"({"version": 9, "sections": [{"section": "vaccination", "title": "Tiêm chủng", "dose": {"first": 1}}, {"section": "visits",
            "columns": [{"column": "vaccinated", "width": 12}, {"column": "head", "width": 41}]}]})");
        const auto read = LogbookLayout::fromJson(json);
        STC_UNWRAP(read);
        QCOMPARE(read->sections.size(), sectionInfos().size());
        const QJsonObject written = QJsonDocument::fromJson(read->toJson().toUtf8()).object();
        QCOMPARE(written.value(QStringLiteral("version")).toInt(), 9);
        QVERIFY(read->toJson().contains(QStringLiteral(R"("dose":{"first":1})")));
        QVERIFY(read->toJson().contains(QStringLiteral("vaccinated")));
        const auto again = LogbookLayout::fromJson(read->toJson());
        STC_UNWRAP(again);
        QCOMPARE(again->toJson(), read->toJson());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("said");
        const auto section = [](const char *text) { return QStringLiteral(R"({"version": 1, "sections": [%1]})").arg(QString::fromUtf8(text)); };
        QTest::newRow("no JSON") << QStringLiteral("{sections") << QStringLiteral("not the text that this program writes");
        QTest::newRow("no sections") << QStringLiteral("{\"version\": 1}") << QStringLiteral("not the text that this program writes");
        QTest::newRow("unknown section") << section(R"({"section": "weather"})") << QStringLiteral("“weather”");
        QTest::newRow("twice") << section(R"({"section": "notes"}, {"section": "notes"})") << QStringLiteral("“Notes of the day” is named twice");
        QTest::newRow("unknown column") << section(R"({"section": "visits", "columns": [{"column": "dog"}]})") << QStringLiteral("“Households in the order of the round” has no column called “dog”");
        QTest::newRow("empty title") << section(R"({"section": "visits", "title": "  "})") << QStringLiteral("The section “Households in the order of the round” has no title");
        QTest::newRow("empty column title") << section(R"({"section": "visits", "columns": [{"column": "head", "title": ""}]})") << QStringLiteral("(Head of household, telephone)");
        QTest::newRow("too wide") << section(R"({"section": "visits", "columns": [{"column": "head", "width": 60}]})") << QStringLiteral("181.0 mm wide together, but the page has 165 mm");
        QTest::newRow("too narrow") << section(R"({"section": "visits", "columns": [{"column": "head", "width": 7.9}]})") << QStringLiteral("“Head of household, telephone”");
        QTest::newRow("no width") << section(R"({"section": "visits", "columns": [{"column": "head", "width": "wide"}]})") << QStringLiteral("“width” of “Head of household, telephone”");
        QTest::newRow("rows") << section(R"({"section": "notes", "rows": 61})") << QStringLiteral("0 to 60");
        QTest::newRow("negative rows") << section(R"({"section": "notes", "rows": -1})") << QStringLiteral("0 to 60");
        QTest::newRow("broken rows") << section(R"({"section": "notes", "rows": 1.5})") << QStringLiteral("“rows”");
        QTest::newRow("low rows") << section(R"({"section": "notes", "row_height": 3})") << QStringLiteral("7 to 25 mm");
        QTest::newRow("shown") << section(R"({"section": "notes", "shown": "sometimes"})") << QStringLiteral("“shown” of “Notes of the day”");
        QTest::newRow("no column") << section(R"({"section": "needs", "shown": "both", "columns": [{"column": "head", "shown": "no"}, {"column": "what", "shown": "no"}]})")
                                   << QStringLiteral("“Households in need” shows no column");
        QString hidden;
        for (const SectionInfo &info : sectionInfos())
            hidden += QStringLiteral("%1{\"section\": \"%2\", \"shown\": \"no\"}").arg(hidden.isEmpty() ? QString() : QStringLiteral(","), QLatin1String(info.name));
        QTest::newRow("nothing") << QStringLiteral("{\"version\": 1, \"sections\": [%1]}").arg(hidden) << QStringLiteral("Nothing would stand on the page");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, json);
        QFETCH(QString, said);
        const QString text = refusal(json);
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void whatMakesNoSenseIsNotShown()
    {
        const auto read = LogbookLayout::fromJson(QStringLiteral(R"({"version": 1, "sections": [{"section": "state", "shown": "both"}, {"section": "phones", "shown": "typed"}]})"));
        STC_UNWRAP(read);
        QVERIFY(read->section(SectionKind::State).shown == Shown::Typed);
        QVERIFY(read->section(SectionKind::Phones).shown == Shown::Nowhere);
    }

    void theOfficeKeepsIt()
    {
        QTemporaryDir folder;
        static const FixedClock clock(QDateTime(QDate(2021, 6, 9), QTime(1, 0), Qt::UTC));
        auto database = store::Database::create(folder.filePath(QStringLiteral("a.db")), QStringLiteral("07354"), UnitList::builtIn(), clock);
        STC_UNWRAP(database);
        auto layout = officeLayout(**database);
        STC_UNWRAP(layout);
        QCOMPARE(layout->toJson(), QString());
        layout->section(SectionKind::Notes).rows = 9;
        STC_UNWRAP(setOfficeLayout(**database, *layout));
        QCOMPARE(officeLayout(**database)->section(SectionKind::Notes).rows, 9);
        // What does not fit is not kept.
        layout->section(SectionKind::Visits).items[1].width = 100;
        const auto refused = setOfficeLayout(**database, *layout);
        QVERIFY(!refused && refused.error().code == ErrorCode::InvalidInput);
        QCOMPARE(officeLayout(**database)->section(SectionKind::Visits).items[1].width, 44.0);
        STC_UNWRAP((*database)->setSetting(store::settings::kLogbookLayout, QStringLiteral("{broken")));
        const auto broken = officeLayout(**database);
        QVERIFY(!broken && broken.error().text.contains(QStringLiteral("As shipped")));
    }
};

QTEST_GUILESS_MAIN(TestLogbookLayout)
#include "tst_logbooklayout.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "schema/table.h"
#include "testsupport.h"

#include <QHash>
#include <QTranslator>

using namespace stc;
using schema::Type;

namespace {

/// One line of the contract's dictionary (tests/data/dictionary.csv).
struct Entry {
    QString table;
    QString column;
    QString type;
    QString required;
    QString values;
    QString english;
    QString vietnamese;
};

std::vector<Entry> dictionary()
{
    const auto source = exchange::FileSource::open(QStringLiteral(STC_DICTIONARY));
    if (!source)
        qFatal("no dictionary");
    exchange::CsvReader reader(**source);
    std::vector<Entry> entries;
    while (reader.next() == exchange::CsvReader::Next::Record) {
        const auto field = [&](std::size_t i) { return QString::fromUtf8(reader.fields()[i].data(), qsizetype(reader.fields()[i].size())); };
        entries.push_back({field(0), field(1), field(2), field(3), field(4), field(5), field(6)});
    }
    return entries;
}

QString typeName(const schema::Column &column)
{
    switch (column.type) {
    case Type::Id: return QStringLiteral("uuid");
    case Type::Reference: return QLatin1String("ref:") + QLatin1String(schema::table(column.target).name);
    case Type::Unit: return QStringLiteral("unit");
    case Type::Text: return QStringLiteral("text");
    case Type::Name: return QStringLiteral("name");
    case Type::Choice: return QStringLiteral("enum");
    case Type::ChoiceSet: return QStringLiteral("set:symptom");
    case Type::Date: return QStringLiteral("date");
    case Type::PartialDate: return QStringLiteral("partial_date");
    case Type::Time: return QStringLiteral("datetime");
    case Type::Phone: return QStringLiteral("phone");
    case Type::Identity: return QStringLiteral("identity");
    case Type::Integer: return QStringLiteral("int");
    case Type::Decimal: return QStringLiteral("decimal");
    case Type::Money: return QStringLiteral("money");
    case Type::Bool: return QStringLiteral("bool");
    }
    return {};
}

QString codes(const schema::Column &column)
{
    QStringList list;
    for (const schema::Choice &choice : column.choices)
        list << QLatin1String(choice.code);
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheDictionary()
    {
        const auto entries = dictionary();
        QCOMPARE(entries.size(), std::size_t(198));
        std::size_t at = 0;
        QString symptoms;
        for (const schema::Table *table : schema::contractTables()) {
            for (const schema::Column &column : table->columns) {
                if (column.key() == "note")
                    continue;
                QVERIFY(at < entries.size());
                const Entry &entry = entries[at++];
                const QString where = entry.table + QLatin1Char('.') + entry.column;
                QCOMPARE(QLatin1String(table->name) + QLatin1Char('.') + QLatin1String(column.name), where);
                QVERIFY2(typeName(column) == entry.type, qPrintable(where + QLatin1Char(' ') + typeName(column)));
                QVERIFY2((entry.required == QLatin1String("yes")) == column.required, qPrintable(where));
                if (column.type == Type::ChoiceSet && !entry.values.isEmpty())
                    symptoms = entry.values; // said once, for the first column of that set
                const QString values = column.type == Type::Bool ? entry.values : column.type == Type::ChoiceSet ? symptoms : entry.values;
                if (column.type == Type::Bool)
                    QCOMPARE(values, QStringLiteral("true false"));
                else
                    QVERIFY2(codes(column) == values, qPrintable(where));
                QVERIFY2(QString::fromUtf8(column.label.text) == entry.english, qPrintable(where));
            }
            QCOMPARE(table->columns.front().key(), std::string_view("id"));
            QCOMPARE(table->columns.back().key(), std::string_view("note"));
        }
        QCOMPARE(at, entries.size());
    }

    void vietnameseLabelsAreTheDictionarys()
    {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/sotocovid_vi.qm")));
        QCoreApplication::installTranslator(&translator);
        QStringList different;
        for (const Entry &entry : dictionary()) {
            const schema::Table *table = schema::findTable(entry.table);
            QVERIFY(table);
            const QString label = schema::label(table->column(entry.column.toStdString()));
            if (label != entry.vietnamese)
                different << QStringLiteral("%1.%2: %3 / %4").arg(entry.table, entry.column, label, entry.vietnamese);
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(different.isEmpty(), qPrintable(different.join(QLatin1Char('\n'))));
    }

    void everyReferencePointsToAnEarlierTable()
    {
        int references = 0;
        for (const schema::Table *table : schema::allTables()) {
            QCOMPARE(&schema::table(table->id), table);
            QCOMPARE(schema::findTable(std::string_view(table->name)), table);
            for (const schema::Column &column : table->columns) {
                if (column.type != Type::Reference)
                    continue;
                ++references;
                QVERIFY(column.target < table->id);
                const auto referrers = schema::referrersOf(column.target);
                QVERIFY(std::any_of(referrers.begin(), referrers.end(), [&](const schema::Child &child) {
                    return child.table == table && &child.table->columns[std::size_t(child.column)] == &column;
                }));
            }
        }
        std::size_t known = 0;
        for (const schema::Table *table : schema::allTables())
            known += schema::referrersOf(table->id).size();
        QCOMPARE(known, std::size_t(references));
        QVERIFY(!schema::findTable(std::string_view("Teams")) && !schema::findTable(std::string_view()));
    }

    /// Names inside a description are columns of the table.
    void descriptionsNameTheirOwnColumns()
    {
        for (const schema::Table *table : schema::allTables()) {
            QVERIFY(table->indexOf(table->areaColumn) > 0);
            const Type area = table->column(table->areaColumn).type;
            QVERIFY(area == Type::Unit || (area == Type::Reference && table->column(table->areaColumn).required));
            QVERIFY(table->indexOf(table->titleColumn) > 0);
            QVERIFY(!table->dateColumn || table->column(table->dateColumn).type == Type::Date);
            for (const char *name : table->searchColumns)
                QVERIFY2(table->indexOf(name) > 0, name);
            QVERIFY(!table->listColumns.empty());
            for (const char *name : table->listColumns)
                QVERIFY2(table->indexOf(name) > 0, name);
        }
        for (const schema::UniqueRule &rule : schema::uniqueRules()) {
            for (const char *name : rule.columns)
                QVERIFY2(schema::table(rule.table).indexOf(name) > 0, name);
            QVERIFY(!rule.onlyWhereEmpty || schema::table(rule.table).indexOf(rule.onlyWhereEmpty) > 0);
            QVERIFY(!schema::label(rule).isEmpty());
        }
    }

    void choicesHaveLabels()
    {
        for (const schema::Table *table : schema::allTables()) {
            for (const schema::Column &column : table->columns) {
                for (const schema::Choice &choice : column.choices)
                    QVERIFY(!schema::choiceLabel(column, choice.code).isEmpty());
            }
        }
        QCOMPARE(schema::choiceLabel(schema::table(schema::TableId::People).column("sex"), "unknown"), QStringLiteral("unknown"));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"

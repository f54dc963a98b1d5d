// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "schema/table.h"
#include "services/quarantine/termstext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"category", "CODE", QT_TRANSLATE_NOOP("cli", "Category of quarantine, such as contact_f1.")},
    {"start", "DATE", QT_TRANSLATE_NOOP("cli", "First day of the quarantine.")},
    {"vaccination", "none|partial|full|recovered", QT_TRANSLATE_NOOP("cli", "Protection of the person; otherwise none.")},
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "The day whose rules are asked for; otherwise the start.")},
    kJsonOption,
};

Result<services::TermsQuestion> questionOf(const Session &session)
{
    const Call &call = session.call();
    const auto category = call.required("category");
    if (!category)
        return failed(category.error());
    const schema::Table &quarantines = schema::table(schema::TableId::Quarantines);
    const auto categories = quarantines.columns[static_cast<std::size_t>(quarantines.indexOf("reason"))].choices;
    if (std::none_of(categories.begin(), categories.end(), [&](const schema::Choice &choice) { return *category == QLatin1String(choice.code); })) {
        QStringList codes;
        for (const schema::Choice &choice : categories)
            codes << QLatin1String(choice.code);
        return fail(ErrorCode::WrongCall, Tr::tr("“%1” is no category of quarantine. There are: %2.").arg(*category, codes.join(QStringLiteral(", "))));
    }
    const auto start = call.requiredDate("start");
    if (!start)
        return failed(start.error());
    const auto on = call.date("on");
    if (!on)
        return failed(on.error());
    const auto vaccination = call.has("vaccination") ? vaccinationFromCode(call.value("vaccination")) : Vaccination::None;
    if (!vaccination)
        return fail(ErrorCode::WrongCall, Tr::tr("--vaccination must be none, partial, full or recovered, not “%1”.").arg(call.value("vaccination")));
    services::TermsQuestion question{.category = *category, .startOn = *start, .on = on->value_or(*start)};
    question.vaccination = *vaccination;
    return question;
}

QJsonValue toJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray toJson(const std::vector<int> &days)
{
    QJsonArray list;
    for (const int day : days)
        list.append(day);
    return list;
}

QJsonArray datesOf(const std::vector<TestDate> &tests, bool isFollowUp)
{
    QJsonArray list;
    for (const TestDate &test : tests) {
        if (test.isFollowUp == isFollowUp)
            list.append(toJson(test.on));
    }
    return list;
}

QJsonObject toJson(const services::EpisodeDates &answer)
{
    const QuarantineRule rule = answer.rule.value_or(QuarantineRule());
    const QuarantineTerms &dates = answer.dates;
    return {
        {QStringLiteral("document"), answer.rule ? QJsonValue(rule.document) : QJsonValue()},
        {QStringLiteral("quarantine_days"), toJson(rule.quarantineDays)},
        {QStringLiteral("follow_up_days"), toJson(rule.followUpDays)},
        {QStringLiteral("test_days"), toJson(rule.testDays)},
        {QStringLiteral("last_day"), toJson(dates.lastDay)},
        {QStringLiteral("release_on"), toJson(dates.releaseOn)},
        {QStringLiteral("follow_up_until"), toJson(dates.followUpUntil)},
        {QStringLiteral("tests"), datesOf(dates.tests, false)},
        {QStringLiteral("follow_up_test_days"), toJson(rule.followUpTestDays)},
        {QStringLiteral("follow_up_tests"), datesOf(dates.tests, true)},
        {QStringLiteral("sure"), answer.rule ? QJsonValue(rule.isSure) : QJsonValue()},
        {QStringLiteral("valid_from"), toJson(rule.validFrom)},
        {QStringLiteral("valid_until"), toJson(rule.validUntil)},
        {QStringLiteral("rule_id"), answer.rule ? QJsonValue(rule.id.toString()) : QJsonValue()},
    };
}

Exit run(Session &session)
{
    const auto question = questionOf(session);
    if (!question)
        return session.failed(question.error());
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    auto reader = services::TermsReader::open(**database);
    if (!reader)
        return session.failed(reader.error());
    const auto answer = reader->terms(*question);
    if (!answer)
        return session.failed(answer.error());
    if (session.wantsJson()) {
        session.print(QJsonDocument(toJson(*answer)));
        return Exit::Done;
    }
    std::vector<QStringList> rows;
    for (const services::TermsLine &line : services::termsLines(*answer))
        rows.push_back({line.label, line.value});
    session.printTable(rows, 2);
    return Exit::Done;
}

} // namespace

const Command kRule{
    .name = "rule",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "How long a quarantine lasts, by which document, and when its people are tested."),
    .options = kOptions,
    .details = QT_TRANSLATE_NOOP("cli", "The rules are those of the database, where an office may have changed them. Days are counted from --start."),
    .run = run,
};

} // namespace stc::cli

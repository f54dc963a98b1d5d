// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/checktext.h"

#include "domain/vietnamese.h"
#include "schema/codec.h"
#include "services/recordedit.h"
#include "views/forms/fieldhint.h"
#include "views/households/entrycell.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace stc::views {

using services::PageCheck;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(stc::views::CheckCell)
};

const schema::Column &column(const char *name) { return schema::table(schema::TableId::HealthChecks).column(name); }

/// What may be typed besides symptoms.
enum Word { kAbsent, kWell };
constexpr struct {
    const char *text;
    const char *comment;
} kWords[] = {QT_TRANSLATE_NOOP3("letters", "a absent", "check: was absent"), QT_TRANSLATE_NOOP3("letters", "w well normal", "check: well, no figure")};

QStringList wordsOf(Word word)
{
    return QCoreApplication::translate("letters", kWords[word].text, kWords[word].comment).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// To be raised at once (domain.md 2.2).
bool isDanger(const QString &symptom)
{
    static const QStringList signs{QStringLiteral("shortness_of_breath"), QStringLiteral("chest_pain"), QStringLiteral("drowsiness"), QStringLiteral("coughing_blood")};
    return signs.contains(symptom);
}

QString wordOf(Word word) { return word == kAbsent ? Tr::tr("absent", "check") : Tr::tr("well", "check"); }

bool is(Word word, const QString &typed)
{
    const QString folded = vietnamese::folded(typed);
    return wordsOf(word).contains(folded) || folded == vietnamese::folded(wordOf(word));
}

bool isHot(const PageCheck &check, int feverTenths) { return check.temperature.toDouble() * 10 >= feverTenths - 0.001; }

QString temperatureText(const store::Database &database, const PageCheck &check) { return schema::displayText(column("temperature_c"), check.temperature, database.units()); }

QString temperatureProblem(const store::Database &database, const QString &temperature)
{
    static const int index = schema::table(schema::TableId::HealthChecks).indexOf("temperature_c");
    if (temperature.isEmpty())
        return {};
    const auto wrong = services::checkField(database, column("temperature_c"), index, temperature);
    return wrong ? fieldProblemText(*wrong, column("temperature_c"), temperature, database) : QString();
}

/// The letters, words and codes behind the figure. false: not to be read.
bool readWords(const QString &rest, PageCheck &check)
{
    if (is(kAbsent, rest)) {
        check.isAbsent = true;
        return true;
    }
    if (is(kWell, rest)) {
        check.isConfirmedInBulk = check.temperature.isEmpty();
        return true;
    }
    const auto symptoms = codeOfLetters(column("symptoms"), rest);
    check.symptoms = symptoms.value_or(QString());
    return symptoms.has_value();
}

} // namespace

CheckReading readCheck(const store::Database &database, const QString &typed)
{
    CheckReading reading;
    QString rest = typed.trimmed();
    if (rest.isEmpty())
        return reading; // was not done
    static const QRegularExpression number(QStringLiteral("\\d+([.,]\\d*)?"));
    if (const auto match = number.match(rest); match.hasMatch()) {
        reading.check.temperature = services::canonicalText(database, column("temperature_c"), match.captured());
        rest = rest.remove(match.capturedStart(), match.capturedLength()).trimmed();
    }
    if (!rest.isEmpty() && !readWords(rest, reading.check))
        reading.problem = Tr::tr("“%1” is neither a temperature nor a symptom. %2").arg(typed.left(30), checkLegend());
    else if (reading.check.isAbsent && !reading.check.temperature.isEmpty())
        reading.problem = Tr::tr("Absent, and a temperature? Only one of them can be.");
    else
        reading.problem = temperatureProblem(database, reading.check.temperature);
    return reading;
}

QString checkText(const store::Database &database, const PageCheck &check)
{
    if (check.isAbsent)
        return wordOf(kAbsent);
    QStringList parts;
    if (!check.temperature.isEmpty())
        parts << temperatureText(database, check);
    if (!check.symptoms.isEmpty())
        parts << schema::displayText(column("symptoms"), check.symptoms, database.units()).toLower();
    if (parts.isEmpty() && (check.isConfirmedInBulk || check.isDone()))
        return wordOf(kWell);
    return parts.join(QLatin1Char(' '));
}

QString shortCheckText(const PageCheck &check, int feverTenths)
{
    if (check.isAbsent)
        return wordsOf(kAbsent).value(0).toUpper();
    QStringList parts;
    if (!check.temperature.isEmpty())
        parts << QLocale().toString(check.temperature.toDouble(), 'f', 1); // 37,0 below 36,8: figures that stand in columns
    const QStringList symptoms = check.symptoms.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &symptom : symptoms) {
        if (symptom != QLatin1String("fever") || !isHot(check, feverTenths))
            parts << letterOf(column("symptoms"), symptom.toStdString());
    }
    if (parts.isEmpty() && (check.isConfirmedInBulk || check.isDone()))
        return QStringLiteral("✓");
    return parts.join(QLatin1Char(' '));
}

QString checkAlarm(const store::Database &database, const PageCheck &check, int feverTenths)
{
    QStringList words;
    if (isHot(check, feverTenths))
        words << Tr::tr("fever %1 °C").arg(temperatureText(database, check));
    const QStringList symptoms = check.symptoms.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &symptom : symptoms) {
        if (isDanger(symptom))
            words << schema::choiceLabel(column("symptoms"), symptom.toStdString()).toLower();
    }
    return words.join(QStringLiteral(", "));
}

QString checkLegend()
{
    QStringList symptoms;
    for (const schema::Choice &choice : column("symptoms").choices)
        symptoms << QStringLiteral("%1 %2").arg(letterOf(column("symptoms"), choice.code), schema::choiceLabel(column("symptoms"), choice.code));
    return Tr::tr("375 = %1   %2 = absent   %3 = well, without a figure   symptoms: %4").arg(schema::displayText(column("temperature_c"), QStringLiteral("37.5"), UnitList::builtIn()),
        wordsOf(kAbsent).value(0), wordsOf(kWell).value(0), symptoms.join(QStringLiteral(", ")));
}

} // namespace stc::views

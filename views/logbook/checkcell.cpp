// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/checkcell.h"

#include "domain/vietnamese.h"
#include "schema/codec.h"
#include "views/forms/fieldhint.h"
#include "views/households/entrycell.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace stc::views {

using services::PageCheck;

namespace {

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

} // namespace

CheckCell::CheckCell(const store::Database &database, int feverTenths, QWidget *parent) : KeyLine(parent), m_database(database), m_feverTenths(feverTenths) {}

QString CheckCell::letters()
{
    QStringList symptoms;
    for (const schema::Choice &choice : column("symptoms").choices)
        symptoms << QStringLiteral("%1 %2").arg(letterOf(column("symptoms"), choice.code), schema::choiceLabel(column("symptoms"), choice.code));
    return tr("375 = %1   %2 = absent   %3 = well, without a figure   symptoms: %4").arg(schema::displayText(column("temperature_c"), QStringLiteral("37.5"), UnitList::builtIn()),
        wordsOf(kAbsent).value(0), wordsOf(kWell).value(0), symptoms.join(QStringLiteral(", ")));
}

QString CheckCell::textOf(const PageCheck &check) const
{
    if (check.isAbsent)
        return tr("absent", "check");
    QStringList parts;
    if (!check.temperature.isEmpty())
        parts << schema::displayText(column("temperature_c"), check.temperature, m_database.units());
    if (!check.symptoms.isEmpty())
        parts << schema::displayText(column("symptoms"), check.symptoms, m_database.units()).toLower();
    if (parts.isEmpty() && (check.isConfirmedInBulk || check.isDone()))
        return tr("well", "check");
    return parts.join(QLatin1Char(' '));
}

/// false: not to be read.
bool CheckCell::read(PageCheck &check) const
{
    check = PageCheck();
    QString rest = text().trimmed();
    if (rest.isEmpty())
        return true; // was not done
    check.id = m_stored.id;
    static const QRegularExpression number(QStringLiteral("\\d+([.,]\\d*)?"));
    if (const auto match = number.match(rest); match.hasMatch()) {
        check.temperature = services::canonicalText(m_database, column("temperature_c"), match.captured());
        rest = rest.remove(match.capturedStart(), match.capturedLength()).trimmed();
    }
    if (rest.isEmpty())
        return true;
    const auto is = [&](Word word) { return wordsOf(word).contains(vietnamese::folded(rest)) || vietnamese::folded(rest) == vietnamese::folded(word == kAbsent ? tr("absent", "check") : tr("well", "check")); };
    if (is(kAbsent)) {
        check.isAbsent = true;
        return check.temperature.isEmpty();
    }
    if (is(kWell)) {
        check.isConfirmedInBulk = check.temperature.isEmpty();
        return true;
    }
    const auto symptoms = codeOfLetters(column("symptoms"), rest);
    check.symptoms = symptoms.value_or(QString());
    return symptoms.has_value();
}

PageCheck CheckCell::check() const
{
    PageCheck check;
    return read(check) ? check : m_stored;
}

void CheckCell::setCheck(const PageCheck &check)
{
    m_stored = check;
    setText(textOf(check));
    setCursorPosition(0);
    keepForEscape();
    m_problem.clear();
    m_isChanged = false;
    mark();
}

void CheckCell::restore(const QString &text)
{
    setText(text);
    m_isChanged = true;
    settle();
}

void CheckCell::typed()
{
    m_isChanged = true;
    m_problem.clear();
    mark();
}

void CheckCell::restored()
{
    m_problem.clear();
    m_isChanged = text() != textOf(m_stored);
    mark();
}

void CheckCell::setProblem(const QString &problem)
{
    m_problem = problem;
    mark();
}

void CheckCell::settle()
{
    if (!m_isChanged)
        return;
    PageCheck check;
    m_problem.clear();
    if (!read(check)) {
        m_problem = check.isAbsent ? tr("Absent, and a temperature? Only one of them can be.") : tr("“%1” is neither a temperature nor a symptom. %2").arg(text().left(30), letters());
    } else if (!check.temperature.isEmpty()) {
        const schema::Column &temperature = column("temperature_c");
        const int index = schema::table(schema::TableId::HealthChecks).indexOf("temperature_c");
        if (const auto wrong = services::checkField(m_database, temperature, index, check.temperature))
            m_problem = fieldProblemText(*wrong, temperature, check.temperature, m_database);
    }
    if (m_problem.isEmpty())
        setText(textOf(check));
    mark();
}

QString CheckCell::alarm() const
{
    PageCheck check;
    if (!m_problem.isEmpty() || !read(check))
        return {};
    QStringList words;
    if (check.temperature.toDouble() * 10 >= m_feverTenths - 0.001)
        words << tr("fever %1 °C").arg(schema::displayText(column("temperature_c"), check.temperature, m_database.units()));
    const QStringList symptoms = check.symptoms.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &symptom : symptoms) {
        if (isDanger(symptom))
            words << schema::choiceLabel(column("symptoms"), symptom.toStdString()).toLower();
    }
    return words.join(QStringLiteral(", "));
}

void CheckCell::mark()
{
    if (!m_problem.isEmpty()) {
        markLine(*this, Tone::Bad, m_problem);
        return;
    }
    // Not while the first digits of a number are typed.
    const QString words = hasFocus() && m_isChanged ? QString() : alarm();
    markLine(*this, words.isEmpty() ? std::optional<Tone>() : Tone::Bad, words);
    PageCheck check;
    const bool isQuiet = read(check) && check.isConfirmedInBulk && words.isEmpty();
    if (isQuiet)
        markLine(*this, {}, {}, true);
}

} // namespace stc::views

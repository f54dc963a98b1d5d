// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/fieldhint.h"

#include "domain/dates.h"
#include "domain/identifiers.h"
#include "domain/issue.h"

#include <QCoreApplication>
#include <QLocale>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FieldHint)
};

constexpr int kShownChoices = 12;
constexpr double kUnlimited = 9e15;

QString numberText(const schema::Column &column, double number)
{
    return QLocale().toString(number, 'f', column.type == schema::Type::Decimal ? QLocale::FloatingPointShortest : 0);
}

QString choicesText(const schema::Column &column)
{
    if (column.type == schema::Type::Bool)
        return Tr::tr("Write Yes or No.");
    QStringList labels;
    for (const schema::Choice &choice : column.choices) {
        if (labels.size() == kShownChoices) {
            labels << QString(QChar(0x2026));
            break;
        }
        labels << schema::choiceLabel(column, choice.code);
    }
    return Tr::tr("Choose one of these: %1.").arg(labels.join(QStringLiteral(", ")));
}

QString rangeText(const schema::Column &column)
{
    if (column.type == schema::Type::Unit)
        return Tr::tr("Choose a commune.");
    if (column.type == schema::Type::PartialDate)
        return Tr::tr("Write a year after 1900.");
    const bool hasLeast = column.range.least > -kUnlimited;
    const bool hasMost = column.range.most < kUnlimited;
    const QString least = numberText(column, column.range.least);
    const QString most = numberText(column, column.range.most);
    if (hasLeast && hasMost)
        return Tr::tr("Write a number from %1 to %2.").arg(least, most);
    if (hasLeast && column.range.least > 0 && column.range.least < 0.001)
        return Tr::tr("Write a number greater than 0.");
    return hasLeast ? Tr::tr("Write %1 or more.").arg(least) : Tr::tr("Write %1 or less.").arg(most);
}

QString dateExample(const schema::Column &column)
{
    if (column.type == schema::Type::PartialDate)
        return Tr::tr("Write it as 31/05/1962; the year alone will do.");
    return Tr::tr("Write day/month/year, for example 31/05/2021.");
}

/// What is to be done when a field that must be filled is empty.
QString fillText(const schema::Column &column)
{
    switch (column.type) {
    case schema::Type::Choice:
    case schema::Type::ChoiceSet:
    case schema::Type::Bool: return choicesText(column);
    case schema::Type::Date:
    case schema::Type::PartialDate: return dateExample(column);
    case schema::Type::Unit: return Tr::tr("Choose a commune.");
    case schema::Type::Reference: return Tr::tr("Type letters of the name, then choose.");
    default: return {};
    }
}

QString identityText(const QString &value)
{
    const auto facts = identityFacts(value.toStdString());
    if (!facts)
        return {};
    return facts->female ? Tr::tr("The number belongs to a woman born in %1.").arg(facts->birthYear) : Tr::tr("The number belongs to a man born in %1.").arg(facts->birthYear);
}

/// What would be right, behind the sentence that says what is wrong.
QString rightText(IssueCode code, const schema::Column &column, const QString &value, const store::Database &database)
{
    switch (code) {
    case IssueCode::Required: return fillText(column);
    case IssueCode::FutureDate: return Tr::tr("Today is %1.").arg(displayDate(database.clock().today()));
    case IssueCode::BadNumber:
        return column.type == schema::Type::Decimal ? Tr::tr("Write digits only, for example %1.").arg(QLocale().toString(36.5)) : Tr::tr("Write digits only, without dots: 500000.");
    case IssueCode::OutOfRange: return rangeText(column);
    case IssueCode::UnknownChoice: return choicesText(column);
    case IssueCode::UnknownUnit: return Tr::tr("Type letters of its name, then choose.");
    case IssueCode::DuplicateRecord: return Tr::tr("Correct the value here, or change the other record.");
    case IssueCode::OtherCommune: return Tr::tr("Choose a team of the same commune.");
    case IssueCode::ContactRing: return Tr::tr("Choose another person, or first delete the contact that closes the ring.");
    case IssueCode::ContactWithSelf: return Tr::tr("Choose another person.");
    case IssueCode::IdentityDiffers: return identityText(value);
    case IssueCode::ReasonWithoutEnd: return Tr::tr("Fill in the date of the end, or empty this field.");
    default: return {};
    }
}

/// Where the sentence for files would be wrong in front of a form; empty = that sentence will do.
QString wrongText(IssueCode code, const schema::Column &column, const QString &value)
{
    const QString shown = value.left(60);
    switch (code) {
    case IssueCode::BadDate: return column.type == schema::Type::PartialDate ? Tr::tr("“%1” is not a date of the calendar.").arg(shown) + QLatin1Char(' ') + dateExample(column) : QString();
    case IssueCode::FutureDate: { // not as it is kept, 2021-06-15
        const QDate kept = QDate::fromString(value, Qt::ISODate);
        return kept.isValid() ? issueText(code, schema::label(column), displayDate(kept)) : QString();
    }
    case IssueCode::BadTime: return Tr::tr("“%1” is not a time. Write it as 07/05/2021 13:30.").arg(shown);
    case IssueCode::LostLetters: return Tr::tr("“%1” has a question mark in place of a letter. Type the letter.").arg(shown);
    case IssueCode::SpreadsheetNumber: return Tr::tr("“%1” is not a whole number: digits are missing. Type them all.").arg(shown);
    case IssueCode::UnknownUnit: return Tr::tr("There is no administrative unit “%1”.").arg(shown);
    case IssueCode::ControlCharacter: return Tr::tr("“%1” holds a character that cannot be seen. Empty the field and type it again.").arg(schema::label(column));
    case IssueCode::BrokenReference: return Tr::tr("What is chosen in “%1” is no longer there. Choose another.").arg(schema::label(column));
    default: return {};
    }
}

bool isCapitals(const QString &name)
{
    return name.size() > 1 && name == name.toUpper() && name != name.toLower();
}

} // namespace

QString fieldProblemText(const store::FieldProblem &problem, const schema::Column &column, const QString &value, const store::Database &database)
{
    QString text = wrongText(problem.code, column, value);
    if (text.isEmpty())
        text = problem.message;
    const QString right = rightText(problem.code, column, value, database);
    return right.isEmpty() ? text : text + QLatin1Char(' ') + right;
}

QString nameFromCapitals(const QString &name)
{
    if (!isCapitals(name))
        return {};
    QString title = name.toLower();
    bool isStart = true;
    for (QChar &letter : title) {
        if (isStart)
            letter = letter.toUpper();
        isStart = !letter.isLetter();
    }
    return title;
}

} // namespace stc::views

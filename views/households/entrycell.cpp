// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/entrycell.h"

#include "domain/dates.h"
#include "services/recordedit.h"
#include "views/forms/fieldhint.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>

namespace stc::views {

namespace {

int digitsIn(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

/// More typing can still make it right: only digits and what stands between them, and not yet enough of them.
bool isUnfinished(const schema::Column &column, const QString &typed)
{
    const bool onlyDigits = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || QStringLiteral(" .-+()").contains(c); });
    const int digits = digitsIn(typed);
    switch (column.type) {
    case schema::Type::Phone: return onlyDigits && digits < 10;
    case schema::Type::Identity: return onlyDigits && digits < 12;
    case schema::Type::Decimal: return column.key() == "temperature_c" && typed.size() < 3 && onlyDigits;
    case schema::Type::Date:
    case schema::Type::PartialDate: return typed.size() < 10 && std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || QStringLiteral("/.-").contains(c); });
    default: return false;
    }
}

} // namespace

EntryCell::EntryCell(schema::TableId table, const char *column, store::Database &database, QWidget *parent)
    : KeyLine(parent), m_database(database), m_table(schema::table(table)), m_column(m_table.column(column)), m_index(m_table.indexOf(column))
{
    setObjectName(QLatin1String(column));
    setAccessibleName(schema::label(m_column));
    if (table == schema::TableId::People)
        setContextMenuPolicy(Qt::NoContextMenu); // the row has its own
}

void EntryCell::typed()
{
    m_isTyped = true;
    m_isOffered = false;
    m_isWarned = false;
    check();
}

QString EntryCell::display(const QString &canonical) const
{
    return schema::displayText(m_column, canonical, m_database.units());
}

QString EntryCell::written() const
{
    const QString typed = text().trimmed();
    static const QRegularExpression dayAndMonth(QStringLiteral("^\\d{1,2}[/.-]\\d{1,2}$"));
    if (m_column.type != schema::Type::Date || !dayAndMonth.match(typed).hasMatch())
        return typed;
    const QDate today = m_database.clock().today();
    const auto ofYear = [&](int year) { return typed + QLatin1Char('/') + QString::number(year); };
    const auto date = parseWrittenDate(ofYear(today.year()).replace(QLatin1Char('.'), QLatin1Char('/')).replace(QLatin1Char('-'), QLatin1Char('/')).toStdString());
    const bool isAhead = date && !m_column.mayLieAhead && toQDate(dayNumber(*date)) > today;
    const bool wasLastYear = isAhead && toQDate(dayNumber(*date)).month() > today.month();
    QString whole = ofYear(wasLastYear ? today.year() - 1 : today.year());
    return whole.replace(QLatin1Char('.'), QLatin1Char('/')).replace(QLatin1Char('-'), QLatin1Char('/'));
}

QString EntryCell::value() const
{
    if (!m_beginning.isEmpty() && text() == m_beginning)
        return {};
    if (hasCodes(m_column))
        return codeOfLetters(m_column, text()).value_or(text().trimmed());
    return services::canonicalText(m_database, m_column, written());
}

void EntryCell::setValue(const QString &canonical)
{
    setText(display(canonical));
    setCursorPosition(0); // a long text is read from its beginning
    m_isOffered = false;
    m_isTyped = !canonical.isEmpty();
    m_isWarned = false;
    m_beginning.clear();
    keepForEscape();
    check();
}

void EntryCell::offer(const QString &canonical)
{
    if (m_isTyped)
        return;
    setText(display(canonical));
    m_isOffered = !canonical.isEmpty();
    if (hasFocus())
        selectAll();
    updateLook();
}

void EntryCell::begin(const QString &beginning)
{
    if (m_isTyped)
        return;
    setText(beginning);
    m_beginning = beginning;
    m_isOffered = !beginning.isEmpty();
    updateLook();
}

void EntryCell::settle()
{
    if (hasCodes(m_column)) {
        if (const auto code = codeOfLetters(m_column, text()); code && text() != display(*code))
            setText(display(*code));
    } else if (!services::checkField(m_database, m_column, m_index, written()) && !text().isEmpty() && text() != m_beginning) {
        setText(display(services::canonicalText(m_database, m_column, written())));
    }
    check();
}

/// Each cell sees for itself whether it can be read; the rules between cells are the sheet's.
void EntryCell::check()
{
    if (m_isWarned)
        return;
    m_problem.reset();
    if (!text().isEmpty() && text() != m_beginning && !(hasCodes(m_column) && codeOfLetters(m_column, text()))) {
        m_problem = services::checkField(m_database, m_column, m_index, written());
        if (m_problem && hasFocus() && isUnfinished(m_column, text()))
            m_problem.reset();
    }
    if (m_problem)
        m_problem->message = fieldProblemText(*m_problem, m_column, text(), m_database);
    updateLook();
}

void EntryCell::setProblem(const store::FieldProblem &problem)
{
    m_problem = problem;
    m_isWarned = true;
    updateLook();
}

QString EntryCell::remark() const
{
    if (m_problem)
        return m_problem->message;
    const int digits = digitsIn(text());
    if (m_column.type == schema::Type::Phone && digits > 0 && digits < 10)
        return tr("%n digits so far; a mobile number has 10 and begins with 0.", nullptr, digits);
    if (m_column.type == schema::Type::Identity && digits > 0 && digits < 12 && digits != 9)
        return tr("%n digits so far; a CCCD has 12, an old CMND 9.", nullptr, digits);
    if (m_column.type == schema::Type::PartialDate)
        return tr("The year alone is enough: 1962. A whole date is written 07/05/1962.");
    if (m_column.type == schema::Type::Date)
        return tr("Day/month is enough: 7/5; the year is this one.");
    if (m_column.type == schema::Type::Identity)
        return tr("12 digits (CCCD) or 9 (CMND). Enter in the empty field goes on to the next person; a telephone number typed here moves over to its field.");
    if (m_column.key() == "address")
        return tr("Enter in the empty field goes on to the people; Tab goes to telephone and circumstance.");
    if (!m_beginning.isEmpty() && text() == m_beginning)
        return tr("The family’s surname is offered: type on, or press Backspace for another one. Enter here ends the household.");
    return letters();
}

QString EntryCell::letters() const
{
    QStringList all;
    const auto add = [&](const QString &code) {
        if (const QString letter = letterOf(m_column, code.toStdString()); !letter.isEmpty())
            all << QStringLiteral("%1 = %2").arg(letter, display(code));
    };
    for (const schema::Choice &choice : m_column.choices)
        add(QLatin1String(choice.code));
    if (m_column.type == schema::Type::Bool) {
        add(QStringLiteral("true"));
        add(QStringLiteral("false"));
    }
    return all.join(QStringLiteral("   "));
}

void EntryCell::updateLook()
{
    std::optional<Tone> tone;
    if (m_problem)
        tone = m_problem->isWarning() ? Tone::Caution : Tone::Bad;
    markLine(*this, tone, m_problem ? m_problem->message : QString(), m_isOffered);
}

void EntryCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && !m_beginning.isEmpty() && text() == m_beginning) { // the offered surname goes in one stroke
        m_beginning.clear();
        m_isTyped = true;
        m_isOffered = false;
        clear();
        updateLook();
        Q_EMIT entered();
        return;
    }
    KeyLine::keyPressEvent(event);
}

void EntryCell::focusInEvent(QFocusEvent *event)
{
    KeyLine::focusInEvent(event);
    if (!m_beginning.isEmpty() && text() == m_beginning)
        end(false); // what is typed goes on behind it
}

} // namespace stc::views

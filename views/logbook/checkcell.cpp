// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/checkcell.h"

#include "views/logbook/checktext.h"

namespace stc::views {

using services::PageCheck;

CheckCell::CheckCell(const store::Database &database, int feverTenths, QWidget *parent) : KeyLine(parent), m_database(database), m_feverTenths(feverTenths) {}

QString CheckCell::letters()
{
    return checkLegend();
}

QString CheckCell::textOf(const PageCheck &check) const
{
    return checkText(m_database, check);
}

CheckReading CheckCell::read() const
{
    CheckReading reading = readCheck(m_database, text());
    if (!text().trimmed().isEmpty())
        reading.check.id = m_stored.id;
    return reading;
}

PageCheck CheckCell::check() const
{
    const CheckReading reading = read();
    return reading.problem.isEmpty() ? reading.check : m_stored;
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
    const CheckReading reading = read();
    m_problem = reading.problem;
    if (m_problem.isEmpty())
        setText(textOf(reading.check));
    mark();
}

QString CheckCell::alarm() const
{
    const CheckReading reading = read();
    return m_problem.isEmpty() && reading.problem.isEmpty() ? checkAlarm(m_database, reading.check, m_feverTenths) : QString();
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
    if (words.isEmpty() && read().check.isConfirmedInBulk)
        markLine(*this, {}, {}, true);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/valueedit.h"

#include "schema/codec.h"
#include "services/recordedit.h"
#include "views/forms/noteedit.h"
#include "views/forms/referenceedit.h"
#include "views/lists/dateedit.h"

#include <QLocale>

#include <algorithm>

namespace stc::views {

namespace {

using schema::Type;

/// Characters that the usual values of a type need; the field is not wider.
int widthOf(Type type)
{
    switch (type) {
    case Type::Integer: return 12;
    case Type::Decimal:
    case Type::PartialDate: return 16;
    case Type::Money:
    case Type::Phone:
    case Type::Identity:
    case Type::Time: return 24;
    case Type::Bool: return 16;
    case Type::Choice:
    case Type::Unit: return 34;
    default: return 0;
    }
}

void limitWidth(QWidget *widget, Type type)
{
    if (const int characters = widthOf(type); characters > 0)
        widget->setMaximumWidth(widget->fontMetrics().averageCharWidth() * characters + 40);
}

/// How a value stands in its field: as people read it, but numbers without dots, since nobody can tell 500.000 from 500.
QString editText(const schema::Column &column, const QString &canonical, const store::Database &database)
{
    switch (column.type) {
    case Type::Decimal: return QString(canonical).replace(QLatin1Char('.'), QLocale().decimalPoint());
    case Type::Date:
    case Type::PartialDate:
    case Type::Time: return schema::displayText(column, canonical, database.units());
    default: return canonical;
    }
}

/// Everything that is written in one line.
class LineValue final : public ValueEdit {
public:
    LineValue(const schema::Column &column, store::Database &database, QWidget *parent) : m_column(column), m_database(database), m_line(new QLineEdit(parent))
    {
        limitWidth(m_line, column.type);
        QObject::connect(m_line, &QLineEdit::textEdited, m_line, [this] { edited(); });
    }
    [[nodiscard]] QWidget *widget() const override { return m_line; }
    [[nodiscard]] QString value() const override { return services::canonicalText(m_database, m_column, m_line->text()); }
    void setValue(const QString &text) override
    {
        m_line->setText(editText(m_column, text, m_database));
        m_line->setCursorPosition(0);
    }
    void settle() override
    {
        // What can be read takes the form that it is kept in: 912 345 678 becomes 0912345678.
        const QString typed = m_line->text();
        if (typed.isEmpty() || services::checkField(m_database, m_column, 0, typed))
            return;
        const QString tidy = editText(m_column, value(), m_database);
        if (tidy != typed)
            m_line->setText(tidy);
    }

private:
    const schema::Column &m_column;
    store::Database &m_database;
    QLineEdit *m_line;
};

class DateValue final : public ValueEdit {
public:
    DateValue(store::Database &database, QWidget *parent) : m_line(new DateEdit(database.clock().today(), parent))
    {
        m_line->setMaxLength(32767); // what was pasted stays, and the message says what is wrong with it
        QObject::connect(m_line, &QLineEdit::textEdited, m_line, [this] { edited(); });
        QObject::connect(m_line, &DateEdit::dateChanged, m_line, [this] { edited(); });
    }
    [[nodiscard]] QWidget *widget() const override { return m_line; }
    [[nodiscard]] QString value() const override
    {
        const QDate date = m_line->date();
        return date.isValid() ? date.toString(Qt::ISODate) : m_line->text().trimmed();
    }
    void setValue(const QString &text) override
    {
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid()) {
            m_line->setDate(date);
        } else {
            m_line->setDate({});
            m_line->setText(text);
        }
    }

private:
    DateEdit *m_line;
};

class TextValue final : public ValueEdit {
public:
    explicit TextValue(QWidget *parent) : m_text(new NoteEdit(parent))
    {
        QObject::connect(m_text, &QPlainTextEdit::textChanged, m_text, [this] {
            if (!m_isSetting)
                edited();
        });
    }
    [[nodiscard]] QWidget *widget() const override { return m_text; }
    [[nodiscard]] QString value() const override { return m_text->toPlainText().trimmed(); }
    void setValue(const QString &text) override
    {
        m_isSetting = true;
        m_text->setPlainText(text);
        m_isSetting = false;
    }

private:
    NoteEdit *m_text;
    bool m_isSetting = false;
};

/// One or several of a fixed list.
class OfferValue final : public ValueEdit {
public:
    OfferValue(const schema::Column &column, store::Database &database, std::vector<Offer> offers, QWidget *parent)
        : m_column(column), m_database(database), m_line(new OfferEdit(parent))
    {
        m_line->setOffers(std::move(offers));
        m_line->setSeveral(column.type == Type::ChoiceSet);
        limitWidth(m_line, column.type);
        QObject::connect(m_line, &QLineEdit::textEdited, m_line, [this] { edited(); });
        QObject::connect(m_line, &OfferEdit::taken, m_line, [this] { changed(); });
    }
    [[nodiscard]] QWidget *widget() const override { return m_line; }
    [[nodiscard]] QString value() const override
    {
        QStringList unknown;
        const QString codes = m_line->codes(&unknown);
        return unknown.isEmpty() ? services::canonicalText(m_database, m_column, codes) : m_line->text().trimmed();
    }
    void setValue(const QString &text) override
    {
        QStringList shown;
        // Codes have no commas and semicolons, what was typed and could not be read may have.
        const bool isCodes = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char(';'));
        const QStringList codes = m_column.type == Type::ChoiceSet && isCodes ? text.split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList{text};
        for (const QString &code : codes) {
            const auto offer = std::find_if(m_line->offers().begin(), m_line->offers().end(), [&](const Offer &one) { return one.code == code; });
            shown << (offer == m_line->offers().end() ? code : offer->text);
        }
        m_line->setText(shown.join(QStringLiteral("; ")));
        m_line->setCursorPosition(0);
    }
    void settle() override { m_line->settle(); }

private:
    const schema::Column &m_column;
    store::Database &m_database;
    OfferEdit *m_line;
};

std::vector<Offer> choiceOffers(const schema::Column &column)
{
    std::vector<Offer> offers;
    for (const schema::Choice &choice : column.choices)
        offers.push_back({schema::choiceLabel(column, choice.code), QLatin1String(choice.code), {}});
    return offers;
}

std::vector<Offer> boolOffers(const schema::Column &column, const UnitList &units)
{
    std::vector<Offer> offers;
    for (const QString &code : {QStringLiteral("true"), QStringLiteral("false")})
        offers.push_back({schema::displayText(column, code, units), code, {}});
    return offers;
}

/// Units of the office's own area; records hang on communes, papers on any unit.
std::vector<Offer> unitOffers(const schema::Column &column, store::Database &database)
{
    std::vector<Offer> offers;
    const UnitList &units = database.units();
    const AreaRange range = database.unit().range();
    for (const Unit &unit : units.all()) {
        const bool isInside = unit.range().first >= range.first && unit.range().last <= range.last;
        const bool isFit = unit.level == UnitLevel::Commune || column.key() != "commune_code";
        if (!isFit || (!isInside && database.unit().code != unit.code))
            continue;
        const Unit *parent = units.parentOf(unit);
        offers.push_back({unit.name, unit.code, parent ? QStringLiteral("%1 (%2)").arg(parent->name, unit.code) : unit.code});
    }
    return offers;
}

} // namespace

std::unique_ptr<ValueEdit> makeValueEdit(const schema::Column &column, store::Database &database, QWidget *parent)
{
    switch (column.type) {
    case Type::Reference: return std::make_unique<ReferenceEdit>(column, database, parent);
    case Type::Date: return std::make_unique<DateValue>(database, parent);
    case Type::Text: return std::make_unique<TextValue>(parent);
    case Type::Choice:
    case Type::ChoiceSet: return std::make_unique<OfferValue>(column, database, choiceOffers(column), parent);
    case Type::Bool: return std::make_unique<OfferValue>(column, database, boolOffers(column, database.units()), parent);
    case Type::Unit: return std::make_unique<OfferValue>(column, database, unitOffers(column, database), parent);
    case Type::Id:
    case Type::Name:
    case Type::PartialDate:
    case Type::Time:
    case Type::Phone:
    case Type::Identity:
    case Type::Integer:
    case Type::Decimal:
    case Type::Money: break;
    }
    return std::make_unique<LineValue>(column, database, parent);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters and words stand for the codes of the sheet, in the language of the window.
#include "domain/vietnamese.h"
#include "views/households/entrycell.h"

#include <QCoreApplication>

namespace stc::views {

namespace {

struct Words {
    const char *column;
    const char *code;
    struct {
        const char *text; ///< the letter first, then words that may be typed instead, without marks
        const char *comment; ///< tells letters of different columns apart for the translation
    } words;
};

// The letter first; the words behind it are those that people would write. Translated with the letters of the other language.
constexpr Words kWords[] = {
    {"sex", "male", QT_TRANSLATE_NOOP3("letters", "m male man", "sex: male")},
    {"sex", "female", QT_TRANSLATE_NOOP3("letters", "f female woman", "sex: female")},
    {"relation_to_head", "head", QT_TRANSLATE_NOOP3("letters", "h head", "relation: head of household")},
    {"relation_to_head", "spouse", QT_TRANSLATE_NOOP3("letters", "s spouse wife husband", "relation: spouse")},
    {"relation_to_head", "child", QT_TRANSLATE_NOOP3("letters", "c child son daughter", "relation: child")},
    {"relation_to_head", "parent", QT_TRANSLATE_NOOP3("letters", "p parent father mother", "relation: parent")},
    {"relation_to_head", "grandchild", QT_TRANSLATE_NOOP3("letters", "g grandchild", "relation: grandchild")},
    {"relation_to_head", "sibling", QT_TRANSLATE_NOOP3("letters", "b sibling brother sister", "relation: brother or sister")},
    {"relation_to_head", "tenant", QT_TRANSLATE_NOOP3("letters", "t tenant", "relation: tenant")},
    {"relation_to_head", "other", QT_TRANSLATE_NOOP3("letters", "o other", "relation: other")},
    {"circumstance", "none", QT_TRANSLATE_NOOP3("letters", "o ordinary none", "circumstance: ordinary")},
    {"circumstance", "poor", QT_TRANSLATE_NOOP3("letters", "p poor", "circumstance: poor")},
    {"circumstance", "near_poor", QT_TRANSLATE_NOOP3("letters", "n near poor", "circumstance: near poor")},
    {"circumstance", "policy", QT_TRANSLATE_NOOP3("letters", "y policy", "circumstance: policy family")},
    {"circumstance", "lonely_elderly", QT_TRANSLATE_NOOP3("letters", "e elderly alone", "circumstance: elderly living alone")},
    {"circumstance", "other", QT_TRANSLATE_NOOP3("letters", "x other", "circumstance: other")},
};

QStringList wordsOf(const Words &entry)
{
    return QCoreApplication::translate("letters", entry.words.text, entry.words.comment).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

std::optional<QString> codeOfLetters(const schema::Column &column, const QString &typed)
{
    const QString folded = vietnamese::folded(typed);
    if (folded.isEmpty())
        return QString();
    for (const schema::Choice &choice : column.choices) {
        if (folded == vietnamese::folded(schema::choiceLabel(column, choice.code)))
            return QLatin1String(choice.code);
    }
    // A letter or a whole word first: "c" is the child even where another word begins with it.
    for (const bool isWhole : {true, false}) {
        for (const Words &entry : kWords) {
            if (column.key() != entry.column)
                continue;
            for (const QString &word : wordsOf(entry)) {
                if (isWhole ? word == folded : word.startsWith(folded))
                    return QLatin1String(entry.code);
            }
        }
    }
    return std::nullopt;
}

QString letterOf(const schema::Column &column, std::string_view code)
{
    for (const Words &entry : kWords) {
        if (column.key() == entry.column && code == entry.code)
            return wordsOf(entry).value(0);
    }
    return {};
}

} // namespace stc::views

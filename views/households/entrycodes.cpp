// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters and words stand for the codes of the sheet, in the language of the window.
#include "domain/vietnamese.h"
#include "views/households/entrycell.h"

#include <QCoreApplication>

#include <algorithm>

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

constexpr char kYesNo[] = "yes or no"; ///< for every column of that type

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
    {kYesNo, "true", QT_TRANSLATE_NOOP3("letters", "y yes", "yes or no: yes")},
    {kYesNo, "false", QT_TRANSLATE_NOOP3("letters", "n no", "yes or no: no")},
    {"transport", "bus", QT_TRANSLATE_NOOP3("letters", "b bus coach", "transport: bus or coach")},
    {"transport", "car", QT_TRANSLATE_NOOP3("letters", "c car", "transport: car")},
    {"transport", "motorbike", QT_TRANSLATE_NOOP3("letters", "m motorbike", "transport: motorbike")},
    {"transport", "train", QT_TRANSLATE_NOOP3("letters", "t train", "transport: train")},
    {"transport", "plane", QT_TRANSLATE_NOOP3("letters", "p plane", "transport: plane")},
    {"transport", "other", QT_TRANSLATE_NOOP3("letters", "o other", "transport: other")},
    {"kind", "no_mask", QT_TRANSLATE_NOOP3("letters", "m mask", "violation: no mask")},
    {"kind", "gathering", QT_TRANSLATE_NOOP3("letters", "g gathering", "violation: gathering")},
    {"kind", "false_declaration", QT_TRANSLATE_NOOP3("letters", "f false", "violation: false declaration")},
    {"kind", "undeclared", QT_TRANSLATE_NOOP3("letters", "u undeclared", "violation: not declared")},
    {"kind", "left_quarantine", QT_TRANSLATE_NOOP3("letters", "l left", "violation: left quarantine")},
    {"kind", "illegal_entry", QT_TRANSLATE_NOOP3("letters", "i illegal", "violation: illegal entry")},
    {"kind", "opened_business", QT_TRANSLATE_NOOP3("letters", "b business", "violation: opened a business")},
    {"kind", "other", QT_TRANSLATE_NOOP3("letters", "o other", "violation: other")},
    {"action", "pending", QT_TRANSLATE_NOOP3("letters", "p pending", "action: pending")},
    {"action", "reminded", QT_TRANSLATE_NOOP3("letters", "r reminded", "action: reminded")},
    {"action", "recorded", QT_TRANSLATE_NOOP3("letters", "w written record", "action: record made")},
    {"action", "fined", QT_TRANSLATE_NOOP3("letters", "f fined", "action: fined")},
    {"action", "reported", QT_TRANSLATE_NOOP3("letters", "t told reported", "action: reported to authorities")},
    {"level", "F1", QT_TRANSLATE_NOOP3("letters", "1 f1", "level: F1")},
    {"level", "F2", QT_TRANSLATE_NOOP3("letters", "2 f2", "level: F2")},
    {"level", "F3", QT_TRANSLATE_NOOP3("letters", "3 f3", "level: F3")},
    {"setting", "household", QT_TRANSLATE_NOOP3("letters", "h household", "setting: household")},
    {"setting", "workplace", QT_TRANSLATE_NOOP3("letters", "w workplace", "setting: workplace")},
    {"setting", "neighbour", QT_TRANSLATE_NOOP3("letters", "n neighbour", "setting: neighbours")},
    {"setting", "market", QT_TRANSLATE_NOOP3("letters", "m market", "setting: market")},
    {"setting", "transport", QT_TRANSLATE_NOOP3("letters", "t transport", "setting: transport")},
    {"setting", "event", QT_TRANSLATE_NOOP3("letters", "e event", "setting: event")},
    {"setting", "health_facility", QT_TRANSLATE_NOOP3("letters", "c clinic", "setting: health facility")},
    {"setting", "other", QT_TRANSLATE_NOOP3("letters", "o other", "setting: other")},
    {"symptoms", "fever", QT_TRANSLATE_NOOP3("letters", "f fever", "symptom: fever")},
    {"symptoms", "cough", QT_TRANSLATE_NOOP3("letters", "c cough", "symptom: cough")},
    {"symptoms", "productive_cough", QT_TRANSLATE_NOOP3("letters", "pc productive phlegm", "symptom: productive cough")},
    {"symptoms", "sore_throat", QT_TRANSLATE_NOOP3("letters", "st sore throat", "symptom: sore throat")},
    {"symptoms", "runny_nose", QT_TRANSLATE_NOOP3("letters", "rn runny nose", "symptom: runny or blocked nose")},
    {"symptoms", "shortness_of_breath", QT_TRANSLATE_NOOP3("letters", "sb breath", "symptom: shortness of breath")},
    {"symptoms", "fatigue", QT_TRANSLATE_NOOP3("letters", "t tired fatigue", "symptom: fatigue")},
    {"symptoms", "muscle_ache", QT_TRANSLATE_NOOP3("letters", "ma muscle ache", "symptom: muscle ache")},
    {"symptoms", "chills", QT_TRANSLATE_NOOP3("letters", "ch chills", "symptom: chills")},
    {"symptoms", "headache", QT_TRANSLATE_NOOP3("letters", "h headache", "symptom: headache")},
    {"symptoms", "loss_of_taste", QT_TRANSLATE_NOOP3("letters", "lt taste", "symptom: loss of taste")},
    {"symptoms", "loss_of_smell", QT_TRANSLATE_NOOP3("letters", "ls smell", "symptom: loss of smell")},
    {"symptoms", "diarrhoea", QT_TRANSLATE_NOOP3("letters", "d diarrhoea", "symptom: diarrhoea")},
    {"symptoms", "nausea", QT_TRANSLATE_NOOP3("letters", "n nausea vomiting", "symptom: nausea")},
    {"symptoms", "red_eyes", QT_TRANSLATE_NOOP3("letters", "re red eyes", "symptom: red eyes")},
    {"symptoms", "chest_pain", QT_TRANSLATE_NOOP3("letters", "cp chest", "symptom: chest pain")},
    {"symptoms", "drowsiness", QT_TRANSLATE_NOOP3("letters", "dr drowsy", "symptom: drowsiness")},
    {"symptoms", "coughing_blood", QT_TRANSLATE_NOOP3("letters", "cb blood", "symptom: coughing blood")},
    {"symptoms", "respiratory_infection", QT_TRANSLATE_NOOP3("letters", "ri respiratory", "symptom: respiratory infection")},
    {"symptoms", "flu_like", QT_TRANSLATE_NOOP3("letters", "fl flu", "symptom: flu-like illness")},
    {"symptoms", "other", QT_TRANSLATE_NOOP3("letters", "o other", "symptom: other")},
};

QStringList wordsOf(const Words &entry)
{
    return QCoreApplication::translate("letters", entry.words.text, entry.words.comment).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Those that belong to the column: other tables have columns of the same name with other codes.
bool belongs(const Words &entry, const schema::Column &column)
{
    if (column.type == schema::Type::Bool)
        return entry.column == std::string_view(kYesNo);
    return column.key() == entry.column
        && std::any_of(column.choices.begin(), column.choices.end(), [&](const schema::Choice &choice) { return entry.code == std::string_view(choice.code); });
}

std::vector<const Words *> wordsFor(const schema::Column &column)
{
    std::vector<const Words *> all;
    for (const Words &entry : kWords) {
        if (belongs(entry, column))
            all.push_back(&entry);
    }
    return all;
}

std::optional<QString> codeOfLabel(const schema::Column &column, const QString &folded)
{
    for (const schema::Choice &choice : column.choices) {
        if (folded == vietnamese::folded(schema::choiceLabel(column, choice.code)))
            return QLatin1String(choice.code);
    }
    return std::nullopt;
}

std::optional<QString> oneCode(const schema::Column &column, const QString &typed)
{
    const QString folded = vietnamese::folded(typed);
    if (folded.isEmpty())
        return QString();
    if (const auto code = codeOfLabel(column, folded))
        return code;
    std::vector<QStringList> words;
    const auto entries = wordsFor(column);
    for (const Words *entry : entries)
        words.push_back(wordsOf(*entry));
    const int place = meantWord(folded, words);
    return place < 0 ? std::optional<QString>() : QLatin1String(entries[static_cast<std::size_t>(place)]->code);
}

/// "sh" is s and h, where each letter stands for one code.
bool addLetters(const schema::Column &column, const QString &word, QStringList &codes)
{
    QStringList found;
    for (const QChar letter : word) {
        const auto entries = wordsFor(column);
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Words *one) { return wordsOf(*one).contains(QString(letter)); });
        if (entry == entries.end())
            return false;
        found << QLatin1String((*entry)->code);
    }
    codes << found;
    return word.size() > 1;
}

/// Between commas whole words may stand; letters and words need a space only: the longest run of words that means something is one code.
bool addCodes(const schema::Column &column, const QString &piece, QStringList &codes)
{
    const QStringList words = vietnamese::folded(piece).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype length = words.size() - at;
        std::optional<QString> code;
        for (; length > 0 && !code; --length) {
            const QString run = words.mid(at, length).join(QLatin1Char(' '));
            code = length == 1 ? oneCode(column, run) : codeOfLabel(column, run);
        }
        if (code)
            codes << *code;
        else if (!addLetters(column, words[at], codes))
            return false;
        at += code ? length + 1 : 1;
    }
    return true;
}

/// In the order of the description, each once.
std::optional<QString> codesOfSet(const schema::Column &column, const QString &typed)
{
    QStringList found;
    QString rest = typed;
    // A label may hold a comma itself.
    for (const schema::Choice &choice : column.choices) {
        const QString label = schema::choiceLabel(column, choice.code);
        if (label.contains(QLatin1Char(',')) && rest.contains(label, Qt::CaseInsensitive)) {
            rest.replace(label, QLatin1String(";"), Qt::CaseInsensitive);
            found << QLatin1String(choice.code);
        }
    }
    const QStringList pieces = rest.replace(QLatin1Char(';'), QLatin1Char(',')).replace(QLatin1Char('+'), QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (!addCodes(column, piece, found))
            return std::nullopt;
    }
    QStringList codes;
    for (const schema::Choice &choice : column.choices) {
        if (found.contains(QLatin1String(choice.code)))
            codes << QLatin1String(choice.code);
    }
    return codes.join(QLatin1Char(' '));
}

} // namespace

bool hasCodes(const schema::Column &column)
{
    return column.type == schema::Type::Choice || column.type == schema::Type::ChoiceSet || column.type == schema::Type::Bool;
}

int meantWord(const QString &typed, const std::vector<QStringList> &words)
{
    const QString folded = vietnamese::folded(typed);
    if (folded.isEmpty())
        return -1;
    // A letter or a whole word first: "c" is the child even where another word begins with it.
    for (const bool isWhole : {true, false}) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (const QString &word : words[i]) {
                if (isWhole ? word == folded : word.startsWith(folded))
                    return static_cast<int>(i);
            }
        }
    }
    return -1;
}

std::optional<QString> codeOfLetters(const schema::Column &column, const QString &typed)
{
    return column.type == schema::Type::ChoiceSet ? codesOfSet(column, typed) : oneCode(column, typed);
}

QString letterOf(const schema::Column &column, std::string_view code)
{
    for (const Words *entry : wordsFor(column)) {
        if (code == entry->code)
            return wordsOf(*entry).value(0);
    }
    return {};
}

} // namespace stc::views

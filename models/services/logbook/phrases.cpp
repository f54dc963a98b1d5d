// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/page.h"

#include "store/queries/logbookentry.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace stc::services {

namespace {

constexpr int kPagesRead = 600;    ///< ten days of a commune
constexpr int kLeastUses = 2;      ///< what was written once is about that day, and may name somebody
constexpr qsizetype kShortest = 8; ///< "Không." saves nobody a key
constexpr qsizetype kLongest = 160;

/// Sentences and lines of a text, each with its full stop.
QStringList sentences(const QString &text)
{
    QStringList found;
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c != QLatin1Char('\n'))
            sentence += c;
        const bool isFullStop = (c == QLatin1Char('.') || c == QLatin1Char('!') || c == QLatin1Char('?')) && (i + 1 == text.size() || text.at(i + 1).isSpace());
        if (!isFullStop && c != QLatin1Char('\n') && i + 1 < text.size())
            continue;
        if (const QString tidy = sentence.simplified(); tidy.size() >= kShortest && tidy.size() <= kLongest)
            found << tidy;
        sentence.clear();
    }
    return found;
}

} // namespace

Result<QStringList> pagePhrases(store::Database &database, int most)
{
    QStringList phrases = officePhrases(database);
    QSet<QString> known(phrases.begin(), phrases.end());
    const auto texts = store::latestPageTexts(database.connection(), kPagesRead);
    if (!texts)
        return failed(texts.error());
    QHash<QString, int> uses;
    QStringList inOrder; // the latest first: decides among equals
    for (const QString &text : *texts) {
        for (const QString &sentence : sentences(text)) {
            if (++uses[sentence] == 1)
                inOrder << sentence;
        }
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [&](const QString &a, const QString &b) { return uses.value(a) > uses.value(b); });
    for (const QString &sentence : inOrder) {
        if (uses.value(sentence) >= kLeastUses && !known.contains(sentence))
            phrases << sentence;
    }
    return phrases.mid(0, most);
}

QStringList officePhrases(store::Database &database)
{
    return database.setting(store::settings::kLogbookPhrases).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Status setOfficePhrases(store::Database &database, const QStringList &phrases)
{
    QStringList tidy;
    for (const QString &phrase : phrases) {
        if (const QString one = phrase.simplified(); !one.isEmpty() && !tidy.contains(one))
            tidy << one;
    }
    return database.setSetting(store::settings::kLogbookPhrases, tidy.join(QLatin1Char('\n')));
}

} // namespace stc::services

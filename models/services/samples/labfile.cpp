// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/labfile.h"

#include "domain/vietnamese.h"
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(labfile)
};

constexpr qint64 kMostBytes = 64 << 20;
constexpr std::size_t kMostRows = 100'000;
constexpr int kMostTitleLines = 15;
constexpr char kSetting[] = "lab_columns";

struct ColumnWords {
    LabColumn column;
    const char *key;   ///< in the setting
    const char *label;
    std::initializer_list<const char *> words; ///< folded headings, or beginnings of them
};
const ColumnWords kColumns[] = {
    {LabColumn::Code, "code", QT_TRANSLATE_NOOP("labfile", "Code of the sample"),
        {"ma mau", "ma ong", "ma so mau", "ma xet nghiem", "ma xn", "ma so", "so mau", "ma benh pham", "barcode", "sample code", "sample id", "code", "ma"}},
    {LabColumn::Pool, "pool", QT_TRANSLATE_NOOP("labfile", "Code of the pool"), {"ma gop", "ma mau gop", "mau gop", "ma pool", "nhom gop", "gop", "pool code", "pool"}},
    {LabColumn::Name, "name", QT_TRANSLATE_NOOP("labfile", "Full name"), {"ho va ten", "ho ten", "ten benh nhan", "ten nguoi", "ten", "full name", "name"}},
    {LabColumn::Birth, "birth", QT_TRANSLATE_NOOP("labfile", "Born"), {"nam sinh", "ngay sinh", "ngay thang nam sinh", "ns", "year of birth", "birth", "born", "dob"}},
    {LabColumn::Identity, "identity", QT_TRANSLATE_NOOP("labfile", "Identity number"), {"cccd", "cmnd", "so cccd", "so cmnd", "can cuoc", "so dinh danh", "giay to", "identity", "id number"}},
    {LabColumn::Hamlet, "hamlet", QT_TRANSLATE_NOOP("labfile", "Hamlet or address"), {"thon", "xom", "to dan pho", "dia chi", "noi o", "noi cu tru", "hamlet", "address"}},
    {LabColumn::CollectedOn, "collected", QT_TRANSLATE_NOOP("labfile", "Taken on"), {"ngay lay mau", "ngay lay", "lay mau ngay", "thoi gian lay", "collected"}},
    {LabColumn::ResultOn, "result_on", QT_TRANSLATE_NOOP("labfile", "Result on"),
        {"ngay ket qua", "ngay co ket qua", "ngay tra ket qua", "ngay tra kq", "ngay kq", "ngay xet nghiem", "ngay xn", "ngay tra", "result on", "result date", "date of result", "ngay", "date"}},
    {LabColumn::Result, "result", QT_TRANSLATE_NOOP("labfile", "Result"), {"ket qua", "kq", "ket luan", "result"}},
};

QString plainHeading(const QString &heading)
{
    QString folded = vietnamese::folded(heading);
    for (QChar &letter : folded) {
        if (!letter.isLetterOrNumber())
            letter = QLatin1Char(' ');
    }
    return folded.simplified();
}

/// How well a heading says this: 0 not at all, the longer the word the better, an exact one best.
int fit(const QString &heading, const ColumnWords &column)
{
    int best = 0;
    for (const char *word : column.words) {
        const QString text = QLatin1String(word);
        if (heading == text)
            best = std::max(best, 1000 + int(text.size()));
        else if (heading.startsWith(text + QLatin1Char(' ')))
            best = std::max(best, 500 + int(text.size()));
        else if (text.size() > 3 && (QLatin1Char(' ') + heading + QLatin1Char(' ')).contains(QLatin1Char(' ') + text + QLatin1Char(' ')))
            best = std::max(best, int(text.size()));
    }
    return best;
}

Result<QByteArray> textOf(const QString &path)
{
    auto source = exchange::FileSource::open(path);
    if (!source)
        return failed(source.error());
    exchange::Utf8Source utf8(**source);
    return exchange::readAll(utf8, kMostBytes);
}

QStringList headingsOf(const exchange::CsvReader &reader)
{
    QStringList header;
    for (const std::string &name : reader.header())
        header << vietnamese::tidied(QString::fromStdString(name));
    return header;
}

/// Byte where the line of the heading begins, and how many lines lie above it: the first line whose words say what a list needs.
struct HeadingPlace {
    qsizetype byte = 0;
    qint64 above = 0;
};
HeadingPlace findHeading(const QByteArray &text, const QHash<QString, LabColumn> &remembered)
{
    HeadingPlace place;
    for (int line = 0; line < kMostTitleLines && place.byte < text.size(); ++line) {
        exchange::MemorySource source(text.mid(place.byte, 8192));
        exchange::CsvReader reader(source);
        if (reader.readHeader() == exchange::CsvReader::Next::Record && guessLabColumns(headingsOf(reader), remembered).isUsable())
            return place;
        const qsizetype end = text.indexOf('\n', place.byte);
        if (end < 0)
            break;
        place = {end + 1, place.above + 1};
    }
    return {};
}

Issue unusable(const exchange::CsvReader &reader, const QString &file, qint64 above)
{
    Issue issue = reader.issue(file);
    issue.line += above;
    return issue;
}

} // namespace

QString labColumnLabel(LabColumn column)
{
    const auto found = std::find_if(std::begin(kColumns), std::end(kColumns), [&](const ColumnWords &one) { return one.column == column; });
    return Tr::tr(found->label);
}

LabColumns guessLabColumns(const QStringList &header, const QHash<QString, LabColumn> &remembered)
{
    LabColumns columns;
    std::vector<bool> isUsed(std::size_t(header.size()), false);
    std::array<int, kLabColumnCount> strength{};
    QStringList plain;
    for (const QString &heading : header)
        plain << plainHeading(heading);
    const auto take = [&](LabColumn column, int field) {
        columns.set(column, field);
        strength[std::size_t(column)] = 1 << 20;
        isUsed[std::size_t(field)] = true;
    };
    for (int field = 0; field < plain.size(); ++field) {
        if (const auto known = remembered.constFind(plain.at(field)); known != remembered.constEnd() && columns.of(*known) < 0)
            take(*known, field);
    }
    // The best of all pairs first, so that "Ngày lấy mẫu" is no date of a result only because that stands further right.
    for (;;) {
        int best = 0;
        LabColumn bestColumn = LabColumn::Code;
        int bestField = -1;
        for (const ColumnWords &column : kColumns) {
            if (columns.of(column.column) >= 0)
                continue;
            for (int field = 0; field < plain.size(); ++field) {
                const int strengthHere = isUsed[std::size_t(field)] ? 0 : fit(plain.at(field), column);
                if (strengthHere > best) {
                    best = strengthHere;
                    bestColumn = column.column;
                    bestField = field;
                }
            }
        }
        if (bestField < 0)
            return columns;
        take(bestColumn, bestField);
    }
}

Result<LabFile> readLabFile(const QString &path, const QHash<QString, LabColumn> &remembered)
{
    const auto text = textOf(path);
    if (!text)
        return failed(text.error());
    const HeadingPlace place = findHeading(*text, remembered);
    exchange::MemorySource source(text->mid(place.byte));
    exchange::CsvReader reader(source);
    LabFile file;
    file.name = QFileInfo(path).fileName();
    using Next = exchange::CsvReader::Next;
    if (reader.readHeader() != Next::Record)
        return fail(ErrorCode::InvalidInput, Tr::tr("%1 has no line with the names of its columns. Ask the laboratory for the list with its heading.").arg(file.name));
    file.header = headingsOf(reader);
    for (;;) {
        const Next next = reader.next();
        if (next == Next::End)
            return file;
        if (next == Next::Failed)
            return failed(reader.error());
        if (next == Next::Problem) {
            file.issues.push_back(unusable(reader, file.name, place.above));
            continue;
        }
        if (file.rows.size() >= kMostRows)
            return fail(ErrorCode::InvalidInput, Tr::tr("%1 has more than 100,000 lines. Cut it into several files.").arg(file.name));
        LabRow row;
        row.line = reader.line() + place.above;
        for (const std::string_view field : reader.fields())
            row.cells << vietnamese::tidied(QString::fromUtf8(field.data(), qsizetype(field.size())));
        file.rows.push_back(std::move(row));
    }
}

QHash<QString, LabColumn> rememberedLabColumns(store::Database &database)
{
    QHash<QString, LabColumn> known;
    const QJsonObject kept = QJsonDocument::fromJson(database.setting(kSetting).toUtf8()).object();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const auto found = std::find_if(std::begin(kColumns), std::end(kColumns), [&](const ColumnWords &one) { return entry.value().toString() == QLatin1String(one.key); });
        if (found != std::end(kColumns))
            known.insert(entry.key(), found->column);
    }
    return known;
}

Status rememberLabColumns(store::Database &database, const QStringList &header, const LabColumns &columns)
{
    QJsonObject kept = QJsonDocument::fromJson(database.setting(kSetting).toUtf8()).object();
    for (const QString &heading : header)
        kept.remove(plainHeading(heading));
    for (const ColumnWords &column : kColumns) {
        if (const int field = columns.of(column.column); field >= 0 && field < header.size())
            kept.insert(plainHeading(header.at(field)), QLatin1String(column.key));
    }
    return database.setSetting(kSetting, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

std::optional<Answer> readAnswer(const QString &text)
{
    QString plain = vietnamese::tidied(text).toLower();
    // A Ct value says nothing more: "dương tính (Ct = 24,5)". The dashes of the virus's name are no sign.
    static const QRegularExpression kCt(QStringLiteral("\\bct\\b"));
    static const QRegularExpression kVirus(QStringLiteral("sars\\W*cov\\W*2"));
    if (const qsizetype ct = plain.indexOf(kCt); ct > 0)
        plain.truncate(ct);
    plain.remove(kVirus);
    bool hasMinus = false;
    for (const QChar letter : plain) {
        const char16_t code = letter.unicode();
        hasMinus = hasMinus || code == '-' || code == 0x2212 || (code >= 0x2010 && code <= 0x2015);
    }
    const bool hasPlus = plain.contains(QLatin1Char('+'));
    QString words = vietnamese::folded(plain);
    for (QChar &letter : words) {
        if (!letter.isLetterOrNumber())
            letter = QLatin1Char(' ');
    }
    words = words.simplified();
    static const QStringList kNegative = {QStringLiteral("am tinh"), QStringLiteral("am"), QStringLiteral("at"), QStringLiteral("negative"), QStringLiteral("neg"),
        QStringLiteral("khong phat hien"), QStringLiteral("am tinh voi"), QStringLiteral("not detected")};
    static const QStringList kPositive = {QStringLiteral("duong tinh"), QStringLiteral("duong"), QStringLiteral("dt"), QStringLiteral("positive"), QStringLiteral("pos"),
        QStringLiteral("phat hien"), QStringLiteral("co phat hien"), QStringLiteral("duong tinh voi"), QStringLiteral("detected")};
    static const QStringList kUnusable = {QStringLiteral("khong hop le"), QStringLiteral("khong xac dinh"), QStringLiteral("invalid"), QStringLiteral("mau hong"),
        QStringLiteral("hong"), QStringLiteral("khong dat"), QStringLiteral("mau khong dat"), QStringLiteral("lay lai"), QStringLiteral("lay lai mau"), QStringLiteral("lay mau lai"),
        QStringLiteral("nghi ngo"), QStringLiteral("inconclusive")};
    static const QStringList kPending = {QStringLiteral("cho"), QStringLiteral("cho ket qua"), QStringLiteral("cho kq"), QStringLiteral("dang cho"), QStringLiteral("chua co"),
        QStringLiteral("chua co ket qua"), QStringLiteral("pending")};
    if (words.isEmpty()) {
        if (hasPlus && hasMinus)
            return std::nullopt;
        if (hasPlus || hasMinus)
            return hasPlus ? Answer::Positive : Answer::Negative;
        return plain.trimmed().isEmpty() ? std::optional(Answer::Pending) : std::nullopt;
    }
    if (kPending.contains(words))
        return Answer::Pending;
    if (kUnusable.contains(words))
        return Answer::Unusable;
    if (kNegative.contains(words) && !hasPlus)
        return Answer::Negative;
    if (kPositive.contains(words) && !hasMinus)
        return Answer::Positive;
    return std::nullopt;
}

} // namespace stc::services

// SPDX-License-Identifier: GPL-3.0-or-later
// Kept as JSON: {"station": "…", "station_phone": "…", "signer": "…", "series": {"order": {"first": 1, "symbol": "QĐ-UBND"}}}; what is not said is as shipped.
#include "reports/paperoffice.h"

#include "reports/wording.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stc::reports {

namespace {

constexpr char kSetting[] = "paper_office";
constexpr int kLongestSymbol = 30;
constexpr int kMostNumber = 999'999;

QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace

PaperOffice PaperOffice::shipped()
{
    PaperOffice office;
    for (const PaperInfo &info : papers())
        if (info.hasNumber())
            office.series[std::size_t(info.paper)].symbol = QString::fromUtf8(info.symbol);
    return office;
}

Status PaperOffice::check() const
{
    for (const PaperInfo &info : papers()) {
        if (!info.hasNumber())
            continue;
        const PaperSeries &of = seriesOf(info.paper);
        if (of.symbol.isEmpty() || of.symbol.size() > kLongestSymbol || of.symbol.contains(u'/') || of.symbol.contains(u' '))
            return fail(ErrorCode::InvalidInput, Print::tr("The symbol of “%1” is what stands behind the “/”, such as QĐ-UBND: at most 30 letters, without “/” and spaces.").arg(label(info.kind)));
        if (of.first < 1 || of.first > kMostNumber)
            return fail(ErrorCode::InvalidInput, Print::tr("The first number of “%1” must lie between 1 and 999999.").arg(label(info.kind)));
    }
    return {};
}

PaperOffice paperOffice(store::Database &database)
{
    PaperOffice office = PaperOffice::shipped();
    const QJsonObject json = QJsonDocument::fromJson(database.setting(kSetting).toUtf8()).object();
    office.station = json.value(key("station")).toString();
    office.stationPhone = json.value(key("station_phone")).toString();
    office.signer = json.value(key("signer")).toString();
    const QJsonObject series = json.value(key("series")).toObject();
    for (const PaperInfo &info : papers()) {
        const QJsonObject one = series.value(key(info.code)).toObject();
        PaperSeries &of = office.series[std::size_t(info.paper)];
        of.first = one.value(key("first")).toInt(of.first);
        of.symbol = one.value(key("symbol")).toString(of.symbol);
    }
    return office.check() ? office : PaperOffice::shipped();
}

Status setPaperOffice(store::Database &database, const PaperOffice &office)
{
    if (const auto fine = office.check(); !fine)
        return fine;
    const PaperOffice shipped = PaperOffice::shipped();
    QJsonObject json;
    const auto text = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(key(name), value);
    };
    text("station", office.station);
    text("station_phone", office.stationPhone);
    text("signer", office.signer);
    QJsonObject series;
    for (const PaperInfo &info : papers()) {
        const PaperSeries &of = office.seriesOf(info.paper);
        if (of != shipped.seriesOf(info.paper))
            series.insert(key(info.code), QJsonObject{{key("first"), of.first}, {key("symbol"), of.symbol}});
    }
    if (!series.isEmpty())
        json.insert(key("series"), series);
    return database.setSetting(kSetting, json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QString paperSymbol(int number, const PaperSeries &series)
{
    return QStringLiteral("%1/%2").arg(number, 2, 10, QLatin1Char('0')).arg(series.symbol);
}

} // namespace stc::reports

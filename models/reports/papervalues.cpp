// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papervalues.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "reports/letterhead.h"
#include "reports/wording.h"

namespace stc::reports {

using schema::TableId;
using store::Episode;

namespace {

QString dateText(const QDate &date)
{
    return date.isValid() ? displayDate(date) : QString();
}

QString lowered(const QString &label)
{
    return label.left(1).toLower() + label.mid(1);
}

bool is(const QString &name, const char *wanted)
{
    return name == QLatin1String(wanted);
}

/// Offices write their short name in papers: "UBND XÃ VIỆT LẬP".
QString committee(const Unit *unit)
{
    return unit ? QStringLiteral("UBND ") + unit->name.toUpper() : QString();
}

} // namespace

QDate freeFrom(const Episode &episode)
{
    return episode.endedOn.isValid() ? episode.endedOn : episode.releaseOn;
}

int daysOf(const Episode &episode)
{
    const QDate end = freeFrom(episode);
    if (episode.startOn.isValid() && end > episode.startOn)
        return int(episode.startOn.daysTo(end));
    return episode.days.value_or(0);
}

PaperValues::PaperValues(const PaperInfo &info, const PaperOffice &office, const UnitList &units)
    : m_info(info), m_office(office), m_units(units), m_reasons(TableId::Quarantines, "reason"), m_kinds(TableId::Quarantines, "kind"), m_occupations(TableId::People, "occupation"),
      m_results(TableId::Samples, "result"), m_methods(TableId::Samples, "method"), m_sexes(TableId::People, "sex"), m_settings(TableId::Contacts, "setting")
{
}

void PaperValues::setPaper(const PaperCase &paper, const std::vector<PaperPerson> &people)
{
    m_paper = &paper;
    m_people = &people;
}

const Unit *PaperValues::commune() const
{
    return m_units.find(person().episode.communeCode);
}

QString PaperValues::address(const Episode &episode) const
{
    const Unit *unit = m_units.find(episode.communeCode);
    if (!unit)
        return localAddress(episode.address, episode.hamlet, {});
    QStringList parts = {localAddress(episode.address, episode.hamlet, unit->name), insideSentence(unit->name)};
    if (const Unit *above = m_units.parentOf(*unit))
        parts << insideSentence(above->name);
    return parts.join(QStringLiteral(", "));
}

QString PaperValues::place(const Episode &episode) const
{
    // “At home” names no place.
    const bool isHome = is(episode.kind, "home") && (episode.place.isEmpty() || vietnamese::folded(episode.place) == QLatin1String("tai nha"));
    return isHome ? address(episode) : episode.place;
}

/// What a decision says of the time: an F2 is free by an event, not by a day.
QString PaperValues::term(const Episode &episode) const
{
    if (!episode.startOn.isValid())
        return {};
    const QString start = displayDate(episode.startOn);
    const QDate end = freeFrom(episode);
    if (end.isValid() && end > episode.startOn)
        return QStringLiteral("%1 ngày, kể từ ngày %2 đến hết ngày %3").arg(daysOf(episode)).arg(start, displayDate(end.addDays(-1)));
    if (is(episode.reason, "contact_f2"))
        return QStringLiteral("kể từ ngày %1 đến khi người tiếp xúc gần (F1) có liên quan được xét nghiệm và có kết quả âm tính").arg(start);
    return QStringLiteral("kể từ ngày %1 đến khi có quyết định kết thúc cách ly").arg(start);
}

QString PaperValues::tests()
{
    QStringList texts;
    for (const store::PaperSample &sample : person().facts.samples)
        texts << QStringLiteral("lần %1 ngày %2: %3").arg(texts.size() + 1).arg(dateText(sample.collectedOn), lowered(m_results.of(sample.result)));
    return texts.join(QStringLiteral("; "));
}

QString PaperValues::of(const QString &name)
{
    QString text = ofOffice(name);
    if (text.isNull())
        text = ofPerson(name);
    if (text.isNull())
        text = ofTerm(name);
    return text.isNull() ? ofTeam(name) : text;
}

/// Null: this is no value of a person.
QString PaperValues::ofPerson(const QString &name)
{
    const Episode &episode = person().episode;
    const store::PaperFacts &facts = person().facts;
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    if (is(name, "ho_ten"))
        return text(episode.name);
    if (is(name, "ong_ba"))
        return is(episode.sex, "male") ? QStringLiteral("ông") : is(episode.sex, "female") ? QStringLiteral("bà") : QStringLiteral("ông/bà");
    if (is(name, "nam_sinh"))
        return text(birthYear(episode.birthDate));
    if (is(name, "ngay_sinh"))
        return text(displayPartialDate(episode.birthDate));
    if (is(name, "gioi_tinh"))
        return text(lowered(m_sexes.of(episode.sex)));
    if (is(name, "so_dinh_danh"))
        return text(episode.identity);
    if (is(name, "dien_thoai"))
        return text(episode.phone);
    if (is(name, "nghe_nghiep"))
        return text(lowered(m_occupations.of(facts.occupation)));
    if (is(name, "noi_lam_viec"))
        return text(facts.workplace);
    if (is(name, "chu_ho"))
        return text(episode.head);
    if (is(name, "dia_chi"))
        return text(address(episode));
    if (is(name, "thon"))
        return text(episode.hamlet);
    return {};
}

/// Null: this is no value of the quarantine.
QString PaperValues::ofTerm(const QString &name)
{
    const Episode &episode = person().episode;
    const store::PaperFacts &facts = person().facts;
    const QDate end = freeFrom(episode);
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    if (is(name, "dien_cach_ly"))
        return text(lowered(m_reasons.of(episode.reason)));
    if (is(name, "hinh_thuc"))
        return text(lowered(m_kinds.of(episode.kind)));
    if (is(name, "noi_cach_ly"))
        return text(place(episode));
    if (is(name, "thoi_gian_cach_ly"))
        return text(term(episode));
    if (is(name, "so_ngay"))
        return daysOf(episode) > 0 ? QString::number(daysOf(episode)) : QStringLiteral("");
    if (is(name, "ngay_bat_dau"))
        return text(dateText(episode.startOn));
    if (is(name, "ngay_cuoi"))
        return text(dateText(end.isValid() ? end.addDays(-1) : QDate()));
    if (is(name, "ngay_ket_thuc"))
        return text(dateText(end));
    if (is(name, "ngay_tiep_xuc_cuoi"))
        return text(dateText(facts.lastExposureOn));
    if (is(name, "quy_dinh"))
        return text(facts.document);
    if (is(name, "ket_qua_xet_nghiem"))
        return text(tests());
    if (is(name, "quyet_dinh_cach_ly"))
        return text(episode.decisionNumber);
    if (is(name, "ngay_quyet_dinh"))
        return text(dateText(episode.decisionDate));
    return {};
}

QString PaperValues::ofTeam(const QString &name)
{
    const Episode &episode = person().episode;
    const store::PaperFacts &facts = person().facts;
    if (is(name, "to"))
        return teamAndHamlet(episode.teamName, episode.hamlet);
    if (is(name, "to_truong"))
        return facts.leader;
    if (is(name, "dt_to_truong"))
        return facts.leaderPhone;
    if (is(name, "nguoi_theo_doi"))
        return episode.monitorName.isEmpty() ? facts.leader : episode.monitorName;
    if (is(name, "dt_nguoi_theo_doi"))
        return episode.monitorName.isEmpty() ? facts.leaderPhone : facts.monitorPhone;
    return {};
}

/// Null: this is no value of the office or the paper.
QString PaperValues::ofOffice(const QString &name) const
{
    const Unit *unit = commune();
    const Unit *above = unit ? m_units.parentOf(*unit) : nullptr;
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    if (is(name, "so_nguoi"))
        return QStringLiteral("%1").arg(m_people->size(), 2, 10, QLatin1Char('0'));
    if (is(name, "so_van_ban"))
        return m_paper->symbol.isEmpty() ? QString::fromUtf16(kDots) + u'/' + m_office.seriesOf(m_info.paper).symbol : m_paper->symbol;
    if (is(name, "ngay_ky"))
        return dateInWords(m_paper->issuedOn);
    if (is(name, "dia_danh"))
        return unit ? placeName(*unit) : QStringLiteral("");
    if (is(name, "xa"))
        return unit ? insideSentence(unit->name) : QStringLiteral("");
    if (is(name, "huyen"))
        return above ? insideSentence(above->name) : QStringLiteral("");
    if (is(name, "co_quan"))
        return text(committee(unit));
    if (is(name, "co_quan_cap_tren"))
        return text(committee(above));
    if (is(name, "uy_ban"))
        return unit ? QStringLiteral("Ủy ban nhân dân ") + insideSentence(unit->name) : QStringLiteral("");
    if (is(name, "co_quan_day_du"))
        return unit ? QStringLiteral("ỦY BAN NHÂN DÂN ") + unit->name.toUpper() : QStringLiteral("");
    if (is(name, "tram_y_te"))
        return m_office.station.isEmpty() && unit ? QStringLiteral("Trạm Y tế ") + insideSentence(unit->name) : text(m_office.station);
    if (is(name, "dt_tram_y_te"))
        return text(m_office.stationPhone);
    if (is(name, "nguoi_ky"))
        return text(m_office.signer);
    return {};
}

} // namespace stc::reports

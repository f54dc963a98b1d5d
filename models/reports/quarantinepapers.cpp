// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/quarantinepapers.h"

#include "domain/clock.h"
#include "domain/dates.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

using store::Episode;

namespace {

/// A text that is parsed once for all papers of a print.
Result<PaperTemplate> usableText(const PaperTextInfo &info, const QString &text)
{
    PaperTemplate parsed = PaperTemplate::parse(text, rulesOf(info));
    if (const auto fine = checkText(info, parsed); !fine)
        return failed(fine.error());
    return parsed;
}

/// Counts what the person should know about the papers.
class Remarks {
public:
    Remarks(const PaperInfo &info, const QDate &today) : m_info(info), m_today(today) {}

    void add(const PaperCase &paper, const PaperText &text, const std::vector<PaperPerson> &people)
    {
        for (auto missing = text.missing.begin(); missing != text.missing.end(); ++missing)
            m_missing[missing.key()] += missing.value();
        m_reprints += paper.isReprint ? 1 : 0;
        if (!m_info.isOfEnd)
            return;
        for (const PaperPerson &person : people) {
            const QDate free = freeFrom(person.episode);
            m_early += !free.isValid() || free > std::max(m_today, paper.issuedOn.addDays(1)) ? 1 : 0;
            const auto &samples = person.facts.samples;
            m_untested += samples.empty() || samples.back().result != QLatin1String("negative") ? 1 : 0;
        }
    }

    [[nodiscard]] QStringList texts(const PaperTextInfo &info) const
    {
        QStringList notes;
        if (m_early > 0)
            notes << Print::tr("%n person(s) are not to be released yet.", nullptr, m_early);
        if (m_untested > 0)
            notes << Print::tr("%n person(s) have no negative result of their last sample.", nullptr, m_untested);
        if (m_reprints > 0)
            notes << Print::tr("%n paper(s) were issued before and keep their number.", nullptr, m_reprints);
        QStringList fields;
        int count = 0;
        for (const PaperField *field : fieldsOf(info)) {
            if (const int missing = m_missing.value(QLatin1String(field->name)); missing > 0) {
                fields << QStringLiteral("%1 (%2)").arg(explanation(*field)).arg(missing);
                count += missing;
            }
        }
        if (count > 0)
            notes << Print::tr("%n value(s) are not in the books; dots stand there to fill in by hand: %1.", nullptr, count).arg(fields.join(QStringLiteral(", ")));
        return notes;
    }

private:
    const PaperInfo &m_info;
    QDate m_today;
    QHash<QString, int> m_missing;
    int m_reprints = 0;
    int m_early = 0;
    int m_untested = 0;
};

/// Fills one paper after the other.
class PaperMaker {
public:
    PaperMaker(store::Database &database, const PaperInfo &info) : m_database(database), m_office(paperOffice(database)), m_values(info, m_office, database.units()), m_info(info) {}

    Status open(bool hasJoint)
    {
        for (const bool isJoint : {false, true}) {
            if (isJoint && !hasJoint)
                break;
            const PaperTextInfo &info = paperText(m_info.paper, isJoint);
            auto text = usableText(info, officeText(m_database, info));
            if (!text)
                return failed(text.error());
            m_texts[isJoint ? 1 : 0] = std::move(*text);
        }
        auto reader = store::PaperReader::open(m_database.connection());
        if (!reader)
            return failed(reader.error());
        m_reader = std::move(*reader);
        return {};
    }

    Result<FilledPaper> fill(const PaperCase &paper, Remarks &remarks)
    {
        std::vector<PaperPerson> people;
        for (const Episode &episode : paper.people) {
            PaperPerson person{.episode = episode, .facts = {}, .contacts = {}};
            auto facts = m_reader->facts(episode);
            if (!facts)
                return failed(facts.error());
            person.facts = std::move(*facts);
            if (m_info.paper == Paper::ContactList) {
                auto contacts = m_reader->contacts(episode);
                if (!contacts)
                    return failed(contacts.error());
                person.contacts = std::move(*contacts);
            }
            people.push_back(std::move(person));
        }
        FilledPaper filled{.text = {}, .tables = {}, .isReprint = paper.isReprint};
        m_values.setPaper(paper, people);
        filled.text = fillTemplate(m_texts[paper.isJoint() ? 1 : 0], [this](const QString &name) { return m_values.of(name); });
        filled.tables = m_values.tables();
        remarks.add(paper, filled.text, people);
        return filled;
    }

private:
    store::Database &m_database;
    PaperOffice m_office;
    PaperValues m_values;
    const PaperInfo &m_info;
    std::array<PaperTemplate, 2> m_texts; ///< for one person, for several
    std::optional<store::PaperReader> m_reader;
};

Document setOnPages(const FilledPapers &filled, const QString &title, const Footer &footer, const TextMeasure &measure)
{
    const PaperLook look = lookOf(filled.info->paper);
    Composer composer(measure, look.setup);
    for (const FilledPaper &paper : filled.papers) {
        composer.beginSection(paper.isReprint ? Print::tr("Printed again on %1", "paper").arg(displayDate(footer.printedAt.date())) : QString());
        setPaper(composer, look, paper.text, paper.tables);
    }
    // A card at the door says nothing of who printed it.
    if (filled.info->paper == Paper::DoorCard)
        return composer.finishBare(title, footer);
    return look.isOfficial ? composer.finishOfficial(title, footer) : composer.finish(title, footer);
}

QString nobodyText(const PaperInfo &info, const QDate &date)
{
    return info.isOfEnd ? Print::tr("Nobody's quarantine ends on %1.").arg(displayDate(date)) : Print::tr("Nobody's quarantine starts on %1.").arg(displayDate(date));
}

} // namespace

Result<FilledPapers> fillPapers(store::Database &database, const PrintRequest &request, const Progress &progress)
{
    const auto cases = paperCases(database, request);
    if (!cases)
        return failed(cases.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    FilledPapers out;
    out.info = paperOf(request.kind);
    PaperMaker maker(database, *out.info);
    const bool hasJoint = std::any_of(cases->begin(), cases->end(), [](const PaperCase &paper) { return paper.isJoint(); });
    if (const auto done = maker.open(hasJoint); !done)
        return failed(done.error());
    Remarks remarks(*out.info, database.clock().today());
    for (const PaperCase &paper : *cases) {
        if (out.papers.size() % 64 == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            progress.report(qint64(out.papers.size()), qint64(cases->size()), Print::tr("Filling in the papers…"));
        }
        auto filled = maker.fill(paper, remarks);
        if (!filled)
            return failed(filled.error());
        out.papers.push_back(std::move(*filled));
    }
    out.notes = remarks.texts(paperText(out.info->paper, false));
    return out;
}

Result<Document> quarantinePaper(const PaperOrder &order)
{
    const auto filled = fillPapers(order.database, order.request, order.progress);
    if (!filled)
        return failed(filled.error());
    if (filled->papers.empty())
        return order.nothing(nobodyText(*filled->info, order.date));
    Document document = setOnPages(*filled, label(order.request.kind), order.footer, order.measure);
    document.notes = filled->notes;
    return document;
}

namespace {

/// Made up, so that nobody's data are seen while texts are edited. Kept in Vietnamese: it stands in a Vietnamese text.
PaperPerson examplePerson(const QString &name, const char *sex, const QString &communeCode, const QDate &start)
{
    PaperPerson person;
    Episode &episode = person.episode;
    episode.name = name;
    episode.sex = QLatin1String(sex);
    episode.birthDate = QStringLiteral("1985-03-12");
    episode.identity = QStringLiteral("001085000001");
    episode.phone = QStringLiteral("0912000001");
    episode.head = QStringLiteral("Nguyễn Văn Mẫu");
    episode.hamlet = QStringLiteral("Thôn Mẫu");
    episode.communeCode = communeCode;
    episode.teamName = QStringLiteral("Tổ COVID cộng đồng số 1");
    episode.kind = QStringLiteral("home");
    episode.reason = QStringLiteral("contact_f1");
    episode.startOn = start;
    episode.days = 14;
    episode.releaseOn = start.addDays(14);
    episode.decisionNumber = QStringLiteral("15/QĐ-UBND");
    episode.decisionDate = start;
    episode.monitorName = QStringLiteral("Trần Thị Ví Dụ");
    person.facts.occupation = QStringLiteral("farmer");
    person.facts.monitorPhone = QStringLiteral("0912000002");
    person.facts.leader = QStringLiteral("Lê Văn Tổ");
    person.facts.leaderPhone = QStringLiteral("0912000003");
    person.facts.document = QStringLiteral("Công văn 5599/BYT-MT");
    person.facts.lastExposureOn = start.addDays(-1);
    for (const int day : {0, 6, 13})
        person.facts.samples.push_back({start.addDays(day), QStringLiteral("rt_pcr"), QStringLiteral("negative"), start.addDays(day + 1)});
    return person;
}

} // namespace

Result<Document> examplePaper(store::Database &database, const PaperTextInfo &info, const QString &text, const TextMeasure &measure)
{
    const auto parsed = usableText(info, text);
    if (!parsed)
        return failed(parsed.error());
    const PaperInfo &paper = paperInfo(info.paper);
    const UnitList &units = database.units();
    const Unit &own = database.unit();
    const auto commune = std::find_if(units.all().begin(), units.all().end(), [&](const Unit &unit) { return unit.level == UnitLevel::Commune && own.range().contains(unit.area); });
    const QString code = commune != units.all().end() ? commune->code : own.code;
    const QDate today = database.clock().today();
    const QDate start = paper.isOfEnd ? today.addDays(-14) : today;
    std::vector<PaperPerson> people = {examplePerson(QStringLiteral("Nguyễn Thị Mẫu"), "female", code, start)};
    if (info.isJoint)
        people.push_back(examplePerson(QStringLiteral("Nguyễn Văn Mẫu"), "male", code, start));
    PaperCase example{.people = {}, .symbol = {}, .issuedOn = today};
    for (const PaperPerson &person : people)
        example.people.push_back(person.episode);
    const PaperOffice office = paperOffice(database);
    PaperValues values(paper, office, units);
    values.setPaper(example, people);
    FilledPapers filled;
    filled.info = &paper;
    filled.papers.push_back({fillTemplate(*parsed, [&](const QString &name) { return values.of(name); }), values.tables(), false});
    Footer footer{.printedBy = {}, .printedAt = vietnamTime(database.clock().nowSeconds()), .training = database.isTraining()};
    return setOnPages(filled, label(info), footer, measure);
}

} // namespace stc::reports

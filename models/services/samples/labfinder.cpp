// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/labfinder.h"

#include "services/samples/pools.h"

#include "domain/identifiers.h"
#include "domain/syllablekey.h"
#include "domain/vietnamese.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace stc::services {

using store::LabSample;
using vietnamese::Likeness;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(labmatch)
};

/// The four digits of a year in a date, a year or a year in words; empty: there are none.
QString yearOf(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(19|20)\\d{2}(?!\\d)"));
    return year.match(text).captured(0);
}

std::string plainIdentity(const QString &written)
{
    const ReadValue read = readIdentity(written.toStdString());
    return read.issue ? std::string() : read.text;
}

} // namespace

LabFinder::LabFinder(const std::vector<LabSample> &samples) : m_samples(samples)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const LabSample &sample = samples[i];
        if (!sample.poolCode.isEmpty()) {
            Found &tube = m_byCode[plainPoolCode(sample.poolCode).toStdString()];
            // Codes have no year: the latest day counts. The samples come by day.
            if (!tube.empty() && samples[tube.front()].collectedOn.daysTo(sample.collectedOn) > 30)
                tube.clear();
            tube.push_back(i);
        }
        if (!sample.identity.isEmpty())
            m_byIdentity[sample.identity.toStdString()].push_back(i);
        m_names.push_back(vietnamese::nameKey(sample.name.toStdString()));
        m_byName[m_names.back()].push_back(i);
        m_alike[vietnamese::plainHash(m_names.back())].push_back(i);
    }
}

QString LabFinder::knownCode(const QStringList &written) const
{
    for (const QString &one : written) {
        const QString plain = plainPoolCode(one);
        if (m_byCode.contains(plain.toStdString()))
            return plain;
    }
    return {};
}

const std::vector<std::size_t> &LabFinder::tube(const QString &code) const
{
    return m_byCode.at(code.toStdString());
}

std::optional<std::size_t> LabFinder::certain(const Found &samples, const QDate &collectedOn) const
{
    Found rest = samples;
    const auto keep = [&](const auto &fits) {
        Found some;
        std::copy_if(rest.begin(), rest.end(), std::back_inserter(some), fits);
        if (!some.empty())
            rest = std::move(some);
    };
    keep([&](std::size_t at) { return m_samples[at].collectedOn == collectedOn; });
    keep([&](std::size_t at) { return m_samples[at].result == QLatin1String("pending"); });
    return rest.size() == 1 ? std::optional(rest.front()) : std::nullopt;
}

void LabFinder::doubt(LabLine &line, Found candidates, const QString &why) const
{
    line.state = LabState::Doubtful;
    line.candidates = std::move(candidates);
    line.reason = why;
}

bool LabFinder::isSameYear(const LabSample &sample, const QString &birth) const
{
    const QString year = yearOf(birth);
    return !year.isEmpty() && sample.birthDate.startsWith(year);
}

/// The hamlet's own words stand somewhere in the address: "Thôn Ngò, xã Lan Giới" has "Thôn Ngò", and "Ngò" has it too.
bool LabFinder::isSameHamlet(const LabSample &sample, const QString &hamlet) const
{
    if (hamlet.isEmpty() || sample.hamlet.isEmpty())
        return false;
    const auto words = [](const QString &text) {
        QString folded = vietnamese::folded(text);
        for (QChar &letter : folded) {
            if (!letter.isLetterOrNumber())
                letter = QLatin1Char(' ');
        }
        return QLatin1Char(' ') + folded.simplified() + QLatin1Char(' ');
    };
    QString own = words(sample.hamlet);
    for (const char *kind : {" thon ", " xom ", " ban ", " to dan pho ", " tdp ", " khu ", " pho "}) {
        if (own.startsWith(QLatin1String(kind)) && own.size() > qsizetype(qstrlen(kind)))
            own = own.mid(qsizetype(qstrlen(kind)) - 1);
    }
    return words(hamlet).contains(own);
}

void LabFinder::findInTube(LabLine &line, const Found &tube) const
{
    const std::string identity = plainIdentity(line.identity);
    if (line.name.isEmpty() && identity.empty()) {
        line.samples = tube;
        return;
    }
    const std::string key = vietnamese::nameKey(line.name.toStdString());
    Found named;
    for (const std::size_t at : tube) {
        const LabSample &sample = m_samples[at];
        const bool isIdentity = !identity.empty() && !sample.identity.isEmpty() && sample.identity.toStdString() == identity;
        const bool isName = !line.name.isEmpty() && vietnamese::compareNames(m_names[at], key) <= Likeness::SameWithoutMarks;
        if (isIdentity || (isName && (yearOf(line.birth).isEmpty() || sample.birthDate.isEmpty() || isSameYear(sample, line.birth))))
            named.push_back(at);
    }
    if (named.size() == 1)
        line.samples = named;
    else if (named.empty())
        doubt(line, tube, Tr::tr("The sample with this code is of another person. Choose whom the line means."));
    else
        doubt(line, named, Tr::tr("Several people in this pool have that name. Choose whom the line means."));
}

bool LabFinder::findByIdentity(LabLine &line, const QDate &collectedOn) const
{
    const std::string identity = plainIdentity(line.identity);
    const auto found = identity.empty() ? m_byIdentity.end() : m_byIdentity.find(identity);
    if (found == m_byIdentity.end())
        return false;
    const auto one = certain(found->second, collectedOn);
    if (!one) {
        doubt(line, found->second, Tr::tr("Several samples are of the person with this identity number. Choose the one."));
        return true;
    }
    const bool isOther = !line.name.isEmpty() && vietnamese::compareNames(m_names[*one], vietnamese::nameKey(line.name.toStdString())) == Likeness::Different;
    if (isOther)
        doubt(line, found->second, Tr::tr("The identity number is that of a person with another name. Choose whom the line means."));
    else
        line.samples = {*one};
    return true;
}

void LabFinder::findByName(LabLine &line, const QDate &collectedOn) const
{
    const std::string key = vietnamese::nameKey(line.name.toStdString());
    const auto same = m_byName.find(key);
    if (!line.name.isEmpty() && same != m_byName.end()) {
        Found fitting;
        std::copy_if(same->second.begin(), same->second.end(), std::back_inserter(fitting),
            [&](std::size_t at) { return isSameYear(m_samples[at], line.birth) && isSameHamlet(m_samples[at], line.hamlet); });
        const bool isOnePerson = !fitting.empty() && std::all_of(fitting.begin(), fitting.end(), [&](std::size_t at) { return m_samples[at].person == m_samples[fitting.front()].person; });
        if (const auto one = certain(fitting, collectedOn); one && isOnePerson) {
            line.samples = {*one};
            return;
        }
        doubt(line, fitting.empty() ? same->second : fitting,
            fitting.empty() ? Tr::tr("The name is in the books, but year of birth or hamlet differ or are missing. Choose whom the line means.")
                            : Tr::tr("Several samples fit the name, the year and the hamlet. Choose the one."));
        return;
    }
    const auto alike = m_alike.find(vietnamese::plainHash(key));
    if (!line.name.isEmpty() && alike != m_alike.end()) {
        doubt(line, alike->second, Tr::tr("Only a similar name is in the books. Choose whom the line means."));
        return;
    }
    line.state = LabState::Unmatched;
    line.reason = line.code.isEmpty() ? Tr::tr("No sample in the books fits this line.") : Tr::tr("No sample in the books has the code “%1”.").arg(line.code.left(40));
}

void LabFinder::find(LabLine &line, const QString &code, const QDate &collectedOn) const
{
    if (!code.isEmpty())
        findInTube(line, tube(code));
    else if (!findByIdentity(line, collectedOn))
        findByName(line, collectedOn);
}

} // namespace stc::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"

#include <algorithm>
#include <array>

namespace stc::test {

using namespace reports;

namespace {

constexpr std::array kNames = {"Nguyễn Thị Thanh Huyền", "Giáp Văn Đạt", "Trần Thị Phương Thảo", "Lê Đức", "Nghiêm Thị Hồng Phượng", "Thân Văn Thưởng",
    "Dương Hoàng Quỳnh Trương Nguyệt Ánh", "Ngô Quang Thắng", "Vũ Ngọc Bích Thùy Dung", "Hoàng Nghĩa Trường Khương"};
constexpr std::array kReasons = {"contact_f2", "arrival", "post_central", "contact_f1", "contact_other", "entry_from_abroad", "lockdown_area", "recovered_case", "other"};
constexpr std::array kCommunes = {"07354", "07360", "07306", "07339"};

} // namespace

std::vector<store::MonitoredPerson> monitoredPeople(int communes, int teams, int each)
{
    const QDate today(2021, 6, 9);
    std::vector<store::MonitoredPerson> people;
    int n = 0;
    for (int commune = 0; commune < communes; ++commune) {
        for (int team = 0; team < teams; ++team) {
            for (int i = 0; i < each; ++i, ++n) {
                store::MonitoredPerson person;
                person.personKey = n + 1;
                person.communeCode = QString::fromLatin1(kCommunes[std::size_t(commune) % kCommunes.size()]);
                person.teamKey = commune * 1000 + team + 1;
                person.team = QStringLiteral("Tổ %1 thôn Đồng Lim").arg(team + 1);
                person.hamlet = n % 5 == 0 ? QStringLiteral("Tổ dân phố Hoàng Hoa Thám") : QStringLiteral("Thôn Đồng Lim");
                person.name = QString::fromUtf8(kNames[std::size_t(n) % kNames.size()]);
                person.sex = n % 2 == 0 ? QStringLiteral("female") : QStringLiteral("male");
                person.birthDate = n % 3 == 0 ? QStringLiteral("1962-05-07") : QStringLiteral("19%1").arg(50 + n % 50);
                person.phone = n % 7 == 0 ? QStringLiteral("02043856624 0912345678") : QStringLiteral("0912345678");
                person.reason = QString::fromLatin1(kReasons[std::size_t(n) % kReasons.size()]);
                person.kind = n % 9 == 0 ? QStringLiteral("centralised") : QStringLiteral("home");
                person.place = n % 9 == 0 ? QStringLiteral("Trường THCS Việt Lập") : QString();
                person.source = n % 2 == 0 ? QStringLiteral("Nguyễn Thị Kim Oanh") : QStringLiteral("KCN Quang Châu, Việt Yên");
                person.startOn = today.addDays(-(n % 25));
                if (n % 6 != 5) {
                    person.days = 21;
                    person.plannedEndOn = person.startOn.addDays(21);
                }
                person.decisionNumber = QStringLiteral("%1/QĐ-UBND").arg(100 + n % 1900);
                person.monitor = QStringLiteral("Nguyễn Văn Quyết");
                if (n % 10 != 3) {
                    store::LatestCheck check;
                    check.date = today.addDays(n % 4 == 1 ? -1 : 0);
                    check.session = n % 3 == 0 ? store::Session::Afternoon : store::Session::Morning;
                    check.temperature = n % 11 == 4 ? 38.2 : 36.6;
                    check.symptoms = n % 11 == 4 ? QStringLiteral("fever cough sore_throat") : n % 13 == 6 ? QStringLiteral("shortness_of_breath") : QString();
                    check.wasAbsent = n % 17 == 8;
                    person.hasMorning = check.date == today;
                    person.hasAfternoon = check.date == today && check.session == store::Session::Afternoon;
                    person.check = check;
                }
                people.push_back(std::move(person));
            }
        }
    }
    return people;
}

MonitoringList monitoringList(int communes, int teams, int each)
{
    MonitoringList list;
    list.date = QDate(2021, 6, 9);
    list.head = letterheadOf(*UnitList::builtIn().find(QStringLiteral("216")), UnitList::builtIn(), list.date);
    list.unit = QStringLiteral("Huyện Tân Yên");
    list.footer = {QStringLiteral("Nguyễn Thị Hà"), QDateTime(QDate(2021, 6, 9), QTime(14, 30), Qt::UTC), false};
    list.people = monitoredPeople(communes, teams, each);
    return list;
}

namespace {

constexpr double kTolerance = 0.06; ///< mm: float coordinates and the rounding of widths

QString where(std::size_t page, const Page &of, const TextBox &box)
{
    return QStringLiteral("page %1, “%2”").arg(page + 1).arg(box.lineCount > 0 ? of.lines[box.firstLine].text : QString());
}

void checkBox(std::size_t number, const Page &page, const TextBox &box, QStringList &faults)
{
    const QRectF allowed = box.inMargin ? QRectF({}, page.size).adjusted(5, 5, -5, -4.5) : page.body();
    const QRectF tolerant = allowed.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
    if (!tolerant.contains(box.rect))
        faults << where(number, page, box) + QStringLiteral(": outside the margins");
    if (box.inMargin && box.rect.intersects(page.body().adjusted(kTolerance, kTolerance, -kTolerance, -kTolerance)))
        faults << where(number, page, box) + QStringLiteral(": footer inside the body");
    if (std::size_t(box.firstLine) + box.lineCount > page.lines.size())
        faults << QStringLiteral("page %1: lines that do not exist").arg(number + 1);
    for (std::uint32_t i = box.firstLine; i < box.firstLine + box.lineCount && i < page.lines.size(); ++i) {
        const TextLine &line = page.lines[i];
        if (double(line.x) < box.rect.left() - kTolerance || double(line.x + line.width) > box.rect.right() + kTolerance)
            faults << where(number, page, box) + QStringLiteral(": line wider than its box: ") + line.text;
        const double em = double(box.size) * kMmPerPoint;
        if (double(line.baseline) - kAscent * em < box.rect.top() - 0.15 || double(line.baseline) + kDescent * em > box.rect.bottom() + 0.15)
            faults << where(number, page, box) + QStringLiteral(": line above or below its box: ") + line.text;
    }
}

void checkOverlaps(std::size_t number, const Page &page, QStringList &faults)
{
    std::vector<std::size_t> order(page.boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return page.boxes[a].rect.top() < page.boxes[b].rect.top(); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const TextBox &a = page.boxes[order[i]];
        for (std::size_t j = i + 1; j < order.size() && page.boxes[order[j]].rect.top() < a.rect.bottom(); ++j) {
            const TextBox &b = page.boxes[order[j]];
            const QRectF common = a.rect.intersected(b.rect);
            if (common.width() > kTolerance && common.height() > kTolerance)
                faults << where(number, page, a) + QStringLiteral(" lies on ") + where(number, page, b);
        }
    }
}

} // namespace

Page withStamps(const Page &page)
{
    Page whole = page;
    for (const auto &stamp : page.stamps) {
        const auto shift = std::uint32_t(whole.lines.size());
        whole.fills.insert(whole.fills.end(), stamp->fills.begin(), stamp->fills.end());
        whole.strokes.insert(whole.strokes.end(), stamp->strokes.begin(), stamp->strokes.end());
        whole.rules.insert(whole.rules.end(), stamp->rules.begin(), stamp->rules.end());
        whole.lines.insert(whole.lines.end(), stamp->lines.begin(), stamp->lines.end());
        for (TextBox box : stamp->boxes) {
            box.firstLine += shift;
            whole.boxes.push_back(box);
        }
    }
    whole.stamps.clear();
    return whole;
}

QStringList faultsOf(const Document &document)
{
    QStringList faults;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const Page page = withStamps(document.pages[i]);
        const QRectF body = page.body().adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
        for (const TextBox &box : page.boxes)
            checkBox(i, page, box, faults);
        for (const Stroke &stroke : page.strokes)
            if (!body.contains(stroke.line.p1()) || !body.contains(stroke.line.p2()))
                faults << QStringLiteral("page %1: a line outside the margins").arg(i + 1);
        for (const ColumnRules &rules : page.rules)
            for (const float x : *rules.x)
                if (!body.contains(QPointF(double(x), double(rules.top))) || !body.contains(QPointF(double(x), double(rules.bottom))))
                    faults << QStringLiteral("page %1: a column's line outside the margins").arg(i + 1);
        for (const Fill &fill : page.fills)
            if (!body.contains(fill.rect))
                faults << QStringLiteral("page %1: grey outside the margins").arg(i + 1);
        checkOverlaps(i, page, faults);
    }
    return faults;
}

QString textOf(const Page &page)
{
    const Page whole = withStamps(page);
    QString text;
    for (const TextBox &box : whole.boxes) {
        for (std::uint32_t i = box.firstLine; i < box.firstLine + box.lineCount; ++i)
            text += (i > box.firstLine ? QStringLiteral(" ") : QString()) + whole.lines[i].text;
        text += u'\n';
    }
    return text;
}

} // namespace stc::test

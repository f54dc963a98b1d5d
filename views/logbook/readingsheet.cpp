// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readingsheet.h"

#include "domain/dates.h"
#include "views/forms/keyline.h"
#include "views/logbook/checkcell.h"
#include "views/logbook/entrykinds.h"
#include "views/logbook/readingtexts.h"
#include "views/widgets/make.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace stc::views {

using services::EntryKind;
using services::PageHousehold;

namespace {

constexpr std::size_t kFirstLines = 3;
constexpr int kNumberWidth = 64;
constexpr int kKindWidth = 170;
constexpr int kFeverTenths = 375;

const QString kLines = QStringLiteral("lines");
const QString kBoxes = QStringLiteral("boxes");

QString sessionTitle(std::size_t session)
{
    return session == 0 ? ReadingSheet::tr("Morning") : ReadingSheet::tr("Afternoon");
}

} // namespace

ReadingSheet::ReadingSheet(store::Database &database, QWidget *parent) : QWidget(parent), m_database(database), m_scroll(new QScrollArea(this)), m_hint(makeQuietLabel(this, "readingHint"))
{
    setObjectName(QStringLiteral("readingSheet"));
    nameWidget(m_scroll, "readingScroll", tr("Second typing of the page"));
    placeAboveHint(this, m_scroll, m_hint);
}

void ReadingSheet::open(const services::PageView &view)
{
    m_view = view;
    m_lines.clear();
    m_rows.clear();
    makeContent();
}

void ReadingSheet::makeContent()
{
    auto *content = new QWidget(m_scroll);
    content->setObjectName(QStringLiteral("readingContent"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(makeHeadingLabel(content, "readingLinesTitle", tr("Households that were not as usual"), 2));
    m_lineGrid = new QGridLayout;
    m_lineGrid->setColumnStretch(2, 1);
    layout->addLayout(m_lineGrid);
    layout->addWidget(makeHeadingLabel(content, "readingPeopleTitle", tr("People in quarantine"), 2));
    auto *grid = new QGridLayout;
    if (m_view.people.empty()) {
        layout->addWidget(makeQuietLabel(content, "readingNobody", tr("Nobody of this team was in quarantine on that day.")));
    } else {
        for (std::size_t session = 0; session < services::kPageSessions.size(); ++session)
            grid->addWidget(makeQuietLabel(content, "readingSession", sessionTitle(session)), 0, static_cast<int>(session) + 1);
        grid->setColumnStretch(0, 1);
    }
    layout->addLayout(grid);
    layout->addStretch();
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the tab's ground
    for (std::size_t i = 0; i < kFirstLines; ++i)
        addLine();
    for (const services::PagePerson &person : m_view.people)
        addPerson(grid, person);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t session = 0; session < m_rows[row].boxes.size(); ++session)
            connectBox(row, session);
    }
    m_hint->clear();
}

void ReadingSheet::addLine()
{
    QWidget *content = m_scroll->widget();
    const int at = static_cast<int>(m_lines.size());
    Line line{new KeyLine(content), new KindCell(content), makeQuietLabel(content, "readingHead")};
    nameWidget(line.number, QStringLiteral("readingNumber%1").arg(at + 1).toLatin1().constData(), tr("Number of the household, line %1").arg(at + 1));
    line.number->setPlaceholderText(tr("No."));
    line.number->setValidator(new QIntValidator(1, 9999, line.number));
    line.number->setFixedWidth(kNumberWidth);
    nameWidget(line.kind, QStringLiteral("readingKind%1").arg(at + 1).toLatin1().constData(), tr("What was not as usual, line %1").arg(at + 1));
    line.kind->setFixedWidth(kKindWidth);
    m_lineGrid->addWidget(line.number, at, 0);
    m_lineGrid->addWidget(line.kind, at, 1);
    m_lineGrid->addWidget(line.head, at, 2);
    for (QWidget *field : {static_cast<QWidget *>(line.number), static_cast<QWidget *>(line.kind), static_cast<QWidget *>(line.head)})
        field->show(); // at once: the focus goes there now
    m_lines.push_back(line);
    // Before the people, also when it came later.
    if (at > 0)
        setTabOrder(m_lines[static_cast<std::size_t>(at) - 1].kind, line.number);
    setTabOrder(line.number, line.kind);
    connectLine(m_lines.size() - 1);
}

void ReadingSheet::connectLine(std::size_t at)
{
    const Line line = m_lines[at];
    connect(line.number, &KeyLine::entered, this, [this, at] {
        showHousehold(m_lines[at]);
        Q_EMIT touched();
    });
    connect(line.number, &KeyLine::goOn, this, [this, at] {
        if (m_lines[at].number->text().isEmpty())
            goToBox(0, 0);
        else if (householdOf(m_lines[at]))
            m_lines[at].kind->setFocus();
        else
            showHint(m_lines[at].number, problemOf(m_lines[at]));
    });
    connect(line.kind, &KeyLine::entered, this, &ReadingSheet::touched);
    connect(line.kind, &KeyLine::goOn, this, [this, at] {
        if (problemOf(m_lines[at]).isEmpty())
            goToLine(at + 1);
        else
            showHint(m_lines[at].kind, problemOf(m_lines[at]));
    });
    connect(line.kind, &KeyLine::goBack, this, [this, at] { m_lines[at].number->setFocus(); });
    connect(line.number, &KeyLine::goBack, this, [this, at] {
        if (at == 0)
            Q_EMIT leftBackwards();
        else
            m_lines[at - 1].kind->setFocus();
    });
    for (KeyLine *field : {line.number, static_cast<KeyLine *>(line.kind)}) {
        const bool isNumber = field == line.number;
        connect(field, &KeyLine::goDown, this, [this, at, isNumber] {
            if (at + 1 >= m_lines.size())
                goToBox(0, 0);
            else if (isNumber)
                m_lines[at + 1].number->setFocus();
            else
                m_lines[at + 1].kind->setFocus();
        });
        connect(field, &KeyLine::goUp, this, [this, at, isNumber] {
            if (at > 0)
                (isNumber ? m_lines[at - 1].number : static_cast<KeyLine *>(m_lines[at - 1].kind))->setFocus();
        });
        connect(field, &KeyLine::focused, this, [this, field, isNumber] {
            showHint(field, isNumber ? tr("Number of the household on the page, 1 to %1. Enter in the empty field goes on to the people in quarantine.").arg(m_view.households.size())
                                     : KindCell::letters());
        });
    }
}

void ReadingSheet::addPerson(QGridLayout *grid, const services::PagePerson &person)
{
    QWidget *content = m_scroll->widget();
    const int at = static_cast<int>(m_rows.size());
    const QString born = displayPartialDate(person.birthDate);
    auto *name = new QLabel(QStringLiteral("%1. %2%3").arg(person.number).arg(person.name, born.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(born.right(4))), content);
    name->setObjectName(QStringLiteral("readingName"));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    grid->addWidget(name, at + 1, 0);
    Row row{person.id, {}};
    for (std::size_t session = 0; session < row.boxes.size(); ++session) {
        auto *box = new CheckCell(m_database, m_database.numberSetting(store::settings::kFeverTenths, kFeverTenths), content);
        nameWidget(box, QStringLiteral("readingBox_%1_%2").arg(person.number).arg(QLatin1String(services::kPageSessions[session])).toLatin1().constData(),
                   QStringLiteral("%1, %2").arg(person.name, sessionTitle(session)));
        box->setFixedWidth(kKindWidth);
        grid->addWidget(box, at + 1, static_cast<int>(session) + 1);
        row.boxes[session] = box;
    }
    m_rows.push_back(row);
}

void ReadingSheet::connectBox(std::size_t row, std::size_t session)
{
    CheckCell *box = m_rows[row].boxes[session];
    connect(box, &CheckCell::entered, this, &ReadingSheet::touched);
    connect(box, &CheckCell::goOn, this, [this, row, session, box] {
        box->settle();
        if (!box->problem().isEmpty())
            showHint(box, box->problem());
        else if (session + 1 < m_rows[row].boxes.size())
            goToBox(row, session + 1);
        else if (row + 1 < m_rows.size())
            goToBox(row + 1, 0);
        else
            Q_EMIT finished();
    });
    connect(box, &KeyLine::goBack, this, [this, row, session] { goBackFromBox(row, session); });
    connect(box, &KeyLine::goDown, this, [this, row, session] { goToBox(std::min(row + 1, m_rows.size() - 1), session); });
    connect(box, &KeyLine::goUp, this, [this, row, session] {
        if (row > 0)
            goToBox(row - 1, session);
        else
            goToLine(m_lines.size() - 1);
    });
    connect(box, &KeyLine::focused, this, [this, box] { showHint(box, box->problem().isEmpty() ? CheckCell::letters() : box->problem()); });
}

void ReadingSheet::goToLine(std::size_t line)
{
    if (line >= m_lines.size())
        addLine();
    m_lines[line].number->setFocus();
}

void ReadingSheet::goToBox(std::size_t row, std::size_t session)
{
    if (m_rows.empty())
        Q_EMIT finished();
    else
        m_rows[row].boxes[session]->setFocus();
}

void ReadingSheet::goBackFromBox(std::size_t row, std::size_t session)
{
    if (session > 0)
        goToBox(row, session - 1);
    else if (row > 0)
        goToBox(row - 1, services::kPageSessions.size() - 1);
    else
        goToLine(m_lines.size() - 1);
}

const PageHousehold *ReadingSheet::householdOf(const Line &line) const
{
    const int number = line.number->text().toInt();
    const auto found = std::find_if(m_view.households.begin(), m_view.households.end(), [&](const PageHousehold &household) { return household.number == number; });
    return found == m_view.households.end() ? nullptr : &*found;
}

void ReadingSheet::showHousehold(const Line &line)
{
    const PageHousehold *household = householdOf(line);
    line.head->setText(household ? household->head : QString());
    const bool isWrong = !household && !line.number->text().isEmpty();
    markLine(*line.number, isWrong ? std::optional<Tone>(Tone::Bad) : std::nullopt, isWrong ? problemOf(line) : QString());
}

/// What is wrong with the line; a line without a number is no line, unless something else stands in it.
QString ReadingSheet::problemOf(const Line &line) const
{
    const bool hasKind = !line.kind->text().trimmed().isEmpty();
    if (line.number->text().isEmpty())
        return hasKind ? tr("Which household? Type its number on the page.") : QString();
    if (!householdOf(line))
        return tr("There is no household %1 on this page.").arg(line.number->text());
    const auto kind = line.kind->kind();
    if (!kind)
        return hasKind ? line.kind->problem() : tr("What was it? Type a letter: %1").arg(KindCell::letters());
    return *kind <= EntryKind::Other ? QString() : tr("Arrivals, violations and contacts are not typed a second time. Leave the line out.");
}

void ReadingSheet::showHint(QWidget *field, const QString &hint)
{
    m_hint->setText(hint);
    m_scroll->ensureWidgetVisible(field, 0, 40);
}

QString ReadingSheet::settleAll()
{
    for (const Line &line : m_lines) {
        line.kind->settle();
        const QString problem = problemOf(line);
        if (problem.isEmpty())
            continue;
        const bool isOfKind = householdOf(line) != nullptr;
        KeyLine *field = isOfKind ? line.kind : line.number;
        markLine(*field, Tone::Bad, problem);
        field->setFocus();
        showHint(field, problem);
        return problem;
    }
    for (const Row &row : m_rows) {
        for (CheckCell *box : row.boxes) {
            box->settle();
            if (box->problem().isEmpty())
                continue;
            box->setFocus();
            showHint(box, box->problem());
            return box->problem();
        }
    }
    return {};
}

services::PageTyping ReadingSheet::typing() const
{
    services::PageTyping typing;
    for (const Line &line : m_lines) {
        const PageHousehold *household = householdOf(line);
        const auto kind = line.kind->kind();
        if (household && kind && *kind <= EntryKind::Other)
            typing.exceptions.push_back({household->id, kindName(*kind)});
    }
    for (const Row &row : m_rows) {
        for (std::size_t session = 0; session < row.boxes.size(); ++session)
            typing.boxes.push_back(services::boxOf(row.person, static_cast<int>(session), row.boxes[session]->check()));
    }
    return typing.tidied();
}

bool ReadingSheet::isEmpty() const
{
    return content().isEmpty();
}

QJsonObject ReadingSheet::content() const
{
    QJsonObject lines;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (const QJsonArray line{m_lines[i].number->text(), m_lines[i].kind->text()}; line != QJsonArray{QString(), QString()})
            lines.insert(QString::number(i), line);
    }
    QJsonObject boxes; // by person: the list may be another one when it is opened again
    for (const Row &row : m_rows) {
        if (const QJsonArray texts{row.boxes[0]->text(), row.boxes[1]->text()}; texts != QJsonArray{QString(), QString()})
            boxes.insert(row.person.toString(), texts);
    }
    if (lines.isEmpty() && boxes.isEmpty())
        return {};
    return {{kLines, lines}, {kBoxes, boxes}};
}

void ReadingSheet::restore(const QJsonObject &content)
{
    const QJsonObject lines = content.value(kLines).toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const std::size_t at = std::min<std::size_t>(line.key().toUInt(), 500); // a draft is not trusted to be ours
        while (m_lines.size() <= at)
            addLine();
        m_lines[at].number->setText(line->toArray().at(0).toString());
        m_lines[at].kind->setText(line->toArray().at(1).toString());
        m_lines[at].kind->settle();
        showHousehold(m_lines[at]);
    }
    const QJsonObject boxes = content.value(kBoxes).toObject();
    for (const Row &row : m_rows) {
        const QJsonArray texts = boxes.value(row.person.toString()).toArray();
        for (std::size_t session = 0; session < row.boxes.size(); ++session)
            row.boxes[session]->restore(texts.at(static_cast<qsizetype>(session)).toString());
    }
}

void ReadingSheet::focusStart()
{
    if (!m_lines.empty())
        m_lines.front().number->setFocus();
}

} // namespace stc::views

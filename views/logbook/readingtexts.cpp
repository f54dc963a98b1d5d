// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/readingtexts.h"

#include "schema/codec.h"
#include "views/households/entrycell.h"
#include "views/logbook/checkcell.h"
#include "views/logbook/entrykinds.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using services::ComparedKind;
using services::ReadingDifference;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(reading)
};

constexpr int kQuiet = 1000; ///< tenths of a degree: nothing is called a fever here

const schema::Column &symptomsColumn()
{
    return schema::table(schema::TableId::HealthChecks).column("symptoms");
}

// Which words and letters a field of the page knows is its own affair: it is asked.
QString measureText(const store::Database &database, const QString &measure)
{
    services::PageCheck check;
    check.isAbsent = measure == QLatin1String(services::kMeasureAbsent);
    check.isConfirmedInBulk = measure == QLatin1String(services::kMeasureDone);
    if (!check.isAbsent && !check.isConfirmedInBulk)
        check.temperature = measure;
    CheckCell cell(database, kQuiet, nullptr);
    cell.setCheck(check);
    return cell.text();
}

std::optional<QString> measureOf(const store::Database &database, const QString &typed)
{
    CheckCell cell(database, kQuiet, nullptr);
    cell.restore(typed);
    const services::TypedBox box = services::boxOf({}, 0, cell.check());
    return cell.problem().isEmpty() && box.symptoms.isEmpty() ? std::optional(box.measure) : std::nullopt;
}

std::optional<QString> outcomeOf(const QString &typed)
{
    KindCell cell(nullptr);
    cell.setText(typed);
    const auto kind = cell.kind();
    return kind && *kind <= services::EntryKind::Other ? std::optional(kindName(*kind)) : std::nullopt;
}

} // namespace

QString differenceTitle(const ReadingDifference &difference, const services::PageView &view)
{
    if (difference.kind == ComparedKind::Exception) {
        const auto household = std::find_if(view.households.begin(), view.households.end(), [&](const auto &one) { return one.id == difference.subject; });
        return household == view.households.end() ? Tr::tr("A household that does not stand on this page") : Tr::tr("Household %1: %2").arg(household->number).arg(household->head);
    }
    const auto person = std::find_if(view.people.begin(), view.people.end(), [&](const auto &one) { return one.id == difference.subject; });
    if (person == view.people.end())
        return {};
    const QString name = QStringLiteral("%1. %2").arg(person->number).arg(person->name);
    const bool isMorning = difference.session == 0;
    if (difference.kind == ComparedKind::Symptoms)
        return (isMorning ? Tr::tr("%1, morning: symptoms") : Tr::tr("%1, afternoon: symptoms")).arg(name);
    return (isMorning ? Tr::tr("%1, morning") : Tr::tr("%1, afternoon")).arg(name);
}

QString comparedText(const store::Database &database, ComparedKind kind, const QString &canonical)
{
    if (canonical.isEmpty())
        return QStringLiteral("–");
    switch (kind) {
    case ComparedKind::Exception: return schema::choiceLabel(schema::table(schema::TableId::VisitExceptions).column("outcome"), canonical.toStdString());
    case ComparedKind::Measure: return measureText(database, canonical);
    case ComparedKind::Symptoms: return schema::displayText(symptomsColumn(), canonical, database.units());
    }
    return {};
}

std::optional<QString> comparedValue(const store::Database &database, ComparedKind kind, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text == QLatin1String("-") || text == QStringLiteral("–"))
        return QString();
    switch (kind) {
    case ComparedKind::Exception: return outcomeOf(text);
    case ComparedKind::Measure: return measureOf(database, text);
    case ComparedKind::Symptoms: return codeOfLetters(symptomsColumn(), text);
    }
    return std::nullopt;
}

void placeAboveHint(QWidget *pane, QScrollArea *lines, QLabel *hint)
{
    lines->setWidgetResizable(true);
    lines->setFrameShape(QFrame::NoFrame);
    lines->setFocusPolicy(Qt::NoFocus);
    lines->viewport()->setAutoFillBackground(false);
    hint->setMinimumHeight(hint->fontMetrics().lineSpacing() * 2);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lines, 1);
    layout->addWidget(hint);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/groupfigures.h"

#include "domain/dates.h"
#include "schema/table.h"
#include "views/samples/samplingtexts.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

using store::SampleCount;

namespace {

SampleCount of(const std::map<QString, SampleCount> &groups, const QString &code)
{
    const auto found = groups.find(code);
    return found == groups.end() ? SampleCount() : found->second;
}

QStringList cells(const SampleCount &count)
{
    return {countText(count.taken), countText(count.negative), countText(count.positive), countText(count.waiting())};
}

} // namespace

GroupFigures::GroupFigures(const store::SampleFigures &figures, const QDate &from, const QDate &to, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("groupFigures"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Samples by target group"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    const QString period = from.year() <= 2020 ? tr("up to %1", "period").arg(displayDate(to)) : tr("%1 to %2", "period").arg(displayDate(from), displayDate(to));
    layout->addWidget(makeLabel(this, "groupFiguresPeriod", tr("In the day: %1. Together: %2.").arg(displayDate(to), period)));
    QTableWidget *table = makeTextTable(this, "groupFiguresTable", windowTitle(),
        {tr("Target group"), tr("Day: taken"), tr("negative"), tr("positive"), tr("waiting"), tr("Together: taken"), tr("negative"), tr("positive"), tr("waiting")});
    const schema::Column &column = schema::table(schema::TableId::Samples).column("reason");
    qint64 row = 0;
    for (const schema::Choice &choice : column.choices) {
        const QString code = QLatin1String(choice.code);
        addTextRow(table, QStringList{sampleGroupText(code)} + cells(of(figures.ofDay, code)) + cells(of(figures.ofPeriod, code)), row++);
    }
    const SampleCount all = store::SampleFigures::sum(figures.ofPeriod);
    addTextRow(table, QStringList{tr("All")} + cells(store::SampleFigures::sum(figures.ofDay)) + cells(all), row);
    for (int line = 0; line < table->rowCount(); ++line) {
        for (int cell = 1; cell < table->columnCount(); ++cell)
            table->item(line, cell)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 1);
    layout->addWidget(makeQuietLabel(this, "groupFiguresRule",
        tr("Waiting = taken − negative − positive. A sample that gave no answer (spoiled, or its pool was positive) goes on waiting until the repeat answers for it; repeats are counted apart: %1.")
            .arg(countText(all.repeated))));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    nameWidget(buttons->button(QDialogButtonBox::Close), "close", buttons->button(QDialogButtonBox::Close)->text().remove(QLatin1Char('&')));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(880, 420);
    table->setCurrentCell(0, 0);
    table->setFocus();
}

} // namespace stc::views

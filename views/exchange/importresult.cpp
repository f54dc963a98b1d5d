// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importresult.h"

#include "views/exchange/countstable.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stc::views {

ImportResult::ImportResult(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_title(makeHeadingLabel(this, "importResultTitle", {})), m_messages(new MessageBar(this)),
      m_counts(new CountsTable(this)), m_notices(makeQuietLabel(this, "importResultNotices")),
      m_show(makeButton(this, "importShowList", tr("Show the list"))), m_folder(makeButton(this, "importShowRejects", tr("Open the folder with the refused rows"), "folder"))
{
    m_counts->setObjectName(QStringLiteral("importResultCounts"));
    m_messages->setClosable(false);
    QPushButton *more = makeButton(this, "importMore", tr("Import more"), "import");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_messages);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_notices);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder);
    row->addStretch();
    row->addWidget(more);
    row->addWidget(m_show);
    layout->addLayout(row);
    connect(more, &QPushButton::clicked, this, &ImportResult::wantsMore);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT wantsTable(m_table); });
    connect(m_folder, &QPushButton::clicked, this, [this] { m_surroundings.prompts.showFolder(m_rejectsFolder); });
}

void ImportResult::setReport(const services::ImportReport &report, const QString &rejectsFolder)
{
    const services::TableCounts total = report.total();
    m_rejectsFolder = rejectsFolder;
    m_counts->setReport(report);
    m_notices->setText(report.notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!report.notices.isEmpty());
    m_folder->setVisible(!rejectsFolder.isEmpty() && total.rejected > 0);
    if (!report.applied) {
        m_title->setText(tr("Nothing was imported"));
        m_messages->show(Tone::Bad, tr("The files have changed since they were checked and hold errors now. The database is as it was. Check the files again."));
        m_messages->setClosable(false);
        m_show->setEnabled(false);
        return;
    }
    m_title->setText(tr("The import is done"));
    if (total.rejected > 0) {
        m_messages->show(Tone::Caution, tr("%n rows were refused. They stand with their reasons in %1. Mend that file, or send it back, and import it again.", nullptr, static_cast<int>(total.rejected))
                                            .arg(QDir::toNativeSeparators(rejectsFolder)));
    } else if (total.inserted + total.updated + total.deleted == 0) {
        m_messages->show(Tone::Info, tr("Everything was known already. Nothing had to be changed."));
    } else {
        m_messages->show(Tone::Good, tr("%1 rows are new, %2 were changed. What they replaced stands under “Packages and history” and can be taken back.")
                                         .arg(countText(total.inserted), countText(total.updated)));
    }
    m_messages->setClosable(false);
    qint64 most = -1;
    for (const schema::Table *table : schema::allTables()) {
        const services::TableCounts &counts = report.of(table->id);
        if (counts.inserted + counts.updated > most) {
            most = counts.inserted + counts.updated;
            m_table = table->id;
        }
    }
    m_show->setEnabled(true);
    m_show->setText(tr("Show the list “%1”").arg(schema::pluralLabel(schema::table(m_table))));
    m_show->setAccessibleName(m_show->text());
}

void ImportResult::focusStart()
{
    m_show->setFocus();
}

} // namespace stc::views

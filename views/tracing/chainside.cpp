// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/chainside.h"

#include "domain/dates.h"
#include "reports/chainpicture.h"
#include "reports/wording.h"
#include "schema/table.h"
#include "views/widgets/make.h"
#include "views/widgets/texttable.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace stc::views {

using reports::Chain;
using reports::ChainContact;

ChainSide::ChainSide(QWidget *parent)
    : QWidget(parent), m_title(makeHeadingLabel(this, "chainPerson", {}, 3)), m_detail(makeLabel(this, "chainPersonDetail")),
      m_table(makeTextTable(this, "chainContacts", tr("Contacts of the selected person"), {tr("Direction"), tr("Person"), tr("Level"), tr("Day"), tr("Setting")}))
{
    setObjectName(QStringLiteral("chainSide"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeQuietLabel(this, "chainKeys", tr("Arrow keys walk; Enter: the chain of this person, or unfold; Space: fold; + − zoom, 0: all of it, 1: readable.")));
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT wantsPerson(m_people[std::size_t(row)]); });
}

void ChainSide::showNode(const Chain &chain, const reports::ChainLayout &layout, int node)
{
    m_table->setRowCount(0);
    m_people.clear();
    m_title->clear();
    m_detail->clear();
    if (node < 0)
        return;
    const reports::ChainNode &one = layout.nodes[std::size_t(node)];
    m_title->setText(reports::chainTitle(chain, one, false));
    m_detail->setText(reports::chainDetail(chain, layout, one));
    if (!one.isFold()) {
        showContacts(chain, one.person);
    } else {
        for (const ChainContact &contact : chain.contacts) {
            if (contact.source == one.source && layout.nodeOf[std::size_t(contact.target)] == node)
                addLine(chain, tr("to", "contact"), contact.target, reports::shortDate(contact.day()), contact.setting);
        }
    }
    m_table->resizeColumnsToContents();
}

void ChainSide::showContacts(const Chain &chain, int person)
{
    int sources = 0;
    int targets = 0;
    for (const bool isSource : {true, false}) {
        for (const ChainContact &contact : chain.contacts) {
            if ((isSource ? contact.target : contact.source) != person)
                continue;
            ++(isSource ? sources : targets);
            addLine(chain, isSource ? tr("from", "contact") : tr("to", "contact"), isSource ? contact.source : contact.target, reports::shortDate(contact.day()), contact.setting);
        }
    }
    const reports::ChainPerson &one = chain.people[std::size_t(person)];
    QStringList facts{m_detail->text()};
    if (one.onsetOn.isValid())
        facts << tr("onset %1").arg(displayDate(one.onsetOn));
    facts << tr("from %1, to %2 in the picture").arg(sources).arg(targets);
    m_detail->setText(facts.join(QStringLiteral("; ")));
}

void ChainSide::addLine(const Chain &chain, const QString &direction, int other, const QString &day, const QString &setting)
{
    const reports::ChainPerson &person = chain.people[std::size_t(other)];
    const QString words = setting.isEmpty() ? QString() : schema::choiceLabel(schema::table(schema::TableId::Contacts).column("setting"), setting.toStdString());
    addTextRow(m_table, {direction, person.birthYear.isEmpty() ? person.name : QStringLiteral("%1, %2").arg(person.name, person.birthYear), reports::chainLevel(person.level), day, words}, qint64(m_people.size()));
    m_people.push_back(person.id);
}

} // namespace stc::views

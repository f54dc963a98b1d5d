// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/rulequestion.h"

#include "schema/table.h"
#include "services/quarantine/termstext.h"
#include "views/lists/dateedit.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace stc::views {

namespace {

void fill(QComboBox *combo, const schema::Column &column)
{
    for (const schema::Choice &choice : column.choices)
        combo->addItem(schema::choiceLabel(column, choice.code), QLatin1String(choice.code));
}

} // namespace

RuleQuestion::RuleQuestion(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_category(new QComboBox(this)), m_vaccination(new QComboBox(this)), m_start(new DateEdit(database.clock().today(), this)),
      m_answer(makeLabel(this, "ruleAnswer"))
{
    setObjectName(QStringLiteral("ruleQuestion"));
    makeFields();
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setTextFormat(Qt::RichText);
}

void RuleQuestion::makeFields()
{
    const schema::Table &rules = schema::table(schema::TableId::QuarantineRules);
    fill(m_category, rules.column("categories"));
    fill(m_vaccination, rules.column("vaccinations"));
    m_start->setDate(m_database.clock().today());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    const auto add = [&](const char *name, const QString &text, QWidget *field) {
        nameWidget(field, name, QString(text).remove(QLatin1Char('&')));
        auto *label = new QLabel(text, bar);
        label->setBuddy(field);
        row->addPair(label, field);
    };
    add("ruleCategory", tr("&Category"), m_category);
    add("ruleVaccination", tr("Vacc&ination"), m_vaccination);
    add("ruleStart", tr("&Start"), m_start);
    layout->addWidget(bar);
    layout->addWidget(m_answer);
    for (const QComboBox *combo : {m_category, m_vaccination})
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleQuestion::ask);
    connect(m_start, &QLineEdit::textChanged, this, &RuleQuestion::ask);
}

void RuleQuestion::focusStart()
{
    m_category->setFocus();
}

QString RuleQuestion::category() const
{
    return m_category->currentData().toString();
}

void RuleQuestion::ask()
{
    if (!m_start->date().isValid()) {
        m_answer->setText(tr("Type the day on which the quarantine begins, as 14/7/2021."));
        return;
    }
    services::TermsQuestion question{.category = category(), .startOn = m_start->date()};
    question.vaccination = vaccinationFromCode(m_vaccination->currentData().toString());
    auto reader = services::TermsReader::open(m_database);
    const auto answer = reader ? reader->terms(question) : Result<services::EpisodeDates>(stc::failed(reader.error()));
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QStringList parts;
    for (const services::TermsLine &line : services::termsLines(*answer))
        parts << QStringLiteral("%1: <b>%2</b>").arg(line.label.toHtmlEscaped(), line.value.toHtmlEscaped());
    m_answer->setText(parts.join(QStringLiteral(" &nbsp;·&nbsp; ")));
    Q_EMIT answered(answer->rule ? answer->rule->id : Uuid(), category());
}

} // namespace stc::views

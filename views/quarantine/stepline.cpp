// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/stepline.h"

#include "views/forms/offeredit.h"
#include "views/quarantine/whenedit.h"
#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace stc::views {

using services::SuspectedStep;

namespace {

std::vector<Offer> offersOf(const schema::Column &column)
{
    std::vector<Offer> offers;
    for (const schema::Choice &choice : column.choices)
        offers.push_back({schema::choiceLabel(column, choice.code), QLatin1String(choice.code), {}});
    return offers;
}

const schema::Column &caseColumn(const char *name) { return schema::table(schema::TableId::SuspectedCases).column(name); }
const schema::Column &methodColumn() { return schema::table(schema::TableId::Samples).column("method"); }

void take(OfferEdit &edit, const QString &code)
{
    for (const Offer &offer : edit.offers()) {
        if (offer.code == code)
            edit.take(offer);
    }
}

} // namespace

StepLine::StepLine(store::Database &database, QWidget *parent)
    : QFrame(parent), m_database(database), m_title(makeHeadingLabel(this, "stepTitle", {}, 3)), m_when(new WhenEdit(this)), m_via(new OfferEdit(this)), m_to(new OfferEdit(this)), m_method(new OfferEdit(this)),
      m_sample(new QCheckBox(tr("record the sample too"), this)), m_outcome(new OfferEdit(this)), m_note(new QLineEdit(this)), m_problem(makeLabel(this, "stepProblem"))
{
    setObjectName(QStringLiteral("stepLine"));
    setAccessibleName(tr("Next step"));
    setFrameShape(QFrame::StyledPanel);
    nameWidget(m_when, "stepWhen", tr("When"));
    nameWidget(m_via, "stepVia", tr("How it was reported"));
    nameWidget(m_to, "stepTo", tr("To whom"));
    nameWidget(m_method, "stepMethod", tr("Method of the test"));
    nameWidget(m_sample, "stepSample", tr("Record the sample too"));
    nameWidget(m_outcome, "stepOutcome", tr("Conclusion"));
    nameWidget(m_note, "stepNote", tr("Note"));
    m_via->setOffers(offersOf(caseColumn("reported_via")));
    m_method->setOffers(offersOf(methodColumn()));
    std::vector<Offer> outcomes;
    for (const Offer &offer : offersOf(caseColumn("outcome"))) {
        if (offer.code == QLatin1String("negative") || offer.code == QLatin1String("positive") || offer.code == QLatin1String("closed"))
            outcomes.push_back(offer);
    }
    m_outcome->setOffers(std::move(outcomes));
    m_sample->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, QWidget *field, int stretch) {
        auto *label = new QLabel(text, this);
        label->setObjectName(field->objectName() + QStringLiteral("Label"));
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    add(tr("When"), m_when, 0);
    add(tr("How"), m_via, 2);
    add(tr("To whom"), m_to, 4);
    add(tr("Test"), m_method, 2);
    row->addWidget(m_sample);
    add(tr("Conclusion"), m_outcome, 2);
    add(tr("Note"), m_note, 4);
    auto *done = makeButton(this, "stepSave", tr("Save (Ctrl+Enter)"), "success");
    row->addWidget(done);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(done, &QPushButton::clicked, this, &StepLine::save);
    for (QWidget *field : std::initializer_list<QWidget *>{m_when, m_via, m_to, m_method, m_sample, m_outcome, m_note})
        field->installEventFilter(this);
    hide();
}

QList<QWidget *> StepLine::fields() const
{
    switch (m_step) {
    case SuspectedStep::Reported: return {m_when, m_via, m_to, m_note};
    case SuspectedStep::Sampled: return {m_when, m_method, m_sample, m_note};
    case SuspectedStep::Concluded: return {m_outcome, m_when, m_note};
    default: return {m_when, m_note};
    }
}

void StepLine::ask(const store::SuspectedCase &one, SuspectedStep step, const QStringList &reportedTo)
{
    m_suspected = one.id;
    m_step = step;
    m_title->setText(tr("%1: %2").arg(services::stepLabel(step), one.name));
    m_when->setWhen(m_database.clock().nowSeconds(), m_database.clock().today());
    std::vector<Offer> names;
    for (const QString &name : reportedTo)
        names.push_back({name, name, {}});
    m_to->setOffers(std::move(names));
    m_to->setText(reportedTo.value(0));
    take(*m_via, QStringLiteral("phone"));
    take(*m_method, QStringLiteral("rt_pcr"));
    m_sample->setChecked(true);
    m_outcome->clear();
    take(*m_outcome, services::proposedOutcome(one));
    m_note->clear();
    setProblem({});
    const QList<QWidget *> shown = fields();
    for (QWidget *field : std::initializer_list<QWidget *>{m_when, m_via, m_to, m_method, m_sample, m_outcome, m_note}) {
        field->setVisible(shown.contains(field));
        if (auto *label = findChild<QLabel *>(field->objectName() + QStringLiteral("Label")))
            label->setVisible(shown.contains(field));
    }
    show();
    shown.front()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(shown.front()))
        line->selectAll();
}

void StepLine::setProblem(const QString &problem)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColor(Tone::Bad));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool StepLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *offers = qobject_cast<OfferEdit *>(watched);
    if (key->key() == Qt::Key_Escape) {
        if (offers && offers->isListOpen())
            return false; // the list goes first
        hide();
        Q_EMIT left();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    if (offers)
        offers->settle();
    if (offers)
        offers->closeList();
    if (key->modifiers() & Qt::ControlModifier)
        save();
    else
        goOn(qobject_cast<QWidget *>(watched));
    return true;
}

void StepLine::goOn(QWidget *from)
{
    const QList<QWidget *> all = fields();
    const qsizetype place = all.indexOf(from);
    if (place < 0 || place + 1 == all.size()) {
        save();
        return;
    }
    all[place + 1]->setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(all[place + 1]))
        line->selectAll();
}

QString StepLine::codeOf(OfferEdit &edit, bool &isKnown) const
{
    edit.settle();
    QStringList unknown;
    const QString code = edit.codes(&unknown);
    isKnown = unknown.isEmpty();
    return code;
}

void StepLine::save()
{
    const auto when = m_when->when();
    if (!when) {
        setProblem(tr("Write the time as day/month/year hour:minute, or only hour:minute for today."));
        m_when->setFocus();
        return;
    }
    services::StepDone done{.step = m_step, .at = *when, .takesSample = m_sample->isChecked(), .note = m_note->text()};
    bool isKnown = true;
    OfferEdit *wrong = nullptr;
    const auto read = [&](OfferEdit *edit, QString &code) {
        code = codeOf(*edit, isKnown);
        if (!isKnown && !wrong)
            wrong = edit;
    };
    if (m_step == SuspectedStep::Reported) {
        read(m_via, done.via);
        done.to = m_to->text().trimmed();
    } else if (m_step == SuspectedStep::Sampled) {
        read(m_method, done.method);
    } else if (m_step == SuspectedStep::Concluded) {
        read(m_outcome, done.outcome);
    }
    if (wrong) {
        setProblem(tr("“%1” is none of the choices. Arrow down shows them.").arg(wrong->text()));
        wrong->setFocus();
        return;
    }
    Q_EMIT typed(done);
    if (m_step == SuspectedStep::Concluded && done.outcome.isEmpty() && isVisible())
        m_outcome->setFocus(Qt::OtherFocusReason); // refused: this is what is missing
}

} // namespace stc::views

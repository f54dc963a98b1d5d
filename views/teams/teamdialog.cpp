// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teamdialog.h"

#include "store/queries/assignments.h"
#include "views/forms/warningbox.h"
#include "views/lists/dateedit.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stc::views {

TeamDialog::TeamDialog(const char *objectName, const QString &title, const QString &action, store::Database &database, QWidget *parent)
    : QDialog(parent), m_database(database), m_body(new QVBoxLayout), m_messages(new MessageBar(this)), m_warnings(new WarningBox(this)), m_apply(nullptr)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(title);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_warnings);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = makeButton(this, "apply", action, "success");
    m_apply->setToolTip(tr("Ctrl+Enter from any field"));
    m_apply->installEventFilter(this);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    cancel->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_warnings, &WarningBox::agreed, this, [this] { apply(); });
    for (const auto &keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, [this] { apply(); });
}

/// Behind the last field, Enter on the button does it. A default button would take the Enter of every field.
bool TeamDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_apply && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_apply->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void TeamDialog::goOn()
{
    focusNextPrevChild(true);
}

void TeamDialog::addRow(QFormLayout *form, const QString &label, QLineEdit *field)
{
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    form->addRow(text, field);
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (auto *offer = qobject_cast<OfferEdit *>(field))
            offer->settle();
        goOn();
    });
}

DateEdit *TeamDialog::makeDay(const char *objectName, const QString &label)
{
    auto *edit = new DateEdit(m_database.clock().today(), this);
    nameWidget(edit, objectName, label);
    edit->setDate(m_database.clock().today());
    return edit;
}

QDate TeamDialog::dayOf(DateEdit *edit)
{
    const QDate date = edit->date();
    if (!date.isValid())
        say(tr("Write the day as day/month/year, for example 07/05/2021."), edit);
    return date;
}

void TeamDialog::say(const QString &text, QWidget *focus)
{
    m_messages->show(Tone::Bad, text);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

QString TeamDialog::reason() const
{
    return m_warnings->isVisible() ? m_warnings->reason() : QString();
}

void TeamDialog::end(const services::Change &change)
{
    accept();
    if (change.isSomething())
        Q_EMIT changed(change);
}

void TeamDialog::finish(const Result<services::Change> &change)
{
    if (change)
        end(*change);
    else
        m_messages->show(change.error());
}

void TeamDialog::finish(const Result<services::TeamReply> &reply)
{
    m_messages->dismiss();
    if (!reply) {
        m_messages->show(reply.error());
        return;
    }
    if (reply->isSaved()) {
        end(reply->change);
        return;
    }
    QStringList warnings;
    QString other;
    bool hasError = false;
    for (const services::TeamProblem &problem : reply->problems) {
        const bool isShown = showProblem(problem);
        hasError = hasError || !problem.problem.isWarning();
        if (problem.problem.isWarning())
            warnings << problem.problem.message;
        else if (!isShown && other.isEmpty())
            other = problem.problem.message;
    }
    if (!other.isEmpty())
        m_messages->show(Tone::Bad, other);
    // First what cannot stay; then one may say why the rest is right all the same.
    m_warnings->showWarnings(hasError ? QStringList() : warnings);
    if (!hasError)
        m_warnings->focusReason();
}

std::vector<Offer> teamOffers(store::Database &database, const AreaRange &area, const Uuid &except)
{
    std::vector<Offer> offers;
    const auto board = store::boardTeams(database, area);
    for (const store::BoardTeam &team : board.value_or(std::vector<store::BoardTeam>())) {
        if (team.id != except)
            offers.push_back({team.name, team.id.toString(), team.hamlet});
    }
    return offers;
}

std::optional<Uuid> chosenId(OfferEdit *edit)
{
    edit->settle();
    if (edit->text().trimmed().isEmpty())
        return Uuid();
    return Uuid::parse(edit->codes());
}

} // namespace stc::views

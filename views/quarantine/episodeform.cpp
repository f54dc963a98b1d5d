// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/episodeform.h"

#include "domain/dates.h"
#include "views/forms/fieldedit.h"
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

EpisodeForm::EpisodeForm(const char *objectName, const QString &title, const QString &action, store::Database &database, QWidget *parent)
    : EpisodeDialog(parent), m_database(database), m_body(new QVBoxLayout), m_form(new QFormLayout), m_explanation(makeLabel(this, "episodeExplanation")),
      m_preview(makeLabel(this, "episodePreview")), m_messages(new MessageBar(this))
{
    setObjectName(QLatin1String(objectName));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAccessibleName(title);
    setWindowTitle(title);
    setMinimumWidth(580);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(8);
    layout->addWidget(m_explanation);
    layout->addLayout(m_body, 1);
    m_body->addLayout(m_form);
    layout->addWidget(m_preview);
    layout->addWidget(m_messages);
    m_explanation->hide();
    m_preview->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_apply = makeButton(this, "apply", action, "success");
    m_apply->setToolTip(tr("Ctrl+Enter from any field"));
    m_apply->installEventFilter(this);
    m_messages->installEventFilter(this);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    cancel->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_apply, &QPushButton::clicked, this, &EpisodeForm::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto &keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &EpisodeForm::apply);
}

/// Behind the last field, Enter on the button does it. A default button would take the Enter of every field.
bool EpisodeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_apply && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_apply->click();
            return true;
        }
    }
    if (watched == m_messages && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &EpisodeForm::makeRoom, Qt::QueuedConnection); // when the bar knows its height
    return EpisodeDialog::eventFilter(watched, event);
}

FieldEdit *EpisodeForm::addField(QFormLayout *form, schema::TableId table, const char *column, const QString &label)
{
    const schema::Table &described = schema::table(table);
    auto *field = new FieldEdit(described, described.indexOf(column), m_database, this);
    field->setObjectName(QStringLiteral("episode_%1").arg(QLatin1String(column)));
    auto *text = new QLabel(label.isEmpty() ? field->label() : label, this);
    if (!label.isEmpty())
        field->editor()->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    text->setBuddy(field->editor());
    form->addRow(text, field);
    connect(field, &FieldEdit::entered, this, [this] { focusNextPrevChild(true); });
    connect(field, &FieldEdit::edited, this, [this] { updatePreview(); });
    m_fields.push_back(field);
    return field;
}

OfferEdit *EpisodeForm::addChoice(QFormLayout *form, const char *objectName, const QString &label, std::vector<Offer> offers)
{
    auto *line = new OfferEdit(this);
    nameWidget(line, objectName, QString(label).remove(QLatin1Char('&')));
    line->setOffers(std::move(offers));
    auto *text = new QLabel(label, this);
    text->setBuddy(line);
    form->addRow(text, line);
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        line->settle();
        focusNextPrevChild(true);
    });
    return line;
}

void EpisodeForm::explain(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void EpisodeForm::preview(const QString &text)
{
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
    makeRoom();
}

void EpisodeForm::makeRoom()
{
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); isVisible() && wanted > height())
        resize(width(), wanted);
}

bool EpisodeForm::checkFields()
{
    const FieldEdit *first = nullptr;
    for (FieldEdit *field : m_fields) {
        field->settle();
        if (field->isVisible() && !field->check(true) && !first)
            first = field;
    }
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void EpisodeForm::apply()
{
    m_messages->dismiss();
    if (!checkFields())
        return;
    const auto change = run();
    if (!change) {
        if (!change.error().text.isEmpty())
            m_messages->show(change.error());
        return;
    }
    if (!change->isSomething())
        return; // said already
    accept();
    Q_EMIT changed(*change);
}

std::vector<store::Episode> EpisodeForm::read(const std::vector<Uuid> &ids) const
{
    std::vector<store::Episode> episodes;
    for (const Uuid &id : ids) {
        auto episode = store::episode(m_database.connection(), id);
        if (!episode) {
            m_messages->show(episode.error());
            break;
        }
        if (*episode)
            episodes.push_back(**std::move(episode));
    }
    return episodes;
}

QString EpisodeForm::aboutText(const std::vector<store::Episode> &episodes) const
{
    if (episodes.size() != 1)
        return tr("%n people", nullptr, static_cast<int>(episodes.size()));
    const store::Episode &one = episodes.front();
    return tr("%1: %2, since %3, %4").arg(one.name, schema::choiceLabel(schema::table(schema::TableId::Quarantines).column("reason"), one.reason.toStdString()), displayDate(one.startOn), releaseText(one.releaseOn));
}

QDate EpisodeForm::dateOf(const FieldEdit *field)
{
    return QDate::fromString(field->value(), Qt::ISODate);
}

Uuid EpisodeForm::idOf(const FieldEdit *field)
{
    return Uuid::parse(field->value()).value_or(Uuid());
}

void EpisodeForm::setDate(FieldEdit *field, const QDate &date)
{
    field->setValue(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QString releaseText(const QDate &releaseOn)
{
    return releaseOn.isValid() ? EpisodeForm::tr("release on %1").arg(displayDate(releaseOn)) : EpisodeForm::tr("until the result of the F1 is there");
}

} // namespace stc::views

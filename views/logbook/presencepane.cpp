// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/presencepane.h"

#include "domain/vietnamese.h"
#include "views/forms/keyline.h"
#include "views/logbook/pagerecord.h"
#include "views/widgets/make.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace stc::views {

PresencePane::PresencePane(store::Database &database, PageRecord &record, QWidget *parent)
    : QWidget(parent), m_record(record),
      m_recorder(std::make_unique<ReferenceEdit>(schema::table(schema::TableId::LogbookPages).column("recorder_id"), database, this)), m_names(makeQuietLabel(this, "pageMembers"))
{
    setObjectName(QStringLiteral("presencePane"));
    setAccessibleName(tr("Recorder and members"));
    OfferEdit *line = m_recorder->line();
    nameWidget(line, "recorder", tr("Recorder, by number or letters of the name"));
    line->setPlaceholderText(tr("No. or letters of the name"));
    line->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    line->installEventFilter(this);
    m_recorder->offerFirst([this](const QString &typed) { return membersLike(typed); }, true);
    m_recorder->edited = [this] {
        m_isTyped = true;
        markLine(*m_recorder->line(), {}, {});
    };
    m_recorder->changed = [this] { m_isTyped = true; };
    auto *label = new QLabel(tr("Recorder"), this);
    label->setObjectName(QStringLiteral("recorderLabel"));
    label->setBuddy(line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(line);
    layout->addWidget(m_names, 1);
}

std::vector<Offer> PresencePane::membersLike(const QString &typed) const
{
    std::vector<Offer> offers;
    const QString folded = vietnamese::folded(typed);
    bool isNumber = false;
    const std::size_t number = typed.toULongLong(&isNumber);
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const auto &[id, name] = m_members[i];
        if (typed.isEmpty() || (isNumber ? number == i + 1 : offerFit({name, {}, {}}, folded) < kNoFit))
            offers.push_back({name, id.toString(), QString::number(i + 1)});
    }
    return offers;
}

void PresencePane::show(const services::PageView &view)
{
    m_members = view.members;
    QStringList names;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        names << QStringLiteral("%1 %2").arg(i + 1).arg(m_members[i].second);
    m_names->setText(names.isEmpty() ? tr("The team had no members on this day.") : names.join(QStringLiteral("   ")));
    m_stored = Uuid::parse(view.head.before.value(QLatin1String("recorder_id"))).value_or(Uuid());
    if (!m_isTyped || !m_recorder->line()->hasFocus())
        showStored();
}

void PresencePane::showStored()
{
    const auto member = std::find_if(m_members.begin(), m_members.end(), [this](const auto &one) { return one.first == m_stored; });
    if (m_stored.isNull())
        m_recorder->take({});
    else if (member != m_members.end())
        m_recorder->take({member->second, m_stored.toString(), {}});
    else
        m_recorder->setValue(m_stored.toString()); // left the team since
    m_isTyped = false;
}

bool PresencePane::save()
{
    OfferEdit *line = m_recorder->line();
    if (!m_isTyped)
        return true;
    m_recorder->settle();
    const Uuid recorder = Uuid::parse(line->codes()).value_or(Uuid());
    if (recorder.isNull() && !line->text().trimmed().isEmpty()) {
        const QString wrong = tr("“%1” is none of the members. Type a number or letters of the name.").arg(line->text().left(40));
        markLine(*line, Tone::Bad, wrong);
        Q_EMIT said(wrong);
        return false;
    }
    m_isTyped = false;
    if (recorder == m_stored)
        return true;
    if (!m_record.save({{QStringLiteral("recorder_id"), recorder.isNull() ? QString() : recorder.toString()}})) {
        m_isTyped = true;
        return false;
    }
    m_stored = recorder;
    return true;
}

void PresencePane::focusStart()
{
    m_recorder->line()->setFocus(Qt::TabFocusReason);
}

bool PresencePane::eventFilter(QObject *watched, QEvent *event)
{
    const OfferEdit *line = m_recorder->line();
    if (event->type() == QEvent::FocusIn)
        Q_EMIT said(tr("Who wrote the page: the number of the member, or letters of the name."));
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, [this] {
            if (!m_recorder->line()->hasFocus() && !m_recorder->line()->isListOpen())
                save();
        }, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isPlain) {
        if (save())
            Q_EMIT goneOn();
        return true;
    }
    if ((key->key() == Qt::Key_Escape || key->key() == Qt::Key_Up) && !line->isListOpen()) {
        Q_EMIT goneBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stc::views

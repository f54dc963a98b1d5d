// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/fieldedit.h"

#include "services/recordedit.h"
#include "views/forms/fieldhint.h"
#include "views/widgets/make.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace stc::views {

namespace {
constexpr int kTypingMs = 500; ///< nobody is told that half a phone number is wrong; input methods have put their letter by then
}

FieldEdit::FieldEdit(const schema::Table &table, int column, store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_column(table.columns[static_cast<std::size_t>(column)]), m_index(column), m_edit(makeValueEdit(m_column, database, this)),
      m_message(makeLabel(this, "fieldMessage"))
{
    setObjectName(QStringLiteral("field_%1").arg(name()));
    nameWidget(editor(), m_column.name, label());
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor());
    layout->addWidget(m_message);
    setFocusProxy(editor());
    editor()->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTypingMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { check(false); });
    m_edit->edited = [this] {
        m_timer.start();
        Q_EMIT edited();
    };
    m_edit->changed = [this] {
        check(false);
        Q_EMIT edited();
    };
}

FieldEdit::~FieldEdit()
{
    editor()->removeEventFilter(this);
    editor()->disconnect(); // it goes after what listens to it
}

void FieldEdit::setValue(const QString &canonicalOrTyped)
{
    m_timer.stop();
    m_edit->setValue(canonicalOrTyped);
    m_judged.clear();
    say({}, false);
    sayQuietly();
}

bool FieldEdit::check(bool isSaving)
{
    m_timer.stop();
    const QString now = value();
    if (m_isWrong && now == m_judged && !isSaving)
        return false; // the judgement of the whole record stands
    m_judged.clear();
    const QString own = m_edit->ownProblem();
    // What is typed into a reference is a search, no id that could be wrong.
    const bool isSearch = m_column.type == schema::Type::Reference && !now.isEmpty();
    const auto problem = own.isEmpty() && !isSearch ? services::checkField(m_database, m_column, m_index, now) : std::nullopt;
    const bool isPassedOver = problem && problem->code == IssueCode::Required && !isSaving;
    if (!own.isEmpty())
        say(own, false);
    else if (problem && !isPassedOver)
        say(fieldProblemText(*problem, m_column, now, m_database), false);
    else
        say({}, false);
    if (!m_isWrong)
        sayQuietly();
    return !m_isWrong;
}

void FieldEdit::showProblem(const store::FieldProblem &problem)
{
    m_timer.stop();
    m_judged = value();
    say(fieldProblemText(problem, m_column, m_judged, m_database), problem.isWarning());
    m_isWrong = true;
}

QString FieldEdit::message() const
{
    return m_message->text();
}

void FieldEdit::say(const QString &text, bool isWarning)
{
    m_isWrong = !text.isEmpty();
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, toneColor(isWarning ? Tone::Caution : Tone::Bad));
    m_message->setPalette(colours);
    m_message->setText(text.isEmpty() ? QString() : (isWarning ? QStringLiteral("⚠ ") : QStringLiteral("✗ ")) + text);
    m_message->setVisible(!text.isEmpty());
    editor()->setAccessibleDescription(text);
}

/// What helps without being wrong: a name in capitals, which of the namesakes is chosen.
void FieldEdit::sayQuietly()
{
    const QString title = m_column.type == schema::Type::Name ? nameFromCapitals(value()) : QString();
    const QString text = title.isEmpty() ? m_edit->hint() : tr("Ctrl+T writes it as “%1”.").arg(title);
    if (text.isEmpty())
        return;
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, quietText());
    m_message->setPalette(colours);
    m_message->setText(text);
    m_message->show();
}

void FieldEdit::writeCapitals()
{
    const QString title = m_column.type == schema::Type::Name ? nameFromCapitals(value()) : QString();
    if (title.isEmpty())
        return;
    setValue(title);
    Q_EMIT edited();
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // After the editor itself has taken what was meant.
        QMetaObject::invokeMethod(this, [this] {
            settle();
            check(false);
        }, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
        settle();
        check(false);
        Q_EMIT entered();
        return true;
    }
    if (key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier && m_column.type == schema::Type::Name) {
        writeCapitals();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stc::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/offeredit.h"

#include "domain/vietnamese.h"
#include "views/forms/keyline.h"
#include "views/widgets/icons.h"
#include "views/widgets/make.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kShownRows = 9;
constexpr QLatin1Char kSeparator(';');

/// "2 ao" means "Tổ số 2 thôn Ao Sen": every word typed begins one of the text's, a number is one of its words.
bool hasWords(const QString &text, const QString &typed)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList asked = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return asked.size() > 1 && std::all_of(asked.begin(), asked.end(), [&](const QString &one) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return one.front().isDigit() ? word == one : word.startsWith(one); });
    });
}

} // namespace

int offerFit(const Offer &offer, const QString &typed)
{
    const QString text = vietnamese::folded(offer.text);
    if (text == typed || offer.code.compare(typed, Qt::CaseInsensitive) == 0)
        return 0;
    if (text.startsWith(typed))
        return 1;
    const QString initials = QString::fromStdString(vietnamese::initials(text.toStdString()));
    if (typed.size() > 1 && initials.startsWith(typed))
        return 2;
    if ((QLatin1Char(' ') + text).contains(QLatin1Char(' ') + typed))
        return 3;
    return hasWords(text, typed) ? 4 : kNoFit;
}

OfferEdit::OfferEdit(QWidget *parent) : QLineEdit(parent), m_list(new QListWidget(this))
{
    // A list that never takes the focus: the letters stay where they are typed, and input methods are not disturbed.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    nameWidget(m_list, "offers", tr("What can be chosen"));
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const Offer *offer = marked())
            put(*offer);
        closeList();
    });
    auto *open = addAction(icon(QStringLiteral("next"), QPalette::Text), QLineEdit::TrailingPosition);
    open->setText(tr("Show the list"));
    open->setToolTip(tr("Show the list (Down)"));
    connect(open, &QAction::triggered, this, [this] {
        setFocus();
        isListOpen() ? closeList() : openList(true);
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_isSearched)
            openList(false);
    });
}

void OfferEdit::setOffers(std::vector<Offer> offers)
{
    m_shown.clear();
    m_offers = std::move(offers);
}

void OfferEdit::showOffers(std::vector<Offer> offers)
{
    setOffers(std::move(offers));
    if (hasFocus() || isListOpen())
        openList(true);
}

OfferEdit::Piece OfferEdit::piece() const
{
    if (!m_isSeveral)
        return {0, text().size()};
    const qsizetype before = cursorPosition() > 0 ? text().lastIndexOf(kSeparator, cursorPosition() - 1) : -1;
    const qsizetype after = text().indexOf(kSeparator, cursorPosition());
    return {before + 1, (after < 0 ? text().size() : after) - before - 1};
}

std::vector<const Offer *> OfferEdit::fitting(const QString &typed) const
{
    std::vector<const Offer *> found;
    const QString folded = vietnamese::folded(typed);
    for (const Offer &offer : m_offers) {
        if (m_isSearched || folded.isEmpty() || offerFit(offer, folded) < kNoFit)
            found.push_back(&offer);
    }
    if (!m_isSearched && !folded.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const Offer *a, const Offer *b) { return offerFit(*a, folded) < offerFit(*b, folded); });
    return found;
}

/// The offer that a text stands for without anybody choosing.
const Offer *OfferEdit::meant(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return nullptr;
    if (m_isSearched)
        return typed == m_taken.text && !m_taken.code.isEmpty() ? &m_taken : nullptr;
    const auto found = fitting(typed);
    return found.empty() ? nullptr : found.front();
}

void OfferEdit::collect(const QString &piece, QStringList &found, QStringList *unknown) const
{
    if (piece.trimmed().isEmpty())
        return;
    if (const Offer *offer = meant(m_isSearched ? piece : piece.trimmed())) {
        found << offer->code;
    } else if (m_isSeveral && piece.contains(QLatin1Char(','))) { // pasted, or typed in the middle
        const QStringList parts = piece.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            collect(part, found, unknown);
    } else if (unknown) {
        unknown->append(piece.trimmed());
    }
}

QString OfferEdit::codes(QStringList *unknown) const
{
    QStringList found;
    const QStringList pieces = m_isSeveral ? text().split(kSeparator, Qt::SkipEmptyParts) : QStringList{text()};
    for (const QString &piece : pieces)
        collect(piece, found, unknown);
    return found.join(QLatin1Char(' '));
}

void OfferEdit::take(const Offer &offer)
{
    m_taken = offer;
    setText(offer.text);
    setCursorPosition(0);
}

/// Into the piece where the cursor is.
void OfferEdit::put(const Offer &offer)
{
    m_taken = offer;
    const Piece at = piece();
    const QString before = text().left(at.start);
    const QString start = before.isEmpty() ? QString() : before + QLatin1Char(' ');
    setText(start + offer.text + text().mid(at.start + at.length));
    setCursorPosition(static_cast<int>(start.size() + offer.text.size()));
    Q_EMIT textEdited(text());
    closeList();
    Q_EMIT taken();
}

void OfferEdit::settle()
{
    const Offer *offer = isListOpen() ? marked() : nullptr;
    const Piece at = piece();
    const QString typed = text().mid(at.start, at.length).trimmed();
    if (!offer && !typed.isEmpty())
        offer = meant(m_isSearched ? text() : typed);
    if (offer && typed.isEmpty() && !isListOpen())
        offer = nullptr;
    closeList();
    // A name typed in full still has to be chosen: several may bear it.
    if (offer && (offer->text != typed || (m_isSearched && codes() != offer->code))) {
        const Offer copy = *offer;
        put(copy);
    }
    closeList();
}

bool OfferEdit::isListOpen() const
{
    return m_list->isVisible();
}

void OfferEdit::closeList()
{
    m_list->hide();
}

const Offer *OfferEdit::marked() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_shown.size() ? m_shown[static_cast<std::size_t>(row)] : nullptr;
}

void OfferEdit::openList(bool showAll)
{
    const Piece at = piece();
    const QString typed = text().mid(at.start, at.length).trimmed();
    m_shown = fitting(showAll ? QString() : typed);
    const Offer *first = showAll ? meant(typed) : nullptr;
    m_list->clear();
    int row = typed.isEmpty() && !m_isSearched ? -1 : 0;
    for (const Offer *offer : m_shown) {
        auto *item = new QListWidgetItem(offer->more.isEmpty() ? offer->text : QStringLiteral("%1  ·  %2").arg(offer->text, offer->more), m_list);
        item->setToolTip(item->text());
        if (offer == first)
            row = m_list->count() - 1;
    }
    if (m_shown.empty() || (!showAll && typed.isEmpty())) {
        closeList();
        return;
    }
    m_list->setCurrentRow(row);
    m_isMarked = false;
    closeWhenScrolled();
    placeList();
    m_list->show();
}

/// The list is a window of its own: when the form is scrolled below it, it would point at another field.
void OfferEdit::closeWhenScrolled()
{
    if (m_isWatching)
        return;
    m_isWatching = true;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QAbstractScrollArea *>(above))
            connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &OfferEdit::closeList);
    }
}

void OfferEdit::placeList()
{
    const int rows = std::min(kShownRows, m_list->count());
    const int height = m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth();
    const int width = std::max(this->width(), m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() + 12);
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, this->height()));
    if (place.y() + height > room.bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - height);
    const int shownWidth = std::min(width, room.width());
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - shownWidth)));
    m_list->setGeometry(QRect(place, QSize(shownWidth, height)));
}

void OfferEdit::mark(int steps)
{
    m_isMarked = true;
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + steps, 0, last));
}

bool OfferEdit::event(QEvent *event)
{
    return leavesUndo(*this, event) || QLineEdit::event(event);
}

void OfferEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
        if (isListOpen())
            mark(key == Qt::Key_Down ? 1 : kShownRows - 1);
        else if (m_offers.empty())
            Q_EMIT wanted();
        else
            openList(true);
        return;
    }
    if (isListOpen() && (key == Qt::Key_Up || key == Qt::Key_PageUp)) {
        mark(key == Qt::Key_Up ? -1 : 1 - kShownRows);
        return;
    }
    if (isListOpen() && key == Qt::Key_Escape) {
        closeList();
        return;
    }
    if (m_isSeveral && (event->text() == QLatin1String(",") || event->text() == QLatin1String(";"))) {
        settle();
        insert(QStringLiteral("; "));
        Q_EMIT textEdited(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void OfferEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    // Among several records of a search nobody gets the first by going on: it is chosen with Enter, or marked by hand.
    const bool isUndecided = m_isSearched && isListOpen() && m_shown.size() > 1 && !m_isMarked;
    if (event->reason() == Qt::ActiveWindowFocusReason || isUndecided)
        closeList();
    else
        settle();
}

void OfferEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (isListOpen())
        placeList();
}

void OfferEdit::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace stc::views

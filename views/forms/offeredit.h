// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>

#include <vector>

class QListWidget;

namespace stc::views {

/// What can be chosen in a field.
struct Offer {
    QString text; ///< as people read it
    QString code; ///< what is kept
    QString more; ///< tells it from others of the same text; shown in the list only
};

/// How well an offer fits what is typed, folded; 0 best, kNoFit not at all.
[[nodiscard]] int offerFit(const Offer &offer, const QString &typed);
inline constexpr int kNoFit = 9;

/// A line that offers what fits the letters typed, marks do not matter: "nu" gives "Nữ". Down opens the list, Enter and Tab take the marked entry.
/// What fits nothing stays as it was typed. With several, a semicolon parts
/// them (a comma, which may stand inside a name, does so while typing).
class OfferEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit OfferEdit(QWidget *parent = nullptr);

    void setOffers(std::vector<Offer> offers);
    void setSeveral(bool isSeveral) { m_isSeveral = isSeveral; }
    /// The offers come from a search, already chosen by what is typed: they are not sifted again, and a text means nothing unless it was taken.
    void setSearched(bool isSearched) { m_isSearched = isSearched; }
    /// New offers of a search; the list opens when the field has the focus.
    void showOffers(std::vector<Offer> offers);
    [[nodiscard]] const std::vector<Offer> &offers() const { return m_offers; }

    /// The code (several: parted by spaces) that the text stands for; a piece that stands for none is in `unknown`.
    [[nodiscard]] QString codes(QStringList *unknown = nullptr) const;
    /// Of a search: what tells the record that the text stands for from others of its name.
    [[nodiscard]] QString takenMore() const { return meant(text()) ? m_taken.more : QString(); }
    /// Shows an entry, also one that is not among the offers.
    void take(const Offer &offer);
    /// Takes the marked entry, or the first that fits; without one the text stays.
    void settle();
    [[nodiscard]] bool isListOpen() const;
    void closeList();

Q_SIGNALS:
    /// An entry was taken by hand.
    void taken();
    /// Down was pressed and there is nothing to show yet.
    void wanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Piece {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Piece piece() const;
    void collect(const QString &piece, QStringList &found, QStringList *unknown) const;
    [[nodiscard]] std::vector<const Offer *> fitting(const QString &typed) const;
    [[nodiscard]] const Offer *meant(const QString &typed) const;
    [[nodiscard]] const Offer *marked() const;
    void put(const Offer &offer);
    void openList(bool showAll);
    void closeWhenScrolled();
    void placeList();
    void mark(int steps);

    std::vector<Offer> m_offers;
    Offer m_taken; ///< of a search: what the text stands for as long as it is the same
    QListWidget *m_list;
    std::vector<const Offer *> m_shown;
    bool m_isWatching = false;
    bool m_isMarked = false; ///< the person moved the mark in the list
    bool m_isSeveral = false;
    bool m_isSearched = false;
};

} // namespace stc::views

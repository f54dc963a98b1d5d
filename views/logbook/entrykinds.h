// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"
#include "views/forms/keyline.h"

#include <span>

namespace stc::views {

/// What a line needs to be told besides household and kind.
enum class FieldKind : std::uint8_t {
    Person, ///< who: of the household, of all, or new
    Source, ///< with whom the contact was
    Column, ///< a value of the register's record
    Note,   ///< of the visit, or of the record
};
struct LineField {
    FieldKind kind;
    const char *column = nullptr; ///< for Column
    int stretch = 1;              ///< share of the line's width
};

inline constexpr int kEntryKinds = 9;
/// In the order of the line on paper.
[[nodiscard]] std::span<const LineField> fieldsOf(services::EntryKind kind);
/// Where its values belong; VisitExceptions for those without a register.
[[nodiscard]] schema::TableId registerOf(services::EntryKind kind);
[[nodiscard]] QString kindLabel(services::EntryKind kind);
/// Only these may stand without a household of the page.
[[nodiscard]] bool needsHousehold(services::EntryKind kind);
/// For drafts.
[[nodiscard]] QString kindName(services::EntryKind kind);
[[nodiscard]] std::optional<services::EntryKind> kindFromName(const QString &name);

/// The kind of a line, typed by a letter or the beginning of its word.
class KindCell final : public KeyLine {
    Q_OBJECT
public:
    explicit KindCell(QWidget *parent);
    [[nodiscard]] std::optional<services::EntryKind> kind() const;
    void setKind(std::optional<services::EntryKind> kind);
    void settle() override;
    /// What can be typed here: "a = Absent   r = Refused".
    [[nodiscard]] static QString letters();
    /// Empty: it is right, or empty.
    [[nodiscard]] QString problem() const;

protected:
    void typed() override { mark(); }
    void restored() override { mark(); }

private:
    void mark();
};

} // namespace stc::views

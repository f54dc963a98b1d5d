// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What is missing in the books, as lists to walk along: who has not signed, not declared, has no phone, no team. People who died or moved away, and
/// households that nobody is left in, are not asked for anything. On the screen, on paper and when marking in bulk it is the same question.
namespace stc::store {

enum class GapKind : std::uint8_t { NoCommitment, NoDeclaration, NoPhone, NoTeam, NoBirthYear, NoIdentity, Untrained, MemberNoPhone };

struct GapKindInfo {
    GapKind kind;
    const char *name;          ///< on the command line: "no-commitment"
    const char *label;         ///< English source, context "gaps"
    schema::TableId table;     ///< households, people or members
    std::string_view condition; ///< SQL over the table's frame (gaps.cpp): true = it is missing
};
/// A further kind is one more line in gaps.cpp: page, paper and command line show it by themselves.
[[nodiscard]] std::span<const GapKindInfo> gapKinds();
[[nodiscard]] const GapKindInfo &gapKind(GapKind kind);
[[nodiscard]] std::optional<GapKind> findGapKind(const QString &name);
[[nodiscard]] QString label(GapKind kind);

/// Identity numbers are expected from this age on (full years).
inline constexpr int kIdentityAge = 14;

struct GapFilter {
    AreaRange area;
    QString hamlet = {}; ///< exactly as written; empty = all
    Uuid team = {};      ///< null = all, and those without one
    QDate date = {};     ///< the day asked for: who is a member, who is 14
};

struct GapRow {
    Uuid id;        ///< of the household, person or member
    Uuid household; ///< null for members
    Uuid team;      ///< null: none in force
    QString teamName;
    Area area = 0;
    QString hamlet;
    std::optional<int> visitOrder;
    QString name;   ///< of the head, the person or the member
    QString head;   ///< of the household; empty for members
    QString number; ///< of the household
    QString address;
    QString phone;  ///< the own one; of a person without one, that of the household
    QString birthDate;
    QString role;   ///< of a member
};

/// By commune, then by team as people count ("Tổ 2" before "Tổ 10"), then in visit order; rows without a team come last, by hamlet.
[[nodiscard]] Result<std::vector<GapRow>> gapRows(Database &database, GapKind kind, const GapFilter &filter);
/// How many rows each kind has, in the order of gapKinds().
[[nodiscard]] Result<std::vector<std::int64_t>> countGaps(Database &database, const GapFilter &filter);

/// A household or person that can be marked.
struct PresentRow {
    Uuid id;
    QString team; ///< name; empty without one
};
/// Households or people who are there, of a place. `emptyColumn`: only those in which it is empty; null = all.
[[nodiscard]] Result<std::vector<PresentRow>> presentRows(Connection &connection, schema::TableId table, const GapFilter &filter, const char *emptyColumn);
/// Of a selection: records of the table itself, or, for people, also the people of households.
[[nodiscard]] Result<std::vector<PresentRow>> presentRows(Connection &connection, schema::TableId table, const std::vector<Uuid> &records,
                                                          const std::vector<Uuid> &households, const char *emptyColumn);

/// The hamlets of a place that have households or teams, in Vietnamese order.
[[nodiscard]] Result<QStringList> hamletsOf(Database &database, const AreaRange &area);

} // namespace stc::store

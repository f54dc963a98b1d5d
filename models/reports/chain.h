// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactgraph.h"

#include <QDate>
#include <QString>

#include <vector>

/// The chain of transmission as plain data: who met whom, and what each of them was on a day. From it a part is chosen, laid out (chainlayout.h) and
/// drawn (chainpicture.h, views/tracing/chainview.h).
namespace stc::reports {

struct ChainPerson {
    Uuid id;
    QString name;
    QString birthYear; ///< may be empty
    int level = kNoLevel; ///< 0 = F0 … 3 = F3; kNoLevel: neither a case nor a contact of one on that day
    QDate onsetOn;     ///< of a case
    QDate confirmedOn; ///< of a case; invalid = no case on that day
};

/// An arrow from the one who may have infected to the one who may have been infected. Both are places in Chain::people.
struct ChainContact {
    int source = 0;
    int target = 0;
    QDate exposedOn; ///< of the last exposure; may be invalid
    QDate tracedOn;
    QString setting; ///< code of contacts.setting; may be empty
    [[nodiscard]] QDate day() const { return exposedOn.isValid() ? exposedOn : tracedOn; }
};

struct Chain {
    std::vector<ChainPerson> people;
    std::vector<ChainContact> contacts;
    /// Place of a person; -1: not in it.
    [[nodiscard]] int indexOf(const Uuid &person) const;
};

/// Lists of neighbours, for walks: contacts of person i are `at[first[i] … first[i + 1])`, as places in Chain::contacts.
struct ChainNeighbours {
    std::vector<int> first;
    std::vector<int> at;
    /// Contacts that come to each person (from sources), or that go from each.
    [[nodiscard]] static ChainNeighbours incoming(const Chain &chain);
    [[nodiscard]] static ChainNeighbours outgoing(const Chain &chain);
};

/// The person, everybody from whom the infection may have come over at most `up` steps, and everybody met by the person over at most `down` steps.
/// Rings that came in by import are walked once.
[[nodiscard]] Chain chainAround(const Chain &chain, int person, int up, int down);
/// Everybody who hangs together with the person, whatever the direction.
[[nodiscard]] Chain clusterOf(const Chain &chain, int person);
/// These people and the contacts among them.
[[nodiscard]] Chain partOf(const Chain &chain, const std::vector<char> &isIn);

/// "Nguyễn Thị Thu" → "N.T.T.": what pictures that leave the office show (domain.md 6.2).
[[nodiscard]] QString nameInitials(const QString &name);

} // namespace stc::reports

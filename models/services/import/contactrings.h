// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"

#include <unordered_map>
#include <vector>

namespace stc::services::import {

/// Who is whose contact, to refuse one that closes a ring: the source of a contact cannot, over further contacts, be a contact of that person.
class ContactRings {
public:
    [[nodiscard]] Status ensureLoaded(store::Connection &connection);
    /// Would person → source close a ring?
    [[nodiscard]] bool closesRing(std::int64_t person, std::int64_t source) const;
    void add(std::int64_t contact, std::int64_t person, std::int64_t source);
    void remove(std::int64_t contact);
    /// Brings a contact in, new or changed, unless that closes a ring; then everything stays as it was.
    [[nodiscard]] bool tryAdd(std::int64_t contact, std::int64_t person, std::int64_t source);

private:
    struct Edge {
        std::int64_t contact;
        std::int64_t source;
    };
    std::unordered_map<std::int64_t, std::vector<Edge>> m_sources; ///< by person
    std::unordered_map<std::int64_t, std::int64_t> m_personOf;     ///< by contact
    bool m_loaded = false;
};

} // namespace stc::services::import

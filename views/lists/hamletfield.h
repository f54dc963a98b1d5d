// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;

namespace stc::store {
class Database;
}

namespace stc::views {

class FilterBar;
class SearchCombo;

/// The hamlet beside a FilterBar, for pages that sift by place.
[[nodiscard]] SearchCombo *addHamletField(QHBoxLayout *row);

/// Offers the hamlets of the commune that the filters choose. Those of two communes may have one name: without one commune there is nothing to choose.
void fillHamlets(SearchCombo &hamlet, const FilterBar &filters, store::Database &database);

} // namespace stc::views

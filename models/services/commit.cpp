// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/commit.h"

#include "store/editor.h"

namespace stc::services {

Result<Change> commitAs(store::Editor &editor, const QString &summary)
{
    const auto batch = editor.commit(summary);
    if (!batch)
        return failed(batch.error());
    return Change{*batch, summary};
}

} // namespace stc::services

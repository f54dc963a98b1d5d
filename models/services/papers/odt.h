// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "reports/quarantinepapers.h"

namespace stc::services {

/// The papers of a request as OpenDocument text, for offices that must still change them: the same paragraphs, sizes and margins, Times New Roman, each
/// paper on a new page. Errors: WrongCall (a paper that is filled in by hand: isEditable), InvalidInput (the office's text), Cancelled, WriteFailed,
/// DiskFull, as reports::fillPapers; no file is left then.
[[nodiscard]] Status writePapersOdt(store::Database &database, const reports::PrintRequest &request, const QString &path, const Progress &progress);

} // namespace stc::services

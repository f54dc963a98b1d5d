// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/progress.h"
#include "views/printing/fontset.h"

namespace stc::printing {

/// Writes a document as PDF: text that can be searched and copied, each face embedded once. All or nothing: the file appears, or replaces another of
/// its name, only when it is whole. Errors: Cancelled, NotFound (no such folder), NoPermission, DiskFull, WriteFailed.
[[nodiscard]] Status writePdf(const reports::Document &document, const QString &path, const FontSet &fonts, const Progress &progress);

} // namespace stc::printing

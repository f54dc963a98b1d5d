// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

namespace stc {

tl::unexpected<Error> fail(ErrorCode code, const QString &text, const QString &detail)
{
    return tl::make_unexpected(Error{code, text, detail});
}

} // namespace stc

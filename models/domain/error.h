// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stc {

/// Why an operation did not happen. Cancel is here because it travels the same way, but it is never shown as a failure.
enum class ErrorCode {
    Cancelled,
    WrongCall,       ///< the words of a call are off (command line: exit 2)
    InvalidInput,    ///< the input has errors, nothing was written (command line: exit 3)
    NotFound,
    AlreadyExists,
    StillUsed,
    DayClosed,       ///< the day is closed: a correction needs its reason
    NotADatabase,
    DamagedDatabase,
    NewerDatabase,
    Busy,
    DiskFull,
    NoPermission,
    ReadFailed,
    WriteFailed,
    Internal,
};

/// An expected failure. `text` is translated, says what to do and names no person; `detail` is technical English for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = tl::expected<void, Error>;

[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, const QString &text, const QString &detail = {});
/// The failure of another result, handed on.
[[nodiscard]] inline tl::unexpected<Error> failed(const Error &error) { return tl::make_unexpected(error); }

} // namespace stc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <span>

namespace stc::cli {

/// One command: what it is called with, and what it does.
struct Command {
    const char *name;
    const char *words;   ///< of the call, for the help: "PATH…"; empty when there are none
    const char *summary; ///< English source, context "cli"
    std::span<const Option> options;
    int leastWords = 0;
    int mostWords = 0; ///< -1 = any number
    const char *details = ""; ///< further help, English source, context "cli"
    Exit (*run)(Session &session) = nullptr;
};

extern const Command kInit;
extern const Command kImport;
extern const Command kExport;
extern const Command kPrint;
extern const Command kReport;
extern const Command kSearch;
extern const Command kCheck;
extern const Command kDuplicates;
extern const Command kBoard;
extern const Command kRule;
extern const Command kDue;
extern const Command kLevels;
extern const Command kBackup;
extern const Command kRestore;
extern const Command kDemo;
extern const Command kClose;
extern const Command kReopen;

/// In the order of the help.
[[nodiscard]] std::span<const Command *const> allCommands();

inline constexpr Option kJsonOption{"json", nullptr, QT_TRANSLATE_NOOP("cli", "One JSON document on standard output.")};
inline constexpr Option kFromOption{"from", "DATE", QT_TRANSLATE_NOOP("cli", "First day of the period.")};
inline constexpr Option kToOption{"to", "DATE", QT_TRANSLATE_NOOP("cli", "Last day of the period.")};
inline constexpr Option kUnitOption{"unit", "CODE", QT_TRANSLATE_NOOP("cli", "Only this province, district or commune.")};

} // namespace stc::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace stc::cli {

/// Everything around a call, given from outside so that tests decide it.
struct Environment {
    QIODevice &out; ///< standard output: results and nothing else
    QIODevice &err; ///< standard error: progress and messages
    bool errIsTerminal = false;
    const Clock &clock = Clock::system();
    std::function<QString(const char *)> variable = [](const char *name) { return qEnvironmentVariable(name); };
    std::function<bool()> cancelled = [] { return false; };
    /// Puts "vi" or "en" in force for all texts that follow.
    std::function<void(const QString &)> setLanguage = [](const QString &) {};
    QString language = QStringLiteral("en"); ///< in force now
};

/// Exit status of a call; part of the contract.
enum class Exit { Done = 0, Failed = 1, WrongCall = 2, BadInput = 3 };

} // namespace stc::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/contactgraph.h"

#include <QStringList>

/// Levels in words.
namespace stc::services {

/// "F0" … "F3"; an en dash for nobody's contact. The same in every language.
[[nodiscard]] QString levelText(int level);
/// How a person's level came to be, a line a step, oldest first: on which day it changed, by which contact or case. Names the sources: for the screen and for
/// papers, not for logs. `day`: nothing later is told.
[[nodiscard]] QStringList historyTexts(const store::ContactBook &book, PersonIndex person, const QDate &day);
/// "Household"; empty where it is not known.
[[nodiscard]] QString settingText(const ContactEdge &contact);
/// "Household, 30/05/2021" of a contact, as far as it is known.
[[nodiscard]] QString circumstances(const ContactEdge &contact);

} // namespace stc::services

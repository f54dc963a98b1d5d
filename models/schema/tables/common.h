// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"

#include <QtGlobal>

namespace stc::schema {

/// Choices that more than one table uses.
inline constexpr Choice kSexes[] = {
    {"male", QT_TRANSLATE_NOOP("choice", "Male")},
    {"female", QT_TRANSLATE_NOOP("choice", "Female")},
};

inline constexpr Choice kSymptoms[] = {
    {"fever", QT_TRANSLATE_NOOP("choice", "Fever")},
    {"cough", QT_TRANSLATE_NOOP("choice", "Cough")},
    {"productive_cough", QT_TRANSLATE_NOOP("choice", "Productive cough")},
    {"sore_throat", QT_TRANSLATE_NOOP("choice", "Sore throat")},
    {"runny_nose", QT_TRANSLATE_NOOP("choice", "Runny or blocked nose")},
    {"shortness_of_breath", QT_TRANSLATE_NOOP("choice", "Shortness of breath")},
    {"fatigue", QT_TRANSLATE_NOOP("choice", "Fatigue")},
    {"muscle_ache", QT_TRANSLATE_NOOP("choice", "Muscle ache")},
    {"chills", QT_TRANSLATE_NOOP("choice", "Chills")},
    {"headache", QT_TRANSLATE_NOOP("choice", "Headache")},
    {"loss_of_taste", QT_TRANSLATE_NOOP("choice", "Loss of taste")},
    {"loss_of_smell", QT_TRANSLATE_NOOP("choice", "Loss of smell")},
    {"diarrhoea", QT_TRANSLATE_NOOP("choice", "Diarrhoea")},
    {"nausea", QT_TRANSLATE_NOOP("choice", "Nausea")},
    {"red_eyes", QT_TRANSLATE_NOOP("choice", "Red eyes")},
    {"chest_pain", QT_TRANSLATE_NOOP("choice", "Chest pain")},
    {"drowsiness", QT_TRANSLATE_NOOP("choice", "Drowsiness")},
    {"coughing_blood", QT_TRANSLATE_NOOP("choice", "Coughing blood")},
    {"respiratory_infection", QT_TRANSLATE_NOOP("choice", "Respiratory infection")},
    {"flu_like", QT_TRANSLATE_NOOP("choice", "Flu-like illness")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

inline constexpr Column kNote{.name = "note", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Note")}};

} // namespace stc::schema

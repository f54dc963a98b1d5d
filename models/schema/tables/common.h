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

inline constexpr Choice kQuarantineForms[] = {
    {"home", QT_TRANSLATE_NOOP("choice", "At home")},
    {"centralised", QT_TRANSLATE_NOOP("choice", "Centralised")},
    {"health_facility", QT_TRANSLATE_NOOP("choice", "Health facility")},
    {"cluster", QT_TRANSLATE_NOOP("choice", "Residential cluster")},
    {"workplace", QT_TRANSLATE_NOOP("choice", "At the workplace")},
};

inline constexpr Choice kQuarantineCategories[] = {
    {"contact_f1", QT_TRANSLATE_NOOP("choice", "Contact F1")},
    {"contact_f2", QT_TRANSLATE_NOOP("choice", "Contact F2")},
    {"contact_other", QT_TRANSLATE_NOOP("choice", "Other contact")},
    {"arrival", QT_TRANSLATE_NOOP("choice", "Arrival")},
    {"entry_from_abroad", QT_TRANSLATE_NOOP("choice", "Entry from abroad")},
    {"lockdown_area", QT_TRANSLATE_NOOP("choice", "Locked-down area")},
    {"post_central", QT_TRANSLATE_NOOP("choice", "After centralised quarantine")},
    {"recovered_case", QT_TRANSLATE_NOOP("choice", "Recovered case")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

inline constexpr Choice kContactSettings[] = {
    {"household", QT_TRANSLATE_NOOP("choice", "Household")},
    {"workplace", QT_TRANSLATE_NOOP("choice", "Workplace")},
    {"neighbour", QT_TRANSLATE_NOOP("choice", "Neighbours")},
    {"market", QT_TRANSLATE_NOOP("choice", "Market")},
    {"transport", QT_TRANSLATE_NOOP("choice", "Transport")},
    {"event", QT_TRANSLATE_NOOP("choice", "Event")},
    {"health_facility", QT_TRANSLATE_NOOP("choice", "Health facility")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

inline constexpr Choice kTestMethods[] = {
    {"rt_pcr", QT_TRANSLATE_NOOP("choice", "RT-PCR")},
    {"rapid_antigen", QT_TRANSLATE_NOOP("choice", "Rapid antigen")},
};

inline constexpr Choice kSampleGroups[] = {
    {"f1", QT_TRANSLATE_NOOP("choice", "F1")},
    {"f2", QT_TRANSLATE_NOOP("choice", "F2")},
    {"lockdown_area", QT_TRANSLATE_NOOP("choice", "Locked-down area")},
    {"symptoms", QT_TRANSLATE_NOOP("choice", "Symptoms")},
    {"arrival", QT_TRANSLATE_NOOP("choice", "Arrival")},
    {"screening", QT_TRANSLATE_NOOP("choice", "Screening")},
    {"end_of_quarantine", QT_TRANSLATE_NOOP("choice", "End of quarantine")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

inline constexpr Column kNote{.name = "note", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Note")}};

} // namespace stc::schema

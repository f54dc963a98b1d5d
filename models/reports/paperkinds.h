// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kinds.h"
#include "reports/papertemplate.h"

/// The papers of a quarantine and their texts: shipped with the program, changed by the office.
namespace stc::reports {

enum class Paper : std::uint8_t { Order, Pledge, MonitoringSheet, DoorCard, Certificate, EndDecision, ContactList };

struct PaperInfo {
    Paper paper;
    PrintKind kind;
    const char *code;         ///< in issued_papers.kind
    const char *symbol;       ///< what stands behind the number as shipped; nullptr = the paper has no number
    bool isOfEnd = false;     ///< made when a quarantine ends, not when it starts
    bool isEditable = false;  ///< an office may want it as ODT
    bool mayBeJoint = false;  ///< one decision with a list of several people
    [[nodiscard]] bool hasNumber() const { return symbol != nullptr; }
};
[[nodiscard]] std::span<const PaperInfo> papers();
[[nodiscard]] const PaperInfo &paperInfo(Paper paper);
/// nullptr: that print is no paper of a quarantine.
[[nodiscard]] const PaperInfo *paperOf(PrintKind kind);

/// A text that the office can edit: one for each paper, and one more where a decision is about several people.
struct PaperTextInfo {
    const char *name;  ///< "order-list"
    const char *label; ///< English source, context "print"
    Paper paper;
    bool isJoint = false;
};
[[nodiscard]] std::span<const PaperTextInfo> paperTexts();
[[nodiscard]] const PaperTextInfo &paperText(Paper paper, bool isJoint);
[[nodiscard]] QString label(const PaperTextInfo &text);

/// A value that a text may ask for.
struct PaperField {
    const char *name;        ///< "ho_ten"
    const char *explanation; ///< English source, context "print"
    bool isOfPerson = true;  ///< of one person: a text for several people cannot have it
};
/// Those that this text may use.
[[nodiscard]] std::vector<const PaperField *> fieldsOf(const PaperTextInfo &text);
[[nodiscard]] QString explanation(const PaperField &field);
/// The tables that this text may hold, by the names of their blocks.
[[nodiscard]] QStringList tablesOf(const PaperTextInfo &text);
[[nodiscard]] TemplateRules rulesOf(const PaperTextInfo &text);

[[nodiscard]] QString shippedText(const PaperTextInfo &text);
/// The office's own text, else the shipped one.
[[nodiscard]] QString officeText(store::Database &database, const PaperTextInfo &text);
/// Keeps only what differs from the shipped text. Errors: InvalidInput with the first fault; those of writing.
[[nodiscard]] Status setOfficeText(store::Database &database, const PaperTextInfo &info, const QString &text);
/// Its first fault as an error that names line and column.
[[nodiscard]] Status checkText(const PaperTextInfo &info, const PaperTemplate &text);

} // namespace stc::reports

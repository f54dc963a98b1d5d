// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperkinds.h"

#include "reports/wording.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace stc::reports {

namespace {

constexpr std::array kPapers = {
    PaperInfo{.paper = Paper::Order, .kind = PrintKind::Order, .code = "order", .symbol = "QĐ-UBND", .isEditable = true, .mayBeJoint = true},
    PaperInfo{.paper = Paper::Pledge, .kind = PrintKind::Pledge, .code = "pledge", .symbol = nullptr, .isEditable = true},
    PaperInfo{.paper = Paper::MonitoringSheet, .kind = PrintKind::MonitoringSheet, .code = "monitoring_sheet", .symbol = nullptr},
    PaperInfo{.paper = Paper::DoorCard, .kind = PrintKind::DoorCard, .code = "door_card", .symbol = nullptr},
    PaperInfo{.paper = Paper::Certificate, .kind = PrintKind::Certificate, .code = "certificate", .symbol = "GXN-UBND", .isOfEnd = true, .isEditable = true},
    PaperInfo{.paper = Paper::EndDecision, .kind = PrintKind::EndDecision, .code = "end_decision", .symbol = "QĐ-UBND", .isOfEnd = true, .isEditable = true, .mayBeJoint = true},
    PaperInfo{.paper = Paper::ContactList, .kind = PrintKind::ContactForm, .code = "contact_list", .symbol = nullptr},
};

constexpr std::array kTexts = {
    PaperTextInfo{"order", QT_TRANSLATE_NOOP("print", "Quarantine order"), Paper::Order},
    PaperTextInfo{"order-list", QT_TRANSLATE_NOOP("print", "Quarantine order for several people"), Paper::Order, true},
    PaperTextInfo{"pledge", QT_TRANSLATE_NOOP("print", "Pledge of the quarantined person"), Paper::Pledge},
    PaperTextInfo{"monitoring-sheet", QT_TRANSLATE_NOOP("print", "Health monitoring sheet"), Paper::MonitoringSheet},
    PaperTextInfo{"door-card", QT_TRANSLATE_NOOP("print", "Door card"), Paper::DoorCard},
    PaperTextInfo{"certificate", QT_TRANSLATE_NOOP("print", "Completion certificate"), Paper::Certificate},
    PaperTextInfo{"end-decision", QT_TRANSLATE_NOOP("print", "End decision"), Paper::EndDecision},
    PaperTextInfo{"end-decision-list", QT_TRANSLATE_NOOP("print", "End decision for several people"), Paper::EndDecision, true},
    PaperTextInfo{"contact-list", QT_TRANSLATE_NOOP("print", "List of contacts"), Paper::ContactList},
};

/// In the order in which the editor offers them; values are made in paperfields.cpp.
constexpr std::array kFields = {
    PaperField{"ho_ten", QT_TRANSLATE_NOOP("print", "full name")},
    PaperField{"ong_ba", QT_TRANSLATE_NOOP("print", "ông or bà, by the sex")},
    PaperField{"nam_sinh", QT_TRANSLATE_NOOP("print", "year of birth")},
    PaperField{"ngay_sinh", QT_TRANSLATE_NOOP("print", "date of birth, as far as known")},
    PaperField{"gioi_tinh", QT_TRANSLATE_NOOP("print", "sex")},
    PaperField{"so_dinh_danh", QT_TRANSLATE_NOOP("print", "identity card or personal number")},
    PaperField{"dien_thoai", QT_TRANSLATE_NOOP("print", "telephone of the person or household")},
    PaperField{"nghe_nghiep", QT_TRANSLATE_NOOP("print", "occupation")},
    PaperField{"noi_lam_viec", QT_TRANSLATE_NOOP("print", "workplace")},
    PaperField{"chu_ho", QT_TRANSLATE_NOOP("print", "head of household")},
    PaperField{"dia_chi", QT_TRANSLATE_NOOP("print", "address with hamlet, commune and district")},
    PaperField{"thon", QT_TRANSLATE_NOOP("print", "hamlet")},
    PaperField{"dien_cach_ly", QT_TRANSLATE_NOOP("print", "category of quarantine")},
    PaperField{"hinh_thuc", QT_TRANSLATE_NOOP("print", "form of quarantine: at home, centralised …")},
    PaperField{"noi_cach_ly", QT_TRANSLATE_NOOP("print", "place of quarantine")},
    PaperField{"thoi_gian_cach_ly", QT_TRANSLATE_NOOP("print", "days, first and last day, in words")},
    PaperField{"so_ngay", QT_TRANSLATE_NOOP("print", "number of days")},
    PaperField{"ngay_bat_dau", QT_TRANSLATE_NOOP("print", "first day")},
    PaperField{"ngay_cuoi", QT_TRANSLATE_NOOP("print", "last day in quarantine")},
    PaperField{"ngay_ket_thuc", QT_TRANSLATE_NOOP("print", "day of release, from 0h00")},
    PaperField{"ngay_tiep_xuc_cuoi", QT_TRANSLATE_NOOP("print", "day of the last contact")},
    PaperField{"quy_dinh", QT_TRANSLATE_NOOP("print", "document of the rule that gave the dates")},
    PaperField{"ket_qua_xet_nghiem", QT_TRANSLATE_NOOP("print", "tests and results, in words")},
    PaperField{"quyet_dinh_cach_ly", QT_TRANSLATE_NOOP("print", "number of the order that began it")},
    PaperField{"ngay_quyet_dinh", QT_TRANSLATE_NOOP("print", "date of the order that began it")},
    PaperField{"to", QT_TRANSLATE_NOOP("print", "team of the household")},
    PaperField{"to_truong", QT_TRANSLATE_NOOP("print", "leader of the team")},
    PaperField{"dt_to_truong", QT_TRANSLATE_NOOP("print", "telephone of the leader")},
    PaperField{"nguoi_theo_doi", QT_TRANSLATE_NOOP("print", "who monitors; the leader where nobody is named")},
    PaperField{"dt_nguoi_theo_doi", QT_TRANSLATE_NOOP("print", "telephone of who monitors")},
    PaperField{"so_nguoi", QT_TRANSLATE_NOOP("print", "how many people the paper is about"), false},
    PaperField{"so_van_ban", QT_TRANSLATE_NOOP("print", "number and symbol of this paper"), false},
    PaperField{"ngay_ky", QT_TRANSLATE_NOOP("print", "date of this paper, in words"), false},
    PaperField{"dia_danh", QT_TRANSLATE_NOOP("print", "name of the commune without its kind"), false},
    PaperField{"xa", QT_TRANSLATE_NOOP("print", "commune, as inside a sentence"), false},
    PaperField{"huyen", QT_TRANSLATE_NOOP("print", "district, as inside a sentence"), false},
    PaperField{"co_quan", QT_TRANSLATE_NOOP("print", "UBND of the commune, in capitals"), false},
    PaperField{"co_quan_cap_tren", QT_TRANSLATE_NOOP("print", "UBND of the district, in capitals"), false},
    PaperField{"co_quan_day_du", QT_TRANSLATE_NOOP("print", "People's Committee of the commune in full, in capitals"), false},
    PaperField{"uy_ban", QT_TRANSLATE_NOOP("print", "People's Committee of the commune, as inside a sentence"), false},
    PaperField{"tram_y_te", QT_TRANSLATE_NOOP("print", "health station"), false},
    PaperField{"dt_tram_y_te", QT_TRANSLATE_NOOP("print", "telephone of the health station"), false},
    PaperField{"nguoi_ky", QT_TRANSLATE_NOOP("print", "who signs for the commune"), false},
};

std::string settingName(const PaperTextInfo &text)
{
    return std::string("paper_text_") + text.name;
}

} // namespace

std::span<const PaperInfo> papers()
{
    return kPapers;
}

const PaperInfo &paperInfo(Paper paper)
{
    return kPapers[std::size_t(paper)];
}

const PaperInfo *paperOf(PrintKind kind)
{
    const auto found = std::find_if(kPapers.begin(), kPapers.end(), [kind](const PaperInfo &info) { return info.kind == kind; });
    return found == kPapers.end() ? nullptr : &*found;
}

std::span<const PaperTextInfo> paperTexts()
{
    return kTexts;
}

const PaperTextInfo &paperText(Paper paper, bool isJoint)
{
    const auto found = std::find_if(kTexts.begin(), kTexts.end(), [&](const PaperTextInfo &text) { return text.paper == paper && text.isJoint == isJoint; });
    return found != kTexts.end() ? *found : paperText(paper, false);
}

QString label(const PaperTextInfo &text)
{
    return Print::tr(text.label);
}

std::vector<const PaperField *> fieldsOf(const PaperTextInfo &text)
{
    std::vector<const PaperField *> fields;
    for (const PaperField &field : kFields)
        if (!text.isJoint || !field.isOfPerson)
            fields.push_back(&field);
    return fields;
}

QString explanation(const PaperField &field)
{
    return Print::tr(field.explanation);
}

QStringList tablesOf(const PaperTextInfo &text)
{
    switch (text.paper) {
    case Paper::Order:
    case Paper::EndDecision: return text.isJoint ? QStringList{QStringLiteral("danh sách")} : QStringList();
    case Paper::Pledge: return {};
    case Paper::MonitoringSheet: return {QStringLiteral("bảng theo dõi")};
    case Paper::DoorCard: return {QStringLiteral("bảng ngày")};
    case Paper::Certificate: return {QStringLiteral("bảng xét nghiệm")};
    case Paper::ContactList: return {QStringLiteral("bảng tiếp xúc")};
    }
    return {};
}

TemplateRules rulesOf(const PaperTextInfo &text)
{
    TemplateRules rules;
    for (const PaperField *field : fieldsOf(text))
        rules.placeholders << QLatin1String(field->name);
    rules.blocks = tablesOf(text);
    return rules;
}

QString shippedText(const PaperTextInfo &text)
{
    QFile file(QStringLiteral(":/papers/%1.txt").arg(QLatin1String(text.name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no text %s inside the program", text.name);
    return QString::fromUtf8(file.readAll()).trimmed();
}

QString officeText(store::Database &database, const PaperTextInfo &text)
{
    const QString own = database.setting(settingName(text).c_str());
    return own.isEmpty() ? shippedText(text) : own;
}

Status checkText(const PaperTextInfo &info, const PaperTemplate &text)
{
    if (text.faults.empty())
        return {};
    const TemplateFault &fault = text.faults.front();
    return fail(ErrorCode::InvalidInput, Print::tr("Text of “%1”, line %2, column %3: %4").arg(label(info)).arg(fault.line).arg(fault.column).arg(fault.text));
}

Status setOfficeText(store::Database &database, const PaperTextInfo &info, const QString &text)
{
    const QString tidy = text.trimmed();
    if (const auto fine = checkText(info, PaperTemplate::parse(tidy, rulesOf(info))); !fine)
        return fine;
    return database.setSetting(settingName(info).c_str(), tidy == shippedText(info) ? QString() : tidy);
}

} // namespace stc::reports

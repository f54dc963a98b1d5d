// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/logbook/printpages.h"
#include "services/papers/issuing.h"
#include "services/papers/odt.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"

#include <QCoreApplication>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"out", "FILE.pdf", QT_TRANSLATE_NOOP("cli", "The PDF file to write; for order, pledge, certificate and end-decision also an ODT file, to be changed in a word processor.")},
    {"date", "DATE", QT_TRANSLATE_NOOP("cli", "The day to print; today without it. Of papers of quarantines: the day on which they start, or end for certificate and end-decision.")},
    {"until", "DATE", QT_TRANSLATE_NOOP("cli", "The last day, for logbook, logbook-blank, team-logbook and page-board.")},
    kUnitOption,
    {"team", "ID", QT_TRANSLATE_NOOP("cli", "Only this team.")},
    {"category", "CODE", QT_TRANSLATE_NOOP("cli", "Only this category of quarantine, such as contact_f2.")},
    {"joint", nullptr, QT_TRANSLATE_NOOP("cli", "One order or end-decision with a list of the people, instead of one for each.")},
    {"issued", "DATE", QT_TRANSLATE_NOOP("cli", "The date on new papers; today without it.")},
    {"gap", "NAME", QT_TRANSLATE_NOOP("cli", "What is missing, for gap-list, such as no-commitment; without it everything.")},
    {"hamlet", "NAME", QT_TRANSLATE_NOOP("cli", "Only this hamlet, for gap-list, labels and due-list.")},
    {"list", "NAME", QT_TRANSLATE_NOOP("cli", "The list, for due-list, such as unchecked; without it all on which somebody stands.")},
    {"sheet", "NAME", QT_TRANSLATE_NOOP("cli", "The sheet of labels: 70x37 or 99x38 (mm).")},
    {"person", "ID", QT_TRANSLATE_NOOP("cli", "Whose chain, for transmission-chain; whose paper, whatever the day, for papers of quarantines. Without it everybody.")},
    {"full-names", nullptr, QT_TRANSLATE_NOOP("cli", "Names instead of initials, for transmission-chain.")},
    {"by", "NAME", QT_TRANSLATE_NOOP("cli", "Who printed, for the foot of the page.")},
};

/// Whose paper: of a chain of transmission, or of a quarantine with what only those papers take.
Status readPerson(const Call &call, reports::PrintRequest &request)
{
    const bool isOfQuarantine = reports::printKind(request.kind).takesPerson;
    for (const char *option : {"joint", "issued"}) {
        if (call.has(option) && !isOfQuarantine)
            return fail(ErrorCode::WrongCall, Tr::tr("“%1” is no paper of a quarantine: leave --%2 out.").arg(call.words().constFirst(), QLatin1String(option)));
    }
    if (call.has("person")) {
        const auto person = Uuid::parse(call.value("person"));
        if (!person)
            return fail(ErrorCode::WrongCall, Tr::tr("--person must be the id of a person, not “%1”.").arg(call.value("person")));
        (isOfQuarantine ? request.person : request.chain.person) = *person;
    }
    request.isJoint = call.has("joint");
    const auto issued = call.date("issued");
    if (!issued)
        return failed(issued.error());
    request.issuedOn = issued->value_or(QDate());
    return {};
}

Result<reports::PrintRequest> requestOf(const Call &call)
{
    reports::PrintRequest request;
    const QString &kind = call.words().constFirst();
    const auto found = reports::findPrintKind(kind);
    if (!found) {
        QStringList names;
        for (const reports::PrintKindInfo &info : reports::printKinds())
            names << QLatin1String(info.name);
        return fail(ErrorCode::WrongCall, Tr::tr("There is nothing to print called “%1”. It may be: %2.").arg(kind, names.join(QLatin1String(", "))));
    }
    request.kind = *found;
    const auto date = call.date("date");
    if (!date)
        return failed(date.error());
    request.date = date->value_or(QDate());
    const auto until = call.date("until");
    if (!until)
        return failed(until.error());
    if (*until && !reports::printKind(request.kind).takesRange)
        return fail(ErrorCode::WrongCall, Tr::tr("“%1” is printed for one day: leave --until out.").arg(kind));
    request.until = until->value_or(QDate());
    request.unit = call.value("unit");
    request.category = call.value("category");
    request.gap = call.value("gap");
    request.dueList = call.value("list");
    request.hamlet = call.value("hamlet");
    request.labelSheet = call.value("sheet");
    request.printedBy = call.value("by");
    if (call.has("team")) {
        const auto team = Uuid::parse(call.value("team"));
        if (!team)
            return fail(ErrorCode::WrongCall, Tr::tr("--team must be the id of a team, not “%1”.").arg(call.value("team")));
        request.team = *team;
    }
    request.chain.initials = !call.has("full-names");
    if (const auto fine = readPerson(call, request); !fine)
        return failed(fine.error());
    return request;
}

/// Papers of quarantines: a PDF, or an ODT where the file is named so.
Exit printPapers(Session &session, store::Database &database, const reports::PrintRequest &request, const QString &target)
{
    const printing::FontSet fonts;
    const bool isOdt = target.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive);
    const auto output = [&](const reports::Document &document, const Progress &progress) {
        return isOdt ? services::writePapersOdt(database, request, target, progress) : printing::writePdf(document, target, fonts, progress);
    };
    const auto put = services::putPapers(database, request, fonts, output, session.progress());
    if (!put)
        return session.failed(put.error());
    for (const QString &note : put->document.notes)
        session.tell(note);
    session.print(isOdt ? Tr::tr("Written: %1").arg(target) : Tr::tr("%n page(s) printed: %1", nullptr, static_cast<int>(put->document.pages.size())).arg(target));
    return Exit::Done;
}

Exit run(Session &session)
{
    const auto request = requestOf(session.call());
    if (!request)
        return session.failed(request.error());
    const auto target = session.call().required("out");
    if (!target)
        return session.failed(target.error());
    // Pages to fill in get their numbers, and it is kept that they were printed.
    const bool hasNumbers = reports::printKind(request->kind).hasNumbers;
    const auto database = session.open(hasNumbers ? store::Database::Access::ReadWrite : store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    const printing::FontSet fonts;
    const Progress progress = session.progress();
    if (reports::printKind(request->kind).takesPerson)
        return printPapers(session, **database, *request, *target);
    const auto document = services::makeForPrinting(**database, *request, fonts, progress);
    if (!document)
        return session.failed(document.error());
    if (const auto done = printing::writePdf(*document, *target, fonts, progress); !done)
        return session.failed(done.error());
    if (const auto kept = services::markPagesPrinted(**database, *document, 0, document->pages.size()); !kept)
        return session.failed(kept.error());
    for (const QString &note : document->notes)
        session.tell(note);
    session.print(Tr::tr("%n page(s) printed: %1", nullptr, static_cast<int>(document->pages.size())).arg(*target));
    return Exit::Done;
}

} // namespace

const Command kPrint{
    .name = "print",
    .words = "KIND",
    .summary = QT_TRANSLATE_NOOP("cli", "Print to a PDF file."),
    .options = kOptions,
    .leastWords = 1,
    .mostWords = 1,
    .details = QT_TRANSLATE_NOOP("cli", "KIND is monitoring-list, logbook, logbook-blank, household-list, roster, roster-annex, household-register, assignment-list, gap-list, "
                                          "contact-sheet, labels, closing-report, sampling-list, team-logbook, page-board, due-list, transmission-chain, order, pledge, monitoring-sheet, "
                                          "door-card, certificate, end-decision or contact-list. Pages of logbook-blank, orders, certificates and end decisions get their number when they are first "
                                          "printed; a later print keeps it and says that it is one."),
    .run = run,
};

} // namespace stc::cli

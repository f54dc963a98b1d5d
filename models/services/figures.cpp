// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"

#include "store/queries/figures.h"

#include <QCoreApplication>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(figures)
};

} // namespace

Result<std::vector<Figure>> summary(store::Database &database, const SummaryOptions &options)
{
    if (!options.from.isValid() || !options.to.isValid() || options.to < options.from)
        return fail(ErrorCode::WrongCall, Tr::tr("The period must begin before it ends."));
    const Unit *unit = options.unit.isEmpty() ? &database.unit() : database.units().find(options.unit);
    if (!unit)
        return fail(ErrorCode::WrongCall, Tr::tr("There is no administrative unit with the code “%1”.").arg(options.unit));
    const auto numbers = store::countFigures(database.connection(), unit->range(), options.from, options.to);
    if (!numbers)
        return failed(numbers.error());
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < numbers->size(); ++i) {
        const store::FigureKind &kind = store::figureKinds()[i];
        figures.push_back({QLatin1String(kind.name), Tr::tr(kind.label.text), (*numbers)[i]});
    }
    return figures;
}

} // namespace stc::services

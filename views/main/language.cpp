// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

namespace stc::views {

namespace {

QString g_language = QStringLiteral("en");

std::vector<std::unique_ptr<QTranslator>> &translators()
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    return installed;
}

} // namespace

QString languageOfSystem(const QLocale &system)
{
    const bool isVietnamese = system.language() == QLocale::Vietnamese || system.territory() == QLocale::Vietnam
        || system.uiLanguages().value(0).startsWith(QLatin1String("vi"));
    return isVietnamese ? QStringLiteral("vi") : QStringLiteral("en");
}

void applyLanguage(const QString &code)
{
    g_language = code == QLatin1String("vi") ? QStringLiteral("vi") : QStringLiteral("en");
    translators().clear(); // a translator takes itself out of the application when it goes
    for (const auto &name : {QStringLiteral("qtbase"), QStringLiteral("sotocovid")}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(name, g_language)))
            continue; // there is no qtbase_en: Qt's own texts are English
        QCoreApplication::installTranslator(translator.get());
        translators().push_back(std::move(translator));
    }
    QLocale::setDefault(g_language == QLatin1String("vi") ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void removeLanguage()
{
    translators().clear();
}

QString currentLanguage()
{
    return g_language;
}

} // namespace stc::views

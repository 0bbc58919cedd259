// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace app {

namespace {

/// To tell ours, which are children of the application, from those of anybody else.
class OwnTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
};

QString folder()
{
    return QStringLiteral(":/translations");
}

void removeTranslations(const QCoreApplication &application)
{
    const QList<OwnTranslator *> before =
        application.findChildren<OwnTranslator *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(before); // which takes them out
}

template <typename... Where> QString install(QCoreApplication &application, Where &&...where)
{
    auto *translator = new OwnTranslator(&application);
    if (!translator->load(std::forward<Where>(where)...)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

/// Those of its dialogs and its menus for texts. English is in Qt itself.
void installTextsOfQt(QCoreApplication &application, const QString &language)
{
    install(application, QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

/// As the system writes them where it speaks that language: the country tells much of dates.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale locale(language);
    return language.isEmpty() || locale.language() == system.language() ? system : locale;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    removeTranslations(application);
    install(application, QStringLiteral("mentorship_en"), folder());
    QLocale::setDefault(localeOf(language));
    const QString spoken = language.isEmpty()
        ? install(application, QLocale::system(), QStringLiteral("mentorship"), QStringLiteral("_"),
                  folder())
        : install(application, QStringLiteral("mentorship_") + language, folder());
    const bool isEnglish = spoken.isEmpty() || QLocale(spoken).language() == QLocale::English;
    if (!isEnglish)
        installTextsOfQt(application, spoken);
    if (qobject_cast<QGuiApplication *>(&application))
        QGuiApplication::setLayoutDirection(isEnglish ? Qt::LeftToRight
                                                      : QLocale(spoken).textDirection());
}

QString chosenLanguage(const QSettings &settings)
{
    return settings.value(QStringLiteral("language")).toString();
}

} // namespace app

#include "translation.moc"

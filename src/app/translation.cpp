// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace app {

void installTranslations(QCoreApplication &application)
{
    const QString folder = QStringLiteral(":/translations");
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("mentorship_en"), folder))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("mentorship"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(own);
}

} // namespace app

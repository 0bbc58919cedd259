// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves a picture of every page, panel and state, to be looked at: view_gallery FOLDER [NAME…]
#include "view/englishplurals.h"
#include "view/gallery/album.h"
#include "view/theme.h"

#include <QApplication>
#include <QDir>
#include <QFont>

#include <cstdio>

namespace {

using view::theme::Appearance;

using gallery::Look;

constexpr Look looks[] = {{"light"},
                          {"dark", Appearance::Dark},
                          {"contrast", Appearance::HighContrast},
                          {"rtl", Appearance::Light, Qt::RightToLeft},
                          {"large", Appearance::Light, Qt::LeftToRight, 2.0}};

class Gallery
{
public:
    Gallery(const QDir &folder, const QStringList &wanted) : m_album(folder, wanted) { }

    void show()
    {
        const QFont font = QApplication::font();
        for (const Look &look : looks) {
            m_album.setLook(look);
            QFont scaled = font;
            scaled.setPointSizeF(font.pointSizeF() * look.fontScale);
            QApplication::setFont(scaled);
            QApplication::setLayoutDirection(look.direction);
            gallery::takeWindows(m_album);
            gallery::takeAccount(m_album);
            gallery::takeChanges(m_album);
            gallery::takeTools(m_album);
            gallery::takeMembers(m_album);
            gallery::takeRelations(m_album);
        }
    }

private:
    gallery::Album m_album;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: view_gallery FOLDER [NAME...]\n", stderr);
        return 2;
    }
    test::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    Gallery(QDir(arguments.at(1)), arguments.mid(2)).show();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window opens above itself: the preferences, the sheet of shortcuts and the palette.
#include "view/gallery/album.h"
#include "view/palette.h"
#include "view/preferencesdialog.h"
#include "view/shortcutsdialog.h"
#include "view/stage.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeView>

namespace gallery {

namespace {

/// A window with somebody signed in, as it stands behind a dialog.
struct Desk {
    test::Stage stage;
    std::unique_ptr<view::MainWindow> window;

    Desk()
    {
        stage.signIn();
        stage.fill();
        window = stage.window();
        window->resize(1200, 760);
        window->show();
    }
    void trigger(const char *action) const
    {
        window->findChild<QAction *>(QLatin1String(action))->trigger();
    }
};

void takePreferences(const Album &album)
{
    const Desk desk;
    desk.trigger("preferences");
    auto *dialog = desk.window->findChild<view::PreferencesDialog *>();
    auto *pages = dialog->findChild<QListWidget *>(QStringLiteral("pageList"));
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        album.save(*dialog, QStringLiteral("preferences-%1").arg(page + 1));
    }
    auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("searchEdit"));
    search->setText(QStringLiteral("qqq"));
    album.save(*dialog, QStringLiteral("preferences-nothing"));
}

void takeShortcuts(const Album &album)
{
    const Desk desk;
    desk.trigger("shortcuts");
    auto *dialog = desk.window->findChild<view::ShortcutsDialog *>();
    album.save(*dialog, QStringLiteral("shortcuts"));
    auto *list = dialog->findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(0, 0, list->model()->index(0, 0)));
    album.save(*dialog, QStringLiteral("shortcuts-chosen"));
}

void takePalette(const Album &album)
{
    Desk desk;
    desk.trigger("findAnything");
    (void)QTest::qWaitFor([&desk] { return !desk.stage.search.isFilling(); });
    album.save(*desk.window, QStringLiteral("palette"));
    auto *edit = desk.window->findChild<QLineEdit *>(QStringLiteral("paletteEdit"));
    edit->setText(QStringLiteral("chap"));
    album.save(*desk.window, QStringLiteral("palette-hits"));
    edit->setText(QStringLiteral("qqqzzz"));
    album.save(*desk.window, QStringLiteral("palette-nothing"));
}

} // namespace

void takeTools(const Album &album)
{
    takePreferences(album);
    takeShortcuts(album);
    takePalette(album);
}

} // namespace gallery

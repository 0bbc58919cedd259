// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/theme.h"

#include <QDir>
#include <QStringList>

#include <functional>
#include <utility>

class QWidget;

namespace gallery {

/// One way to look at everything.
struct Look {
    const char *name;
    view::theme::Appearance appearance = view::theme::Appearance::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double fontScale = 1.0;
};

/// Where the pictures go, and which of them are wanted (none named: all).
class Album
{
public:
    using Visit = std::function<void(QWidget &widget, const QString &name)>;

    Album(const QDir &folder, const QStringList &wanted) : m_folder(folder), m_wanted(wanted) { }
    /// Takes no pictures: each widget is shown to that function, for tests of all of them.
    explicit Album(Visit visit) : m_visit(std::move(visit)) { }

    void setLook(const Look &look) { m_look = look; }
    /// Shows the widget and saves what it looks like as LOOK-NAME.png.
    void save(QWidget &widget, const QString &name) const;

private:
    QDir m_folder;
    QStringList m_wanted;
    Look m_look{""};
    Visit m_visit;
};

/// Each of these makes the pictures of its views in the present look.
void takeAccount(const Album &album);
void takeChanges(const Album &album);
void takeTools(const Album &album);
void takeMembers(const Album &album);
void takeRelations(const Album &album);
void takeWindows(const Album &album);

} // namespace gallery

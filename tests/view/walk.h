// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/gallery/album.h"

#include <QHash>
#include <QString>

#include <functional>

class QWidget;

namespace test {

/// What is wrong, by the widget that it is wrong with.
using Faults = QHash<QString, QString>;

/// Makes a part of the pictures' scenes, one after the other.
using Take = void (*)(const gallery::Album &);

/// A row of test data for each part, in a column "take": all of them are every page, panel and
/// dialog of the program, in every state.
void addParts();

/// What a test looks at in each scene of the part. A scene with a fault is looked at again for a
/// moment, since layouts within layouts take some rounds.
using Look = std::function<Faults(QWidget &shown, const QString &scene)>;

/// All faults of the part, sorted, one on each line: of each widget the first, with its scene, so
/// that the same control in forty states is told once. Less than a few scenes are a fault, too.
[[nodiscard]] QString walk(Take take, const Look &look);

/// The names of the widget and what it is within, outermost first.
[[nodiscard]] QString describe(const QWidget &widget);

/// Whether it lies in a dock behind another one, where it is neither seen nor laid out.
[[nodiscard]] bool isBehind(const QWidget &widget);

/// Whether texts of the scene come from somebody who means harm; names may be of blanks then.
[[nodiscard]] bool isHostile(const QString &scene);

} // namespace test

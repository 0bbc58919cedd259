// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace view {

/// A part of the program that has an author and a licence of its own, as
/// resources/licences/licences.json has it.
struct Component {
    QString name;
    QString licence; ///< by its SPDX identifier
    QStringList copyright; ///< the lines as the author writes them
    QString text; ///< of the licence: the name of a file
    bool isOfSandbox = false; ///< of the sample data's server only
};

/// This program first, then what it is built from. Read when it is asked for.
[[nodiscard]] QList<Component> components();

/// The whole text of its licence.
[[nodiscard]] QString licenceText(const Component &component);

} // namespace view

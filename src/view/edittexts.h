// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"

#include <QString>

namespace view {

// The words for edits that wait. What the service or other people wrote in them is untrusted: it
// comes on one line, isolated and shortened, for plain text.

/// What the edit does, as a short title: “Complete “Read chapter 3””.
[[nodiscard]] QString editTitle(const Edit &edit);
/// For the menu: “Undo: complete “Read chapter 3””; of an edit that cannot be undone, “Undo”.
[[nodiscard]] QString undoText(const Edit &edit);
/// The icon of that kind of edit, for icon().
[[nodiscard]] QString editIconName(Edit::Kind kind);
/// Why it waits for the person, in a sentence or two; empty when it does not.
[[nodiscard]] QString troubleSentence(const WaitingEdit &entry);

} // namespace view

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "view/changefacts.h"

#include <QList>
#include <QString>

namespace view {

/// What the person wrote in a change.
struct WrittenText {
    QString caption;
    QString text; ///< as it was written

    friend bool operator==(const WrittenText &, const WrittenText &) = default;
};
[[nodiscard]] QList<WrittenText> writtenTexts(const Edit &edit);
/// All of it as one text, to be copied: without a caption where there is only one. Empty when
/// nothing was written.
[[nodiscard]] QString writtenText(const Edit &edit);

enum class TextFormat { Markdown, Plain };
/// All changes with their texts, to be read by a person. What somebody wrote is set off, so that it
/// cannot pass for what the program says.
[[nodiscard]] QString changesAsText(const QList<ChangeFacts> &changes,
                                    const ChangesStanding &standing, TextFormat format);
/// Writes it for its owner's eyes: the file is whole, or as it was before. Storage: why not.
Result<Done> writeChanges(const QString &text, const QString &file);

} // namespace view

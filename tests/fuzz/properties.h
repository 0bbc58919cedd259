// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuzz {

/// What the readers of json made of one input.
struct Outcome {
    int values = 0; ///< how many readers gave a value
    int refusals = 0; ///< how many gave a Protocol error
    QString broken; ///< the first property that does not hold; empty when all do
};

/// Gives the bytes to every reader, as an answer and as a token, and checks what must hold for any
/// bytes at all: a reader gives a value or a Protocol error that says why; a value is what was
/// written there; what toJson() writes, also as text, reads back equal.
[[nodiscard]] Outcome tryReaders(const QByteArray &input);

} // namespace fuzz

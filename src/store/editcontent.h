// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingedit.h"

#include <QByteArray>

namespace store {

/// A waiting edit as one row of the outbox keeps it, before it is sealed: a CBOR map (RFC 8949),
/// since numbers given here are beyond those that JSON readers agree on. Unknown keys are passed
/// over, so that a later version may add some.
[[nodiscard]] QByteArray toPayload(const WaitingEdit &entry);
/// Nothing when it is not such a map.
[[nodiscard]] std::optional<WaitingEdit> waitingEditFrom(const QByteArray &payload);

/// An edit alone, as another process leaves it in the inbox.
[[nodiscard]] QByteArray toPayload(const Edit &edit);
[[nodiscard]] std::optional<Edit> editFrom(const QByteArray &payload);

} // namespace store

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUrl>

#include <functional>

namespace view {

/// Makes of what was typed a server's address, or says in one translated sentence why not: what
/// only the room that talks to servers can know.
using AddressCheck = std::function<Result<QUrl>(const QString &typed)>;

} // namespace view

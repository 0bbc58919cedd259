// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// "mentorship.session": outcomes and times; never a token, a name or an address.
Q_DECLARE_LOGGING_CATEGORY(sessionLog)

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/logging.h"

Q_LOGGING_CATEGORY(sessionLog, "mentorship.session", QtInfoMsg)

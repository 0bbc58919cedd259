// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretstore.h"

namespace session {

SecretStore::~SecretStore() = default;

} // namespace session

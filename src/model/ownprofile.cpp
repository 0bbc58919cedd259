// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ownprofile.h"

namespace model {

OwnProfile::OwnProfile(const store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::meChanged, this, &OwnProfile::changed);
}

} // namespace model

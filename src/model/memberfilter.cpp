// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/memberfilter.h"

namespace model {

bool MemberFilter::isEmpty() const
{
    const auto isBlank = [](const QString &words) { return words.trimmed().isEmpty(); };
    return isBlank(text) && !canMentor && !wantsMentoring && !isAvailable && !isVerified
        && isBlank(location) && isBlank(skills) && isBlank(interests);
}

} // namespace model

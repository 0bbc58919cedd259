// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobs.h"

#include "sandbox/clock.h"
#include "sandbox/relations.h"
#include "sandbox/users.h"

#include <cmath>

namespace sandbox {
namespace {

constexpr double day = 86400;
constexpr double timeOfDay = 86340;
constexpr double unverifiedLifetime = 30 * day;

long long nightsUntil(double time)
{
    return std::llround(std::floor((time - timeOfDay) / day)) + 1;
}

void removeUnverified(Database &database, double time)
{
    for (const Json &user :
         database.rows("SELECT id FROM users WHERE NOT is_email_verified AND registration_date < ?",
                       {time - unverifiedLifetime}))
        deleteUser(database, user.at("id"));
}

} // namespace

Jobs::Jobs(double now) : m_nights(nightsUntil(now)) { }

void Jobs::catchUp(Database &database, double now)
{
    for (; m_nights < nightsUntil(now); ++m_nights)
        run(database, static_cast<double>(m_nights) * day + timeOfDay);
}

void Jobs::run(Database &database, double time)
{
    const std::string dayOfMonth = storedDate(time).substr(8, 2);
    completeEndedRelations(database, time);
    if (dayOfMonth == "30")
        removeUnverified(database, time);
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/postgres.h"
#include "sandbox/relations.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"
#include "sandbox/validation.h"

#include <cmath>

namespace sandbox {
namespace {

constexpr double day = 86400;
constexpr double longestDuration = 168 * day;
constexpr double shortestDuration = 28 * day;

/// A value in Python's view of equality, in which True is 1.
Json asNumber(const Json &value)
{
    return value.is_boolean() ? Json(value.get<bool>() ? 1 : 0) : value;
}

/// Whether a person is in a running relation, in any role.
bool isBusy(Database &database, const Json &userId)
{
    return !database
                .row("SELECT id FROM relations WHERE state = ?2 AND (mentor_id = ?1 OR mentee_id = "
                     "?1)",
                     {userId, static_cast<int>(State::Accepted)})
                .is_null();
}

/// The four members of a request as sent, its numbers as numbers.
Json requestFrom(const Json &body)
{
    Json request;
    request["mentor_id"] =
        asNumber(requireMember(body, "mentor_id", "Mentor ID field is missing."));
    request["mentee_id"] =
        asNumber(requireMember(body, "mentee_id", "Mentee ID field is missing."));
    request["end_date"] = asNumber(requireMember(body, "end_date", "End date field is missing."));
    request["notes"] = requireMember(body, "notes", "Notes field is missing.");
    return request;
}

/// Checks the end of a relation that would begin now, in UNIX seconds.
void requireEndDate(const Json &endDate, double now)
{
    constexpr double firstYear = -62135596800; // 0001-01-01
    constexpr double afterLastYear = 253402300800; // 10000-01-01
    if (!endDate.is_number())
        throw InternalError();
    const auto end = endDate.get<double>();
    if (!(std::abs(end) < 9.2e18)) // the service's clock library gives up
        throw InternalError();
    if (end < firstYear || end >= afterLastYear)
        throw Refusal(400, "Validation error. End date represented by the timestamp is invalid.");
    if (end < now)
        throw Refusal(400, "End date is invalid since date has passed.");
    if (end - now > longestDuration)
        throw Refusal(400, "Mentorship relation maximum duration is 6 months.");
    if (end - now < shortestDuration)
        throw Refusal(400, "Mentorship relation minimum duration is 4 week.");
}

/// The row of somebody who is to be mentor or mentee; unverified people are taken.
Json requireWilling(Database &database, const Json &id, const char *flag, const char *nobody,
                    const char *unwilling)
{
    if (id.is_structured())
        throw InternalError();
    Json user = findUser(database, id);
    if (user.is_null())
        throw Refusal(404, nobody);
    if (user.at(flag) != Json(true))
        throw Refusal(400, unwilling);
    return user;
}

Answer send(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    const Json request = requestFrom(call.requireJson());
    const double now = service.clock.now();
    if (request.at("mentor_id") != id && request.at("mentee_id") != id)
        throw Refusal(400, "Your ID has to match either Mentor or Mentee IDs.");
    if (request.at("mentor_id") == request.at("mentee_id"))
        throw Refusal(400, "You cannot have a mentorship relation with yourself.");
    requireEndDate(request.at("end_date"), now);
    const Json mentor =
        requireWilling(service.database, request.at("mentor_id"), "available_to_mentor",
                       "Mentor user does not exist.", "Mentor user is not available to mentor.");
    const Json mentee = requireWilling(service.database, request.at("mentee_id"), "need_mentoring",
                                       "Mentee user does not exist.",
                                       "Mentee user is not available to be mentored.");
    if (isBusy(service.database, mentor.at("id")))
        throw Refusal(400, "Mentor user is already in a relationship.");
    if (isBusy(service.database, mentee.at("id")))
        throw Refusal(400, "Mentee user is already in a relationship.");
    if (request.at("notes").is_structured())
        throw InternalError();

    Json row;
    row["mentor_id"] = mentor.at("id");
    row["mentee_id"] = mentee.at("id");
    row["action_user_id"] = id;
    row["creation_date"] = now;
    row["end_date"] = request.at("end_date");
    row["state"] = static_cast<int>(State::Pending);
    row["notes"] = request.at("notes");
    addTaskList(service.database);
    service.database.insert("relations", row);
    assignTaskList(service.database);

    // Only now the service asks whether both may get and send mail.
    if (standing(mentor) != Standing::Good || standing(mentee) != Standing::Good)
        throw InternalError();
    sendMail(service, (request.at("mentor_id") == id ? mentee : mentor).at("email"),
             "/mentorship_relations/pending");
    return messageAnswer(201, "Mentorship relation was sent successfully.");
}

/// A relation to act on and who acts.
struct Case {
    long long caller;
    Json relation;
};

Case requireCase(const Service &service, const Call &call)
{
    const Json caller = requireUser(service, callerId(service, call)).at("id");
    Case found{caller.get<long long>(), findRelation(service.database, call.rowId(0))};
    if (found.relation.is_null())
        throw Refusal(404, "This mentorship relation request does not exist.");
    return found;
}

void requirePending(const Json &relation)
{
    if (!isInState(relation, State::Pending))
        throw Refusal(403, "This mentorship relation is not in the pending state.");
}

/// The checks that accepting and rejecting share; the verb goes into the refusals.
Case requireReceived(const Service &service, const Call &call, const std::string &verb)
{
    Case found = requireCase(service, call);
    requirePending(found.relation);
    if (found.relation.at("action_user_id") == Json(found.caller))
        throw Refusal(403, "You cannot " + verb + " a mentorship request sent by yourself.");
    if (!isInvolved(found.relation, found.caller))
        throw Refusal(403,
                      "You cannot " + verb + " a mentorship relation where you are not involved.");
    return found;
}

void setState(const Service &service, const Json &relation, State state)
{
    service.database.run("UPDATE relations SET state = ? WHERE id = ?",
                         {static_cast<int>(state), relation.at("id")});
    moveToEnd(service.database, relation.at("id"));
}

Answer accept(const Service &service, const Call &call)
{
    const Case found = requireReceived(service, call, "accept");
    if (isBusy(service.database, found.caller))
        throw Refusal(403, "You are currently involved in a mentorship relation.");
    const bool isMentor = found.relation.at("mentor_id") == Json(found.caller);
    const Json other =
        findUser(service.database, found.relation.at(isMentor ? "mentee_id" : "mentor_id"));
    if (other.is_null())
        throw InternalError(); // the other account is deleted (api.md 5.4)
    if (isBusy(service.database, other.at("id")))
        throw Refusal(400,
                      std::string(isMentor ? "Mentee" : "Mentor")
                          + " user is already in a relationship.");
    setState(service, found.relation, State::Accepted);
    sendMail(service, other.at("email"), "/mentorship_relations/current");
    return messageAnswer(200, "Mentorship relation was accepted successfully.");
}

Answer reject(const Service &service, const Call &call)
{
    const Case found = requireReceived(service, call, "reject");
    setState(service, found.relation, State::Rejected);
    return messageAnswer(200, "Mentorship relation was rejected successfully.");
}

Answer cancel(const Service &service, const Call &call)
{
    const Case found = requireCase(service, call);
    if (!isInState(found.relation, State::Accepted))
        throw Refusal(403, "This mentorship relation status is not in the accepted state.");
    if (!isInvolved(found.relation, found.caller))
        throw Refusal(403, "You cannot cancel a mentorship relation where you are not involved.");
    setState(service, found.relation, State::Cancelled);
    return messageAnswer(200, "Mentorship relation was cancelled successfully.");
}

/// Its comments stay (api.md 6.4).
Answer withdraw(const Service &service, const Call &call)
{
    const Case found = requireCase(service, call);
    requirePending(found.relation);
    if (found.relation.at("action_user_id") != Json(found.caller))
        throw Refusal(403, "You cannot delete a mentorship request that you did not create.");
    removeTaskList(service.database, found.relation.at("id"));
    service.database.run("DELETE FROM relations WHERE id = ?", {found.relation.at("id")});
    return messageAnswer(200, "Mentorship relation was deleted successfully.");
}

} // namespace

std::vector<Route> requestRoutes()
{
    return {{"POST", "/mentorship_relation/send_request", send},
            {"PUT", "/mentorship_relation/{}/accept", accept},
            {"PUT", "/mentorship_relation/{}/reject", reject},
            {"PUT", "/mentorship_relation/{}/cancel", cancel},
            {"DELETE", "/mentorship_relation/{}", withdraw}};
}

} // namespace sandbox

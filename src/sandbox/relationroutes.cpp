// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/mask.h"
#include "sandbox/relations.h"
#include "sandbox/routes.h"
#include "sandbox/users.h"

#include <algorithm>

namespace sandbox {
namespace {

Json side(const Json &relation, const std::string &role)
{
    const Json &name = relation.at(role + "_name");
    Json person;
    person["id"] = name.is_null() ? Json() : relation.at(role + "_id");
    person["name"] = name;
    return person;
}

/// A relation in lists (api.md 6).
Json relationObject(const Json &relation, const Json &caller)
{
    Json shown;
    shown["id"] = relation.at("id");
    shown["action_user_id"] = relation.at("action_user_id");
    shown["sent_by_me"] = relation.at("action_user_id") == caller;
    shown["mentor"] = side(relation, "mentor");
    shown["mentee"] = side(relation, "mentee");
    for (const char *name :
         {"creation_date", "accept_date", "start_date", "end_date", "state", "notes"})
        shown[name] = relation.at(name);
    return shown;
}

/// The one object with nothing in it that the lists give to a caller without a good account.
Json emptyRelation()
{
    const Json nobody{{"id", nullptr}, {"name", nullptr}};
    Json shown = pick(Json::object(),
                      {"id", "action_user_id", "sent_by_me", "mentor", "mentee", "creation_date",
                       "accept_date", "start_date", "end_date", "state", "notes"});
    shown["mentor"] = nobody;
    shown["mentee"] = nobody;
    return shown;
}

/// The caller's id for a list.
Json requireLister(const Service &service, const Json &caller)
{
    switch (standing(findUser(service.database, caller))) {
    case Standing::Gone:
        throw Refusal(404, emptyRelation());
    case Standing::Unverified:
        throw Refusal(403, emptyRelation());
    case Standing::Good:
        break;
    }
    return caller;
}

/// The wanted ones of the caller's relations.
template <typename Test>
Answer listed(const Service &service, const Call &call, const Json &caller, Test isWanted)
{
    Json list = Json::array();
    for (const Json &relation : relationsOf(service.database, caller)) {
        if (isWanted(relation))
            list.push_back(relationObject(relation, caller));
    }
    return jsonAnswer(200, masked(call, list));
}

Answer all(const Service &service, const Call &call)
{
    const Json id = callerId(service, call);
    const std::optional<std::string> word = call.parameter("relation_state");
    if (!call.query.empty() && !word)
        throw Refusal(400,
                      "The browser (or proxy) sent a request that this server could not "
                      "understand.");
    const Json caller = requireLister(service, id);
    const std::optional<State> state = stateFromWord(word.value_or(""));
    if (word && !word->empty() && !state)
        throw Refusal(400, Json::array());
    return listed(service, call, caller,
                  [state](const Json &relation) { return !state || isInState(relation, *state); });
}

Answer past(const Service &service, const Call &call)
{
    const Json caller = requireLister(service, callerId(service, call));
    return listed(service, call, caller, [now = service.clock.now()](const Json &relation) {
        return relation.at("end_date").get<double>() < now;
    });
}

Answer pending(const Service &service, const Call &call)
{
    const Json caller = requireLister(service, callerId(service, call));
    return listed(service, call, caller, [now = service.clock.now()](const Json &relation) {
        return isInState(relation, State::Pending) && relation.at("end_date").get<double>() > now;
    });
}

Answer current(const Service &service, const Call &call)
{
    const Json caller = requireUser(service, callerId(service, call)).at("id");
    const std::vector<Json> relations = relationsOf(service.database, caller);
    const auto running = std::find_if(relations.begin(), relations.end(), [](const Json &relation) {
        return isInState(relation, State::Accepted);
    });
    if (running == relations.end())
        return messageAnswer(200, "You are not in a current mentorship relation.");
    return jsonAnswer(200, relationObject(*running, caller));
}

} // namespace

std::vector<Route> relationRoutes()
{
    return {{"GET", "/mentorship_relations", all},
            {"GET", "/mentorship_relations/current", current},
            {"GET", "/mentorship_relations/past", past},
            {"GET", "/mentorship_relations/pending", pending}};
}

} // namespace sandbox

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/payload.h"

#include "sandbox/answer.h"

#include <algorithm>

namespace sandbox {
namespace {

/// Whether a value has the type; true is no integer here, and neither is 2.0.
bool isOfType(const Json &value, const std::string &type)
{
    if (type == "string")
        return value.is_string();
    return type == "boolean" ? value.is_boolean() : value.is_number_integer();
}

std::string wrongType(const Json &value, const std::string &type)
{
    return pythonRepresentation(value) + " is not of type '" + type + "'";
}

/// The missing fields by name, then the bad ones in the order in which they are declared.
Json errorsOf(const Json &body, const std::vector<PayloadField> &fields)
{
    std::vector<std::string> missing;
    Json wrong = Json::object();
    for (const PayloadField &field : fields) {
        if (!body.contains(field.name) && field.isRequired)
            missing.push_back(field.name);
        else if (body.contains(field.name) && !isOfType(body.at(field.name), field.type))
            wrong[field.name] = wrongType(body.at(field.name), field.type);
    }
    std::sort(missing.begin(), missing.end());
    Json errors = Json::object();
    for (const std::string &name : missing)
        errors[name] = "'" + name + "' is a required property";
    errors.update(wrong);
    return errors;
}

} // namespace

Json requirePayload(const Call &call, const std::vector<PayloadField> &fields)
{
    Json body = call.json().value_or(Json());
    const Json errors =
        body.is_object() ? errorsOf(body, fields) : Json{{"", wrongType(body, "object")}};
    if (!errors.empty())
        throw Refusal(400,
                      Json{{"errors", errors}, {"message", "Input payload validation failed"}});
    return body;
}

} // namespace sandbox

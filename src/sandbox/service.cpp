// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/service.h"

#include "sandbox/answer.h"
#include "sandbox/users.h"

namespace sandbox {

Json callerId(const Service &service, const Call &call)
{
    return service.tokens.identity(call.header("authorization"), TokenKind::Access, service.clock);
}

Standing standing(const Json &user)
{
    if (user.is_null())
        return Standing::Gone;
    return user.at("is_email_verified") == Json(true) ? Standing::Good : Standing::Unverified;
}

Json requireUser(const Service &service, const Json &id)
{
    Json user = findUser(service.database, id);
    switch (standing(user)) {
    case Standing::Gone:
        throw Refusal(404, "User does not exist.");
    case Standing::Unverified:
        throw Refusal(403, "Please verify your email before login.");
    case Standing::Good:
        break;
    }
    return user;
}

void sendMail(const Service &service, const Json &address, const std::string &path)
{
    if (service.options.mailFails)
        throw InternalError();
    if (service.options.mailSink)
        service.options.mailSink(address.get<std::string>() + " " + path);
}

} // namespace sandbox

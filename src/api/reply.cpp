// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply.h"

#include "json/json.h"

namespace api {

Callback<http::Response> expecting(int status, Callback<Done> done)
{
    return [status, done = std::move(done)](const Result<http::Response> &reply) {
        if (!reply)
            return done(reply.error());
        const Result<QString> message = json::messageFromJson(reply->json);
        if (reply->status != status || !message) {
            return done(Error{Error::Kind::Protocol, reply->status,
                              message ? *message : message.error().detail, true});
        }
        done(Done());
    };
}

} // namespace api

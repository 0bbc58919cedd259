// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

#include <utility>

namespace api {

/// Turns a callback for a value into one for an answer, by way of the json reader of that value.
template <typename T>
Callback<http::Response> readBy(Result<T> (*read)(const QJsonDocument &), Callback<T> done)
{
    return [read, done = std::move(done)](const Result<http::Response> &reply) {
        if (!reply)
            return done(reply.error());
        Result<T> value = read(reply->json);
        if (!value) {
            Error error = value.error();
            error.httpStatus = reply->status;
            return done(error);
        }
        done(std::move(value));
    };
}

/// For a write: done when the service answers the status that it promises and its message.
Callback<http::Response> expecting(int status, Callback<Done> done);

} // namespace api

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calls.h"

// The parts of allCalls(), and what they share.
namespace test {

[[nodiscard]] QList<Call> accountCalls();
[[nodiscard]] QList<Call> relationCalls();

using Client = http::Client;
using Whether = Callback<Done>;

inline QByteArray message(const char *text)
{
    return QByteArray(R"({"message":")") + text + R"("})";
}

// A callback for a value that tells whether one came.
template <typename T> Callback<T> whether(Callback<Done> done)
{
    return [done = std::move(done)](const Result<T> &value) {
        done(value ? Result<Done>(Done()) : value.error());
    };
}

} // namespace test

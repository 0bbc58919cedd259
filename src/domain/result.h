// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <functional>
#include <utility>
#include <variant>

/// A value or the Error that stands in its place, with the names of std::expected, which replaces
/// it in C++23.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] T &value() { return std::get<0>(m_state); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Nothing to return but whether it went well.
struct Done {
    friend bool operator==(Done, Done) = default;
};

/// Receives one Result; see http/client.h for when it runs.
template <typename T> using Callback = std::function<void(Result<T>)>;

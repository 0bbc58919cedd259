// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>

#include <optional>

/// Gets the answer of one command.
template <typename T> struct Taken {
    Callback<T> callback()
    {
        return [this](const Result<T> &answer) { result = answer; };
    }
    QObject context; ///< so that no callback outlives it
    std::optional<Result<T>> result;
};

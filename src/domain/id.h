// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

/// A number that the service gave to a thing, typed by the kind of thing, so that a task's number
/// cannot be passed for a relation's. 0 means "none": the service counts from 1.
template <typename Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value != 0; }

    /// An id for something that is only here so far; greater than any id of the service, so that
    /// what was added last sorts last.
    static constexpr Id local(qint64 number) { return Id(firstLocal + number); }
    [[nodiscard]] constexpr bool isLocal() const { return m_value >= firstLocal; }

    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }
    friend QDebug operator<<(QDebug debug, Id id) { return debug << id.m_value; }

private:
    static constexpr qint64 firstLocal = qint64(1) << 62;
    qint64 m_value = 0;
};

using UserId = Id<struct UserTag>;
using RelationId = Id<struct RelationTag>;
/// Counts from 1 within each relation (api.md 7): only with its relation it names a task.
using TaskId = Id<struct TaskTag>;
using CommentId = Id<struct CommentTag>;

Q_DECLARE_METATYPE(UserId)
Q_DECLARE_METATYPE(RelationId)
Q_DECLARE_METATYPE(TaskId)
Q_DECLARE_METATYPE(CommentId)

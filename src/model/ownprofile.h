// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "domain/waitingedit.h"
#include "store/store.h"

#include <QObject>

#include <optional>

namespace model {

/// The account's own profile, for views that are more than a list.
class OwnProfile : public QObject
{
    Q_OBJECT
public:
    explicit OwnProfile(const store::Store &store, QObject *parent = nullptr);

    /// As it is shown: with an edit that waits applied. Its id is invalid until it was seen.
    [[nodiscard]] const User &user() const { return m_store.me(); }
    /// Known also before the profile was seen.
    [[nodiscard]] UserId id() const { return m_store.owner().userId; }
    /// Whether an edit of it is on its way.
    [[nodiscard]] bool isWaiting() const;
    /// The edit of it that waits for the person.
    [[nodiscard]] std::optional<WaitingEdit> parkedEdit() const;

Q_SIGNALS:
    void changed();

private:
    const store::Store &m_store;
};

} // namespace model

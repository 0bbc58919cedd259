// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>

namespace view {

class NoticeBar;

/// What the window says of the session as long as it is so: that nothing of it is kept, or that it
/// has ended.
class SessionBanners : public QObject
{
    Q_OBJECT
public:
    SessionBanners(const session::Session &session, NoticeBar &notices, QObject *parent = nullptr);

    void update();

Q_SIGNALS:
    void signInRequested();

private:
    const session::Session &m_session;
    NoticeBar &m_notices;
};

} // namespace view

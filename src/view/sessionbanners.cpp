// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/sessionbanners.h"

#include "view/noticebar.h"

namespace view {

using State = session::Session::State;

SessionBanners::SessionBanners(const session::Session &session, NoticeBar &notices, QObject *parent)
    : QObject(parent), m_session(session), m_notices(notices)
{
}

void SessionBanners::update()
{
    const State state = m_session.state();
    const bool isIn = state == State::SignedIn || state == State::Ended;
    const QString memoryOnly = QStringLiteral("memoryOnly");
    if (isIn && m_session.isMemoryOnly()) {
        m_notices.show({Notice::Kind::Info,
                        memoryOnly,
                        tr("Nothing of this session is kept on this computer when you quit."),
                        {},
                        true});
    } else {
        m_notices.dismiss(memoryOnly);
    }
    const QString ended = QStringLiteral("sessionEnded");
    if (state == State::Ended) {
        m_notices.show({Notice::Kind::Warning,
                        ended,
                        tr("Your sign-in has ended. What was loaded can still be read."),
                        {{tr("&Sign in again"), [this] { Q_EMIT signInRequested(); }}},
                        true});
    } else {
        m_notices.dismiss(ended);
    }
}

} // namespace view

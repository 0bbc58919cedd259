// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/accountpreferences.h"

#include "model/ownprofile.h"
#include "session/session.h"
#include "view/actionbutton.h"
#include "view/datalabel.h"
#include "view/windowactions.h"

namespace view {

using State = session::Session::State;

AccountPreferences::AccountPreferences(const Context &context, const WindowActions &actions,
                                       QWidget *parent)
    : PreferencePage(tr("Account and server"), parent),
      m_session(context.session),
      m_profile(context.profile),
      m_server(new DataLabel(this)),
      m_person(new DataLabel(this))
{
    m_server->setObjectName(QStringLiteral("serverLabel"));
    m_server->setMaxLines(2);
    m_person->setObjectName(QStringLiteral("personLabel"));
    add(tr("Server"), m_server);
    add(tr("Signed in as"), m_person);
    add(tr("Profile"), actionButton(*actions.editProfile, this),
        tr("What other members see of you."));
    add(tr("Password"), actionButton(*actions.changePassword, this),
        tr("The password of your account on the server."));
    add(tr("Leaving this computer"), actionButton(*actions.signOut, this),
        tr("Signing out deletes from this computer what is kept of your account. Nothing is "
           "deleted on the server."));
    add(tr("Leaving the server"), actionButton(*actions.deleteAccount, this),
        tr("Deleting the account cannot be undone. You are asked first."));
    connect(&m_session, &session::Session::stateChanged, this, &AccountPreferences::update);
    connect(&m_profile, &model::OwnProfile::changed, this, &AccountPreferences::update);
    update();
}

void AccountPreferences::update()
{
    const State state = m_session.state();
    const bool isIn = state == State::SignedIn || state == State::Ended;
    m_server->setData(isIn ? m_session.account().server.toDisplayString() : tr("None"));
    const User &self = m_profile.user();
    if (!isIn)
        m_person->setData(tr("Nobody is signed in."));
    else if (self.name.isEmpty())
        m_person->setData(tr("Your profile has not been loaded yet."));
    else if (self.userName.isEmpty())
        m_person->setData(self.name);
    else
        m_person->setData(tr("%1 (%2)", "name, user name").arg(self.name, self.userName));
}

} // namespace view

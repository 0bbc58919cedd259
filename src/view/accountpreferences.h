// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/context.h"
#include "view/preferencepage.h"

namespace view {

class DataLabel;
class WindowActions;

/// Who is signed in, where, and the ways to change that: the commands of the Account menu.
class AccountPreferences : public PreferencePage
{
    Q_OBJECT
public:
    AccountPreferences(const Context &context, const WindowActions &actions,
                       QWidget *parent = nullptr);

private:
    void update();

    const session::Session &m_session;
    const model::OwnProfile &m_profile;
    DataLabel *m_server;
    DataLabel *m_person;
};

} // namespace view

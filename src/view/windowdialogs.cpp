// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/windowdialogs.h"

#include "model/membermodel.h"
#include "model/ownprofile.h"
#include "model/relationmodel.h"
#include "sync/sync.h"
#include "view/admindialog.h"
#include "view/deleteaccountdialog.h"
#include "view/overviewcheckdialog.h"
#include "view/passworddialog.h"
#include "view/preferencesdialog.h"
#include "view/profileediting.h"
#include "view/requestdialog.h"

namespace view {

namespace {

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowDialogs::WindowDialogs(const Context &context, const WindowActions &actions, QWidget &window)
    : QObject(&window),
      m_context(context),
      m_actions(actions),
      m_window(window),
      m_profile(new ProfileEditing(context.profile, context.sync, this))
{
}

void WindowDialogs::editProfile()
{
    m_profile->open(&m_window);
}

void WindowDialogs::changePassword()
{
    open(new PasswordDialog(m_context.online, m_context.sync, &m_window));
}

void WindowDialogs::deleteAccount()
{
    auto *dialog = new DeleteAccountDialog(m_context.profile, m_context.relations, m_context.online,
                                           m_context.sync, &m_window);
    connect(dialog, &DeleteAccountDialog::exportRequested, this, &WindowDialogs::exportRequested);
    connect(dialog, &DeleteAccountDialog::administrationRequested, this,
            &WindowDialogs::administer);
    connect(dialog, &DeleteAccountDialog::accountDeleted, this, &WindowDialogs::accountDeleted);
    open(dialog);
}

void WindowDialogs::administer()
{
    open(new AdminDialog(m_context.profile, m_context.members, m_context.directory,
                         m_context.online, &m_window));
}

void WindowDialogs::compareWithServer()
{
    open(new OverviewCheckDialog(m_context.online, &m_window));
}

void WindowDialogs::preferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_context, m_actions, &m_window);
        connect(m_preferences, &PreferencesDialog::graceChosen, this, &WindowDialogs::graceChosen);
        connect(m_preferences, &PreferencesDialog::notificationsChanged, this,
                &WindowDialogs::notificationsChanged);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void WindowDialogs::setGrace(std::chrono::seconds grace)
{
    if (m_preferences)
        m_preferences->setGrace(grace);
}

void WindowDialogs::ask(UserId person, Relation::Role ownRole)
{
    RequestDraft draft;
    draft.person = person;
    draft.ownRole = ownRole;
    write(draft);
}

void WindowDialogs::sendAgain(RelationId pending)
{
    const QList<Relation> relations = m_context.relations.all();
    for (const Relation &relation : relations) {
        if (relation.id == pending)
            write(RequestDraft::of(relation, m_context.profile.id()));
    }
}

void WindowDialogs::editRequest(const WaitingEdit &entry)
{
    RequestDraft draft = RequestDraft::of(entry.edit, m_context.profile.id());
    draft.replaces = entry.edit.relation;
    write(draft);
}

void WindowDialogs::write(const RequestDraft &draft)
{
    auto *dialog =
        new RequestDialog(m_context.members, m_context.relations, m_context.profile, m_context.sync,
                          m_context.directory, m_context.settings, draft, &m_window);
    connect(dialog, &RequestDialog::noticeRaised, this, &WindowDialogs::noticeReady);
    connect(dialog, &RequestDialog::draftLeft, this, [this](const RequestDraft &left) {
        Q_EMIT noticeReady(requestLeftNotice(nameOf(left.person), [this, left] { write(left); }));
    });
    open(dialog);
}

QString WindowDialogs::nameOf(UserId id) const
{
    const User *person = m_context.members.person(id);
    return person ? person->name : QString();
}

} // namespace view

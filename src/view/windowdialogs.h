// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/waitingedit.h"
#include "view/context.h"
#include "view/notice.h"
#include "view/requestdraft.h"

#include <QObject>

#include <chrono>

class QWidget;

namespace view {

class PreferencesDialog;
class ProfileEditing;
class WindowActions;

/// Opens the window's dialogs, and offers again what one of them sent in vain after it was closed.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    WindowDialogs(const Context &context, const WindowActions &actions, QWidget &window);

    void editProfile();
    void changePassword();
    void deleteAccount();
    void administer();
    void compareWithServer();
    /// The request of one's own to that person, in that role of one's own.
    void ask(UserId person, Relation::Role ownRole);
    /// Takes the pending request back, and sends another.
    void sendAgain(RelationId pending);
    /// The request that waits, to be sent in its place with what is in it.
    void editRequest(const WaitingEdit &entry);
    /// Made when it is first opened; it goes on being open beside the window.
    void preferences();
    /// The time to undo, as the window has it now.
    void setGrace(std::chrono::seconds grace);

Q_SIGNALS:
    /// Something that concerns the whole window.
    void noticeReady(const view::Notice &notice);
    void exportRequested();
    void graceChosen(std::chrono::seconds grace);
    /// As PreferencesDialog has it.
    void notificationsChanged();
    /// It is gone on the server.
    void accountDeleted();

private:
    void write(const RequestDraft &draft);
    /// Untrusted; empty when they are not known here.
    [[nodiscard]] QString nameOf(UserId person) const;

    Context m_context;
    const WindowActions &m_actions;
    QWidget &m_window;
    ProfileEditing *m_profile;
    PreferencesDialog *m_preferences = nullptr;
};

} // namespace view

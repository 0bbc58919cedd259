// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/relation.h"
#include "domain/waitingedit.h"
#include "view/context.h"
#include "view/notice.h"
#include "view/requestdraft.h"

#include <QObject>

class QWidget;

namespace view {

class ProfileEditing;

/// Opens the window's dialogs, and offers again what one of them sent in vain after it was closed.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    WindowDialogs(const Context &context, QWidget &window);

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
    void about();

Q_SIGNALS:
    /// Something that concerns the whole window.
    void noticeReady(const view::Notice &notice);
    void exportRequested();
    /// It is gone on the server.
    void accountDeleted();

private:
    void write(const RequestDraft &draft);
    /// Untrusted; empty when they are not known here.
    [[nodiscard]] QString nameOf(UserId person) const;

    Context m_context;
    QWidget &m_window;
    ProfileEditing *m_profile;
};

} // namespace view

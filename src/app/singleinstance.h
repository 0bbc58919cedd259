// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace app {

/// One window for each profile: a second start asks the first to come to the front and ends.
/// The socket is the user's alone and understands two words, which carry no data.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True when another one is there; it was asked to come to the front.
    [[nodiscard]] bool raiseOther();
    /// Tells the other one, if there is one, that an edit was left in the outbox's inbox.
    void tellOfInbox();
    /// From now on this is the one.
    void listen();

Q_SIGNALS:
    void raiseRequested();
    void inboxFilled();

private:
    [[nodiscard]] bool say(const char *word);
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace app

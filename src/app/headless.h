// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/program.h"

#include <QTimer>

namespace app {

/// One command without a window: sign in, sync, export, sign out. Ends with finished().
class Headless : public QObject
{
    Q_OBJECT
public:
    Headless(const CommandLine &line, session::SecretStore &secrets, QObject *parent = nullptr);

    void run();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void signIn();
    void resume();
    void resumed(session::Session::State state);
    void sync();
    void exportData();
    void signOut();
    void fail(const QString &sentence);

    CommandLine m_line;
    Program m_program;
    QTimer m_timeout;
    QString m_trouble; ///< what the keychain said
};

} // namespace app

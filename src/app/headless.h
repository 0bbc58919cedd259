// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/program.h"

#include <QTimer>

namespace app {

/// One command without a window: sign in, sync, add a task, export, sign out. Ends with finished().
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
    void pulled(const Result<Done> &result);
    void endSync();
    void quickAdd();
    void exportData();
    void signOut();
    void tell(const QString &sentence);
    void tellWaiting();
    void fail(const QString &sentence);
    void finish(int exitCode);

    CommandLine m_line;
    Program m_program;
    QTimer m_timeout;
    QString m_trouble; ///< what the keychain said
    std::optional<Error> m_pullError;
    bool m_isFinished = false;
};

} // namespace app

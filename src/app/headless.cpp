// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/exporter.h"

#include <QFile>

#include <cstdio>

namespace app {

using session::Session;

namespace {

// The first line, without its end.
Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{Error::Kind::Storage, 0, file.errorString(), false};
    constexpr qint64 longestLine = 4096;
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString password = QString::fromUtf8(line);
    wipe(line);
    return password;
}

} // namespace

Headless::Headless(const CommandLine &line, session::SecretStore &secrets, QObject *parent)
    : QObject(parent), m_line(line), m_program(Paths(line.profile), secrets, Program::Pulling::None)
{
    m_timeout.setSingleShot(true);
}

void Headless::run()
{
    switch (m_line.command) {
    case CommandLine::Command::SignIn:
        return signIn();
    case CommandLine::Command::SignOut:
    case CommandLine::Command::Sync:
    case CommandLine::Command::Export:
        return resume();
    default:
        Q_UNREACHABLE();
    }
}

void Headless::signIn()
{
    Result<QString> password = readPassword(m_line.passwordFile);
    if (!password)
        return fail(tr("The password could not be read: %1").arg(password.error().detail));
    const QUrl server = m_line.server.isEmpty() ? m_program.session().lastServer() : m_line.server;
    if (server.isEmpty())
        return fail(tr("No server is known yet. Say which with --server URL."));
    connect(&m_program.session(), &Session::keychainTrouble, this,
            [this](const QString &sentence) { m_trouble = sentence; });
    m_program.session().signIn({server, m_line.userName, *password, true}, this,
                               [this](const Result<Done> &result) {
                                   if (!result)
                                       return fail(explain(result.error()));
                                   if (m_program.session().isMemoryOnly())
                                       return fail(m_trouble);
                                   Q_EMIT finished(ExitDone);
                               });
    wipe(*password);
}

void Headless::resume()
{
    const session::Account account = m_program.session().lastAccount(m_line.server);
    if (!account.isValid())
        return fail(tr("Nobody is signed in here. Sign in first."));
    connect(&m_program, &Program::storeTrouble, this, [this](const QString &sentence) {
        if (!m_program.storeError()) // else it is why the command fails
            std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    });
    connect(&m_program.session(), &Session::keychainTrouble, this,
            [this](const QString &sentence) { m_trouble = sentence; });
    connect(&m_program.session(), &Session::stateChanged, this, &Headless::resumed);
    m_program.session().resume(account);
}

void Headless::resumed(Session::State state)
{
    switch (state) {
    case Session::State::Resuming:
        return;
    case Session::State::KeychainHung:
        return fail(tr("Your keychain does not answer."));
    case Session::State::KeychainLocked:
        return fail(tr("Your keychain is locked. Unlock it and try again."));
    case Session::State::SignedOut:
        if (m_line.command != CommandLine::Command::SignOut)
            fail(m_trouble.isEmpty() ? tr("Nobody is signed in here. Sign in first.") : m_trouble);
        return;
    case Session::State::Ended:
        if (m_line.command == CommandLine::Command::Sync)
            fail(explain({Error::Kind::SessionEnded, 0, {}, false}));
        return;
    case Session::State::SignedIn:
        break;
    }
    if (m_program.storeError() && m_line.command != CommandLine::Command::SignOut)
        return fail(explain(*m_program.storeError()));
    if (m_line.command == CommandLine::Command::Sync)
        sync();
    else if (m_line.command == CommandLine::Command::Export)
        exportData();
    else
        signOut();
}

void Headless::sync()
{
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail(tr("The server took longer than %n second(s).", nullptr,
                static_cast<int>(m_line.timeout.count())));
    });
    connect(&m_program.sync(), &syncing::Sync::pullFinished, this,
            [this](const Result<Done> &result) {
                if (!result)
                    return fail(explain(result.error()));
                Q_EMIT finished(m_program.sync().hasWaitingEdits() ? ExitWaiting : ExitDone);
            });
    m_timeout.start(m_line.timeout);
    m_program.sync().start();
}

void Headless::exportData()
{
    const Result<Done> written =
        writeExport(exportOf(m_program.store(), m_program.session().account()), m_line.file);
    if (!written)
        return fail(explain(written.error()));
    Q_EMIT finished(ExitDone);
}

void Headless::signOut()
{
    m_program.signOut(this, [this](const Result<Done> &result) {
        if (!result)
            return fail(explain(result.error()));
        Q_EMIT finished(ExitDone);
    });
}

void Headless::fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    Q_EMIT finished(ExitFailed);
}

} // namespace app

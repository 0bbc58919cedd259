// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/exporter.h"
#include "app/quickadd.h"
#include "app/singleinstance.h"
#include "app/waitinglines.h"
#include "store/outbox.h"
#include "store/visitor.h"

#include <QFile>

#include <cstdio>
#include <utility>

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

/// A visit needs neither the account's folder for itself nor the network.
Program::Use useOf(CommandLine::Command command)
{
    return command == CommandLine::Command::QuickAdd ? Program::Use::Visit : Program::Use::Command;
}

} // namespace

Headless::Headless(const CommandLine &line, session::SecretStore &secrets, QObject *parent)
    : QObject(parent), m_line(line), m_program(Paths(line.profile), secrets, useOf(line.command))
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
    case CommandLine::Command::QuickAdd:
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
                                   finish(ExitDone);
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
            tell(sentence);
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
    // What cannot be seen can still be deleted, if that is meant.
    if (m_program.storeError() && !m_line.discardsChanges)
        return fail(explain(*m_program.storeError()));
    switch (m_line.command) {
    case CommandLine::Command::Sync:
        return sync();
    case CommandLine::Command::QuickAdd:
        return quickAdd();
    case CommandLine::Command::Export:
        return exportData();
    case CommandLine::Command::SignOut:
        return signOut();
    default:
        Q_UNREACHABLE();
    }
}

void Headless::sync()
{
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        tellWaiting();
        fail(tr("The server took longer than %Ln second(s).", nullptr,
                static_cast<int>(m_line.timeout.count())));
    });
    connect(&m_program.sync(), &syncing::Sync::pullFinished, this, &Headless::pulled,
            Qt::SingleShotConnection);
    m_timeout.start(m_line.timeout);
    m_program.sync().start();
}

/// Then what can go at once goes: what is under way, and what is held back for undoing.
void Headless::pulled(const Result<Done> &result)
{
    if (!result)
        m_pullError = result.error();
    if (!m_program.sync().isSending())
        return endSync();
    connect(&m_program.sync(), &syncing::Sync::editsSettled, this, &Headless::endSync,
            Qt::SingleShotConnection);
}

void Headless::endSync()
{
    tellWaiting();
    if (m_pullError && m_pullError->kind == Error::Kind::NotFound)
        return fail(tr("Your account is no longer on this server; what is kept here stays until "
                       "you sign out."));
    if (m_pullError)
        return fail(explain(*m_pullError));
    if (m_program.store().outbox().refusal())
        return finish(ExitFailed); // why has been told
    finish(m_program.sync().hasWaitingEdits() ? ExitWaiting : ExitDone);
}

void Headless::quickAdd()
{
    const session::Account account = m_program.session().account();
    const store::Visitor visitor(m_program.paths().accountFolder(account),
                                 {account.server, account.userId}, m_program.session().dataKey());
    const Result<QList<Relation>> seen = visitor.relations();
    if (!seen)
        return fail(explain(seen.error()));
    const Result<RelationId> relation = relationForTask(*seen, account.userId, m_line.relation);
    if (!relation)
        return fail(explain(relation.error()));
    const Edit edit{.kind = Edit::Kind::AddTask,
                    .relation = *relation,
                    .text = m_line.text,
                    .subject = m_line.text};
    const Result<Done> kept = visitor.leave(edit, unixNow());
    if (!kept)
        return fail(explain(kept.error()));
    SingleInstance(m_program.paths().instanceName()).tellOfInbox();
    finish(ExitDone);
}

void Headless::exportData()
{
    const Result<Done> written =
        writeExport(exportOf(m_program.store(), m_program.session().account()), m_line.file);
    if (!written)
        return fail(explain(written.error()));
    // Without the changes that wait it is not all; why has been told.
    finish(m_program.store().outbox().refusal() ? ExitFailed : ExitDone);
}

void Headless::signOut()
{
    const Program::AtStake stake = m_program.changesAtStake();
    if (!stake.isNothing() && !m_line.discardsChanges) {
        tellWaiting();
        tell(
            stake.waiting > 0
                ? tr("Signing out drops %Ln change(s) that the server does not have yet; to do so, "
                     "add --discard-changes.",
                     nullptr, stake.waiting)
                : tr("Signing out drops changes that cannot be read at present; to do so, add "
                     "--discard-changes."));
        return finish(ExitWaiting);
    }
    m_program.signOut(this, [this](const Result<Done> &result) {
        if (!result)
            return fail(explain(result.error()));
        finish(ExitDone);
    });
}

void Headless::tell(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

void Headless::tellWaiting()
{
    for (const QString &line : waitingLines(m_program.store(), m_program.sync()))
        std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void Headless::fail(const QString &sentence)
{
    if (!m_isFinished)
        tell(sentence);
    finish(ExitFailed);
}

/// Once: what still comes in until the event loop has ended is of no concern any more.
void Headless::finish(int exitCode)
{
    m_timeout.stop();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(exitCode);
}

} // namespace app

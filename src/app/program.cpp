// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "store/outbox.h"

#include <QDir>

#include <utility>

namespace app {

using session::Session;

Program::Program(const Paths &paths, session::SecretStore &secrets, Use use, QObject *parent)
    : QObject(parent),
      m_paths(paths),
      m_use(use),
      m_settings(paths.settingsFile(), QSettings::IniFormat),
      m_session(m_client, secrets, m_settings, paths.profile()),
      m_sync(m_client, m_store),
      m_directory(m_client, m_store),
      m_online(m_client, m_store)
{
    connect(&m_session, &Session::stateChanged, this, &Program::sessionChanged);
    connect(&m_store, &store::Store::storageFailed, this,
            [this](const Error &error) { Q_EMIT storeTrouble(error.detail); });
    connect(&m_sync, &syncing::Sync::pauseChanged, this, [this] {
        if (m_sync.pause() == syncing::Pause::AccountGone)
            tellAccountGone();
    });
    connect(&m_sync, &syncing::Sync::pullFinished, this, [this](const Result<Done> &result) {
        // A pull passes over what is gone, but for the account itself and its relations, of which
        // the service says so without a word (api.md 3.3).
        if (!result && result.error().kind == Error::Kind::NotFound)
            tellAccountGone();
    });
}

void Program::sessionChanged(Session::State state)
{
    switch (state) {
    case Session::State::SignedIn:
        if (m_use == Use::Visit)
            break;
        openStore();
        if (m_use == Use::Window)
            m_sync.start();
        break;
    case Session::State::Ended:
        openStore(); // what was seen stays readable
        m_sync.stop();
        break;
    case Session::State::SignedOut:
        m_sync.stop();
        m_directory.reset();
        m_store.close();
        break;
    case Session::State::Resuming:
    case Session::State::KeychainHung:
    case Session::State::KeychainLocked:
        break;
    }
}

void Program::openStore()
{
    const session::Account account = m_session.account();
    const store::Owner owner{account.server, account.userId};
    if (m_store.isOpen() && m_store.owner() == owner)
        return;
    m_directory.reset();
    m_store.close();
    m_storeError.reset();
    m_isAccountGone = false;
    if (m_session.isMemoryOnly()) {
        m_store.openInMemory(owner);
    } else {
        const auto opened =
            m_store.open(m_paths.accountFolder(account), owner, m_session.dataKey());
        if (opened) {
            tellOpened(*opened);
            tellOutbox();
        } else {
            m_storeError = opened.error();
            Q_EMIT storeTrouble(explain(opened.error()));
        }
    }
    m_directory.storeOpened();
    Q_EMIT opened();
}

void Program::tellOpened(store::Store::Opened opened)
{
    using Opened = store::Store::Opened;
    switch (opened) {
    case Opened::Ready:
    case Opened::New:
        return;
    case Opened::Damaged:
        Q_EMIT storeTrouble(tr("What was kept on this computer was damaged. It has been set aside "
                               "and is fetched again from the server."));
        return;
    case Opened::UnknownVersion:
        Q_EMIT storeTrouble(tr("What was kept on this computer is of another version of this "
                               "program. It has been set aside and is fetched again."));
        return;
    case Opened::WrongKey:
        Q_EMIT storeTrouble(tr("The key to what was kept on this computer is no longer in your "
                               "keychain. It has been set aside and is fetched again."));
        return;
    }
}

void Program::tellOutbox()
{
    const store::Outbox &outbox = m_store.outbox();
    if (const std::optional<Error> &refusal = outbox.refusal())
        Q_EMIT storeTrouble(
            tr("Changes cannot be kept on this computer at present: %1").arg(refusal->detail));
    if (outbox.unreadableCount() > 0)
        Q_EMIT storeTrouble(tr("Some changes that waited could not be read, so their file was set "
                               "aside in %1.")
                                .arg(m_paths.accountFolder(m_session.account())));
}

void Program::tellAccountGone()
{
    if (!std::exchange(m_isAccountGone, true))
        Q_EMIT accountGone();
}

Program::AtStake Program::changesAtStake() const
{
    AtStake stake;
    if (!m_store.isOpen())
        return stake;
    stake.waiting = m_store.outbox().edits().size();
    if (m_session.isMemoryOnly())
        return stake;
    const QDir folder(m_paths.accountFolder(m_session.account()));
    const bool isSetAside =
        !folder.entryList({QStringLiteral("outbox.db.quarantined-*")}, QDir::Files).isEmpty();
    stake.hasUnreadable = m_store.outbox().refusal() || isSetAside;
    return stake;
}

Program::Kept Program::kept() const
{
    Kept kept;
    if (!m_store.isOpen() || m_session.isMemoryOnly() || m_storeError)
        return kept;
    kept.folder = m_paths.accountFolder(m_session.account());
    const auto sizeOf = [&kept](const QString &pattern) {
        qint64 size = 0;
        const auto files = QDir(kept.folder).entryInfoList({pattern}, QDir::Files);
        for (const QFileInfo &file : files)
            size += file.size();
        return size;
    };
    kept.cacheSize = sizeOf(QStringLiteral("cache.db*"));
    kept.outboxSize = sizeOf(QStringLiteral("outbox.db*"));
    return kept;
}

Result<Done> Program::fetchAgain()
{
    const QDir folder(kept().folder);
    if (kept().folder.isEmpty() || m_session.state() != Session::State::SignedIn)
        return Done();
    m_sync.stop();
    m_store.close();
    bool isGone = true;
    // The write-ahead log first: it must never lie beside a new main file.
    for (const char *suffix : {"-wal", "-shm", ""}) {
        const QString file = folder.filePath(QLatin1String("cache.db") + QLatin1String(suffix));
        isGone = isGone && (!QFile::exists(file) || QFile::remove(file));
    }
    openStore();
    m_sync.start();
    if (!isGone)
        return Error{Error::Kind::Storage, 0, tr("Some files could not be deleted."), false};
    return Done();
}

void Program::signOut(QObject *context, Callback<Done> done)
{
    const session::Account account = m_session.account();
    const bool isMemoryOnly = m_session.isMemoryOnly();
    m_sync.stop();
    m_directory.reset();
    m_store.close();
    // The files go first: without its key nothing can read them, but with neither it is sure.
    Result<Done> wiped = Done();
    if (!isMemoryOnly && account.isValid())
        wiped = store::Store::wipe(m_paths.accountFolder(account));
    m_session.signOut(context, [done = std::move(done), wiped](const Result<Done> &result) {
        done(wiped ? result : wiped);
    });
}

} // namespace app

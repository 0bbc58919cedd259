// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paths.h"
#include "http/client.h"
#include "session/session.h"
#include "store/store.h"
#include "sync/directory.h"
#include "sync/onlinecommands.h"
#include "sync/sync.h"

#include <QObject>
#include <QSettings>

#include <optional>

namespace app {

/// The rooms put together, without a window: a signed-in session opens the store, an open store is
/// pulled into, a sign-out wipes it. Members are destroyed in reverse.
class Program : public QObject
{
    Q_OBJECT
public:
    enum class Use {
        Window,
        Command, ///< pulls only when it is told to
        Visit, ///< leaves the account's folder to whom it belongs: the store stays closed
    };

    Program(const Paths &paths, session::SecretStore &secrets, Use use = Use::Window,
            QObject *parent = nullptr);

    [[nodiscard]] const Paths &paths() const { return m_paths; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] session::Session &session() { return m_session; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] syncing::Sync &sync() { return m_sync; }
    [[nodiscard]] syncing::Directory &directory() { return m_directory; }
    [[nodiscard]] syncing::OnlineCommands &online() { return m_online; }
    [[nodiscard]] http::Client &client() { return m_client; }

    /// Why the account's cache could not be opened, so that the store is in memory only; none when
    /// it is open, or is meant to be in memory.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_storeError; }

    /// What would be lost with the account's folder.
    struct AtStake {
        int waiting = 0; ///< edits that no listing has shown yet
        bool hasUnreadable = false; ///< there may be more, in what cannot be read at present

        [[nodiscard]] bool isNothing() const { return waiting == 0 && !hasUnreadable; }
    };
    [[nodiscard]] AtStake changesAtStake() const;

    /// What is kept of the account on this computer; no folder when nothing is.
    struct Kept {
        QString folder;
        qint64 cacheSize = 0; ///< in bytes, of all its files
        qint64 outboxSize = 0;
    };
    [[nodiscard]] Kept kept() const;
    /// Deletes the cache and pulls it again; the outbox stays. Storage: some of it is still there.
    Result<Done> fetchAgain();

    /// Signs out and deletes all that is kept of the account. The error says what is still there.
    void signOut(QObject *context, Callback<Done> done);

Q_SIGNALS:
    /// The store is open: what was seen before can be shown.
    void opened();
    /// The store could not be used as it should; one translated sentence.
    void storeTrouble(const QString &sentence);
    /// The server says that there is no such account any more; what is kept stays. Told once.
    void accountGone();

private:
    void sessionChanged(session::Session::State state);
    void openStore();
    void tellOpened(store::Store::Opened opened);
    void tellOutbox();
    void tellAccountGone();

    Paths m_paths;
    Use m_use;
    QSettings m_settings;
    http::Client m_client;
    session::Session m_session;
    store::Store m_store;
    syncing::Sync m_sync;
    syncing::Directory m_directory;
    syncing::OnlineCommands m_online;
    std::optional<Error> m_storeError;
    bool m_isAccountGone = false; ///< and it has been told
};

} // namespace app

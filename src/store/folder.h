// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace store {

/// The folder of one account, owned by this process as long as this lives: 0700, its files 0600.
class Folder
{
public:
    /// Makes it if need be. Storage: it cannot be written to, or another process owns it.
    static Result<std::unique_ptr<Folder>> own(const QString &path);
    /// Deletes it with all that is in it. Storage: it is owned, by whomever, or something is left.
    static Result<Done> wipe(const QString &path);

    [[nodiscard]] static QString cachePath(const QString &folder);
    [[nodiscard]] QString cachePath() const { return cachePath(m_path); }
    /// Gives the cache's files a name apart, and deletes those that had been set aside before. The
    /// cache is closed. False: it is still in the way.
    bool setAside();

    [[nodiscard]] static QString outboxPath(const QString &folder);
    [[nodiscard]] QString outboxPath() const { return outboxPath(m_path); }
    /// Makes an empty file that only its owner can read, unless there is one. Also for those who do
    /// not own the folder.
    static void makeOutboxFile(const QString &folder);
    void makeOutboxFile() const { makeOutboxFile(m_path); }
    /// Gives the outbox's files a name apart; all that were set aside are kept. The outbox is
    /// closed. False: it is still in the way.
    bool quarantineOutbox();

private:
    explicit Folder(const QString &path);
    [[nodiscard]] static bool makeFile(const QString &path);

    QString m_path;
    QLockFile m_lock;
};

} // namespace store

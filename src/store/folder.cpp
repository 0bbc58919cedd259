// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace store {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

QString lockPath(const QString &folder)
{
    return folder + QLatin1String("/lock");
}

Error storageError(const char *sentence)
{
    return {Error::Kind::Storage, 0, QCoreApplication::translate("Storage", sentence), false};
}

Error notWritable()
{
    return storageError(QT_TRANSLATE_NOOP("Storage", "The folder cannot be written to."));
}

Error ownedByAnother()
{
    return storageError(
        QT_TRANSLATE_NOOP("Storage", "Mentorship is already open with this account."));
}

/// The write-ahead log first: it must never lie beside a new main file.
constexpr const char *fileParts[] = {"-wal", "-shm", ""};

QString timeStamp()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
}

bool removeIfThere(const QString &path)
{
    return !QFile::exists(path) || QFile::remove(path);
}

} // namespace

Folder::Folder(const QString &path) : m_path(path), m_lock(lockPath(path))
{
    m_lock.setStaleLockTime(0); // it is given up by the death of its process, not by age
}

Result<std::unique_ptr<Folder>> Folder::own(const QString &path)
{
    if (!QDir().mkpath(path))
        return notWritable();
    QFile::setPermissions(path, ownFolder);
    std::unique_ptr<Folder> folder(new Folder(path));
    if (!folder->m_lock.tryLock(0))
        return folder->m_lock.error() == QLockFile::LockFailedError ? ownedByAnother()
                                                                    : notWritable();
    QFile::setPermissions(lockPath(path), ownFile);
    if (!makeFile(folder->cachePath()))
        return notWritable();
    return folder;
}

Result<Done> Folder::wipe(const QString &path)
{
    QDir folder(path);
    Q_ASSERT(QDir::isAbsolutePath(path) && !folder.isRoot());
    if (!folder.exists())
        return Done();
    {
        QLockFile lock(lockPath(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
            return ownedByAnother();
    }
    if (!folder.removeRecursively())
        return storageError(QT_TRANSLATE_NOOP("Storage", "Some files could not be deleted."));
    return Done();
}

QString Folder::cachePath(const QString &folder)
{
    return folder + QLatin1String("/cache.db");
}

/// SQLite gives its -wal and -shm files the permissions of the main file.
bool Folder::makeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString part = path + QLatin1String(suffix);
        if (QFile::exists(part))
            QFile::setPermissions(part, ownFile);
    }
    QFile file(path);
    return file.exists() || file.open(QFile::WriteOnly | QFile::NewOnly, ownFile);
}

bool Folder::setAside()
{
    const QStringList earlier =
        QDir(m_path).entryList({QStringLiteral("cache.db.damaged-*")}, QDir::Files);
    const QString aside = cachePath() + QLatin1String(".damaged-") + timeStamp();
    for (const char *suffix : fileParts) {
        const QString path = cachePath() + QLatin1String(suffix);
        QFile::rename(path, aside + QLatin1String(suffix));
        if (!removeIfThere(path))
            return false;
    }
    for (const QString &name : earlier)
        QFile::remove(m_path + QLatin1Char('/') + name);
    return makeFile(cachePath());
}

QString Folder::outboxPath(const QString &folder)
{
    return folder + QLatin1String("/outbox.db");
}

void Folder::makeOutboxFile(const QString &folder)
{
    (void)makeFile(outboxPath(folder)); // that it cannot be, opening it tells
}

bool Folder::quarantineOutbox()
{
    if (QFile(outboxPath()).size() == 0 && !QFile::exists(outboxPath() + QLatin1String("-wal")))
        return makeFile(outboxPath()); // nothing to keep
    const QString stem = outboxPath() + QLatin1String(".quarantined-") + timeStamp();
    QString aside = stem;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = stem + QStringLiteral("-%1").arg(number);
    for (const char *suffix : fileParts) {
        const QString path = outboxPath() + QLatin1String(suffix);
        if (QFile::exists(path) && !QFile::rename(path, aside + QLatin1String(suffix)))
            return false;
    }
    return makeFile(outboxPath());
}

} // namespace store

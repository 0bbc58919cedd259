// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretserviceprobe.h"

#include "session/logging.h"
#include "session/secretserviceprompt.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QMap>

#include <utility>

namespace session {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using Finding = KeychainProbe::Finding;
using Outcome = SecretStore::Outcome;

const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString noObject = QStringLiteral("/");

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(secretService, servicePath, serviceInterface, method);
    message.setArguments(arguments);
    return message;
}

Finding findingOf(const QDBusMessage &failure)
{
    switch (QDBusError(failure).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Finding::NoAnswer;
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::Disconnected:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
        return Finding::NoService;
    default:
        break;
    }
    const QString name = failure.errorName();
    const bool isNobody = name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"))
        || name == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    return isNobody ? Finding::NoService : Finding::Failed;
}

Outcome outcomeOf(const QDBusMessage &failure)
{
    switch (findingOf(failure)) {
    case Finding::NoAnswer:
        return Outcome::Hung;
    case Finding::NoService:
        return Outcome::Unavailable;
    default:
        return Outcome::Failed;
    }
}

QString detailOf(const QDBusMessage &failure)
{
    return failure.errorName() + QLatin1String(": ") + failure.errorMessage();
}

bool isFailure(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

/// The argument as an object path, "/" when it is none.
QString pathIn(const QDBusMessage &reply, qsizetype index)
{
    const QString path = reply.arguments().value(index).value<QDBusObjectPath>().path();
    return path.isEmpty() ? noObject : path;
}

/// libsecret holds on to its session with a service that has ended, and fails with "The session
/// does not exist" until the program does. Has it connect anew.
void forgetEndedService()
{
    QLibrary libsecret(QStringLiteral("secret-1"), 0); // as QtKeychain loads it
    if (const auto disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

/// The wallet daemon that QtKeychain prefers in this desktop session; empty: none.
QString preferredWallet()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const bool isKde = desktop == "KDE" || qgetenv("DESKTOP_SESSION").startsWith("kde")
        || (desktop.isEmpty() && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"));
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (!isKde || (version != "5" && version != "6"))
        return {};
    return QStringLiteral("kwalletd") + QString::fromLatin1(version);
}

} // namespace

SecretServiceProbe::SecretServiceProbe(const QString &serviceName,
                                       std::chrono::milliseconds timeout, QObject *parent)
    : KeychainProbe(parent), m_serviceName(serviceName), m_timeout(timeout)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Paths>();
}

void SecretServiceProbe::call(const QDBusMessage &message, QObject *context, Reply done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never be answered
        const auto failure =
            QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("no session bus"));
        QMetaObject::invokeMethod(
            context, [failure, done = std::move(done)] { done(failure); }, Qt::QueuedConnection);
        return;
    }
    watchService();
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(message, static_cast<int>(m_timeout.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [done = std::move(done), watcher] { done(watcher->reply()); });
}

void SecretServiceProbe::watchService()
{
    if (m_watcher)
        return;
    m_watcher = new QDBusServiceWatcher(secretService, QDBusConnection::sessionBus(),
                                        QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before) {
                m_hasEnded = m_hasEnded || !before.isEmpty();
            });
}

void SecretServiceProbe::look(const QString &key, QObject *context, Done done)
{
    const Attributes attributes{{QStringLiteral("user"), key},
                                {QStringLiteral("server"), m_serviceName}};
    call(serviceCall(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}), context,
         [this, context, done = std::move(done)](const QDBusMessage &reply) {
             considerItems(reply, context, done);
         });
}

void SecretServiceProbe::considerItems(const QDBusMessage &reply, QObject *context,
                                       const Done &done)
{
    m_locked.clear();
    if (isFailure(reply)) {
        const Answer answer{findingOf(reply), detailOf(reply)};
        if (answer.finding == Finding::NoService)
            lookElsewhere(answer, context, done);
        else
            done(answer);
        return;
    }
    if (std::exchange(m_hasEnded, false))
        forgetEndedService();
    const auto unlocked = qdbus_cast<Paths>(reply.arguments().value(0));
    m_locked = qdbus_cast<Paths>(reply.arguments().value(1));
    if (!unlocked.isEmpty())
        done({Finding::Found, {}});
    else if (!m_locked.isEmpty())
        done({Finding::Locked, QStringLiteral("the item is locked")});
    else
        lookElsewhere({Finding::Absent, {}}, context, done);
}

void SecretServiceProbe::lookElsewhere(const Answer &otherwise, QObject *context, const Done &done)
{
    const auto goOn = [this, otherwise, context, done](bool isKWallet) {
        m_isKWallet = isKWallet;
        if (isKWallet)
            done({Finding::NotApplicable, {}});
        else if (otherwise.finding == Finding::Absent)
            lookAtDefaultCollection(context, done);
        else
            done(otherwise);
    };
    const QString wallet = preferredWallet();
    if (wallet.isEmpty())
        return goOn(false);
    // The very call by which QtKeychain decides.
    call(QDBusMessage::createMethodCall(
             QLatin1String("org.kde.") + wallet, QLatin1String("/modules/") + wallet,
             QStringLiteral("org.kde.KWallet"), QStringLiteral("networkWallet")),
         context, [goOn](const QDBusMessage &reply) { goOn(!isFailure(reply)); });
}

void SecretServiceProbe::lookAtDefaultCollection(QObject *context, const Done &done)
{
    call(serviceCall(QStringLiteral("ReadAlias"), {QStringLiteral("default")}), context,
         [this, context, done](const QDBusMessage &reply) {
             if (isFailure(reply))
                 done({findingOf(reply), detailOf(reply)});
             else if (const QString path = pathIn(reply, 0); path != noObject)
                 lookAtCollection(path, context, done);
             else
                 done({Finding::Absent, QStringLiteral("no default collection")});
         });
}

void SecretServiceProbe::lookAtCollection(const QString &path, QObject *context, const Done &done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        secretService, path, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    message.setArguments(
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    call(message, context, [this, path, done](const QDBusMessage &reply) {
        if (isFailure(reply))
            return done({findingOf(reply), detailOf(reply)});
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (locked.userType() != QMetaType::Bool)
            return done({Finding::Failed, QStringLiteral("Locked is no boolean")});
        if (!locked.toBool())
            return done({Finding::Absent, {}});
        m_locked = {QDBusObjectPath(path)};
        done({Finding::Locked, QStringLiteral("the default collection is locked")});
    });
}

void SecretServiceProbe::unlock(QObject *context, Unlocked done)
{
    if (!m_locked.isEmpty())
        return askToUnlock(m_locked, context, done);
    if (m_isKWallet) { // opens its wallet when it is asked for something
        QMetaObject::invokeMethod(
            context,
            [done] {
                done({Outcome::Ok, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    call(serviceCall(QStringLiteral("ReadAlias"), {QStringLiteral("default")}), context,
         [this, context, done](const QDBusMessage &reply) {
             if (isFailure(reply))
                 done({outcomeOf(reply), detailOf(reply)});
             else if (const QString path = pathIn(reply, 0); path != noObject)
                 askToUnlock({QDBusObjectPath(path)}, context, done);
             else
                 done({Outcome::Absent, QStringLiteral("no default collection")});
         });
}

void SecretServiceProbe::askToUnlock(const Paths &paths, QObject *context, const Unlocked &done)
{
    call(serviceCall(QStringLiteral("Unlock"), {QVariant::fromValue(paths)}), context,
         [this, context, done](const QDBusMessage &reply) {
             if (isFailure(reply))
                 return done({outcomeOf(reply), detailOf(reply)});
             const QString path = pathIn(reply, 1);
             if (path == noObject) // it took no prompt
                 return done({Outcome::Ok, {}});
             auto *prompt = new SecretServicePrompt(secretService, path, this);
             connect(prompt, &SecretServicePrompt::finished, context, done);
             prompt->show(m_timeout);
         });
}

} // namespace session

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/privatekeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/types.h>

namespace test {

namespace {

const QString busConfiguration = QStringLiteral(R"(<busconfig>
<type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)");

const QByteArray password = "correct horse"; // an empty one would unlock nothing

} // namespace

PrivateKeyring::PrivateKeyring() : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString home = m_folder.filePath(QStringLiteral("home"));
    const QString runtime = m_folder.filePath(QStringLiteral("run"));
    for (const QString &path : {home, runtime}) {
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
          "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID",
          "GNOME_KEYRING_CONTROL", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        m_environment.remove(QString::fromLatin1(name));
        qunsetenv(name);
    }
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    // A test that crashes leaves nothing running.
    for (QProcess *process : {&m_bus, &m_daemon})
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
}

PrivateKeyring::~PrivateKeyring()
{
    kill();
    m_bus.kill();
    m_bus.waitForFinished();
}

bool PrivateKeyring::startBus()
{
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QFile::WriteOnly))
        return false;
    configuration.write(
        busConfiguration.arg(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR"))).toUtf8());
    configuration.close();
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + configuration.fileName(),
                 QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
        return false;
    const QByteArray address = m_bus.readLine().trimmed();
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(address));
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    return !address.isEmpty();
}

bool PrivateKeyring::startUnlocked()
{
    return startDaemon({QStringLiteral("--unlock")}, password);
}

bool PrivateKeyring::startLocked()
{
    return startDaemon({QStringLiteral("--start")}, {});
}

bool PrivateKeyring::unlockFromOutside()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto call = [&bus](const QString &interface, const QString &method,
                             const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            interface, method);
        message.setArguments(arguments);
        return bus.call(message);
    };
    const QDBusMessage opened =
        call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << password
           << QStringLiteral("text/plain");
    secret.endStructure();
    const QDBusObjectPath collection(QStringLiteral("/org/freedesktop/secrets/collection/login"));
    const QDBusMessage unlocked =
        call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
             QStringLiteral("UnlockWithMasterPassword"),
             {QVariant::fromValue(collection), QVariant::fromValue(secret)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

void PrivateKeyring::kill()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PrivateKeyring::freeze()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void PrivateKeyring::thaw()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

bool PrivateKeyring::store(const QString &item, const QByteArray &value)
{
    bool isOk = false;
    run(QStringLiteral("secret-tool"),
        {QStringLiteral("store"), QStringLiteral("--label=") + item, QStringLiteral("user"), item,
         QStringLiteral("server"), QStringLiteral("mentorship-desktop"), QStringLiteral("type"),
         QStringLiteral("base64")},
        value.toBase64(), &isOk);
    return isOk;
}

QByteArray PrivateKeyring::lookup(const QString &item)
{
    bool isOk = false;
    return QByteArray::fromBase64(
        run(QStringLiteral("secret-tool"),
            {QStringLiteral("lookup"), QStringLiteral("user"), item, QStringLiteral("server"),
             QStringLiteral("mentorship-desktop")},
            {}, &isOk));
}

bool PrivateKeyring::startDaemon(const QStringList &arguments, const QByteArray &input)
{
    // What a killed daemon leaves behind would be taken for a running one.
    QDir(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")) + QStringLiteral("/keyring"))
        .removeRecursively();
    m_daemon.setProcessEnvironment(m_environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.start(
        QStringLiteral("gnome-keyring-daemon"),
        arguments
            + QStringList{QStringLiteral("--components=secrets"), QStringLiteral("--foreground")});
    if (!m_daemon.waitForStarted())
        return false;
    m_daemon.write(input);
    m_daemon.closeWriteChannel();
    m_daemon.waitForBytesWritten();
    return waitForService();
}

bool PrivateKeyring::waitForService()
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 10'000; QThread::msleep(20)) {
        bool isOk = false;
        run(QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply"),
             QStringLiteral("--dest=org.freedesktop.secrets"),
             QStringLiteral("/org/freedesktop/secrets"),
             QStringLiteral("org.freedesktop.Secret.Service.ReadAlias"),
             QStringLiteral("string:default")},
            {}, &isOk);
        if (isOk)
            return true;
    }
    return false;
}

QByteArray PrivateKeyring::run(const QString &program, const QStringList &arguments,
                               const QByteArray &input, bool *isOk)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    *isOk = process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return process.readAllStandardOutput();
}

} // namespace test

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include "support/passage.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace test {

/// Lives in the proxy's thread, as all that it makes.
class FaultProxy::Listener : public QTcpServer
{
public:
    Listener(ProxyLedger &ledger, quint16 serverPort, const Door &door)
        : m_ledger(ledger), m_serverPort(serverPort), m_door(door)
    {
        m_refusal.setSingleShot(true);
        connect(&m_refusal, &QTimer::timeout, this, &Listener::start);
    }

    quint16 takePort()
    {
#ifdef Q_OS_UNIX
        // Bound and not listening, beside the socket that listens: else the system could give the
        // port to some connection while nobody listens there. Windows lets no two sockets have one
        // port, and gives ports out in turn.
        if (!m_place.bind(QHostAddress::LocalHost, 0, bindMode))
            qFatal("The fault proxy gets no port");
        m_port = m_place.localPort();
#endif
        start();
        m_port = serverPort();
        return m_port;
    }

    void start()
    {
        m_refusal.stop();
        if (!isListening() && !listen(QHostAddress::LocalHost, m_port))
            qFatal("The fault proxy cannot listen: %s", qPrintable(errorString()));
    }

    void stop()
    {
        m_refusal.stop();
        close();
    }

    void refuseFor(std::chrono::milliseconds duration)
    {
        close();
        m_refusal.start(duration);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        Door door = m_ledger.meet().value_or(m_door);
        if (door.way == Door::Way::Other)
            door.way = m_door.way == Door::Way::Plain ? Door::Way::Tls : Door::Way::Plain;
        auto *passage = new Passage(m_ledger, m_serverPort, descriptor, this);
        connect(passage, &Passage::refusing, this, &Listener::refuseFor);
        passage->begin(door);
    }

private:
    static constexpr auto bindMode =
        QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint;

    ProxyLedger &m_ledger;
    quint16 m_serverPort;
    Door m_door;
    quint16 m_port = 0;
    QTcpSocket m_place{this};
    QTimer m_refusal{this};
};

FaultProxy::FaultProxy(int serverPort, QObject *parent) : QObject(parent)
{
    run(serverPort, {Door::Way::Plain, {}});
}

FaultProxy::FaultProxy(int serverPort, const QString &certificate, QObject *parent)
    : QObject(parent), m_isSecure(true)
{
    run(serverPort, {Door::Way::Tls, certificate.toLatin1()});
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::run(int serverPort, const Door &door)
{
    connect(&m_ledger, &ProxyLedger::arrived, this, &FaultProxy::arrived);
    connect(&m_ledger, &ProxyLedger::ended, this, &FaultProxy::ended);
    m_listener = new Listener(m_ledger, static_cast<quint16>(serverPort), door);
    m_listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("fault proxy"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener, [this] { return m_listener->takePort(); }, Qt::BlockingQueuedConnection,
        &m_port);
}

QUrl FaultProxy::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_port);
    return url;
}

FaultProxy &FaultProxy::when(const Match &match, const Fault &fault)
{
    m_ledger.withRules([&](FaultRules &rules) { rules.add(match, fault); });
    return *this;
}

FaultProxy &FaultProxy::byChance(const Chance &chance)
{
    m_ledger.withRules([&](FaultRules &rules) { rules.setChance(chance); });
    return *this;
}

void FaultProxy::forgetRules()
{
    m_ledger.withRules([](FaultRules &rules) { rules.clear(); });
}

void FaultProxy::stop()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->stop(); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::start()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->start(); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::refuseFor(std::chrono::milliseconds duration)
{
    QMetaObject::invokeMethod(
        m_listener, [this, duration] { m_listener->refuseFor(duration); },
        Qt::BlockingQueuedConnection);
}

QList<LoggedRequest> FaultProxy::log(const QByteArray &verb, const QString &path) const
{
    return m_ledger.log(verb, path);
}

int FaultProxy::count(const QByteArray &verb, const QString &path) const
{
    return static_cast<int>(log(verb, path).size());
}

QList<LoggedRequest> FaultProxy::writes() const
{
    return writesOf(log());
}

int FaultProxy::refreshes() const
{
    return count("POST", QStringLiteral("^/refresh$"));
}

int FaultProxy::maxWritesInFlight(qint64 relation) const
{
    return mostWritesInFlight(log()).value(relation);
}

QMap<QByteArray, RouteCount> FaultProxy::routes() const
{
    return countByRoute(log());
}

int FaultProxy::connections() const
{
    return m_ledger.connections();
}

} // namespace test

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/call.h"
#include "http/gate.h"
#include "http/serveraddress.h"
#include "http/transfer.h"

#include <QNetworkAccessManager>

namespace http {

namespace {

std::chrono::milliseconds now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

class Client::Private
{
public:
    explicit Private(Client *client)
        : gate(now, [client] {
              // Queued, since who hears it may well destroy the client.
              QMetaObject::invokeMethod(client, &Client::sessionEnded, Qt::QueuedConnection);
          })
    {
        wire.reads = &manager;
    }

    QNetworkAccessManager manager;
    Wire wire;
    Gate gate;
};

Client::Client(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Client::~Client()
{
    // Before the gate and the managers that they use.
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly));
}

void Client::setServer(const QUrl &server)
{
    const QList<Call *> calls = findChildren<Call *>(Qt::FindDirectChildrenOnly);
    for (Call *call : calls)
        call->cancel();
    clearCredentials();
    d->wire.server = server;
    prepare(d->manager, server);
}

QUrl Client::server() const
{
    return d->wire.server;
}

void Client::setAccessToken(const QByteArray &token, std::chrono::milliseconds lifetime)
{
    d->gate.setToken(token, lifetime);
}

void Client::setRefresher(Refresher refresher)
{
    d->gate.setRefresher(std::move(refresher));
}

void Client::clearCredentials()
{
    d->gate.clear();
}

void Client::setExtraAuthority(const QSslCertificate &authority)
{
    // Beside the system's: addCaCertificate() alone would put off their loading on demand.
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() << authority);
    d->wire.tls = tls;
}

void Client::setLimits(const Limits &limits)
{
    d->wire.limits = limits;
}

void Client::send(const Request &request, QObject *context, Callback<Response> done)
{
    new Call(d->wire, d->gate, request, context, std::move(done), this);
}

} // namespace http

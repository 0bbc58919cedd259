// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/transfer.h"

#include "http/nocookies.h"
#include "http/sequentialbody.h"
#include "http/serveraddress.h"
#include "http/wirerequest.h"

#include <QNetworkProxy>

namespace http {

void prepare(QNetworkAccessManager &manager, const QUrl &server)
{
    manager.setCookieJar(new NoCookies(&manager));
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // isAllowed() lets http through for this computer only: such an address needs no proxy, and
    // must not go to one.
    QUrl inTheClear = server;
    inTheClear.setScheme(QStringLiteral("http"));
    manager.setProxy(isAllowed(inTheClear) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
}

Transfer::Transfer(const Wire &wire, const Request &request, const QByteArray &token,
                   QObject *parent)
    : QObject(parent), m_wire(wire), m_request(request), m_token(token)
{
    m_ending.host = wire.server.host();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Ending::Stop::Deadline); });
}

Transfer::~Transfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // first: abort() calls finished()
    m_reply->abort();
    delete m_reply;
}

void Transfer::start()
{
    QNetworkRequest wire = wireRequest(m_request, m_wire.server, m_token, m_wire.limits);
    if (!isAllowed(wire.url())) {
        m_ending.stop = Ending::Stop::NotAllowed;
        Q_EMIT ended(m_ending);
        return;
    }
    if (m_wire.tls && m_wire.server.scheme() == QLatin1String("https"))
        wire.setSslConfiguration(*m_wire.tls);
    if (isWrite(m_request.verb)) {
        m_writes.emplace();
        prepare(*m_writes, m_wire.server);
        auto *body = new SequentialBody(m_request.body);
        // Qt's own functions for PUT and DELETE differ in whether they take a body, and send one
        // that has none again when its reply is lost.
        m_reply = m_writes->sendCustomRequest(wire, verbName(m_request.verb), body);
        body->setParent(m_reply);
    } else {
        m_reply = m_wire.reads->get(wire);
    }
    connectReply();
    m_deadline.start(m_wire.limits.deadline);
}

void Transfer::connectReply()
{
    m_reply->setReadBufferSize(m_wire.limits.readBuffer);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_ending.tlsReasons.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finish);
}

void Transfer::takeHeaders()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_wire.limits.maxBody)
        stop(Ending::Stop::TooLarge);
}

void Transfer::takeBody()
{
    m_ending.body += m_reply->readAll();
    if (m_ending.body.size() > m_wire.limits.maxBody)
        stop(Ending::Stop::TooLarge);
}

void Transfer::finish()
{
    m_deadline.stop();
    if (m_ending.stop == Ending::Stop::None && m_reply->isReadable())
        m_ending.body += m_reply->readAll();
    if (m_ending.body.size() > m_wire.limits.maxBody)
        m_ending.stop = Ending::Stop::TooLarge;
    m_ending.error = m_reply->error();
    m_ending.errorText = m_reply->errorString();
    m_ending.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_ending.location = QUrl::fromEncoded(m_reply->rawHeader("Location"));
    m_ending.retryAfter = m_reply->rawHeader("Retry-After");
    m_ending.date = m_reply->rawHeader("Date");
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    m_ending.announced = length.isValid() ? length.toLongLong() : -1;
    m_ending.certainlyUnsent = isCertainlyUnsent();
    Q_EMIT ended(m_ending);
}

void Transfer::stop(Ending::Stop reason)
{
    m_ending.stop = reason;
    m_reply->abort(); // calls finish()
}

// Qt tells requestSent() late or, without a body, not at all; so only where the connection itself
// failed. A write has a fresh connection: over https nothing leaves it before encrypted().
bool Transfer::isCertainlyUnsent() const
{
    if (m_isSent || m_isEncrypted)
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return isWrite(m_request.verb) && m_wire.server.scheme() == QLatin1String("https");
    default: // an abort of our own may be faster than the news that the request has left
        return false;
    }
}

} // namespace http

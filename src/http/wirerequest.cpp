// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/wirerequest.h"

#include "http/serveraddress.h"

namespace http {

bool isWrite(Verb verb)
{
    return verb != Verb::Get;
}

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QByteArrayLiteral("GET");
    case Verb::Post:
        return QByteArrayLiteral("POST");
    case Verb::Put:
        return QByteArrayLiteral("PUT");
    case Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

QUrl addressOf(const Request &request, const QUrl &server)
{
    QUrl url = server;
    url.setPath(request.path, QUrl::DecodedMode);
    if (!request.query.isEmpty()) {
        QString query = request.query.toString(QUrl::FullyEncoded);
        query.replace(QLatin1Char('+'), QLatin1String("%2B"));
        url.setQuery(query, QUrl::StrictMode);
    }
    return url;
}

namespace {

void putOff(QNetworkRequest &wire)
{
    using Request = QNetworkRequest;
    wire.setAttribute(Request::Http2AllowedAttribute, false); // would send a lost write again
    wire.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    // Qt's default takes Authorization along to another host, and a 307 repeats the body.
    wire.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    wire.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    wire.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    wire.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    wire.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    wire.setAttribute(Request::CacheSaveControlAttribute, false);
}

} // namespace

QNetworkRequest wireRequest(const Request &request, const QUrl &server, const QByteArray &token,
                            const Limits &limits)
{
    QNetworkRequest wire(addressOf(request, server));
    putOff(wire);
    wire.setTransferTimeout(static_cast<int>(limits.transferTimeout.count()));
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("User-Agent", "mentorship-desktop");
    if (!token.isEmpty() && isSameOrigin(wire.url(), server))
        wire.setRawHeader("Authorization", "Bearer " + token);
    if (isWrite(request.verb)) {
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    // Never with an empty body: that is broken JSON to the service (api.md 1).
    if (!request.body.isEmpty())
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return wire;
}

} // namespace http

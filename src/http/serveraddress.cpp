// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace http {

namespace {

// http reaches only this computer: what goes to it in the clear never leaves it (docs/security.md).
bool isThisComputer(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (address.protocol() == QAbstractSocket::IPv4Protocol
            && address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8));
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == QLatin1String("http");
}
bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

// An empty user name ("https://@host") is one too: it only serves to mislead.
bool hasUserInfo(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).contains(QLatin1Char('@'));
}

int effectivePort(const QUrl &url)
{
    return url.port(isHttps(url) ? 443 : isHttp(url) ? 80 : -1);
}

// "localhost:5000" would be taken for a scheme, "::1" for no host at all.
QUrl parse(const QString &typed)
{
    if (typed.contains(QLatin1String("://")))
        return QUrl(typed, QUrl::StrictMode);
    const bool isBareIPv6 = QHostAddress(typed).protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isBareIPv6 ? QLatin1Char('[') + typed + QLatin1Char(']') : typed;
    QUrl url(QLatin1String("https://") + host, QUrl::StrictMode);
    if (isThisComputer(url.host()))
        url.setScheme(QStringLiteral("http"));
    return url;
}

Error refused(const QString &sentence)
{
    return {Error::Kind::Invalid, 0, sentence, false};
}

} // namespace

Result<QUrl> checkServerAddress(const QString &typed)
{
    const QUrl url = parse(typed.trimmed());
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return refused(QCoreApplication::translate(
            "ServerAddress", "Enter an address like https://mentorship.example.org."));
    if (!isHttp(url) && !isHttps(url))
        return refused(
            QCoreApplication::translate("ServerAddress", "The address must begin with https://."));
    if (hasUserInfo(url))
        return refused(QCoreApplication::translate(
            "ServerAddress", "The address must not contain a user name or a password."));
    if ((!url.path().isEmpty() && url.path() != QLatin1String("/")) || url.hasQuery()
        || url.hasFragment())
        return refused(QCoreApplication::translate(
            "ServerAddress", "Leave out what follows the server's name, from the first / on."));
    if (!isAllowed(url))
        return refused(QCoreApplication::translate(
            "ServerAddress",
            "Without https, anyone on the way could read along. http:// is possible only for a "
            "server on this computer."));
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host(), QUrl::DecodedMode);
    // One spelling for one server: an account is told by it.
    server.setPort(effectivePort(url) == (isHttps(url) ? 443 : 80) ? -1 : url.port());
    return server;
}

bool isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || hasUserInfo(url))
        return false;
    return isHttps(url) || (isHttp(url) && isThisComputer(url.host()));
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.isValid() && other.isValid() && one.scheme() == other.scheme()
        && one.host(QUrl::FullyEncoded) == other.host(QUrl::FullyEncoded)
        && effectivePort(one) == effectivePort(other);
}

} // namespace http

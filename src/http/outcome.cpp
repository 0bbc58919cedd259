// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/outcome.h"

#include "http/retryafter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <optional>

namespace http {

namespace {

using Kind = Error::Kind;

// Errors of the network itself. What is not here is one that Qt makes of a status.
constexpr struct {
    QNetworkReply::NetworkError error;
    Kind kind;
} networkErrors[] = {
    {QNetworkReply::ConnectionRefusedError, Kind::Offline},
    {QNetworkReply::HostNotFoundError, Kind::Offline},
    {QNetworkReply::RemoteHostClosedError, Kind::Offline},
    {QNetworkReply::TemporaryNetworkFailureError, Kind::Offline},
    {QNetworkReply::NetworkSessionFailedError, Kind::Offline},
    {QNetworkReply::UnknownNetworkError, Kind::Offline},
    {QNetworkReply::ProxyConnectionRefusedError, Kind::Offline},
    {QNetworkReply::ProxyConnectionClosedError, Kind::Offline},
    {QNetworkReply::ProxyNotFoundError, Kind::Offline},
    {QNetworkReply::UnknownProxyError, Kind::Offline},
    // The reply was lost and the body refused to be read again (sequentialbody.h). Or it was a 307
    // or 308, for which Qt rewinds the body too, though it is not to follow; it hides the status.
    {QNetworkReply::ContentReSendError, Kind::Offline},
    {QNetworkReply::TimeoutError, Kind::Timeout},
    {QNetworkReply::ProxyTimeoutError, Kind::Timeout},
    // So Qt 6.4 names its own transfer timeout; nothing else here cancels without a Stop.
    {QNetworkReply::OperationCanceledError, Kind::Timeout},
    {QNetworkReply::SslHandshakeFailedError, Kind::Tls},
    {QNetworkReply::ProtocolFailure, Kind::Protocol},
    {QNetworkReply::ProtocolUnknownError, Kind::Protocol},
    {QNetworkReply::ProxyAuthenticationRequiredError, Kind::Protocol},
};

// The meaning of a status, and whether it counts only with a JSON body: without one it is not the
// service that speaks but something in front of it, or another site (api.md 1.1).
constexpr struct {
    int first;
    int last;
    Kind kind;
    bool needsJson;
} statuses[] = {
    {400, 400, Kind::Invalid, true},   {401, 401, Kind::Unauthorized, true},
    {403, 403, Kind::Forbidden, true}, {404, 404, Kind::NotFound, true},
    {409, 409, Kind::Conflict, true},  {429, 429, Kind::RateLimited, false},
    {500, 599, Kind::Server, false},
};

std::optional<Kind> kindOf(QNetworkReply::NetworkError error)
{
    for (const auto &entry : networkErrors) {
        if (entry.error == error)
            return entry.kind;
    }
    return std::nullopt;
}

Kind kindOf(int status, bool isJson)
{
    for (const auto &entry : statuses) {
        if (status >= entry.first && status <= entry.last)
            return isJson || !entry.needsJson ? entry.kind : Kind::Protocol;
    }
    return Kind::Protocol;
}

// An object or an array and nothing after it; else null.
QJsonDocument json(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError ? document : QJsonDocument();
}

// The service's own words, untouched: {"errors": {field: text}} says more than its "message".
QString message(const QJsonDocument &document)
{
    QStringList texts;
    const QJsonObject errors = document.object().value(QLatin1String("errors")).toObject();
    for (const QJsonValue &text : errors) {
        if (text.isString())
            texts.append(text.toString());
    }
    if (!texts.isEmpty())
        return texts.join(QLatin1String("; "));
    return document.object().value(QLatin1String("message")).toString();
}

// Where a redirect points, without what may be secret in it.
QString withoutSecrets(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Error stopped(const Ending &ending)
{
    switch (ending.stop) {
    case Ending::Stop::NotAllowed:
        return {Kind::Invalid, 0, QStringLiteral("Not an allowed address."), false};
    case Ending::Stop::Deadline:
        return {Kind::Timeout, ending.status, QStringLiteral("The deadline passed."), true};
    case Ending::Stop::TooLarge:
        return {Kind::Protocol, ending.status, QStringLiteral("The answer is too large."), true};
    case Ending::Stop::None:
        break;
    }
    Q_UNREACHABLE();
}

Error networkError(const Ending &ending, Kind kind)
{
    QString detail = ending.errorText;
    if (kind == Kind::Tls) {
        const QString reasons = ending.tlsReasons.join(QLatin1String("; "));
        detail = ending.host + QLatin1String(": ") + (reasons.isEmpty() ? detail : reasons);
    }
    return {kind, ending.status, detail, !ending.certainlyUnsent};
}

Error redirect(const Ending &ending)
{
    return {Kind::Protocol, ending.status,
            QStringLiteral("Redirect %1 to \"%2\" was not followed.")
                .arg(QString::number(ending.status), withoutSecrets(ending.location)),
            true};
}

Error refusal(const Ending &ending, const QJsonDocument &document)
{
    Error error{kindOf(ending.status, !document.isNull()), ending.status, message(document), true};
    // The two in which it speaks of the next call (RFC 9110, 10.2.3; RFC 6585, 4).
    if (ending.status == 429 || ending.status == 503)
        error.retryAfter = retryAfter(ending.retryAfter, ending.date);
    return error;
}

} // namespace

Result<Response> outcome(const Ending &ending)
{
    if (ending.stop != Ending::Stop::None)
        return stopped(ending);
    if (const std::optional<Kind> kind = kindOf(ending.error))
        return networkError(ending, *kind);
    if (ending.status == 0)
        return Error{Kind::Protocol, 0, ending.errorText, !ending.certainlyUnsent};

    const int status = ending.status;
    if (status >= 300 && status < 400)
        return redirect(ending);
    // No answer of the service is empty (api.md 1); Qt may present a cut one as such, without an
    // error (docs/sync.md).
    const bool isSuccess = status >= 200 && status < 300;
    // Of a success Qt says this for one thing only: a body that it cannot unpack. What it had
    // unpacked before may be nothing, and is no sign of a lost connection.
    if (isSuccess && ending.error == QNetworkReply::UnknownContentError)
        return Error{Kind::Protocol, status, ending.errorText, true};
    if (ending.announced > ending.body.size() || (isSuccess && ending.body.isEmpty()))
        return Error{Kind::Offline, status, QStringLiteral("The answer was cut short."), true};
    const QJsonDocument document = json(ending.body);
    if (!isSuccess)
        return refusal(ending, document);
    if (document.isNull())
        return Error{Kind::Protocol, status, QStringLiteral("The answer is not JSON."), true};
    return Response{status, document};
}

bool isTokenProblem(const Error &error)
{
    static const QString texts[] = {
        QStringLiteral("The authorization token is missing!"),
        QStringLiteral("The token is invalid!"),
        QStringLiteral("The token has expired! Please, login again or refresh it."),
    };
    return error.httpStatus == 401
        && std::find(std::begin(texts), std::end(texts), error.detail) != std::end(texts);
}

} // namespace http

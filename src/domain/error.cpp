// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include "domain/servicemessages.h"
#include "domain/texts.h"

#include <QCoreApplication>

namespace {

constexpr struct {
    Error::Kind kind;
    const char *name;
    const char *sentence;
} kinds[] = {
    {Error::Kind::Offline, "Offline",
     QT_TRANSLATE_NOOP("Error",
                       "The server cannot be reached. What you see is from the last time.")},
    {Error::Kind::Timeout, "Timeout",
     QT_TRANSLATE_NOOP("Error", "The server did not answer in time. Nothing here was lost.")},
    {Error::Kind::Cancelled, "Cancelled", QT_TRANSLATE_NOOP("Error", "This was cancelled.")},
    {Error::Kind::Unauthorized, "Unauthorized",
     QT_TRANSLATE_NOOP("Error", "The server does not let you do this: %1")},
    {Error::Kind::SessionEnded, "SessionEnded",
     QT_TRANSLATE_NOOP("Error",
                       "Your sign-in has ended. Sign in again to go on; nothing here was lost.")},
    {Error::Kind::Forbidden, "Forbidden",
     QT_TRANSLATE_NOOP("Error", "The server does not let you do this: %1")},
    {Error::Kind::NotFound, "NotFound",
     QT_TRANSLATE_NOOP("Error", "The server no longer knows it: %1")},
    {Error::Kind::Conflict, "Conflict",
     QT_TRANSLATE_NOOP("Error", "It was changed in the meantime: %1")},
    {Error::Kind::Invalid, "Invalid", QT_TRANSLATE_NOOP("Error", "The server refused it: %1")},
    {Error::Kind::RateLimited, "RateLimited",
     QT_TRANSLATE_NOOP("Error", "The server asks for a pause. Try again in a while.")},
    {Error::Kind::Server, "Server",
     QT_TRANSLATE_NOOP("Error", "The server had an error of its own. Try again in a while.")},
    {Error::Kind::Protocol, "Protocol",
     QT_TRANSLATE_NOOP("Error",
                       "The answer is not one of a Mentorship server. Perhaps this network needs "
                       "a sign-in, or the address is wrong.")},
    {Error::Kind::Tls, "Tls",
     QT_TRANSLATE_NOOP("Error",
                       "The connection to the server is not safe, so nothing was sent: %1")},
    {Error::Kind::Storage, "Storage", QT_TRANSLATE_NOOP("Error", "%1")},
    {Error::Kind::Keychain, "Keychain",
     QT_TRANSLATE_NOOP("Error", "The keychain could not be used: %1")},
};

const auto &entry(Error::Kind kind)
{
    for (const auto &candidate : kinds) {
        if (candidate.kind == kind)
            return candidate;
    }
    Q_UNREACHABLE();
}

} // namespace

QString kindName(Error::Kind kind)
{
    return QString::fromLatin1(entry(kind).name);
}

QString explain(const Error &error)
{
    // Found here, before or after anything was sent, and said in words of ours.
    const bool isRefusal =
        error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
    if (isRefusal && error.httpStatus == 0 && !error.detail.isEmpty())
        return error.detail;
    const QString sentence = QCoreApplication::translate("Error", entry(error.kind).sentence);
    return sentence.contains(QLatin1String("%1"))
        ? sentence.arg(oneLine(serviceMessage(error.detail)))
        : sentence;
}

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/unseen.h"

#include <QCoreApplication>

namespace view {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Unseen", text, comment);
}

} // namespace

Unseen Unseen::of(const syncing::Status &status)
{
    if (status.link == syncing::Status::Link::Offline)
        return {QStringLiteral("offline"),
                tr("You are offline, and this was never seen on this computer. It will be loaded "
                   "when you are back."),
                tr("Try now")};
    if (status.lastError && !status.isPulling)
        return {QStringLiteral("warning"), explain(*status.lastError), tr("Try again")};
    return {QString(), tr("Loading…"), QString()};
}

QString refusalOfText(const Error &error)
{
    if (error.kind == Error::Kind::Offline)
        return tr(
            "You are offline, so this was not sent; your text stays here until you are back.");
    return refusal(error);
}

QString refusal(const Error &error)
{
    if (error.kind == Error::Kind::Offline)
        return tr("You are offline, so nothing was changed. Try again when you are back.");
    return explain(error);
}

} // namespace view

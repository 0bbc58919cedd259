// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/unseen.h"

namespace view {

Unseen Unseen::of(const syncing::Status &status)
{
    if (status.link == syncing::Status::Link::Offline)
        return {QStringLiteral("offline"),
                tr("You are offline, and this was never seen on this computer. It will be loaded "
                   "when you are back."),
                tr("Try now")};
    if (status.lastError && !status.isPulling)
        return {QStringLiteral("warning"), explain(*status.lastError), tr("Try again")};
    if (status.link == syncing::Status::Link::Online && !status.isPulling)
        return {QStringLiteral("sync"), tr("This was not loaded yet."), tr("Load now")};
    return {QString(), tr("Loading…"), QString()};
}

Notice refusalNotice(const QString &id, const Error &error, bool hasText)
{
    if (error.kind != Error::Kind::Offline)
        return {Notice::Kind::Error, id, explain(error), {}, true};
    return {Notice::Kind::Warning,
            id,
            hasText ? Unseen::tr(
                "You are offline, so this was not sent. Your text stays here until you are back.")
                    : Unseen::tr(
                        "You are offline, so nothing was changed. Try again when you are back."),
            {},
            true};
}

} // namespace view

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/registration.h"
#include "domain/relationrequest.h"

#include <QByteArray>
#include <QString>

namespace json {

/// The bodies of the service's writes, compact and in UTF-8 (api.md 3 to 10).
QByteArray loginBody(const QString &userName, const QString &password);
QByteArray registrationBody(const Registration &registration);
QByteArray resendBody(const QString &email);
/// What the edit holds and no other key: what is not sent stays as it is.
QByteArray profileBody(const ProfileEdit &edit);
QByteArray passwordBody(const QString &current, const QString &wanted);
QByteArray requestBody(const RelationRequest &request);
QByteArray taskBody(const QString &description);
QByteArray commentBody(const QString &text);
QByteArray adminBody(UserId user);

} // namespace json

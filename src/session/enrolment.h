// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registration.h"
#include "domain/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace session {

/// Making an account, which takes no session: register, confirm the address, have the mail sent
/// again. It has a connection of its own, so that a session of another account is not disturbed.
class Enrolment : public QObject
{
    Q_OBJECT
public:
    enum class Created {
        Mailed, ///< the service sent its mail
        PerhapsNotMailed, ///< the account is there, but the service failed while it sent the mail
    };

    explicit Enrolment(QObject *parent = nullptr);
    ~Enrolment() override;

    /// server: checked by http::checkServerAddress(). Refuses beforehand (Invalid, a translated
    /// sentence) what rules:: finds. When the answer is a 500 or lost, signing in is tried, whose
    /// refusal tells whether the account was made (api.md 11.1): never registers twice. Of an
    /// Offline, Timeout, Server or Protocol error, mayHaveBeenSent says that nobody knows; without
    /// it there is no account, and the same form may be sent again.
    void create(const QUrl &server, Registration registration, QObject *context,
                Callback<Created> done);
    /// linkOrToken: what the mail holds, the whole link or its last part. Refuses beforehand
    /// (Invalid, a translated sentence) what cannot be one. A second time is as good as the first.
    void confirm(const QUrl &server, const QString &linkOrToken, QObject *context,
                 Callback<Done> done);
    void resendMail(const QUrl &server, const QString &email, QObject *context,
                    Callback<Done> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session

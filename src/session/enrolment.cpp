// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/enrolment.h"

#include "api/authapi.h"
#include "api/registrationapi.h"
#include "domain/accountrules.h"
#include "domain/secret.h"
#include "http/client.h"

#include <QMetaObject>

#include <algorithm>
#include <array>
#include <optional>

namespace session {

namespace {

// What is to be registered, and its password wiped whichever way the attempt ends.
struct Attempt {
    explicit Attempt(Registration wanted) : registration(std::move(wanted)) { }
    ~Attempt() { wipe(registration.password); }
    Q_DISABLE_COPY_MOVE(Attempt)

    Registration registration;
};

Error refusal(const QString &sentence)
{
    return {Error::Kind::Invalid, 0, sentence, false};
}

// From the event loop, as every answer.
template <typename T> void refuseLater(const QString &sentence, QObject *context, Callback<T> done)
{
    QMetaObject::invokeMethod(
        context, [sentence, done = std::move(done)] { done(refusal(sentence)); },
        Qt::QueuedConnection);
}

std::optional<QString> problemWith(const Registration &registration)
{
    const std::array problems{
        rules::problemWith(ProfileField::Name, registration.name),
        rules::problemWith(ProfileField::UserName, registration.userName),
        rules::problemWithPassword(registration.password),
        rules::problemWithEmail(registration.email),
    };
    for (const std::optional<QString> &problem : problems) {
        if (problem)
            return problem;
    }
    if (!registration.areTermsAccepted)
        return Enrolment::tr("The server makes an account only when its terms are accepted.");
    return {};
}

// Whether the service may have made the account although it did not say so.
bool isUndecided(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::Protocol:
        return error.mayHaveBeenSent;
    default:
        return false;
    }
}

// What a sign-in after an undecided registration says of it (api.md 3.1, 11.1).
Result<Enrolment::Created> verdict(const Result<api::SignIn> &signIn, Error first)
{
    using Kind = Error::Kind;
    if (signIn)
        return Enrolment::Created::PerhapsNotMailed;
    const Error &refused = signIn.error();
    if (refused.kind == Kind::Forbidden
        && refused.detail == QLatin1String("Please verify your email before login."))
        return Enrolment::Created::PerhapsNotMailed;
    if (refused.kind == Kind::Unauthorized)
        first.mayHaveBeenSent = false;
    return first;
}

bool isTokenLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
        || (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_' || letter == u'.';
}

// The last part of the mail's link, or the text itself; empty when that cannot be a token.
QString tokenOf(const QString &linkOrToken)
{
    constexpr qsizetype longest = 2000; // with its path shorter than what a server takes (api.md 1)
    QString token = linkOrToken;
    // A mail program may have broken the link into lines.
    token.removeIf([](QChar letter) { return letter.isSpace(); });
    token = token.section(u'#', 0, 0).section(u'?', 0, 0);
    while (token.endsWith(u'/'))
        token.chop(1);
    token = token.section(u'/', -1);
    const bool isToken = token.size() <= longest && token != QLatin1String("confirm_email")
        && std::all_of(token.begin(), token.end(), isTokenLetter)
        && std::any_of(token.begin(), token.end(), [](QChar letter) { return letter != u'.'; });
    return isToken ? token : QString();
}

} // namespace

class Enrolment::Private
{
public:
    /// Its client, which asks that server.
    http::Client &client(const QUrl &server)
    {
        if (!m_client)
            m_client = std::make_unique<http::Client>();
        if (m_client->server() != server)
            m_client->setServer(server);
        return *m_client;
    }

private:
    std::unique_ptr<http::Client> m_client;
};

Enrolment::Enrolment(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) { }

Enrolment::~Enrolment() = default;

void Enrolment::create(const QUrl &server, Registration registration, QObject *context,
                       Callback<Created> done)
{
    const auto attempt = std::make_shared<Attempt>(std::move(registration));
    if (const auto problem = problemWith(attempt->registration))
        return refuseLater(*problem, context, std::move(done));
    http::Client &client = d->client(server);
    const auto checked = [&client, attempt, context,
                          done = std::move(done)](const Result<Done> &created) {
        if (created)
            return done(Created::Mailed);
        if (!isUndecided(created.error()))
            return done(created.error());
        api::AuthApi(client).login(attempt->registration.userName, attempt->registration.password,
                                   context,
                                   [first = created.error(), done](const Result<api::SignIn> &in) {
                                       done(verdict(in, first));
                                   });
    };
    api::RegistrationApi(client).create(attempt->registration, context, checked);
}

void Enrolment::confirm(const QUrl &server, const QString &linkOrToken, QObject *context,
                        Callback<Done> done)
{
    const QString token = tokenOf(linkOrToken);
    if (token.isEmpty())
        return refuseLater(tr("This is not the link of the mail. Copy the whole link from it."),
                           context, std::move(done));
    using Confirmation = api::RegistrationApi::Confirmation;
    api::RegistrationApi(d->client(server))
        .confirm(token, context, [done = std::move(done)](const Result<Confirmation> &confirmed) {
            done(confirmed ? Result<Done>(Done()) : confirmed.error());
        });
}

void Enrolment::resendMail(const QUrl &server, const QString &email, QObject *context,
                           Callback<Done> done)
{
    if (const auto problem = rules::problemWithEmail(email))
        return refuseLater(*problem, context, std::move(done));
    api::RegistrationApi(d->client(server)).resend(email, context, std::move(done));
}

} // namespace session

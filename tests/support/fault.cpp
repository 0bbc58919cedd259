// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault.h"

#include "support/acknowledgement.h"

#include <QDateTime>
#include <QLocale>

namespace test {

namespace {

QByteArray named(const char *name, int number)
{
    return name + QByteArray(" ") + QByteArray::number(number);
}

Answer asItCame(const Seen &, const ServerAnswer &answer)
{
    return Answer::raw(answer.head + answer.body);
}

Answer dropped(const Seen &, const ServerAnswer &)
{
    return Answer::drop();
}

} // namespace

QByteArray retryAfterDate(std::chrono::seconds fromNow)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(fromNow.count());
    return QLocale::c()
        .toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

Fault::Fault(const QByteArray &name, Forwarding forwarding, Reply reply)
    : m_name(name), m_forwarding(forwarding), m_reply(std::move(reply))
{
}

Fault Fault::madeUp(const QByteArray &name, const Answer &answer)
{
    return custom(name, [answer](const Seen &, const ServerAnswer &) { return answer; });
}

Fault Fault::custom(const QByteArray &name, const Reply &reply)
{
    return Fault(name, Forwarding::Never, reply);
}

Fault Fault::none()
{
    return Fault({}, Forwarding::First, asItCame);
}

Fault Fault::dropBeforeForward()
{
    return Fault("dropBeforeForward", Forwarding::Never, dropped);
}

Fault Fault::dropAfterForward()
{
    return Fault("dropAfterForward", Forwarding::First, dropped);
}

Fault Fault::resetAfterForward()
{
    return madeUp("resetAfterForward", Answer::reset()).afterForward();
}

Fault Fault::halfHeader()
{
    return Fault("halfHeader", Forwarding::First, [](const Seen &, const ServerAnswer &answer) {
        return Answer::raw(answer.head.left(answer.head.size() / 2));
    });
}

Fault Fault::headerOnly()
{
    return Fault("headerOnly", Forwarding::First,
                 [](const Seen &, const ServerAnswer &answer) { return Answer::raw(answer.head); });
}

Fault Fault::late(Milliseconds delay)
{
    return Fault("late", Forwarding::First, [delay](const Seen &seen, const ServerAnswer &answer) {
        return asItCame(seen, answer).after(delay);
    });
}

Fault Fault::executeLate(Milliseconds delay)
{
    Fault fault("executeLate", Forwarding::Late, dropped);
    fault.m_delay = delay;
    return fault;
}

Fault Fault::executeAfterGivingUp(Milliseconds delay)
{
    Fault fault = silence().called("executeAfterGivingUp");
    fault.m_forwarding = Forwarding::AfterGivingUp;
    fault.m_delay = delay;
    return fault;
}

Fault Fault::silence()
{
    return madeUp("silence", Answer::silence());
}

Fault Fault::status(int status, const QByteArray &retryAfter)
{
    const Answer answer =
        status == 500 ? Answer::message(500, "Internal Server Error") : Answer::html(status);
    return madeUp(named("status", status),
                  retryAfter.isEmpty() ? answer : answer.with("Retry-After: " + retryAfter));
}

Fault Fault::tokenRefused()
{
    return madeUp(
        "tokenRefused",
        Answer::message(401, "The token has expired! Please, login again or refresh it."));
}

Fault Fault::loseAcknowledged()
{
    return custom("loseAcknowledged",
                  [](const Seen &seen, const ServerAnswer &) { return acknowledgement(seen); });
}

Fault Fault::truncatedJson(int status, Announced announced)
{
    return Fault(named("truncatedJson", status), Forwarding::First,
                 [status, announced](const Seen &, const ServerAnswer &answer) {
                     const QByteArray half = answer.body.left(answer.body.size() / 2);
                     if (announced == Announced::Half)
                         return Answer::json(status, half);
                     return Answer::raw("HTTP/1.1 " + QByteArray::number(status)
                                        + " Cut\r\nContent-Type: application/json\r\n"
                                          "Connection: close\r\nContent-Length: "
                                        + QByteArray::number(answer.body.size()) + "\r\n\r\n"
                                        + half);
                 });
}

Fault Fault::replacedBody(const BodyChange &change)
{
    return Fault("replacedBody", Forwarding::First,
                 [change](const Seen &, const ServerAnswer &answer) {
                     return Answer::json(answer.status, change(answer.body));
                 });
}

Fault Fault::slowDrip(Milliseconds interval)
{
    return Fault("slowDrip", Forwarding::First,
                 [interval](const Seen &, const ServerAnswer &answer) {
                     return Answer::json(answer.status, answer.body).dripping(interval);
                 });
}

Fault Fault::endlessBody()
{
    return madeUp("endlessBody", Answer::endless());
}

Fault Fault::hugeBody(int megabytes)
{
    return madeUp(named("hugeBody", megabytes), Answer::huge(megabytes));
}

Fault Fault::gzipBomb(int megabytes)
{
    // Made when it is wanted: it takes a second, and a script may hold many.
    return custom(named("gzipBomb", megabytes), [megabytes](const Seen &, const ServerAnswer &) {
        return Answer::gzipBomb(megabytes);
    });
}

Fault Fault::redirect(int status, const QByteArray &location)
{
    return madeUp(named("redirect", status), Answer::redirect(status, location));
}

Fault Fault::redirectToItself(int status)
{
    return custom(named("redirectToItself", status),
                  [status](const Seen &seen, const ServerAnswer &) {
                      return Answer::redirect(status, seen.target);
                  });
}

Fault Fault::redirectToPlain(int status)
{
    return custom(
        named("redirectToPlain", status), [status](const Seen &seen, const ServerAnswer &) {
            return Answer::redirect(status, "http://" + seen.headers.value("host") + seen.target);
        });
}

Fault Fault::captivePortal()
{
    return madeUp("captivePortal", Answer::html(200));
}

Fault Fault::refused(Milliseconds duration)
{
    Fault fault("refused", Forwarding::Never, dropped);
    fault.m_refusal = duration;
    return fault;
}

Fault Fault::ofConnections(const QByteArray &name, const Door &door)
{
    Fault fault(name, Forwarding::Never, dropped);
    fault.m_door = door;
    return fault;
}

Fault Fault::closedConnection()
{
    return ofConnections("closedConnection", {Door::Way::Close, {}});
}

Fault Fault::resetConnection()
{
    return ofConnections("resetConnection", {Door::Way::Reset, {}});
}

Fault Fault::cutGreeting()
{
    return ofConnections("cutGreeting", {Door::Way::CutGreeting, {}});
}

Fault Fault::certificate(const QByteArray &name)
{
    return ofConnections("certificate " + name, {Door::Way::Tls, name});
}

Fault Fault::otherProtocol()
{
    return ofConnections("otherProtocol", {Door::Way::Other, "good"});
}

Fault Fault::afterForward() const
{
    Fault fault = *this;
    fault.m_forwarding = Forwarding::First;
    return fault;
}

Fault Fault::called(const QByteArray &name) const
{
    Fault fault = *this;
    fault.m_name = name;
    return fault;
}

} // namespace test

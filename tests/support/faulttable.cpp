// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulttable.h"

#include <algorithm>
#include <iterator>

namespace test {

namespace {

using Faults = QList<NamedFault>;
using Wire = NamedFault::Wire;
using namespace std::chrono_literals;

Faults lost(const FaultScale &scale)
{
    return {
        {"drop before forwarding", Fault::dropBeforeForward()},
        {"forward, then FIN", Fault::dropAfterForward()},
        {"forward, then RST", Fault::resetAfterForward()},
        {"forward, then half a header", Fault::halfHeader()},
        {"forward, then header only", Fault::headerOnly()},
        {"deliver late", Fault::late(scale.late)},
        {"execute late", Fault::executeLate(scale.executeLate)},
        {"execute after giving up", Fault::executeAfterGivingUp(scale.executeLate)},
        {"silence", Fault::silence()},
        {"acknowledge and lose", Fault::loseAcknowledged(), {.verb = "POST"}},
    };
}

Faults refusals()
{
    Faults all{
        {"500", Fault::status(500)},
        {"500 after forwarding", Fault::status(500).afterForward()},
        {"502 after forwarding", Fault::status(502).afterForward()},
        {"429", Fault::status(429)},
        {"429 retry after seconds", Fault::status(429, "7")},
    };
    for (const int status : {502, 503}) {
        const QByteArray name = QByteArray::number(status);
        all.append({name, Fault::status(status)});
        all.append({name + " retry after seconds", Fault::status(status, "7")});
        all.append({name + " retry after date", Fault::status(status, retryAfterDate(7s))});
        all.append({name + " retry after absurd", Fault::status(status, "999999999")});
        all.append({name + " retry after words", Fault::status(status, "soon")});
    }
    return all;
}

Faults bodies(const FaultScale &scale)
{
    using Announced = Fault::Announced;
    return {
        {"truncated JSON 200", Fault::truncatedJson(200, Announced::Half)},
        {"truncated JSON 201", Fault::truncatedJson(201, Announced::Half)},
        {"cut JSON 200", Fault::truncatedJson(200, Announced::Whole)},
        {"cut JSON 201", Fault::truncatedJson(201, Announced::Whole)},
        {"wrong shape", Fault::replacedBody(wrongShape())},
        {"uneven id", Fault::replacedBody(withAnUnevenId())},
        {"negative id", Fault::replacedBody(withANegativeId())},
        {"text for an id", Fault::replacedBody(withATextForAnId())},
        {"fraction for an id", Fault::replacedBody(withAFractionForAnId())},
        {"duplicate keys", Fault::replacedBody(withDuplicateKeys())},
        {"depth 1025", Fault::replacedBody(nested())},
        {"one byte at a time", Fault::slowDrip(scale.drip)},
        {"huge body", Fault::hugeBody(scale.hugeMegabytes).afterForward()},
        {"endless body", Fault::endlessBody().afterForward()},
        {"gzip bomb", Fault::gzipBomb(scale.bombMegabytes).afterForward()},
        {"captive portal", Fault::captivePortal()},
    };
}

Faults redirects(const FaultScale &scale)
{
    Faults all;
    for (const int status : {301, 302, 307, 308}) {
        const QByteArray name = QByteArray::number(status);
        all.append({name + " same host", Fault::redirect(status, "/elsewhere")});
        all.append({name + " other port", Fault::redirect(status, scale.elsewhere + "/elsewhere")});
        all.append({name + " http", Fault::redirectToPlain(status), {}, Wire::Tls});
        all.append({name + " file", Fault::redirect(status, "file:///etc/passwd")});
        all.append({name + " loop", Fault::redirectToItself(status)});
    }
    return all;
}

Faults connections()
{
    return {
        {"closed connection", Fault::closedConnection()},
        {"reset connection", Fault::resetConnection()},
        {"cut greeting", Fault::cutGreeting(), {}, Wire::Tls},
        {"self-signed certificate", Fault::certificate("selfsigned"), {}, Wire::Tls},
        {"expired certificate", Fault::certificate("expired"), {}, Wire::Tls},
        {"certificate of another host", Fault::certificate("wronghost"), {}, Wire::Tls},
        {"TLS on a plain port", Fault::otherProtocol(), {}, Wire::Plain},
        {"plain on a TLS port", Fault::otherProtocol(), {}, Wire::Tls},
    };
}

Faults tokens()
{
    const Match refresh{.verb = "POST", .path = QStringLiteral("^/refresh$")};
    return {
        {"access token refused", Fault::tokenRefused(), {.path = QStringLiteral("^/(?!refresh$)")}},
        {"refresh 401", Fault::tokenRefused(), refresh},
        {"refresh 500", Fault::status(500), refresh},
        {"refresh timeout", Fault::silence(), refresh},
        {"refresh HTML", Fault::captivePortal(), refresh},
    };
}

} // namespace

QList<NamedFault> allFaults(const FaultScale &scale)
{
    Faults all =
        lost(scale) + refusals() + bodies(scale) + redirects(scale) + connections() + tokens();
    for (NamedFault &one : all)
        one.fault = one.fault.called(one.name);
    return all;
}

NamedFault faultNamed(const QByteArray &name, const FaultScale &scale)
{
    const Faults all = allFaults(scale);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const NamedFault &one) { return one.name == name; });
    if (found == all.end())
        qFatal("There is no fault \"%s\"", name.constData());
    return *found;
}

} // namespace test

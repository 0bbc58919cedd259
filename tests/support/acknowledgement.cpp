// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/acknowledgement.h"

namespace test {

namespace {

constexpr struct {
    const char *route;
    int status;
    const char *message;
} acknowledgements[] = {
    {"PUT /user", 200, "User was updated successfully."},
    {"POST /mentorship_relation/send_request", 201, "Mentorship relation was sent successfully."},
    {"PUT /mentorship_relation/{}/accept", 200, "Mentorship relation was accepted successfully."},
    {"PUT /mentorship_relation/{}/reject", 200, "Mentorship relation was rejected successfully."},
    {"PUT /mentorship_relation/{}/cancel", 200, "Mentorship relation was cancelled successfully."},
    {"DELETE /mentorship_relation/{}", 200, "Mentorship relation was deleted successfully."},
    {"POST /mentorship_relation/{}/task", 201, "Task was created successfully."},
    {"PUT /mentorship_relation/{}/task/{}/complete", 200, "Task was achieved successfully."},
    {"DELETE /mentorship_relation/{}/task/{}", 200, "Task was deleted successfully."},
    {"POST /mentorship_relation/{}/task/{}/comment", 201, "Task comment was created successfully."},
    {"PUT /mentorship_relation/{}/task/{}/comment/{}", 200,
     "Task comment was updated successfully."},
    {"DELETE /mentorship_relation/{}/task/{}/comment/{}", 200,
     "Task comment was deleted successfully."},
};

} // namespace

Answer acknowledgement(const Seen &write)
{
    const QByteArray route = routeOf(write.verb, write.target);
    for (const auto &known : acknowledgements) {
        if (route == known.route)
            return Answer::message(known.status, known.message);
    }
    qFatal("No acknowledgement is known for %s", route.constData());
}

} // namespace test

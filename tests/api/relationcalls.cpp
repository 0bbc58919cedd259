// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/callparts.h"
#include "api/commentapi.h"
#include "api/relationapi.h"
#include "api/taskapi.h"

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr RelationId relation(5);
constexpr TaskId task(3);
constexpr CommentId comment(11);
constexpr UserId other(8);

template <typename Method> auto relationRead(Method method)
{
    return [method](Client &client, QObject *context, const Whether &done) {
        api::RelationApi api(client);
        (api.*method)(context, whether<QList<Relation>>(done));
    };
}

template <typename Method> auto relationChange(Method method)
{
    return [method](Client &client, QObject *context, const Whether &done) {
        api::RelationApi api(client);
        (api.*method)(relation, context, done);
    };
}

QList<Call> relationReads()
{
    using Api = api::RelationApi;
    return {
        {"relations",
         "GET",
         "/mentorship_relations",
         {},
         "access",
         200,
         "[]",
         relationRead(&Api::list)},
        {"relationsInState",
         "GET",
         "/mentorship_relations?relation_state=cancelled",
         {},
         "access",
         200,
         "[]",
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).listInState(Relation::State::Cancelled, context,
                                     whether<QList<Relation>>(done));
         }},
        {"current",
         "GET",
         "/mentorship_relations/current",
         {},
         "access",
         200,
         message("You are not in a current mentorship relation."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).current(context, whether<std::optional<Relation>>(done));
         }},
        {"past",
         "GET",
         "/mentorship_relations/past",
         {},
         "access",
         200,
         "[]",
         relationRead(&Api::past)},
        {"pending",
         "GET",
         "/mentorship_relations/pending",
         {},
         "access",
         200,
         "[]",
         relationRead(&Api::pending)},
    };
}

QList<Call> relationWrites()
{
    using Api = api::RelationApi;
    return {
        {"send", "POST", "/mentorship_relation/send_request",
         R"({"end_date":1800632503,"mentee_id":7,"mentor_id":8,"notes":"<b>\n☃</b>"})", "access",
         201, message("Mentorship relation was sent successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).send({other, UserId(7), 1800632503, u"<b>\n\u2603</b>"_s}, context, done);
         }},
        {"accept",
         "PUT",
         "/mentorship_relation/5/accept",
         {},
         "access",
         200,
         message("Mentorship relation was accepted successfully."),
         relationChange(&Api::accept)},
        {"reject",
         "PUT",
         "/mentorship_relation/5/reject",
         {},
         "access",
         200,
         message("Mentorship relation was rejected successfully."),
         relationChange(&Api::reject)},
        {"cancel",
         "PUT",
         "/mentorship_relation/5/cancel",
         {},
         "access",
         200,
         message("Mentorship relation was cancelled successfully."),
         relationChange(&Api::cancel)},
        {"removeRequest",
         "DELETE",
         "/mentorship_relation/5",
         {},
         "access",
         200,
         message("Mentorship relation was deleted successfully."),
         relationChange(&Api::remove)},
    };
}

QList<Call> taskCalls()
{
    using Api = api::TaskApi;
    return {
        {"tasks",
         "GET",
         "/mentorship_relation/5/tasks",
         {},
         "access",
         200,
         "[]",
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).list(relation, context, whether<QList<Task>>(done));
         }},
        {"createTask", "POST", "/mentorship_relation/5/task", R"({"description":"Read"})", "access",
         201, message("Task was created successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).create(relation, u"Read"_s, context, done);
         }},
        {"completeTask",
         "PUT",
         "/mentorship_relation/5/task/3/complete",
         {},
         "access",
         200,
         message("Task was achieved successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).complete(relation, task, context, done);
         }},
        {"removeTask",
         "DELETE",
         "/mentorship_relation/5/task/3",
         {},
         "access",
         200,
         message("Task was deleted successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).remove(relation, task, context, done);
         }},
    };
}

QList<Call> commentCalls()
{
    using Api = api::CommentApi;
    return {
        {"comments",
         "GET",
         "/mentorship_relation/5/task/3/comments",
         {},
         "access",
         200,
         "[]",
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).list(relation, task, context, whether<QList<Comment>>(done));
         }},
        {"createComment", "POST", "/mentorship_relation/5/task/3/comment", R"({"comment":"Yes"})",
         "access", 201, message("Task comment was created successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).create(relation, task, u"Yes"_s, context, done);
         }},
        {"updateComment", "PUT", "/mentorship_relation/5/task/3/comment/11", R"({"comment":""})",
         "access", 200, message("Task comment was updated successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).update(relation, task, comment, {}, context, done);
         }},
        {"removeComment",
         "DELETE",
         "/mentorship_relation/5/task/3/comment/11",
         {},
         "access",
         200,
         message("Task comment was deleted successfully."),
         [](Client &client, QObject *context, const Whether &done) {
             Api(client).remove(relation, task, comment, context, done);
         }},
    };
}

} // namespace

QList<Call> relationCalls()
{
    return relationReads() + relationWrites() + taskCalls() + commentCalls();
}

} // namespace test

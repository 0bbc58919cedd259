// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/setting.h"

#include "sync/directory.h"
#include "sync/onlinecommands.h"

using namespace syncing;
using State = Relation::State;

namespace {

/// The relation with that person in that state; none: an invalid id.
RelationId relationWith(const Setting &setting, const QString &name, State state)
{
    for (const store::RelationRow &row : setting.store.relations().rows()) {
        const Relation &relation = row.relation;
        const QString &partner = relation.partnerOf(setting.store.owner().userId).name;
        if (relation.state == state && partner.startsWith(name))
            return relation.id;
    }
    return {};
}

State stateOf(const Setting &setting, RelationId id)
{
    return setting.store.relations().find(id)->relation.state;
}

UserId idOf(const Setting &setting, const QString &userName)
{
    for (const store::PersonRow &row : setting.store.people().rows()) {
        if (row.person.userName == userName)
            return row.key();
    }
    qFatal("no such person");
}

template <typename T> Result<T> answer(Taken<T> &taken)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(taken.result.has_value(), 20'000); }();
    const Result<T> result = *taken.result;
    taken.result.reset();
    return result;
}

void settle(Setting &setting)
{
    setting.settle();
    QVERIFY(setting.waiting().isEmpty());
}

double inWeeks(int weeks)
{
    return std::floor(unixNow()) + weeks * 7 * 86'400.0;
}

} // namespace

/// Whole stories with the service's contract, by one person or two.
class TestFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsARelationAndBeginsAnother();
    void asksAndAsksOtherwise();
    void isStoredThoughNobodyCouldBeTold();
    void answersWhatWasTakenBack();
    void changesAndDeletesComments();
    void changesTheProfile();
    void administers();
    void changesThePasswordAndLeaves();
    void agreesWithTheServicesOverviews();
    void readsTheDirectory();
};

void TestFlows::endsARelationAndBeginsAnother()
{
    Setting amara;
    amara.pull();
    const RelationId running = amara.openRunning();
    const RelationId request = relationWith(amara, QStringLiteral("Linh"), State::Pending);
    Taken<Done> taken;
    amara.sync.acceptRequest(request, &taken.context, taken.callback());
    QCOMPARE(answer(taken).error().kind, Error::Kind::Invalid); // one at a time

    QSignalSpy opened(&amara.store, &store::Store::openRelationChanged);
    amara.sync.cancelRelation(running, &taken.context, taken.callback());
    QCOMPARE(stateOf(amara, running), State::Accepted); // still in its group
    QVERIFY(answer(taken));
    settle(amara);
    QCOMPARE(stateOf(amara, running), State::Cancelled);
    QCOMPARE(amara.store.openRelationId(), running); // nothing jumps
    QCOMPARE(opened.size(), 0);

    amara.sync.acceptRequest(request, &taken.context, taken.callback());
    QVERIFY(answer(taken));
    settle(amara);
    QCOMPARE(stateOf(amara, request), State::Accepted);

    Setting linh(amara.server, QStringLiteral("linh_tran"));
    linh.pull();
    QCOMPARE(stateOf(linh, request), State::Accepted);
    amara.sync.rejectRequest(relationWith(amara, QStringLiteral("Eleni"), State::Pending),
                             &taken.context, taken.callback());
    QVERIFY(answer(taken));
    settle(amara);
    QVERIFY(relationWith(amara, QStringLiteral("Eleni"), State::Rejected).isValid());
}

void TestFlows::asksAndAsksOtherwise()
{
    Setting amara;
    amara.pull();
    Directory directory(amara.client, amara.store);
    directory.open();
    QTRY_VERIFY(!directory.status().isPulling);
    Taken<Done> taken;
    amara.sync.cancelRelation(amara.openRunning(), &taken.context, taken.callback());
    QVERIFY(answer(taken));
    settle(amara);

    QSignalSpy done(&amara.sync, &Sync::editDone);
    QSignalSpy parked(&amara.sync, &Sync::editParked);
    Taken<RelationId> asking;
    const UserId ingrid = idOf(amara, QStringLiteral("ingrid_s"));
    RelationRequest request{ingrid, amara.store.owner().userId, inWeeks(8),
                            QStringLiteral("Plans \u2615")};
    amara.sync.sendRequest(request, &asking.context, asking.callback());
    QVERIFY(answer(asking));
    settle(amara);
    const RelationId first = relationWith(amara, QStringLiteral("Ingrid"), State::Pending);
    QVERIFY(first.isValid());
    QCOMPARE(amara.store.relations().find(first)->relation.notes, request.notes);

    request.endsAt = inWeeks(12);
    amara.sync.replaceRequest(first, request, &asking.context, asking.callback());
    QVERIFY(answer(asking));
    settle(amara);
    QVERIFY(parked.isEmpty());
    QCOMPARE(done.size(), 3);
    // SQLite gives the number of the newest request again.
    const RelationId second = relationWith(amara, QStringLiteral("Ingrid"), State::Pending);
    QCOMPARE(amara.store.relations().find(second)->relation.endsAt, request.endsAt);

    amara.sync.withdrawRequest(second, &taken.context, taken.callback());
    QVERIFY(answer(taken));
    settle(amara);
    QVERIFY(!relationWith(amara, QStringLiteral("Ingrid"), State::Pending).isValid());
    QCOMPARE(amara.server.requestCount("POST", "/mentorship_relation/send_request"), 2);
}

/// The mail fails and the answer is 500, but the request and the acceptance are there
/// (api.md 11.1).
void TestFlows::isStoredThoughNobodyCouldBeTold()
{
    sandbox::Options options;
    options.mailFails = true;
    Setting amara(options);
    amara.pull();
    QSignalSpy parked(&amara.sync, &Sync::editParked);
    Taken<Done> taken;
    amara.sync.cancelRelation(amara.openRunning(), &taken.context, taken.callback());
    settle(amara);
    Directory directory(amara.client, amara.store);
    directory.open();
    QTRY_VERIFY(!directory.status().isPulling);
    Taken<RelationId> asking;
    amara.sync.sendRequest({idOf(amara, QStringLiteral("ingrid_s")), amara.store.owner().userId,
                            inWeeks(8), QString()},
                           &asking.context, asking.callback());
    QVERIFY(answer(asking));
    const RelationId request = relationWith(amara, QStringLiteral("Linh"), State::Pending);
    amara.sync.acceptRequest(request, &taken.context, taken.callback());
    settle(amara);
    QVERIFY(parked.isEmpty());
    QVERIFY(relationWith(amara, QStringLiteral("Ingrid"), State::Pending).isValid());
    QCOMPARE(stateOf(amara, request), State::Accepted);
    QCOMPARE(amara.server.requestCount("POST", "/mentorship_relation/send_request"), 1);
    QCOMPARE(amara.server.requestCount("PUT", "/mentorship_relation/{}/accept"), 1);
}

void TestFlows::answersWhatWasTakenBack()
{
    Setting amara;
    amara.pull();
    Setting linh(amara.server, QStringLiteral("linh_tran"));
    linh.pull();
    const RelationId request = relationWith(amara, QStringLiteral("Linh"), State::Pending);
    Taken<Done> taken;
    linh.sync.withdrawRequest(request, &taken.context, taken.callback());
    settle(linh);
    QVERIFY(!linh.store.relations().find(request));

    QSignalSpy parked(&amara.sync, &Sync::editParked);
    amara.sync.rejectRequest(request, &taken.context, taken.callback());
    amara.settle();
    QCOMPARE(parked.size(), 1);
    QCOMPARE(amara.waiting().first().trouble->kind, Trouble::Kind::Overtaken);
    QVERIFY(!amara.store.relations().find(request));
}

void TestFlows::changesAndDeletesComments()
{
    Setting amara;
    amara.pull();
    const RelationId running = amara.openRunning();
    const TaskId task = amara.firstToDo();
    amara.sync.openTask(task);
    Taken<CommentId> adding;
    amara.sync.addComment(running, task, QStringLiteral("First"), &adding.context,
                          adding.callback());
    settle(amara);
    const CommentId comment = amara.store.comments().rows().last().key();
    QVERIFY(!comment.isLocal());

    Taken<Done> taken;
    amara.sync.editComment(running, task, comment, QStringLiteral("First"),
                           QStringLiteral("Better"), &taken.context, taken.callback());
    QCOMPARE(amara.store.comments().find(comment)->waiting, store::Waiting::Changing);
    QCOMPARE(amara.store.comments().find(comment)->comment.text, QStringLiteral("Better"));
    QVERIFY(answer(taken));
    settle(amara);
    QCOMPARE(amara.store.comments().find(comment)->comment.text, QStringLiteral("Better"));
    QVERIFY(amara.store.comments().find(comment)->comment.modifiedAt.has_value());

    amara.sync.deleteComment(running, task, comment, &taken.context, taken.callback());
    QCOMPARE(amara.store.comments().find(comment)->waiting, store::Waiting::Deleting);
    QVERIFY(answer(taken));
    settle(amara);
    QVERIFY(!amara.store.comments().find(comment));
}

void TestFlows::changesTheProfile()
{
    Setting amara;
    amara.pull();
    QSignalSpy done(&amara.sync, &Sync::editDone);
    QSignalSpy parked(&amara.sync, &Sync::editParked);
    User wanted = amara.store.me();
    wanted.bio = QStringLiteral("Databases \U0001F40B <b>&amp;</b>");
    wanted.location.clear();
    wanted.userName = QStringLiteral("amara_okafor");
    wanted.needsMentoring = !wanted.needsMentoring;
    Taken<Done> taken;
    amara.sync.updateProfile(ProfileEdit::between(amara.store.me(), wanted), &taken.context,
                             taken.callback());
    QVERIFY(answer(taken));
    QCOMPARE(amara.store.me(), wanted);
    settle(amara);
    QCOMPARE(done.size(), 1);
    amara.pullAgain();
    QCOMPARE(amara.store.me(), wanted);

    ProfileEdit taking;
    taking.texts.insert(ProfileField::UserName, QStringLiteral("kenji_w"));
    amara.sync.updateProfile(taking, &taken.context, taken.callback());
    QVERIFY(answer(taken));
    amara.settle();
    QCOMPARE(parked.size(), 1);
    QCOMPARE(amara.waiting().first().trouble->error.detail,
             QStringLiteral("A user with that username already exists."));
    QCOMPARE(amara.store.me(), wanted);
}

void TestFlows::administers()
{
    Setting amara;
    Setting grace(amara.server, QStringLiteral("grace_w"));
    OnlineCommands byGrace(grace.client, grace.store);
    OnlineCommands byAmara(amara.client, amara.store);
    Taken<Done> taken;
    Taken<QList<User>> listing;
    byAmara.assignAdmin(grace.store.owner().userId, &taken.context, taken.callback());
    QCOMPARE(answer(taken).error().kind, Error::Kind::Forbidden);
    byGrace.assignAdmin(amara.store.owner().userId, &taken.context, taken.callback());
    QVERIFY(answer(taken));
    byGrace.listAdmins(&listing.context, listing.callback());
    const Result<QList<User>> admins = answer(listing);
    QVERIFY(admins);
    QCOMPARE(admins->size(), 1);
    QCOMPARE(admins->first().userName, QStringLiteral("amara_o"));
    byAmara.revokeAdmin(grace.store.owner().userId, &taken.context, taken.callback());
    QVERIFY(answer(taken));
    byGrace.listAdmins(&listing.context, listing.callback());
    QCOMPARE(answer(listing).error().kind, Error::Kind::Forbidden);
}

void TestFlows::changesThePasswordAndLeaves()
{
    Setting amara;
    OnlineCommands commands(amara.client, amara.store);
    Taken<Done> taken;
    commands.changePassword(QStringLiteral("wrong-Pass1"), QStringLiteral("other-Pass1"),
                            &taken.context, taken.callback());
    const Result<Done> refused = answer(taken);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().detail, QStringLiteral("Current password is incorrect."));
    commands.changePassword(QStringLiteral("sample-Pass1"), QStringLiteral("other-Pass1"),
                            &taken.context, taken.callback());
    QVERIFY(answer(taken));
    commands.deleteAccount(&taken.context, taken.callback());
    QVERIFY(answer(taken));
    commands.deleteAccount(&taken.context, taken.callback()); // and it stays so
    QVERIFY(answer(taken));

    Setting grace(amara.server, QStringLiteral("grace_w")); // the only admin
    OnlineCommands byGrace(grace.client, grace.store);
    byGrace.deleteAccount(&taken.context, taken.callback());
    QCOMPARE(answer(taken).error().kind, Error::Kind::Invalid);
}

void TestFlows::agreesWithTheServicesOverviews()
{
    using Finding = OnlineCommands::Finding;
    Setting amara;
    amara.pull();
    OnlineCommands commands(amara.client, amara.store);
    Taken<QList<Finding>> taken;
    commands.compareOverviews(&taken.context, taken.callback());
    const Result<QList<Finding>> found = answer(taken);
    QVERIFY(found);
    QCOMPARE(found->size(), 6);
    for (const Finding &finding : *found) {
        const bool isDashboard = finding.overview == Finding::Overview::Dashboard;
        QVERIFY2(finding.agrees, qPrintable(QString::number(int(finding.overview))));
        QCOMPARE(finding.error.has_value(), isDashboard); // a partner has deleted their account
        if (!isDashboard)
            QCOMPARE(finding.inService, finding.here);
    }

    // Whose partners are all there has a dashboard.
    Setting kenji(amara.server, QStringLiteral("kenji_w"));
    kenji.pull();
    OnlineCommands byKenji(kenji.client, kenji.store);
    byKenji.compareOverviews(&taken.context, taken.callback());
    const Result<QList<Finding>> ofKenji = answer(taken);
    for (const Finding &finding : *ofKenji) {
        QVERIFY(finding.agrees);
        QVERIFY(!finding.error);
    }

    // What has changed since the last pull is told.
    Taken<Done> ending;
    amara.sync.cancelRelation(amara.openRunning(), &ending.context, ending.callback());
    settle(amara);
    byKenji.compareOverviews(&taken.context, taken.callback());
    QStringList differing;
    const Result<QList<Finding>> later = answer(taken);
    for (const Finding &finding : *later) {
        if (!finding.agrees)
            differing.append(QString::number(int(finding.overview)));
    }
    QCOMPARE(differing,
             QStringList({QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                          QStringLiteral("5")}));

    amara.server.stop();
    byKenji.compareOverviews(&taken.context, taken.callback());
    QCOMPARE(answer(taken).error().kind, Error::Kind::Offline);
}

void TestFlows::readsTheDirectory()
{
    Setting amara;
    Directory directory(amara.client, amara.store);
    directory.open();
    QTRY_VERIFY_WITH_TIMEOUT(!directory.status().isPulling, 20'000);
    QVERIFY(!directory.status().lastError);
    QVERIFY(amara.store.people().size() > 8);
    QVERIFY(!amara.store.people().find(amara.store.owner().userId));
    const auto &rows = amara.store.people().rows();
    const auto verified = std::count_if(rows.begin(), rows.end(),
                                        [](const auto &row) { return row.person.isEmailVerified; });
    QVERIFY(verified > 0 && verified < rows.size());

    for (const store::PersonRow &row : QList<store::PersonRow>(rows)) {
        Taken<User> taken;
        directory.fetch(row.key(), &taken.context, taken.callback());
        const Result<User> user = answer(taken);
        QCOMPARE(user.has_value(), row.person.isEmailVerified);
        QCOMPARE(amara.store.people().find(row.key())->person, row.person);
    }
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"

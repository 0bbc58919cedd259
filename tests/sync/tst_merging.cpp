// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merging.h"

#include <QtTest>

using namespace syncing;
using Kind = Edit::Kind;
using State = WaitingEdit::State;

namespace {

WaitingEdit waiting(qint64 id, Kind kind, const QString &text = {}, const QString &base = {})
{
    WaitingEdit entry;
    entry.id = EditId(id);
    entry.edit = {
        .kind = kind, .relation = RelationId(1), .task = TaskId(2), .text = text, .base = base};
    if (isOfComment(kind))
        entry.edit.comment = CommentId(3);
    return entry;
}

WaitingEdit in(State state, WaitingEdit entry)
{
    entry.state = state;
    if (state == State::Parked)
        entry.trouble = Trouble{Trouble::Kind::Refused};
    else
        entry.sends = state == State::Queued ? 0 : 1;
    return entry;
}

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewStandsForItself()
    {
        const WaitingEdit fresh = waiting(9, Kind::CompleteTask);
        const Merged merged = merge({waiting(1, Kind::AddComment, u"x"_qs)}, fresh);
        QCOMPARE(merged.id, fresh.id);
        QCOMPARE(merged.change.put, QList<WaitingEdit>{fresh});
    }

    void completingAndDeletingTwiceIsOnce()
    {
        for (const Kind kind : {Kind::CompleteTask, Kind::DeleteTask, Kind::DeleteComment}) {
            for (const State state :
                 {State::Queued, State::Sending, State::Acknowledged, State::Unknown}) {
                const Merged merged = merge({in(state, waiting(1, kind))}, waiting(9, kind));
                QCOMPARE(merged.id, EditId(1));
                QVERIFY(merged.change.put.isEmpty() && merged.change.removed.isEmpty());
            }
            const Merged anew = merge({in(State::Parked, waiting(1, kind))}, waiting(9, kind));
            QCOMPARE(anew.id, EditId(9));
            QCOMPARE(anew.change.removed, QList<EditId>{EditId(1)});
        }
    }

    void theLastTextOnTheFirstBase()
    {
        const WaitingEdit first = waiting(1, Kind::EditComment, u"two"_qs, u"one"_qs);
        const Merged merged = merge({first}, waiting(9, Kind::EditComment, u"three"_qs, u"two"_qs));
        QCOMPARE(merged.id, EditId(1));
        QCOMPARE(merged.change.put.size(), 1);
        QCOMPARE(merged.change.put.first().edit.text, u"three"_qs);
        QCOMPARE(merged.change.put.first().edit.base, u"one"_qs);
    }

    void backAtTheFirstTextIsNothing()
    {
        const WaitingEdit first = waiting(1, Kind::EditComment, u"two"_qs, u"one"_qs);
        const Merged merged = merge({first}, waiting(9, Kind::EditComment, u"one"_qs, u"two"_qs));
        QVERIFY(merged.change.put.isEmpty());
        QCOMPARE(merged.change.removed, QList<EditId>{EditId(1)});
    }

    void aCommentThatWasNotSentIsWrittenOtherwise()
    {
        const Merged merged = merge({waiting(1, Kind::AddComment, u"Helo"_qs)},
                                    waiting(9, Kind::EditComment, u"Hello"_qs, u"Helo"_qs));
        QCOMPARE(merged.change.put.first().edit.kind, Kind::AddComment);
        QCOMPARE(merged.change.put.first().edit.text, u"Hello"_qs);
    }

    void whatMayHaveLeftIsNotTouched()
    {
        for (const State state : {State::Sending, State::Acknowledged, State::Unknown}) {
            const WaitingEdit sent = in(state, waiting(1, Kind::AddComment, u"Helo"_qs));
            const WaitingEdit fresh = waiting(9, Kind::EditComment, u"Hello"_qs, u"Helo"_qs);
            QCOMPARE(merge({sent}, fresh).change.put, QList<WaitingEdit>{fresh});
        }
        // Nor what was tried, and may go once more.
        WaitingEdit tried = waiting(1, Kind::AddComment, u"Helo"_qs);
        tried.sends = 1;
        const WaitingEdit fresh = waiting(9, Kind::EditComment, u"Hello"_qs, u"Helo"_qs);
        QCOMPARE(merge({tried}, fresh).change.put, QList<WaitingEdit>{fresh});
    }

    void aConflictIsDecidedByEditingWhatIsThereNow()
    {
        const WaitingEdit parked =
            in(State::Parked, waiting(1, Kind::EditComment, u"mine"_qs, u"old"_qs));
        const WaitingEdit fresh = waiting(9, Kind::EditComment, u"both"_qs, u"theirs"_qs);
        const Merged merged = merge({parked}, fresh);
        QCOMPARE(merged.change.put, QList<WaitingEdit>{fresh});
        QCOMPARE(merged.change.removed, QList<EditId>{EditId(1)});
    }

    void changesOfTheProfileBecomeOne()
    {
        WaitingEdit first = waiting(1, Kind::UpdateProfile);
        first.edit.profile.texts.insert(ProfileField::Bio, u"a"_qs);
        first.edit.profile.texts.insert(ProfileField::Location, u"Rome"_qs);
        WaitingEdit second = waiting(9, Kind::UpdateProfile);
        second.edit.profile.texts.insert(ProfileField::Bio, u"b"_qs);
        second.edit.profile.needsMentoring = true;
        const Merged merged = merge({in(State::Parked, first)}, second);
        const WaitingEdit both = merged.change.put.first();
        QCOMPARE(both.id, EditId(1));
        QCOMPARE(both.state, State::Queued);
        QVERIFY(!both.trouble);
        QCOMPARE(both.edit.profile.texts.value(ProfileField::Bio), u"b"_qs);
        QCOMPARE(both.edit.profile.texts.value(ProfileField::Location), u"Rome"_qs);
        QCOMPARE(both.edit.profile.needsMentoring, true);
    }

    void anotherThingIsAnotherThing()
    {
        WaitingEdit other = waiting(1, Kind::CompleteTask);
        other.edit.task = TaskId(77);
        QCOMPARE(merge({other}, waiting(9, Kind::CompleteTask)).id, EditId(9));
        QCOMPARE(merge({waiting(1, Kind::CompleteTask)}, waiting(9, Kind::DeleteTask)).id,
                 EditId(9));
    }
};

QTEST_APPLESS_MAIN(TestMerging)
#include "tst_merging.moc"

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merging.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
        const Merged merged = merge({waiting(1, Kind::AddComment, u"x"_s)}, fresh);
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
        const WaitingEdit first = waiting(1, Kind::EditComment, u"two"_s, u"one"_s);
        const Merged merged = merge({first}, waiting(9, Kind::EditComment, u"three"_s, u"two"_s));
        QCOMPARE(merged.id, EditId(1));
        QCOMPARE(merged.change.put.size(), 1);
        QCOMPARE(merged.change.put.first().edit.text, u"three"_s);
        QCOMPARE(merged.change.put.first().edit.base, u"one"_s);
    }

    void backAtTheFirstTextIsNothing()
    {
        const WaitingEdit first = waiting(1, Kind::EditComment, u"two"_s, u"one"_s);
        const Merged merged = merge({first}, waiting(9, Kind::EditComment, u"one"_s, u"two"_s));
        QVERIFY(merged.change.put.isEmpty());
        QCOMPARE(merged.change.removed, QList<EditId>{EditId(1)});
    }

    void aCommentThatWasNotSentIsWrittenOtherwise()
    {
        const Merged merged = merge({waiting(1, Kind::AddComment, u"Helo"_s)},
                                    waiting(9, Kind::EditComment, u"Hello"_s, u"Helo"_s));
        QCOMPARE(merged.change.put.first().edit.kind, Kind::AddComment);
        QCOMPARE(merged.change.put.first().edit.text, u"Hello"_s);
    }

    void whatMayHaveLeftIsNotTouched()
    {
        for (const State state : {State::Sending, State::Acknowledged, State::Unknown}) {
            const WaitingEdit sent = in(state, waiting(1, Kind::AddComment, u"Helo"_s));
            const WaitingEdit fresh = waiting(9, Kind::EditComment, u"Hello"_s, u"Helo"_s);
            QCOMPARE(merge({sent}, fresh).change.put, QList<WaitingEdit>{fresh});
        }
        // Nor what was tried, and may go once more.
        WaitingEdit tried = waiting(1, Kind::AddComment, u"Helo"_s);
        tried.sends = 1;
        const WaitingEdit fresh = waiting(9, Kind::EditComment, u"Hello"_s, u"Helo"_s);
        QCOMPARE(merge({tried}, fresh).change.put, QList<WaitingEdit>{fresh});
    }

    void aConflictIsDecidedByEditingWhatIsThereNow()
    {
        const WaitingEdit parked =
            in(State::Parked, waiting(1, Kind::EditComment, u"mine"_s, u"old"_s));
        const WaitingEdit fresh = waiting(9, Kind::EditComment, u"both"_s, u"theirs"_s);
        const Merged merged = merge({parked}, fresh);
        QCOMPARE(merged.change.put, QList<WaitingEdit>{fresh});
        QCOMPARE(merged.change.removed, QList<EditId>{EditId(1)});
    }

    void changesOfTheProfileBecomeOne()
    {
        WaitingEdit first = waiting(1, Kind::UpdateProfile);
        first.edit.profile.texts.insert(ProfileField::Bio, u"a"_s);
        first.edit.profile.texts.insert(ProfileField::Location, u"Rome"_s);
        WaitingEdit second = waiting(9, Kind::UpdateProfile);
        second.edit.profile.texts.insert(ProfileField::Bio, u"b"_s);
        second.edit.profile.needsMentoring = true;
        const Merged merged = merge({in(State::Parked, first)}, second);
        const WaitingEdit both = merged.change.put.first();
        QCOMPARE(both.id, EditId(1));
        QCOMPARE(both.state, State::Queued);
        QVERIFY(!both.trouble);
        QCOMPARE(both.edit.profile.texts.value(ProfileField::Bio), u"b"_s);
        QCOMPARE(both.edit.profile.texts.value(ProfileField::Location), u"Rome"_s);
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

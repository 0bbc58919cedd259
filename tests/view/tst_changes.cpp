// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/changespanel.h"
#include "view/handles.h"
#include "view/noticebar.h"
#include "view/stage.h"

#include "store/outbox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using test::Stage;
using Kind = Edit::Kind;
using State = WaitingEdit::State;

namespace {

Edit task(const QString &text)
{
    return {.kind = Kind::AddTask, .relation = Stage::current, .text = text, .subject = text};
}

Edit completion(qint64 id)
{
    return {.kind = Kind::CompleteTask,
            .relation = Stage::current,
            .task = TaskId(id),
            .subject = QStringLiteral("Write a failing test")};
}

Edit commentChange()
{
    return {.kind = Kind::EditComment,
            .relation = Stage::current,
            .task = TaskId(2),
            .text = QStringLiteral("what I wrote"),
            .comment = CommentId(2),
            .base = QStringLiteral("what was there"),
            .subject = QStringLiteral("Read chapter 3")};
}

Trouble refusal()
{
    return {.kind = Trouble::Kind::Refused,
            .error = {Error::Kind::Invalid, 400, QStringLiteral("Too many tasks."), false}};
}

Trouble conflict()
{
    return {.kind = Trouble::Kind::CommentChanged, .theirs = QStringLiteral("what they wrote")};
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_stage->fill();
        m_panel = std::make_unique<view::ChangesPanel>(m_stage->changes, m_stage->sync);
        m_panel->resize(1000, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_stage.reset();
    }

    void saysHowEachChangeStands()
    {
        const EditId id = m_stage->make(task(QStringLiteral("Read chapter 4")));
        QVERIFY(spoken(id).contains(QStringLiteral("Read chapter 4")));
        QVERIFY(spoken(id).contains(QStringLiteral("Amara Okafor")));
        QVERIFY(spoken(id).contains(QStringLiteral("Waits for its turn")));
        change(id, [](WaitingEdit &entry) { entry.state = State::Sending; });
        QVERIFY(spoken(id).contains(QStringLiteral("On its way")));
        change(id, [](WaitingEdit &entry) { entry.state = State::Acknowledged; });
        QVERIFY(spoken(id).contains(QStringLiteral("Sent; not yet seen")));
        change(id, [](WaitingEdit &entry) { entry.state = State::Unknown; });
        QVERIFY(spoken(id).contains(QStringLiteral("not known whether it arrived")));
        change(id, [](WaitingEdit &entry) {
            entry.state = State::Parked;
            entry.trouble = refusal();
        });
        QVERIFY(spoken(id).contains(QStringLiteral("Needs you")));
        QVERIFY(spoken(id).contains(QStringLiteral("Too many tasks.")));
    }

    void countsDownWhileItCanBeUndone()
    {
        const EditId id = m_stage->make(completion(3));
        change(id, [](WaitingEdit &entry) { entry.heldUntil = unixNow() + 2.5; });
        QVERIFY(spoken(id).contains(QStringLiteral("(3 s)")));
        // The row is told anew by itself while somebody looks.
        const auto shown = [this] { return label("stateLabel")->text(); };
        QTRY_VERIFY(shown().contains(QStringLiteral("(2 s)")));
        QTRY_VERIFY(shown().contains(QStringLiteral("its turn")));
    }

    void offlineItSaysSo()
    {
        const EditId id = m_stage->make(task(QStringLiteral("one")));
        m_stage->goOffline();
        QTRY_VERIFY(spoken(id).contains(QStringLiteral("Waits for a network")));
        QVERIFY(label("stateLabel")->text().contains(QStringLiteral("network")));
    }

    void whatNeedsThePersonComesFirst()
    {
        m_stage->make(task(QStringLiteral("one")));
        const EditId second = m_stage->make(task(QStringLiteral("two")));
        QVERIFY(textAt(0).contains(QStringLiteral("one")));
        change(second, [](WaitingEdit &entry) {
            entry.state = State::Parked;
            entry.trouble = refusal();
        });
        QVERIFY(textAt(0).contains(QStringLiteral("two")));
        // The one that was chosen stays chosen.
        QVERIFY(list()->currentIndex().data().toString().contains(QStringLiteral("one")));
    }

    void aTextIsNotDiscardedUnasked()
    {
        const EditId id = m_stage->park(task(QStringLiteral("one")), refusal());
        const EditId comment = m_stage->make({.kind = Kind::AddComment,
                                              .relation = Stage::current,
                                              .task = TaskId::local(id.value()),
                                              .text = QStringLiteral("why?")});
        choose(id);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_stage->waitingCount(), 2);
        QCOMPARE(notices()->shownId(), QStringLiteral("discard"));
        // The comment on it would go, too.
        QVERIFY(sentence().contains(QStringLiteral("go along")));
        noticeButton(1)->click();
        QCOMPARE(m_stage->waitingCount(), 2);

        QTest::keyClick(list(), Qt::Key_Delete);
        // A question about another one would be answered blindly.
        choose(comment);
        QVERIFY(notices()->shownId().isEmpty());
        choose(id);
        QTest::keyClick(list(), Qt::Key_Delete);
        noticeButton(0)->click();
        QCOMPARE(m_stage->waitingCount(), 0);
    }

    void whatHasNoTextIsDiscardedAtOnce()
    {
        choose(m_stage->make(completion(3)));
        button("discardChangeButton")->click();
        QCOMPARE(m_stage->waitingCount(), 0);
        QVERIFY(notices()->shownId().isEmpty());
    }

    void whatMayBeOnItsWayIsNotDiscarded()
    {
        const EditId id = m_stage->make(completion(3));
        change(id, [](WaitingEdit &entry) { entry.state = State::Sending; });
        choose(id);
        const QPushButton *discard = button("discardChangeButton");
        QVERIFY(discard->isVisible());
        QVERIFY(!discard->isEnabled());
        QVERIFY(discard->toolTip().contains(QStringLiteral("on its way")));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_stage->waitingCount(), 1);
        // Not so when it has come back.
        change(id, [](WaitingEdit &entry) { entry.state = State::Queued; });
        QVERIFY(discard->isEnabled());
        QVERIFY(discard->toolTip().isEmpty());
    }

    void aTextIsWrittenAnewInItsPlace()
    {
        const EditId id = m_stage->park(task(QStringLiteral("one")), refusal());
        choose(id);
        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(editor()->isVisible());
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->toPlainText(), QStringLiteral("one"));
        editor()->setPlainText(QStringLiteral("one, but better"));
        // What the row says meanwhile changes nothing in the editor.
        m_stage->changes.refreshTimes();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("one, but better"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(entry(id).edit.text, QStringLiteral("one, but better"));
        QVERIFY(!entry(id).isParked());
        QTRY_VERIFY(!editor()->isVisible());
    }

    void whatIsTypedOutlivesLookingElsewhere()
    {
        const EditId id = m_stage->make(task(QStringLiteral("one")));
        const EditId other = m_stage->make(task(QStringLiteral("two")));
        choose(id);
        button("editChangeButton")->click();
        editor()->setPlainText(QStringLiteral("half a thought"));
        choose(other);
        QVERIFY(!editor()->isVisible());
        choose(id);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a thought"));

        // Escape leaves it, and it can be taken up again.
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!editor()->isVisible());
        noticeButton(0)->click();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a thought"));

        // It is done meanwhile: the new text can be copied.
        m_stage->drop(id);
        QCOMPARE(notices()->shownId(), QStringLiteral("left"));
        noticeButton(0)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("half a thought"));
    }

    void aRefusedTextStaysInTheEditor()
    {
        const EditId id = m_stage->make(task(QStringLiteral("one")));
        choose(id);
        button("editChangeButton")->click();
        editor()->setPlainText(QStringLiteral("other"));
        change(id, [](WaitingEdit &entry) { entry.state = State::Sending; });
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notices()->shownId(), QStringLiteral("changeText"));
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), QStringLiteral("other"));
        QCOMPARE(entry(id).edit.text, QStringLiteral("one"));
    }

    void ofTwoTextsOneIsKept()
    {
        const EditId mine = m_stage->park(commentChange(), conflict());
        choose(mine);
        QVERIFY(shows(QStringLiteral("what I wrote")));
        QVERIFY(shows(QStringLiteral("what they wrote")));
        QVERIFY(shows(QStringLiteral("what was there")));
        QVERIFY(!button("retryChangeButton")->isVisible());
        button("keepMineButton")->click();
        QTRY_VERIFY(!entry(mine).isParked());
        QCOMPARE(entry(mine).edit.base, QStringLiteral("what they wrote"));
        m_stage->drop(mine);

        // A third one, made of both, goes over theirs, too.
        const EditId third = m_stage->park(commentChange(), conflict());
        choose(third);
        button("editChangeButton")->click();
        QVERIFY(shows(QStringLiteral("what they wrote")));
        editor()->setPlainText(QStringLiteral("what we wrote"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(entry(third).edit.text, QStringLiteral("what we wrote"));
        QCOMPARE(entry(third).edit.base, QStringLiteral("what they wrote"));
        m_stage->drop(third);

        choose(m_stage->park(commentChange(), conflict()));
        button("keepTheirsButton")->click();
        QCOMPARE(m_stage->waitingCount(), 0);
        // One's own is a click away still.
        noticeButton(0)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("what I wrote"));
    }

    void whatHasGoneIsMadeAnew()
    {
        Edit comment = commentChange();
        const EditId gone = m_stage->park(comment, {.kind = Trouble::Kind::CommentGone});
        choose(gone);
        QVERIFY(!button("addAgainButton")->isVisible());
        button("postAsNewButton")->click();
        QTRY_COMPARE(m_stage->waitingCount(), 1);
        QCOMPARE(m_stage->changes.all().first().edit.kind, Kind::AddComment);
        m_stage->drop(m_stage->changes.all().first().id);

        choose(m_stage->park(completion(3), {.kind = Trouble::Kind::TaskGone}));
        button("addAgainButton")->click();
        QTRY_COMPARE(m_stage->waitingCount(), 2);
        QCOMPARE(m_stage->changes.all().first().edit.kind, Kind::AddTask);
        QCOMPARE(m_stage->changes.all().first().edit.text, QStringLiteral("Write a failing test"));
    }

    void othersAreTriedAgain()
    {
        const EditId id = m_stage->park(completion(3), refusal());
        choose(id);
        QTest::keyClick(list(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!entry(id).isParked());
    }

    void aRequestAndTheProfileOpenTheirDialogs()
    {
        QSignalSpy request(m_panel.get(), &view::ChangesPanel::requestEditRequested);
        QSignalSpy profile(m_panel.get(), &view::ChangesPanel::profileEditRequested);
        Edit edit{.kind = Kind::SendRequest, .subject = QStringLiteral("Amara")};
        edit.request = {UserId(Stage::me), UserId(9), unixNow() + 60 * 86'400.0,
                        QStringLiteral("Two hours a week")};
        const EditId id = m_stage->park(edit, refusal());
        choose(id);
        QVERIFY(shows(QStringLiteral("Two hours a week")));
        button("editChangeButton")->click();
        QCOMPARE(request.size(), 1);
        QCOMPARE(request.first().first().value<WaitingEdit>().id, id);

        Edit own{.kind = Kind::UpdateProfile};
        own.profile.texts.insert(ProfileField::Bio, QStringLiteral("I like tests."));
        choose(m_stage->park(own, refusal()));
        QVERIFY(shows(QStringLiteral("I like tests.")));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(profile.size(), 1);
    }

    void textsAreCopied()
    {
        choose(m_stage->make(task(QStringLiteral("one"))));
        m_stage->make(task(QStringLiteral("two")));
        list()->selectAll();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\n\ntwo"));
    }

    void whatOthersWriteIsTextOnly()
    {
        for (const QString &text : test::hostileTexts()) {
            Trouble trouble = refusal();
            trouble.error.detail = text;
            choose(m_stage->park(task(text), trouble));
            (void)m_panel->grab();
        }
        const auto labels = m_panel->findChildren<QLabel *>();
        for (const QLabel *one : labels)
            QCOMPARE(one->textFormat(), Qt::PlainText);
        QVERIFY(m_panel->minimumSizeHint().width() < 1000);
    }

    void withNothingWaitingItSaysSo()
    {
        const EditId id = m_stage->make(completion(3));
        const auto *empty = m_panel->findChild<QWidget *>(QStringLiteral("emptyState"));
        QVERIFY(!empty->isVisible());
        m_stage->drop(id);
        QVERIFY(empty->isVisible());
    }

private:
    [[nodiscard]] QListView *list() const
    {
        return m_panel->findChild<QListView *>(QStringLiteral("list"));
    }
    [[nodiscard]] QPlainTextEdit *editor() const
    {
        return m_panel->findChild<QPlainTextEdit *>(QStringLiteral("editor"));
    }
    [[nodiscard]] view::NoticeBar *notices() const
    {
        return m_panel->findChild<view::NoticeBar *>();
    }
    [[nodiscard]] QString sentence() const
    {
        return notices()->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text();
    }
    [[nodiscard]] QPushButton *noticeButton(int number) const
    {
        QCoreApplication::processEvents(); // a layout shows what it was given a turn later
        QList<QPushButton *> shown;
        for (QPushButton *one : notices()->findChildren<QPushButton *>()) {
            if (one->isVisible())
                shown.append(one);
        }
        return shown.value(number);
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_panel->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_panel->findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *one) {
            return one->isVisible() && one->text() == text;
        });
    }
    [[nodiscard]] QModelIndex indexOf(EditId id) const
    {
        return list()
            ->model()
            ->match(list()->model()->index(0, 0), model::ChangeModel::KeyRole, id.value(), 1,
                    Qt::MatchExactly)
            .value(0);
    }
    [[nodiscard]] QString spoken(EditId id) const
    {
        return indexOf(id).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString textAt(int row) const
    {
        return list()->model()->index(row, 0).data().toString();
    }
    [[nodiscard]] WaitingEdit entry(EditId id) const
    {
        return *m_stage->store.outbox().edits().find(id);
    }
    void choose(EditId id) const
    {
        list()->selectionModel()->setCurrentIndex(indexOf(id), QItemSelectionModel::ClearAndSelect);
        list()->setFocus();
    }
    template <typename Change> void change(EditId id, Change change) const
    {
        WaitingEdit changed = entry(id);
        change(changed);
        m_stage->store.outbox().write({.put = {changed}});
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<view::ChangesPanel> m_panel;
};

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"

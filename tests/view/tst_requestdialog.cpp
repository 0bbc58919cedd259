// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/notetemplates.h"
#include "view/requestdialog.h"

#include "domain/accountrules.h"
#include "store/outbox.h"
#include "view/memberstage.h"
#include "view/noticebar.h"

#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using test::Answer;
using test::MemberStage;
using test::Seen;
using view::RequestDialog;
using view::RequestDraft;

namespace {

constexpr auto asMentee = Relation::Role::Mentee;
constexpr auto asMentor = Relation::Role::Mentor;

template <typename Widget> Widget &find(const QWidget &widget, const char *name)
{
    auto *found = widget.findChild<Widget *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return *found;
}

/// The dialog, open, over a directory that is known.
struct Desk {
    Desk()
    {
        stage.seeMe(MemberStage::me());
        stage.seePeople(MemberStage::people());
    }
    ~Desk() { delete dialog; }

    void open(const RequestDraft &draft)
    {
        dialog = new RequestDialog(stage.members, stage.relations, stage.profile, stage.sync,
                                   stage.directory, stage.settings, draft);
        dialog->open();
    }
    QPushButton &sendButton() { return find<QPushButton>(*dialog, "sendButton"); }
    QPlainTextEdit &notes() { return find<QPlainTextEdit>(*dialog, "notesEdit"); }
    QDateEdit &end() { return find<QDateEdit>(*dialog, "endEdit"); }
    QString text(const char *name) { return find<QLabel>(*dialog, name).text(); }

    QAction *templateAction(const QString &words)
    {
        QMenu *menu = find<QToolButton>(*dialog, "templatesButton").menu();
        Q_EMIT menu->aboutToShow();
        QList<QAction *> all = menu->actions();
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                all += action->menu()->actions();
        }
        for (QAction *action : all) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    }

    MemberStage stage;
    QPointer<RequestDialog> dialog;
};

QByteArray lastWrite(const test::ScriptedServer &server, const QByteArray &verb)
{
    QByteArray body;
    for (const Seen &request : server.seen()) {
        if (request.verb == verb)
            body = request.body;
    }
    return body;
}

} // namespace

class TestRequestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheRoleThatFits()
    {
        Desk desk;
        desk.open({MemberStage::amara, asMentor}); // she looks for no mentor
        QVERIFY(find<QRadioButton>(*desk.dialog, "menteeButton").isChecked());
        QVERIFY(!find<QRadioButton>(*desk.dialog, "mentorButton").isEnabled());
        QVERIFY(desk.sendButton().isEnabled());
        QVERIFY(desk.text("titleLabel").contains(u"Amara Okafor"_s));
        delete desk.dialog;

        User both = MemberStage::me();
        both.isAvailableToMentor = true;
        desk.stage.seeMe(both);
        desk.open({MemberStage::yael, asMentor});
        QVERIFY(find<QRadioButton>(*desk.dialog, "mentorButton").isChecked());
        QVERIFY(find<QRadioButton>(*desk.dialog, "menteeButton").isEnabled());
        const QString offer = desk.text("titleLabel");
        find<QRadioButton>(*desk.dialog, "menteeButton").click();
        QVERIFY(desk.text("titleLabel") != offer);
        QCOMPARE(desk.dialog->draft().ownRole, asMentee);
    }

    void keepsTheEndWithinTheLimits()
    {
        Desk desk;
        desk.open({MemberStage::amara, asMentee});
        const QDate today = QDate::currentDate();
        QCOMPARE(desk.end().date(), today.addDays(12 * 7));
        QVERIFY(desk.text("lengthLabel").contains(u"12"_s));
        const std::pair<const char *, int> presets[] = {
            {"weeks4Button", 4}, {"weeks8Button", 8}, {"weeks24Button", 24}};
        for (const auto &[name, weeks] : presets) {
            find<QPushButton>(*desk.dialog, name).click();
            // Around midnight the limits, an hour inside, may be a day off.
            QVERIFY(qAbs(desk.end().date().daysTo(today.addDays(weeks * 7))) <= 1);
            QVERIFY(desk.sendButton().isEnabled());
            const rules::EndLimits limits = rules::endLimits(unixNow());
            QVERIFY(*desk.dialog->draft().endsAt >= limits.earliest - 1);
            QVERIFY(*desk.dialog->draft().endsAt <= limits.latest + 1);
        }
        desk.end().setDate(today.addYears(3));
        QVERIFY(desk.end().date() <= today.addDays(168));
        desk.end().setDate(today);
        QVERIFY(desk.end().date() >= today.addDays(28));
    }

    void countsNotesAndSaysWhatIsWrong()
    {
        Desk desk;
        desk.open({MemberStage::amara, asMentee});
        QVERIFY(!find<QWidget>(*desk.dialog, "problemLabel").isVisible());
        desk.notes().setPlainText(QString(rules::mostNotesLength, u'w'));
        QCOMPARE(desk.text("counterLabel"), u"400 of 400"_s);
        QVERIFY(desk.sendButton().isEnabled());
        desk.notes().setPlainText(QString(rules::mostNotesLength + 1, u' '));
        QVERIFY(!desk.sendButton().isEnabled());
        QVERIFY(find<QWidget>(*desk.dialog, "problemLabel").isVisible());
        desk.notes().clear();
        QVERIFY(desk.sendButton().isEnabled());
        // Somebody else is quicker.
        User busy = MemberStage::people().constFirst();
        busy.isAvailable = false;
        (void)desk.stage.store.addPeople({busy});
        QVERIFY(!desk.sendButton().isEnabled());
        QVERIFY(!desk.text("problemLabel").isEmpty());
    }

    void warnsOfAnUnconfirmedAddress()
    {
        Desk desk;
        User amara = MemberStage::people().constFirst();
        amara.isEmailVerified = false;
        (void)desk.stage.store.addPeople({amara});
        desk.open({MemberStage::amara, asMentee});
        QVERIFY(find<QWidget>(*desk.dialog, "warningLabel").isVisible());
        QVERIFY(desk.sendButton().isEnabled());
    }

    void sendsAndCloses()
    {
        Desk desk;
        desk.stage.goOnline();
        desk.open({MemberStage::amara, asMentee});
        desk.notes().setPlainText(u"Hello & <b>welcome</b>"_s);
        QSignalSpy notice(desk.dialog, &RequestDialog::noticeRaised);
        QSignalSpy left(desk.dialog, &RequestDialog::draftLeft);
        desk.sendButton().click();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(notice.count(), 1);
        QCOMPARE(left.count(), 0);
        QTRY_VERIFY(desk.stage.server.count("POST") == 1);
        const QByteArray body = lastWrite(desk.stage.server, "POST");
        QVERIFY(body.contains("Hello & <b>welcome</b>"));
        QVERIFY(body.contains("\"mentor_id\":11"));
        QVERIFY(body.contains("\"mentee_id\":7"));
    }

    void offlineItIsTakenAndWaits()
    {
        Desk desk;
        desk.stage.goOffline();
        desk.open({MemberStage::amara, asMentee});
        desk.notes().setPlainText(u"Written on the train"_s);
        desk.sendButton().click();
        QTRY_VERIFY(!desk.dialog);
        const auto &edits = desk.stage.store.outbox().edits();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.at(0).edit.request.notes, u"Written on the train"_s);
        QVERIFY(desk.stage.store.outbox().drafts().isEmpty());
    }

    void whatWasWrittenIsThereAgainInAnotherRun()
    {
        Desk desk;
        User both = MemberStage::me();
        both.isAvailableToMentor = true;
        desk.stage.seeMe(both);
        desk.open({MemberStage::yael, asMentor});
        desk.notes().setPlainText(u"half a thought"_s);
        const store::Outbox &outbox = desk.stage.store.outbox();
        QTRY_COMPARE(outbox.draft(u"request/14/mentor"_s).text, u"half a thought"_s);
        delete desk.dialog; // as when the program ends

        // Also when the other role is meant now; it moves there as soon as it is written on.
        desk.open({MemberStage::yael, asMentee});
        QCOMPARE(desk.notes().toPlainText(), u"half a thought"_s);
        desk.notes().appendPlainText(u"and another"_s);
        QTRY_COMPARE(outbox.drafts().keys(), QStringList(u"request/14/mentee"_s));
        desk.notes().clear();
        QTRY_VERIFY(outbox.drafts().isEmpty());
    }

    void theWordsOfTheRequestThatIsSentAgainAreNoDraft()
    {
        Desk desk;
        const Relation sent =
            MemberStage::relation(3, Relation::State::Pending, MemberStage::people().constFirst());
        desk.stage.seeRelations({sent});
        desk.open(RequestDraft::of(sent, UserId(7)));
        desk.notes().appendPlainText(u"Or on Fridays."_s);
        const store::Outbox &outbox = desk.stage.store.outbox();
        QTRY_COMPARE(outbox.drafts().keys(), QStringList(u"resend/3"_s));
        desk.notes().setPlainText(sent.notes);
        QTRY_VERIFY(outbox.drafts().isEmpty());
    }

    void keepsEverythingWhenItIsNotTaken()
    {
        Desk desk;
        desk.stage.store.outbox().refuse({Error::Kind::Storage, 0, u"The disk is full."_s, false});
        desk.open({MemberStage::amara, asMentee});
        desk.notes().setPlainText(u"Written on the train"_s);
        desk.sendButton().click();
        QTRY_COMPARE(find<view::NoticeBar>(*desk.dialog, "noticeBar").shownId(), u"send"_s);
        QCOMPARE(desk.notes().toPlainText(), u"Written on the train"_s);
        QVERIFY(desk.sendButton().isEnabled());

        // Closed with something in it, it says what was in it.
        QSignalSpy left(desk.dialog, &RequestDialog::draftLeft);
        QTest::keyClick(desk.dialog, Qt::Key_Escape); // the notice
        if (left.isEmpty())
            QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        const auto draft = left.last().at(0).value<RequestDraft>();
        QCOMPARE(draft.notes, u"Written on the train"_s);
        QTRY_VERIFY(!desk.dialog);

        desk.open(draft);
        QCOMPARE(desk.notes().toPlainText(), u"Written on the train"_s);
        QSignalSpy again(desk.dialog, &RequestDialog::draftLeft);
        desk.dialog->reject(); // nothing new was written
        QCOMPARE(again.count(), 0);
    }

    void takesBackWhatWasSentAndSendsAgain()
    {
        Desk desk;
        const Relation sent =
            MemberStage::relation(3, Relation::State::Pending, MemberStage::people().constFirst());
        desk.stage.goOnline();
        desk.stage.seeRelations({sent});
        desk.open(RequestDraft::of(sent, UserId(7)));
        QCOMPARE(desk.notes().toPlainText(), sent.notes);
        QCOMPARE(desk.end().date(), toLocalTime(sent.endsAt).date());
        QCOMPARE(*desk.dialog->draft().endsAt, sent.endsAt);
        QVERIFY(desk.sendButton().isEnabled()); // the one that waits is no duplicate of itself
        desk.notes().appendPlainText(u"Or on Fridays."_s);
        desk.stage.server.answer(
            Answer::message(200, "Mentorship relation was deleted successfully."));
        desk.sendButton().click();
        QTRY_VERIFY(!desk.dialog);
        QTRY_COMPARE(desk.stage.server.count("DELETE"), 1);
        QTRY_COMPARE(desk.stage.server.count("POST"), 1);
        QVERIFY(lastWrite(desk.stage.server, "POST").contains("Or on Fridays."));
    }

    void loadsAPersonWhoIsNotKnown()
    {
        Desk desk;
        User new_ = MemberStage::people().constFirst();
        new_.id = UserId(77);
        new_.name = u"Noor Haddad"_s;
        desk.stage.served = {new_};
        desk.open({UserId(77), asMentee});
        QVERIFY(!desk.sendButton().isEnabled());
        QTRY_VERIFY(desk.text("titleLabel").contains(u"Noor Haddad"_s));
        QVERIFY(desk.sendButton().isEnabled());
        delete desk.dialog;
        desk.open({UserId(78), asMentee});
        QTRY_COMPARE(find<view::NoticeBar>(*desk.dialog, "noticeBar").shownId(), u"fetch"_s);
        QVERIFY(!desk.sendButton().isEnabled());
    }

    void keepsTemplates()
    {
        Desk desk;
        desk.open({MemberStage::amara, asMentee});
        QCOMPARE(view::NoteTemplates::given().size(), 3);
        QVERIFY(!desk.templateAction(u"Save"_s)->isEnabled()); // nothing is written
        desk.notes().setPlainText(u"My & own\nway of asking"_s);
        desk.templateAction(u"Save"_s)->trigger();
        desk.templateAction(view::NoteTemplates::given().constFirst().name)->trigger();
        QCOMPARE(desk.notes().toPlainText(), view::NoteTemplates::given().constFirst().text);
        desk.notes().undo(); // nothing is lost by a template
        QCOMPARE(desk.notes().toPlainText(), u"My & own\nway of asking"_s);
        desk.notes().clear();
        desk.templateAction(u"My && own"_s)->trigger();
        QCOMPARE(desk.notes().toPlainText(), u"My & own\nway of asking"_s);

        view::NoteTemplates templates(desk.stage.settings);
        QCOMPARE(templates.own().size(), 1);
        templates.keep(u"My & own\nway of asking"_s); // once
        QCOMPARE(templates.own().size(), 1);
        for (QAction *action :
             desk.templateAction(u"Delete"_s)->menu()->actions()) // opened by the call above
            action->trigger();
        QVERIFY(templates.own().isEmpty());
    }

    void whatWasToBeSentCanBeWrittenOn()
    {
        const Edit edit{.kind = Edit::Kind::SendRequest,
                        .request = {MemberStage::amara, UserId(7), 5.0, u"notes"_s}};
        QCOMPARE(RequestDraft::of(edit, UserId(7)),
                 (RequestDraft{MemberStage::amara, asMentee, 5.0, u"notes"_s}));
    }
};

QTEST_MAIN(TestRequestDialog)
#include "tst_requestdialog.moc"

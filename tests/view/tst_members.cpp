// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/memberspanel.h"

#include "view/compareview.h"
#include "view/datalabel.h"
#include "view/emptystate.h"
#include "view/memberlist.h"
#include "view/memberstage.h"
#include "view/noticebar.h"
#include "view/personview.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using test::Answer;
using test::MemberStage;
using view::CompareView;
using view::MembersPanel;
using view::PersonView;

namespace {

template <typename Widget> Widget &find(const QWidget &widget, const char *name)
{
    auto *found = widget.findChild<Widget *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return *found;
}

QString text(const QWidget &widget, const char *name)
{
    return find<QLabel>(widget, name).text();
}

/// A panel over a full directory, shown.
struct Room {
    Room() : panel(stage.members, stage.relations, stage.profile, stage.directory)
    {
        stage.seeMe(MemberStage::me());
        stage.seePeople(MemberStage::people());
        panel.resize(320, 600);
        panel.show();
    }

    view::MemberList &list() { return find<view::MemberList>(panel, "list"); }
    void select(const QList<UserId> &people)
    {
        list().clearSelection();
        for (const UserId id : people)
            list().selectionModel()->select(stage.members.indexOf(id), QItemSelectionModel::Select);
    }

    MemberStage stage;
    MembersPanel panel;
};

PersonView *personView(MemberStage &stage, QWidget *parent)
{
    return new PersonView(stage.members, stage.relations, stage.profile, stage.sync,
                          stage.directory, parent);
}

} // namespace

class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<UserId>>(); }

    void searchesAndCounts()
    {
        Room room;
        QCOMPARE(text(room.panel, "countLabel"), u"5"_s);
        find<QLineEdit>(room.panel, "searchEdit").setText(u"OKAFOR rust"_s);
        QCOMPARE(text(room.panel, "countLabel"), u"1 of 5"_s);
        QCOMPARE(room.stage.members.personAt(room.stage.members.index(0)), MemberStage::amara);
        find<QLineEdit>(room.panel, "searchEdit").setText(u"xyzzy"_s);
        auto &empty = find<view::EmptyState>(room.panel, "emptyState");
        QVERIFY(empty.isVisible());
        find<QPushButton>(empty, "emptyButton").click();
        QCOMPARE(text(room.panel, "countLabel"), u"5"_s);
        QVERIFY(room.list().isVisible());
    }

    void filtersAndSaysSo()
    {
        Room room;
        QVERIFY(!find<QWidget>(room.panel, "filterSummary").isVisible());
        find<QToolButton>(room.panel, "filterButton").click();
        find<QAbstractButton>(room.panel, "menteeBox").click();
        find<QLineEdit>(room.panel, "locationEdit").setText(u"uppsala"_s);
        QCOMPARE(text(room.panel, "countLabel"), u"1 of 5"_s);
        QVERIFY(text(room.panel, "filterSummary").contains(u"uppsala"_s));
        find<QToolButton>(room.panel, "clearButton").click();
        QCOMPARE(text(room.panel, "countLabel"), u"5"_s);
        QVERIFY(!find<QAbstractButton>(room.panel, "menteeBox").isChecked());
    }

    void tellsWhoIsSelected()
    {
        Room room;
        QSignalSpy selected(&room.panel, &MembersPanel::peopleSelected);
        room.select({MemberStage::amara});
        QCOMPARE(selected.last().at(0).value<QList<UserId>>(), QList<UserId>{MemberStage::amara});
        QVERIFY(!room.panel.compareAction()->isEnabled());
        room.select({MemberStage::amara, MemberStage::sofia});
        QCOMPARE(selected.last().at(0).value<QList<UserId>>().size(), 2);
        QVERIFY(room.panel.compareAction()->isEnabled());
        QVERIFY(!room.panel.askAction()->isEnabled());
        selected.clear();
        room.list().selectAll(); // five are too many to be compared
        QVERIFY(!find<view::NoticeBar>(room.panel, "noticeBar").isHidden());
        QVERIFY(!room.panel.compareAction()->isEnabled());
        for (const auto &arguments : selected)
            QVERIFY(arguments.at(0).value<QList<UserId>>().size() <= MembersPanel::mostCompared);

        // What is open stays open when a filter hides it.
        room.select({MemberStage::amara, MemberStage::sofia});
        selected.clear();
        find<QLineEdit>(room.panel, "searchEdit").setText(u"sofia"_s);
        find<QLineEdit>(room.panel, "searchEdit").setText(u"xyzzy"_s);
        QCOMPARE(selected.count(), 0);
    }

    void offersWhatCanBeAsked()
    {
        Room room;
        QSignalSpy wanted(&room.panel, &MembersPanel::requestWanted);
        room.select({MemberStage::amara});
        QVERIFY(room.panel.askAction()->isEnabled());
        QVERIFY(!room.panel.offerAction()->isEnabled());
        QVERIFY(!room.panel.offerAction()->toolTip().isEmpty());
        room.panel.askAction()->trigger();
        QCOMPARE(wanted.last().at(0).value<UserId>(), MemberStage::amara);
        QCOMPARE(wanted.last().at(1).value<Relation::Role>(), Relation::Role::Mentee);
        room.panel.copyAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Amara Okafor"_s);

        // Asked already.
        room.stage.seeRelations({MemberStage::relation(1, Relation::State::Pending,
                                                       MemberStage::people().constFirst())});
        QVERIFY(!room.panel.askAction()->isEnabled());

        // By keyboard.
        QSignalSpy activated(&room.panel, &MembersPanel::peopleActivated);
        room.list().setCurrentIndex(room.stage.members.indexOf(MemberStage::yael));
        QTest::keyClick(&room.list(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void recommendsWithReasons()
    {
        Room room;
        QSignalSpy profile(&room.panel, &MembersPanel::profileRequested);
        find<QToolButton>(room.panel, "recommendedButton").click();
        QVERIFY(find<QWidget>(room.panel, "recommendedNote").isVisible());
        QCOMPARE(text(room.panel, "countLabel"), u"2 of 5"_s);
        const QModelIndex first = room.stage.members.index(0);
        QCOMPARE(room.stage.members.personAt(first), MemberStage::amara);
        QVERIFY(first.data(model::MemberModel::ReasonRole).toString().contains(u"Rust"_s));

        // Once asked, they are recommended no more.
        room.stage.seeRelations({MemberStage::relation(1, Relation::State::Pending,
                                                       MemberStage::people().constFirst())});
        QCOMPARE(text(room.panel, "countLabel"), u"1 of 5"_s);

        User silent = MemberStage::me();
        silent.needsMentoring = false;
        room.stage.seeMe(silent);
        find<QPushButton>(room.panel, "emptyButton").click();
        QCOMPARE(profile.count(), 1);
        find<QToolButton>(room.panel, "allButton").click();
        QCOMPARE(text(room.panel, "countLabel"), u"5"_s);
    }

    void standsStillWhileMoreArrives()
    {
        Room room;
        QList<User> many;
        for (qint64 id = 100; id < 400; ++id) {
            User one = MemberStage::people().constFirst();
            one.id = UserId(id);
            one.name = u"M%1"_s.arg(id);
            many.append(one);
        }
        (void)room.stage.store.addPeople(many);
        const QModelIndex chosen = room.stage.members.indexOf(UserId(250));
        room.list().setCurrentIndex(chosen);
        room.list().scrollTo(chosen, QAbstractItemView::PositionAtCenter);
        QCoreApplication::processEvents();
        const int top = room.list().visualRect(chosen).top();
        const int scrolled = room.list().verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        for (User &one : many) {
            one.id = UserId(one.id.value() + 1000);
            one.name.prepend(u'A');
        }
        (void)room.stage.store.addPeople(many);
        QTRY_VERIFY(room.list().verticalScrollBar()->value() > scrolled);
        QCOMPARE(room.list().visualRect(room.stage.members.indexOf(UserId(250))).top(), top);
        QCOMPARE(room.panel.selectedPeople(), QList<UserId>{UserId(250)});
    }

    void loadsWhenItIsFirstShown()
    {
        MemberStage stage;
        MembersPanel panel(stage.members, stage.relations, stage.profile, stage.directory);
        stage.server.always(Answer::silence());
        QTest::qWait(20);
        QCOMPARE(stage.server.seen().size(), 0);
        panel.show();
        QTRY_VERIFY(stage.server.seen().size() > 0);
        auto &cancel = find<QPushButton>(panel, "cancelButton");
        QVERIFY(cancel.isVisible());
        cancel.click();
        QVERIFY(!cancel.isVisible());
        QVERIFY(find<QWidget>(panel, "refreshButton").isVisible());
        QVERIFY(find<view::EmptyState>(panel, "emptyState").sentence().contains(u"not loaded"_s));
    }

    void saysWhyNothingIsShown()
    {
        MemberStage stage;
        stage.server.stopListening();
        MembersPanel panel(stage.members, stage.relations, stage.profile, stage.directory);
        panel.show();
        QTRY_VERIFY(find<view::EmptyState>(panel, "emptyState").sentence().contains(u"offline"_s));
        QVERIFY(find<QPushButton>(panel, "emptyButton").isVisible());
        // With something to show, it says so beside it.
        stage.seePeople(MemberStage::people());
        stage.directory.refresh();
        QTRY_COMPARE(find<view::NoticeBar>(panel, "noticeBar").shownId(), u"pull"_s);
    }

    void showsAPerson()
    {
        Room room;
        std::unique_ptr<PersonView> view(personView(room.stage, nullptr));
        view->setPerson(MemberStage::amara);
        view->show();
        QCOMPARE(text(*view, "nameLabel"), u"Amara Okafor"_s);
        QVERIFY(text(*view, "commonLabel").contains(u"Rust"_s));
        QVERIFY(find<QPushButton>(*view, "askButton").isEnabled());
        QVERIFY(!find<QPushButton>(*view, "offerButton").isEnabled());
        QVERIFY(!text(*view, "offerReason").isEmpty());
        QVERIFY(!find<QWidget>(*view, "warningLabel").isVisible());
        QSignalSpy wanted(view.get(), &PersonView::requestWanted);
        find<QPushButton>(*view, "askButton").click();
        QCOMPARE(wanted.count(), 1);

        QSignalSpy relation(view.get(), &PersonView::relationRequested);
        QVERIFY(!find<QWidget>(*view, "relationsSection").isVisible());
        room.stage.seeRelations({MemberStage::relation(1, Relation::State::Completed,
                                                       MemberStage::people().constFirst())});
        find<QPushButton>(*view, "relation1").click();
        QCOMPARE(relation.last().at(0).value<RelationId>(), RelationId(1));

        view->setPerson(MemberStage::bare);
        QVERIFY(find<QWidget>(*view, "warningLabel").isVisible());
        QVERIFY(!find<QWidget>(*view, "bioLabel").isVisible());
        QVERIFY(!find<QWidget>(*view, "commonSection").isVisible());
    }

    void fetchesAPersonAnew()
    {
        Room room;
        User changed = MemberStage::people().constFirst();
        changed.name = u"Amara Okafor-Berg"_s;
        room.stage.served = {changed};
        room.stage.goOnline();
        std::unique_ptr<PersonView> view(personView(room.stage, nullptr));
        view->setPerson(MemberStage::amara);
        QTest::qWait(20);
        QCOMPARE(text(*view, "nameLabel"), u"Amara Okafor"_s); // nobody looks at it
        view->show();
        QTRY_COMPARE(text(*view, "nameLabel"), u"Amara Okafor-Berg"_s);

        view->setPerson(MemberStage::jean); // the server does not know them
        QTRY_COMPARE(find<view::NoticeBar>(*view, "noticeBar").shownId(), u"fetch"_s);
        QVERIFY(text(*view, "noticeSentence").contains(u"deleted"_s));
    }

    void comparesSideBySide()
    {
        Room room;
        CompareView compare(room.stage.members, room.stage.profile);
        compare.setPeople({MemberStage::amara, MemberStage::yael});
        compare.show();
        const auto labels = [&compare] {
            QStringList texts;
            for (const QLabel *label : compare.findChildren<QLabel *>())
                texts.append(label->text());
            return texts;
        };
        QVERIFY(labels().contains(u"Amara Okafor"_s));
        const QStringList same = labels().filter(u"the same for all"_s);
        QCOMPARE(same.size(), 2); // availability, and that the address is confirmed
        find<QAbstractButton>(compare, "differencesBox").click();
        QVERIFY(labels().filter(u"the same for all"_s).isEmpty());
        QSignalSpy person(&compare, &CompareView::personRequested);
        find<QPushButton>(compare, "details14").click();
        QCOMPARE(person.last().at(0).value<UserId>(), MemberStage::yael);
    }
};

QTEST_MAIN(TestMembers)
#include "tst_members.moc"

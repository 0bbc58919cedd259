// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of members: panel, person, comparison and the request dialog.
#include "store/outbox.h"
#include "view/compareview.h"
#include "view/gallery/album.h"
#include "view/memberspanel.h"
#include "view/memberstage.h"
#include "view/notetemplates.h"
#include "view/personview.h"
#include "view/requestdialog.h"
#include "view/stage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace gallery {

namespace {

using test::Answer;
using test::MemberStage;

constexpr QSize panelSize(300, 640);

template <typename Widget> Widget &find(const QWidget &widget, const char *name)
{
    return *widget.findChild<Widget *>(QString::fromLatin1(name));
}

std::unique_ptr<view::MembersPanel> panelOf(MemberStage &stage)
{
    auto panel = std::make_unique<view::MembersPanel>(stage.members, stage.relations, stage.profile,
                                                      stage.directory);
    panel->resize(panelSize);
    return panel;
}

std::unique_ptr<view::PersonView> personOf(MemberStage &stage, UserId person)
{
    auto view = std::make_unique<view::PersonView>(stage.members, stage.relations, stage.profile,
                                                   stage.sync, stage.directory);
    view->resize(560, 640);
    view->setPerson(person);
    return view;
}

void takePanel(const Album &album)
{
    MemberStage stage;
    stage.seeMe(MemberStage::me());
    stage.seePeople(MemberStage::people());
    auto panel = panelOf(stage);
    panel->showPerson(MemberStage::amara);
    album.save(*panel, QStringLiteral("members"));
    find<QToolButton>(*panel, "filterButton").click();
    find<QAbstractButton>(*panel, "mentorBox").click();
    find<QLineEdit>(*panel, "skillsEdit").setText(QStringLiteral("rust"));
    album.save(*panel, QStringLiteral("members-filter"));
    find<QToolButton>(*panel, "filterButton").click();
    album.save(*panel, QStringLiteral("members-filtered"));
    find<QLineEdit>(*panel, "searchEdit").setText(QStringLiteral("nobody at all"));
    album.save(*panel, QStringLiteral("members-none"));
    panel->showRecommended(Relation::Role::Mentee);
    album.save(*panel, QStringLiteral("members-recommended"));
    User silent = MemberStage::me();
    silent.needsMentoring = false;
    stage.seeMe(silent);
    album.save(*panel, QStringLiteral("members-recommended-none"));
}

void takePanelStates(const Album &album)
{
    {
        MemberStage stage;
        stage.server.always(Answer::silence());
        auto panel = panelOf(stage);
        album.save(*panel, QStringLiteral("members-loading"));
    }
    {
        MemberStage stage;
        stage.server.always(Answer::json(500, "{}"));
        auto panel = panelOf(stage);
        panel->show();
        QTest::qWait(300);
        album.save(*panel, QStringLiteral("members-error"));
    }
    {
        MemberStage stage;
        stage.server.stopListening();
        auto panel = panelOf(stage);
        panel->show();
        QTest::qWait(300);
        album.save(*panel, QStringLiteral("members-offline"));
        stage.seePeople(MemberStage::people());
        stage.directory.refresh();
        QTest::qWait(300);
        album.save(*panel, QStringLiteral("members-offline-kept"));
    }
    MemberStage stage;
    stage.seePeople({});
    auto panel = panelOf(stage);
    album.save(*panel, QStringLiteral("members-empty"));
}

void takePeople(const Album &album)
{
    MemberStage stage;
    stage.seeMe(MemberStage::me());
    stage.seePeople(MemberStage::people());
    for (const auto &[id, name] :
         {std::pair(MemberStage::amara, "amara"), std::pair(MemberStage::jean, "long"),
          std::pair(MemberStage::yael, "yael"), std::pair(MemberStage::bare, "bare")}) {
        auto view = personOf(stage, id);
        album.save(*view, QStringLiteral("person-") + QLatin1String(name));
    }
    stage.seeRelations(
        {MemberStage::relation(3, Relation::State::Pending, MemberStage::people().constFirst()),
         MemberStage::relation(1, Relation::State::Completed, MemberStage::people().constFirst())});
    auto related = personOf(stage, MemberStage::amara);
    album.save(*related, QStringLiteral("person-related"));
    auto unknown = personOf(stage, UserId(999));
    album.save(*unknown, QStringLiteral("person-unknown"));

    view::CompareView compare(stage.members, stage.profile);
    compare.resize(720, 640);
    compare.setPeople({MemberStage::amara, MemberStage::yael});
    album.save(compare, QStringLiteral("compare-2"));
    compare.setPeople(
        {MemberStage::amara, MemberStage::jean, MemberStage::yael, MemberStage::bare});
    album.save(compare, QStringLiteral("compare-4"));
}

void takeDialog(const Album &album, MemberStage &stage, const view::RequestDraft &draft,
                const QString &name)
{
    auto *dialog = new view::RequestDialog(stage.members, stage.relations, stage.profile,
                                           stage.sync, stage.directory, stage.settings, draft);
    album.save(*dialog, name);
    delete dialog;
}

void takeDialogs(const Album &album)
{
    MemberStage stage;
    stage.seeMe(MemberStage::me());
    stage.seePeople(MemberStage::people());
    using enum Relation::Role;
    const QString notes = view::NoteTemplates::given().constFirst().text;
    takeDialog(album, stage, {MemberStage::amara, Mentee}, QStringLiteral("request"));
    takeDialog(album, stage, {MemberStage::yael, Mentee, {}, notes},
               QStringLiteral("request-notes"));
    takeDialog(album, stage, {MemberStage::jean, Mentor, {}, QStringLiteral("word ").repeated(90)},
               QStringLiteral("request-long"));
    takeDialog(album, stage, {MemberStage::bare, Mentor}, QStringLiteral("request-bare"));
    const Relation sent =
        MemberStage::relation(3, Relation::State::Pending, MemberStage::people().constFirst());
    stage.seeRelations({sent});
    takeDialog(album, stage, view::RequestDraft::of(sent, UserId(7)),
               QStringLiteral("request-again"));
    takeDialog(album, stage, {UserId(999), Mentee}, QStringLiteral("request-unknown"));
    stage.store.outbox().refuse(
        {Error::Kind::Storage, 0, QStringLiteral("The disk is full, so nothing was kept."), false});
    auto *dialog = new view::RequestDialog(stage.members, stage.relations, stage.profile,
                                           stage.sync, stage.directory, stage.settings,
                                           {MemberStage::yael, Mentee, {}, notes});
    find<QPushButton>(*dialog, "sendButton").click();
    QTest::qWait(50);
    album.save(*dialog, QStringLiteral("request-refused"));
    delete dialog;
}

void takeHostile(const Album &album)
{
    int number = 0;
    for (const QString &text : test::hostileTexts()) {
        ++number;
        MemberStage stage;
        stage.seeMe(MemberStage::me());
        QList<User> people = MemberStage::people();
        for (User &person : people) {
            for (const ProfileField field : allProfileFields)
                person.*memberOf(field) = text;
        }
        stage.seePeople(people);
        auto panel = panelOf(stage);
        album.save(*panel, QStringLiteral("members-hostile-%1").arg(number));
        auto view = personOf(stage, MemberStage::amara);
        album.save(*view, QStringLiteral("person-hostile-%1").arg(number));
        view::CompareView compare(stage.members, stage.profile);
        compare.resize(720, 640);
        compare.setPeople({MemberStage::amara, MemberStage::yael});
        compare.show();
        QTest::qWait(100); // very long texts take their time to be laid out
        album.save(compare, QStringLiteral("compare-hostile-%1").arg(number));
        takeDialog(album, stage, {MemberStage::amara, Relation::Role::Mentee},
                   QStringLiteral("request-hostile-%1").arg(number));
    }
}

} // namespace

void takeMembers(const Album &album)
{
    takePanel(album);
    takePanelStates(album);
    takePeople(album);
    takeDialogs(album);
    takeHostile(album);
}

} // namespace gallery

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProfile : public QObject
{
    Q_OBJECT

    static User ada()
    {
        User user;
        user.id = UserId(7);
        for (const ProfileField field : allProfileFields)
            user.*memberOf(field) = QStringLiteral("text %1").arg(int(field));
        user.email = u"ada@example.org"_s;
        user.needsMentoring = true;
        user.isAdmin = true;
        return user;
    }

private Q_SLOTS:
    void everyFieldHasAPlaceOfItsOwn()
    {
        User user;
        QSet<const QString *> places;
        for (const ProfileField field : allProfileFields)
            places.insert(&(user.*memberOf(field)));
        QCOMPARE(places.size(), 12);
        QVERIFY(!places.contains(&user.email));
    }

    void equalProfilesNeedNoEdit()
    {
        const ProfileEdit edit = ProfileEdit::between(ada(), ada());
        QVERIFY(edit.isEmpty());
        QCOMPARE(edit, ProfileEdit());
        QCOMPARE(edit.appliedTo(ada()), ada());
    }

    void eachTextIsAnEditOfItself()
    {
        for (const ProfileField field : allProfileFields) {
            User after = ada();
            after.*memberOf(field) = u"changed"_s;
            const ProfileEdit edit = ProfileEdit::between(ada(), after);
            QCOMPARE(edit.texts, (QMap<ProfileField, QString>{{field, u"changed"_s}}));
            QVERIFY(!edit.needsMentoring);
            QVERIFY(!edit.isAvailableToMentor);
            QVERIFY(!edit.isEmpty());
            QCOMPARE(edit.appliedTo(ada()), after);
        }
    }

    void flagsAreEditsInBothDirections()
    {
        User after = ada();
        after.needsMentoring = false;
        after.isAvailableToMentor = true;
        const ProfileEdit edit = ProfileEdit::between(ada(), after);
        QVERIFY(edit.texts.isEmpty());
        QCOMPARE(edit.needsMentoring, std::optional(false));
        QCOMPARE(edit.isAvailableToMentor, std::optional(true));
        QVERIFY(!edit.isEmpty());
        QCOMPARE(edit.appliedTo(ada()), after);
    }

    void emptyAndNoneAreTheSame()
    {
        User before = ada();
        before.bio = QString();
        User after = before;
        after.bio = u""_s;
        QVERIFY(ProfileEdit::between(before, after).isEmpty());
    }

    void takingATextAwayIsAnEdit()
    {
        User after = ada();
        after.bio = QString();
        const ProfileEdit edit = ProfileEdit::between(ada(), after);
        QVERIFY(edit.texts.contains(ProfileField::Bio));
        QVERIFY(edit.appliedTo(ada()).bio.isEmpty());
    }

    void whatItsOwnerCannotChangeIsNoEdit()
    {
        User after = ada();
        after.email = u"other@example.org"_s;
        after.isAdmin = false;
        after.isEmailVerified = true;
        after.registeredAt = 5;
        QVERIFY(ProfileEdit::between(ada(), after).isEmpty());
    }

    // An edit that waited is laid over a profile that was changed elsewhere meanwhile.
    void whatTheEditDoesNotHoldStays()
    {
        User after = ada();
        after.location = u"Porto"_s;
        const ProfileEdit edit = ProfileEdit::between(ada(), after);
        User elsewhere = ada();
        elsewhere.bio = u"changed elsewhere"_s;
        elsewhere.location = u"Lisbon"_s;
        elsewhere.needsMentoring = false;
        const User both = edit.appliedTo(elsewhere);
        QCOMPARE(both.location, u"Porto"_s);
        QCOMPARE(both.bio, u"changed elsewhere"_s);
        QVERIFY(!both.needsMentoring);
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"

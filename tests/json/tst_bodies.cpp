// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/bodies.h"
#include "json/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// What the service is sent. tests/api holds the same against the calls.
class TestBodies : public QObject
{
    Q_OBJECT

    static QJsonObject parsed(const QByteArray &body)
    {
        return QJsonDocument::fromJson(body).object();
    }

private Q_SLOTS:
    void anyTextGoesAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"\" and \\ and /"_s;
        QTest::newRow("controls") << u"\u0001\n\t\u007f"_s;
        QTest::newRow("a null character") << QString(QChar(u'\0')) + u'x';
        QTest::newRow("markup") << u"<b>&amp;</b>"_s;
        QTest::newRow("emoji") << u"\U0001F468\u200d\U0001F469"_s;
        QTest::newRow("right to left") << u"\u202e\u05d0"_s;
        QTest::newRow("blanks around") << u"  a  "_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    }
    void anyTextGoesAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(parsed(json::commentBody(text)), (QJsonObject{{u"comment"_s, text}}));
        QCOMPARE(parsed(json::taskBody(text)), (QJsonObject{{u"description"_s, text}}));
        QCOMPARE(parsed(json::loginBody(text, text)),
                 (QJsonObject{{u"username"_s, text}, {u"password"_s, text}}));
        QCOMPARE(parsed(json::passwordBody(text, text)),
                 (QJsonObject{{u"current_password"_s, text}, {u"new_password"_s, text}}));
        QCOMPARE(parsed(json::requestBody({UserId(1), UserId(2), 3, text})).value(u"notes"), text);
    }

    // A null text goes as an empty one: the service takes null for a missing field.
    void noTextIsAnEmptyText()
    {
        QCOMPARE(json::commentBody({}), QByteArray(R"({"comment":""})"));
        QCOMPARE(json::taskBody({}), QByteArray(R"({"description":""})"));
        QCOMPARE(parsed(json::requestBody({UserId(1), UserId(2), 3, {}})).value(u"notes"), u""_s);
    }

    void anEditHoldsItsOwnKeysOnly()
    {
        for (const ProfileField field : allProfileFields) {
            ProfileEdit edit;
            edit.texts[field] = u"text"_s;
            const QJsonObject body = parsed(json::profileBody(edit));
            QCOMPARE(body.size(), 1);
            QJsonObject profile = body;
            profile.insert(u"id"_s, 7);
            const Result<User> user = json::userFromJson(profile); // the same key as when reading
            QVERIFY(user.has_value());
            QCOMPARE((*user).*memberOf(field), u"text"_s);
        }
    }

    void flagsGoAsFlags()
    {
        ProfileEdit edit;
        edit.needsMentoring = false;
        QCOMPARE(json::profileBody(edit), QByteArray(R"({"need_mentoring":false})"));
        edit = {};
        edit.isAvailableToMentor = true;
        QCOMPARE(json::profileBody(edit), QByteArray(R"({"available_to_mentor":true})"));
    }

    void whatIsTakenAwayGoesAsEmpty()
    {
        ProfileEdit edit;
        edit.texts[ProfileField::Location] = QString();
        QCOMPARE(json::profileBody(edit), QByteArray(R"({"location":""})"));
    }

    // Strings are refused, or crash the service (api.md 6.1, 10).
    void numbersGoAsNumbers()
    {
        const qint64 large = 9007199254740991;
        QCOMPARE(json::requestBody({UserId(large), UserId(2), 1800632503.25, u"n"_s}),
                 QByteArray(R"({"end_date":1800632503.25,"mentee_id":2,)"
                            R"("mentor_id":9007199254740991,"notes":"n"})"));
        QCOMPARE(json::adminBody(UserId(large)), QByteArray(R"({"user_id":9007199254740991})"));
    }

    void aRegistrationHoldsAllSeven()
    {
        const QJsonObject body = parsed(json::registrationBody(
            {u"Ada"_s, u"ada_l"_s, u"a@b.c"_s, u"word"_s, false, true, true}));
        const QJsonObject wanted{{u"name"_s, u"Ada"_s},
                                 {u"username"_s, u"ada_l"_s},
                                 {u"email"_s, u"a@b.c"_s},
                                 {u"password"_s, u"word"_s},
                                 {u"need_mentoring"_s, false},
                                 {u"available_to_mentor"_s, true},
                                 {u"terms_and_conditions_checked"_s, true}};
        QCOMPARE(body, wanted);
    }
};

QTEST_APPLESS_MAIN(TestBodies)
#include "tst_bodies.moc"

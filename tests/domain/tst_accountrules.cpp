// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountrules.h"
#include "domain/texts.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Problem = std::optional<QString>;

namespace {

QString letters(qsizetype count)
{
    return QString(count, u'x');
}

// "a a a …": that many letters, a blank between each two.
QString spaced(int count)
{
    return letters(count).split(QString(), Qt::SkipEmptyParts).join(u' ');
}

QString sentence(const Problem &problem)
{
    return problem.value_or(QStringLiteral("taken"));
}

const QString taken = QStringLiteral("taken");
const QString unkept = QStringLiteral("This text holds a character that the server cannot keep.");

} // namespace

class TestAccountRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthHasItsBounds_data();
    void everyLengthHasItsBounds();
    void blanksCountOnlyForTheDatabase_data();
    void blanksCountOnlyForTheDatabase();
    void allWhiteSpaceIsBlank();
    void anEmojiMayCountAsSeveral();
    void noTextHoldsANullCharacter();
    void textsMayBeEmptyButNotNames();
    void names_data();
    void names();
    void userNames_data();
    void userNames();
    void addresses_data();
    void addresses();
    void passwords_data();
    void passwords();
    void notesAreMeasuredRaw();
    void theFirstProblemOfAnEditIsTold();
    void onlyWhatAnEditHoldsIsJudged();
};

void TestAccountRules::everyLengthHasItsBounds_data()
{
    QTest::addColumn<ProfileField>("field");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("name") << ProfileField::Name << 2 << 30;
    QTest::newRow("username") << ProfileField::UserName << 5 << 25;
    QTest::newRow("bio") << ProfileField::Bio << 0 << 450;
    QTest::newRow("skills") << ProfileField::Skills << 0 << 450;
    QTest::newRow("location") << ProfileField::Location << 0 << 60;
    QTest::newRow("occupation") << ProfileField::Occupation << 0 << 60;
    QTest::newRow("organization") << ProfileField::Organization << 0 << 60;
    QTest::newRow("slack_username") << ProfileField::SlackUserName << 0 << 60;
    QTest::newRow("social_media_links") << ProfileField::SocialMediaLinks << 0 << 400;
    QTest::newRow("interests") << ProfileField::Interests << 0 << 150;
    QTest::newRow("resume_url") << ProfileField::ResumeUrl << 0 << 200;
    QTest::newRow("photo_url") << ProfileField::PhotoUrl << 0 << 200;
}

void TestAccountRules::everyLengthHasItsBounds()
{
    QFETCH(ProfileField, field);
    QFETCH(int, least);
    QFETCH(int, most);
    QCOMPARE(sentence(rules::problemWith(field, letters(least))), taken);
    QCOMPARE(sentence(rules::problemWith(field, letters(most))), taken);
    QCOMPARE(sentence(rules::problemWith(field, letters(most + 1))),
             QStringLiteral("At most %1 characters, blanks not counted.").arg(most));
    if (least > 0) {
        QCOMPARE(sentence(rules::problemWith(field, letters(least - 1))),
                 QStringLiteral("At least %1 characters, blanks not counted.").arg(least));
    }
}

void TestAccountRules::blanksCountOnlyForTheDatabase_data()
{
    QTest::addColumn<ProfileField>("field");
    QTest::addColumn<int>("mostRaw");
    QTest::newRow("name") << ProfileField::Name << 30;
    QTest::newRow("bio") << ProfileField::Bio << 500;
    QTest::newRow("skills") << ProfileField::Skills << 500;
    QTest::newRow("location") << ProfileField::Location << 80;
    QTest::newRow("occupation") << ProfileField::Occupation << 80;
    QTest::newRow("organization") << ProfileField::Organization << 80;
    QTest::newRow("slack_username") << ProfileField::SlackUserName << 80;
    QTest::newRow("social_media_links") << ProfileField::SocialMediaLinks << 500;
    QTest::newRow("interests") << ProfileField::Interests << 200;
    QTest::newRow("resume_url") << ProfileField::ResumeUrl << 200;
    QTest::newRow("photo_url") << ProfileField::PhotoUrl << 200;
}

void TestAccountRules::blanksCountOnlyForTheDatabase()
{
    QFETCH(ProfileField, field);
    QFETCH(int, mostRaw);
    const QString full = spaced(mostRaw / 2 + 1).left(mostRaw);
    QCOMPARE(rawLength(full), mostRaw);
    QCOMPARE(sentence(rules::problemWith(field, full)), taken);
    QCOMPARE(sentence(rules::problemWith(field, full + u' ')),
             QStringLiteral("At most %1 characters with blanks.").arg(mostRaw));
}

// The service leaves out all of Unicode's white space, and the four separators of ASCII.
void TestAccountRules::allWhiteSpaceIsBlank()
{
    for (const char16_t space : {u' ', u'\t', u'\n', u'\u00a0', u'\u2003', u'\u3000', u'\u001c'}) {
        const QString shortName = QString(1, u'a') + QChar(space);
        QCOMPARE(sentence(rules::problemWith(ProfileField::Name, shortName)),
                 u"At least 2 characters, blanks not counted."_s);
        QCOMPARE(sentence(rules::problemWith(ProfileField::Name, shortName + u'b')), taken);
        const QString place = letters(60) + QString(20, QChar(space));
        QCOMPARE(sentence(rules::problemWith(ProfileField::Location, place)), taken);
    }
}

void TestAccountRules::anEmojiMayCountAsSeveral()
{
    const QString family = u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s; // five code points
    QCOMPARE(sentence(rules::problemWith(ProfileField::Location, family.repeated(12))), taken);
    QCOMPARE(sentence(rules::problemWith(ProfileField::Location, family.repeated(12) + u'x')),
             u"At most 60 characters, blanks not counted."_s);
    QCOMPARE(sentence(rules::problemWithPassword(u"\U0001F600"_s.repeated(8))), taken);
    QVERIFY(rules::problemWithPassword(u"\U0001F600"_s.repeated(7)));
}

void TestAccountRules::noTextHoldsANullCharacter()
{
    const QString text = u"abcdefgh"_s + QChar(u'\0');
    for (const ProfileField field : allProfileFields)
        QCOMPARE(sentence(rules::problemWith(field, text)), unkept);
    QCOMPARE(sentence(rules::problemWithNotes(text)), unkept);
    QVERIFY(rules::problemWithEmail(u"a@b.c"_s + QChar(u'\0')));
}

void TestAccountRules::textsMayBeEmptyButNotNames()
{
    for (const ProfileField field : allProfileFields) {
        const bool isName = field == ProfileField::Name || field == ProfileField::UserName;
        QCOMPARE(rules::problemWith(field, QString()).has_value(), isName);
        QCOMPARE(rules::problemWith(field, u""_s).has_value(), isName);
    }
}

void TestAccountRules::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("two words") << u"Ada Lovelace"_s << true;
    QTest::newRow("hyphen") << u"Anne-Marie"_s << true;
    QTest::newRow("tab and line break") << u"Ada\tLove\nlace"_s << true;
    QTest::newRow("only hyphens") << u"--"_s << true;
    QTest::newRow("accent") << u"Zo\u00eb"_s << false;
    QTest::newRow("apostrophe") << u"O'Neil"_s << false;
    QTest::newRow("digit") << u"Ada 2"_s << false;
    QTest::newRow("dot") << u"A. Lovelace"_s << false;
    QTest::newRow("underscore") << u"Ada_L"_s << false;
    QTest::newRow("Cyrillic that looks alike") << u"\u0410da"_s << false;
    QTest::newRow("emoji") << u"Ada \U0001F600"_s << false;
    QTest::newRow("zero-width space, which is none") << u"Ada\u200bL"_s << false;
}

void TestAccountRules::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    QCOMPARE(sentence(rules::problemWith(ProfileField::Name, name)),
             isTaken ? taken
                     : u"A name has only letters from A to Z, hyphens and blanks: the server takes "
                       "no others."_s);
}

void TestAccountRules::userNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("all kinds") << u"Ada_1815"_s << true;
    QTest::newRow("digits") << u"12345"_s << true;
    QTest::newRow("hyphen") << u"ada-l"_s << false;
    QTest::newRow("blank") << u"ada love"_s << false;
    QTest::newRow("dot") << u"ada.l"_s << false;
    QTest::newRow("accent") << u"zo\u00eb12"_s << false;
    QTest::newRow("wide digits") << u"ada\uff11\uff12"_s << false;
    // The service's pattern lets one pass at the end, and nobody could type that name again.
    QTest::newRow("line break at the end") << u"ada_l\n"_s << false;
}

void TestAccountRules::userNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    QCOMPARE(sentence(rules::problemWith(ProfileField::UserName, name)),
             isTaken ? taken
                     : u"A user name has only letters from A to Z, digits and underscores."_s);
}

void TestAccountRules::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("plain") << u"ada@example.org"_s << true;
    QTest::newRow("all signs") << u"A.d_a+x-1@ex-ample.co.uk"_s << true;
    QTest::newRow("one letter each") << u"a@b.c"_s << true;
    QTest::newRow("dot at the end") << u"a@b.c."_s << true;
    QTest::newRow("longest") << letters(248) + u"@ab.cd"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"example.org"_s << false;
    QTest::newRow("no dot") << u"ada@example"_s << false;
    QTest::newRow("nothing before") << u"@example.org"_s << false;
    QTest::newRow("nothing behind") << u"ada@example."_s << false;
    QTest::newRow("two ats") << u"a@b@c.d"_s << false;
    QTest::newRow("blank") << u"ada l@example.org"_s << false;
    QTest::newRow("line break at the end") << u"ada@example.org\n"_s << false;
    QTest::newRow("underscore in the host") << u"ada@ex_ample.org"_s << false;
    QTest::newRow("umlaut") << u"\u00e4da@example.org"_s << false;
    QTest::newRow("with a name") << u"Ada <ada@example.org>"_s << false;
}

void TestAccountRules::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    QCOMPARE(sentence(rules::problemWithEmail(address)),
             isTaken ? taken : u"An e-mail address looks like name@example.org."_s);
    QCOMPARE(sentence(rules::problemWithEmail(letters(249) + u"@ab.cd"_s)),
             u"At most 254 characters with blanks."_s);
}

void TestAccountRules::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("answer");
    const QString tooShort = u"At least 8 characters, blanks not counted."_s;
    QTest::newRow("shortest") << letters(8) << taken;
    QTest::newRow("too short") << letters(7) << tooShort;
    QTest::newRow("longest") << letters(64) << taken;
    QTest::newRow("too long") << letters(65) << u"At most 64 characters, blanks not counted."_s;
    QTest::newRow("empty") << QString() << tooShort;
    QTest::newRow("blank") << u"correct horse"_s << u"A password has no blanks."_s;
    QTest::newRow("blank comes before length") << u"a b"_s << u"A password has no blanks."_s;
    QTest::newRow("a tab is allowed but not counted") << letters(8) + u'\t' << taken;
    QTest::newRow("tabs do not make it longer") << letters(7) + u"\t\t\t"_s << tooShort;
    QTest::newRow("any letters") << u"\u043f\u0430\u0440\u043e\u043b\u044c\u2603!"_s << taken;
}

void TestAccountRules::passwords()
{
    QFETCH(QString, password);
    QFETCH(QString, answer);
    QCOMPARE(sentence(rules::problemWithPassword(password)), answer);
}

void TestAccountRules::notesAreMeasuredRaw()
{
    QCOMPARE(sentence(rules::problemWithNotes(QString())), taken);
    QCOMPARE(sentence(rules::problemWithNotes(letters(399) + u' ')), taken);
    QVERIFY(rules::problemWithNotes(letters(401)));
    QCOMPARE(sentence(rules::problemWithNotes(letters(399) + u"  "_s)),
             u"At most 400 characters with blanks."_s);
}

void TestAccountRules::theFirstProblemOfAnEditIsTold()
{
    ProfileEdit edit;
    edit.texts[ProfileField::Bio] = letters(451);
    edit.texts[ProfileField::Name] = u"A"_s;
    edit.texts[ProfileField::UserName] = u"a"_s;
    QCOMPARE(sentence(rules::problemWith(edit)), u"At least 5 characters, blanks not counted."_s);
    edit.texts.remove(ProfileField::UserName);
    QCOMPARE(sentence(rules::problemWith(edit)), u"At least 2 characters, blanks not counted."_s);
}

void TestAccountRules::onlyWhatAnEditHoldsIsJudged()
{
    ProfileEdit edit;
    QCOMPARE(sentence(rules::problemWith(edit)), taken);
    edit.texts[ProfileField::Bio] = QString();
    edit.needsMentoring = true;
    QCOMPARE(sentence(rules::problemWith(edit)), taken);
}

QTEST_GUILESS_MAIN(TestAccountRules)
#include "tst_accountrules.moc"

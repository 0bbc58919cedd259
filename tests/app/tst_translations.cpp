// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/translationfile.h"
#include "domain/error.h"
#include "view/languages.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using test::Message;

// The files of translations, each against the texts that it translates.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { app::installTranslations(*QCoreApplication::instance(), {}); }

    void theMenuHasEachLanguageThatThereIs()
    {
        QStringList codes;
        for (const view::Language &language : view::languages())
            codes.append(u"mentorship_"_s + language.code + u".ts"_s);
        QCOMPARE(codes, QDir(folder()).entryList({u"*.ts"_s}, QDir::Files, QDir::Name));
    }

    void eachTextIsTranslatedInEachOfItsForms_data() { files(); }
    void eachTextIsTranslatedInEachOfItsForms()
    {
        QFETCH(QString, path);
        QFETCH(int, plurals);
        const QList<Message> messages = test::messagesOf(path);
        QVERIFY(messages.size() > 900);
        for (const Message &message : messages) {
            QVERIFY2(message.type.isEmpty(), qPrintable(message.key()));
            QCOMPARE(message.forms.size(), message.isPlural ? plurals : 1);
            for (const QString &form : message.forms)
                QVERIFY2(!form.trimmed().isEmpty() || message.source.trimmed().isEmpty(),
                         qPrintable(message.key()));
        }
    }

    void eachFormTakesWhatTheTextTakes_data() { files(); }
    void eachFormTakesWhatTheTextTakes()
    {
        QFETCH(QString, path);
        for (const Message &message : test::messagesOf(path)) {
            for (const QString &form : message.forms) {
                QVERIFY2(places(form) == places(message.source), qPrintable(message.key()));
                // Numbers in the digits of the language.
                QVERIFY2(!form.contains(u"%n"_s), qPrintable(message.key()));
                QVERIFY2(message.isPlural || !form.contains(u"%Ln"_s), qPrintable(message.key()));
            }
        }
    }

    void eachHasAKeyWhereTheTextHasOne_data() { files(); }
    void eachHasAKeyWhereTheTextHasOne()
    {
        QFETCH(QString, path);
        for (const Message &message : test::messagesOf(path)) {
            for (const QString &form : message.forms)
                QVERIFY2(mnemonics(form) == mnemonics(message.source), qPrintable(message.key()));
        }
    }

    void theServicesRefusalsAreInTheLanguageOfThePerson()
    {
        const Error refusal{Error::Kind::Invalid, 400, u"Your email is invalid."_s, true};
        const Error unknown{Error::Kind::Invalid, 400, u"Nobody ever said this."_s, true};
        QVERIFY(explain(refusal).contains(refusal.detail));
        app::installTranslations(*QCoreApplication::instance(), u"de"_s);
        QVERIFY(explain(refusal).contains(u"Ihre E-Mail-Adresse ist ungültig."_s));
        QVERIFY(explain(unknown).contains(unknown.detail));
    }

    void itsLimitsAreToo_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("understood");
        QTest::newRow("between")
            << u"The new_password field has to be longer than 7 characters and shorter than 65 "
               "characters."_s
            << u"Das Feld „Neues Passwort“ muss länger als 7 und kürzer als 65 Zeichen sein."_s;
        QTest::newRow("at most") << u"The bio field has to be shorter than 451 characters."_s
                                 << u"Das Feld „Über mich“ muss kürzer als 451 Zeichen sein."_s;
        QTest::newRow("without a field") << u"Mentorship relation maximum duration is 6 months."_s
                                         << u"Eine Mentorschaft dauert höchstens 6 Monate."_s;
        QTest::newRow("a field that there is not")
            << u"The shoe field has to be shorter than 451 characters."_s
            << u"The shoe field has to be shorter than 451 characters."_s;
    }
    void itsLimitsAreToo()
    {
        QFETCH(QString, said);
        QFETCH(QString, understood);
        app::installTranslations(*QCoreApplication::instance(), u"de"_s);
        const QString sentence = explain({Error::Kind::Invalid, 400, said, true});
        QVERIFY2(sentence.contains(understood), qPrintable(sentence));
    }

    void aLanguageThatThereIsNotIsEnglish()
    {
        app::installTranslations(*QCoreApplication::instance(), u"tlh"_s);
        QCOMPARE(QCoreApplication::translate("view::WindowActions", "&File"), u"&File"_s);
    }

private:
    static QString folder() { return QStringLiteral(TRANSLATIONS); }

    static void files()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("plurals");
        const QHash<QString, int> plurals = {{u"ar"_s, 6},   {u"de"_s, 2}, {u"es"_s, 2},
                                             {u"fr"_s, 2},   {u"hi"_s, 2}, {u"pt_BR"_s, 2},
                                             {u"zh_CN"_s, 1}};
        for (auto it = plurals.begin(); it != plurals.end(); ++it)
            QTest::newRow(qPrintable(it.key()))
                << folder() + u"/mentorship_%1.ts"_s.arg(it.key()) << it.value();
    }

    static QStringList places(const QString &text)
    {
        static const QRegularExpression place(u"%L?\\d+"_s);
        QStringList found;
        for (auto it = place.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        return found;
    }

    static int mnemonics(const QString &text)
    {
        static const QRegularExpression key(u"&(?![& ])"_s);
        QString rest = text;
        rest.remove(u"&&"_s);
        return static_cast<int>(rest.count(key));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountrules.h"
#include "domain/texts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A value that the service was sent in a recording, under the key of its field.
struct Value {
    QString key;
    QString text;
};

struct Recorded {
    QString place;
    QList<Value> values;
    QJsonObject body;
    int status = 0;
    QString message;
    bool isPostgresql = false;
};

QString keyOf(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return QStringLiteral("name");
    case ProfileField::UserName:
        return QStringLiteral("username");
    case ProfileField::Bio:
        return QStringLiteral("bio");
    case ProfileField::Location:
        return QStringLiteral("location");
    case ProfileField::Occupation:
        return QStringLiteral("occupation");
    case ProfileField::Organization:
        return QStringLiteral("organization");
    case ProfileField::SlackUserName:
        return QStringLiteral("slack_username");
    case ProfileField::SocialMediaLinks:
        return QStringLiteral("social_media_links");
    case ProfileField::Skills:
        return QStringLiteral("skills");
    case ProfileField::Interests:
        return QStringLiteral("interests");
    case ProfileField::ResumeUrl:
        return QStringLiteral("resume_url");
    case ProfileField::PhotoUrl:
        return QStringLiteral("photo_url");
    }
    Q_UNREACHABLE();
}

std::optional<QString> problemWith(const Value &value)
{
    if (value.key == u"email")
        return rules::problemWithEmail(value.text);
    if (value.key == u"password" || value.key == u"new_password")
        return rules::problemWithPassword(value.text);
    for (const ProfileField field : allProfileFields) {
        if (keyOf(field) == value.key)
            return rules::problemWith(field, value.text);
    }
    qFatal("no rule for %s", qPrintable(value.key));
}

int mostRaw(const Value &value)
{
    for (const ProfileField field : allProfileFields) {
        if (keyOf(field) == value.key)
            return rules::limitsOf(field).mostRaw;
    }
    return value.key == u"email" ? rules::mostEmailLength : rules::passwordLimits().mostRaw;
}

/// Why the rules are stricter than the service was, when they are so on purpose.
bool isStricterOnPurpose(const Value &value)
{
    const bool isName = value.key == u"name" || value.key == u"username";
    // SQLite keeps what the deployed database does not.
    return rawLength(value.text) > mostRaw(value)
        || value.text.contains(QChar::Null)
        // Ignored by the service, so that nothing would change.
        || (isName && value.text.isEmpty())
        // What its patterns let slip.
        || value.text.endsWith(u'\n');
}

QList<Value> textsOf(const QJsonObject &body, const QStringList &keys)
{
    QList<Value> values;
    for (const QString &key : keys) {
        const QJsonValue value = body.value(key);
        if (value.isString() || (value.isNull() && body.contains(key)))
            values.append({key, value.toString()});
    }
    return values;
}

QStringList profileKeys()
{
    QStringList keys;
    for (const ProfileField field : allProfileFields)
        keys.append(keyOf(field));
    return keys;
}

/// All calls of that kind whose texts were texts.
QList<Recorded> recorded(const QString &verb, const QString &path, const QStringList &keys)
{
    QList<Recorded> all;
    const QDir folder(QStringLiteral(MENTORSHIP_TEST_DATA "/exchanges"));
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.json")})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QJsonValue exchanges = QJsonDocument::fromJson(file.readAll())[u"exchanges"];
        const QJsonArray calls = exchanges.toArray();
        for (const QJsonValue call : calls) {
            const QJsonValue request = call[u"request"];
            const QJsonValue response = call[u"response"];
            if (request[u"method"] != verb || request[u"path"] != path
                || !request[u"json"].isObject())
                continue;
            const QJsonObject body = request[u"json"].toObject();
            all.append({QStringLiteral("%1 %2").arg(info.baseName()).arg(call[u"n"].toInt()),
                        textsOf(body, keys), body, response[u"status"].toInt(),
                        response[u"json"][u"message"].toString(),
                        info.baseName().startsWith(u"postgresql")});
        }
    }
    return all;
}

/// The key of the field that the service's words are about; empty when about none.
QString blamed(const QString &message)
{
    static const QRegularExpression length(QStringLiteral("^The (\\w+) field has to be "));
    const QRegularExpressionMatch match = length.match(message);
    if (match.hasMatch())
        return match.captured(1);
    if (message == u"Your name is invalid.")
        return QStringLiteral("name");
    if (message == u"Your email is invalid.")
        return QStringLiteral("email");
    if (message == u"Your username is invalid." || message == u"Your new username is invalid.")
        return QStringLiteral("username");
    if (message == u"Password shouldn't contain spaces.")
        return QStringLiteral("password");
    return {};
}

} // namespace

// What the real service took and refused, held against the rules here.
class TestRecordedRules : public QObject
{
    Q_OBJECT

    int m_taken = 0;
    int m_refused = 0;

    // What was taken is taken here; what was refused for its form is refused here, and for that.
    void judge(const Recorded &call)
    {
        const QString field = blamed(call.message);
        bool isRefusedHere = false;
        for (const Value &value : call.values) {
            const std::optional<QString> problem = problemWith(value);
            isRefusedHere = isRefusedHere || problem;
            const bool isBlamed =
                value.key == field || (field == u"password" && value.key == u"new_password");
            if (isBlamed) {
                ++m_refused;
                QVERIFY2(problem, qPrintable(call.place + u" accepted "_s + value.key));
            } else if ((call.status < 300 || call.status == 409) && !isStricterOnPurpose(value)) {
                ++m_taken;
                QVERIFY2(!problem,
                         qPrintable(call.place + u" refused "_s + value.key + u' '
                                    + problem.value_or(QString())));
            }
        }
        // There a text that is too long for its column, or a null character, is a 500.
        if (call.isPostgresql && call.status == 500)
            QVERIFY2(isRefusedHere, qPrintable(call.place));
    }

private Q_SLOTS:
    void init() { m_taken = m_refused = 0; }

    void registrations()
    {
        const auto calls = recorded(u"POST"_s, u"/register"_s,
                                    {u"name"_s, u"username"_s, u"email"_s, u"password"_s});
        for (const Recorded &call : calls)
            judge(call);
        qInfo("%d values taken, %d refused", m_taken, m_refused);
        QVERIFY(m_taken >= 115);
        QVERIFY(m_refused >= 32);
    }

    void profiles()
    {
        const auto calls = recorded(u"PUT"_s, u"/user"_s, profileKeys());
        for (const Recorded &call : calls)
            judge(call);
        qInfo("%d values taken, %d refused", m_taken, m_refused);
        QVERIFY(m_taken >= 40);
        QVERIFY(m_refused >= 18);
    }

    void passwords()
    {
        const auto calls = recorded(u"PUT"_s, u"/user/change_password"_s, {u"new_password"_s});
        for (const Recorded &call : calls)
            judge(call);
        qInfo("%d values taken, %d refused", m_taken, m_refused);
        QVERIFY(m_taken >= 3);
        QVERIFY(m_refused >= 3);
    }

    void addressesForTheMail()
    {
        const auto calls = recorded(u"POST"_s, u"/user/resend_email"_s, {u"email"_s});
        for (const Recorded &call : calls) {
            if (call.status < 500)
                judge(call);
        }
        QVERIFY(m_taken >= 1);
        QVERIFY(m_refused >= 2);
    }
};

QTEST_APPLESS_MAIN(TestRecordedRules)
#include "tst_recordedrules.moc"

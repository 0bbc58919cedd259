// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace fuzz {

namespace {

QList<QByteArray> filesOf(const QString &folder, const QString &pattern)
{
    QList<QByteArray> contents;
    const QFileInfoList files = QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        contents.append(file.readAll());
    }
    return contents;
}

} // namespace

QList<QByteArray> recordedBodies()
{
    std::set<QByteArray> bodies;
    for (const QByteArray &text :
         filesOf(QStringLiteral(MENTORSHIP_TEST_DATA "/exchanges"), QStringLiteral("*.json"))) {
        const QJsonArray exchanges =
            QJsonDocument::fromJson(text).object().value(QLatin1String("exchanges")).toArray();
        for (const QJsonValue exchange : exchanges) {
            const QJsonValue body = exchange[u"response"][u"json"];
            if (body.isArray())
                bodies.insert(QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact));
            else if (body.isObject())
                bodies.insert(QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact));
            const QString token = body[u"access_token"].toString();
            if (!token.isEmpty())
                bodies.insert(token.toLatin1());
        }
    }
    return {bodies.begin(), bodies.end()};
}

QList<QByteArray> nastyFiles()
{
    return filesOf(QStringLiteral(MENTORSHIP_TEST_DATA "/../fuzz/corpus"), QStringLiteral("*"));
}

} // namespace fuzz

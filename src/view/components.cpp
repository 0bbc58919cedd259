// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/components.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// By hand, and outside of any namespace: the linker would leave the resources of a static library
// out.
static void takeInLicences()
{
    Q_INIT_RESOURCE(licences);
}

namespace view {

namespace {

QByteArray contents(const QString &name)
{
    takeInLicences();
    QFile file(QStringLiteral(":/licences/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return file.readAll();
}

} // namespace

QList<Component> components()
{
    const QJsonArray table =
        QJsonDocument::fromJson(contents(QStringLiteral("licences.json"))).array();
    QList<Component> all;
    for (const QJsonValue &value : table) {
        Component component{value[u"name"].toString(),
                            value[u"licence"].toString(),
                            {},
                            value[u"text"].toString(),
                            value[u"use"].toString() == QLatin1String("sandbox")};
        const QJsonArray lines = value[u"copyright"].toArray();
        for (const QJsonValue &line : lines)
            component.copyright.append(line.toString());
        all.append(component);
    }
    return all;
}

QString licenceText(const Component &component)
{
    return QString::fromUtf8(contents(component.text));
}

} // namespace view

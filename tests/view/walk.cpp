// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/walk.h"

#include <QDockWidget>
#include <QTest>

namespace test {

void addParts()
{
    QTest::addColumn<Take>("take");
    QTest::newRow("windows") << &gallery::takeWindows;
    QTest::newRow("account") << &gallery::takeAccount;
    QTest::newRow("changes") << &gallery::takeChanges;
    QTest::newRow("members") << &gallery::takeMembers;
    QTest::newRow("relations") << &gallery::takeRelations;
    QTest::newRow("tools") << &gallery::takeTools;
}

QString walk(Take take, const Look &look)
{
    Faults faults;
    int scenes = 0;
    const gallery::Album album([&](QWidget &shown, const QString &scene) {
        ++scenes;
        Faults present;
        (void)QTest::qWaitFor([&] { return (present = look(shown, scene)).isEmpty(); }, 500);
        for (auto it = present.begin(); it != present.end(); ++it) {
            if (!faults.contains(it.key()))
                faults.insert(it.key(), QStringLiteral("%1: %2 %3").arg(scene, it.key(), *it));
        }
    });
    take(album);
    if (scenes < 6)
        faults.insert({}, QStringLiteral("there are only %1 scenes").arg(scenes));
    QStringList told = faults.values();
    told.sort();
    return told.join(QLatin1Char('\n'));
}

QString describe(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *one = &widget; one; one = one->parentWidget()) {
        names.prepend(one->objectName().isEmpty()
                          ? QString::fromLatin1(one->metaObject()->className())
                          : one->objectName());
        if (one->isWindow())
            break;
    }
    return names.join(QLatin1Char('/'));
}

bool isBehind(const QWidget &widget)
{
    const QWidget *dock = &widget;
    while (dock && !qobject_cast<const QDockWidget *>(dock))
        dock = dock->parentWidget();
    return dock && !dock->isWindow() && !dock->geometry().intersects(dock->window()->rect());
}

bool isHostile(const QString &scene)
{
    return scene.contains(QLatin1String("hostile"));
}

} // namespace test

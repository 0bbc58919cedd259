// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"

#include "api/callparts.h"

#include <QTest>

namespace test {

const QList<Call> &allCalls()
{
    static const QList<Call> calls = accountCalls() + relationCalls();
    return calls;
}

const Call &callNamed(QByteArrayView name)
{
    for (const Call &call : allCalls()) {
        if (call.name == name)
            return call;
    }
    qFatal("no call %s", name.toByteArray().constData());
}

void rowsOfCalls(bool onlyWrites)
{
    QTest::addColumn<QByteArray>("name");
    for (const Call &call : allCalls()) {
        if (call.isWrite() || !onlyWrites)
            QTest::newRow(call.name) << QByteArray(call.name);
    }
}

} // namespace test

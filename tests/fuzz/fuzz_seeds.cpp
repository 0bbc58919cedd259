// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"

#include <QDir>
#include <QFile>

// Writes the inputs that the fuzzer begins with into the folder that it is given.
int main(int argc, char *argv[])
{
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        qCritical("fuzz_seeds FOLDER");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    int number = 0;
    for (const QByteArray &seed : fuzz::recordedBodies() + fuzz::nastyFiles()) {
        QFile file(folder.filePath(QStringLiteral("seed-%1").arg(number++)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
            qCritical("%s", qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}

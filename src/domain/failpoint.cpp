// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failpoint.h"

#ifdef MENTORSHIP_FAIL_POINTS

#include <QByteArray>
#include <QMutex>

#include <csignal>
#include <cstdlib>

namespace {

struct Wanted {
    QByteArray name;
    int passes = 1; ///< how many times it is passed until it strikes
};

Wanted readWanted()
{
    const QByteArray value = qgetenv("MENTORSHIP_FAIL_POINT");
    const qsizetype colon = value.indexOf(':');
    if (colon < 0)
        return {value, 1};
    return {value.left(colon), value.mid(colon + 1).toInt()};
}

} // namespace

void failPoint(const char *name)
{
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    static Wanted wanted = readWanted();
    if (wanted.name != name || --wanted.passes > 0)
        return;
#ifdef Q_OS_WIN
    std::abort();
#else
    (void)std::raise(SIGKILL);
#endif
}

#endif

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace app {

void harden()
{
#ifdef Q_OS_UNIX
    umask(077);
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_WIN
    SetDllDirectoryW(L""); // no library from the folder in which it happens to be started
#ifdef NDEBUG
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // a report holds the memory
#endif
#endif
}

} // namespace app

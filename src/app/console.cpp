// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>
#endif

namespace app {

#ifdef Q_OS_WIN

namespace {

bool isSentElsewhere(DWORD handle)
{
    const HANDLE stream = GetStdHandle(handle);
    return stream && stream != INVALID_HANDLE_VALUE && GetFileType(stream) != FILE_TYPE_UNKNOWN;
}

} // namespace

void useConsole()
{
    const bool isOutElsewhere = isSentElsewhere(STD_OUTPUT_HANDLE);
    const bool areErrorsElsewhere = isSentElsewhere(STD_ERROR_HANDLE);
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SetConsoleOutputCP(CP_UTF8);
    if (!isOutElsewhere)
        (void)std::freopen("CONOUT$", "w", stdout);
    if (!areErrorsElsewhere)
        (void)std::freopen("CONOUT$", "w", stderr);
}

#else

void useConsole() { }

#endif

} // namespace app

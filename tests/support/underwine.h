// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace test {

/// Whether the tests for Windows run under wine, which cannot do all that a Windows can.
inline bool isUnderWine()
{
#ifdef Q_OS_WIN
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

/// Its Schannel serves no TLS: what a test's own server shows never gets to the client.
inline bool canServeTls()
{
    return !isUnderWine();
}

/// There, a server that writes without end, or a body that is large, is never told of anything
/// else: neither that the other side has left, nor that it is to stop.
inline bool canServeWithoutEnd()
{
    return !isUnderWine();
}

} // namespace test

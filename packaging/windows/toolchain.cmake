# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# For Windows from a Linux computer, with mingw-w64 and the libraries in the folder that the
# environment names (packaging/windows/make-sdk makes it):
#   MENTORSHIP_WINDOWS_SDK=FOLDER cmake --preset windows
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR AMD64)
set(CMAKE_SYSTEM_VERSION 10)

# CMake reads this file again for every compiler check, and there without the cache.
if(NOT MENTORSHIP_WINDOWS_SDK)
    set(MENTORSHIP_WINDOWS_SDK "$ENV{MENTORSHIP_WINDOWS_SDK}" CACHE PATH "What make-sdk made")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MENTORSHIP_WINDOWS_SDK)
if(NOT EXISTS "${MENTORSHIP_WINDOWS_SDK}/lib/cmake/Qt6/Qt6Config.cmake")
    message(FATAL_ERROR "MENTORSHIP_WINDOWS_SDK must name a folder made by packaging/windows/make-sdk")
endif()

# The threads of POSIX: std::thread and std::mutex of the other kind are missing in gcc 12.
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

set(CMAKE_FIND_ROOT_PATH "${MENTORSHIP_WINDOWS_SDK}" /usr/${triplet})
set(CMAKE_PREFIX_PATH "${MENTORSHIP_WINDOWS_SDK}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# No pkg-config files of this computer.
set(ENV{PKG_CONFIG_LIBDIR} "")
set(ENV{PKG_CONFIG_PATH} "")

# Tests run here as well.
set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_COMMAND}" -E env
    "MENTORSHIP_WINDOWS_SDK=${MENTORSHIP_WINDOWS_SDK}" "${CMAKE_CURRENT_LIST_DIR}/under-wine")

# moc, rcc, uic, lrelease run here, from the Qt of this computer, which must be of the same version.
set(QT_HOST_PATH /usr CACHE PATH "Where Qt's tools for this computer are")
file(GLOB host_qt /usr/lib/*/cmake/Qt6HostInfo /usr/lib*/cmake/Qt6HostInfo)
list(GET host_qt 0 host_qt)
cmake_path(GET host_qt PARENT_PATH host_qt)
set(QT_HOST_PATH_CMAKE_DIR "${host_qt}" CACHE PATH "Their packages for CMake")

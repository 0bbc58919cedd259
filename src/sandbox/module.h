// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/* The sandbox as a library that is loaded on demand (dlopen, LoadLibrary): its HTTP library brings
 * OpenSSL along, which the client must not load before it shows its first window. Plain C, so that
 * the loader needs nothing but the names below and the types of their functions. */

#if defined(_WIN32)
#define MENTORSHIP_SANDBOX_EXPORT __declspec(dllexport)
#else
#define MENTORSHIP_SANDBOX_EXPORT __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Starts the sample story on a free port of 127.0.0.1. Returns a handle; null on failure, and then
 * one sentence, cut to errorSize bytes with its terminating zero, is in errorBuffer. */
typedef void *(*mentorship_sandbox_start_function)(char *errorBuffer, int errorSize);
MENTORSHIP_SANDBOX_EXPORT void *mentorship_sandbox_start(char *errorBuffer, int errorSize);

/* The same with writes of tasks that get lost, see race.h. */
MENTORSHIP_SANDBOX_EXPORT void *mentorship_sandbox_start_racing(char *errorBuffer, int errorSize);

/* "http://127.0.0.1:PORT"; valid until the handle is freed. */
typedef const char *(*mentorship_sandbox_address_function)(void *handle);
MENTORSHIP_SANDBOX_EXPORT const char *mentorship_sandbox_address(void *handle);

/* Stops listening; the data stays. Harmless when stopped. */
typedef void (*mentorship_sandbox_stop_function)(void *handle);
MENTORSHIP_SANDBOX_EXPORT void mentorship_sandbox_stop(void *handle);

/* Listens again on the same port. Returns 1, or 0 when the port was taken meanwhile. */
typedef int (*mentorship_sandbox_restart_function)(void *handle);
MENTORSHIP_SANDBOX_EXPORT int mentorship_sandbox_restart(void *handle);

/* Stops and forgets everything. Null is fine. */
typedef void (*mentorship_sandbox_free_function)(void *handle);
MENTORSHIP_SANDBOX_EXPORT void mentorship_sandbox_free(void *handle);

/* The user name and the password of the story's main person. */
typedef const char *(*mentorship_sandbox_user_function)(void);
MENTORSHIP_SANDBOX_EXPORT const char *mentorship_sandbox_user(void);
typedef const char *(*mentorship_sandbox_password_function)(void);
MENTORSHIP_SANDBOX_EXPORT const char *mentorship_sandbox_password(void);

#ifdef __cplusplus
}
#endif

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where a test has the program kill itself, as if the computer lost its power there.
///
/// MENTORSHIP_FAIL_POINT=NAME[:N] names one of the points below; the process ends there (the N-th
/// time, 1 by default) without another instruction of its own. Only in builds that are made for it
/// (MENTORSHIP_FAIL_POINTS, set in Debug); in others a point is nothing.
///
/// edit-before-commit, edit-committed, sending-committed, answered, acknowledged-committed,
/// verified, cached, done-committed: in the order in which an edit passes them (docs/sync.md,
/// "Killed at any step").
#ifdef MENTORSHIP_FAIL_POINTS
void failPoint(const char *name);
#else
inline void failPoint(const char *) { }
#endif

// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a screen reader is told of the widgets that are painted here: buttons that can be pressed,
/// progress with its value, notices as alerts.
namespace view::accessibles {

/// Called by each such widget when it is made; the first call does it.
void install();

} // namespace view::accessibles

# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The installer is NSIS's own, packaging/windows/installer.nsi: CPack's template knows neither
# installing without an administrator nor the languages. This tells it what CMake knows.
set(CPACK_GENERATOR ZIP)
make_from_template(windows/facts.nsh.in facts.nsh)

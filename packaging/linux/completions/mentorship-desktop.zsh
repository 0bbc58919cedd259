#compdef mentorship-desktop
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
_arguments \
    '--demo[open on sample data]' \
    '--server[the server]:address:' \
    '--profile[keep settings and data apart under this name]:name:' \
    '(--sync --quick-add --export --sign-out --tour)--sign-in[sign in and stay so]:user name or address:' \
    '--password-file[file whose first line is the password]:file:_files' \
    '(--sign-in --quick-add --export --sign-out --tour)--sync[get everything, and send what waits]' \
    '--timeout[give up after so many seconds]:seconds:' \
    '(--sign-in --sync --export --sign-out --tour)--quick-add[add a task]:text:' \
    '--relation[number of the mentorship]:number:' \
    '(--sign-in --sync --quick-add --sign-out --tour)--export[write what is kept as JSON]:file:_files' \
    '(--sign-in --sync --quick-add --export --tour)--sign-out[sign out and delete what is kept]' \
    '--discard-changes[also when changes have not been sent]' \
    '(--sign-in --sync --quick-add --export --sign-out)--tour[do the main job, with pictures]:folder:_directories' \
    '(- *)--help[show the options]' \
    '(- *)--version[show the version]'

# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c mentorship-desktop -f
complete -c mentorship-desktop -l demo -d 'Open on sample data'
complete -c mentorship-desktop -l server -x -d 'The server'
complete -c mentorship-desktop -l profile -x -d 'Keep settings and data apart under this name'
complete -c mentorship-desktop -l sign-in -x -d 'Sign in and stay so'
complete -c mentorship-desktop -l password-file -r -F -d 'File whose first line is the password'
complete -c mentorship-desktop -l sync -d 'Get everything, and send what waits'
complete -c mentorship-desktop -l timeout -x -d 'Give up after so many seconds'
complete -c mentorship-desktop -l quick-add -x -d 'Add a task'
complete -c mentorship-desktop -l relation -x -d 'Number of the mentorship'
complete -c mentorship-desktop -l export -r -F -d 'Write what is kept as JSON'
complete -c mentorship-desktop -l sign-out -d 'Sign out and delete what is kept'
complete -c mentorship-desktop -l discard-changes -d 'Also when changes have not been sent'
complete -c mentorship-desktop -l tour -x -a '(__fish_complete_directories)' -d 'Do the main job, with pictures'
complete -c mentorship-desktop -l help -d 'Show the options'
complete -c mentorship-desktop -l version -d 'Show the version'

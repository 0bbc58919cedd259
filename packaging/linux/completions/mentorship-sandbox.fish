# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c mentorship-sandbox -f
complete -c mentorship-sandbox -l port -x -d 'Listen on this port'
complete -c mentorship-sandbox -l state -r -F -d 'Begin with this data'
complete -c mentorship-sandbox -l generate -x -d 'Begin with made-up data: RxT[xP]'
complete -c mentorship-sandbox -l database -r -F -d 'Keep the data in this file'
complete -c mentorship-sandbox -l clock -x -d 'Take this for now at the start'
complete -c mentorship-sandbox -l revision -x -a 'baseline tip' -d 'Of the service'
complete -c mentorship-sandbox -l secret -x -d 'Sign tokens with this key'
complete -c mentorship-sandbox -l access-lifetime -x -d 'Seconds an access token lives'
complete -c mentorship-sandbox -l refresh-lifetime -x -d 'Seconds a refresh token lives'
complete -c mentorship-sandbox -l postgres -d 'Behave as the service over PostgreSQL'
complete -c mentorship-sandbox -l mail-fails -d 'Answer 500 where a mail would be sent'
complete -c mentorship-sandbox -l race -d 'Lose writes of several clients'
complete -c mentorship-sandbox -l help -d 'Show the options'
complete -c mentorship-sandbox -l version -d 'Show the version'

#compdef mentorship-sandbox
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
_arguments \
    '--port[listen on this port]:port:' \
    '(--generate)--state[begin with this data]:file:_files' \
    '(--state)--generate[begin with made-up data]:RxT[xP]:' \
    '--database[keep the data in this file]:file:_files' \
    '--clock[take this for now at the start]:seconds since 1970:' \
    '--revision[of the service]:revision:(baseline tip)' \
    '--secret[sign tokens with this key]:key:' \
    '--access-lifetime[seconds an access token lives]:seconds:' \
    '--refresh-lifetime[seconds a refresh token lives]:seconds:' \
    '--postgres[behave as the service over PostgreSQL]' \
    '--mail-fails[answer 500 where a mail would be sent]' \
    '--race=-[lose writes of several clients]::one in so many:' \
    '(- *)--help[show the options]' \
    '(- *)--version[show the version]'

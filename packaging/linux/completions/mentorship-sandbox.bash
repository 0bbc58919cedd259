# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
_mentorship_sandbox() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words line
    COMPREPLY=()
    words="--port --state --generate --database --clock --revision --secret --access-lifetime
        --refresh-lifetime --postgres --mail-fails --race --help --version"
    case $before in
        --state | --database) compopt -o default; return ;;
        --revision) words="baseline tip" ;;
        --port | --generate | --clock | --secret | --access-lifetime | --refresh-lifetime) return ;;
    esac
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(compgen -W "$words" -- "$word")
}
complete -F _mentorship_sandbox mentorship-sandbox

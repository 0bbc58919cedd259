# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
_mentorship_desktop() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} line
    COMPREPLY=()
    case $before in
        --password-file | --export) compopt -o default; return ;;
        --tour) compopt -o dirnames; return ;;
        --server | --profile | --sign-in | --quick-add | --relation | --timeout) return ;;
    esac
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(compgen -W "--demo --server --profile --sign-in --password-file --sync --timeout
        --quick-add --relation --export --sign-out --discard-changes --tour --help --version" \
        -- "$word")
}
complete -F _mentorship_desktop mentorship-desktop

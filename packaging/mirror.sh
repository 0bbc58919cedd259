# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced: where Debian's packages and sources come from.

# Whence this system takes its own packages, or MENTORSHIP_MIRROR.
mirror() {
    if [ -n "${MENTORSHIP_MIRROR-}" ]; then
        echo "$MENTORSHIP_MIRROR"
    else
        # shellcheck disable=SC2016 # apt's own variables
        apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Component: main' | head -n 1
    fi
}

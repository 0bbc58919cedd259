# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced: bare systems to try things in, as root, on Debian. Their folders are under TMPDIR; a bare
# one is kept there as an archive, so that the next is quick to make.

# shellcheck source=packaging/mirror.sh
. "$(dirname "${BASH_SOURCE[0]}")/../mirror.sh"

bare_systems=${TMPDIR:-/tmp}/mentorship-systems-$(id -u)

# make_chroot SUITE: sets `chroot` to a bare system with /proc and /dev, gone when the script ends.
make_chroot() {
    local archive=$bare_systems/$1.tar
    mkdir -p "$bare_systems"
    chmod 700 "$bare_systems"
    chroot=$bare_systems/$1.$$
    trap end_chroot EXIT
    if ! [ -f "$archive" ]; then
        debootstrap --variant=minbase "$1" "$chroot" "$(mirror)" >"$archive.log" \
            || { tail "$archive.log" >&2; return 1; }
        tar --create --numeric-owner --one-file-system --directory "$chroot" --file "$archive.part" .
        mv "$archive.part" "$archive"
    else
        mkdir "$chroot"
        tar --extract --numeric-owner --directory "$chroot" --file "$archive"
    fi
    mount -t proc proc "$chroot/proc"
    mount --bind /dev "$chroot/dev"
    cp -L /etc/resolv.conf "$chroot/etc/resolv.conf"
    # It does not have to survive a loss of power.
    echo force-unsafe-io >"$chroot/etc/dpkg/dpkg.cfg.d/unsafe-io"
    within useradd --create-home person
}

end_chroot() {
    local folder
    [ -n "${chroot-}" ] || return 0
    for folder in dev proc; do
        if mountpoint -q "$chroot/$folder"; then
            # Something that was started within may still be about to end.
            umount --lazy "$chroot/$folder" || return
        fi
    done
    rm -rf --one-file-system "$chroot"
}

# within COMMAND…: as root; as_person COMMAND…: as somebody without rights.
within() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        /usr/sbin/chroot "$chroot" "$@"
}
as_person() {
    env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/person QT_QPA_PLATFORM=offscreen \
        /usr/sbin/chroot --userspec=person:person "$chroot" "$@"
}

install_within() {
    within apt-get update -qq
    within apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

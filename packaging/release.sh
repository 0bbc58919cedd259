# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034 # the variables are for those who source this
# Sourced from the root of the sources: what the packages of all systems share.

# One time for everything that is packed: the last commit's, or that of an unpacked archive.
if [ -z "${SOURCE_DATE_EPOCH-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH TZ=UTC
umask 022

build=build/release
packages=build/packages
mkdir -p "$packages"
version=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
application_id=$(sed -n 's/^set(MENTORSHIP_ID "\(.*\)")/\1/p' cmake/Product.cmake)

fail() {
    echo "$*" >&2
    exit 1
}

# logged COMMAND…: what it says goes to the log, and to the person only when it fails.
logged() {
    if ! "$@" >"$packages/build.log" 2>&1; then
        tail -n 30 "$packages/build.log" >&2
        fail "This failed: $*"
    fi
}

configure_release() {
    logged cmake --preset release -DBUILD_TESTING=OFF -DMENTORSHIP_OWN_HTTPLIB=ON
}

build_release() {
    configure_release
    logged cmake --build --preset release
}

# install_tree FOLDER PREFIX: what is installed, beneath FOLDER.
install_tree() {
    rm -rf "$1"
    DESTDIR="$PWD/$1" cmake --install "$build" --strip --prefix "$2" >/dev/null
}

# pack FOLDER NAME FILE.tar.xz: the same bytes from the same files, whoever packs them, and when.
pack() {
    tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
        --format=gnu --transform "s,^\.,$2," --directory "$1" . \
        | XZ_DEFAULTS='' xz --threads=1 -9 >"$3"
}

write_sums() {
    local file
    rm -f "$packages/SHA256SUMS"
    for file in "$packages"/*; do
        case "$file" in *.log) continue ;; esac
        if [ -f "$file" ]; then
            (cd "$packages" && sha256sum "${file##*/}") || return
        fi
    done >"$packages.sums"
    mv "$packages.sums" "$packages/SHA256SUMS"
}

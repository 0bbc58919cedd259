# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034 # the lists are read by name
# Sourced: installs what is missing, by the system's own package manager, and says what first.

# What it takes to build, to start the program, and to test it. Debian's names are those tried;
# Fedora's and Homebrew's are from their indexes and untried.
apt_build=(g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl1-mesa-dev qtkeychain-qt6-dev libsqlitecpp-dev libsqlite3-dev libsodium-dev
    libcpp-httplib-dev libssl-dev nlohmann-json3-dev)
apt_run=(gnome-keyring dbus-daemon fonts-dejavu-core)
apt_check=(gnome-keyring dbus-daemon libsecret-tools fonts-dejavu-core openssl
    python3 python3-jsonschema python3-yaml libjson-validator-perl
    desktop-file-utils appstream man-db flatpak-builder shellcheck zsh fish)
# By target of packaging/build.
apt_package_tree=(desktop-file-utils appstream man-db)
apt_package_deb=(dpkg-dev file fakeroot lintian)
apt_package_rpm=(rpm rpmlint file cpio)
apt_package_tarball=(patchelf file xz-utils libsecret-1-0 qt6-wayland
    qt6-xdgdesktopportal-platformtheme qt6-translations-l10n)
apt_package_appimage=("${apt_package_tarball[@]}" squashfs-tools libsquashfuse-dev libfuse3-dev
    libzstd-dev liblzma-dev liblz4-dev liblzo2-dev zlib1g-dev)
apt_package_flatpak=(flatpak-builder)
apt_package_sources=(git xz-utils)
apt_package_sbom=(python3 python3-jsonschema)
apt_package_windows=(g++-mingw-w64-x86-64-posix nsis wine wine64 xvfb xauth zip icoutils
    fonts-dejavu-core librsvg2-bin imagemagick osslsigncode qt6-translations-l10n)
# For packaging/windows/make-sdk.
apt_windows_sdk=("${apt_package_windows[@]}" dpkg-dev make perl tcl
    autoconf automake libtool)
# For --try.
apt_try=(debootstrap)

dnf_build=(gcc-c++ cmake ninja-build pkgconf-pkg-config ccache mold
    qt6-qtbase-devel qt6-qttools-devel qtkeychain-qt6-devel sqlitecpp-devel sqlite-devel
    libsodium-devel cpp-httplib-devel openssl-devel json-devel)
dnf_run=(gnome-keyring dbus-daemon dejavu-sans-fonts)
dnf_check=(gnome-keyring dbus-daemon libsecret dejavu-sans-fonts openssl
    python3 python3-jsonschema perl-JSON-Validator)

brew_build=(cmake ninja pkg-config ccache qt qtkeychain sqlitecpp sqlite libsodium cpp-httplib
    nlohmann-json)
brew_run=()
brew_check=() # of pip and cpan for the tests of the description: jsonschema, JSON::Validator

has_package() { # MANAGER PACKAGE
    case "$1" in
        apt) [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$2" 2>/dev/null | cut -c1-2)" = ii ] ;;
        dnf) rpm -q "$2" >/dev/null 2>&1 ;;
        brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

package_manager() {
    local name
    for name in apt-get dnf brew; do
        if command -v "$name" >/dev/null 2>&1; then
            echo "${name%-get}"
            return
        fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        return 127
    fi
}

# install_missing GROUP…: does nothing, and asks nothing of the network, when all is there.
install_missing() {
    local manager group package wanted missing=()
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        echo "No apt, dnf or brew here: install the packages that the README names, then use --no-install." >&2
        return 1
    fi
    for group in "$@"; do
        # By name, in the words of bash 3, which macOS still has.
        eval "wanted=(\${${manager}_${group}[@]+\"\${${manager}_${group}[@]}\"})"
        for package in ${wanted[@]+"${wanted[@]}"}; do
            case " ${missing[*]-} " in *" $package "*) continue ;; esac
            has_package "$manager" "$package" || missing+=("$package")
        done
    done
    [ ${#missing[@]} = 0 ] && return 0
    echo "Installing: ${missing[*]}"
    case "$manager" in
        apt)
            as_root apt-get update -qq \
                && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
                    --no-install-recommends "${missing[@]}" >/dev/null
            ;;
        dnf) as_root dnf install -y -q "${missing[@]}" ;;
        brew) brew install --quiet "${missing[@]}" ;;
    esac && return 0
    echo "They could not be installed. Install them by hand, then use --no-install." >&2
    return 1
}

# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # sourced by try-under-wine, which sets them

drive="$MENTORSHIP_WINE/drive_c"
person='C:\用户\李雷'
local_data="$drive/用户/李雷/AppData/Local"
kept="$local_data/mentorship-desktop"
start_menu="$drive/用户/李雷/开始菜单"
# With spaces and over 260 characters in all.
deep="$(printf 'a folder with a long name %.0s' 1 2 3 4 5 6 7 8)"
place="C:\\Programme für Mentoren 中文\\${deep% }"
place_here="$drive/Programme für Mentoren 中文/${deep% }"
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\org.mentorship_desktop.client'

run() { "$here/under-wine" "$@"; }

fail() {
    echo "try-under-wine: $*" >&2
    exit 1
}

expect() { # WHAT CONDITION…
    local what="$1"
    shift
    "$@" || fail "$what"
}

ends_with() { # CODE COMMAND…
    local wanted="$1" code=0
    shift
    "$@" >"$work/out" 2>&1 || code=$?
    [ "$code" = "$wanted" ] && return
    cat "$work/out" >&2
    fail "$* ended with $code, not $wanted"
}

is_absent() { ! [ -e "$1" ]; }
is_registered() { run reg query "$1\\$uninstall_key" >/dev/null 2>&1; }
is_not_registered() { ! is_registered "$1"; }
credentials() { grep -c 'Credential Manager.*mentorship-desktop' "$MENTORSHIP_WINE/user.reg" || true; }

# An uninstaller goes on in a copy of itself, after the first one has ended.
uninstall() { # FOLDER OPTION…
    local folder="$1"
    shift
    ends_with 0 run "$folder\\uninstall.exe" /S "$@"
    WINEPREFIX="$MENTORSHIP_WINE" wineserver -w
}

make_person() {
    local key='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
    run cmd /c ver >/dev/null
    mkdir -p "$local_data" "$start_menu"
    run reg add "$key" /v 'Local AppData' /t REG_EXPAND_SZ /d "$person\\AppData\\Local" /f >/dev/null
    run reg add "$key" /v 'Programs' /t REG_EXPAND_SZ /d "$person\\开始菜单" /f >/dev/null
    echo "== a person, $person"
}

earlier_version_is_installed() {
    cp -a "$tree" "$work/earlier"
    echo earlier >"$work/earlier/file-of-the-earlier-version.dll"
    "$here/pack-installer" "$build" "$work/earlier" "$work/earlier.exe" 0.0.1
    # Unquoted and last, as NSIS wants it: in words of their own, which wine joins by spaces.
    # shellcheck disable=SC2086
    ends_with 0 run "$work/earlier.exe" /S /D=$place
    expect "the program is not installed" [ -s "$place_here/mentorship-desktop.exe" ]
    expect "it has no uninstaller" [ -s "$place_here/uninstall.exe" ]
    expect "it is not in the start menu" [ -s "$start_menu/Mentorship Desktop.lnk" ]
    expect "it is not in the list of apps" is_registered HKCU
    run "$place\\mentorship-desktop.exe" --version | tr -d '\r' | tee "$work/version"
    expect "it says another version" grep -qx 'mentorship-desktop [0-9.]*' "$work/version"
    echo "== installed silently into $place"
}

start_sandbox() {
    run "$place\\mentorship-sandbox.exe" >"$work/sandbox" 2>&1 &
    for _ in $(seq 150); do
        server=$(sed -n 's/^ready \(http[^ ]*\).*/\1/p' "$work/sandbox" | tr -d '\r')
        [ -z "$server" ] || return 0
        sleep 0.2
    done
    fail "the sandbox did not start: $(cat "$work/sandbox")"
}

program() { run "$place\\mentorship-desktop.exe" "$@"; }

export_to() { ends_with 0 program --export "Z:${1//\//\\}"; }

program_is_used() {
    start_sandbox
    echo 'sample-Pass1' >"$work/password"
    ends_with 0 program --server "$server" --sign-in amara_o --password-file "Z:$work/password"
    ends_with 0 program --sync
    ends_with 0 program --quick-add "读书 — ملاحظة — naïve"
    ends_with 0 program --sync
    export_to "$work/first.json"
    expect "the task added is not there" grep -q '读书 — ملاحظة — naïve' "$work/first.json"
    expect "settings are not where they should be" [ -s "$kept/default/settings.ini" ]
    expect "no cache was kept" [ -n "$(find "$kept" -name cache.db -size +0)" ]
    run taskkill /f /im mentorship-sandbox.exe >/dev/null 2>&1
    wait
    echo "== signed in, synced, added to, exported"
}

upgrade_keeps_what_is_kept() {
    cp "$kept/default/settings.ini" "$work/settings.ini"
    ends_with 0 run "$installer" /S
    expect "the earlier version's file stayed" is_absent "$place_here/file-of-the-earlier-version.dll"
    expect "the program is gone" [ -s "$place_here/mentorship-desktop.exe" ]
    expect "the settings are others" cmp -s "$work/settings.ini" "$kept/default/settings.ini"
    export_to "$work/second.json"
    expect "what was kept is not the same" cmp -s "$work/first.json" "$work/second.json"
    echo "== upgraded; settings, cache and sign-in are as before"
}

nothing_is_replaced_while_it_runs() {
    start_sandbox
    ends_with 2 run "$installer" /S
    expect "the program went all the same" [ -s "$place_here/mentorship-desktop.exe" ]
    expect "it went from the list of apps" is_registered HKCU
    run taskkill /f /im mentorship-sandbox.exe >/dev/null 2>&1
    wait
    echo "== refused while the program runs"
}

# On the platform of Windows itself, so on a display; with the Credential Manager as keychain.
tour_shows_everything() {
    local folder="${pictures:-$work/pictures}"
    mkdir -p "$folder"
    folder="$(realpath "$folder")"
    "$here/under-wine" --end
    ends_with 0 xvfb-run -a -s '-screen 0 1400x900x24' "$here/under-wine" \
        "$place\\mentorship-desktop.exe" --tour "Z:${folder//\//\\}"
    "$here/under-wine" --end
    expect "the tour took no pictures" [ "$(find "$folder" -name '*-dark.png' | wc -l)" -ge 10 ]
    echo "== the tour took $(find "$folder" -name '*.png' | wc -l) pictures"
}

removal_leaves_what_is_kept() {
    cp -a "$kept" "$work/kept"
    uninstall "$place"
    expect "the program's folder stayed" is_absent "$place_here"
    expect "it is still in the start menu" is_absent "$start_menu/Mentorship Desktop.lnk"
    expect "it is still in the list of apps" is_not_registered HKCU
    expect "what was kept is not the same" diff -r "$work/kept" "$kept"
    echo "== removed; what was kept stays"
}

installation_for_all() {
    ends_with 0 run "$installer" /S /AllUsers
    place='C:\Program Files\Mentorship Desktop'
    expect "it is not among the programs" [ -s "$drive/Program Files/Mentorship Desktop/mentorship-desktop.exe" ]
    expect "it is not in the list of apps" is_registered HKLM
    export_to "$work/third.json"
    expect "what was kept is not the same" cmp -s "$work/first.json" "$work/third.json"
    echo "== installed for all users"
}

removal_can_delete_what_is_kept() {
    WINEPREFIX="$MENTORSHIP_WINE" wineserver -w
    expect "there is no sign-in to delete" [ "$(credentials)" -gt 0 ]
    uninstall "$place" /DeleteData
    expect "what was kept stayed" is_absent "$kept"
    expect "the sign-in stayed in the Credential Manager" [ "$(credentials)" = 0 ]
    expect "the program stayed" is_absent "$drive/Program Files/Mentorship Desktop"
    expect "it is still in the list of apps" is_not_registered HKLM
    echo "== removed with all that was kept"
}

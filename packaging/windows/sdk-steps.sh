# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # sourced by make-sdk, which sets them
# Each step runs in the folder of the sources, with errors fatal.

# The sources' own folder, whatever version it is: source_of qt6-base.
source_of() {
    local folder
    folder=$(find "$work/src" -maxdepth 1 -type d -name "$1-[0-9]*" | head -n 1)
    [ -n "$folder" ] || { echo "No sources of $1" >&2; return 1; }
    echo "$folder"
}

# An apt of its own: this computer's lists and sources stay as they are.
apt_of_its_own() { # TOOL ARGUMENT…
    local tool="$1"
    shift
    "$tool" -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/apt/sources" \
        -o Dir::State::Lists="$work/apt/lists" -o Dir::Cache="$work/apt/cache" \
        -o APT::Sandbox::User=root -o APT::Get::List-Cleanup=0 "$@"
}

step_fetch() {
    mkdir -p "$work/apt"/{sources,lists/partial,cache/archives/partial}
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg
    printf 'deb-src [signed-by=%s] %s %s main\n' "$keys" "$mirror" "$suite" \
        >"$work/apt/sources/sdk.list"
    printf 'deb-src [signed-by=%s] %s %s main\n' "$keys" "$mirror" "$keychain_suite" \
        >>"$work/apt/sources/sdk.list"
    apt_of_its_own apt-get update
    local package
    for package in qt6-base sqlite3 libsodium sqlitecpp cpp-httplib; do
        apt_of_its_own apt-get source --only-source "$package/$suite"
    done
    # Only the archive: the description of the package is not needed, and some mirrors lack it.
    apt_of_its_own apt-get source --download-only --only-source \
        "qtkeychain/$keychain_suite" || true
    local archive
    archive=$(find . -maxdepth 1 -name 'qtkeychain_*.orig.tar.*' ! -name '*.asc' | head -n 1)
    [ -n "$archive" ]
    tar -xf "$archive"
    put_sqlite_into_qt
}

# Debian strips SQLite's one file from Qt's sources, where Qt's driver wants it.
put_sqlite_into_qt() {
    local sqlite qt
    sqlite=$(source_of sqlite3)
    qt=$(source_of qt6-base)
    mkdir -p "$sqlite/host"
    (cd "$sqlite/host" && ../configure --disable-tcl && make sqlite3.c)
    mkdir -p "$qt/src/3rdparty/sqlite"
    cp "$sqlite/host"/sqlite3.[ch] "$qt/src/3rdparty/sqlite/"
}

# Everything at the first go: a feature changed later builds half of it again. No OpenGL, Vulkan,
# D-Bus, ICU, OpenSSL: Windows has its own. Never FEATURE_direct2d=OFF: qwindows.dll then does not
# link. Debian strips Wintab too, hence no tablets.
step_qt_configure() {
    local qt arguments=() library
    qt=$(source_of qt6-base)
    for library in zlib png jpeg freetype harfbuzz pcre2 doubleconversion; do
        arguments+=("-DFEATURE_system_$library=OFF")
    done
    cmake -G Ninja -S "$qt" -B "$work/qt" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/sdk-toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$sdk" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$(host_qt_packages)" \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DBUILD_SHARED_LIBS=ON \
        -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_icu=OFF \
        -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF -DINPUT_openssl=no -DFEATURE_schannel=ON \
        -DFEATURE_tabletevent=OFF -DFEATURE_glib=OFF "${arguments[@]}"
}

host_qt_packages() {
    local folder
    folder=$(find /usr/lib* -path '*/cmake/Qt6HostInfo' -type d | head -n 1)
    echo "${folder%/Qt6HostInfo}"
}

step_qt_build() {
    cmake --build "$work/qt"
    cmake --install "$work/qt"
}

step_sqlite() {
    local sqlite
    sqlite=$(source_of sqlite3)/host
    # Full-text search for the store; the other two are what SQLiteCpp asks for.
    "$triplet-gcc-posix" -O2 -c -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA \
        -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_UNLOCK_NOTIFY \
        "$sqlite/sqlite3.c" -o "$work/sqlite3.o"
    mkdir -p "$sdk/lib" "$sdk/include"
    rm -f "$sdk/lib/libsqlite3.a"
    "$triplet-ar" rcs "$sdk/lib/libsqlite3.a" "$work/sqlite3.o"
    cp "$sqlite/sqlite3.h" "$(source_of sqlite3)/src/sqlite3ext.h" "$sdk/include/"
}

step_sodium() {
    local sodium
    sodium=$(source_of libsodium)
    autoreconf --force --install "$sodium" # Debian's archive is that of the repository
    mkdir -p "$work/sodium"
    cd "$work/sodium" || return
    "$sodium/configure" --host="$triplet" --prefix="$sdk" --disable-static
    make -j"$(nproc)"
    make install
}

cmake_install() { # SOURCE BUILD ARGUMENT…
    local source="$1" build="$2"
    shift 2
    cmake -G Ninja -S "$source" -B "$build" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$sdk" "$@"
    cmake --build "$build"
    cmake --install "$build"
}

step_sqlitecpp() {
    cmake_install "$(source_of sqlitecpp)" "$work/sqlitecpp" \
        -DCMAKE_TOOLCHAIN_FILE="$here/sdk-toolchain.cmake" -DCMAKE_FIND_ROOT_PATH="$sdk" \
        -DCMAKE_PREFIX_PATH="$sdk" -DSQLITECPP_INTERNAL_SQLITE=OFF -DSQLITECPP_RUN_CPPLINT=OFF \
        -DSQLITECPP_RUN_CPPCHECK=OFF
}

# Headers only, unlike Debian's own package.
step_httplib() {
    cp "$(source_of cpp-httplib)/httplib.h" "$sdk/include/"
}

step_keychain() {
    local keychain
    keychain=$(source_of qtkeychain)
    # An option of MSVC's, given to every compiler on Windows.
    find "$keychain" -name CMakeLists.txt -exec sed -i 's|/utf-8||' {} +
    MENTORSHIP_WINDOWS_SDK="$sdk" cmake_install "$keychain" "$work/keychain" \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DBUILD_WITH_QT6=ON \
        -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF
}

step_finish() {
    find "$sdk" -name '*.dll' -exec "$triplet-strip" --strip-unneeded {} +
    rm -rf "$sdk/doc" "$sdk/share/man"
    du -sh "$sdk"
}

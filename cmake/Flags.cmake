# One target carries the language level, the warnings and the sanitizers of the whole project.
add_library(mentorship_flags INTERFACE)
target_compile_features(mentorship_flags INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

target_compile_definitions(mentorship_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
if(NOT MSVC)
    target_compile_options(mentorship_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wimplicit-fallthrough
        $<$<BOOL:${MENTORSHIP_WERROR}>:-Werror>)
endif()
# Where tests have the program kill itself (src/domain/failpoint.h).
target_compile_definitions(mentorship_flags INTERFACE $<$<CONFIG:Debug>:MENTORSHIP_FAIL_POINTS>)
if(MENTORSHIP_SANITIZE)
    target_compile_options(mentorship_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(mentorship_flags INTERFACE -fsanitize=address,undefined)
endif()

# A release is hardened, and has the same bytes wherever it is built.
set(release $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
if(NOT MSVC)
    target_compile_options(mentorship_flags INTERFACE
        "$<${release}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>"
        "$<${release}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")
endif()
if(UNIX AND NOT APPLE)
    include(CheckPIESupported)
    check_pie_supported()
    target_compile_options(mentorship_flags INTERFACE
        $<${release}:-fstack-protector-strong> $<${release}:-fstack-clash-protection>)
    target_compile_definitions(mentorship_flags INTERFACE $<${release}:_FORTIFY_SOURCE=2>)
    target_link_options(mentorship_flags INTERFACE -Wl,-z,relro,-z,now)
endif()

# A faster compiler cache and linker are used where they are installed.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WIN32)
    target_link_options(mentorship_flags INTERFACE -fuse-ld=mold)
endif()

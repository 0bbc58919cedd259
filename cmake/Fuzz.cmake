# Programs of libFuzzer, which only clang has (tests/fuzz/fuzz_readers.cpp says how to run one).
option(MENTORSHIP_FUZZ "Build the fuzzers (clang only)" OFF)

# add_fuzzer(NAME SOURCES file… ROOMS room…)
# The rooms' own sources are compiled into it, so that they, and nothing else, are instrumented.
function(add_fuzzer name)
    cmake_parse_arguments(FUZZ "" "" "SOURCES;ROOMS" ${ARGN})
    if(NOT MENTORSHIP_FUZZ)
        return()
    endif()
    set(flags -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined)
    include(CheckCXXSourceCompiles)
    list(JOIN flags " " CMAKE_REQUIRED_FLAGS)
    check_cxx_source_compiles(
        "extern \"C\" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }"
        MENTORSHIP_HAS_LIBFUZZER)
    if(NOT MENTORSHIP_HAS_LIBFUZZER)
        message(FATAL_ERROR "MENTORSHIP_FUZZ needs clang and its fuzzer runtime")
    endif()
    set(sources ${FUZZ_SOURCES})
    foreach(room IN LISTS FUZZ_ROOMS)
        get_target_property(files mentorship_${room} SOURCES)
        get_target_property(folder mentorship_${room} SOURCE_DIR)
        list(TRANSFORM files PREPEND "${folder}/")
        list(APPEND sources ${files})
    endforeach()
    add_executable(${name} ${sources})
    target_compile_options(${name} PRIVATE ${flags})
    target_link_options(${name} PRIVATE ${flags})
    target_link_libraries(${name} PRIVATE mentorship_flags Qt6::Core sodium)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src"
                                               "${PROJECT_SOURCE_DIR}/tests")
endfunction()

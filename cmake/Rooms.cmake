# A room is a folder of src/ and a static library of the same name. Its USES list is the only list
# of the rooms that it may include: it feeds the linker and, since the include root is shared, a
# test that reads the includes themselves (docs/architecture.md).

# add_room(NAME SOURCES file… [USES room…] [HEADERS room…] [LINKS target…])
# HEADERS: rooms whose headers are included though they are not linked.
function(add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;HEADERS;LINKS" ${ARGN})
    set(target mentorship_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC mentorship_flags ${ROOM_LINKS})
    foreach(used IN LISTS ROOM_USES)
        target_link_libraries(${target} PUBLIC mentorship_${used})
    endforeach()
    if(BUILD_TESTING)
        list(JOIN ROOM_USES "," uses)
        if(ROOM_HEADERS)
            list(JOIN ROOM_HEADERS "," headers)
            string(APPEND uses ",${headers}")
        endif()
        add_test(NAME architecture.${name}
            COMMAND ${CMAKE_COMMAND} "-DROOM=${name}" "-DUSES=${uses}"
                    "-DSOURCE_DIR=${PROJECT_SOURCE_DIR}/src"
                    -P "${PROJECT_SOURCE_DIR}/cmake/CheckIncludes.cmake")
    endif()
endfunction()

# A target, since its options must follow those of mentorship_flags.
add_library(mentorship_test_flags INTERFACE)
# From 6.8 on QTRY_VERIFY and its like narrow a number.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    target_compile_options(mentorship_test_flags INTERFACE -Wno-conversion)
endif()

# What every part of a test is compiled with.
function(make_test_target target)
    target_link_libraries(${target} PUBLIC mentorship_flags Qt6::Test mentorship_test_flags)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src"
                                                "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PUBLIC
        MENTORSHIP_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
endfunction()

# add_test_library(ROOM_NAME SOURCES file… [LINKS target…])
# What several tests share, compiled once.
function(add_test_library name)
    cmake_parse_arguments(LIBRARY "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${LIBRARY_SOURCES})
    make_test_target(${name})
    target_link_libraries(${name} PUBLIC ${LIBRARY_LINKS})
endfunction()

# add_room_test(ROOM tst_name [LINKS target…] [SOURCES file…] [TIMEOUT seconds])
# One executable from tst_name.cpp, registered as ROOM.name; links the room that it tests. The target
# tests_ROOM builds those of a room.
function(add_room_test room test)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LINKS;SOURCES" ${ARGN})
    string(REGEX REPLACE "^tst_" "" short ${test})
    set(target test_${room}_${short})
    add_executable(${target} ${test}.cpp ${TEST_SOURCES})
    if(NOT TARGET tests_${room})
        add_custom_target(tests_${room})
    endif()
    add_dependencies(tests_${room} ${target})
    if(TARGET mentorship_${room})
        target_link_libraries(${target} PRIVATE mentorship_${room})
    endif()
    make_test_target(${target})
    target_link_libraries(${target} PRIVATE ${TEST_LINKS})
    add_test(NAME ${room}.${short} COMMAND ${target})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    if(CMAKE_CROSSCOMPILING) # under an emulator
        math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 4")
    endif()
    set_tests_properties(${room}.${short} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()

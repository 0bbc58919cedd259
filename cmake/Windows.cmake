# What is of Windows alone: where things are installed, and what is written into the programs.
# Read before GNUInstallDirs: there the programs, their libraries and plugins lie in one folder.
set(CMAKE_INSTALL_BINDIR "." CACHE PATH "Programs and their libraries")
set(CMAKE_INSTALL_DOCDIR "doc" CACHE PATH "Documentation")
enable_language(RC)

# The same bytes wherever and whenever it is built.
add_link_options($<$<CXX_COMPILER_ID:GNU>:-Wl,--no-insert-timestamp>)

# add_windows_facts(TARGET DESCRIPTION [ICON file.ico]): version, icon and manifest, as Explorer, the
# task manager and the loader read them.
function(add_windows_facts target description)
    cmake_parse_arguments(FACTS "" "ICON" "" ${ARGN})
    get_target_property(kind ${target} TYPE)
    set(WINDOWS_FILE_TYPE VFT_APP)
    set(WINDOWS_SUFFIX exe)
    if(NOT kind STREQUAL "EXECUTABLE")
        set(WINDOWS_FILE_TYPE VFT_DLL)
        set(WINDOWS_SUFFIX dll)
    endif()
    set(WINDOWS_TARGET ${target})
    set(WINDOWS_DESCRIPTION "${description}")
    set(WINDOWS_ICON "")
    if(FACTS_ICON)
        set(WINDOWS_ICON "1 ICON \"${FACTS_ICON}\"")
    endif()
    string(REPLACE "." "," WINDOWS_VERSION_NUMBERS "${PROJECT_VERSION},0")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_facts")
    set(WINDOWS_MANIFEST "")
    if(WINDOWS_SUFFIX STREQUAL "exe")
        configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.manifest.in"
                       "${folder}/program.manifest" @ONLY)
        set(WINDOWS_MANIFEST "1 24 \"${folder}/program.manifest\"")
        # Which CMake does not find in it by itself.
        set_source_files_properties("${folder}/facts.rc" PROPERTIES
            OBJECT_DEPENDS "${folder}/program.manifest;${FACTS_ICON}")
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/facts.rc.in" "${folder}/facts.rc" @ONLY)
    target_sources(${target} PRIVATE "${folder}/facts.rc")
endfunction()

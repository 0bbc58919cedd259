# What is of Windows alone: where things are installed, and what is written into the programs.
# Read before GNUInstallDirs: there the programs, their libraries and plugins lie in one folder.
set(CMAKE_INSTALL_BINDIR "." CACHE PATH "Programs and their libraries")
set(CMAKE_INSTALL_DOCDIR "doc" CACHE PATH "Documentation")
enable_language(RC)

# The same bytes wherever and whenever it is built.
add_link_options($<$<CXX_COMPILER_ID:GNU>:-Wl,--no-insert-timestamp>)

# The icon in its sizes, the largest as PNG (packaging/make-icons makes the same of the drawing).
find_program(ICOTOOL icotool REQUIRED)
set(MENTORSHIP_ICO "${PROJECT_BINARY_DIR}/packaging/mentorship-desktop.ico")
set(icons "${PROJECT_SOURCE_DIR}/resources/icons/app")
add_custom_command(OUTPUT "${MENTORSHIP_ICO}"
    COMMAND ${ICOTOOL} --create --output "${MENTORSHIP_ICO}" 16.png 24.png 32.png 48.png 64.png
            128.png --raw 256.png
    WORKING_DIRECTORY "${icons}" DEPENDS "${icons}/16.png" "${icons}/256.png" VERBATIM)
add_custom_target(windows_icon DEPENDS "${MENTORSHIP_ICO}")

# add_windows_facts(TARGET DESCRIPTION): version, and of a program icon and manifest, as Explorer, the
# task manager and the loader read them.
function(add_windows_facts target WINDOWS_DESCRIPTION)
    set(WINDOWS_TARGET ${target})
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_facts")
    string(REPLACE "." "," WINDOWS_VERSION_NUMBERS "${PROJECT_VERSION},0")
    get_target_property(kind ${target} TYPE)
    if(kind STREQUAL "EXECUTABLE")
        set(WINDOWS_FILE_TYPE VFT_APP)
        set(WINDOWS_SUFFIX exe)
        # By this name Qt looks for the icon of its windows.
        set(WINDOWS_ICON "IDI_ICON1 ICON \"${MENTORSHIP_ICO}\"")
        set(WINDOWS_MANIFEST "1 24 \"${folder}/program.manifest\"")
        configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.manifest.in"
                       "${folder}/program.manifest" @ONLY)
        # Which CMake does not find in it by itself.
        set_source_files_properties("${folder}/facts.rc" PROPERTIES
            OBJECT_DEPENDS "${folder}/program.manifest;${MENTORSHIP_ICO}")
    else()
        set(WINDOWS_FILE_TYPE VFT_DLL)
        set(WINDOWS_SUFFIX dll)
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/facts.rc.in" "${folder}/facts.rc" @ONLY)
    target_sources(${target} PRIVATE "${folder}/facts.rc")
    add_dependencies(${target} windows_icon)
endfunction()

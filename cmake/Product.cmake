# What the product is called, and by whom it is made: the one place. Files that say so too are
# templates (*.in), made by make_from_template().

# Of the desktop, AppStream and Flatpak; also the name of the desktop file and of the icon, which
# the program tells the window system (src/app/main.cpp).
set(MENTORSHIP_ID "org.mentorship_desktop.client")
# Of a bundle: as above, in the letters that Apple allows (Core Foundation Keys).
string(REPLACE "_" "-" MENTORSHIP_BUNDLE_ID "${MENTORSHIP_ID}")
set(MENTORSHIP_MACOS_MINIMUM "12.0")
set(MENTORSHIP_NAME "Mentorship Desktop")
set(MENTORSHIP_VENDOR "The Mentorship Desktop authors")
set(MENTORSHIP_SUMMARY "Work with your mentor or mentee, with or without a network")
set(MENTORSHIP_COPYRIGHT "2026 ${MENTORSHIP_VENDOR}")
set(MENTORSHIP_LICENCE "GPL-3.0-or-later")
# Paragraphs of plain text, one in a list's item.
set(MENTORSHIP_DESCRIPTION
    "A client for the Mentorship System, a service in which people find a mentor or a mentee, agree on a relation of some weeks, and work through a checklist of tasks with comments."
    "It keeps all that it has seen, encrypted, and shows it without a network. A change is shown at once, kept on the disk, and sent when there is a network.")
# Whoever publishes the program says where: these addresses belong to nobody (RFC 2606).
set(MENTORSHIP_HOMEPAGE "https://mentorship-desktop.example" CACHE STRING
    "The project's page; screenshots are beneath it")
set(MENTORSHIP_CONTACT "${MENTORSHIP_VENDOR} <authors@mentorship-desktop.example>" CACHE STRING
    "Who looks after the packages: Name <address>")

# The time that packages bear: SOURCE_DATE_EPOCH, or the last commit's, or the changelog's, which
# in an archive of the sources is the commit's as well.
set(MENTORSHIP_SOURCE_DATE "$ENV{SOURCE_DATE_EPOCH}")
if(NOT MENTORSHIP_SOURCE_DATE)
    execute_process(COMMAND git -C "${PROJECT_SOURCE_DIR}" log -1 --format=%ct
        OUTPUT_VARIABLE MENTORSHIP_SOURCE_DATE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT MENTORSHIP_SOURCE_DATE)
    file(TIMESTAMP "${PROJECT_SOURCE_DIR}/CHANGELOG.md" MENTORSHIP_SOURCE_DATE "%s" UTC)
endif()
set(ENV{SOURCE_DATE_EPOCH} "${MENTORSHIP_SOURCE_DATE}")
string(TIMESTAMP MENTORSHIP_DATE "%Y-%m-%d" UTC)

# make_from_template(TEMPLATE RESULT): fills @NAME@ in packaging/TEMPLATE, into the build folder's
# packaging/RESULT.
function(make_from_template template result)
    configure_file("${PROJECT_SOURCE_DIR}/packaging/${template}"
                   "${PROJECT_BINARY_DIR}/packaging/${result}" @ONLY)
endfunction()

# The sandbox's module is the program's own, so beneath lib/ on every system: no folder of an
# architecture, and one build serves all packages.
if(WIN32)
    set(MENTORSHIP_MODULE_DIR "${CMAKE_INSTALL_BINDIR}")
elseif(APPLE)
    set(MENTORSHIP_MODULE_DIR "mentorship-desktop.app/Contents/PlugIns")
else()
    # Not directly in lib/mentorship-desktop: CPack takes that for a place of public libraries.
    set(MENTORSHIP_MODULE_DIR "lib/mentorship-desktop/modules")
endif()

# What is installed beside the programs. On Linux and its like: what the desktop, a software centre,
# a shell and `man` read.
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md"
              "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}/docs"
        FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
# The licences of what is linked.
file(GLOB licences CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/licences/*")
install(FILES ${licences} DESTINATION "${CMAKE_INSTALL_DOCDIR}/licences")

# Made on every system, since it can be looked through on every system.
make_from_template(macos/Info.plist.in Info.plist)

if(NOT UNIX OR APPLE)
    return()
endif()

include(Releases)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
read_changelog("${PROJECT_SOURCE_DIR}/CHANGELOG.md" MENTORSHIP_RELEASES)
list(JOIN MENTORSHIP_DESCRIPTION "</p>\n    <p>" paragraphs)
set(MENTORSHIP_DESCRIPTION_XML "<p>${paragraphs}</p>")

make_from_template(linux/application.desktop.in "${MENTORSHIP_ID}.desktop")
make_from_template(linux/metainfo.xml.in "${MENTORSHIP_ID}.metainfo.xml")
make_from_template(linux/flatpak.yml.in "${MENTORSHIP_ID}.yml")
make_from_template(linux/mentorship-desktop.1.in mentorship-desktop.1)
make_from_template(linux/mentorship-sandbox.1.in mentorship-sandbox.1)

set(made "${PROJECT_BINARY_DIR}/packaging")
install(FILES "${made}/${MENTORSHIP_ID}.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${MENTORSHIP_ID}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${made}/mentorship-desktop.1" "${made}/mentorship-sandbox.1"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/app/${size}.png"
            DESTINATION "${icons}/${size}x${size}/apps" RENAME "${MENTORSHIP_ID}.png")
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/app/mentorship-desktop.svg"
        DESTINATION "${icons}/scalable/apps" RENAME "${MENTORSHIP_ID}.svg")

set(completions "${PROJECT_SOURCE_DIR}/packaging/linux/completions")
foreach(program mentorship-desktop mentorship-sandbox)
    install(FILES "${completions}/${program}.bash"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME "${program}")
    install(FILES "${completions}/${program}.zsh"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" RENAME "_${program}")
    install(FILES "${completions}/${program}.fish"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endforeach()

# What `cmake --install` and CPack put where; included at the end of the top CMakeLists.txt.
#
# The program finds its rules from its own place (../share/isrcheck/rules), so an installed tree
# works from anywhere and may be moved. Clang's own headers are not in it: they come from Debian's
# libclang-common-19-dev, or lie in lib/clang/19 of the same tree.

include(GNUInstallDirs)
set(data ${CMAKE_INSTALL_DATADIR}/isrcheck)

install(TARGETS isrcheck)
install(DIRECTORY rules/ DESTINATION ${data}/rules)
install(FILES packaging/isrcheck.targets DESTINATION ${data})
install(FILES packaging/isrcheckConfig.cmake packaging/isrcheck-select.cmake
        DESTINATION ${data}/cmake)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# find_package(isrcheck 0.1)
include(CMakePackageConfigHelpers)
write_basic_package_version_file(${generated}/isrcheckConfigVersion.cmake
                                 COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${generated}/isrcheckConfigVersion.cmake DESTINATION ${data}/cmake)

# What the program prints of itself: the manual and the completions.
find_program(ISRCHECK_GZIP gzip REQUIRED)
set(man ${generated}/isrcheck.1.gz)
add_custom_command(OUTPUT ${man} DEPENDS isrcheck VERBATIM
                   COMMAND sh -c "\"$0\" --man | gzip -9n >\"$1\"" $<TARGET_FILE:isrcheck> ${man})
set(printed ${man})
foreach(shell IN ITEMS bash zsh fish)
    set(file ${generated}/completion.${shell})
    add_custom_command(OUTPUT ${file} DEPENDS isrcheck VERBATIM
                       COMMAND sh -c "\"$0\" completion \"$1\" >\"$2\"" $<TARGET_FILE:isrcheck>
                               ${shell} ${file})
    list(APPEND printed ${file})
endforeach()
install(FILES ${man} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${generated}/completion.bash RENAME isrcheck
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${generated}/completion.zsh RENAME _isrcheck
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${generated}/completion.fish RENAME isrcheck.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Debian's papers. The change log has one entry, of the version; its date is SOURCE_DATE_EPOCH's.
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(ISRCHECK_MAINTAINER "isrcheck <isrcheck@users.noreply.github.com>" CACHE STRING
    "Maintainer, as the Debian package names one")
file(CONFIGURE OUTPUT ${generated}/changelog @ONLY CONTENT
"isrcheck (@PROJECT_VERSION@) unstable; urgency=medium

  * Version @PROJECT_VERSION@.

 -- @ISRCHECK_MAINTAINER@  @now@
")
add_custom_command(OUTPUT ${generated}/changelog.gz DEPENDS ${generated}/changelog VERBATIM
                   COMMAND sh -c "gzip -9nc \"$0\" >\"$1\"" ${generated}/changelog
                           ${generated}/changelog.gz)
add_custom_target(ic_install_files ALL DEPENDS ${printed} ${generated}/changelog.gz)
install(FILES ${generated}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
file(READ ${PROJECT_SOURCE_DIR}/LICENSE license)
string(FIND "${license}" "---- LLVM Exceptions" exceptions)
string(SUBSTRING "${license}" ${exceptions} -1 exceptions)
file(WRITE ${generated}/copyright
"Copyright 2026 the authors of isrcheck

Licensed under the Apache License, Version 2.0, with the LLVM exceptions below.
On Debian systems the license is in /usr/share/common-licenses/Apache-2.0.

${exceptions}")
install(FILES ${generated}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# CPack

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME isrcheck)
set(CPACK_PACKAGE_VENDOR isrcheck)
set(CPACK_PACKAGE_CONTACT "${ISRCHECK_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "static checker for the interrupt service routines of Windows drivers")
set(CPACK_PACKAGE_DESCRIPTION
"Reads the sources of a Windows driver, finds every interrupt service routine
in them and reports each rule that is broken together with the path that leads
there. It knows the port models Storport, SCSI port, ATA port, stream class and
UMDF 1, and needs no WDK.")
set(CPACK_PACKAGE_FILE_NAME isrcheck-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libclang-common-19-dev)
include(CPack)

# SPDX-License-Identifier: GPL-3.0-or-later
# Where a system installation puts the programs and what a desktop wants to know about them.
include(GNUInstallDirs)
foreach(program sotocovid sotocovid-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES packaging/org.sotocovid.SoToCovid.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.sotocovid.SoToCovid.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME org.sotocovid.SoToCovid.svg)
install(FILES packaging/man/sotocovid.1 packaging/man/sotocovid-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

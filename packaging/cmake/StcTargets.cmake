# What every own target has in common, said once: warnings, definitions, sanitizers.
add_library(stc_common INTERFACE)
add_library(Stc::Common ALIAS stc_common)
target_compile_options(stc_common INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Woverloaded-virtual
    $<$<BOOL:${STC_WERROR}>:-Werror>)
target_compile_definitions(stc_common INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    STC_VERSION="${PROJECT_VERSION}")
target_include_directories(stc_common INTERFACE ${CMAKE_SOURCE_DIR}/models ${CMAKE_SOURCE_DIR})
target_include_directories(stc_common SYSTEM INTERFACE ${EXPECTED_INCLUDE_DIR})
if(STC_SANITIZE)
    target_compile_options(stc_common INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    target_link_options(stc_common INTERFACE -fsanitize=address,undefined)
endif()
find_program(MOLD mold)
if(MOLD)
    target_link_options(stc_common INTERFACE -fuse-ld=mold)
endif()
find_program(CCACHE ccache)
if(CCACHE)
    # Without these two ccache refuses what was compiled with a precompiled header.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
endif()

# The headers that nearly every file reads, compiled once: a third to a half of the time that a build takes.
if(STC_PCH)
    foreach(kind core widgets)
        qt_add_library(stc_pch_${kind} STATIC ${CMAKE_SOURCE_DIR}/packaging/cmake/pch/${kind}.cpp)
        target_link_libraries(stc_pch_${kind} PRIVATE stc_common Qt6::Core)
        target_compile_options(stc_pch_${kind} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
        target_precompile_headers(stc_pch_${kind} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/pch/${kind}.h)
    endforeach()
    target_link_libraries(stc_pch_widgets PRIVATE Qt6::Widgets)
endif()

# Gives a target the precompiled header that fits what it links.
function(stc_precompile target)
    if(NOT STC_PCH)
        return()
    endif()
    set(kind core)
    if("${ARGN}" MATCHES "Qt6::Widgets|Stc::Views")
        set(kind widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM stc_pch_${kind})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# The rooms are static libraries in what offices get, and shared ones where there are tests: a hundred test programs that each carried
# every room and its debug lines took tens of gigabytes and most of the time of a build.
set(STC_ROOM_KIND STATIC)
if(STC_SHARED)
    set(STC_ROOM_KIND SHARED)
    # Rooms that only carry resources are called by nobody, and would be left out.
    target_link_options(stc_common INTERFACE -Wl,--no-as-needed)
endif()

# stc_room(<name> SOURCES … LINKS …): one library for a room of the house, with the alias Stc::<Name>.
function(stc_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    string(TOLOWER ${name} lower)
    qt_add_library(stc_${lower} ${STC_ROOM_KIND} ${ARG_SOURCES})
    # A definition of its own would keep a room from using the precompiled header.
    set_target_properties(stc_${lower} PROPERTIES DEFINE_SYMBOL "")
    add_library(Stc::${name} ALIAS stc_${lower})
    target_link_libraries(stc_${lower} PUBLIC Stc::Common Qt6::Core ${ARG_LINKS})
    stc_precompile(stc_${lower} ${ARG_LINKS})
endfunction()

# stc_test(<unit> LINKS … [SOURCES …] [LABELS …]): the Qt Test executable tst_<unit> from tst_<unit>.cpp, run offscreen with fixed time, locale and zone.
function(stc_test unit)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;SOURCES;LABELS" ${ARGN})
    qt_add_executable(tst_${unit} tst_${unit}.cpp ${ARG_SOURCES})
    set_target_properties(tst_${unit} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(tst_${unit} PRIVATE ${ARG_LINKS} Stc::TestSupport Qt6::Test)
    stc_precompile(tst_${unit} ${ARG_LINKS})
    add_test(NAME ${unit} COMMAND tst_${unit})
    set_tests_properties(${unit} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANG=C.UTF-8;TZ=Asia/Ho_Chi_Minh;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/${unit};XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/${unit};ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp")
    if(ARG_LABELS)
        set_tests_properties(${unit} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
    if(ARG_TIMEOUT)
        set_tests_properties(${unit} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    endif()
endfunction()

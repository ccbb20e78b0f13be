# find_package(isrcheck), then:
#
#   isrcheck_add_check(TARGET [WITH target ...] [OPTIONS option ...] [ALL])
#
# Makes the target `isrcheck-TARGET`: it checks TARGET's sources, with the arguments that they are
# compiled with, as one driver together with those of the targets behind WITH (its own libraries).
# OPTIONS go to `isrcheck check`. With ALL it is part of every build. The target `isrcheck` is
# all of them. Findings of severity warning fail the target, unless OPTIONS say otherwise (--fail-on).
# The compile commands are Ninja's and Make's; other generators write none.

if(NOT ISRCHECK_EXECUTABLE)
    get_filename_component(isrcheck_bin "${CMAKE_CURRENT_LIST_DIR}/../../../bin" ABSOLUTE)
    find_program(ISRCHECK_EXECUTABLE isrcheck HINTS "${isrcheck_bin}" DOC "The program isrcheck")
    unset(isrcheck_bin)
endif()
if(NOT ISRCHECK_EXECUTABLE)
    set(isrcheck_FOUND FALSE)
    set(isrcheck_NOT_FOUND_MESSAGE "the program isrcheck is not there: set ISRCHECK_EXECUTABLE")
    return()
endif()
set(ISRCHECK_SELECT_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/isrcheck-select.cmake")

function(isrcheck_add_check target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "ALL" "" "WITH;OPTIONS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "isrcheck_add_check(${target}): unknown: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT CMAKE_GENERATOR MATCHES "Ninja|Makefiles")
        message(WARNING "isrcheck_add_check(${target}): ${CMAKE_GENERATOR} writes no compile "
                        "commands, so there is no check; use Ninja or Make, or name the project "
                        "file to isrcheck")
        return()
    endif()
    foreach(name IN ITEMS ${target} ${arg_WITH})
        if(NOT TARGET ${name})
            message(FATAL_ERROR "isrcheck_add_check(${target}): there is no target '${name}'")
        endif()
        set_target_properties(${name} PROPERTIES EXPORT_COMPILE_COMMANDS ON)
    endforeach()

    set(all "")
    if(arg_ALL)
        set(all ALL)
    endif()
    list(JOIN arg_WITH "," with)
    set(database "${CMAKE_BINARY_DIR}/isrcheck/${target}.json")
    add_custom_target(isrcheck-${target} ${all}
        COMMAND "${CMAKE_COMMAND}" "-DFROM=${CMAKE_BINARY_DIR}/compile_commands.json"
                "-DTO=${database}" "-DTARGETS=${target},${with}" -P "${ISRCHECK_SELECT_SCRIPT}"
        COMMAND "${ISRCHECK_EXECUTABLE}" check ${arg_OPTIONS} "${database}"
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
        COMMENT "Checking the interrupt routines of ${target}"
        VERBATIM USES_TERMINAL)
    if(NOT TARGET isrcheck)
        add_custom_target(isrcheck)
    endif()
    add_dependencies(isrcheck isrcheck-${target})
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a source file that says which commit of SOURCE_DIR is built; COMMIT says it where the sources are no checkout.
# Run at each build: the file is touched only when it would say something else, so that nothing is compiled for nothing.
set(commit "${COMMIT}")
find_program(GIT git)
if(NOT commit AND GIT)
  # A checkout of its own, not sources that were unpacked inside somebody else's.
  execute_process(COMMAND ${GIT} -C ${SOURCE_DIR} rev-parse --show-cdup --short=12 HEAD
    OUTPUT_VARIABLE told ERROR_QUIET RESULT_VARIABLE failed)
  if(NOT failed AND told MATCHES "^\n([0-9a-f]+)\n$")
    set(commit ${CMAKE_MATCH_1})
    execute_process(COMMAND ${GIT} -C ${SOURCE_DIR} diff --quiet HEAD -- RESULT_VARIABLE changed ERROR_QUIET)
    if(changed)
      string(APPEND commit " changed")
    endif()
  endif()
endif()
if(NOT commit MATCHES "^([0-9A-Za-z]+( changed)?)?$")
  message(FATAL_ERROR "EASEL_COMMIT is letters and digits, not “${commit}”")
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "namespace easel {
extern const char *const builtCommit;
const char *const builtCommit = \"${commit}\";
} // namespace easel
")

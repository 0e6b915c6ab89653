# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on what is about to become a package, for what only Debian wants: manual pages and the changelog packed, the latter
# under its name, programs without what nobody reads, and what lintian need not say.
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
file(COPY_FILE ${CMAKE_CURRENT_LIST_DIR}/changelog ${share}/doc/easel/changelog.Debian)
file(GLOB plain ${share}/man/man1/*.1 ${share}/doc/easel/changelog.Debian)
execute_process(COMMAND gzip -9n ${plain} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB programs ${CPACK_TEMPORARY_DIRECTORY}/usr/bin/*)
execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${share}/lintian/overrides/easel "# The package is not in Debian's archive, so that there is no request for it to close.
easel: initial-upload-closes-no-bugs *
")

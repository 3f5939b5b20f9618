"""Ends a command with one line where the machine refuses to write."""

import errno
import sys
from collections.abc import Callable
from typing import NoReturn

CURES = {
    errno.ENOSPC: "make room",
    errno.EDQUOT: "make room",
    errno.EFBIG: "raise the limit (ulimit -f)",
    errno.EROFS: "make it writable, or work in a copy",
    errno.EACCES: "make it writable, or work in a copy",
    errno.EPERM: "make it writable, or work in a copy",
}


def refusal(error: BaseException | None) -> str | None:
    """What was refused, why, and what to do; None if nothing of the kind was."""
    if not isinstance(error, OSError) or error.errno not in CURES:
        return None
    place = error.filename or "a file could not be written"
    return f"{place}: {error.strerror}; {CURES[error.errno]} and run the command again"


def run(main: Callable[[], int | None]) -> NoReturn:
    """Run a command and exit with its status, or with the line."""
    try:
        sys.exit(main())
    except OSError as error:
        if line := refusal(error):
            sys.exit(line)
        raise

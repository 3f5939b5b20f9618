"""What a snippet printed: an error as Python prints it, or anything else."""

import re

ERROR = re.compile(
    r"^(?:[a-z_][\w.]*\.)?[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration)(?::|$)",
    re.MULTILINE,
)


def kind_of(output: str) -> str:
    """Whether an output is an error as Python prints it, or ends in one; as a word."""
    error = ERROR.search(output)
    if error is None:
        return "output"
    return "error-after-output" if error.start() else "error"


def is_error(output: str) -> bool:
    """Whether an output is an error as Python prints it, or ends in one."""
    return kind_of(output) != "output"

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


def error_of(output: str) -> str | None:
    """The class of the error that an output is or ends in, such as ``TypeError``."""
    error = ERROR.search(output)
    return error and error[0].rstrip(":").rpartition(".")[2]


def error_line(output: str) -> str:
    """The line that says what the error is; empty without one.

    AutoGraph wraps an error in another, which says no more than ``in user code:``.
    """
    if not (error := ERROR.search(output)):
        return ""
    first, *rest = output[error.start() :].rstrip().splitlines()
    return rest[-1].strip() if rest and first.endswith(" code:") else first


def is_error(output: str) -> bool:
    """Whether an output is an error as Python prints it, or ends in one."""
    return kind_of(output) != "output"

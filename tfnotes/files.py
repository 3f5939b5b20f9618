"""Files of the project: how they are read and written, and what is wrong with one."""

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One broken rule: where, what is wrong, and what to do about it."""

    path: Path
    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}; {self.cure}"


class Note(Problem):
    """A problem that fails in CI alone: an author may lack what its cure needs."""

    def __str__(self) -> str:
        return f"note: {super().__str__()}"


def read_text(path: Path) -> str:
    """Read a file of the project.

    Raises:
        ValueError: the file isn't plain UTF-8 with line feeds, or isn't a file of its
            own; the message says how.
    """
    if path.is_symlink():
        raise ValueError("is a symbolic link")
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"isn't UTF-8 (byte {error.start})") from error
    for mark, name in (("\ufeff", "a byte order mark"), ("\r", "a carriage return")):
        if mark in text:
            raise ValueError(f"holds {name}")
    return text


def write_text(path: Path, text: str) -> None:
    """Write a file of the project whole, or leave it as it was."""
    unfinished = path.with_name(f".{path.name}.tmp")
    unfinished.write_text(text, "utf-8")
    unfinished.replace(path)


def line_of(text: str, part: str) -> int:
    """The number of the first line of a text that holds a part; 1 if none does."""
    lines = text.split("\n")
    return next((n for n, line in enumerate(lines, 1) if part in line), 1)


def digest(content: bytes) -> str:
    """A short hash of a file or a text."""
    return hashlib.sha256(content).hexdigest()[:12]

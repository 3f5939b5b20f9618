"""One reading of pages and snippets, shared by the hooks, the checks and the tests.

A page is Markdown under ``docs/<language>/``. Its Python blocks each include one
whole file of ``snippets/``; the block after the marker includes what that file
printed.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

LANGUAGES = ("zh", "en")
MARKER = "<!--pytest-codeblocks:expected-output-->"
INCLUDE = re.compile(r'^ *--8<-- "(?P<path>[^"]+)"$')


@dataclass(frozen=True)
class Problem:
    """One broken rule: where, what is wrong, and what to do about it."""

    path: Path
    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}; {self.cure}"


@dataclass(frozen=True)
class Fence:
    """A fence as it stands in the page's source."""

    line: int
    indent: int
    info: str
    body: tuple[str, ...]
    include: str | None


@dataclass
class Page:
    """A page's source: its lines, its fences and where each line stands."""

    path: Path
    root: Path
    lines: list[str]
    fences: list[Fence] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The path below ``docs``, such as ``zh/notes/scopes.md``."""
        return self.path.relative_to(self.root / "docs").as_posix()

    @property
    def shown(self) -> Path:
        """The path as messages print it, below the project's folder."""
        return self.path.relative_to(self.root)

    @property
    def snippets(self) -> list[tuple[int, str]]:
        """The line and the include of each snippet, in the order of the page."""
        return [
            (fence.line, fence.include)
            for fence in self.fences
            if fence.include and fence.include.endswith(".py")
        ]


def page_paths(root: Path) -> list[Path]:
    """The Markdown files of every language below ``root/docs``, sorted."""
    return sorted(
        path for lang in LANGUAGES for path in (root / "docs" / lang).rglob("*.md")
    )


def snippet_paths(root: Path) -> list[Path]:
    """The snippets below ``root/snippets``, sorted."""
    return sorted((root / "snippets").glob("*/*.py"))


def read_text(path: Path) -> str:
    """Read a file of the project.

    Raises:
        ValueError: the file isn't plain UTF-8 with line feeds; the message says how.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"isn't UTF-8 (byte {error.start})") from error
    for mark, name in (("\ufeff", "a byte order mark"), ("\r", "a carriage return")):
        if mark in text:
            raise ValueError(f"holds {name}")
    return text


def read_page(path: Path, root: Path) -> Page:
    """Read a page and find its fences; raises what :func:`read_text` raises."""
    page = Page(path, root, read_text(path).split("\n"))
    page.fences.extend(_fences(page.lines))
    return page


def _fences(lines: list[str]) -> list[Fence]:
    fences = []
    start: tuple[int, int, str, str] | None = None
    body: list[str] = []
    for number, line in enumerate(lines, 1):
        found = re.match(r"^( *)(`{3,})(.*)$", line)
        if start is None:
            if found:
                start = (number, len(found[1]), found[2], found[3].strip())
                body = []
        elif found and found[2].startswith(start[2]) and not found[3].strip():
            include = INCLUDE.match(body[0]) if len(body) == 1 else None
            path = include["path"] if include else None
            fences.append(Fence(start[0], start[1], start[3], tuple(body), path))
            start = None
        else:
            body.append(line)
    if start is not None:
        fences.append(Fence(start[0], start[1], start[3], tuple(body), None))
    return fences

"""One reading of pages and snippets, shared by the hooks, the checks and the tests.

A page is Markdown under ``docs/<language>/``. Its Python blocks each include one
whole file of ``snippets/``; the block after the marker includes what that file
printed.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import yaml

LANGUAGES = ("zh", "en")
PAGE_LINES = 5000
KEPT = 4096  # results of a function, for the largest site; `serve` drops the oldest
MARKER = "<!--pytest-codeblocks:expected-output-->"
HEADING = re.compile(
    r"^(?P<level>#{1,6}) (?P<title>.*) "
    r"\{#(?P<id>[a-z0-9-]+)(?P<classes>( \.[a-z-]+)*)\}$"
)
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


@dataclass(frozen=True)
class Heading:
    """A heading: its line, level, id and classes."""

    line: int
    level: int
    id: str
    classes: tuple[str, ...]


@dataclass(eq=False)  # so that functions can keep what they found on a page
class Page:
    """A page's source: its lines, its fences and where each line stands.

    Readers share it, and don't change it.
    """

    path: Path
    root: Path
    lines: list[str]
    fences: list[Fence] = field(default_factory=list)

    @property
    def language(self) -> str:
        """The language of the page's folder."""
        return self.name.partition("/")[0]

    @cached_property
    def inside(self) -> set[int]:
        """The numbers of the lines of fences and of the front matter."""
        numbers = set(range(1, self.body))
        for fence in self.fences:
            numbers.update(range(fence.line, fence.line + len(fence.body) + 2))
        return numbers

    @cached_property
    def body(self) -> int:
        """The number of the first line after the front matter."""
        if self.lines[0] == "---" and "---" in self.lines[1:]:
            return self.lines.index("---", 1) + 2
        return 1

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings that have an id."""
        found = []
        for number, line in enumerate(self.lines, 1):
            heading = HEADING.match(line)
            if heading and number not in self.inside:
                classes = tuple(heading["classes"].replace(".", " ").split())
                level = len(heading["level"])
                found.append(Heading(number, level, heading["id"], classes))
        return found

    def end(self, heading: Heading) -> int:
        """The number of the last line with text before the heading that follows."""
        later = [other.line for other in self.headings if other.line > heading.line]
        end = min(later, default=len(self.lines) + 1) - 1
        while not self.lines[end - 1].strip():
            end -= 1
        return end

    def section(self, line: int) -> Heading:
        """The heading of the section that a line stands in, or the first."""
        above = [heading for heading in self.headings if heading.line <= line]
        return [*self.headings[:1], *above][-1]

    @cached_property
    def by_id(self) -> dict[str, Heading]:
        """The headings by their ids."""
        return {heading.id: heading for heading in self.headings}

    @cached_property
    def name(self) -> str:
        """The path below ``docs``, such as ``zh/notes/scopes.md``."""
        return self.path.relative_to(self.root / "docs").as_posix()

    @property
    def shown(self) -> Path:
        """The path as messages print it, below the project's folder."""
        return self.path.relative_to(self.root)

    @cached_property
    def snippets(self) -> list[tuple[int, str]]:
        """The line and the include of each snippet, in the order of the page."""
        return [
            (fence.line, fence.include)
            for fence in self.fences
            if fence.include and fence.include.endswith(".py")
        ]


@dataclass
class Tree:
    """A project's pages, as far as they can be read, and what hinders the others."""

    root: Path
    pages: list[Page]
    unreadable: list[Problem]

    @property
    def snippets(self) -> list[Path]:
        """The snippets, sorted."""
        return sorted((self.root / "snippets").glob("*/*.py"))

    @property
    def outputs(self) -> list[Path]:
        """The recorded outputs, sorted."""
        return sorted((self.root / "snippets").glob("*/*.out"))

    @cached_property
    def by_name(self) -> dict[str, Page]:
        """The pages by their paths below ``docs``."""
        return {page.name: page for page in self.pages}

    def twins(self) -> list[tuple[Page, Page]]:
        """Each page of the first language with its twin in each other one."""
        found = []
        for page in self.pages:
            language, _, below = page.name.partition("/")
            for other in LANGUAGES[1:]:
                twin = self.by_name.get(f"{other}/{below}")
                if language == LANGUAGES[0] and twin:
                    found.append((page, twin))
        return found


def site_path(name: str) -> str:
    """Where a file of ``docs`` stands in the built site; a page, by its address.

    ``en/notes/scopes.md`` is at ``en/notes/scopes/``, the first language at the root.
    """
    path = name.removeprefix(f"{LANGUAGES[0]}/")
    return re.sub(r"\.md$", "/", re.sub(r"(^|/)index\.md$", r"\1", path))


def read_tree(root: Path) -> Tree:
    """Read every page below ``root/docs``."""
    tree = Tree(root, [], [])
    for language in LANGUAGES:
        for path in sorted((root / "docs" / language).rglob("*.md")):
            try:
                tree.pages.append(read_page(path, root))
            except (ValueError, OSError) as error:
                shown = path.relative_to(root)
                cure = "save it as a plain UTF-8 file of its own"
                tree.unreadable.append(Problem(shown, 1, str(error), cure))
    return tree


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
    """Write a file of the project whole, or leave it as it was.

    Whoever is killed on the way leaves at most ``.<name>.tmp`` beside it, which nothing
    reads and the next write replaces.

    Raises:
        OSError: it can't be written.
    """
    unfinished = path.with_name(f".{path.name}.tmp")
    try:
        unfinished.write_text(text, "utf-8")
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def read_yaml(path: Path) -> Any:
    """Read YAML, with scalars as text and MkDocs' own tags left out.

    The result of the same text is shared: don't change it.

    Raises:
        yaml.MarkedYAMLError: it isn't YAML; the error's mark names the file.
    """
    return _yaml(path.read_text("utf-8"), str(path))


@lru_cache(maxsize=16)
def _yaml(text: str, name: str) -> Any:
    loader = yaml.BaseLoader(text)
    loader.name = name
    return loader.get_single_data()


def read_page(path: Path, root: Path, lines: list[str] | None = None) -> Page:
    """Read a page, or take its lines as given, and find its fences.

    The page of the same text is the same object.

    Raises:
        ValueError: as :func:`read_text` does.
    """
    if not path.resolve().is_relative_to(root.resolve()):
        raise ValueError("leads out of the tree by a symbolic link")
    text = "\n".join(lines) if lines else read_text(path)
    return _page(path, root, text)


@lru_cache(maxsize=KEPT)
def _page(path: Path, root: Path, text: str) -> Page:
    lines = text.split("\n")
    if len(lines) > PAGE_LINES:
        raise ValueError(f"has {len(lines)} lines, at most {PAGE_LINES}")
    return Page(path, root, lines, _fences(lines))


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

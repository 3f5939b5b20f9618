"""The one reading of a page: Page → Section → Block, and the kinds of pages.

A page is Markdown under ``docs/<language>/``, in the part of Markdown that
tfnotes/check/forms.py allows. Its Python fences each include a file of ``snippets/``;
the fence after the marker includes what that file printed.
"""

import posixpath
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any

import yaml

from tfnotes.files import Problem, read_text

LANGUAGES = ("zh", "en")
WRONG = "wrong"  # the box around code that isn't to be copied
NAME = re.compile(r"[a-z0-9-]+(/[a-z0-9-]+)*")  # of a page, below its language
MARKER = "<!--pytest-codeblocks:expected-output-->"
HEADING = re.compile(
    r"^(?P<level>#{1,6}) (?P<title>.*) "
    r"\{#(?P<id>[a-z0-9-]+)(?P<classes>( \.[a-z-]+)*)\}$"
)
INCLUDE = re.compile(
    r'^ *--8<-- "(?P<path>[^":]+)(?::(?P<first>[1-9]\d*):(?P<last>[1-9]\d*))?"$'
)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
LINK = re.compile(r"(?P<picture>!?)\[(?P<text>[^\[\]]*)\]\((?P<target>[^)\s]+)[^)]*\)")
ITEM = re.compile(r"^ *(?:[-*+]|\d+\.) +(?P<text>.*)")  # of a list
FENCE = re.compile(r"^(?P<indent> *)(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
OPENINGS = {  # of the blocks that one line opens
    "heading": re.compile(r"^#{1,6} "),
    "tab": re.compile(r'^ *===[!+]? "(?P<title>.*)"$'),
    "admonition": re.compile(
        r"^ *(?:!!!|\?{3}\+?) (?P<kind>[\w-]+(?: [\w-]+)*)(?: \"(?P<title>.*)\")?$"
    ),
    "marker": re.compile(rf"^ *{re.escape(MARKER)}$"),
}


@dataclass(frozen=True)
class Kind:
    """What a kind of page must hold, and where it appears."""

    sections: tuple[str, ...] = ()  # ids of `##` in this order; others stand between
    keys: tuple[str, ...] = ()  # of the front matter, beside `kind`
    in_navigation: bool = True
    markdown_copy: bool = True  # at its address with index.md, and in llms.txt
    has_cards: bool = False  # the grid of a home page, which is HTML
    path: str | None = None  # of its one page, where other rules hold
    answers: bool = False  # its first screen has the code that its reader came for
    short: bool = False  # its headings are few and brief: tfnotes/check/shape.py


KINDS = {
    "home": Kind(has_cards=True, path="index.md"),
    "guide": Kind(answers=True, short=True),
    "topic": Kind(("today", "see-also"), answers=True, short=True),
    "error": Kind(
        ("wording", "look-alikes"),
        keys=("title", "description", "topic", "match"),
        in_navigation=False,
        answers=True,
        short=True,
    ),
    "list": Kind(),
    "about": Kind(short=True),
    "claims": Kind(short=True, path="about/source-note.md"),  # tables with verdicts
    "changes": Kind(),  # its sections are the causes in snippets/versions.toml
    "api": Kind(in_navigation=False),
    "glossary": Kind(path="glossary.md"),
}


@dataclass(frozen=True)
class Block:
    """Lines that belong together: a paragraph, a table, what opens a tab, …"""

    kind: str  # paragraph, table, fence, or a key of OPENINGS
    line: int
    lines: tuple[str, ...]

    @property
    def last(self) -> int:
        """The number of its last line."""
        return self.line + len(self.lines) - 1

    @property
    def indent(self) -> int:
        """How many spaces its first line begins with."""
        return len(self.lines[0]) - len(self.lines[0].lstrip())


@dataclass(frozen=True)
class Fence(Block):
    """A fence: its info string, its body, and what it includes if that is all of it."""

    info: str = ""
    closed: bool = True
    include: str | None = None
    excerpt: tuple[int, int] | None = None  # the first and last line of the include

    @property
    def body(self) -> tuple[str, ...]:
        """The lines between the first and the last."""
        return self.lines[1:-1] if self.closed else self.lines[1:]

    @property
    def text(self) -> str:
        """The body as it is shown, without the indentation of the fence."""
        return "\n".join(line[self.indent :] for line in self.body)


@dataclass(frozen=True)
class Heading:
    """A heading: its line, level, title in Markdown, id and classes."""

    line: int
    level: int
    title: str
    id: str
    classes: tuple[str, ...]


@dataclass(frozen=True)
class Link:
    """A link or picture at its line; ``target`` as it is written."""

    line: int
    text: str
    target: str
    picture: bool


@dataclass
class Section:
    """A heading with what stands below it: own blocks, then the subsections."""

    heading: Heading
    end: int = 0  # the number of the last line, those of the subsections included
    own_end: int = 0
    blocks: list[Block] = field(default_factory=list)
    sections: list["Section"] = field(default_factory=list)

    @property
    def lines(self) -> range:
        """The numbers of its lines, those of the subsections included."""
        return range(self.heading.line, self.end + 1)

    @property
    def own_lines(self) -> range:
        """The numbers of its lines before the first subsection."""
        return range(self.heading.line, self.own_end + 1)

    def __iter__(self) -> Iterator["Section"]:
        """Yield it and all sections below it, in the order of the page."""
        yield self
        for section in self.sections:
            yield from section

    @property
    def all_blocks(self) -> list[Block]:
        """Its blocks and those of the subsections."""
        return [block for section in self for block in section.blocks]

    @cached_property
    def snippets(self) -> list[Fence]:
        """The fences that show a whole snippet, those of the subsections included."""
        return [block for block in self.all_blocks if is_snippet(block)]


def is_snippet(block: Block) -> bool:
    """Whether a block shows a whole snippet."""
    if not isinstance(block, Fence) or block.excerpt:
        return False
    return (block.include or "").endswith(".py")


@dataclass(eq=False)
class Page:
    """A page's source: its lines, and what they are."""

    path: Path
    root: Path
    lines: list[str]

    @cached_property
    def name(self) -> str:
        """The path below ``docs``, such as ``zh/notes/scopes.md``."""
        return self.path.relative_to(self.root / "docs").as_posix()

    @property
    def language(self) -> str:
        """The language of the page's folder."""
        return self.name.partition("/")[0]

    @property
    def below(self) -> str:
        """The path below the language's folder, the same in all languages."""
        return self.name.partition("/")[2]

    @property
    def shown(self) -> Path:
        """The path as messages print it, below the project's folder."""
        return self.path.relative_to(self.root)

    def problem(self, line: int, what: str, cure: str) -> Problem:
        """A broken rule on a line of the page."""
        return Problem(self.shown, line, what, cure)

    @cached_property
    def body(self) -> int:
        """The number of the first line after the front matter."""
        if self.lines[0] == "---" and "---" in self.lines[1:]:
            return self.lines.index("---", 1) + 2
        return 1

    def read_front(self) -> dict[str, Any]:
        """Read the front matter; empty if it has no keys.

        Raises:
            yaml.YAMLError: it isn't YAML; its marks count from the line after the
                first.
            ValueError: a value isn't of the type that it has the form of.
        """
        text = "\n".join(self.lines[1 : max(self.body - 2, 1)])
        data = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return data if isinstance(data, dict) else {}

    @cached_property
    def front(self) -> dict[str, Any]:
        """The front matter; empty if it can't be read: a check says why."""
        try:
            return self.read_front()
        except (yaml.YAMLError, ValueError):
            return {}

    @cached_property
    def kind(self) -> Kind:
        """What its front matter says that it is; a kind without rules if nothing."""
        return KINDS.get(str(self.front.get("kind")), Kind())

    def is_a(self, kind: str) -> bool:
        """Whether its front matter says that it is of a kind."""
        return self.kind is KINDS[kind]

    @cached_property
    def blocks(self) -> list[Block]:
        """All blocks, in order."""
        return list(scan(self.lines, self.body))

    @cached_property
    def fences(self) -> list[Fence]:
        """The fences, in order."""
        return [block for block in self.blocks if isinstance(block, Fence)]

    @cached_property
    def inside(self) -> set[int]:
        """The numbers of the lines of fences and of the front matter."""
        numbers = set(range(1, self.body))
        for fence in self.fences:
            numbers.update(range(fence.line, fence.last + 1))
        return numbers

    @cached_property
    def prose(self) -> list[tuple[int, str]]:
        """The lines outside fences, by number, with ``…`` for inline code."""
        return [
            (number, CODE.sub("`…`", line))
            for number, line in enumerate(self.lines, 1)
            if number not in self.inside
        ]

    @cached_property
    def links(self) -> list[Link]:
        """The links and pictures, in order."""
        return [
            Link(number, found["text"], found["target"], bool(found["picture"]))
            for number, text in self.prose
            for found in LINK.finditer(text)
        ]

    def links_in(self, lines: range) -> list[Link]:
        """The links in some lines."""
        line, ends = attrgetter("line"), (lines.start, lines.stop)
        return self.links[slice(*(bisect_left(self.links, n, key=line) for n in ends))]

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings that have an id."""
        return [section.heading for section in self.sections]

    @cached_property
    def sections(self) -> list[Section]:
        """Every section whose heading has an id, in order; each holds its own below."""
        found: list[Section] = []
        open_ones: list[Section] = []
        for block in self.blocks:
            heading = _heading(block)
            if heading is None:
                if open_ones:
                    open_ones[-1].blocks.append(block)
                continue
            if found:
                found[-1].own_end = heading.line - 1
            while open_ones and open_ones[-1].heading.level >= heading.level:
                open_ones.pop().end = heading.line - 1
            section = Section(heading)
            if open_ones:
                open_ones[-1].sections.append(section)
            open_ones.append(section)
            found.append(section)
        for section in [*open_ones, *found[-1:]]:
            section.end = len(self.lines)
            section.own_end = section.own_end or len(self.lines)
        return found

    @cached_property
    def by_id(self) -> dict[str, Section]:
        """The sections by their ids."""
        return {section.heading.id: section for section in reversed(self.sections)}

    def section(self, line: int) -> Section:
        """The section that a line stands in, or the first."""
        at = bisect_right(self.sections, line, key=attrgetter("heading.line"))
        return self.sections[max(at - 1, 0)]

    def end(self, section: Section) -> int:
        """The number of the last line with text of a section's own."""
        end = section.own_end
        while not self.lines[end - 1].strip():
            end -= 1
        return end

    @property
    def title(self) -> str:
        """The title of its first heading, in Markdown; empty if it has none."""
        return self.headings[0].title if self.headings else ""

    @cached_property
    def wrong(self) -> set[int]:
        """The lines of the fences in a box `wrong`."""
        found, indent = set(), None
        for block in self.blocks:
            if indent is not None and block.indent <= indent:
                indent = None
            if indent is not None and isinstance(block, Fence):
                found.add(block.line)
            if indent is None and block.kind == "admonition":
                box = OPENINGS["admonition"].match(block.lines[0])
                indent = block.indent if box["kind"] == WRONG else None
        return found

    @cached_property
    def snippets(self) -> list[tuple[int, str]]:
        """The line and the include of each whole snippet, in the order of the page."""
        return [(one.line, one.include) for one in self.fences if is_snippet(one)]

    def follow(self, target: str) -> str:
        """The name of the page, or the path of the file, that a link leads to."""
        path = target.partition("#")[0]
        if not path:
            return self.name
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.name), path))


Places = dict[str, tuple[Page, Heading]]  # of snippets, by their includes


def _heading(block: Block) -> Heading | None:
    found = HEADING.match(block.lines[0]) if block.kind == "heading" else None
    if found is None:
        return None
    level, classes = len(found["level"]), found["classes"].replace(".", " ").split()
    return Heading(block.line, level, found["title"], found["id"], tuple(classes))


def scan(lines: list[str], start: int = 1) -> Iterator[Block]:
    """The blocks of a page, in order; blank lines belong to none but a fence's.

    Args:
        lines: all lines of the page.
        start: the number of the first that counts.
    """
    number = start
    while number <= len(lines):
        line = lines[number - 1]
        if opening := FENCE.match(line):
            block: Block = _fence(lines, number, opening)
        elif kind := _opens(line):
            block = Block(kind, number, (line,))
        elif line.strip():
            is_table = line.lstrip().startswith("|")
            end = number
            while end < len(lines) and _continues(lines[end], is_table):
                end += 1
            kind = "table" if is_table else "paragraph"
            block = Block(kind, number, tuple(lines[number - 1 : end]))
        else:
            number += 1
            continue
        yield block
        number = block.last + 1


def _opens(line: str) -> str | None:
    return next((kind for kind, form in OPENINGS.items() if form.match(line)), None)


def _continues(line: str, is_table: bool) -> bool:
    """Whether a line belongs to the table or paragraph before it."""
    if not line.strip() or FENCE.match(line) or _opens(line):
        return False
    return line.lstrip().startswith("|") == is_table


def _fence(lines: list[str], number: int, opening: re.Match[str]) -> Fence:
    """The fence that a line opens; to the end of the page if nothing closes it."""
    ticks = opening["ticks"]
    closing = re.compile(rf"^ *{ticks}{ticks[0]}*\s*$")
    ends = (n for n in range(number + 1, len(lines) + 1) if closing.match(lines[n - 1]))
    end = next(ends, None)
    whole = tuple(lines[number - 1 : end or len(lines)])
    body = whole[1:-1] if end else whole[1:]
    include = INCLUDE.match(body[0]) if len(body) == 1 else None
    excerpt = None
    if include and include["first"]:
        excerpt = int(include["first"]), int(include["last"])
    path = include["path"] if include else None
    info = opening["info"].strip()
    return Fence("fence", number, whole, info, bool(end), path, excerpt)


def read_page(path: Path, root: Path, text: str | None = None) -> Page:
    """Read a page, or take its text as given.

    Raises:
        ValueError: as :func:`tfnotes.files.read_text` does, or the page leads out of
            the project.
    """
    if not path.resolve().is_relative_to(root.resolve()):
        raise ValueError("leads out of the tree by a symbolic link")
    return Page(path, root, (read_text(path) if text is None else text).split("\n"))


def places(pages: list[Page]) -> Places:
    """The page and section that show each snippet, by its include.

    Of several pages the one that is named as the snippet's folder counts, else the
    first; one without headings is being written.
    """
    found: Places = {}
    for page in (one for one in pages if one.headings):
        name = Path(page.name.removesuffix("/index.md")).stem
        for line, include in page.snippets:
            if include not in found or include.partition("/")[0] == name:
                found[include] = page, page.section(line).heading
    return found


def site_path(name: str) -> str:
    """Where a file of ``docs`` stands in the built site; a page, by its address.

    ``en/notes/scopes.md`` is at ``en/notes/scopes/``, the first language at the root.
    """
    path = name.removeprefix(f"{LANGUAGES[0]}/")
    return re.sub(r"\.md$", "/", re.sub(r"(^|/)index\.md$", r"\1", path))

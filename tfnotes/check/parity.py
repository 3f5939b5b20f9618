"""The languages of a page are built alike: what one shows, the other shows too."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import zip_longest

from tfnotes.files import Problem, line_of
from tfnotes.page import ITEM, LANGUAGES, Block, Page
from tfnotes.project import Project

Parts = list[tuple[int, str]]  # each by its line
CURE = "make both pages agree"
KEY = re.compile(r"(?P<whole>(?:kind|topic|reported):.*)| *(?P<key>[\w-]+):")


def check_translations(project: Project) -> Iterator[Problem]:
    """Every page exists in each language."""
    names = {page.name for page in project.pages}
    names |= {one.path.relative_to("docs").as_posix() for one in project.unreadable}
    for page in project.checked:
        for other in LANGUAGES:
            if f"{other}/{page.below}" not in names:
                what = f"docs/{other}/{page.below} does not exist"
                yield page.problem(1, what, "write the page's translation")


def check_parity(project: Project) -> Iterator[Problem]:
    """Translations have the same parts in the same order, and the same links."""
    for page, other in project.translations:
        if page not in project.checked:
            continue
        for name, of in PARTS.items():
            yield from _differing(name, page, other, of(page), of(other))
        yield from _links(page, other)


def _differing(
    name: str, page: Page, other: Page, ours: Parts, theirs: Parts
) -> Iterator[Problem]:
    """The first place where the parts of a page and of its translation differ."""
    for mine, its in zip_longest(ours, theirs):
        if mine is None or its is None:
            longer, lacking, (line, part) = (
                (page, other, mine) if mine else (other, page, its)
            )
            place = f"{lacking.shown}:{len(lacking.lines)}"
            what = f"{name} differ: {part} is missing in {place}"
            yield longer.problem(line, what, CURE)
            return
        if mine[1] != its[1]:
            place = f"{other.shown}:{its[0]}"
            what = f"{name} differ: {mine[1]}, but {its[1]} at {place}"
            yield page.problem(mine[0], what, CURE)
            return


def _links(page: Page, other: Page) -> Iterator[Problem]:
    """Links of a section that one language alone has; their order is the language's."""
    pages = (page, other)
    ours, theirs = (_links_by_section(one) for one in pages)
    for section in ours.keys() | theirs.keys():
        for mine, its, (here, there) in (
            (ours, theirs, pages),
            (theirs, ours, pages[::-1]),
        ):
            extra = Counter(target for _, target in mine.get(section, []))
            extra -= Counter(target for _, target in its.get(section, []))
            for line, target in mine.get(section, []):
                if extra[target]:
                    extra[target] -= 1
                    lacking = there.by_id.get(section)
                    place = f"{there.shown}:{lacking.heading.line if lacking else 1}"
                    what = f"the link {target} is missing in {place}"
                    yield here.problem(line, what, CURE)


def _links_by_section(page: Page) -> dict[str, Parts]:
    found: dict[str, Parts] = {}
    for link in page.links if page.sections else ():
        place = found.setdefault(page.section(link.line).heading.id, [])
        place.append((link.line, link.target))
    return found


def _headings(page: Page) -> Parts:
    return [
        (h.line, f"{'#' * h.level} {{{' .'.join([f'#{h.id}', *h.classes])}}}")
        for h in page.headings
    ]


def _fences(page: Page) -> Parts:
    return [
        (f.line, f"{f.info} {f.include or f.body}{f.excerpt or ''}")
        for f in page.fences
    ]


def _of_kind(kind: str, say: Callable[[Block], str]) -> Callable[[Page], Parts]:
    """Find the blocks of a kind, and say what must be the same of each."""
    return lambda page: [(b.line, say(b)) for b in page.blocks if b.kind == kind]


def _size(table: Block) -> str:
    columns = len(table.lines[0].replace(r"\|", "").split("|")) - 2
    return f"a table of {columns} × {len(table.lines)}"


def _paragraphs(page: Page) -> Parts:
    """How many paragraphs each section has, a list counted as one."""
    return [
        (one.heading.line, f"{count} paragraphs in #{one.heading.id}")
        for one in page.sections
        for count in [[block.kind for block in one.blocks].count("paragraph")]
    ]


def _items(page: Page) -> Parts:
    """How many items the lists of each section have."""
    found = []
    for section in page.sections:
        texts = [block for block in section.blocks if block.kind == "paragraph"]
        count = sum(bool(ITEM.match(line)) for block in texts for line in block.lines)
        heading = section.heading
        found.append((heading.line, f"{count} items in #{heading.id}"))
    return found


def _pictures(page: Page) -> Parts:
    return [(link.line, link.target) for link in page.links if link.picture]


def _front_matter(page: Page) -> Parts:
    """The keys, and the values that aren't words of a language."""
    lines = page.lines[: page.body - 1]
    keys = [(n, found) for n, found in enumerate(map(KEY.match, lines), 1) if found]
    parts = [(number, found["whole"] or found["key"]) for number, found in keys]
    text = "\n".join(lines)
    return parts + [
        (line_of(text, f"{key}:"), f"{key} {page.front.get(key)}")
        for key in ("match", "within", "causes")
    ]


PARTS: dict[str, Callable[[Page], Parts]] = {
    "front matter": _front_matter,
    "headings": _headings,
    "blocks": _fences,
    "paragraphs": _paragraphs,
    "items": _items,
    "pictures": _pictures,
    "admonitions": _of_kind("admonition", lambda b: b.lines[0].split('"')[0].strip()),
    "tabs": _of_kind(
        "tab", lambda b: f"{b.lines[0].split()[0]} after {b.indent} spaces"
    ),
    "tables": _of_kind("table", _size),
}

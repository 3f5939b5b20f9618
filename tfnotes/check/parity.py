"""The languages of a page are built alike: what one shows, the other shows too."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from tfnotes.check.links import links, prose
from tfnotes.page import LANGUAGES, MARKER, Page, Problem, Tree

Parts = list[tuple[int, str]]
CURE = "make both pages agree"


def check_twins(tree: Tree) -> Iterator[Problem]:
    """Every page exists in each language."""
    names = {page.name for page in tree.pages}
    names |= {
        problem.path.relative_to("docs").as_posix() for problem in tree.unreadable
    }
    for page in tree.pages:
        below = page.name.partition("/")[2]
        for other in LANGUAGES:
            if f"{other}/{below}" not in names:
                what = f"docs/{other}/{below} does not exist"
                yield Problem(page.shown, 1, what, "write the page's twin")


def check_parity(tree: Tree) -> Iterator[Problem]:
    """Twins have the same parts in the same order, and the same links a section."""
    for page, twin in tree.twins():
        for name, of in PARTS.items():
            yield from _differing(name, page, twin, of(page), of(twin))
        yield from _links(page, twin)


def _differing(
    name: str, page: Page, twin: Page, ours: Parts, theirs: Parts
) -> Iterator[Problem]:
    """The first place where the parts of a page and its twin differ."""
    for (line, one), (other_line, other) in zip(ours, theirs, strict=False):
        if one != other:
            what = f"{name} differ: {one}, but {other} at {twin.shown}:{other_line}"
            yield Problem(page.shown, line, what, CURE)
            return
    if len(ours) != len(theirs):
        (longer, parts), (lacking, _) = sorted(
            [(page, ours), (twin, theirs)], key=lambda side: -len(side[1])
        )
        line, extra = parts[min(len(ours), len(theirs))]
        end = len(lacking.lines)
        what = f"{name} differ: {extra} is missing in {lacking.shown}:{end}"
        yield Problem(longer.shown, line, what, CURE)


def _links(page: Page, twin: Page) -> Iterator[Problem]:
    """Links of a section that one language alone has; their order is the language's."""
    ours, theirs = _links_by_section(page), _links_by_section(twin)
    for section in ours.keys() | theirs.keys():
        for one, other, where in (
            (ours, theirs, (page, twin)),
            (theirs, ours, (twin, page)),
        ):
            mine = Counter(target for _, target in one.get(section, []))
            extra = mine - Counter(target for _, target in other.get(section, []))
            for line, target in one.get(section, []):
                if extra[target]:
                    extra[target] -= 1
                    lacking = where[1]
                    heading = lacking.by_id.get(section)
                    place = heading.line if heading else 1
                    what = f"the link {target} is missing in {lacking.shown}:{place}"
                    yield Problem(where[0].shown, line, what, CURE)


def _links_by_section(page: Page) -> dict[str, Parts]:
    found: dict[str, Parts] = {}
    starts = [(heading.line, heading.id) for heading in page.headings]
    for link in links(page):
        section = max([(0, ""), *(start for start in starts if start[0] <= link.line)])
        found.setdefault(section[1], []).append((link.line, link.target))
    return found


def _headings(page: Page) -> Parts:
    return [
        (h.line, f"{'#' * h.level} {{{' .'.join([f'#{h.id}', *h.classes])}}}")
        for h in page.headings
    ]


def _includes(page: Page) -> Parts:
    return [(f.line, f.include or f"{f.info} {f.body}") for f in page.fences]


def _matching(pattern: str) -> Callable[[Page], Parts]:
    """Find the parts that a pattern's first group names."""
    compiled = re.compile(pattern)

    def parts(page: Page) -> Parts:
        lines = ((number, compiled.match(text)) for number, text in prose(page))
        return [(number, found[1]) for number, found in lines if found]

    return parts


def _tables(page: Page) -> Parts:
    """Each table by its first line: its columns and rows."""
    found: list[list[int]] = []
    last = 0
    for number, text in prose(page):
        if text.lstrip().startswith("|"):
            if number != last + 1:
                found.append([number, len(re.findall(r"(?<!\\)\|", text)) - 1, 0])
            found[-1][2] += 1
            last = number
    return [(line, f"a table of {columns} × {rows}") for line, columns, rows in found]


def _paragraphs(page: Page) -> Parts:
    """How many paragraphs each section has, a list or a table counted as one."""
    found = []
    starts = [heading.line for heading in page.headings]
    for heading, end in zip(page.headings, [*starts, None][1:], strict=True):
        stop = end - 1 if end else len(page.lines)
        lines = enumerate(page.lines[heading.line : stop], heading.line + 1)
        text = "\n".join(
            "" if n in page.inside or line.strip() == MARKER else line
            for n, line in lines
        )
        count = len(re.findall(r"(?:^|\n\n+)(?=[^\n])", text.strip("\n")))
        count = count if text.strip() else 0
        found.append((heading.line, f"{count} paragraphs in #{heading.id}"))
    return found


def _pictures(page: Page) -> Parts:
    return [(link.line, link.target) for link in links(page) if link.picture]


def _front_matter(page: Page) -> Parts:
    lines = enumerate(page.lines[: page.body - 1], 1)
    return [(number, line.split(":")[0]) for number, line in lines if ":" in line]


def _tabs(page: Page) -> Parts:
    """Each content tab, by where it stands; its label is the language's own."""
    marked = _matching(r"( *)=== ")(page)
    return [(number, f"a tab indented by {len(indent)}") for number, indent in marked]


PARTS: dict[str, Callable[[Page], Parts]] = {
    "front matter": _front_matter,
    "headings": _headings,
    "blocks": _includes,
    "paragraphs": _paragraphs,
    "pictures": _pictures,
    "admonitions": _matching(r" *(?:!!!|\?\?\?\+?) (\w+)"),
    "tabs": _tabs,
    "tables": _tables,
}

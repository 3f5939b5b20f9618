"""Where the links of a page lead: to pages, to sections, or out."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tfnotes.page import KEPT, Heading, Page, Problem, Tree

LINK = re.compile(r"(?P<picture>!?)\[[^\]]*\]\((?P<target>[^)\s]+)[^)]*\)")
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
REFERENCE = re.compile(r"\[[^\]]+\]\[[^\]]*\]|^\s*\[[^\]]+\]: ")


@dataclass(frozen=True)
class Link:
    """A link or picture at its line; ``target`` as it is written."""

    line: int
    target: str
    picture: bool


def prose(page: Page) -> Iterator[tuple[int, str]]:
    """The lines outside fences, with inline code taken out."""
    for number, line in enumerate(page.lines, 1):
        if number not in page.inside:
            yield number, CODE.sub("`", line)


@lru_cache(maxsize=KEPT)
def links(page: Page) -> list[Link]:
    """The links and pictures of a page, in order."""
    return [
        Link(number, found["target"], bool(found["picture"]))
        for number, text in prose(page)
        for found in LINK.finditer(text)
    ]


def follow(tree: Tree, page: Page, target: str) -> tuple[Page | None, Heading | None]:
    """The page and the section that an internal link leads to, as far as they exist."""
    path, _, anchor = target.partition("#")
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path))
    found = tree.by_name.get(name) if path else page
    return found, found.by_id.get(anchor) if found else None


def check_links(tree: Tree) -> Iterator[Problem]:
    """Every internal link leads to a page, section or file that exists."""
    for page in tree.pages:
        for number, text in prose(page):
            if REFERENCE.search(text):
                what = f"a link by reference: {text.strip()[:60]}"
                yield Problem(page.shown, number, what, "write [text](target)")
        for link in links(page):
            if re.match(r"https?://|mailto:", link.target):
                continue
            path, _, anchor = link.target.partition("#")
            found, heading = follow(tree, page, link.target)
            what = None
            if found and anchor and not heading:
                what = f"{found.shown} has no section #{anchor}"
            elif found and found.language != page.language:
                what = f"{link.target} leaves the page's language"
            elif not found and not (page.path.parent / path).is_file():
                what = f"{link.target} leads to nothing"
            if what:
                yield Problem(page.shown, link.line, what, "link to what is there")


def check_ids(tree: Tree) -> Iterator[Problem]:
    """An id stands once on a page, or links lead to the wrong place."""
    for page in tree.pages:
        lines: dict[str, int] = {}
        for heading in page.headings:
            if heading.id in lines:
                what = f"the id {heading.id} is also at line {lines[heading.id]}"
                cure = "give one of them another, in both languages"
                yield Problem(page.shown, heading.line, what, cure)
            lines.setdefault(heading.id, heading.line)

"""Reads the built site: its pages, their elements, where their addresses lead."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin

from rendered import VOID

DEFAULT = "zh"
NAMES = {"zh": "中文", "en": "English"}
NOT_FOUND = "404.html"


@dataclass
class Tag:
    """An element of a page: its text is all the text within it."""

    name: str
    attrs: dict[str, str]
    line: int
    parent: "Tag | None"
    text: str = ""

    def get(self, name: str) -> str:
        """An attribute, empty if it isn't there."""
        return self.attrs.get(name, "")

    def has(self, *classes: str) -> bool:
        """Whether it has any of the classes."""
        return bool(set(classes) & set(self.get("class").split()))

    def within(self, test: Callable[["Tag"], bool]) -> bool:
        """Whether any element around it passes the test."""
        return self.parent is not None and (
            test(self.parent) or self.parent.within(test)
        )


class Reader(HTMLParser):
    """Lists a page's elements in order, and its text outside of code."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.prose: list[tuple[int, str]] = []
        self.open: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element, open unless it can have no content."""
        parent = self.open[-1] if self.open else None
        found = {name: value or "" for name, value in attrs}
        self.tags.append(Tag(tag, found, self.getpos()[0], parent))
        if tag not in VOID:
            self.open.append(self.tags[-1])

    def handle_endtag(self, tag: str) -> None:
        """Close an element and what was left open in it."""
        if any(tag == element.name for element in self.open):
            while self.open.pop().name != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Add text to every element that is open."""
        for element in self.open:
            element.text += data
        if not {e.name for e in self.open} & {"pre", "code", "script", "style"}:
            self.prose.append((self.getpos()[0], data))


@dataclass
class Page:
    """A built page: its file below the site, its path in an address, its elements."""

    file: str
    tags: list[Tag]
    prose: list[tuple[int, str]]
    ids: set[str]

    @property
    def path(self) -> str:
        """The page's address below the site's."""
        return self.file.removesuffix("index.html")

    @property
    def language(self) -> str:
        """The language of the page's folder."""
        first = self.file.split("/")[0]
        return first if first in NAMES else DEFAULT

    def twin(self, language: str) -> str:
        """The path of the same page in a language."""
        same = self.path.removeprefix(f"{self.language}/")
        return same if language == DEFAULT else f"{language}/{same}"

    def all(self, *names: str) -> list[Tag]:
        """The elements of some names."""
        return [tag for tag in self.tags if tag.name in names]

    def link(self, rel: str, hreflang: str = "") -> list[str]:
        """The addresses of the head's links of a relation and language."""
        return [
            tag.get("href")
            for tag in self.all("link")
            if rel in tag.get("rel").split() and tag.get("hreflang") == hreflang
        ]

    def article(self, *names: str) -> list[Tag]:
        """The elements of some names in the article."""
        return [t for t in self.all(*names) if t.within(lambda p: p.name == "article")]

    def at(self, line: int, what: str, cure: str) -> str:
        """A message about a line of the page."""
        return f"site/{self.file}:{line}: {what}; {cure}"


@lru_cache
def read_html(html: str) -> Reader:
    """Read a page once, however many checks look at it."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def read_pages(site: Path) -> list[Page]:
    """Every page of the site but the 404 page, which has no language and no frame."""
    return [page for page in read_all(site) if page.file != NOT_FOUND]


def read_all(site: Path) -> list[Page]:
    """Every page of the site."""
    pages = []
    for path in sorted(site.rglob("*.html")):
        reader = read_html(path.read_text("utf-8"))
        ids = {tag.attrs["id"] for tag in reader.tags if "id" in tag.attrs}
        name = path.relative_to(site).as_posix()
        pages.append(Page(name, reader.tags, reader.prose, ids))
    return pages


def root_address(site: Path) -> str:
    """The site's address, as the home page's canonical link says it."""
    home = [page for page in read_all(site) if page.file == "index.html"]
    return (home[0].link("canonical") if home else [""])[0]


def heads(page: Page | None) -> list[Tag]:
    """The headings of a page's article."""
    return page.article(*(f"h{level}" for level in range(1, 7))) if page else []


def path_of(root: str, page: Page, address: str) -> str | None:
    """The path below the site that an address on a page leads to; None if elsewhere."""
    target = urljoin(root + page.path, address).partition("#")[0].partition("?")[0]
    return unquote(target.removeprefix(root)) if target.startswith(root) else None

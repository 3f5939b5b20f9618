"""Reads the built site: its pages, and where their addresses lead."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from tfnotes.build.i18n import folder, language_of
from tfnotes.page import LANGUAGES
from tfnotes.run.rendered import parse
from tfnotes.words import WORDS

DEFAULT = LANGUAGES[0]
NAMES = {language: WORDS[language]["name"] for language in LANGUAGES}
NOT_FOUND = "404.html"
KIND = re.compile(r'<meta name="notes-kind" content="([^"]*)"')
ID = re.compile(r'<[^>]*\sid="([^"]+)"')


@dataclass
class Site:
    """The built site: its folder, and the files of its pages below it.

    The pages' HTML is read one page after another and not kept: as a tree it takes some
    thirty times the memory, and a site may have a thousand pages.
    """

    folder: Path
    _ids: dict[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def files(self) -> list[str]:
        """The files of all pages, and of the 404 page."""
        paths = sorted(self.folder.rglob("*.html"))
        return [path.relative_to(self.folder).as_posix() for path in paths]

    @cached_property
    def paths(self) -> dict[str, str]:
        """The files of the pages by their addresses; the 404 page isn't among them."""
        pages = [file for file in self.files if file != NOT_FOUND]
        return {file.removesuffix("index.html"): file for file in pages}

    @cached_property
    def home(self) -> "Page":
        """The home page of the default language."""
        return self.page("index.html")

    @cached_property
    def address(self) -> str:
        """The site's address: that which the home page gives itself."""
        found = self.home.soup.select_one("link[rel=canonical]")
        return found["href"] if found else ""

    def html(self, file: str) -> str:
        """A file's HTML."""
        return (self.folder / file).read_text("utf-8")

    def page(self, file: str) -> "Page":
        """A page, read."""
        return Page(self, file, parse(self.html(file)))

    def ids(self, path: str) -> frozenset[str]:
        """The ids of the page at an address."""
        if path not in self._ids:
            self._ids[path] = frozenset(ID.findall(self.html(self.paths[path])))
        return self._ids[path]

    def kind(self, path: str) -> str:
        """The kind of the page at an address, as its front matter names it."""
        found = KIND.search(self.html(self.paths[path])) if path in self.paths else None
        return found[1] if found else ""

    def kinds(self, language: str) -> dict[str, str]:
        """Each kind of page, as front matter names it, and the first of its pages."""
        first: dict[str, str] = {}
        for path, file in self.paths.items():
            if language_of(file) == language:
                first.setdefault(self.kind(path), path)
        return first


@dataclass
class Page:
    """A built page: its file below the site, and its HTML."""

    site: Site
    file: str
    soup: BeautifulSoup

    @property
    def path(self) -> str:
        """The page's address below the site's."""
        return self.file.removesuffix("index.html")

    @property
    def language(self) -> str:
        """The language of the page's folder."""
        return language_of(self.file)

    @property
    def twins(self) -> dict[str, str]:
        """The addresses of the page in the languages that have it."""
        below = self.path.removeprefix(folder(self.language))
        twins = {name: folder(name) + below for name in NAMES}
        return {name: path for name, path in twins.items() if path in self.site.paths}

    @cached_property
    def ids(self) -> dict[str, Tag]:
        """The first element of each id."""
        found = (tag for tag in reversed(self.tags) if "id" in tag.attrs)
        return {str(tag["id"]): tag for tag in found}

    @cached_property
    def tags(self) -> list[Tag]:
        """All elements: a selector would look at each of them again, and slowly."""
        return self.soup.find_all(True)

    def target(self, address: str) -> str | None:
        """The path below the site that an address leads to; None if elsewhere."""
        root = self.site.address
        whole = urlsplit(urljoin(root + self.path, address))
        bare = whole._replace(query="", fragment="").geturl()
        return unquote(bare[len(root) :]) if bare.startswith(root) else None

    def at(self, tag: Tag | None, what: str, cure: str) -> str:
        """A message about an element of the page, or about the page."""
        line = tag.sourceline if tag else 1
        return f"site/{self.file}:{line}: {what}; {cure}"

"""Reads the built site: its pages, and where their addresses lead."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin

from lxml.html import HtmlElement

from tfnotes.build.i18n import folder, language_of
from tfnotes.page import LANGUAGES
from tfnotes.run.rendered import parse
from tfnotes.words import WORDS

DEFAULT = LANGUAGES[0]
NAMES = {language: WORDS[language]["name"] for language in LANGUAGES}
NOT_FOUND = "404.html"
KIND = re.compile(r'<meta name="notes-kind" content="([^"]*)"')
ID = re.compile(r'<[^>]*\sid="([^"]+)"')
# Read as text: a tree has nothing of a second one.
HTML_LANGUAGE = re.compile(r'<html\b(?:[^>]*\slang="([^"]*)")?')


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
    def served(self) -> set[str]:
        """All files, and the folders that have a page, without a slash at the end."""
        files = {path for path in self.folder.rglob("*") if path.is_file()}
        names = {path.relative_to(self.folder).as_posix() for path in files}
        return names | {path.rstrip("/") for path in self.paths}

    @cached_property
    def home(self) -> "Page":
        """The home page of the default language."""
        return self.page("index.html")

    @cached_property
    def address(self) -> str:
        """The site's address: that which the home page gives itself."""
        return self.home.tree.xpath("string(//link[@rel='canonical']/@href)")

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
    tree: HtmlElement

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

    def target(self, address: str) -> str | None:
        """The path below the site that an address leads to; None if elsewhere."""
        root = self.site.address
        whole = urljoin(root + self.path, re.split("[?#]", address)[0])
        return unquote(whole[len(root) :]) if whole.startswith(root) else None

    def at(self, tag: HtmlElement | None, what: str, cure: str) -> str:
        """A message about an element of the page, or about the page."""
        line = 1 if tag is None else tag.sourceline
        return f"site/{self.file}:{line}: {what}; {cure}"

"""Reads the built site: its pages, and where their addresses lead."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from tfnotes.run.rendered import parse

DEFAULT = "zh"
NAMES = {"zh": "中文", "en": "English"}
NOT_FOUND = "404.html"


def folder(language: str) -> str:
    """Where a language's pages are below the site."""
    return "" if language == DEFAULT else f"{language}/"


@dataclass
class Page:
    """A built page: the site's address, its file below the site, its HTML."""

    root: str
    file: str
    soup: BeautifulSoup

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
        return folder(language) + self.path.removeprefix(folder(self.language))

    @cached_property
    def ids(self) -> dict[str, Tag]:
        """The first element of each id."""
        return {str(tag["id"]): tag for tag in reversed(self.soup.select("[id]"))}

    def target(self, address: str) -> str | None:
        """The path below the site that an address leads to; None if elsewhere."""
        whole = urlsplit(urljoin(self.root + self.path, address))
        bare = whole._replace(query="", fragment="").geturl()
        return unquote(bare[len(self.root) :]) if bare.startswith(self.root) else None

    def at(self, tag: Tag | None, what: str, cure: str) -> str:
        """A message about an element of the page, or about the page."""
        line = tag.sourceline if tag else 1
        return f"site/{self.file}:{line}: {what}; {cure}"


def read_all(site: Path) -> list[Page]:
    """Every page of the site; its address is the home page's canonical one."""
    pages = {
        path.relative_to(site).as_posix(): parse(path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
    }
    home = pages["index.html"].select_one("link[rel=canonical]")
    return [Page(home["href"] if home else "", *page) for page in pages.items()]


def read_pages(site: Path) -> list[Page]:
    """Every page of the site but the 404 page, which has no language and no frame."""
    return [page for page in read_all(site) if page.file != NOT_FOUND]

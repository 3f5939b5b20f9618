"""What must hold of the built site: each rule gives messages on a page, or on the site.

A message reads ``file:line: what is wrong; what to do``. MkDocs' strict build passes
all that these refuse; docstrings say which tool leaves which gap.
"""

import gc
import gzip
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

from bs4 import BeautifulSoup, NavigableString, Tag

from tfnotes.check.built import (
    DEFAULT,
    NAMES,
    NOT_FOUND,
    Page,
    Site,
    folder,
    language_of,
)

CHINESE = re.compile(r"[\u3400-\u9fff]")
INDEX_BYTES = 300_000  # compressed: each reader's browser loads it
# Sections that repeat others, and drown what these say.
REPEATED = ("#versions", "#see-also", "#wording", "#look-alikes", "#errors")
API_NAME = re.compile(r"[\w.]+[._][\w.]+")
LEFTOVER = re.compile(r"\]\[|\]\(|\{[#:]|--8<--|^\s*(?:===|!!!|\?\?\?) |```")
OUTSIDE = re.compile(r"(https?|mailto|data):")
# What a browser fetches by itself, from which elements by which attributes.
SOURCES = ("src", "srcset", "data", "poster")
REFERENCES = ("href", "xlink:href")
OTHER_HOST = re.compile(r"(?:^|[\s,])((?:https?:)?//\S+)")


def check_languages(page: Page) -> Iterator[str]:
    """A page says its language, which static-i18n's fallback lies about, and names
    itself in all languages that have it and by default, by absolute address.
    """
    links = {f"hreflang={name}": page.twins.get(name) for name in NAMES}
    links |= {"hreflang=x-default": page.twins.get(DEFAULT), "rel=canonical": page.path}
    wanted = {
        f"link[{link}]": [] if path is None else [page.site.address + path]
        for link, path in links.items()
    }
    said = {which: page.soup.head.select(which) for which in wanted}
    said["html"] = page.soup.find_all("html")
    for which, values in (wanted | {"html": [page.language]}).items():
        found = [tag.get("href", tag.get("lang")) for tag in said[which]]
        if found != values:
            what = f"<{which}> says {found}, not {values}"
            yield page.at(None, what, "mend theme.language or overrides/main.html")


def check_strict(page: Page) -> Iterator[str]:
    """A page holds no script or style, which the policy in deploy/site.conf refuses,
    and loads nothing from another host, which may be blocked where the reader is.
    """
    for tag in filter(is_inline, page.tags):
        opening = f"{str(tag).partition('>')[0]}>"
        yield page.at(tag, f"the policy refuses {opening}", "move it to docs/assets")
    for tag in page.tags:
        names = (*SOURCES, *(REFERENCES if loads(tag) else ()))
        for address in OTHER_HOST.findall(" ".join(tag.get(n, "") for n in names)):
            what = f"<{tag.name}> loads {address}"
            yield page.at(tag, what, "serve it from docs/assets")


def is_inline(tag: Tag) -> bool:
    """Whether an element is a script or a style, or has one in an attribute."""
    if tag.name == "script":
        return not (tag.get("src") or tag.get("type") == "application/json")
    runs = tag.get("href", "").lower().startswith("javascript:")
    own = any(name == "style" or name.startswith("on") for name in tag.attrs)
    return tag.name == "style" or runs or own


def loads(tag: Tag) -> bool:
    """Whether a browser fetches by itself what an element refers to."""
    if tag.name == "link":
        return not {"canonical", "alternate"}.intersection(tag.get("rel", ()))
    return tag.name in ("use", "image")


def check_ids(page: Page) -> Iterator[str]:
    """An id stands once on a page, or links lead to the wrong place."""
    for tag in page.tags:
        first = page.ids[tag["id"]] if "id" in tag.attrs else tag
        if first is not tag:
            what = f"the id {tag['id']!r} is also on line {first.sourceline}"
            yield page.at(tag, what, "give one of them another")


def check_links(page: Page) -> Iterator[str]:
    """Every internal link, picture, script and sheet leads to what is there."""
    site = page.site
    for tag in page.tags:
        address = tag.get("href", tag.get("src"))
        if address is None:
            continue
        anchor = unquote(urldefrag(address).fragment)
        target = page.target(address)
        file = site.folder / (target or "")
        if target is None and not OUTSIDE.match(address):
            yield page.at(tag, f"{address} leads out of the site", "mend the link")
        elif not (file / "index.html" if file.is_dir() else file).is_file():
            yield page.at(tag, f"{address} leads to nothing", "mend the link")
        elif anchor and target in site.paths and anchor not in site.ids(target):
            what = f"{address}: that page has no id {anchor!r}"
            yield page.at(tag, what, "link to one of its ids")


def check_titles(page: Page) -> Iterator[str]:
    """Titles are in the page's language: static-i18n keeps what it can't translate."""
    for tag in titles(page.soup):
        text = " ".join(tag.text.split())
        chinese = bool(CHINESE.search(text))
        api_name = page.language == DEFAULT and API_NAME.fullmatch(text)
        if text and not api_name and chinese != (page.language == DEFAULT):
            what = f"the title {text!r} isn't in the page's language"
            cure = "add it to nav_translations or admonition_translations"
            yield page.at(tag, what, cure)


def titles(soup: BeautifulSoup) -> Iterator[Tag]:
    """The titles of a page, of its navigation, and of its boxes."""
    yield from soup.head.find_all("title")
    for nav in soup.find_all("nav", class_="md-nav--primary"):
        own = nav.find_all("nav", class_="md-nav--secondary")  # the page's contents
        inside = {id(tag) for one in own for tag in one.find_all(True)}
        found = nav.find_all(["a", "label", "span"])
        yield from (tag for tag in found if id(tag) not in inside)
    for article in soup.find_all("article"):
        yield from article.find_all(class_="admonition-title")
        yield from article.find_all("summary")


def check_heads(page: Page) -> Iterator[str]:
    """Each column of a table says what it holds, to who hears it, too."""
    for tag in page.soup.find_all("th"):
        if not tag.get_text(strip=True):
            yield page.at(tag, "a column has no head", "name what it holds")


def check_leftovers(page: Page) -> Iterator[str]:
    """No Markdown is left in the text, such as an undefined ``[x][ref]``."""
    for text in page.soup.find_all(string=LEFTOVER):
        is_script = type(text) is not NavigableString
        if not is_script and not text.find_parent(["pre", "code"]):
            what = f"Markdown is shown as text: {text.strip()[:60]!r}"
            yield page.at(text.parent, what, "mend it")


def check_search(site: Site) -> Iterator[str]:
    """Each language has a small index of its own pages, without what repeats others."""
    for language in NAMES:
        name = f"{folder(language)}search/search_index.json"
        file = site.folder / name
        if not file.is_file():
            yield f"site/{name}:1: isn't there; see tfnotes/build/search.py"
            continue
        index = json.loads(file.read_text("utf-8"))
        found = {entry["location"].partition("#")[0] for entry in index["docs"]}
        pages = {
            path.removeprefix(folder(language))
            for path, page in site.paths.items()
            if language_of(page) == language and site.kind(path) != "api"
        }
        place = f"site/{name}:1"
        if alone := sorted(found ^ pages):
            what = f"{alone} are indexed or built alone"
            yield f"{place}: {what}; see tfnotes/build/search.py"
        for entry in index["docs"]:
            path, _, section = entry["location"].partition("#")
            is_list = site.kind(folder(language) + path) == "list"
            if f"#{section}" in REPEATED or (section and is_list):
                what = f"{entry['location']} is indexed, which repeats others"
                yield f"{place}: {what}; see tfnotes/build/search.py"
        packed = len(gzip.compress(file.read_bytes()))
        if packed > INDEX_BYTES:
            what = f"the index has {packed} bytes compressed, at most {INDEX_BYTES}"
            yield f"{place}: {what}; leave out what repeats others"


EVERY_PAGE = (check_strict, check_ids, check_links, check_heads, check_leftovers)
# The 404 page has no language and no frame.
FRAMED = (check_languages, check_titles)
CHECKS = (*EVERY_PAGE, *FRAMED, check_search)


def check_site(
    folder: Path, *more: Callable[[Page], Iterable[str]]
) -> dict[str, list[str]]:
    """What is wrong with a built site, by the name of the check that says so.

    Args:
        folder: the site.
        more: further checks of each page but the 404 page.
    """
    site, framed = Site(folder), (*FRAMED, *more)
    found: dict[str, list[str]] = {check.__name__: [] for check in (*CHECKS, *more)}
    gc.set_threshold(100_000)  # trees are large, and each page drops its own
    for page in map(site.page, site.files):
        for check in (*EVERY_PAGE, *(() if page.file == NOT_FOUND else framed)):
            found[check.__name__] += check(page)
    found["check_search"] += check_search(site)
    return found

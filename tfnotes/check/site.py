"""What must hold of the built site: each rule gives messages on a page, or on the site.

A message reads ``file:line: what is wrong; what to do``. MkDocs' strict build passes
all that these refuse; docstrings say which tool leaves which gap.
"""

import gc
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from lxml.html import HtmlElement

from tfnotes.check.built import (
    DEFAULT,
    HTML_LANGUAGE,
    NAMES,
    NOT_FOUND,
    Page,
    Site,
    folder,
    language_of,
)
from tfnotes.run.rendered import left

CHINESE = re.compile(r"[\u3400-\u9fff]")
INDEX_BYTES = 300_000  # compressed: each reader's browser loads it
# Sections that repeat others, and drown what these say.
REPEATED = ("#versions", "#see-also", "#wording", "#look-alikes", "#errors")
API_NAME = re.compile(r"[\w.]+[._][\w.]+")
LEFTOVER = re.compile(r"\]\[|\]\(|\{[#:]|--8<--|^\s*(?:===|!!!|\?\?\?) |```")
OUTSIDE = re.compile(r"(https?|mailto|data):")
# Scripts and styles, and elements that have one in an attribute.
INLINE = (
    "//style | //script[not(string(@src) or @type='application/json')]"
    " | //@*[name()='style' or starts-with(name(), 'on')]/.."
    " | //@href[starts-with(translate(., 'JAVSCRIPT', 'javscript'), 'javascript:')]/.."
)
# The addresses that a browser fetches by itself.
LOADED = (
    "//@src | //@srcset | //@data | //@poster"
    " | //link[not(@rel='canonical' or @rel='alternate')]/@href"
    " | (//use | //image)/@*[name()='href' or name()='xlink:href']"
)
OTHER_HOST = re.compile(r"(?:^|[\s,])((?:https?:)?//\S+)")
# The titles of a page, of its navigation but the page's own contents, and of its boxes.
TITLES = (
    "//head//title"
    " | //nav[contains(@class, 'md-nav--primary')]//*[self::a or self::label"
    " or self::span][not(ancestor::nav[contains(@class, 'md-nav--secondary')])]"
    " | //article//*[self::summary or contains(@class, 'admonition-title')]"
)


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
    languages = HTML_LANGUAGE.findall(page.site.html(page.file))
    said = defaultdict(list, html=[language or None for language in languages])
    for tag in page.tree.head.iter("link"):
        for name in ("hreflang", "rel"):
            said[f"link[{name}={tag.get(name)}]"].append(tag.get("href"))
    for which, values in (wanted | {"html": [page.language]}).items():
        if said[which] != values:
            what = f"<{which}> says {said[which]}, not {values}"
            yield page.at(None, what, "mend theme.language or overrides/main.html")


def check_strict(page: Page) -> Iterator[str]:
    """A page holds no script or style, which the policy in deploy/site.conf refuses,
    and loads nothing from another host, which may be blocked where the reader is.
    """
    for tag in page.tree.xpath(INLINE):
        opening = " ".join([tag.tag, *(f'{n}="{value}"' for n, value in tag.items())])
        yield page.at(tag, f"the policy refuses <{opening}>", "move it to docs/assets")
    for value in page.tree.xpath(LOADED):
        for address in OTHER_HOST.findall(value):
            what = f"<{value.getparent().tag}> loads {address}"
            yield page.at(value.getparent(), what, "serve it from docs/assets")


def check_ids(page: Page) -> Iterator[str]:
    """An id stands once on a page, or links lead to the wrong place."""
    firsts: dict[str, HtmlElement] = {}
    for tag in page.tree.xpath("//*[@id]"):
        first = firsts.setdefault(tag.get("id"), tag)
        if first is not tag:
            what = f"the id {tag.get('id')!r} is also on line {first.sourceline}"
            yield page.at(tag, what, "give one of them another")


def check_links(page: Page) -> Iterator[str]:
    """Every internal link, picture, script and sheet leads to what is there."""
    site = page.site
    for tag in page.tree.xpath("//*[@href or @src]"):
        address = tag.get("href", tag.get("src"))
        anchor = unquote(address.partition("#")[2])
        target = page.target(address)
        if target is None and not OUTSIDE.match(address):
            yield page.at(tag, f"{address} leads out of the site", "mend the link")
        elif (target or "").rstrip("/") not in site.served:
            yield page.at(tag, f"{address} leads to nothing", "mend the link")
        elif anchor and target in site.paths and anchor not in site.ids(target):
            what = f"{address}: that page has no id {anchor!r}"
            yield page.at(tag, what, "link to one of its ids")


def check_titles(page: Page) -> Iterator[str]:
    """Titles are in the page's language: static-i18n keeps what it can't translate."""
    for tag in page.tree.xpath(TITLES):
        text = " ".join(tag.text_content().split())
        chinese = bool(CHINESE.search(text))
        api_name = page.language == DEFAULT and API_NAME.fullmatch(text)
        if text and not api_name and chinese != (page.language == DEFAULT):
            what = f"the title {text!r} isn't in the page's language"
            cure = "add it to nav_translations or admonition_translations"
            yield page.at(tag, what, cure)


def check_heads(page: Page) -> Iterator[str]:
    """Each column of a table says what it holds, to who hears it, too."""
    for tag in page.tree.iter("th"):
        if not tag.text_content().strip():
            yield page.at(tag, "a column has no head", "name what it holds")


def check_leftovers(page: Page) -> Iterator[str]:
    """No Markdown is left in the text, such as an undefined ``[x][ref]``."""
    for tag, text in left(page.tree, LEFTOVER):
        what = f"Markdown is shown as text: {text[:60]!r}"
        yield page.at(tag, what, "mend it")


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

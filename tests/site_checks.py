"""What must hold of the built site, each rule a function from ``site/`` to messages.

A message reads ``file:line: what is wrong; what to do``. MkDocs' strict build passes
all that these refuse; the site's stack notes say which tool leaves which gap.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from built import (
    DEFAULT,
    NAMES,
    Tag,
    heads,
    path_of,
    read_all,
    read_pages,
    root_address,
)

CHINESE = re.compile(r"[\u3400-\u9fff]")
API_NAME = re.compile(r"[\w.]+[._][\w.]+")
LOADING = re.compile(r"stylesheet|icon|pre|dns|manifest|modulepreload")
CSS_LOAD = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""")
LEFTOVER = re.compile(r"\]\[|\]\(|\{[#:]|--8<--|^\s*(?:===|!!!|\?\?\?) |```")


def check_language(site: Path) -> list[str]:
    """The lang attribute is the folder's language: static-i18n's fallback lies."""
    problems = []
    for page in read_pages(site):
        html = page.all("html")[0]
        if html.get("lang") != page.language:
            what = f"lang is {html.get('lang')!r} in the folder of {page.language!r}"
            problems.append(page.at(html.line, what, "mend theme.language"))
    return problems


def check_hreflang(site: Path) -> list[str]:
    """Each page names itself in all languages and by default, by absolute address."""
    root, problems = root_address(site), []
    for page in read_pages(site):
        wanted = {name: root + page.twin(name) for name in NAMES}
        wanted["x-default"] = wanted[DEFAULT]
        for name, address in wanted.items():
            found = page.link("alternate", name)
            if found != [address] or not urlsplit(address).netloc:
                what = f"hreflang {name} is {found}, not {[address]}"
                problems.append(page.at(1, what, "mend overrides/main.html"))
            elif not (site / page.twin(name.replace("x-default", DEFAULT))).is_dir():
                what = f"hreflang {name} leads to a page that isn't there"
                problems.append(page.at(1, what, "write it in that language"))
        if page.link("canonical") != [root + page.path]:
            what = f"the canonical address is {page.link('canonical')}"
            problems.append(page.at(1, what, f"make it {root + page.path}"))
    return problems


def check_sitemap(site: Path) -> list[str]:
    """sitemap.xml lists each page of each language once."""
    root, place = root_address(site), "site/sitemap.xml:1"
    if not (site / "sitemap.xml").is_file():
        return [f"{place}: isn't there; static-i18n writes it: is it in mkdocs.yml?"]
    tree = ElementTree.parse(site / "sitemap.xml").getroot()
    listed = Counter(e.text for e in tree.iter() if e.tag.endswith("}loc"))
    built = Counter(root + page.path for page in read_pages(site))
    return [
        f"{place}: {address} is listed {listed[address]} times, built {built[address]}"
        " times; see docs/ and overrides/"
        for address in sorted(listed.keys() | built.keys())
        if listed[address] != built[address]
    ]


def check_404(site: Path) -> list[str]:
    """One 404 page speaks all languages: a server knows only one."""
    found = [page for page in read_all(site) if page.file.endswith("404.html")]
    if [page.file for page in found] != ["404.html"]:
        files = [page.file for page in found]
        return [f"site/404.html:1: the 404 pages are {files}; have one, at the root"]
    root, problems = root_address(site), []
    for language in NAMES:
        home = "" if language == DEFAULT else f"{language}/"
        section = [t for t in found[0].all("section") if t.get("lang") == language]
        links = [
            path_of(root, found[0], tag.get("href"))
            for tag in found[0].all("a")
            if section and tag.within(lambda parent, s=section[0]: parent is s)
        ]
        if home not in links:
            what = f"no part in {language!r} that links to the home page /{home}"
            problems.append(found[0].at(1, what, "mend overrides/404.html"))
    return problems


def check_language_link(site: Path) -> list[str]:
    """One visible link, named by the other language, leads to the same page in it."""
    root, problems = root_address(site), []
    for page in read_pages(site):
        (other,) = NAMES.keys() - {page.language}
        links = [tag for tag in page.all("a") if tag.get("hreflang")]
        cure = "mend overrides/partials/alternate.html"
        if len(links) != 1:
            what = f"{len(links)} language links instead of one"
            problems.append(page.at(1, what, cure))
            continue
        link = links[0]
        if link.text.strip() != NAMES[other] or "hidden" in link.attrs:
            what = f"the language link reads {link.text.strip()!r} or is hidden"
            problems.append(page.at(link.line, what, f"show {NAMES[other]!r}"))
        if path_of(root, page, link.get("href")) != page.twin(other):
            what = f"the language link leads to {link.get('href')}"
            problems.append(page.at(link.line, what, f"link to /{page.twin(other)}"))
    return problems


def check_other_hosts(site: Path) -> list[str]:
    """Nothing is loaded from elsewhere: it may be blocked where the reader is."""
    problems = []
    for page in read_all(site):
        for tag in page.tags:
            for address in loaded(tag):
                if re.match(r"(https?:)?//", address.strip()):
                    what = f"<{tag.name}> loads {address}"
                    problems.append(
                        page.at(tag.line, what, "serve it from docs/assets")
                    )
    for path in sorted(site.rglob("*.css")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for address in CSS_LOAD.findall(line):
                place = f"site/{path.relative_to(site).as_posix()}:{number}"
                problems.append(f"{place}: loads {address}; serve it from docs/assets")
    return problems


def loaded(tag: Tag) -> Iterator[str]:
    """The addresses that a browser fetches for an element by itself."""
    if tag.name == "link" and LOADING.search(tag.get("rel")):
        yield tag.get("href")
    if tag.name in ("use", "image"):
        yield tag.get("href") or tag.get("xlink:href")
    if tag.name != "a":
        yield from (tag.get(key) for key in ("src", "data", "poster"))
        yield from (part.strip() for part in tag.get("srcset").split(","))
    yield from CSS_LOAD.findall(tag.get("style"))
    if tag.name == "style":
        yield from CSS_LOAD.findall(tag.text)


def check_ids(site: Path) -> list[str]:
    """An id stands once on a page, or links lead to the wrong place."""
    problems = []
    for page in read_all(site):
        lines: dict[str, int] = {}
        for tag in page.tags:
            if (name := tag.get("id")) in lines:
                what = f"the id {name!r} is also on line {lines[name]}"
                problems.append(page.at(tag.line, what, "give one of them another"))
            elif name:
                lines[name] = tag.line
    return problems


def check_headings(site: Path) -> list[str]:
    """The languages of a page have the same headings' ids: the #anchor is kept."""
    pages = {page.path: page for page in read_pages(site)}
    problems = []
    for page in pages.values():
        if page.language == DEFAULT:
            continue
        twin = pages.get(page.twin(DEFAULT))
        own, others = heads(page), heads(twin)
        for tag, twin_tag in zip(own, others, strict=False):
            if (tag.name, tag.get("id")) != (twin_tag.name, twin_tag.get("id")):
                what = f"<{tag.name} id={tag.get('id')!r}> is <{twin_tag.name} id="
                what += f"{twin_tag.get('id')!r}> in site/{twin.file}:{twin_tag.line}"
                problems.append(page.at(tag.line, what, "give both the same {#id}"))
                break
        else:
            if len(own) != len(others):
                what = f"{len(own)} headings, {len(others)} in the other language"
                problems.append(page.at(1, what, "write the missing section"))
    return problems


def check_links(site: Path) -> list[str]:
    """Every internal link, picture, script and sheet leads to what is there."""
    pages = {page.path: page for page in read_all(site)}
    root, problems = root_address(site), []
    for page in pages.values():
        for tag in page.tags:
            address = tag.get("href") or tag.get("src")
            if not address or re.match(r"(mailto|data|javascript):", address):
                continue
            target = path_of(root, page, address)
            if target is None:
                if not re.match(r"https?://", address):
                    what = f"{address} leads out of the site"
                    problems.append(page.at(tag.line, what, "mend the link"))
                continue
            anchor = unquote(address.partition("#")[2])
            file = site / target
            if not (file / "index.html" if file.is_dir() else file).is_file():
                what = f"{address} leads to nothing"
                problems.append(page.at(tag.line, what, "mend the link"))
            elif anchor and target in pages and anchor not in pages[target].ids:
                what = f"{address}: that page has no id {anchor!r}"
                problems.append(page.at(tag.line, what, "link to one of its ids"))
    return problems


def check_nav(site: Path) -> list[str]:
    """Titles in the navigation are translated: static-i18n keeps what it can't."""
    problems = []
    for page in read_pages(site):
        for tag in page.all("a", "label", "span", "title"):
            text = " ".join(tag.text.split())
            in_nav = tag.within(lambda parent: parent.has("md-nav--primary"))
            in_toc = tag.within(lambda parent: parent.has("md-nav--secondary"))
            if not text or in_toc or not (tag.name == "title" or in_nav):
                continue
            chinese = bool(CHINESE.search(text))
            if page.language == DEFAULT and (chinese or API_NAME.fullmatch(text)):
                continue
            if page.language != DEFAULT and not chinese:
                continue
            what = f"the title {text!r} isn't in the page's language"
            problems.append(page.at(tag.line, what, "add it to nav_translations"))
    return problems


def check_admonitions(site: Path) -> list[str]:
    """Titles of admonitions are in the page's language, also where none is written."""
    problems = []
    for page in read_pages(site):
        for tag in page.article("p", "summary"):
            if tag.name == "summary" or tag.has("admonition-title"):
                chinese = bool(CHINESE.search(tag.text))
                if chinese != (page.language == DEFAULT):
                    what = f"the admonition's title {tag.text!r} isn't in the language"
                    cure = "add its kind to admonition_translations in mkdocs.yml"
                    problems.append(page.at(tag.line, what, cure))
    return problems


def check_leftovers(site: Path) -> list[str]:
    """No Markdown is left in the text, such as an undefined ``[x][ref]``."""
    return [
        page.at(line, f"Markdown is shown as text: {text.strip()[:60]!r}", "mend it")
        for page in read_all(site)
        for line, text in page.prose
        if LEFTOVER.search(text)
    ]


def check_theme(site: Path) -> list[str]:
    """The theme's parts that fail here stay off; why: see mkdocs.yml and below."""
    problems = []
    for page in read_pages(site):
        for tag in page.tags:
            if tag.has("mermaid"):  # loaded from unpkg; blocked, the search dies too
                what, cure = "a mermaid diagram", "draw it while building, as SVG"
                problems.append(page.at(tag.line, what, cure))
            if tag.get("data-md-component") == "source":  # asks api.github.com
                what, cure = "the repository's live figures", "leave repo_url out"
                problems.append(page.at(tag.line, what, cure))
            if tag.get("id") == "__config":
                for name in json.loads(tag.text)["features"]:
                    if re.match(r"navigation\.instant|content\.tabs\.link", name):
                        cure = "take it out of mkdocs.yml"
                        problems.append(page.at(tag.line, f"feature {name}", cure))
    return problems


def check_search(site: Path) -> list[str]:
    """Each language has an index of its own pages, its Chinese cut into words."""
    problems = []
    for language in NAMES:
        folder = "" if language == DEFAULT else f"{language}/"
        place = f"{folder}search/search_index.json"
        if not (site / place).is_file():
            problems.append(f"site/{place}:1: isn't there; see hooks/search_index.py")
            continue
        index = json.loads((site / place).read_text("utf-8"))
        found = {entry["location"].partition("#")[0] for entry in index["docs"]}
        pages = [page for page in read_pages(site) if page.language == language]
        built = {page.path.removeprefix(folder) for page in pages}
        for path in sorted(found ^ built):
            what = f"{path!r} is {'indexed' if path in found else 'built'} alone"
            problems.append(f"site/{place}:1: {what}; see hooks/search_index.py")
        text = "".join(entry["text"] for entry in index["docs"])
        if language == DEFAULT and "\u200b" not in text:
            what = "Chinese isn't cut into words"
            problems.append(f"site/{place}:1: {what}; install jieba (requirements.txt)")
        separator = re.compile(index["config"]["separator"])
        if not all(separator.fullmatch(mark) for mark in "\u200b。.("):
            what = "the separator doesn't split Chinese or API names"
            problems.append(f"site/{place}:1: {what}; mend it in mkdocs.yml")
        if index["config"]["pipeline"] != ["stopWordFilter"]:
            what = f"the pipeline is {index['config']['pipeline']}"
            cure = "keep stopWordFilter alone in mkdocs.yml"
            problems.append(f"site/{place}:1: {what}; {cure}")
    return problems


CHECKS = tuple(
    check for name, check in sorted(globals().items()) if name.startswith("check_")
)

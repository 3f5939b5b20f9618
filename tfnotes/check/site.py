"""What must hold of the built site, each rule a function from ``site/`` to messages.

A message reads ``file:line: what is wrong; what to do``. MkDocs' strict build passes
all that these refuse; the site's stack notes say which tool leaves which gap.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag

from bs4 import NavigableString, Tag

from tfnotes.check.built import DEFAULT, NAMES, NOT_FOUND, folder, read_all, read_pages

CHINESE = re.compile(r"[\u3400-\u9fff]")
PICTURE_BYTES = 20_000
INDEX_BYTES = 155_000  # compressed: each reader's browser loads it
# Sections that repeat others, and drown what these say.
REPEATED = ("#messages", "#tasks", "#versions", "#see-also")
API_NAME = re.compile(r"[\w.]+[._][\w.]+")
LEFTOVER = re.compile(r"\]\[|\]\(|\{[#:]|--8<--|^\s*(?:===|!!!|\?\?\?) |```")
OUTSIDE = re.compile(r"(https?|mailto|data|javascript):")
CSS_LOAD = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""")
# What a browser fetches by itself: from these elements, by these attributes.
LOADERS = "[src], [srcset], [data], [poster], [style], style, use, image"
LOADERS += ", link:not([rel=canonical], [rel=alternate])"
LOADED = ("src", "srcset", "data", "poster", "href", "xlink:href")
HEADINGS = "article :is(h1, h2, h3, h4, h5, h6)"
TITLES = "head > title, .md-nav--primary :is(a, label, span):not(.md-nav--secondary *)"
TITLES += ", article :is(.admonition-title, summary)"
COMMIT = ".notes-page .notes-commit"
# The theme's parts that fail here, and what to do. A mermaid diagram is loaded from
# unpkg: where that is blocked, search dies too. The source asks api.github.com.
OFF = {
    ".mermaid": "draw it while building, as SVG",
    "[data-md-component=source]": "mend overrides/partials/source.html",
    "#__config:-soup-contains('navigation.instant', 'content.tabs.link')": (
        "see features in mkdocs.yml"
    ),
}
# What a policy refuses that allows no script or style within a page, and what to do.
INLINE = {
    "script:not([src], [type='application/json'])": "move it to docs/assets",
    "style, [style]": "style it in docs/assets/notes.css",
    "[href^='javascript:' i]": "listen for the click in docs/assets",
}


def check_languages(site: Path) -> Iterator[str]:
    """Each page says its language, which static-i18n's fallback lies about, and names
    itself in all languages and by default, by absolute address.
    """
    for page in read_pages(site):
        links = {f"hreflang={name}": page.twin(name) for name in NAMES}
        links |= {"hreflang=x-default": page.twin(DEFAULT), "rel=canonical": page.path}
        wanted = {f"link[{link}]": page.root + path for link, path in links.items()}
        for which, value in (wanted | {"html": page.language}).items():
            found = [
                tag.get("href", tag.get("lang")) for tag in page.soup.select(which)
            ]
            if found != [value]:
                what = f"<{which}> says {found}, not {value!r}"
                cure = "mend theme.language or overrides/main.html"
                yield page.at(None, what, cure)


def check_sitemap(site: Path) -> Iterator[str]:
    """sitemap.xml, which static-i18n writes, lists each page of each language once."""
    path = site / "sitemap.xml"
    text = path.read_text("utf-8") if path.is_file() else ""
    listed = Counter(re.findall(r"<loc>\s*(.+?)\s*</loc>", text))
    built = Counter(page.root + page.path for page in read_pages(site))
    for address in sorted(listed.keys() | built.keys()):
        if listed[address] != built[address]:
            what = f"{address} is listed {listed[address]} times"
            cure = f"it's built {built[address]} times: see docs/ and mkdocs.yml"
            yield f"site/sitemap.xml:1: {what}; {cure}"


def check_404(site: Path) -> Iterator[str]:
    """One 404 page speaks all languages: a server knows only one."""
    pages = [page for page in read_all(site) if page.file == NOT_FOUND]
    for language in NAMES:
        links = f"section[lang={language}] a[href]"
        found = [
            page.target(a["href"]) for page in pages for a in page.soup.select(links)
        ]
        if folder(language) not in found:
            what = f"no part in {language!r} that links to the home page"
            yield f"site/{NOT_FOUND}:1: {what}; mend overrides/404.html"


def check_language_link(site: Path) -> Iterator[str]:
    """One visible link, named by the other language, leads to the same page in it."""
    for page in read_pages(site):
        (other,) = NAMES.keys() - {page.language}
        links = page.soup.select("a[hreflang]:not([hidden])")
        found = [(a.text.strip(), page.target(a.get("href", ""))) for a in links]
        if found != [(NAMES[other], page.twin(other))]:
            what = f"the language links are {found}, not to /{page.twin(other)}"
            cure = "mend overrides/partials/alternate.html"
            yield page.at(next(iter(links), None), what, cure)


def check_other_hosts(site: Path) -> Iterator[str]:
    """Nothing is loaded from elsewhere: it may be blocked where the reader is."""
    cure = "serve it from docs/assets"
    for page in read_all(site):
        for tag in page.soup.select(LOADERS):
            for address in CSS_LOAD.findall(loaded(tag)):
                yield page.at(tag, f"<{tag.name}> loads {address}", cure)
    for path in sorted(site.rglob("*.css")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for address in CSS_LOAD.findall(line):
                place = f"site/{path.relative_to(site).as_posix()}:{number}"
                yield f"{place}: loads {address}; {cure}"


def loaded(tag: Tag) -> str:
    """What an element loads, as style sheets say it."""
    names = [name for name in LOADED if tag.name != "a" or name != "href"]
    parts = [part for name in names for part in tag.get(name, "").split(",")]
    style = tag.text if tag.name == "style" else tag.get("style", "")
    return "".join(f"url({part})" for part in parts) + style


def check_ids(site: Path) -> Iterator[str]:
    """An id stands once on a page, or links lead to the wrong place."""
    for page in read_all(site):
        for tag in page.soup.select("[id]"):
            first = page.ids[tag["id"]]
            if first is not tag:
                what = f"the id {tag['id']!r} is also on line {first.sourceline}"
                yield page.at(tag, what, "give one of them another")


def check_links(site: Path) -> Iterator[str]:
    """Every internal link, picture, script and sheet leads to what is there."""
    pages = {page.path: page for page in read_all(site)}
    for page in pages.values():
        for tag in page.soup.select("[href], [src]"):
            address = str(tag.get("href", tag.get("src")))
            anchor = unquote(urldefrag(address).fragment)
            target = page.target(address)
            file = site / (target or "")
            if target is None and not OUTSIDE.match(address):
                yield page.at(tag, f"{address} leads out of the site", "mend the link")
            elif not (file / "index.html" if file.is_dir() else file).is_file():
                yield page.at(tag, f"{address} leads to nothing", "mend the link")
            elif anchor and target in pages and anchor not in pages[target].ids:
                what = f"{address}: that page has no id {anchor!r}"
                yield page.at(tag, what, "link to one of its ids")


def check_titles(site: Path) -> Iterator[str]:
    """Titles are in the page's language: static-i18n keeps what it can't translate."""
    for page in read_pages(site):
        for tag in page.soup.select(TITLES):
            text = " ".join(tag.text.split())
            chinese = bool(CHINESE.search(text))
            api_name = page.language == DEFAULT and API_NAME.fullmatch(text)
            if text and not api_name and chinese != (page.language == DEFAULT):
                what = f"the title {text!r} isn't in the page's language"
                cure = "add it to nav_translations or admonition_translations"
                yield page.at(tag, what, cure)


def check_leftovers(site: Path) -> Iterator[str]:
    """No Markdown is left in the text, such as an undefined ``[x][ref]``."""
    for page in read_all(site):
        for text in page.soup.find_all(string=LEFTOVER):
            is_script = type(text) is not NavigableString
            if not is_script and not text.find_parent(["pre", "code"]):
                what = f"Markdown is shown as text: {text.strip()[:60]!r}"
                yield page.at(text.parent, what, "mend it")


def check_policy(site: Path) -> Iterator[str]:
    """Pages work under a policy without 'unsafe-inline': see POLICY in browser.py."""
    for page in read_all(site):
        for which, cure in INLINE.items():
            for tag in page.soup.select(which):
                yield page.at(tag, f"a strict policy refuses {opening(tag)}", cure)
        for tag in page.soup.find_all(listens):
            cure = "listen for the event in docs/assets"
            yield page.at(tag, f"a strict policy refuses {opening(tag)}", cure)


def listens(tag: Tag) -> bool:
    """Whether an element has an attribute such as ``onclick``."""
    return any(name.startswith("on") for name in tag.attrs)


def opening(tag: Tag) -> str:
    """An element's opening tag."""
    return f"{str(tag).partition('>')[0]}>"


def check_pictures(site: Path) -> Iterator[str]:
    """Pictures are small, say the same in words, and have one key a page."""
    for page in read_pages(site):
        figures = page.soup.select("figure.graph")
        for figure in figures:
            name, size = figure["data-dot"], len(str(figure).encode())
            if size > PICTURE_BYTES:
                what = f"the picture {name} has {size} bytes, at most {PICTURE_BYTES}"
                yield page.at(figure, what, "write // hide: or // focus: in its .dot")
            if not figure.select("details li"):
                what = f"the picture {name} isn't put into words"
                yield page.at(figure, what, "see tfnotes/build/pictures.py")
        keys = page.soup.select(".graph-legend")
        if len(keys) != bool(figures):
            what = f"{len(keys)} keys for {len(figures)} pictures"
            yield page.at(None, what, "see tfnotes/build/pictures.py")


def check_foot(site: Path) -> Iterator[str]:
    """Each page ends with its state; all name the commit of the build, or none does."""
    cure = "see overrides/partials/source-file.html and tfnotes/build/revision.py"
    commits = {
        page.file: [" ".join(tag.text.split()[1:]) for tag in page.soup.select(COMMIT)]
        for page in read_pages(site)
    }
    usual = max(commits.values(), key=[*commits.values()].count)
    for page in read_pages(site):
        feet = page.soup.select("article > .notes-page")
        if len(feet) != 1 or feet[0].find_next_sibling():
            what = f"{len(feet)} feet at the article's end, not one"
            yield page.at(next(iter(feet), None), what, cure)
        if commits[page.file] != usual:
            what = f"names the commit {commits[page.file]}, other pages {usual}"
            yield page.at(None, what, cure)


def check_theme(site: Path) -> Iterator[str]:
    """The theme's parts that fail here stay off."""
    for page in read_pages(site):
        for part, cure in OFF.items():
            for tag in page.soup.select(part):
                yield page.at(tag, f"{part} is on the page", cure)


def check_search(site: Path) -> Iterator[str]:
    """Each language has a small index of its own pages, its Chinese cut into words."""
    for language in NAMES:
        name = f"{folder(language)}search/search_index.json"
        if not (site / name).is_file():
            yield f"site/{name}:1: isn't there; see tfnotes/build/search.py"
            continue
        index = json.loads((site / name).read_text("utf-8"))
        text = "".join(entry["text"] for entry in index["docs"])
        found = {entry["location"].partition("#")[0] for entry in index["docs"]}
        pages = [page for page in read_pages(site) if page.language == language]
        place, splits = f"site/{name}:1", re.compile(index["config"]["separator"])
        if alone := sorted(found ^ {page.twin(DEFAULT) for page in pages}):
            what = f"{alone} are indexed or built alone"
            yield f"{place}: {what}; see tfnotes/build/search.py"
        if language == DEFAULT and "\u200b" not in text:
            yield f"{place}: Chinese isn't cut into words; install jieba"
        if not all(map(splits.fullmatch, "\u200b。.(")):
            what = "the separator doesn't split Chinese or API names"
            yield f"{place}: {what}; mend it in mkdocs.yml"
        if (pipeline := index["config"]["pipeline"]) != ["stopWordFilter"]:
            what = f"the pipeline is {pipeline}"
            yield f"{place}: {what}; keep stopWordFilter alone in mkdocs.yml"
        if "asked" not in index["config"]["fields"]:
            yield f"{place}: `asked` isn't searched; mend fields in mkdocs.yml"
        if not any(entry.get("asked") for entry in index["docs"]):
            what = "no entry says what it is asked for"
            yield f"{place}: {what}; see tfnotes/build/search.py"
        for entry in index["docs"]:
            if entry["location"].endswith(REPEATED):
                what = f"{entry['location']} is indexed, which repeats others"
                yield f"{place}: {what}; see tfnotes/build/search.py"
        packed = len(gzip.compress((site / name).read_bytes()))
        if packed > INDEX_BYTES:
            what = f"the index has {packed} bytes compressed, at most {INDEX_BYTES}"
            yield f"{place}: {what}; leave out what repeats others"


CHECKS = tuple(
    check for name, check in sorted(globals().items()) if name.startswith("check_")
)

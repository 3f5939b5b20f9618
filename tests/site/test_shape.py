"""What a reader has on the screen: the code first, and no page without end.

https://developer.mozilla.org's pages take 3 to 8 screens; ours take ten at most.
"""

import pytest

from tests.site.browser import SITE, size
from tfnotes.build.i18n import language_of
from tfnotes.check.built import Site
from tfnotes.page import KINDS

SCREEN, SCREENS = 900, 10  # pixels of one, and how many a page may take
# Of which screen the first code may begin, by the window's width.
FIRST = {1440: 1, 390: 2}
# How much HTML an article has at least that takes so many screens: a character of it
# takes at most so many pixels.
HIGH = 0.6
LONG = SCREENS * SCREEN / HIGH
# The pages' main parts, one after another in the frame of the page that is open: all
# have the same. What isn't near the window has a height that is only guessed. Of a page
# that can't be too long only what comes before its first code is laid out.
MEASURE = """async asked => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("* { content-visibility: visible !important }")
  document.adoptedStyleSheets = [sheet]
  const found = []
  window.texts ??= new Map() // by address; the next width takes them again
  for (const { path, language, whole } of asked) {
    if (!texts.has(path)) texts.set(path, await (await fetch(`/${path}`)).text())
    const page = new DOMParser().parseFromString(texts.get(path), "text/html")
    const main = page.querySelector("main")
    const article = main.querySelector("article")
    const code = article.querySelector("pre")
    for (let one = code; !whole && one && one !== article; one = one.parentElement)
      while (one.nextSibling) one.nextSibling.remove()
    document.documentElement.lang = language // sets its lines apart
    document.querySelector("main").replaceWith(main)
    found.push({
      height: whole ? article.getBoundingClientRect().height : 0,
      code: code && code.getBoundingClientRect().top + scrollY,
    })
  }
  return found
}"""


def too_long(reader, pages):
    """What of some pages, each with its kind and the length of its article's HTML, lies
    beyond the screens it may take.
    """
    found = []
    for width, screens in FIRST.items():
        reader.resize(width)
        asked = [
            {
                "path": path,
                "language": language_of(path),
                "whole": kind.short and width > 1000 and length > LONG,
            }
            for path, (kind, length) in pages.items()
        ]
        measured = reader.tab.evaluate(MEASURE, asked)
        for (path, (kind, length)), page in zip(pages.items(), measured, strict=True):
            assert page["height"] < length * HIGH
            if kind.answers and not (page["code"] or 1e9) < screens * SCREEN:
                found.append(f"{path} at {width}: the first code is at {page['code']}")
            if page["height"] > SCREENS * SCREEN:
                found.append(f"{path} at {width}: it is {page['height']} px high")
    return found


def length(html):
    """How long the HTML of a page's article is."""
    return html.index("</article>") - html.index("<article")


@pytest.fixture
def reader(visit):
    reader = visit(java_script_enabled=False, viewport=size(1440))
    reader.open("tasks/")
    return reader


def test_every_page_has_its_answer_on_the_first_screen_and_ends(reader):
    site = Site(SITE)
    kinds = {path: KINDS[site.kind(path)] for path in site.paths}
    pages = {
        path: (kind, length(site.html(site.paths[path])))
        for path, kind in kinds.items()
        if kind.answers or kind.short
    }
    assert len(pages) > 100
    assert too_long(reader, pages) == []


def test_an_answer_that_comes_late_is_reported(reader):
    path = Site(SITE).kinds("en")["error"]
    html = (SITE / path / "index.html").read_text("utf-8")
    paragraph = f"<p>{'x ' * 50}</p>"
    late = html.replace("<h1", f"{paragraph * 300}<h1")
    seeded = {"body": late, "content_type": "text/html"}
    reader.tab.route(f"**/{path}", lambda one: one.fulfill(**seeded))
    said = "\n".join(too_long(reader, {path: (KINDS["error"], length(late))}))
    assert f"{path} at 1440: the first code is at" in said
    assert f"{path} at 390: the first code is at" in said
    assert f"{path} at 1440: it is " in said

"""What a reader has on the screen: the code first, and no page without end.

https://developer.mozilla.org's pages take 3 to 8 screens; ours take ten at most.
"""

import pytest

from tests.site.browser import SITE, size
from tfnotes.check.built import Site
from tfnotes.page import KINDS

SCREEN, SCREENS = 900, 10  # pixels of one, and how many a page may take
# Of which screen the first code may begin, by the window's width.
FIRST = {1440: 1, 390: 2}
# The pages' main parts, one after another in the frame of the page that is open: all
# have the same. What isn't near the window has a height that is only guessed.
MEASURE = """async paths => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("* { content-visibility: visible !important }")
  document.adoptedStyleSheets = [sheet]
  const found = []
  for (const path of paths) {
    const html = await (await fetch(path)).text()
    const page = new DOMParser().parseFromString(html, "text/html")
    const main = page.querySelector("main")
    document.documentElement.lang = page.documentElement.lang // sets its lines apart
    document.querySelector("main").replaceWith(main)
    const code = main.querySelector("article pre")
    found.push({
      height: main.querySelector("article").getBoundingClientRect().height,
      code: code && code.getBoundingClientRect().top + scrollY,
    })
  }
  return found
}"""


def too_long(reader, kinds):
    """What of some pages, each with its kind, lies beyond the screens it may take."""
    found = []
    for width, screens in FIRST.items():
        reader.resize(width)
        asked = [
            path
            for path, kind in kinds.items()
            if kind.answers or (kind.short and width > 1000)
        ]
        pages = reader.tab.evaluate(MEASURE, [f"/{path}" for path in asked])
        for path, page in zip(asked, pages, strict=True):
            kind = kinds[path]
            if kind.answers and not (page["code"] or 1e9) < screens * SCREEN:
                found.append(f"{path} at {width}: the first code is at {page['code']}")
            if kind.short and width > 1000 and page["height"] > SCREENS * SCREEN:
                found.append(f"{path} at {width}: it is {page['height']} px high")
    return found


@pytest.fixture
def reader(visit):
    reader = visit(java_script_enabled=False, viewport=size(1440))
    reader.open("tasks/")
    return reader


def test_every_page_has_its_answer_on_the_first_screen_and_ends(reader):
    site = Site(SITE)
    kinds = {path: KINDS[site.kind(path)] for path in site.paths}
    assert too_long(reader, kinds) == []


def test_an_answer_that_comes_late_is_reported(reader):
    path = Site(SITE).kinds("en")["error"]
    html = (SITE / path / "index.html").read_text("utf-8")
    late = {"body": html.replace("<h1", f"{'<p>x</p>' * 300}<h1")}
    reader.tab.route(f"**/{path}", lambda one: one.fulfill(**late))
    said = "\n".join(too_long(reader, {path: KINDS["error"]}))
    assert f"{path} at 1440: the first code is at" in said
    assert f"{path} at 390: the first code is at" in said
    assert f"{path} at 1440: it is " in said

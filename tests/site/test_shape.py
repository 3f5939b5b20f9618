"""What a reader has on the screen: the code first, and no page without end.

https://developer.mozilla.org's pages take 3 to 8 screens; ours take ten at most.
"""

import pytest

from tests.site.browser import SITE, size
from tfnotes.check.built import NAMES, Site, language_of
from tfnotes.page import KINDS

SCREEN, SCREENS = 900, 10  # pixels of one, and how many a page may take
# Of which screen the first code may begin, by the window's width.
FIRST = {1440: 1, 390: 2}
# What isn't near the window has a height that is only guessed.
MEASURE = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("* { content-visibility: visible !important }")
  document.adoptedStyleSheets = [sheet]
  const code = document.querySelector("article pre")
  return {
    kind: document.querySelector("meta[name=notes-kind]")?.content,
    height: document.querySelector("article").getBoundingClientRect().height,
    code: code && code.getBoundingClientRect().top + scrollY,
  }
}"""


def too_long(reader, path):
    """What of a page lies beyond the screens that it may take."""
    found = []
    for width, screens in FIRST.items():
        reader.resize(width)
        page = reader.tab.evaluate(MEASURE)
        kind = KINDS[page["kind"]]
        if kind.answers and not (page["code"] or 1e9) < screens * SCREEN:
            found.append(f"{path} at {width}: the first code is at {page['code']}")
        if kind.short and width > 1000 and page["height"] > SCREENS * SCREEN:
            found.append(f"{path} at {width}: it is {page['height']} px high")
    return found


@pytest.mark.parametrize("language", NAMES)
def test_every_page_has_its_answer_on_the_first_screen_and_ends(visit, language):
    reader = visit(java_script_enabled=False, viewport=size(1440))
    found = []
    for path in Site(SITE).paths:
        if language_of(path) == language:
            reader.open(path, until="domcontentloaded")
            found += too_long(reader, path)
    assert found == []


def test_an_answer_that_comes_late_is_reported(visit):
    reader = visit(java_script_enabled=False, viewport=size(1440))
    path = Site(SITE).kinds("en")["error"]
    reader.open(path, until="domcontentloaded")
    reader.tab.evaluate("document.querySelector('h1').style.paddingTop = '2000px'")
    said = "\n".join(too_long(reader, path))
    assert f"{path} at 1440: the first code is at" in said
    assert f"{path} at 390: the first code is at" in said
    reader.tab.evaluate("document.querySelector('article').style.height = '9001px'")
    assert f"{path} at 1440: it is 9001 px high" in "\n".join(too_long(reader, path))

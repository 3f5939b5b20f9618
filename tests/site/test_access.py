"""Readers with a keyboard, a screen reader or weak eyes: axe's rules, and the keys."""

import json
from collections.abc import Iterable

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright import sync_api as playwright

from tests.site.browser import SAMPLE, SCHEMES, WIDTHS, Visit, size
from tfnotes.check.built import NAMES, folder

OPTIONS = {"resultTypes": ["violations"], "selectors": False}
# Most of axe's time.
COLORS = {"runOnly": ["color-contrast", "link-in-text-block"]}
NO_COLORS = {"rules": {"color-contrast": {"enabled": False}}}
# Axe can't tell a contrast on a picture, nor see what is folded or not near the window.
LAID_OPEN = """
*, *::before, *::after {
  background-image: none !important;
  content-visibility: visible !important;
  transition: none !important;
}
"""
LAY_OPEN = """rules => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = [sheet]
  for (const one of document.querySelectorAll("details")) one.open = true
}"""
# Leaves three of the rows, items and paragraphs that are built alike, and the colors of
# ten blocks of code: the others would take most of axe's time.
THIN_OUT = """() => {
  const counts = {}
  for (const one of document.querySelectorAll("article p, li, tbody > tr")) {
    const parts = [one, ...one.querySelectorAll("*")]
    const shape = new Set(parts.map(each => each.tagName + each.className))
    const key = one.parentElement.tagName + [...shape].sort().join()
    if ((counts[key] = (counts[key] ?? 0) + 1) > 3) one.remove()
  }
  const blocks = [...document.querySelectorAll("pre > code")]
  for (const code of blocks.slice(10)) code.textContent += ""
}"""
# Whether the page, but the 404 page, which has no switch, has taken a scheme.
IN_SCHEME = "name => (document.body.dataset.mdColorScheme ?? name) === name"
# The search takes a moment to take another width.
FITS = "width => document.documentElement.scrollWidth <= width"
# Where a focus shows: on the element, or on the labels that stand for it.
FOCUS = """async () => {
  const search = document.getElementById("__search")
  const field = document.activeElement.matches(".md-search__input")
  while (field && !search.checked) await new Promise(requestAnimationFrame)
  // What is in the closed drawer is never drawn, and doesn't end.
  const all = document.getAnimations()
  const drawn = all.filter(each => each.effect.target.checkVisibility())
  await Promise.allSettled(drawn.map(each => each.finished))
  const focused = document.activeElement
  if (focused === document.body) return null
  const set = focused.closest(".tabbed-set")
  const shown = focused.matches(".tabbed-set > input")
    ? set.querySelector(".tabbed-labels") : focused
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const { width, height, right, bottom } = shown.getBoundingClientRect()
  return {
    name: focused.outerHTML.split(">")[0] + ">",
    outlined: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2,
    inside: width > 0 && height > 0 && right > 0 && bottom > 0
      && shown.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  }
}"""


def violations(
    reader: Visit, what: str = "", widths: Iterable[int] = WIDTHS
) -> list[str]:
    """What axe finds on the page that a reader looks at, by widths.

    Its colors are asked in both schemes, and of the pages on English ones alone: the
    sheets are the same in all languages.
    """
    reader.tab.evaluate(LAY_OPEN, LAID_OPEN)
    found = []
    for width in widths:
        reader.resize(width)
        try:
            reader.tab.wait_for_function(FITS, arg=width, timeout=2000)
        except playwright.TimeoutError:
            across = f"is {reader.width()} px wide"
            found.append(f"/{reader.path()}{what} {width} px: {across}")
    reader.tab.evaluate(THIN_OUT)
    reader.tab.evaluate(AXE_SCRIPT)
    has_colors = reader.path().startswith(("en/", "404"))
    rules = {"light": {} if has_colors else NO_COLORS}
    rules |= {"dark": COLORS} if has_colors else {}
    for scheme, own in rules.items():
        name = SCHEMES[scheme]
        reader.tab.emulate_media(color_scheme=scheme)
        reader.tab.wait_for_function(IN_SCHEME, arg=name)
        for width in widths:
            reader.resize(width)
            reader.tab.wait_for_timeout(100)  # what watches sizes sees the new one
            where = f"/{reader.path()}{what} {scheme}, {width} px"
            report = reader.tab.evaluate(f"axe.run({json.dumps(OPTIONS | own)})")
            found += [
                f"{where}: {each['id']}: {each['help']}: {node['html'][:120]}"
                for each in report["violations"]
                for node in each["nodes"]
            ]
    return found


def search(reader: Visit, query: str) -> None:
    """Open the search by key and wait for its results."""
    reader.settle()
    reader.tab.keyboard.press("/")
    reader.tab.keyboard.type(query)
    reader.tab.locator(".md-search-result__item").first.wait_for()


@pytest.mark.parametrize("path", [*SAMPLE, "404.html"])
def test_no_page_breaks_a_rule_of_axe_or_is_wider_than_its_window(visit, path):
    reader = visit()
    reader.open(path)
    assert violations(reader) == []


@pytest.mark.parametrize("language", NAMES)
def test_neither_the_search_nor_the_drawer_breaks_a_rule(visit, language):
    reader = visit(reduced_motion="reduce", viewport=size(WIDTHS[0]))
    reader.open(f"{folder(language)}glossary/")
    search(reader, "collection")
    found = violations(reader, " with the search")
    reader.tab.keyboard.press("Escape")
    reader.tab.locator("#__search:not(:checked)").wait_for(state="attached")
    reader.resize(WIDTHS[1])
    reader.tab.locator("header [for=__drawer]").click()
    # It has come when its first link, which has been left in it, takes a click.
    links = reader.tab.locator(".md-nav--primary li a").filter(visible=True)
    links.first.click(trial=True)
    assert found + violations(reader, " with the drawer", WIDTHS[1:]) == []


def test_a_fault_is_reported(visit):
    reader = visit()
    reader.open("en/start/run/")
    reader.tab.evaluate(
        """() => {
          const pale = document.createElement("p")
          const wide = document.createElement("button")
          pale.textContent = "pale"
          pale.style.color = "#bbb"
          wide.style.width = "999px"
          document.querySelector("article").append(pale, wide)
        }"""
    )
    found = violations(reader)
    assert any("light, 1440 px: color-contrast: " in one for one in found)
    assert not any("dark, 1440 px: color-contrast: " in one for one in found)
    assert sum(": button-name: " in one for one in found) == 2
    assert sum("390 px: is " in one for one in found) == 1


def walk(reader: Visit, stops: int) -> list[dict]:
    """Where Tab leads from the top of a page."""
    found = []
    for _ in range(stops):
        reader.tab.keyboard.press("Tab")
        found.append(reader.tab.evaluate(FOCUS))
    return found


def unseen(stops: list[dict]) -> list[str]:
    """The stops where a reader doesn't see the focus."""
    return [one["name"] for one in stops if not (one["outlined"] and one["inside"])]


@pytest.mark.parametrize("width", WIDTHS)
def test_tab_leads_through_the_page_and_the_focus_shows(visit, width):
    reader = visit(viewport=size(width))
    reader.open("en/notes/update-ops/")
    stops = walk(reader, 20)
    graph = reader.tab.locator(".graph-scroll[tabindex='0']").first
    if width < 1000:  # as wide as its picture, it doesn't scroll
        graph.focus()
        reader.tab.keyboard.press("Shift+Tab")
        stops += walk(reader, 3)
    assert unseen(stops) == []
    names = [one["name"] for one in stops]
    wanted = ["md-skip", "notes-language", "md-search__input"]
    wanted += ["graph-scroll"] if width < 1000 else []
    places = [next(n for n, one in enumerate(names) if word in one) for word in wanted]
    assert places == sorted(places)
    assert places[0] == 0


def test_a_focus_that_does_not_show_is_reported(visit):
    reader = visit(viewport=size(1440))
    reader.tab.route("**/assets/notes.css", lambda one: one.fulfill(body=""))
    reader.open("en/notes/update-ops/")
    assert any("md-search__input" in name for name in unseen(walk(reader, 8)))


def test_keys_lead_to_the_content_to_the_search_and_to_its_results(visit):
    reader = visit(viewport=size(1440))
    reader.open("en/notes/update-ops/")
    press, opened = reader.tab.keyboard.press, reader.tab.locator("#__search:checked")
    for key in ("Tab", "Enter", "Tab"):
        press(key)
    assert reader.tab.evaluate("document.activeElement.closest('article') !== null")
    search(reader, "get_collection")
    press("ArrowDown")
    assert unseen([reader.tab.evaluate(FOCUS)]) == []
    press("Enter")
    reader.tab.wait_for_url("**/en/notes/collections/*")
    reader.settle()
    press("s")
    opened.wait_for(state="attached")
    press("Escape")
    opened.wait_for(state="detached")


def test_the_drawer_and_what_scrolls_sideways_work_by_keyboard(visit):
    reader = visit(viewport=size(390))
    reader.open("en/notes/collections/graph-keys/")
    press, opened = reader.tab.keyboard.press, reader.tab.locator("#__drawer:checked")
    table = reader.tab.locator(".md-typeset__scrollwrap[tabindex='0']").first
    table.focus()
    before = table.evaluate("one => one.scrollLeft")
    press("ArrowRight")
    reader.tab.wait_for_function(
        "from => document.activeElement.scrollLeft > from", arg=before
    )
    button = reader.tab.locator("header [for=__drawer]")
    reader.settle()
    button.focus()
    assert unseen([reader.tab.evaluate(FOCUS)]) == []
    press("Enter")
    opened.wait_for(state="attached")
    press("Escape")
    opened.wait_for(state="detached")
    assert button.evaluate("one => one === document.activeElement")
    press("Enter")
    for _ in range(2):
        press("Tab")
    press("Enter")
    # A window that is closed while it loads a page may never be closed.
    reader.tab.wait_for_url("**/en/start/run/")


def test_tabs_and_details_open_by_keyboard(visit):
    reader = visit(viewport=size(1440))
    reader.open("en/notes/update-ops/")
    tabs = reader.tab.locator(".tabbed-set").first
    tabs.locator("input").first.focus()
    reader.tab.keyboard.press("ArrowRight")
    assert tabs.locator(".tabbed-block").nth(1).is_visible()
    assert unseen([reader.tab.evaluate(FOCUS)]) == []
    figure = reader.tab.locator("figure.graph").first
    figure.locator("summary").focus()
    for shown in (True, False):
        reader.tab.keyboard.press("Enter")
        assert figure.locator("li").first.is_visible() == shown

"""Readers with a keyboard, a screen reader or weak eyes: axe's rules, and the keys."""

import json

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.site.browser import SCHEMES, WIDTHS, Visit, size
from tfnotes.check.built import NAMES, folder

KINDS = ("", "setup/", "notes/", "notes/scopes/", "changes/", "glossary/")
OPTIONS = {"resultTypes": ["violations"], "selectors": False}
# Axe can't tell a contrast on a picture, nor see what is folded or not near the window.
LAID_OPEN = """
*, *::before, *::after {
  background-image: none !important;
  content-visibility: visible !important;
  transition: none !important;
}
"""
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


def lay_open(reader: Visit) -> None:
    """Show all that is folded, and the colors of ten blocks of code: the others'
    are the same, and would take axe three quarters of its time.
    """
    reader.tab.evaluate(
        """rules => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(rules)
          document.adoptedStyleSheets = [sheet]
          for (const one of document.querySelectorAll("details")) one.open = true
          const blocks = [...document.querySelectorAll("pre > code")]
          for (const code of blocks.slice(10)) code.textContent += ""
        }""",
        LAID_OPEN,
    )


def violations(readers: dict[str, Visit]) -> list[str]:
    """What axe finds on the pages that readers look at, all examined side by side."""
    for reader in readers.values():
        lay_open(reader)
        reader.tab.evaluate(AXE_SCRIPT)
        reader.tab.evaluate(f"void (window.found = axe.run({json.dumps(OPTIONS)}))")
    return [
        f"{where}: {each['id']}: {each['help']}: {node['html'][:120]}"
        for where, reader in readers.items()
        for each in reader.tab.evaluate("found")["violations"]
        for node in each["nodes"]
    ]


def opened(window: Visit, paths: list[str]) -> dict[str, Visit]:
    """A tab for each page."""
    readers = {f"/{path}": Visit(window.context, window.address) for path in paths}
    for where, reader in readers.items():
        reader.open(where[1:], until="networkidle")
    return readers


def search(reader: Visit, query: str) -> None:
    """Open the search by key and wait for its results."""
    reader.tab.keyboard.press("/")
    reader.tab.keyboard.type(query)
    reader.tab.locator(".md-search-result__item").first.wait_for()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("language", NAMES)
def test_no_page_breaks_a_rule_of_axe(visit, language, scheme, width):
    window = visit(color_scheme=scheme, viewport=size(width))
    window.context.set_default_timeout(120_000)
    paths = [folder(language) + kind for kind in KINDS]
    found = []
    for pair in (paths[:2], paths[2:4], paths[4:]):
        readers = opened(window, pair)
        found += violations(readers)
        for reader in readers.values():
            reader.tab.close()
    assert found == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_neither_the_search_nor_the_drawer_nor_404_breaks_a_rule(visit, scheme, width):
    window = visit(color_scheme=scheme, viewport=size(width), reduced_motion="reduce")
    readers = opened(window, [f"{folder(name)}changes/" for name in NAMES])
    for reader in readers.values():
        search(reader, "collection")
    found = violations(readers)
    if width == WIDTHS[1]:
        readers = opened(window, [f"{folder(name)}changes/" for name in NAMES])
        for reader in readers.values():
            reader.tab.locator("header [for=__drawer]").click()
            reader.tab.locator(".md-nav--primary a").nth(1).click(trial=True)
        found += violations(readers)
    lost = opened(window, ["404.html"])
    assert found + violations(lost) == []


def test_a_fault_is_reported(visit):
    reader = visit(viewport=size(1440))
    reader.open("changes/")
    reader.tab.evaluate(
        """() => {
          const pale = document.createElement("p")
          const button = document.createElement("button")
          pale.textContent = "pale"
          pale.style.color = "#bbb"
          document.querySelector("article").append(pale, button)
        }"""
    )
    found = violations({"/changes/": reader})
    assert [each.split(": ")[1] for each in found] == ["button-name", "color-contrast"]
    assert "pale" in found[1]


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
    reader.open("en/setup/", until="networkidle")
    stops = walk(reader, 90)
    assert unseen(stops) == []
    names = [one["name"] for one in stops]
    wanted = ("md-skip", "notes-language", "md-search__input", "graph-scroll")
    places = [next(n for n, one in enumerate(names) if word in one) for word in wanted]
    assert places == sorted(places)
    assert places[0] == 0


def test_a_focus_that_does_not_show_is_reported(visit):
    reader = visit(viewport=size(1440))
    reader.tab.route("**/assets/notes.css", lambda one: one.fulfill(body=""))
    reader.open("en/setup/", until="networkidle")
    assert any("md-search__input" in name for name in unseen(walk(reader, 8)))


def test_the_skip_link_leads_to_the_content(visit):
    reader = visit(viewport=size(1440))
    reader.open("en/setup/", until="networkidle")
    for key in ("Tab", "Enter", "Tab"):
        reader.tab.keyboard.press(key)
    assert reader.tab.evaluate("document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("key", ["/", "s"])
def test_a_key_opens_the_search_and_escape_closes_it(visit, key):
    reader = visit(viewport=size(1440))
    reader.open("en/setup/", until="networkidle")
    opened = reader.tab.locator("#__search:checked")
    reader.tab.keyboard.press(key)
    opened.wait_for(state="attached")
    reader.tab.keyboard.press("Escape")
    opened.wait_for(state="detached")


def test_keys_lead_to_a_result_of_the_search(visit):
    reader = visit(viewport=size(1440))
    reader.open("en/setup/", until="networkidle")
    search(reader, "get_collection")
    reader.tab.keyboard.press("ArrowDown")
    assert unseen([reader.tab.evaluate(FOCUS)]) == []
    reader.tab.keyboard.press("Enter")
    reader.tab.wait_for_url("**/en/notes/collections/?h=*")


def test_the_drawer_works_by_keyboard(visit):
    reader = visit(viewport=size(390))
    reader.open("en/setup/", until="networkidle")
    press, opened = reader.tab.keyboard.press, reader.tab.locator("#__drawer:checked")
    button = reader.tab.locator("header [for=__drawer]")
    assert unseen(walk(reader, 2)) == []
    press("Enter")
    opened.wait_for(state="attached")
    press("Escape")
    opened.wait_for(state="detached")
    assert button.evaluate("one => one === document.activeElement")
    press("Enter")
    for _ in range(2):
        press("Tab")
    press("Enter")
    reader.tab.wait_for_url("**/en/**")


def test_tabs_and_details_open_by_keyboard(visit):
    reader = visit(viewport=size(1440))
    reader.open("en/setup/", until="networkidle")
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


def test_what_scrolls_sideways_can_be_reached(visit):
    reader = visit(viewport=size(390))
    reader.open("en/setup/", until="networkidle")
    table = reader.tab.locator(".md-typeset__scrollwrap[tabindex='0']").first
    table.focus()
    before = table.evaluate("one => one.scrollLeft")
    reader.tab.keyboard.press("ArrowRight")
    reader.tab.wait_for_function(
        "from => document.activeElement.scrollLeft > from", arg=before
    )

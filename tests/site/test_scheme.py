"""The color scheme is the reader's choice, or the system's, and costs little."""

import json

import pytest

from tests.site.browser import SITE, Visit
from tests.site.test_habits import BLOCKED, NOTE
from tfnotes.check.built import NAMES, folder

BUTTONS = {
    "zh": {"slate": "切换到深色", "default": "切换到浅色"},
    "en": {"slate": "Switch to dark mode", "default": "Switch to light mode"},
}
SEEN = """() => [
  document.body.dataset.mdColorScheme,
  getComputedStyle(document.documentElement).colorScheme,
]"""
DARK, LIGHT = ["slate", "dark"], ["default", "light"]
# How often most of the page is styled anew until it is loaded.
STYLED = 4


def switch(reader: Visit, language: str, scheme: str) -> None:
    name = BUTTONS[language][scheme]
    reader.tab.get_by_role("button", name=name, exact=True).click()


@pytest.mark.parametrize("language", NAMES)
def test_a_scheme_that_was_chosen_stays(visit, language):
    reader = visit(color_scheme="light")
    reader.open(folder(language) + NOTE)
    assert reader.tab.evaluate(SEEN) == LIGHT
    switch(reader, language, "slate")
    assert reader.tab.evaluate(SEEN) == DARK
    reader.open("setup/")
    assert reader.tab.evaluate(SEEN) == DARK
    for system in ("dark", "light"):
        reader.tab.emulate_media(color_scheme=system)
        assert reader.tab.evaluate(SEEN) == DARK
    switch(reader, "zh", "default")
    assert reader.tab.evaluate(SEEN) == LIGHT


def test_the_scheme_follows_the_system_until_one_is_chosen(visit):
    reader = visit(color_scheme="dark")
    reader.open(NOTE)
    assert reader.tab.evaluate(SEEN) == DARK
    reader.tab.emulate_media(color_scheme="light")
    reader.tab.wait_for_function("document.body.dataset.mdColorScheme === 'default'")
    assert reader.tab.evaluate(SEEN) == LIGHT


def test_a_switch_by_keyboard_keeps_the_focus_and_shows_one_button(visit):
    reader = visit(color_scheme="light")
    reader.open(NOTE)
    button = reader.tab.get_by_role("button", name=BUTTONS["zh"]["slate"], exact=True)
    button.press("Enter")
    focused = reader.tab.locator("[data-notes-scheme]:focus")
    assert focused.get_attribute("data-notes-scheme") == "default"
    assert reader.tab.locator("[data-notes-scheme]:visible").count() == 1
    focused.press("Enter")
    assert reader.tab.evaluate(SEEN) == LIGHT


def test_a_switch_works_where_storage_is_blocked(visit):
    reader = visit(color_scheme="light")
    reader.context.add_init_script(BLOCKED)
    reader.open(NOTE)
    switch(reader, "zh", "slate")
    assert reader.tab.evaluate(SEEN) == DARK


def styled(reader: Visit) -> int:
    """How often more than half of the elements are styled at once, loading a note."""
    reader.tab.goto("about:blank")
    browser = reader.context.browser
    browser.start_tracing(page=reader.tab, categories=["devtools.timeline"])
    reader.open(NOTE, until="networkidle")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    sizes = [
        event["args"].get("elementCount", 0)
        for event in events
        if event["name"] == "UpdateLayoutTree"
    ]
    return sum(2 * size > max(sizes) for size in sizes)


def test_a_page_is_not_styled_again_and_again(visit):
    assert styled(visit()) <= STYLED


def test_a_seeded_fault_the_theme_s_own_switch_styles_the_page_more_often(visit):
    reader = visit()
    html = (SITE / NOTE / "index.html").read_text("utf-8")
    own = (
        '<form data-md-component="palette"><input type="radio" name="__palette"'
        ' data-md-color-scheme="default" data-md-color-primary="custom"></form>'
    )
    body = html.replace("</header>", f"{own}</header>", 1)
    reader.tab.route(f"**/{NOTE}", lambda one: one.fulfill(body=body))
    assert styled(reader) > STYLED

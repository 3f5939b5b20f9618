"""The color scheme is the reader's choice, or the system's, from the first moment."""

import pytest

from tests.site.browser import BLOCKED, NOTE, SCHEMES, Visit
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


def switch(reader: Visit, language: str, scheme: str) -> None:
    name = BUTTONS[language][scheme]
    reader.tab.get_by_role("button", name=name, exact=True).click()


def seen_first(reader: Visit, path: str) -> list[str]:
    """The scheme that a page comes in, before the theme's script has run."""
    held = []
    reader.tab.route("**/bundle.*.js", lambda route: held.append(route))
    reader.open(path, until="commit")
    reader.tab.locator(".md-footer").wait_for()
    found = reader.tab.evaluate(SEEN)
    for route in held:
        route.continue_()
    reader.tab.unroute("**/bundle.*.js")
    reader.tab.wait_for_load_state()
    return found


@pytest.mark.parametrize("language", NAMES)
def test_a_scheme_that_was_chosen_stays(visit, language):
    reader = visit(color_scheme="light")
    reader.open(folder(language) + NOTE)
    assert reader.tab.evaluate(SEEN) == LIGHT
    switch(reader, language, "slate")
    assert reader.tab.evaluate(SEEN) == DARK
    assert seen_first(reader, "") == DARK
    for system in ("dark", "light"):
        reader.tab.emulate_media(color_scheme=system)
        assert reader.tab.evaluate(SEEN) == DARK
    switch(reader, "zh", "default")
    assert reader.tab.evaluate(SEEN) == LIGHT


def test_the_scheme_follows_the_system_until_one_is_chosen(visit):
    reader = visit(color_scheme="dark")
    assert seen_first(reader, "") == DARK
    reader.tab.emulate_media(color_scheme="light")
    # Not an expression: the policy refuses to evaluate one that isn't true at once.
    seen = "name => document.body.dataset.mdColorScheme === name"
    reader.tab.wait_for_function(seen, arg=SCHEMES["light"])
    assert reader.tab.evaluate(SEEN) == LIGHT


def test_a_switch_by_keyboard_keeps_the_focus_and_shows_one_button(visit):
    reader = visit(color_scheme="light")
    reader.open("")
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
    reader.open("")
    switch(reader, "zh", "slate")
    assert reader.tab.evaluate(SEEN) == DARK

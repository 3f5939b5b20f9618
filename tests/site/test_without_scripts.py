"""A reader without scripts reads, navigates and opens everything."""

import pytest

from tests.site.browser import SAMPLE, WIDTHS, size
from tfnotes.check.built import NAMES, folder

# Controls, but the drawer's and the radio buttons of content tabs.
CONTROLS = ".md-header label:not([for=__drawer]), form, button"
CONTROLS += ", input:not(#__drawer, .tabbed-set > input)"


@pytest.fixture
def reader(visit):
    return visit(java_script_enabled=False, viewport=size(WIDTHS[0]))


def test_nothing_shows_that_needs_scripts(reader):
    found = []
    for path in SAMPLE:
        reader.open(path)
        for width in WIDTHS:
            reader.resize(width)
            assert reader.tab.locator("h1").is_visible()
            assert reader.tab.locator(".notes-language").is_visible()
            shown = reader.tab.locator(CONTROLS).filter(visible=True)
            found += [(path, width, each.inner_html()) for each in shown.all()]
    assert found == []


def test_a_control_that_needs_scripts_is_reported(reader):
    reader.tab.route("**/*.css", lambda route: route.fulfill(body=""))
    reader.open("notes/update-ops/")
    assert reader.tab.locator(CONTROLS).filter(visible=True).count() > 2


@pytest.mark.parametrize("language", NAMES)
def test_code_pictures_tabs_details_and_the_navigation_work(reader, language):
    reader.open(f"{folder(language)}notes/update-ops/")
    article = reader.tab.locator("article")
    tabs = article.locator(".tabbed-set").first
    second = tabs.locator(".tabbed-block").nth(1)
    assert not second.is_visible()
    tabs.locator("label").nth(1).click()
    second.locator("pre").first.wait_for()
    figure = article.locator("figure.graph").first
    assert figure.locator("svg .node").first.bounding_box()["width"] > 20
    assert not figure.locator("li").first.is_visible()
    # By key: what is laid out late moves a click's aim.
    figure.locator("summary").press("Enter")
    figure.locator("li").first.wait_for()
    assert article.locator("pre > code").first.is_visible()
    reader.tab.locator(".md-nav--primary a[href$='glossary/']").click()
    reader.tab.wait_for_url(f"{reader.address}{folder(language)}glossary/")


@pytest.mark.parametrize("by_keyboard", [False, True], ids=["touch", "keyboard"])
def test_the_drawer_leads_to_another_page(reader, by_keyboard):
    reader.resize(WIDTHS[1])
    reader.open("notes/update-ops/")
    link = reader.tab.locator(".md-nav--primary a[href='freeze/']")
    assert not link.is_visible()
    if by_keyboard:
        reader.tab.keyboard.press("Tab")
        reader.tab.keyboard.press("Space")
    else:
        reader.tab.locator("header [for=__drawer]").click()
    link.click()
    reader.tab.wait_for_url(f"{reader.address}notes/update-ops/freeze/")

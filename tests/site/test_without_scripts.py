"""A reader without scripts reads, navigates and opens everything."""

import pytest

from tests.site.browser import SITE, WIDTHS, size
from tfnotes.check.built import NAMES, folder, read_pages

# Controls, but the drawer's and the radio buttons of content tabs.
CONTROLS = ".md-header label:not([for=__drawer]), form, button"
CONTROLS += ", input:not(#__drawer, .tabbed-set > input)"


@pytest.fixture(params=WIDTHS)
def reader(request, visit):
    return visit(java_script_enabled=False, viewport=size(request.param))


def test_nothing_shows_that_needs_scripts(reader):
    found = []
    for page in read_pages(SITE):
        reader.open(page.path)
        assert reader.tab.locator("h1").is_visible()
        shown = reader.tab.locator(CONTROLS).filter(visible=True)
        found += [(page.path, shown.nth(n).inner_html()) for n in range(shown.count())]
    assert found == []


def test_a_control_that_needs_scripts_is_reported(reader):
    reader.tab.route("**/*.css", lambda route: route.fulfill(body=""))
    reader.open("setup/")
    shown = reader.tab.locator(CONTROLS).filter(visible=True)
    assert shown.count() > 2


@pytest.mark.parametrize("language", NAMES)
def test_code_pictures_tabs_and_details_show(reader, language):
    reader.open(f"{folder(language)}setup/")
    article = reader.tab.locator("article")
    tabs = article.locator(".tabbed-set").first
    second = tabs.locator(".tabbed-block").nth(1)
    assert not second.is_visible()
    tabs.locator("label").nth(1).click()
    assert second.locator("pre").first.is_visible()
    figure = article.locator("figure.graph").first
    assert figure.locator("svg .node").first.bounding_box()["width"] > 20
    assert not figure.locator("li").first.is_visible()
    figure.locator("summary").click()
    assert figure.locator("li").first.is_visible()
    assert article.locator("pre > code").first.is_visible()


@pytest.mark.parametrize("language", NAMES)
def test_the_navigation_leads_to_another_page(reader, language):
    tab, narrow = reader.tab, reader.tab.viewport_size["width"] == WIDTHS[1]
    reader.open(f"{folder(language)}setup/")
    link = tab.locator(".md-nav--primary a[href$='glossary/']")
    if narrow:
        assert not link.is_visible()
        tab.locator("header [for=__drawer]").click()
    link.click()
    tab.wait_for_url(f"{reader.address}{folder(language)}glossary/")


def test_the_drawer_opens_by_keyboard(visit):
    reader = visit(java_script_enabled=False, viewport=size(WIDTHS[1]))
    reader.open("setup/")
    reader.tab.keyboard.press("Tab")
    reader.tab.keyboard.press("Space")
    reader.tab.locator(".md-nav--primary a[href$='glossary/']").click()
    reader.tab.wait_for_url(f"{reader.address}glossary/")

"""Fixtures of the tests that look at the built site."""

from collections.abc import Iterator

import pytest
from playwright import sync_api as playwright

from tests.site.browser import QUIET, SITE, Visit, lack, serve
from tests.site.setup import find_chromium, has_driver

# They come first, or a worker begins the last of them when the other has done all.
LONG = ("two_builds", "every_page_obeys", "uv_runs", "pasted_finds", "first_screen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: a worker takes one test after another."""
    items.sort(key=lambda item: not any(name in item.name for name in LONG))


@pytest.fixture(autouse=True, scope="session")
def built() -> None:
    """Fail where there is nothing to look at."""
    if not (SITE / "index.html").is_file():
        pytest.fail("there is no built site to look at; run make site", pytrace=False)


@pytest.fixture(scope="session")
def browser() -> Iterator[playwright.Browser]:
    """A browser without a window: one for all tests of a worker."""
    if not (has_driver() and (found := find_chromium())):
        lack("no Chromium, Chrome or Edge: make .venv/browser says how to get one")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of the built site, served."""
    with serve(SITE) as server:
        yield server.address


@pytest.fixture
def visit(browser, address):
    """Opens a window; every test fails on any request elsewhere and console error."""
    visits = []

    def open_window(**options) -> Visit:
        visits.append(Visit(browser.new_context(**options), address))
        visits[-1].context.set_default_timeout(10_000)
        visits[-1].watch()
        return visits[-1]

    yield open_window
    for each in visits:
        each.context.close()
    faults = [fault for each in visits for fault in each.faults]
    assert not faults, "\n".join(faults)

"""The search in a real browser: what is typed finds the page that answers it."""

import itertools
from collections.abc import Iterator

import pytest
from browser import SITE, Visit, address, browser, size, visit
from built import NAMES, folder, read_pages
from playwright import sync_api as playwright
from queries import QUERIES

__all__ = ["address", "browser", "visit"]  # fixtures
pytestmark = pytest.mark.built


def asked(reader: Visit, queries: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Types queries into the search; each with the pages that it finds, best first."""
    field = reader.tab.get_by_role("textbox")
    results = reader.tab.locator(".md-search-result__item > a")
    field.click()
    for query in queries:
        for text in ("", query):
            field.fill(text)
            field.press("End")  # as an input method's last key: Material waits for one
            results.first.wait_for(state="attached" if text else "detached")
        paths = results.evaluate_all("all => all.map(a => a.pathname.slice(1))")
        yield query, [*dict.fromkeys(paths)]  # a page's sections stand below it


@pytest.mark.parametrize("language", NAMES)
def test_search_finds_the_page_in_the_language_it_is_asked_in(visit, language):
    reader = visit(viewport=size(1440))
    reader.open(folder(language) + "setup/", until="networkidle")
    first, lost = 0, []
    for query, found in asked(reader, [*QUERIES[language]]):
        expected = folder(language) + QUERIES[language][query]
        first += found[:1] == [expected]
        if expected not in found[:3]:
            lost.append((query, found[:3]))
        assert all(path.startswith("en/") == (language == "en") for path in found)
    assert lost == []
    assert first >= 0.8 * len(QUERIES[language])
    reader.tab.locator(".md-search-result__item > a").first.click()
    reader.tab.wait_for_url(f"**/{folder(language)}**")


@pytest.mark.parametrize("language", NAMES)
def test_a_pasted_message_finds_the_page_that_explains_it(visit, language):
    wanted: dict[str, set[str]] = {}
    for page in read_pages(SITE):
        if page.language == language and "errors" in page.ids:
            section = page.ids["errors"].find_all_next(["h2", "pre"])
            for tag in itertools.takewhile(lambda tag: tag.name == "pre", section):
                message = tag.text.strip().splitlines()[0]
                wanted.setdefault(message, set()).add(page.path)
    reader = visit(viewport=size(1440))
    reader.open(folder(language) + "setup/", until="networkidle")
    lost = [
        (message, found[:3])
        for message, found in asked(reader, [*wanted])
        if not wanted[message].intersection(found[:3])
    ]
    assert len(wanted) > 20
    assert lost == []


def test_without_its_script_the_search_takes_a_message_for_operators(visit):
    message = (
        "assertion failed: [] [Condition x > 0 did not hold element-wise:] [x (x:0)"
    )
    found = {}
    for name, body in {"with": None, "without": ""}.items():
        reader = visit(viewport=size(1440))
        if body is not None:
            reader.tab.route("**/assets/search.js", lambda one: one.fulfill(body=""))
        reader.open("en/setup/", until="networkidle")
        reader.context.set_default_timeout(3_000)
        try:
            [(_, found[name])] = asked(reader, [message])
        except playwright.TimeoutError:
            found[name] = []
        reader.faults = [one for one in reader.faults if "query" not in one.lower()]
    wanted = "en/notes/control-dependencies/"
    assert wanted in found["with"][:3]
    assert wanted not in found["without"][:3]

"""What a first visit to a page transfers, and when the search's index is loaded."""

import gzip
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from tests.site.browser import IN_ONE_LANGUAGE, SITE, Visit, serve
from tfnotes.check.built import Site

FIRST_VISIT = 150_000  # bytes: heads and bodies, as sent
HEAD = 500  # of an answer


def weigh(browser, site: Path, paths: list[str]) -> dict[str, Counter[str]]:
    """What each page transfers, by address; each has its own server and cache."""
    weights = {}
    with ExitStack() as stack:
        readers = {}
        for path in paths:  # side by side: each waits to be idle
            server = stack.enter_context(serve(site))
            context = stack.enter_context(browser.new_context())
            readers[path] = server, Visit(context, server.address)
            readers[path][1].open(path, until="commit")
        for path, (server, reader) in readers.items():
            reader.tab.wait_for_load_state("networkidle")
            icon = reader.tab.locator("link[rel=icon]")  # no headless browser asks
            icon.evaluate("icon => fetch(icon.href).then(one => one.text())")
            weights[path] = Counter()
            for address, size in server.sent:
                weights[path][address] += size
    return weights


def too_heavy(weights: dict[str, Counter[str]]) -> list[str]:
    """A message for each page that transfers too much."""
    return [
        f"/{path} transfers {weight.total()} bytes, at most {FIRST_VISIT}; most are of "
        + ", ".join(f"{address} ({size})" for address, size in weight.most_common(3))
        for path, weight in weights.items()
        if weight.total() > FIRST_VISIT
    ]


def test_a_first_visit_is_light_and_leaves_the_search_s_index(browser):
    weights = weigh(browser, SITE, IN_ONE_LANGUAGE)
    assert not any("search_index" in each for one in weights.values() for each in one)
    # The other pages have HTML of their own, and at most what all these load.
    shared: Counter[str] = Counter()
    for path, weight in weights.items():
        shared |= Counter({each: weight[each] for each in weight if each != f"/{path}"})
    for path, file in Site(SITE).paths.items():
        html = gzip.compress((SITE / file).read_bytes())
        weights.setdefault(path, shared | Counter({f"/{path}": HEAD + len(html)}))
    assert too_heavy(weights) == []


def test_a_heavy_page_is_reported(browser, tmp_path):
    page = '<link rel="icon" href="icon.svg"><link rel="stylesheet" href="big.css">'
    for name, text in {"index.html": page, "icon.svg": "<svg/>", "big.css": ""}.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert too_heavy(weigh(browser, tmp_path, [""])) == []
    squares = "".join(f"/*{n * n}*/" for n in range(70_000))
    (tmp_path / "big.css").write_text(squares, "utf-8")
    (problem,) = too_heavy(weigh(browser, tmp_path, [""]))
    assert "at most 150000; most are of /big.css (" in problem


def test_the_index_comes_when_the_search_is_opened(visit):
    reader = visit()
    with reader.tab.expect_request("**/en/search/search_index.json"):
        reader.open("en/start/run/")
        reader.tab.get_by_role("textbox").focus()

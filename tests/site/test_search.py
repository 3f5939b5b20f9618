"""The search in a real browser: what is typed finds the page that answers it."""

import itertools
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright import sync_api as playwright

from tests.site.browser import SITE, Visit, size
from tests.site.queries import QUERIES, TRACEBACK
from tfnotes.check.built import NAMES, folder, read_pages


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


def answers(language: str, query: str) -> set[str]:
    """The paths of the pages that answer a query."""
    pages = QUERIES[language][query]
    pages = (pages,) if isinstance(pages, str) else pages
    return {folder(language) + page for page in pages}


@pytest.mark.parametrize("language", NAMES)
def test_search_finds_the_page_in_the_language_it_is_asked_in(visit, language):
    reader = visit(viewport=size(1440))
    reader.open(folder(language) + "setup/", until="networkidle")
    second, lost = [], []
    for query, found in asked(reader, [*QUERIES[language]]):
        wanted = answers(language, query)
        if not wanted.intersection(found[:1]):
            second.append((query, found[:3]))
        if not wanted.intersection(found[:3]):
            lost.append((query, found[:3]))
        assert all(path.startswith("en/") == (language == "en") for path in found)
    assert lost == []
    assert len(QUERIES[language]) >= 70
    assert len(second) <= 0.05 * len(QUERIES[language]), second
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


def without_asked(*, of: str, sections: bool) -> Callable[[dict[str, Any]], None]:
    """Takes `asked` from the sections, or from the pages, below an address."""

    def edit(index: dict[str, Any]) -> None:
        for entry in index["docs"]:
            if (
                entry["location"].startswith(of)
                and ("#" in entry["location"]) == sections
            ):
                entry.pop("asked", None)

    return edit


def without_boost(index: dict[str, Any]) -> None:
    for entry in index["docs"]:
        entry.pop("boost", None)


def with_heavy_titles(index: dict[str, Any]) -> None:
    index["config"]["fields"]["title"]["boost"] = 1000


RETVAL = "InvalidArgumentError: Retval[3] does not have value"
PARTS = [
    # a part of search.js and what stands there without it, or an edit of the index,
    # the language, a query whose page isn't the first any more
    ((".split(PUNCTUATION)", ".split(/\\s+/)"), "en", RETVAL),
    (('text.replace(MODULES, "")', "text"), "en", "tf.contrib.layers.l2_regularizer"),
    (("COMMON.test(word)", "false"), "en", "what is a graph"),
    (("`${word}^4`, ...COMMON", "...COMMON"), "en", "uninitialized variable"),
    (("[word, word + next]", "[word]"), "en", "control dependencies"),
    (("[word, `${word}~", "[word, `${word}^"), "en", "control_dependancies"),
    (("? chinese(part)", "? [part]"), "zh", "默认参数"),
    (("i < end ? 1 : j - i", "1"), "zh", "变量名前缀"),
    (without_asked(of="notes/", sections=False), "zh", "变量作用域"),
    (
        without_asked(of="notes/", sections=True),
        "en",
        "why has my regularizer no effect",
    ),
    (without_asked(of="glossary/", sections=True), "en", "what is a ref variable"),
    (without_boost, "en", "run TF1 code"),
    (with_heavy_titles, "en", "running average not updating"),
]


@pytest.mark.parametrize("language", NAMES)
def test_with_all_its_parts_the_search_finds_the_page_first(visit, language):
    reader = visit(viewport=size(1440))
    reader.open(folder(language) + "setup/", until="networkidle")
    queries = [query for _, own, query in PARTS if own == language]
    for query, found in asked(reader, queries):
        assert answers(language, query).intersection(found[:1]), query


@pytest.mark.parametrize(("part", "language", "query"), PARTS)
def test_without_a_part_the_search_loses_the_page(visit, part, language, query):
    left_out = []

    def leave_out(route: playwright.Route) -> None:
        body = route.fetch().text()
        if callable(part):
            index = json.loads(body)
            part(index)
            edited = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        else:
            edited = body.replace(*part)
        left_out.append(edited != body)
        route.fulfill(body=edited)

    reader = visit(viewport=size(1440))
    file = "search_index.json" if callable(part) else "search.js"
    reader.tab.route(f"**/{file}", leave_out)
    reader.open(folder(language) + "setup/", until="networkidle")
    reader.context.set_default_timeout(3_000)
    try:
        [(_, found)] = asked(reader, [query])
    except playwright.TimeoutError:
        found = []
    reader.faults = [one for one in reader.faults if "query" not in one.lower()]
    assert left_out == [True]
    assert not answers(language, query).intersection(found[:1])


SPY = """
window.sent = []
const post = Worker.prototype.postMessage
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === 2) sent.push(message.data)
  return post.call(this, message, ...rest)
}
"""


@pytest.mark.parametrize(("few", "near"), [("FEW = 7", False), ("FEW = 99", True)])
def test_near_words_which_take_long_are_not_sought_for_a_message(visit, few, near):
    def edit(route: playwright.Route) -> None:
        body = route.fetch().text()
        assert "FEW = 7" in body
        route.fulfill(body=body.replace("FEW = 7", few))

    reader = visit(viewport=size(1440))
    reader.tab.add_init_script(SPY)
    reader.tab.route("**/search.js", edit)
    reader.open("en/setup/", until="networkidle")
    [*asked(reader, ["control_dependancies", TRACEBACK])]
    typed, pasted = filter(None, reader.tab.evaluate("sent"))
    assert "~" in typed
    assert ("~" in pasted) == near

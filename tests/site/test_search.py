"""The search in a real browser: what is typed finds the page that answers it."""

from pathlib import Path

import pytest

from tests.site.browser import ROOT, WIDTHS, Visit, size
from tfnotes.check.built import NAMES, folder
from tfnotes.check.messages import printed, said
from tfnotes.page import site_path
from tfnotes.project import Project
from tfnotes.run.ledger import tomllib

REPORTED = tomllib.loads(Path(__file__).with_name("reported.toml").read_text("utf-8"))
QUERIES = tomllib.loads(Path(__file__).with_name("queries.toml").read_text("utf-8"))
# Keeps the theme's worker at hand, and hears its answers before the theme does.
HOLD = """
window.Worker = class extends Worker {
  constructor(...words) {
    super(...words)
    window.worker = this
    this.addEventListener("message", event => {
      if (event.data.type !== 3) return
      window.answered = true // nothing was typed: the theme asks as it opens
      if (!window.hear) return
      event.stopImmediatePropagation()
      hear(event.data.data)
    })
  }
}
"""
# Sends one query after another as the theme does when it is typed. What the worker
# answers isn't drawn, which would take as long again.
ASK = """async queries => {
  const { base } = JSON.parse(document.getElementById("__config").textContent)
  const root = new URL(base, location)
  const found = []
  for (const query of queries) {
    const answer = new Promise(done => { window.hear = done })
    worker.postMessage({ type: 2, data: query })
    const { items } = await answer
    found.push(items.map(([page]) => new URL(page.location, root).pathname.slice(1)))
  }
  delete window.hear
  return found
}"""


def searcher(visit) -> Visit:
    """A reader whose search can be asked."""
    reader = visit(viewport=size(1440))
    reader.tab.add_init_script(HOLD)
    return reader


def asked(reader: Visit, language: str, queries: list[str]) -> dict[str, list[str]]:
    """The pages that each query finds in a language's search, best first."""
    reader.open(f"{folder(language)}glossary/")
    reader.settle()
    reader.tab.get_by_role("textbox").focus()
    reader.tab.wait_for_function("() => window.answered")
    found = reader.tab.evaluate(ASK, queries)
    return dict(zip(queries, found, strict=True))


def typed(language: str) -> dict[str, set[str]]:
    """What is typed in a language, and the paths of the pages that answer it."""
    return {
        query: {folder(language) + page for page in pages.split()}
        for group in ("api", "misspelled", "messages", language)
        for pages, queries in QUERIES[group].items()
        for query in queries
    }


def pasted(language: str) -> dict[str, set[str]]:
    """A message of each page in a language, and its path; the patterns find the others
    as well (tests/site/test_messages.py). And what readers report.
    """
    wanted: dict[str, set[str]] = {
        text: {f"{folder(language)}errors/{page}/"}
        for group in ("both", language)
        for page, texts in REPORTED[group].items()
        for text in texts
    }
    project = Project(ROOT)
    for page in project.of_language(language):
        if page.is_a("error"):
            message = min(said(page, printed(project, page)))
            line = " ".join(message.splitlines())  # as it comes into the box
            wanted.setdefault(line, set()).add(site_path(page.name))
    return wanted


def beyond(
    place: int, found: dict[str, list[str]], wanted: dict[str, set[str]]
) -> list[tuple[str, list[str]]]:
    """The queries whose page isn't among the first, and the first that they find."""
    return [
        (query, found[query][:3])
        for query, pages in wanted.items()
        if not pages.intersection(found[query][:place])
    ]


@pytest.mark.parametrize("language", NAMES)
def test_what_is_typed_or_pasted_finds_its_page_in_its_language(visit, language):
    queries, messages = typed(language), pasted(language)
    assert len(queries) >= 300 and len(messages) >= 80
    reader = searcher(visit)
    found = asked(reader, language, [*queries, *messages])
    assert beyond(1, found, messages) == []
    assert beyond(3, found, queries) == []
    second = beyond(1, found, queries)
    assert len(second) <= 0.05 * len(queries), second
    in_english = {path.startswith("en/") for one in found.values() for path in one}
    assert in_english == {language == "en"}
    # And the theme shows what the worker answers.
    query = next(iter(queries))
    box = reader.tab.get_by_role("textbox")
    box.fill(query)
    box.press("End")  # Material waits for a key, the last one of an input method
    drawn = reader.tab.locator(".md-search-result__item > a")
    drawn.first.wait_for()
    paths = drawn.evaluate_all("all => all.map(one => one.pathname.slice(1))")
    assert paths == found[query][: len(paths)]


def test_a_page_that_is_not_found_is_reported(visit):
    wanted = {"control_dependancies": {"en/notes/control-dependencies/"}}
    reader = searcher(visit)
    assert beyond(1, asked(reader, "en", [*wanted]), wanted) == []
    # Without its script the search knows no word that is near.
    reader.tab.route("**/assets/search.js", lambda one: one.fulfill(body=""))
    assert beyond(3, asked(reader, "en", [*wanted]), wanted) == [(*wanted, [])]


@pytest.mark.parametrize("language", NAMES)
def test_what_is_pasted_into_the_home_page_is_searched(visit, language):
    reader = visit(viewport=size(390))
    reader.open(folder(language))
    box = reader.tab.locator(".notes-ask input")
    box.fill("ValueError: Variable a/b already exists, disallowed. Did you mean")
    found = reader.tab.locator(".md-search-result__item a").first
    place = found.get_attribute("href")
    assert place.partition("?")[0].endswith("errors/already-exists/")
    assert ("/en/" in place) == (language == "en")


@pytest.mark.parametrize("width", WIDTHS)
def test_a_question_in_the_paste_page_s_box_is_searched(visit, width):
    reader = visit(viewport=size(width))
    reader.open("en/paste/", until="networkidle")
    question = "sess.run in a loop gets slower and slower,\nmemory keeps growing"
    reader.tab.locator("#paste").fill(question)
    reader.tab.get_by_role("button", name="Search the site").click()
    wanted = ".md-search-result__item a[href*='sessions/graphs/']"
    reader.tab.locator(wanted).first.wait_for()
    assert "?" not in reader.tab.url and "#" not in reader.tab.url


@pytest.mark.parametrize("language", NAMES)
def test_a_message_without_a_page_is_said_to_have_none(visit, language):
    reader = visit(viewport=size(1440))
    reader.open(f"{folder(language)}glossary/")
    reader.settle()
    box, said = reader.tab.get_by_role("textbox"), reader.tab.locator(".notes-unknown")
    first = reader.tab.locator(".md-search-result__item").first
    for query, unknown in (
        ("DataLossError: corrupted record at 12", True),
        ("ValueError: Variable a already exists, disallowed.", False),
        ("ValueError", False),
        ("variable scope", False),
    ):
        box.fill(query)
        box.press("End")
        first.wait_for()
        assert said.is_visible() == unknown, query


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
    def edit(route) -> None:
        body = route.fetch().text()
        assert "FEW = 7" in body
        route.fulfill(body=body.replace("FEW = 7", few))

    reader = searcher(visit)
    reader.tab.add_init_script(SPY)
    reader.tab.route("**/search.js", edit)
    long = max(
        (one for group in QUERIES["messages"].values() for one in group), key=len
    )
    asked(reader, "en", ["control_dependancies", long])
    word, message = filter(None, reader.tab.evaluate("sent"))
    assert "~" in word
    assert ("~" in message) == near

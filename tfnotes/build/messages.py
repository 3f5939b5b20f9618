"""Lists pages where a reader looks for them, and a message's wordings.

Made from the pages, so that none is forgotten: those of kind `error` all on the page
`errors/index.md`, those that lead to a page in its section `#errors`, and what each
TensorFlow printed in the section `#wording` of a message's own page; those of kind
`topic` on the page `notes/index.md`.
"""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from tfnotes.build.versions import code, names
from tfnotes.page import Page, is_snippet
from tfnotes.project import Project
from tfnotes.run.ledger import key
from tfnotes.words import WORDS

NOTES, TOPICS = "notes/index.md", "all"  # the list of topics, and where it stands
HERE = "errors"  # the section of a page that lists the messages that lead to it
INDEX = "errors/index.md"
MOST, BY_TOPIC = "most-reported", "by-topic"  # sections of the index
LONG = 400  # characters of a message in the table of its wordings
GAP = "…"  # for what varies in a message


def of_language(project: Project, language: str) -> list[Page]:
    """The pages of messages in a language, the most reported first, then by title."""
    pages = [one for one in project.of_language(language) if one.is_a("error")]
    return sorted(pages, key=lambda one: (rank(one) or 1000, title(one).lower()))


def rank(page: Page) -> int | None:
    """How often a message is reported: 1 is most; None if that isn't known."""
    return page.front.get("reported")


def title(page: Page) -> str:
    """A message as its page's title says it."""
    return str(page.front.get("title", page.title))


def topics(page: Page) -> list[str]:
    """The pages that a message leads to, as the front matter names them."""
    topic = page.front.get("topic", [])
    return [str(one) for one in (topic if isinstance(topic, list) else [topic])]


def short(page: Page) -> str:
    """The name by which front matter says a page, such as ``notes/scopes``."""
    return re.sub(r"(/index)?\.md$", "", page.below)


def additions(project: Project, page: Page) -> dict[int, list[str]]:
    """What is added to a page, by the line of the page after which it stands."""
    found = {}
    for name, make in (
        (TOPICS, _topics if page.below == NOTES else None),
        ("wording", _wording if page.is_a("error") else None),
        (HERE, _leading_here if page.kind.answers else None),
        (MOST, _most_reported if page.below == INDEX else None),
        (BY_TOPIC, _by_topic if page.below == INDEX else None),
    ):
        if make and (place := page.by_id.get(name)):
            found[page.end(place)] = ["", *make(project, page), ""]
    return found


def _link(page: Page, other: Page) -> str:
    path = posixpath.relpath(other.below, posixpath.dirname(page.below) or ".")
    return f"[{other.title}]({path})"


def _row(page: Page, other: Page) -> str:
    """A message and what its page says in one sentence."""
    colon = WORDS[page.language]["colon"]
    return f"- {_link(page, other)}{colon}{other.front.get('description', '')}"


def _topics(project: Project, page: Page) -> Iterator[str]:
    """The pages of each topic, its first one with the others below it."""
    pages = [one for one in project.in_order(page.language) if one.is_a("topic")]
    for first in pages:
        if first.below.endswith("/index.md"):
            yield from (_row(page, first), "")
            folder = posixpath.dirname(first.below)
            for other in pages:
                if other is not first and posixpath.dirname(other.below) == folder:
                    yield f"    - {_link(page, other)}"
            yield ""


def _leading_here(project: Project, page: Page) -> Iterator[str]:
    for other in of_language(project, page.language):
        if short(page) in topics(other):
            yield _row(page, other)


def _most_reported(project: Project, page: Page) -> Iterator[str]:
    for other in filter(rank, of_language(project, page.language)):
        yield _row(page, other)


def _by_topic(project: Project, page: Page) -> Iterator[str]:
    """The messages below the page that each leads to first, in those pages' order."""
    every = of_language(project, page.language)
    for target in project.in_order(page.language):
        mine = [one for one in every if topics(one)[:1] == [short(target)]]
        if mine:
            yield from (f"- {_link(page, target)}", "")
            yield from (f"    - {_link(page, one)}" for one in mine)
            yield ""


def snippets(page: Page, wrong: bool = False) -> list[Path]:
    """The snippets that a page shows whole; only those that are marked as wrong."""
    found = [
        page.root / "snippets" / one.include
        for one in page.fences
        if is_snippet(one) and (one.line in page.wrong or not wrong)
    ]
    return [*dict.fromkeys(found)]


def patterns(page: Page) -> list[re.Pattern[str]]:
    """The patterns of a message; those that are none are left out."""
    found = []
    for pattern in page.front.get("match") or []:
        try:
            found.append(re.compile(str(pattern), re.MULTILINE))
        except re.error:
            continue
    return found


def _wording(project: Project, page: Page) -> Iterator[str]:
    """A table: each wording without what varies, and the versions that print it."""
    if (versions := project.versions) is None:
        return
    found: dict[str, set[str]] = {}
    for snippet in snippets(page):
        printed: dict[Path, list[str]] = {}
        for version in versions.ran(key(snippet)):
            for suffix in (".out", ".err"):
                path = version.recorded(snippet, suffix)
                if path not in printed:
                    printed[path] = [*_said(page, project.text(path))]
                for line in printed[path]:
                    found.setdefault(line, set()).add(version.full)
    if found:
        yield f"| {WORDS[page.language]['wording']} |"
        yield "|---|---|"
    for line, those in found.items():
        every = [one for one in versions.all if one.full in those]
        cell = code(line, LONG).replace("|", r"\|")
        yield f"| {names(every, versions)} | {cell} |"


def _said(page: Page, text: str) -> Iterator[str]:
    """The lines with a page's message in what a snippet printed or logged."""
    for pattern in patterns(page):
        for found in pattern.finditer(text):
            yield _masked(text, found)


def whole_lines(text: str, found: re.Match[str]) -> str:
    """The whole lines of a text in which a match stands."""
    begin = text.rfind("\n", 0, found.start()) + 1
    return text[begin : (text + "\n").index("\n", max(found.end() - 1, begin))]


def _masked(text: str, found: re.Match[str]) -> str:
    """The first line of a message, with `…` for each part that a pattern names."""
    whole, shown, last = whole_lines(text, found), "", 0
    begin = text.rfind("\n", 0, found.start()) + 1
    for start, stop in sorted(found.span(name) for name in found.re.groupindex):
        if last <= start - begin < stop - begin:
            shown += whole[last : start - begin] + GAP
            last = stop - begin
    return (shown + whole[last:]).partition("\n")[0]

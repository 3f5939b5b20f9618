"""The pages of messages: found by what was printed, and by nobody else's message."""

import re
from collections.abc import Iterator
from typing import Any

from tfnotes.build import causes, messages
from tfnotes.files import Problem, line_of
from tfnotes.page import LANGUAGES, Page
from tfnotes.project import Project
from tfnotes.words import WORDS

UNTOLD = {"api", "container", "date", "part"}  # groups that the reader didn't name
ONLY_PYTHON = re.compile(r"\\[AZ]|\(\?[aiLmsux#(>]|[*+?}]\+")


def check_patterns(project: Project) -> Iterator[Problem]:
    """Each pattern in ``match:`` finds what the page's programs print or log.

    It finds no message of another page. A program that the page calls wrong prints the
    message on some version.
    """
    if not any(page.is_a("error") for page in project.checked):
        return
    pages = [one for one in project.of_language(LANGUAGES[0]) if one.is_a("error")]
    texts = {page: printed(project, page) for page in pages}
    lines = {page: said(page, texts[page]) for page in pages}
    for page in pages:
        found = page.front.get("match", [])
        for pattern in found if isinstance(found, list) else [[found]]:
            if what := _unmatched(pattern, texts[page]):
                cure = "write match: ['…'], a pattern of a message that is printed"
                yield _at(page, pattern, what, cure)
                continue
            known = WORDS[page.language]["paste"]["what"].keys() | UNTOLD
            for name in re.compile(pattern).groupindex.keys() - known:
                cure = "write what it is under [paste.what] in tfnotes/words"
                yield _at(page, pattern, f"no words say what {name} is", cure)
            for other in pages:
                for line in sorted(lines[other] - lines[page]):
                    if re.search(pattern, line, re.MULTILINE):
                        what = f"{pattern!r} takes {line[:60]!r} of {other.shown}"
                        yield _at(page, pattern, what, "make it say more")
        for snippet in messages.snippets(page, wrong=True):
            found = [project.text(path) for path in project.recorded(snippet)]
            if not any(one.search(t) for one in messages.patterns(page) for t in found):
                what = (
                    f"no pattern finds what {snippet.parent.name}/{snippet.name} prints"
                )
                cure = "write one, or show a program that prints this message"
                yield _at(page, "match:", what, cure)


def _at(page: Page, part: Any, what: str, cure: str) -> Problem:
    source = "\n".join(page.lines[: page.body - 1])
    line = max(line_of(source, "match:"), line_of(source, str(part)))
    return page.problem(line, what, cure)


def printed(project: Project, page: Page) -> list[str]:
    """What the page's programs printed and logged, on each version that differs."""
    shown = messages.snippets(page)
    return [project.text(path) for one in shown for path in project.recorded(one)]


def said(page: Page, texts: list[str]) -> set[str]:
    """The lines of some texts in which a page's patterns find its message."""
    return {
        messages.whole_lines(text, found)
        for pattern in messages.patterns(page)
        for text in texts
        for found in pattern.finditer(text)
    }


def _unmatched(pattern: Any, texts: list[str]) -> str | None:
    """What is wrong with a pattern, if it is none or matches all texts or none."""
    if what := _none(pattern):
        return what
    expression = re.compile(pattern, re.MULTILINE)
    if not any(map(expression.search, texts)):
        return f"no program of the page prints what {pattern!r} matches"
    return None


def check_causes(project: Project) -> Iterator[Problem]:
    """What is around a message, and what shows the cause of a section, are patterns."""
    for page in project.checked:
        if not page.is_a("error"):
            continue
        shown = page.front.get("causes", {})
        if not isinstance(shown, dict):
            cure = "write below it, by the id of a section, ['…']"
            yield _at(page, "causes:", f"causes holds {shown!r}", cure)
            continue
        for name in shown.keys() - causes.sections(page).keys():
            cure = "name a section that is a cause"
            yield _at(page, f"{name}:", f"no cause has the id {name}", cure)
        for part in (page.front.get("within", []), *shown.values()):
            for pattern in part if isinstance(part, list) else [[part]]:
                if what := _none(pattern):
                    yield _at(page, pattern, what, "write a pattern in quotes")


def _none(pattern: Any) -> str | None:
    """Why something is no pattern that Python and JavaScript both understand."""
    if not isinstance(pattern, str):
        return f"{pattern!r} isn't a list of texts"
    try:
        expression = re.compile(pattern, re.MULTILINE)
    except re.error as error:
        return f"{pattern!r} isn't a regular expression: {error}"
    if found := ONLY_PYTHON.search(pattern):
        return f"{found[0]!r} of {pattern!r} isn't JavaScript"
    return f"{pattern!r} matches any text" if expression.search("") else None


def check_topics(project: Project) -> Iterator[Problem]:
    """Each message leads to a page, which says so in a section of its own."""
    for page in project.checked:
        names = messages.topics(page) if page.is_a("error") else []
        for name in names:
            targets = (f"{page.language}/{name}{end}" for end in (".md", "/index.md"))
            target = next(filter(None, map(project.by_name.get, targets)), None)
            what = None
            if target is None:
                what, cure = f"the topic {name} is no page", "name one without .md"
            elif target.kind.answers and messages.HERE not in target.by_id:
                what = f"{target.shown} lists no messages that lead to it"
                cure = f"write there ## … {{#{messages.HERE} .about}}"
            if what:
                source = "\n".join(page.lines[: page.body - 1])
                yield page.problem(line_of(source, "topic:"), what, cure)
        rank = page.front.get("reported", 1)
        if not isinstance(rank, int) or rank < 1:
            what = f"the rank {rank!r} of the message"
            yield page.problem(1, what, "write reported: and a number from 1")

"""Translations say the same as far as that can be counted: names, numbers, verdicts.

Where one language alone has to name some code or a number, the front matter of both
pages names it and says why: ``differs:``, and below it ``  <section's id>: …``.
"""

import re
from collections.abc import Iterator
from itertools import permutations

from tfnotes.check.claims import claims
from tfnotes.check.forms import PLACEHOLDER
from tfnotes.files import Problem, line_of
from tfnotes.page import CODE, LANGUAGES, LINK, OPENINGS, Page, Section
from tfnotes.project import Project
from tfnotes.words import WORDS

NUMBER = re.compile(r"(?<![\d.,])[-+−]?\d+(?:[.,]\d+)*[²³]?")
ID = re.compile(r" \{#[^}]*\}$")
ALLOWED = "differs"  # in the front matter, by id: what differs there, and why


def check_mentions(project: Project) -> Iterator[Problem]:
    """A section names the same code and the same numbers in each language."""
    for page, other in project.translations:
        if page not in project.checked:
            continue
        allowed = page.front.get(ALLOWED)
        reasons = allowed if isinstance(allowed, dict) else {}
        for section in page.sections:
            name = section.heading.id
            twin = other.by_id.get(name)
            if twin is None:
                continue  # check_parity says so
            faults = {*_faults((page, section), (other, twin))}
            reason = str(reasons.get(name, ""))
            excused = {fault for fault in faults if fault[0] in reason}
            yield from (problem for _, problem in sorted(faults - excused))
            if name in reasons and not excused:
                what = "no name or number of this reason stands on one page alone"
                yield _at_reason(page, name, what, "remove it, or name them")
        for name, reason in reasons.items():
            if name not in page.by_id or not reason:
                what = f"{ALLOWED} holds {name!r}: {reason!r}"
                yield _at_reason(page, name, what, "write a section's id: a reason")


def _at_reason(page: Page, name: str, what: str, cure: str) -> Problem:
    line = line_of("\n".join(page.lines[: page.body]), f"{name}:")
    return page.problem(line, what, cure)


def _faults(*sides: tuple[Page, Section]) -> Iterator[tuple[str, Problem]]:
    """What one side of a section names and the other doesn't, with what to say."""
    found = [_mentions(*side) for side in sides]
    for (page, section), (other, twin), ours, theirs in (
        (*sides, *found),
        (*sides[::-1], *found[::-1]),
    ):
        for text, line in ours.items():
            if text not in theirs:
                what = f"{text} isn't in {other.shown}:{twin.heading.line}"
                cure = f"say the same in #{section.heading.id} of both"
                yield text, page.problem(line, what, cure)


def _mentions(page: Page, section: Section) -> dict[str, int]:
    """The code and the numbers in a section's own text, each with its first line."""
    found: dict[str, int] = {}
    for number in section.own_lines:
        if number in page.inside:
            continue
        text = ID.sub("", LINK.sub(r"\g<text>", page.lines[number - 1]))
        for code in CODE.finditer(text):
            found.setdefault(f"`{code[0].strip('` ')}`", number)
        for digits in NUMBER.findall(CODE.sub("`", text)):
            found.setdefault(digits, number)
    return found


def check_verdicts(project: Project) -> Iterator[Problem]:
    """Each claim has one of the verdicts, the same in each language."""
    for page, other in project.translations:
        if page in project.checked:
            ours, theirs = _verdicts(page), _verdicts(other)
            for (line, cell, verdict), (place, _, its) in zip(
                ours, theirs, strict=False
            ):
                if verdict != its and verdict and its:
                    what = f"{cell!r}, but {its} at {other.shown}:{place}"
                    yield page.problem(line, what, "make both pages agree")
    for page in project.checked:
        for line, cell, verdict in _verdicts(page):
            if not verdict and cell != PLACEHOLDER:
                words = ", ".join(WORDS[page.language]["verdicts"].values())
                yield page.problem(line, f"no verdict: {cell!r}", f"write {words}")


def _verdicts(page: Page) -> list[tuple[int, str, str | None]]:
    """The line of each claim, its second cell, and what that means."""
    keys = {word: key for key, word in WORDS[page.language]["verdicts"].items()}
    found = []
    for table in claims(page):
        for number, line in enumerate(table.lines[2:], table.line + 2):
            cell = CODE.sub("", line).split("|")[2:3]
            text = cell[0].strip() if cell else ""
            found.append((number, text, keys.get(text)))
    return found


def check_labels(project: Project) -> Iterator[Problem]:
    """The title of a tab has one translation, on all pages."""
    known = {
        (language, word): (WORDS[other]["tabs"][key], "tfnotes/words")
        for language, other in permutations(LANGUAGES, 2)
        for key, word in WORDS[language]["tabs"].items()
    }
    for pair in project.translations:
        sides = [[one for one in page.blocks if one.kind == "tab"] for page in pair]
        for tabs in zip(*sides, strict=False):
            titles = [OPENINGS["tab"].match(tab.lines[0])["title"] for tab in tabs]
            for at, (page, tab) in enumerate(zip(pair, tabs, strict=True)):
                here, there = titles[at], titles[1 - at]
                place = f"{page.shown}:{tab.line}"
                key = page.language, here
                other, first = known.setdefault(key, (there, place))
                if other != there:
                    what = f"the tab {here!r} is {there!r}, but {other!r} at {first}"
                    yield page.problem(tab.line, what, "make both pages agree")

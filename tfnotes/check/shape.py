"""What lets a reader find the answer on a page: few brief headings, the code to copy
first, right before wrong, and no wrong code that looks like any other.

`Kind.answers` and `Kind.short` in tfnotes/page.py say which kinds keep to this; what
only a browser can measure is in tests/site/test_shape.py.
"""

import re
from collections.abc import Iterator

from tfnotes.build.messages import HERE
from tfnotes.files import Problem
from tfnotes.page import CODE, OPENINGS, WRONG, Fence, Page, Section, is_snippet
from tfnotes.printed import is_error
from tfnotes.project import Project
from tfnotes.words import WORDS

SNIPPETS = 14
GROUPS = 7
ENTRIES = 20  # of the contents
WORDS_AT_MOST = {"en": 8, "zh": 20}  # of a heading; of Chinese, characters
ABOUT = {HERE, "see-also"}  # groups that hold links alone
WORD = {"en": re.compile(r"\w[\w'’.-]*"), "zh": re.compile(r"[\u3400-\u9fff]|\w+")}


def check_size(project: Project) -> Iterator[Problem]:
    """A page can be scanned: so many snippets, groups and headings, and brief ones."""
    for page in project.checked:
        if not page.kind.short:
            continue
        levels = [one.level for one in page.headings]
        ids = {one.id for one in page.headings if one.level == 2}
        for count, most, what in (
            (len({include for _, include in page.snippets}), SNIPPETS, "snippets"),
            (len(ids - ABOUT), GROUPS, "groups (##)"),
            (levels.count(2) + levels.count(3), ENTRIES, "headings"),
        ):
            if count > most:
                cure = "split the page, or cut what nobody would miss"
                yield page.problem(1, f"{count} {what}, at most {most}", cure)
        for heading in page.headings:
            # Code is one word, however long.
            text = CODE.sub(" x ", heading.title)
            words = len(WORD[page.language].findall(text))
            most = WORDS_AT_MOST[page.language]
            if words > most and not (heading.level == 1 and page.is_a("error")):
                what = f"a heading of {words} words, at most {most}"
                yield page.problem(heading.line, what, "say one thing")


def check_answers(project: Project) -> Iterator[Problem]:
    """The code to copy stands before the first ``##``."""
    for page in project.checked:
        groups = (one.line for one in page.headings if one.level == 2)
        first = next(groups, len(page.lines))
        code = [one for one in page.fences if one.info.startswith(("python", "con"))]
        if page.kind.answers and not (code and code[0].line < first):
            cure = "write an excerpt of the program that solves it before the first ##"
            yield page.problem(first, "no code in the answer", cure)


def check_wrong(project: Project) -> Iterator[Problem]:
    """What doesn't work is marked as such, and what works stands beside it."""
    for page in project.checked:
        if not page.kind.answers:
            continue
        for block in page.blocks:
            cure = "write the right one first, then !!! wrong around the other"
            titles = WORDS[page.language]["tabs"].values()
            tab = OPENINGS["tab"].match(block.lines[0])
            if tab and tab["title"] in titles:
                what = f"a tab {tab['title']!r}, which hides one of both"
                yield page.problem(block.line, what, cure)
            if is_snippet(block) and block.line not in page.wrong:
                snippet = project.root / "snippets" / block.include
                caught = "except " in project.text(snippet)
                if not caught and is_error(project.text(snippet.with_suffix(".out"))):
                    what = f"{block.include} ends in an error, unmarked"
                    yield page.problem(block.line, what, f"put it in !!! {WRONG}")
        for section in page.sections:
            if section.heading.level > 1:
                yield from _pair(page, section)


def _pair(page: Page, section: Section) -> Iterator[Problem]:
    """What is wrong has what is right beside it, in the order of the page's kind."""
    whole = section.all_blocks if section.heading.level > 2 else section.blocks
    if page.is_a("error"):  # a cause is told in one place
        whole = section.all_blocks if section.heading.level == 2 else []
    shown = [one for one in whole if isinstance(one, Fence) and _is_python(one)]
    right = [one.line for one in shown if one.line not in page.wrong]
    wrong = [one.line for one in shown if one.line in page.wrong]
    if wrong and not right and not page.links_in(section.lines):
        cure = "show the right one beside it, or link to it"
        yield page.problem(wrong[0], "a wrong program alone", cure)
    elif page.is_a("error") and wrong and right and right[0] < wrong[0]:
        cure = "write what prints the message first"
        yield page.problem(right[0], "the right program before the wrong one", cure)
    elif not page.is_a("error") and wrong and right and wrong[0] < right[0]:
        cure = "write the right one first"
        yield page.problem(wrong[0], "the wrong program before the right one", cure)


def _is_python(fence: Fence) -> bool:
    return (fence.include or "").endswith(".py")

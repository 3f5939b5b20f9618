"""Characters that a reader can't see, or takes for others.

Invisible ones change what code does, or the order in which it is shown (Trojan Source,
CVE-2021-42574); a letter of another script makes another name that looks the same
(https://www.unicode.org/reports/tr36/). Both can stand in a string as an escape.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

from tfnotes.files import Problem
from tfnotes.page import CODE, Page
from tfnotes.project import Project

NOT_ASCII = re.compile(r"[^\n -~]")
HAN = re.compile("[\u3400-\u9fff]")
SOURCES = ("docs/**/*.md", "docs/*.yml", "snippets/*.toml")
RECORDED = (".out", ".err", ".dot")
CURE = "take it out"  # of what authors write


def check_characters(project: Project) -> Iterator[Problem]:
    """Nothing is invisible, and code holds no letters that look like others."""
    for path in project.new(project.snippets):
        yield from _problems(project, path, "escape it", lambda number, line: line)
    recorded = [path for suffix in RECORDED for path in project.files(suffix)]
    for path in project.new(recorded):
        yield from _problems(project, path, "print its repr() or leave it out")
    pages = {page.path: page for page in project.checked}
    for path in [path for pattern in SOURCES for path in project.root.glob(pattern)]:
        if path in pages:
            yield from _problems(project, path, CURE, partial(_code_of, pages[path]))
        elif path.suffix != ".md":
            yield from _problems(project, path, CURE)


def _code_of(page: Page, number: int, line: str) -> str:
    """The code on a line of a page: in a fence all of it, else what is between `."""
    if number in page.inside and number >= page.body:
        return line
    return "".join(code[0] for code in CODE.finditer(line))


def _problems(
    project: Project,
    path: Path,
    cure: str,
    code_of: Callable[[int, str], str] = lambda number, line: "",
) -> Iterator[Problem]:
    """Look at a file, of which a part of each line is code."""
    text, place = project.text(path), path.relative_to(project.root)
    if text.isascii() and not NOT_ASCII.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        code = code_of(number, line)
        for character in dict.fromkeys(NOT_ASCII.findall(line)):
            name = unicodedata.name(character, "a control character")
            if _is_invisible(character):
                what = f"{character!a} ({name}), which nobody sees"
                yield Problem(place, number, what, cure)
            elif character in code and _misleads(character):
                what = f"{character!r} ({name}) in code"
                yield Problem(place, number, what, "write it in ASCII")
        if not unicodedata.is_normalized("NFC", line):
            what = "a letter and its accent are two characters"
            yield Problem(place, number, what, "write it as NFC")


@cache
def _is_invisible(character: str) -> bool:
    """Whether it is of the categories Other (controls, formats) or Separator."""
    return unicodedata.category(character)[0] in "CZ"


@cache
def _misleads(character: str) -> bool:
    """Whether it is a letter or a mark, and no Chinese one."""
    category = unicodedata.category(character)[0]
    return category in "LM" and not HAN.match(character)

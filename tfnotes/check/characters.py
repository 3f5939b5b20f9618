"""Characters that a reader can't see, or takes for others.

Invisible ones change what code does, or the order in which it is shown (Trojan Source,
CVE-2021-42574); a letter of another script makes another name that looks the same
(https://www.unicode.org/reports/tr36/). Both can stand in a string as an escape.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from tfnotes.files import Problem
from tfnotes.page import CODE
from tfnotes.project import Project

NOT_ASCII = re.compile(r"[^\n -~]")
HAN = re.compile("[\u3400-\u9fff]")
SOURCES = ("docs/**/*.md", "docs/*.yml", "snippets/*.toml")
RECORDED = (".out", ".err", ".dot")


def check_characters(project: Project) -> Iterator[Problem]:
    """Nothing is invisible, and code holds no letters that look like others."""
    for path in project.snippets:
        yield from _problems(project, path, "escape it", is_code=True)
    for path in [path for suffix in RECORDED for path in project.files(suffix)]:
        yield from _problems(project, path, "print its repr() or leave it out")
    names = {page.path for page in project.checked}
    fences = {
        page.path: {line for line in page.inside if line >= page.body}
        for page in project.checked
    }
    for path in [path for pattern in SOURCES for path in project.root.glob(pattern)]:
        if path.suffix != ".md" or path in names:
            inside = fences.get(path, frozenset())
            yield from _problems(project, path, "take it out", inside=inside)


def _problems(
    project: Project,
    path: Path,
    cure: str,
    *,
    is_code: bool = False,
    inside: Collection[int] = (),
) -> Iterator[Problem]:
    """Look at a file: one of code, or one with code on some lines and between `."""
    text = project.text(path)
    if text.isascii() and not NOT_ASCII.search(text):
        return
    is_page = path.suffix == ".md"
    for number, line in enumerate(text.split("\n"), 1):
        for character in dict.fromkeys(NOT_ASCII.findall(line)):
            name, what = unicodedata.name(character, "a control character"), None
            advice = cure
            if _is_invisible(character):
                what = f"{character!a} ({name}), which nobody sees"
            elif _misleads(character) and (
                is_code
                or number in inside
                or (
                    is_page
                    and any(character in code[0] for code in CODE.finditer(line))
                )
            ):
                what, advice = f"{character!r} ({name}) in code", "write it in ASCII"
            if what:
                yield Problem(path.relative_to(project.root), number, what, advice)
        if not unicodedata.is_normalized("NFC", line):
            what = "a letter and its accent are two characters"
            yield Problem(
                path.relative_to(project.root), number, what, "write it as NFC"
            )


@cache
def _is_invisible(character: str) -> bool:
    """Whether it is of the categories Other (controls, formats) or Separator."""
    return unicodedata.category(character)[0] in "CZ"


@cache
def _misleads(character: str) -> bool:
    """Whether it is a letter or a mark, and no Chinese one."""
    category = unicodedata.category(character)[0]
    return category in "LM" and not HAN.match(character)

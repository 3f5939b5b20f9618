"""Links between a name of TensorFlow 1 and the page that treats it.

`api/advice.toml` says of a name where to `see`: its row leads there, and each section
of that page that speaks of the name leads to the row.
"""

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tfnotes.build import names
from tfnotes.page import CODE, LINK, Page

if TYPE_CHECKING:
    from tfnotes.project import Project

SLIM = re.compile(r"^slim\.")
CALLED = re.compile(r"\(.*\)$", re.DOTALL)


def name_of(code: str) -> str:
    """The name that inline code writes, with or without a call."""
    plain = CALLED.sub("", code.strip("`").strip())
    return SLIM.sub("tf.contrib.slim.", plain).replace("tf.compat.v1.", "tf.", 1)


def linked(project: "Project", page: Page, lines: list[str]) -> list[str]:
    """The lines of a topic's page, where each name at home on it leads to its row, once
    a section.
    """
    if project.api is None:
        return lines
    path = page.below.removesuffix(".md")
    own = {
        name
        for name, said in project.api.advice.items()
        if said.get("see", "").partition("#")[0] == path
    }
    found = [*lines]
    for section in page.sections:
        left = {*own}
        for number in range(section.heading.line + 1, section.own_end + 1):
            if left and number not in page.inside:
                found[number - 1] = "".join(_with_links(found[number - 1], page, left))
    return found


def _with_links(line: str, page: Page, left: set[str]) -> Iterator[str]:
    """The parts of a line, names that are left led to their rows."""
    blank = CODE.sub(lambda code: "x" * len(code[0]), line)  # it may hold brackets
    links = [found.span() for found in LINK.finditer(blank)]
    end = 0
    for code in CODE.finditer(line):
        name = name_of(code[0])
        inside = any(start <= code.start() < stop for start, stop in links)
        if name not in left or inside or line.lstrip().startswith(("!!!", "???")):
            continue
        left.discard(name)
        path, anchor = names.place(name)
        target = posixpath.relpath(path, posixpath.dirname(page.below))
        yield f"{line[end : code.start()]}[{code[0]}]({target}#{anchor})"
        end = code.end()
    yield line[end:]

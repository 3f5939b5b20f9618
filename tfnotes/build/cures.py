"""The lines to write against a message, with room for the reader's own names.

They stand on the message's page, in programs that ran: above its causes, the excerpt
that the page begins with; of a cause, the marked lines of the first program below it
that works. Where they hold a name that the page's own programs print in the message,
the reader's name is to stand.
"""

import re
import textwrap
from dataclasses import dataclass
from functools import cached_property

from tfnotes.build import messages
from tfnotes.page import Fence, Page, Section
from tfnotes.project import Project

MARKED = re.compile(r'hl_lines="([\d ]+)"')
OPEN, CLOSE = "\0", "\1"  # around the name of a group, and what it is in the program


@dataclass
class Cures:
    """The lines to write against the message of a page."""

    project: Project
    page: Page

    def of_page(self) -> str:
        """The lines with which the page begins; empty if they are none of a program."""
        for fence in self.page.fences:
            if fence.excerpt and fence.line not in self.page.wrong:
                first, last = fence.excerpt
                return self._written(fence.include, [*range(first, last + 1)])
        return ""

    def of_cause(self, section: Section) -> str:
        """The lines against one cause; empty if its section shows none."""
        for fence in section.snippets:
            marked = self._marked(fence)
            if fence.line not in self.page.wrong and marked:
                return self._written(fence.include, marked)
        return ""

    def _marked(self, fence: Fence) -> list[int]:
        found = MARKED.search(self.page.lines[fence.line - 1])
        return [*map(int, found[1].split())] if found else []

    def _written(self, path: str, numbers: list[int]) -> str:
        """Lines of a snippet, with a gap between those that aren't neighbors."""
        text = self.project.text(self.project.root / "snippets" / path)
        lines, parts = text.split("\n"), []
        for number in numbers:
            parts += ["…"] if parts and number - 1 not in numbers else []
            parts.append(lines[number - 1])
        indents = [len(one) - len(one.lstrip()) for one in parts if one.strip("… ")]
        gap = " " * min(indents, default=0) + "…"
        code = textwrap.dedent("\n".join(gap if one == "…" else one for one in parts))
        return _with_groups(code, self._printed)

    @cached_property
    def _printed(self) -> dict[str, str]:
        """What the message names in the page's own programs: the group, by the name."""
        found: dict[str, str] = {}
        project, page = self.project, self.page
        paths = (
            path for one in messages.snippets(page) for path in project.recorded(one)
        )
        for text in map(project.text, paths):
            for pattern in messages.patterns(page):
                for match in pattern.finditer(text):
                    said = {v: k for k, v in match.groupdict().items() if v}
                    found = said | found
        return found


def _with_groups(code: str, names: dict[str, str]) -> str:
    """Code with the groups of a pattern around the names that stand in quotes."""
    if not names:
        return code
    every = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    name = re.compile(rf"""(?<=["'/])(?:{every})(?=["'/]|:\d)""")
    return name.sub(lambda one: f"{OPEN}{names[one[0]]}={one[0]}{CLOSE}", code)

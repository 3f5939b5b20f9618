"""Where the links of a page lead: to pages, to sections, or out."""

import re
from collections.abc import Iterator

from tfnotes.files import Problem
from tfnotes.page import LINK, Page, Section
from tfnotes.project import Project

REFERENCE = re.compile(r"\[[^\]]+\]\[[^\]]*\]|^\s*\*?\[[^\]]+\]:")
OUTSIDE = re.compile(r"https?://|mailto:")


def follow(
    project: Project, page: Page, target: str
) -> tuple[Page | None, Section | None]:
    """The page and the section that an internal link leads to, as far as they exist."""
    found = project.by_name.get(page.follow(target))
    return found, found.by_id.get(target.partition("#")[2]) if found else None


def check_links(project: Project) -> Iterator[Problem]:
    """Every internal link leads to a page, section or file that exists."""
    for page in project.checked:
        for number, text in page.prose:
            if REFERENCE.search(text):
                what = f"a link by reference: {text.strip()[:60]}"
                yield page.problem(number, what, "write [text](target)")
            elif "](" in LINK.sub("", text):
                what = f"a link that isn't followed: {text.strip()[:60]}"
                yield page.problem(number, what, "write [text](target) on one line")
        for link in page.links:
            if OUTSIDE.match(link.target):
                if project.address and link.target.startswith(project.address):
                    what = f"{link.target} is a page of this site"
                    yield page.problem(link.line, what, "link to its file")
                continue
            path, _, anchor = link.target.partition("#")
            found, section = follow(project, page, link.target)
            what = None
            if found and anchor and not section:
                what = f"{found.shown} has no section #{anchor}"
            elif found and found.language != page.language:
                what = f"{link.target} leaves the page's language"
            elif not found and not project.has_file(page.follow(path)):
                what = f"{link.target} leads to nothing"
            elif not found and not link.picture:
                what = f"{link.target} is a file that nothing checks"
            if what:
                yield page.problem(link.line, what, "link to what is there")


def check_ids(project: Project) -> Iterator[Problem]:
    """An id stands once on a page, or links lead to the wrong place."""
    for page in project.checked:
        lines: dict[str, int] = {}
        for heading in page.headings:
            if heading.id in lines:
                what = f"the id {heading.id} is also at line {lines[heading.id]}"
                cure = "give one of them another, in both languages"
                yield page.problem(heading.line, what, cure)
            lines.setdefault(heading.id, heading.line)

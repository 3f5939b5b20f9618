"""Lists all error messages of the site in the section `#messages` of the notes' index.

Made from the sections below `#errors` of the pages, so that no message is forgotten.
"""

import posixpath

from tfnotes.page import HEADING, Page, read_tree

INDEX = "notes/index.md"
SECTION = "messages"


def messages(page: Page) -> list[tuple[str, list[str]]]:
    """A link to each page of the same language that has errors, and links to these.

    The links are relative to the notes' index.
    """
    found = []
    for other in read_tree(page.root).pages:
        errors = other.by_id.get("errors")
        if other.language != page.language or errors is None:
            continue
        below = other.name.partition("/")[2]
        path = posixpath.relpath(below, posixpath.dirname(INDEX))
        after = [head for head in other.headings if head.line > errors.line]
        links = []
        for head in after:
            if head.level <= errors.level:
                break
            links.append(f"[{title(other, head.line)}]({path}#{head.id})")
        found.append(
            (f"[{title(other, other.headings[0].line)}]({path}#errors)", links)
        )
    return found


def title(page: Page, line: int) -> str:
    """The title of the heading on a line."""
    return HEADING.match(page.lines[line - 1])["title"]


def additions(page: Page) -> dict[int, list[str]]:
    """The list of messages, by the line of the page after which it stands."""
    heading = page.by_id.get(SECTION)
    if heading is None or page.name.partition("/")[2] != INDEX:
        return {}
    lines = [""]
    for whole, links in messages(page):
        lines += [f"- {whole}", "", *[f"    - {link}" for link in links], ""]
    return {page.end(heading): lines}

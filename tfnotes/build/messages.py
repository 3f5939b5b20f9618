"""Lists all error messages of the site in the section `#messages` of the notes' index.

Made from the sections below `#errors` of the pages, so that no message is forgotten.
"""

import posixpath

from tfnotes.page import Page
from tfnotes.project import Project

SECTION = "messages"


def additions(project: Project, page: Page) -> dict[int, list[str]]:
    """The list of messages, by the line of the page after which it stands."""
    place = page.by_id.get(SECTION)
    if place is None or not page.is_a("list"):
        return {}
    lines = [""]
    for other in project.of_language(page.language):
        if errors := other.by_id.get("errors"):
            path = posixpath.relpath(other.below, posixpath.dirname(page.below))
            lines += [f"- [{other.title}]({path}#errors)", ""]
            for section in errors.sections:
                heading = section.heading
                lines.append(f"    - [{heading.title}]({path}#{heading.id})")
            lines.append("")
    return {page.end(place): lines}

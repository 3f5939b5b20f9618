"""Pages that are made while building, such as one a namespace of the API.

They have no file in ``docs``, but names, front matter and addresses like all others:
their kind says what becomes of them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tfnotes.build import names

if TYPE_CHECKING:
    from tfnotes.project import Project


def pages(project: "Project") -> Iterator[tuple[str, str]]:
    """The name of each page, such as ``en/api/losses.md``, and its Markdown.

    Args:
        project: the project, which asks this for its `by_name` and `has_file`.
    """
    if project.api:
        yield from names.pages(project.api)

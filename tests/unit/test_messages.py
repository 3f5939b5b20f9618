"""The list of all messages in the notes' index."""

from tests.trees import write
from tfnotes.build import messages
from tfnotes.build.ledger_lines import body
from tfnotes.project import Project

INDEX = """\
---
kind: list
---

# Notes {#notes}

## It says {#messages .about}

All.

## More {#more}
"""


def listed(tree, language="en"):
    write(tree, {f"docs/{language}/notes/index.md": INDEX})
    project = Project(tree)
    return body(project, project.by_name[f"{language}/notes/index.md"])


def test_every_message_of_a_page_is_linked_in_its_language(tree):
    for language, title in (("zh", "一页"), ("en", "A page")):
        text = listed(tree, language)
        parts = [
            "All.",
            f"- [{title}](../page.md#errors)",
            "    - [`division by zero`](../page.md#error-zero)",
            "## More",
        ]
        assert [text.count(part) for part in parts] == [1, 1, 1, 1]
        assert sorted(parts, key=text.index) == parts


def test_other_pages_get_no_list(tree):
    project = Project(tree)
    assert messages.additions(project, project.by_name["en/page.md"]) == {}

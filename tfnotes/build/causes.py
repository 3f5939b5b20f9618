"""What explains a pasted message: one JSON a language, for docs/assets/messages.js.

Made from the front matter of the pages of messages, whose patterns are the same in all
languages:

    match:   what finds the message in what was printed; groups are the reader's names
    within:  for a message that Python prints for any program: what the rest of the text
             has where it is TensorFlow's
    causes:  by the id of a section, what a traceback or the reader's own words have
             where this is the cause; of several that fit, the first is taken

What isn't for pasted messages stands there too, for tfnotes/build/messages.py: in
``topic`` the page that explains the message, or several, and in ``reported`` its rank
among those most reported, from 1.
"""

import json
from collections.abc import Iterator
from typing import Any

from tfnotes.build import messages
from tfnotes.build.cures import Cures
from tfnotes.build.i18n import folder
from tfnotes.build.search import in_javascript
from tfnotes.page import Page, Section, site_path
from tfnotes.project import Project

NAME = "paste/messages.json"  # below the language's folder


def files(project: Project, language: str) -> Iterator[tuple[str, bytes]]:
    """What pasted messages are explained by, with its path below the site."""
    found = entries(project, language)
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    yield folder(language) + NAME, text.encode()


def entries(project: Project, language: str) -> list[dict[str, Any]]:
    """What is known of each message, in the order of the most reported."""
    pages = messages.of_language(project, language)
    return [
        {
            "page": site_path(page.name),
            "title": messages.title(page),
            "match": [in_javascript(one) for one in page.front["match"]],
            **({"within": within(page)} if "within" in page.front else {}),
            "write": cures.of_page(),
            "causes": [list(row) for row in causes(page, cures)],
            **({"logged": count} if (count := logged(project, page)) else {}),
        }
        for page, cures in ((page, Cures(project, page)) for page in pages)
    ]


def within(page: Page) -> list[str]:
    """The patterns of what is around a message, in JavaScript."""
    return [in_javascript(one, False) for one in page.front["within"]]


def causes(page: Page, cures: Cures) -> Iterator[tuple[str, ...]]:
    """The sections of a page that are causes: id, title, the lines to write, and
    patterns in JavaScript.

    Those that have patterns come first, in their order.
    """
    shown = page.front.get("causes", {})
    every = sections(page)
    for name in [*shown, *(one for one in every if one not in shown)]:
        if name in every:
            patterns = (in_javascript(one, False) for one in shown.get(name, []))
            write = cures.of_cause(every[name])
            yield name, every[name].heading.title, write, *patterns


def sections(page: Page) -> dict[str, Section]:
    """The sections of a message's page that are causes, by their ids."""
    return {
        one.heading.id: one
        for one in page.sections
        if one.heading.level > 1 and not one.heading.classes
    }


def logged(project: Project, page: Page) -> int:
    """In how many recorded logs a message is that no program prints; 0 for an error."""
    patterns = messages.patterns(page)
    for snippet in messages.snippets(page):
        for output in project.outputs_of(snippet):
            if any(one.search(project.text(output)) for one in patterns):
                return 0
    texts = map(project.text, project.files("err"))
    return sum(any(one.search(text) for one in patterns) for text in texts)

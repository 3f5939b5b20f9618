"""A table of terms at the top of the glossary, for who knows them in their language.

The glossary is in the order of the English terms.
"""

from typing import Any

from tfnotes.page import Page
from tfnotes.project import Project
from tfnotes.words import WORDS

ENGLISH = "en"


def additions(project: Project, page: Page) -> dict[int, list[str]]:
    """The table, by the line of the page after which it stands."""
    if not page.is_a("glossary") or page.language == ENGLISH or not project.glossary:
        return {}
    names = [WORDS[page.language]["name"], WORDS[ENGLISH]["name"]]
    lines = ["", f"| {' | '.join(names)} |", "|---|---|"]
    terms = project.glossary["terms"]
    for term in sorted(terms, key=lambda one: by_sound(one[page.language]["term"])):
        own, english = (term[one]["term"] for one in (page.language, ENGLISH))
        lines.append(f"| [{own}](#{term['id']}) | {english} |")
    return {page.end(page.sections[0]): [*lines, ""]}


def by_sound(term: str) -> tuple[bool, Any]:
    """A key that sorts Chinese by pinyin, and what is in Latin letters after it.

    The common characters of GB 2312 stand in the order of their pinyin:
    https://en.wikipedia.org/wiki/GB_2312
    """
    text = term.strip("`").lower()
    return text.isascii(), text.encode("gbk", "replace")

"""Show a term's definition on the first link to it on a page."""

import re

from tfnotes.project import Project

LINK = re.compile(r"\]\((?:\.\./)*glossary\.md#(?P<id>[\w-]+)(?=\))")
TARGET = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def with_titles(markdown: str, project: Project, language: str) -> str:
    """A page whose first link to each term has the term's definition as its title."""
    terms = (project.glossary or {"terms": []})["terms"]
    left = {term["id"]: bare(term[language]["text"]) for term in terms}

    def titled(link: re.Match[str]) -> str:
        text = left.pop(link["id"], None)
        return f'{link[0]} "{text}"' if text else link[0]

    return LINK.sub(titled, markdown)


def bare(text: str) -> str:
    """A definition or a title without links and code marks."""
    return TARGET.sub(r"\1", text).replace("`", "").strip()

"""Show a term's definition on the first link to it on a page."""

import re

from tfnotes.project import Project

LINK = re.compile(r"\]\((?:\.\./)*glossary\.md#(?P<id>[\w-]+)(?=\))")
MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|`")


def with_titles(markdown: str, project: Project, language: str) -> str:
    """A page whose first link to each term has the term's definition as its title."""
    terms = (project.glossary or {"terms": []})["terms"]
    left = {term["id"]: plain(term[language]["text"]) for term in terms}

    def titled(link: re.Match[str]) -> str:
        text = left.pop(link["id"], None)
        return f'{link[0]} "{text}"' if text else link[0]

    return LINK.sub(titled, markdown)


def plain(text: str) -> str:
    """A definition without links and code marks."""
    return MARKUP.sub(r"\1", text).replace("`", "").strip()

"""Show a term's definition on the first link to it on a page."""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from tfnotes.project import GLOSSARY, read_yaml

LINK = re.compile(r"\]\((?:\.\./)*glossary\.md#(?P<id>[\w-]+)(?=\))")
MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|`")


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Give the first link to each term its definition as a title."""
    language = page.file.src_uri.partition("/")[0]
    return with_titles(markdown, Path(config.docs_dir), language)


def with_titles(markdown: str, docs: Path, language: str) -> str:
    """A page whose first link to each term has the term's definition as its title."""
    terms = read_yaml(docs / GLOSSARY.name)["terms"]
    left = {term["id"]: plain(term[language]["text"]) for term in terms}

    def titled(link: re.Match[str]) -> str:
        text = left.pop(link["id"], None)
        return f'{link[0]} "{text}"' if text else link[0]

    return LINK.sub(titled, markdown)


def plain(text: str) -> str:
    """A definition without links and code marks."""
    return MARKUP.sub(r"\1", text).replace("`", "").strip()

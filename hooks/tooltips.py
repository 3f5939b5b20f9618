"""Show a term's definition on the first link to it on a page."""

import html
import re
from pathlib import Path

import glossary
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from pages import read_yaml

LINK = re.compile(r'<a href="(?:\.\./)*glossary/#(?P<id>[\w-]+)"')
MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|`")


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Give the first link to each term its definition as a title."""
    terms = read_yaml(Path(config.docs_dir, glossary.DATA.name))["terms"]
    language = page.file.src_uri.partition("/")[0]
    left = {term["id"]: MARKUP.sub(r"\1", term[language]["text"]) for term in terms}

    def titled(link: re.Match[str]) -> str:
        text = left.pop(link["id"], None)
        return f'{link[0]} title="{html.escape(text)}"' if text else link[0]

    return LINK.sub(titled, content)

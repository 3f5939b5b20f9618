"""Show a term's definition on the first link to it on a page."""

import html
import re
from pathlib import Path

import glossary
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

LINK = re.compile(r'<a href="(?:\.\./)*glossary/#(?P<id>[\w-]+)"')
definitions: dict[str, dict[str, str]] = {}


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the definitions anew: a server builds again after an edit."""
    definitions.update(glossary.read_definitions(Path(config.config_file_path).parent))


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Give the first link to each term its definition as title."""
    left = dict(definitions[page.file.src_uri.partition("/")[0]])

    def titled(link: re.Match[str]) -> str:
        text = left.pop(link["id"], None)
        return f'{link[0]} title="{html.escape(text)}"' if text else link[0]

    return LINK.sub(titled, content)

"""Take the marks off code that has no color of its own.

A quarter of the elements on a page were names and spaces in the color of the code
around them. The theme's `--md-code-hl-name-color` is its `--md-code-fg-color`.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

UNCOLORED = re.compile(r'<span class="[nw]">([^<]*)</span>')


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Leave names and white space without an element."""
    return UNCOLORED.sub(r"\1", content)

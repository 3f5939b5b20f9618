"""Take the marks off code that has no color of its own.

Two thirds of the elements on a page were names, spaces, punctuation and operators. The
theme has names in the color of the code around them; here all four are, so that a phone
has less to do.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

UNCOLORED = re.compile(r'<span class="[nwpo]">([^<]*)</span>')


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Leave names, white space, punctuation and operators without an element."""
    return UNCOLORED.sub(r"\1", content)

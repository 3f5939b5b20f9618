"""Names the link beside each heading, which shows only a sign.

The table of contents' `permalink_title` is one for all languages, and isn't the link's
name, since the link has a text (https://www.w3.org/TR/accname-1.2/).
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

LINK = '<a class="headerlink"'
NAMES = {"zh": "本节链接", "en": "Link to this section"}


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Give each link its name in the page's language."""
    name = NAMES[page.file.src_uri.partition("/")[0]]
    return content.replace(LINK, f'{LINK} aria-label="{name}"')

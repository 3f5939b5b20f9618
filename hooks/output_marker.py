"""Take pytest-codeblocks' marker out of the page before it is rendered.

Inside a content tab Python-Markdown wraps the comment and the block after it in a
paragraph: invalid HTML, in which the output no longer follows its code directly, so
that the stylesheet could not join the two.
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from pages import MARKER


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Leave an empty line in the marker's place."""
    return markdown.replace(MARKER, "")

"""Set the verdicts on a note's claims apart: the cells that hold one, no others."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

VERDICTS = {
    "holds": ("成立", "holds"),
    "holds-but": ("成立，但", "holds, but"),
    "wrong": ("错误", "wrong"),
    "gone": ("已移除", "gone"),
}
WORDS = {word: name for name, words in VERDICTS.items() for word in words}
CELL = re.compile(rf"<td>(?P<word>{'|'.join(WORDS)})</td>")


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Put each verdict into an element of its own class."""
    return CELL.sub(marked, content)


def marked(cell: re.Match[str]) -> str:
    """A cell with its verdict marked."""
    word = cell["word"]
    return f'<td><span class="verdict {WORDS[word]}">{word}</span></td>'

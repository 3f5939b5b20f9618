"""What Markdown and Pygments are asked to make otherwise: mkdocs.yml names both."""

from typing import Any
from xml.etree import ElementTree as ET

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor
from pygments.filter import simplefilter
from pygments.token import Name, Operator, Punctuation, Text, Whitespace

from tfnotes.build.pictures import with_key
from tfnotes.page import LANGUAGES
from tfnotes.words import WORDS

PLAIN = {Name, Operator, Punctuation, Whitespace}


@simplefilter
def plain(_: Any, lexer: Any, tokens: Any, options: Any) -> Any:
    """Code whose names, spaces, punctuation and operators have no element of their own.

    They have no color of their own either, and were two thirds of the elements on a
    page: a phone has less to do.
    """
    for kind, text in tokens:
        yield (Text if kind in PLAIN else kind), text


class Elements(Treeprocessor):
    """Names the links of headings, and sets verdicts on claims apart."""

    def __init__(self, md: Markdown, language: str):
        super().__init__(md)
        self.language, self.words = language, WORDS[language]
        self.verdicts = {word: name for name, word in self.words["verdicts"].items()}

    def run(self, root: ET.Element) -> None:
        """Change the elements of a page.

        The text of a heading's link is a sign, and the table of contents' own
        `permalink_title` isn't its name (https://www.w3.org/TR/accname-1.2/). A verdict
        is a cell that holds the word and no more.
        """
        for link in root.iter("a"):
            if link.get("class") == "headerlink":
                link.set("aria-label", self.words["section-link"])
        for cell in root.iter("td"):
            if not len(cell) and (name := self.verdicts.get(cell.text or "")):
                verdict = ET.SubElement(cell, "span", {"class": f"verdict {name}"})
                verdict.text, cell.text = cell.text, None


class Key(Postprocessor):
    """Adds the key to a page's pictures, which are drawn by then."""

    def run(self, text: str) -> str:
        """Change the HTML of a page."""
        return with_key(text, self.md.treeprocessors["tfnotes"].language)


class Ours(Extension):
    """The above for a language."""

    def __init__(self, **options: Any):
        self.config = {"language": [LANGUAGES[0], "of the page"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Come after the table of contents, which makes the links."""
        elements = Elements(md, self.getConfig("language"))
        md.treeprocessors.register(elements, "tfnotes", 1)
        md.postprocessors.register(Key(md), "tfnotes", 1)


makeExtension = Ours

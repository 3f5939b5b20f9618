"""Reads HTML, and the code that a rendered page shows."""

from typing import NamedTuple

from bs4 import BeautifulSoup


class ShownCode(NamedTuple):
    """A code block as a reader copies it, without the HTML of the highlighting."""

    language: str  # from its ``language-…`` class; empty if it has none
    text: str


def parse(html: str) -> BeautifulSoup:
    """Read a page's HTML; a line break within code is one in its text."""
    soup = BeautifulSoup(html, "html.parser")
    for line_break in soup.find_all("br"):
        if line_break.find_parent("pre"):
            line_break.replace_with("\n")
    return soup


def shown_code(soup: BeautifulSoup) -> list[ShownCode]:
    """Every ``<pre>`` of the article, in the order of the page.

    Args:
        soup: what ``markdown.Markdown.convert`` gives, or a whole page of the site: of
            that only what stands inside ``<article>`` is taken.
    """
    found = []
    for pre in (soup.article or soup).find_all("pre"):
        # The innermost language; superfences puts it on the block around ``pre``.
        around = (name for tag in pre.self_and_parents for name in tag.get("class", ()))
        names = [name for name in around if name.startswith("language-")]
        language = names[0].removeprefix("language-") if names else ""
        found.append(ShownCode(language, pre.text))
    return found

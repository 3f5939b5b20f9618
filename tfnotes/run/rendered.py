"""Reads HTML, and the code that a rendered page shows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement, HTMLParser, document_fromstring

PARSER = HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
TEXTS = (
    "//text()[normalize-space() and not(ancestor::pre or ancestor::code"
    " or parent::script or parent::style)]"
)


class ShownCode(NamedTuple):
    """A code block as a reader copies it, without the HTML of the highlighting."""

    language: str  # from its ``language-…`` class; empty if it has none
    text: str


def parse(html: str) -> HtmlElement:
    """Read HTML; a line break within code is one in its text.

    Args:
        html: a page, or a part of one.

    Returns:
        The element ``html``, which a part of a page gets, too, without comments.
    """
    # libxml2 doesn't know that a wbr is empty, and parts what follows </html> from it.
    html = html.replace("<wbr>", "<wbr/>").replace("</html>", "")
    tree = document_fromstring(html, PARSER)
    for line_break in tree.xpath("//pre//br"):
        line_break.tail = f"\n{line_break.tail or ''}"
        line_break.drop_tree()
    return tree


def left(tree: HtmlElement, signs: re.Pattern) -> Iterator[tuple[HtmlElement, str]]:
    """Each text outside code and scripts that holds signs, and the element it is in."""
    for text in filter(signs.search, tree.xpath(TEXTS)):
        near = text.getparent()
        yield near.getparent() if text.is_tail else near, text.strip()


def shown_code(tree: HtmlElement) -> list[ShownCode]:
    """Every ``<pre>`` of the article, in the order of the page.

    Args:
        tree: what ``markdown.Markdown.convert`` gives, or a whole page of the site: of
            that only what stands inside ``<article>`` is taken.
    """
    found = []
    for pre in next(tree.iter("article"), tree).iter("pre"):
        # The innermost language; superfences puts it on the block around ``pre``.
        around = reversed(pre.xpath("ancestor-or-self::*/@class"))
        names = re.findall(r"(?<!\S)language-(\S+)", " ".join(around))
        found.append(ShownCode(names[0] if names else "", pre.text_content()))
    return found

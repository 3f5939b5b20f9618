"""Compares what a rendered page is made of with what its source is made of.

Markdown makes a paragraph of whatever it doesn't recognize: a table without a blank
line before it, a list that touches text, a tab whose content isn't indented.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from lxml.html import HtmlElement

from tfnotes.build import ledger_lines
from tfnotes.files import Problem
from tfnotes.page import CODE, ITEM, LINK, Block, Page, scan
from tfnotes.project import Project
from tfnotes.run.rendered import left

HEADING = re.compile(r"^(?P<level>#+) (?P<text>.*?)(?: \{#.*)?$")
# What each is in the HTML; a picture's own parts don't count.
ELEMENTS = {
    "heading": "//h1 | //h2 | //h3 | //h4 | //h5 | //h6",
    "table": "//table",
    "row": "//tr",
    "list": "//ul | //ol",
    "item": "//li",
    "tab": "//*[@class='tabbed-labels']/label",
    "admonition": "//details | //*[starts-with(@class, 'admonition ')]",
    "link": "//a[@href]",
    "inline code": "//code[not(parent::pre)]",
}
TAGS = {
    *("html", "head", "body"),  # what a part of a page is read into
    *("p", "span", "div", "pre", "code", "a", "ul", "ol", "li", "strong", "em", "img"),
    *("h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td"),
    *("details", "summary", "input", "label"),
}
ATTRIBUTES = {
    *("id", "class", "href", "title", "src", "alt", "align", "type", "name", "for"),
    *("checked", "aria-label", "data-tabs", "data-search-exclude", "markdown"),
}
LEFT = re.compile(r"\*\*|`|^ *[*|#]|\| *$|~~|\{[:#.]|\[.*\]\(", re.M)
TARGET = re.compile(r"\]\([^)\s]+\)")
WORDS = re.compile(r"\W+|_")

Parts = list[tuple[int, str]]  # each by its line, with what it says


def compare_structure(project: Project, page: Page, tree: HtmlElement) -> list[Problem]:
    """What of a page isn't rendered as it is written.

    Args:
        project: the project.
        page: the page's source.
        tree: the page as Markdown renders it; pictures are taken out of it.
    """
    for own in tree.xpath("//figure | //a[@class='headerlink']"):
        own.drop_tree()
    written = _written(project, page)
    problems = []
    for kind, where in ELEMENTS.items():
        seen = [_words(tag.text_content()) for tag in tree.xpath(where)]
        for part, shown in zip_longest(written[kind], seen):
            line, text = part or (len(page.lines), "")
            if part is None or shown is None or _words(text) not in shown:
                what = f"{kind} {text[:40]!r} isn't shown as one"
                if part is None:
                    what = f"one {kind} more is shown than is written: {shown[:40]!r}"
                cure = "look at the blank lines, the indent and the signs around it"
                problems.append(page.problem(line, what, cure))
                break
    return problems + [page.problem(*fault) for fault in _faults(page, tree)]


def _words(text: str) -> str:
    return WORDS.sub("", text)


def _without_targets(text: str) -> str:
    """A line without what its links lead to; `Op[](input)` in code is no link."""
    either = f"{CODE.pattern}|{TARGET.pattern}"
    return re.sub(either, lambda m: "]" if m[0].startswith("](") else m[0], text)


def _written(project: Project, page: Page) -> dict[str, Parts]:
    """What a page's source is made of, with what the ledger adds, by kind."""
    lines, numbers = ledger_lines.expanded(project, page)
    found: dict[str, Parts] = {kind: [] for kind in ELEMENTS}
    blocks = [*scan(lines, numbers.index(page.body) + 1)]
    found["list"] = [(numbers[line - 1], text) for line, text in _lists(blocks)]
    for block in blocks:
        for at, line in enumerate(block.lines):
            number = numbers[block.line - 1 + at]
            text = _without_targets(line)
            if block.kind == "table" and at != 1:
                found["row"].append((number, text))
            if block.kind == "paragraph" and (item := ITEM.match(text)):
                found["item"].append((number, item["text"]))
            if block.kind not in ("fence", "marker"):
                found["inline code"] += [(number, m[0]) for m in CODE.finditer(line)]
                links = LINK.finditer(CODE.sub(lambda m: "x" * len(m[0]), line))
                found["link"] += [
                    (number, line[slice(*m.span("text"))])
                    for m in links
                    if not m["picture"]
                ]
        first, number = block.lines[0], numbers[block.line - 1]
        if block.kind in ("heading", "table"):
            heading = HEADING.match(_without_targets(first))
            text = heading["text"] if heading else ""
            found[block.kind].append((number, text))
        elif block.kind in ("tab", "admonition"):
            found[block.kind].append((number, "".join(first.split('"')[1:-1])))
    return found


def _lists(blocks: list[Block]) -> Iterator[tuple[int, str]]:
    """The first item of each list: it is indented more than the list that it is in."""
    around: list[int] = []  # the indents of the lists that are open
    for block in blocks:
        for number, line in enumerate(block.lines, block.line):
            item = ITEM.match(line) if block.kind == "paragraph" else None
            indent = len(line) - len(line.lstrip())
            if item is None and number > block.line:
                continue  # goes on with what stands before it
            while around and around[-1] >= indent + bool(item):
                around.pop()
            if item and (not around or around[-1] < indent):
                around.append(indent)
                yield number, _without_targets(item["text"])


def _faults(page: Page, tree: HtmlElement) -> Iterator[tuple[int, str, str]]:
    """Elements that no Markdown of ours makes, empty tabs, and Markdown in the text."""
    for tag in tree.iter():
        odd = " ".join(sorted({*tag.attrib} - ATTRIBUTES))
        if tag.tag not in TAGS or odd:
            what = f"<{tag.tag}{f' {odd}' if odd else ''}> is shown: {_begin(tag)}"
            yield 1, what, "write Markdown without HTML and attributes"
    for _ in tree.xpath("//*[@class='tabbed-block'][not(*)]"):
        yield 1, "a tab is shown empty", "indent its content by four spaces"
    for _, text in left(tree, LEFT):
        what = f"Markdown is shown as text: {text[:60]!r}"
        yield _line_of(page, text), what, "mend it"


def _begin(tag: HtmlElement) -> str:
    return " ".join(filter(None, map(str.strip, tag.itertext())))[:40]


def _line_of(page: Page, text: str) -> int:
    """The line of the page that holds a text's beginning; else the first."""
    begin = text.split("\n")[0][:30]
    return next((n for n, line in enumerate(page.lines, 1) if begin in line), 1)

"""The rules of one page: the forms of a code block, and what may stand beside it.

Stock tools pass over what they don't recognize: a fence that is never run, an output
that is never compared. Here every form that isn't the one that is verified fails.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from tfnotes.check.links import CODE
from tfnotes.page import HEADING, MARKER, Fence, Page, Problem, Tree

FENCE = re.compile(r"^(?P<before>.*?)(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
PYTHON = re.compile(r'^python title="(?P<title>[a-z0-9_]+\.py)"$')
PICTURE = re.compile(r'^dot( against="(?P<other>[a-z0-9-]+/[a-z0-9_]+\.dot)")?$')
LITERAL = ("text", "console", "ini")
LITERAL_LINES = 12
ANY_HEADING = re.compile(r"^\s*#{1,6} .*$")
RULE = re.compile(r"^\s*(=+|-+)\s*$")
GRID = re.compile(r"^<div class=\"grid(?: cards)?\" markdown>$|^</div>$")
HTML = re.compile(r"<[a-zA-Z/!?]")
FORM = (
    'write ```python title="name.py" with one include, then the marker and its output'
)


def check_rules(tree: Tree) -> Iterator[Problem]:
    """Every page keeps to the forms."""
    for page in tree.pages:
        yield from check_page(page)


def check_page(page: Page) -> list[Problem]:
    """All broken rules of a page, in the order of its lines."""
    problems = [*_front_matter(page), *_lines(page), *_fences(page), *_pairs(page)]
    if [heading.level for heading in page.headings].count(1) != 1:
        cure = "begin it with one: # Title {#id}"
        problems.append(Problem(page.shown, 1, "not one title", cure))
    return sorted(problems, key=lambda problem: problem.line)


def _front_matter(page: Page) -> Iterator[Problem]:
    """MkDocs shows front matter that isn't YAML as the first paragraph of the page."""
    try:
        yaml.safe_load("\n".join(page.lines[1 : max(page.body - 2, 1)]))
    except yaml.MarkedYAMLError as error:
        what = f"the front matter isn't YAML: {error.problem}"
        cure = "put the value in quotation marks"
        yield Problem(page.shown, error.problem_mark.line + 2, what, cure)


def _lines(page: Page) -> Iterator[Problem]:
    """Lines outside fences that look like code, hide something, or lack an id."""
    inside = _inside(page)
    for number, line in enumerate(page.lines, 1):

        def problem(what: str, cure: str, number: int = number) -> Problem:
            return Problem(page.shown, number, what, cure)

        if "\t" in line:
            yield problem("a tab", "indent with spaces")
        if number in inside:
            continue
        bare = CODE.sub("", line)
        fence = FENCE.match(line)
        if fence and re.fullmatch(r"[\s>*+\-\d.)]*", fence["before"]):
            yield problem(f"this fence isn't run: {line.strip()}", FORM)
        elif "8<-" in bare:
            yield problem("an include outside a fence", FORM)
        elif line.strip() == MARKER:
            continue
        elif "<!--" in bare:
            cure = f"the only comment is {MARKER}"
            yield problem(f"not the marker: {line.strip()}", cure)
        elif HTML.search(bare) and not _is_grid(page, line):
            yield problem(f"raw HTML: {line.strip()[:60]}", "write Markdown")
        elif number > 1 and RULE.match(line) and page.lines[number - 2].strip():
            yield problem("a heading by underline", "write it as ## Title {#id}")
        elif line.startswith("|") and (fault := _table_fault(page, number)):
            yield problem(fault, "write | a | b |, then |---|---|, then the rows")
        elif ANY_HEADING.match(line) and not HEADING.match(line):
            yield problem(
                f"a heading without an id: {line}",
                "end it with {#the-same-id-in-both-languages}",
            )


def _table_fault(page: Page, number: int) -> str | None:
    """What is wrong with a table's line, whose first and second line make it one."""
    first = number
    while page.lines[first - 2].startswith("|"):
        first -= 1
    cells = [len(re.findall(r"(?<!\\)\|", page.lines[n - 1])) for n in (first, number)]
    if cells[0] != cells[1]:
        return f"a row of {cells[1] - 1} cells in a table of {cells[0] - 1}"
    is_rule = bool(re.fullmatch(r"\|(\s*:?-{3,}:?\s*\|)+", page.lines[number - 1]))
    if is_rule != (number == first + 1):
        return "a table whose second line isn't its rule"
    return None


def _is_grid(page: Page, line: str) -> bool:
    """Whether a line opens or closes a grid, which the home page alone has."""
    return page.path.name == "index.md" and bool(GRID.match(line))


def _inside(page: Page) -> set[int]:
    """The numbers of the lines of well-formed fences and of the front matter."""
    numbers = set(range(1, page.body))
    for fence in page.fences:
        if _language(fence):
            numbers.update(range(fence.line, fence.line + len(fence.body) + 2))
    return numbers


def _language(fence: Fence) -> str | None:
    """The language of a fence in an allowed form, else None."""
    if PYTHON.match(fence.info):
        return "python"
    if PICTURE.match(fence.info):
        return "dot"
    return fence.info if fence.info in LITERAL else None


def _fences(page: Page) -> Iterator[Problem]:
    """What each fence holds."""
    for fence in page.fences:

        def problem(what: str, cure: str, fence: Fence = fence) -> Problem:
            return Problem(page.shown, fence.line, what, cure)

        language = _language(fence)
        last = fence.line + len(fence.body)
        if last >= len(page.lines) or not page.lines[last].strip().startswith("`"):
            yield problem("this fence has no end", "close it with ```")
        elif language == "python" and not (fence.include or "").endswith(".py"):
            yield problem("a Python block that isn't one whole file", FORM)
        elif language == "python":
            title = PYTHON.match(fence.info)["title"]
            if title != Path(fence.include).name:
                yield problem(
                    f"the title says {title}, the include {fence.include}",
                    "write the name of the included file as title",
                )
        elif language == "dot" and not (fence.include or "").endswith(".dot"):
            yield problem(
                "a picture that isn't one whole .dot", "include the snippet's .dot"
            )
        elif language and fence.include is None:
            if any("8<-" in line for line in fence.body):
                yield problem("an include that isn't alone in its fence", FORM)
            elif len(fence.body) > LITERAL_LINES or not any(fence.body):
                yield problem(
                    f"a literal block of {len(fence.body)} lines",
                    f"keep it to 1-{LITERAL_LINES} lines, or include an output",
                )
        picture = PICTURE.match(fence.info)
        other = picture["other"] if picture else None
        if other and not (page.root / "snippets" / other).is_file():
            yield problem(f"snippets/{other} does not exist", "compare with another")
        if language and fence.include:
            if not (page.root / "snippets" / fence.include).is_file():
                yield problem(
                    f"snippets/{fence.include} does not exist",
                    "write the snippet, or run make bless for its output",
                )
            if not re.fullmatch(r"[a-z0-9-]+/[a-z0-9_]+\.[a-z0-9.-]+", fence.include):
                yield problem(
                    f"not a snippet's path: {fence.include}",
                    "include page/name_in_words.py or its .out",
                )
        indent = re.match(r" *", fence.body[0])[0] if fence.body else ""
        if language and fence.include and len(indent) != fence.indent:
            yield problem("the include isn't indented like its fence", "align them")


def _pairs(page: Page) -> Iterator[Problem]:
    """Each Python block is followed by the marker and by its own output."""
    outputs = {fence.line: fence for fence in page.fences}
    claimed: set[int] = set()
    python = [fence for fence in page.fences if _language(fence) == "python"]
    for fence in python:
        if not fence.include:
            continue
        own = str(Path(fence.include).with_suffix(".out"))
        marker, opening = _following(page, fence)
        output = outputs.get(opening)
        claimed.update((marker, opening))
        if page.lines[marker - 1].strip() != MARKER:
            what, line = "no output marker after this block", fence.line
        elif output is None or output.info != "text" or output.include != own:
            what, line = f"the marker isn't followed by the output {own}", marker
        elif output.indent != fence.indent:
            what, line = "the output isn't indented like its block", opening
        else:
            continue
        yield Problem(page.shown, line, what, FORM)
    for number, line in enumerate(page.lines, 1):
        if line.strip() == MARKER and number not in claimed:
            yield Problem(page.shown, number, "a marker without a block", FORM)
    for fence in page.fences:
        if (fence.include or "").endswith(".out") and fence.line not in claimed:
            what = f"the output {fence.include} isn't verified here"
            yield Problem(page.shown, fence.line, what, FORM)


def _following(page: Page, fence: Fence) -> tuple[int, int]:
    """The lines of the marker and of the output fence that belong after a block.

    Only blank lines and the list of a block's annotations may stand between.
    """
    number = fence.line + len(fence.body) + 2
    while number < len(page.lines) and re.match(
        r"^\s*(\d+\. .*)?$", page.lines[number - 1]
    ):
        number += 1
    marker = min(number, len(page.lines))
    number += 1
    while number < len(page.lines) and not page.lines[number - 1].strip():
        number += 1
    return marker, number

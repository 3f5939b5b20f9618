"""The forms of a page: what a fence holds, what stands beside it, and what else may.

Stock tools pass over what they don't recognize: a fence that is never run, an output
that is never compared. Here every form that isn't the one that is verified fails.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from tfnotes.files import Problem
from tfnotes.page import CODE, HEADING, KINDS, MARKER, Block, Fence, Page
from tfnotes.project import Project

PYTHON = re.compile(r'^python title="(?P<title>[a-z0-9_]+\.py)"$')
PICTURE = re.compile(r'^dot( against="(?P<other>[a-z0-9-]+/[a-z0-9_]+\.dot)")?$')
LITERAL = ("text", "console", "ini")
LITERAL_LINES = 12
EXCERPT_LINES = 8
PAGE_LINES = 5000
PATH = re.compile(r"[a-z0-9-]+/[a-z0-9_]+\.[a-z0-9.-]+")
ANY_HEADING = re.compile(r"^\s*#{1,6} .*$")
UNDERLINE = re.compile(r"^\s*(=+|-+)\s*$")
NOT_A_FENCE = re.compile(r"^[\s>*+\-\d.)]*(`{3,}|~{3,})")
ANNOTATION = re.compile(r"^ *\d+\. ")
CARDS = re.compile(r"<div class=\"grid(?: cards)?\" markdown>|</div>")
HTML = re.compile(r"<[a-zA-Z/!?]")
RULE = re.compile(r"\|(\s*:?-{3,}:?\s*\|)+")
FORM = (
    'write ```python title="name.py" with one include, then the marker and its output'
)


def check_forms(project: Project) -> Iterator[Problem]:
    """Every page keeps to the forms."""
    for page in project.checked:
        yield from check_page(page)


def check_page(page: Page) -> list[Problem]:
    """All broken forms of a page, in the order of its lines."""
    rules = (_front_matter, _text, _tables, _fences, _excerpts, _outputs)
    problems = [problem for rule in rules for problem in rule(page)]
    if [heading.level for heading in page.headings].count(1) != 1:
        problems.append(page.problem(1, "not one title", "begin it with # Title {#id}"))
    if len(page.lines) > PAGE_LINES:
        what = f"has {len(page.lines)} lines, at most {PAGE_LINES}"
        problems.append(page.problem(PAGE_LINES, what, "split it"))
    return sorted(problems, key=lambda problem: problem.line)


def _front_matter(page: Page) -> Iterator[Problem]:
    """MkDocs shows front matter that isn't YAML as the first paragraph of the page."""
    try:
        front = page.front
    except yaml.MarkedYAMLError as error:
        what = f"the front matter isn't YAML: {error.problem}"
        cure = "put the value in quotation marks"
        yield page.problem(error.problem_mark.line + 2, what, cure)
        return
    if (name := front.get("kind")) not in KINDS:
        cure = f"write kind: {' or '.join(KINDS)}"
        yield page.problem(1, f"the front matter says the kind {name}", cure)
    for key in page.kind.keys:
        if not front.get(key):
            cure = f"write {key}: in the front matter"
            yield page.problem(1, f"a page of kind {name} without {key}", cure)


def _text(page: Page) -> Iterator[Problem]:
    """Lines outside fences that look like code, hide something, or lack an id."""
    for number, line in enumerate(page.lines, 1):
        if "\t" in line:
            yield page.problem(number, "a tab", "indent with spaces")
        if number in page.inside:
            continue
        bare = CODE.sub("", line)
        shown = line.strip()[:60]
        if NOT_A_FENCE.match(line):
            yield page.problem(number, f"this fence isn't run: {line.strip()}", FORM)
        elif "8<-" in bare:
            yield page.problem(number, "an include outside a fence", FORM)
        elif line.strip() == MARKER:
            continue
        elif "<!--" in bare:
            cure = f"the only comment is {MARKER}"
            yield page.problem(number, f"not the marker: {line.strip()}", cure)
        elif HTML.search(bare) and not (
            page.kind.has_cards and CARDS.fullmatch(line.strip())
        ):
            yield page.problem(number, f"raw HTML: {shown}", "write Markdown")
        elif UNDERLINE.match(line) and number > 1 and page.lines[number - 2].strip():
            cure = "write it as ## Title {#id}"
            yield page.problem(number, "a heading by underline", cure)
        elif ANY_HEADING.match(line) and not HEADING.match(line):
            cure = "end it with {#the-same-id-in-both-languages}"
            yield page.problem(number, f"a heading without an id: {line}", cure)


def _tables(page: Page) -> Iterator[Problem]:
    """Every row of a table has its cells, and the second line alone is its rule."""
    cure = "write | a | b |, then |---|---|, then the rows"
    for table in page.blocks:
        if table.kind != "table":
            continue
        counts = [len(re.findall(r"(?<!\\)\|", line)) - 1 for line in table.lines]
        for at, (line, count) in enumerate(zip(table.lines, counts, strict=True)):
            what = None
            if count != counts[0]:
                what = f"a row of {count} cells in a table of {counts[0]}"
            elif bool(RULE.fullmatch(line.strip())) != (at == 1) or len(counts) == 1:
                what = "a table whose second line isn't its rule"
            if what:
                yield page.problem(table.line + at, what, cure)


def language_of(fence: Fence) -> str | None:
    """The language of a fence in an allowed form, else None."""
    if PYTHON.match(fence.info):
        return "python"
    if PICTURE.match(fence.info):
        return "dot"
    return fence.info if fence.info in LITERAL else None


def _fences(page: Page) -> Iterator[Problem]:
    """What each fence holds."""
    for fence in page.fences:
        language = language_of(fence)
        if language is None or fence.lines[0].lstrip().startswith("~"):
            what = f"this fence isn't run: {fence.lines[0].strip()}"
            yield page.problem(fence.line, what, FORM)
            continue
        if not fence.closed:
            yield page.problem(fence.line, "this fence has no end", "close it with ```")
        for what, cure in (*_body(fence, language), *_included(page, fence)):
            yield page.problem(fence.line, what, cure)


def _body(fence: Fence, language: str) -> Iterator[tuple[str, str]]:
    """What is wrong with the body of a fence, by its language, and what to do."""
    include, body = fence.include or "", fence.body
    if language == "python":
        title = PYTHON.match(fence.info)["title"]
        if not include.endswith(".py"):
            yield "a Python block that isn't one whole file", FORM
        elif title != Path(include).name:
            what = f"the title says {title}, the include {include}"
            yield what, "write the name of the included file as title"
    elif language == "dot":
        if not include.endswith(".dot"):
            yield "a picture that isn't one whole .dot", "include the snippet's .dot"
    elif not include and any("8<-" in line for line in body):
        yield "an include that isn't alone in its fence", FORM
    elif not include and not (len(body) <= LITERAL_LINES and any(body)):
        what = f"a literal block of {len(body)} lines"
        yield what, f"keep it to 1-{LITERAL_LINES} lines, or include an output"
    if fence.excerpt and language != "python":
        yield "a part of a file that isn't a snippet", "include the whole file"


def _included(page: Page, fence: Fence) -> Iterator[tuple[str, str]]:
    """What is wrong with the files that a fence names, and what to do."""
    picture = PICTURE.match(fence.info)
    other = picture["other"] if picture else None
    if other and not (page.root / "snippets" / other).is_file():
        yield f"snippets/{other} does not exist", "compare with another"
    if fence.include is None:
        return
    if not (page.root / "snippets" / fence.include).is_file():
        cure = "write the snippet, or run make bless for its output"
        yield f"snippets/{fence.include} does not exist", cure
    if not PATH.fullmatch(fence.include):
        cure = "include page/name_in_words.py or its .out"
        yield f"not a snippet's path: {fence.include}", cure
    if fence.body and re.match(r" *", fence.body[0]).end() != fence.indent:
        yield "the include isn't indented like its fence", "align them"


def _excerpts(page: Page) -> Iterator[Problem]:
    """An excerpt is some lines of a snippet that the page shows whole."""
    whole = {include for _, include in page.snippets}
    for fence in page.fences:
        if not fence.excerpt:
            continue
        (first, last), path = fence.excerpt, page.root / "snippets" / fence.include
        count = len(path.read_text("utf-8").splitlines()) if path.is_file() else last
        what = None
        if fence.include not in whole:
            what = f"an excerpt of {fence.include}, which this page doesn't show whole"
        elif not first <= last < first + EXCERPT_LINES:
            what = f"an excerpt of lines {first} to {last}"
        elif last > count:
            what = f"an excerpt to line {last} of {count}"
        if what:
            cure = f"show 1-{EXCERPT_LINES} lines of a snippet that stands on the page"
            yield page.problem(fence.line, what, cure)


def _outputs(page: Page) -> Iterator[Problem]:
    """Each snippet is followed by the marker and by its own output, and no other is."""
    claimed: set[int] = set()
    for at, fence in enumerate(page.blocks):
        if not isinstance(fence, Fence) or fence.line not in dict(page.snippets):
            continue
        after = [b for b in page.blocks[at + 1 :][:9] if not _annotates(b)][:2]
        marker, output = [*after, None, None][:2]
        own = str(Path(fence.include).with_suffix(".out"))
        claimed.update(block.line for block in after)
        line, what = fence.line, None
        if marker is None or marker.kind != "marker":
            what = "no output marker after this block"
        elif not isinstance(output, Fence) or (output.info, output.include) != (
            "text",
            own,
        ):
            line, what = marker.line, f"the marker isn't followed by the output {own}"
        elif output.indent != fence.indent:
            line, what = output.line, "the output isn't indented like its block"
        if what:
            yield page.problem(line, what, FORM)
    for block in page.blocks:
        if block.line in claimed:
            continue
        if block.kind == "marker":
            yield page.problem(block.line, "a marker without a block", FORM)
        elif isinstance(block, Fence) and (block.include or "").endswith(".out"):
            what = f"the output {block.include} isn't verified here"
            yield page.problem(block.line, what, FORM)


def _annotates(block: Block) -> bool:
    """Whether a block is the list of a fence's annotations, or an item of it."""
    return block.kind == "paragraph" and all(map(ANNOTATION.match, block.lines))

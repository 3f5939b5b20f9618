"""The forms of a page: what a fence holds, what stands beside it, and what else may.

Stock tools pass over what they don't recognize: a fence that is never run, an output
that is never compared. Here every form that isn't the one that is verified fails.

    python title="name.py" hl_lines="7"   a snippet, then the marker and its output; or
                                          an excerpt: lines of one that the page shows
    text      its output, after that its log; or whole lines of what the section's
              snippets print, typed: tfnotes/check/claims.py
    dot       its picture; against="topic/name.dot" marks what that picture lacks
    console   commands, without what they print
    ini       settings
    !!! wrong, ??? wrong "why"    what doesn't work: tfnotes/check/shape.py
    ## Title {#id .mark}          the marks are those of tfnotes/check/claims.py

No HTML, except the grid of cards on the home page; no comments but the marker, no tab
characters, no links by reference, no code over two lines.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from tfnotes.files import Problem, line_of
from tfnotes.page import (
    CODE,
    HEADING,
    KINDS,
    LANGUAGES,
    LINK,
    MARKER,
    NAME,
    OPENINGS,
    Fence,
    Page,
    is_snippet,
)
from tfnotes.project import Project
from tfnotes.words import WORDS

PYTHON = re.compile(
    r'^python title="(?P<title>[a-z0-9_]+\.py)"'
    r'(?: hl_lines="(?P<marked>\d+(?: \d+)*)")?$'
)
PICTURE = re.compile(r'^dot( against="(?P<other>[a-z0-9-]+/[a-z0-9_]+\.dot)")?$')
# What the front matter may say: MkDocs takes `template` and the like from there too.
FRONT = {"kind", "title", "description", "hide", "match", "differs", "search"}
FRONT |= {
    "topic",
    "reported",
    "within",
    "causes",
}  # of a message: tfnotes/build/messages.py
FRONT |= {"search.subjects", "search.boost"}
LITERAL = ("text", "console", "ini")
# What a line of a literal block may be, where no snippet prints it.
LINES = {
    "console": re.compile(r"(python3?|pip|uv|make|git|docker|tf_upgrade_v2|\.) [^#]+"),
    "ini": re.compile(r"\[[\w.-]+\]|[\w.-]+ *=[^()]*|"),
}
LITERAL_LINES = 12
EXCERPT_LINES = 8
MARKED_LINES = 4  # of a program, those that matter
PAGE_LINES = 5000
ANY = re.compile(".*")
PATH = re.compile(r"[a-z0-9-]+/[a-z0-9_]+\.[a-z0-9.-]+")
ITEM = r"^[\s>*+\-\d.)]*"  # what an item of a list or a quotation begins with
ANY_HEADING = re.compile(f"{ITEM}#")
NOT_A_FENCE = re.compile(f"{ITEM}(`{{3,}}|~{{3,}})")
UNDERLINE = re.compile(r"^\s*(=+|-+)\s*$")
OPENING = re.compile(r"^\s*(!!!|\?\?\?|===)")
EATEN = re.compile(r"\w+\*\w+|\b__\w+")
ENTITY = re.compile(r"&#?\w+;")
# What ledger_lines.py writes into pages.
PROVENANCE = {
    language: re.compile(
        rf"\s*{WORDS[language]['ledger']['same'].partition('{}')[0]}TF "
        r"|\s*\?\?\?\+? versions\b"
    )
    for language in LANGUAGES
}
LOOSE_RULE = re.compile(r"^\s*:?-+:?\s*\|")
CARDS = re.compile(r"<div class=\"grid cards\" markdown>|</div>")
HTML = re.compile(r"<[a-zA-Z/!?]")
RULE = re.compile(r"\|(\s*:?-{3,}:?\s*\|)+")
FORM = (
    'write ```python title="name.py" with one include, then the marker and its output'
)
TABLE = "write | a | b |, then |---|---|, then the rows"
PLACEHOLDER = "TODO"  # `python -m tfnotes new` writes it where the author has to write


def check_forms(project: Project) -> Iterator[Problem]:
    """Every page keeps to the forms."""
    for page in project.checked:
        yield from check_page(page)


def check_page(page: Page) -> list[Problem]:
    """All broken forms of a page, in the order of its lines."""
    rules = (_page, _front_matter, _text, _tables, _fences, _parts, _outputs)
    problems = [problem for rule in rules for problem in rule(page)]
    return sorted(problems, key=lambda problem: problem.line)


def _page(page: Page) -> Iterator[Problem]:
    """What holds of a page as a whole."""
    if not NAME.fullmatch(page.below.removesuffix(".md")):
        cure = "name it in small letters, with - between words"
        yield page.problem(1, f"{page.below} isn't a page's name", cure)
    levels = [heading.level for heading in page.headings]
    if levels[:1] != [1] or levels.count(1) != 1 or page.blocks[0].kind != "heading":
        yield page.problem(1, "not one title", "begin it with # Title {#id}")
    opened = [one.strip() for one in page.lines if CARDS.fullmatch(one.strip())]
    closed = opened.count("</div>")
    if 2 * closed != len(opened):
        what = f"{len(opened) - closed} <div> and {closed} </div>"
        yield page.problem(1, what, "close each")
    if len(page.lines) > PAGE_LINES:
        what = f"has {len(page.lines)} lines, at most {PAGE_LINES}"
        yield page.problem(PAGE_LINES, what, "split it")


def _front_matter(page: Page) -> Iterator[Problem]:
    """MkDocs shows front matter that isn't YAML as the first paragraph of the page."""
    try:
        front = page.front or page.read_front()
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        what = f"the front matter isn't YAML: {getattr(error, 'problem', error)}"
        cure = "put the value in quotation marks"
        yield page.problem(mark.line + 2 if mark else 1, what, cure)
        return
    if (name := str(front.get("kind"))) not in KINDS:
        cure = f"write kind: {' or '.join(KINDS)}"
        yield page.problem(1, f"the front matter says the kind {name}", cure)
    if page.kind.path not in (None, page.below):
        what = f"the one page of kind {name} is {page.kind.path}"
        yield page.problem(1, what, "write another kind")
    search = front.get("search", {})
    search = {f"search.{key}" for key in search} if isinstance(search, dict) else set()
    for key in sorted((front.keys() | search) - FRONT):
        line = line_of("\n".join(page.lines), f"{key.rpartition('.')[2]}:")
        cure = f"the keys are {', '.join(sorted(FRONT))}"
        yield page.problem(line, f"the front matter has the key {key}", cure)
    if "<" in (title := str(front.get("title", ""))):
        line = line_of("\n".join(page.lines), "title:")
        what = f"the theme shows the title {title!r} as HTML"
        yield page.problem(line, what, "write it without <")
    for number, line in enumerate(page.lines[1 : page.body - 2], 2):
        if re.match(r"(-{3}|\.{3})\s*$", line):
            what = f"{line.strip()} ends the front matter for MkDocs"
            yield page.problem(number, what, "end it with ---")
    for key in page.kind.keys:
        if not front.get(key):
            cure = f"write {key}: in the front matter"
            yield page.problem(1, f"a page of kind {name} without {key}", cure)


def _text(page: Page) -> Iterator[Problem]:
    """Lines outside fences that look like code, hide something, or lack an id."""
    for number, line in enumerate(page.lines, 1):
        if "\t" in line:
            yield page.problem(number, "a tab", "indent with spaces")
        if number in page.inside and number >= page.body:
            continue
        if PLACEHOLDER in line:
            yield page.problem(number, f"a {PLACEHOLDER} is left", "write what is due")
        elif number >= page.body and (fault := _fault(page, number, line)):
            yield page.problem(number, *fault)


def _fault(page: Page, number: int, line: str) -> tuple[str, str] | None:
    """What is wrong with a line of text, and what to do."""
    bare, shown = CODE.sub("", line), line.strip()[:60]
    is_heading = HEADING.match(line)
    if NOT_A_FENCE.match(line):
        return f"this fence isn't run: {line.strip()}", FORM
    if "8<-" in bare:
        return "an include outside a fence", FORM
    if OPENINGS["marker"].match(line):
        return None
    if PROVENANCE[page.language].match(line):
        return f"typed provenance: {shown}", "the ledger says it: run make versions"
    if "`" in bare:
        return "a backtick without its other on the line", "write `code` on one line"
    if found := EATEN.search(LINK.sub(r"\g<text>", bare)):
        return f"Markdown takes signs of {found[0]!r}", "write `code`"
    if found := ENTITY.search(bare):
        return f"an entity: {found[0]}", "write the character itself"
    if "<!--" in bare:
        return f"not the marker: {line.strip()}", f"the only comment is {MARKER}"
    if HTML.search(bare) and not (
        page.kind.has_cards and CARDS.fullmatch(line.strip())
    ):
        return f"raw HTML: {shown}", "write Markdown"
    if UNDERLINE.match(line) and number > 1 and page.lines[number - 2].strip():
        return "a heading by underline", "write it as ## Title {#id}"
    if ANY_HEADING.match(line) and not is_heading:
        cure = "end it with {#the-same-id-in-both-languages}"
        return f"a heading without an id: {line}", cure
    if "{" in (bare.rpartition("{")[0] if is_heading else bare):
        if page.kind.has_cards:
            return None
        return f"attributes: {shown}", "put the braces of code in backticks"
    if OPENING.match(line) and not any(one.match(line) for one in OPENINGS.values()):
        return f"no form of a tab or box: {shown}", 'write === "Title" or !!! kind'
    if LOOSE_RULE.match(line):
        return "a table without its outer lines", TABLE
    return None


def _tables(page: Page) -> Iterator[Problem]:
    """Every row of a table has its cells, and the second line alone is its rule."""
    for table in page.blocks:
        if table.kind != "table":
            continue
        around = (table.line - 2, table.last)
        if any("".join(page.lines[at : at + 1]).strip() for at in around):
            cure = "leave a blank line before and after it"
            yield page.problem(table.line, "a table that touches text", cure)
        counts = [len(re.findall(r"(?<!\\)\|", line)) - 1 for line in table.lines]
        for at, (line, count) in enumerate(zip(table.lines, counts, strict=True)):
            what = None
            if count != counts[0]:
                what = f"a row of {count} cells in a table of {counts[0]}"
            elif bool(RULE.fullmatch(line.strip())) != (at == 1) or len(counts) == 1:
                what = "a table whose second line isn't its rule"
            if what:
                yield page.problem(table.line + at, what, TABLE)


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
        faults = (*_ends(fence), *_body(fence, language), *_included(page, fence))
        for what, cure in faults:
            yield page.problem(fence.line, what, cure)


def _ends(fence: Fence) -> Iterator[tuple[str, str]]:
    """What is wrong with where a fence ends, and what to do.

    superfences, pytest-codeblocks and CommonMark agree on these alone.
    """
    opening = re.match(r" *`+", fence.lines[0])[0]
    if not fence.closed:
        yield "this fence has no end", "close it with ```"
    elif fence.lines[-1].rstrip() != opening:
        yield "the end of this fence isn't like its beginning", "align them"
    for line in filter(str.strip, fence.body):
        if line.lstrip().startswith(opening.strip()):
            yield "a fence in a fence", "take more ` for the outer one"
        elif not line.startswith(" " * fence.indent):
            yield "a line isn't indented like its fence", "align them"


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
    elif include and not (language == "text" and include.endswith((".out", ".err"))):
        yield f"a {language} block that includes {include}", FORM
    elif wrong := [one for one in body if not LINES.get(language, ANY).fullmatch(one)]:
        what = f"{wrong[0].strip()[:40]!r} in a {language} block"
        yield what, "write commands or settings alone; a snippet prints the output"
    elif language == "ini" and not include and "[" not in body[0]:
        yield "an ini block without its [section]", "write it first"
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
    drawn = {one.include for one in page.fences}
    if other and not (page.root / "snippets" / other).is_file():
        yield f"snippets/{other} does not exist", "compare with another"
    elif other and other not in drawn:
        yield f"{other} isn't drawn on this page", "compare with a picture that is"
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


def _parts(page: Page) -> Iterator[Problem]:
    """An excerpt or a log is of a snippet that the page shows whole."""
    whole = {include for _, include in page.snippets}
    for fence in page.fences:
        yield from _marked(page, fence)
        include, what = fence.include or "", None
        cure = f"show 1-{EXCERPT_LINES} lines of a snippet that stands on the page"
        if include.endswith(".err") and f"{include[:-4]}.py" not in whole:
            what, cure = f"the log {include} without its snippet", "show it here too"
        elif fence.excerpt:
            (first, last), path = fence.excerpt, page.root / "snippets" / include
            count = path.read_text("utf-8").count("\n") if path.is_file() else last
            if include not in whole:
                what = f"an excerpt of {include}, which this page doesn't show whole"
            elif not first <= last < first + EXCERPT_LINES:
                what = f"an excerpt of lines {first} to {last}"
            elif last > count:
                what = f"an excerpt to line {last} of {count}"
        if what:
            yield page.problem(fence.line, what, cure)


def _marked(page: Page, fence: Fence) -> Iterator[Problem]:
    """The lines that a program marks are few, in order, and have code in them."""
    found = PYTHON.match(fence.info)
    path = page.root / "snippets" / (fence.include or "")
    if not (found and found["marked"] and path.is_file()):
        return
    numbers = [int(number) for number in found["marked"].split()]
    lines = path.read_text("utf-8").split("\n")
    code = [0 < n <= len(lines) and bool(lines[n - 1].strip()) for n in numbers]
    in_order = numbers == sorted(set(numbers))
    if fence.excerpt or not (all(code) and in_order and len(numbers) <= MARKED_LINES):
        what = f'hl_lines="{found["marked"]}" of {fence.include}'
        cure = f"name 1-{MARKED_LINES} lines of a whole program, in order"
        yield page.problem(fence.line, what, cure)


def _outputs(page: Page) -> Iterator[Problem]:
    """Each snippet is followed by the marker and by its own output, and no other is."""
    claimed: set[int] = set()
    for at, fence in enumerate(page.blocks, 1):
        if not is_snippet(fence):
            continue
        after = page.blocks[at : at + 2]
        marker, output = [*after, None, None][:2]
        claimed.update(block.line for block in after)
        own = str(Path(fence.include).with_suffix(".out"))
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

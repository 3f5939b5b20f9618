"""What a page claims has its proof: a snippet, a recorded output, a version."""

import re
from collections.abc import Iterator

from tfnotes.check.links import follow, links
from tfnotes.page import Heading, Page, Problem, Tree
from tfnotes.run.ledger import PIN

ROW = re.compile(r"^\|(?!\s*:?-+).*\|$")
# What a section without a snippet may be; docs/assets/notes.css shows it.
KINDS = {"steps", "about", "term"}
# The sections that each note has, in this order; others stand between.
FORM = ("summary", "checked", "how", "errors", "today", "versions", "see-also")


def section_of(page: Page, heading: Heading) -> range:
    """The lines of a section, those of its subsections included."""
    for later in page.headings:
        if later.line > heading.line and later.level <= heading.level:
            return range(heading.line, later.line)
    return range(heading.line, len(page.lines) + 1)


def has_snippet(page: Page, heading: Heading) -> bool:
    """Whether a section shows a snippet."""
    lines = section_of(page, heading)
    return any(line in lines for line, _ in page.snippets)


def leads_to_snippet(tree: Tree, page: Page, lines: range) -> bool:
    """Whether a link in some lines leads to a section that shows a snippet."""
    targets = (link.target for link in links(page) if link.line in lines)
    ends = (follow(tree, page, target) for target in targets)
    return any(end and heading and has_snippet(end, heading) for end, heading in ends)


def check_sections(tree: Tree) -> Iterator[Problem]:
    """Every ``##`` section shows a snippet, leads to one, or says what else it is."""
    for page in tree.pages:
        for heading in page.headings:
            if unknown := set(heading.classes) - KINDS:
                what = f"#{heading.id} is marked .{' .'.join(sorted(unknown))}"
                cure = f"the marks are .{' .'.join(sorted(KINDS))}"
                yield Problem(page.shown, heading.line, what, cure)
            if heading.level != 2 or heading.classes or has_snippet(page, heading):
                continue
            if not leads_to_snippet(tree, page, section_of(page, heading)):
                what = f"#{heading.id} shows no snippet and links to none"
                cure = "show one, or mark what it is: {#id .steps} or {#id .about}"
                yield Problem(page.shown, heading.line, what, cure)


def check_form(tree: Tree) -> Iterator[Problem]:
    """Each note has the sections that a reader expects, in their order."""
    for page in tree.pages:
        if page.path.parent.name != "notes" or page.path.name == "index.md":
            continue
        sections = [heading.id for heading in page.headings if heading.level == 2]
        found = [name for name in sections if name in FORM]
        if found != [*FORM]:
            what = f"the note's sections are {found}, not {[*FORM]}"
            yield Problem(page.shown, 1, what, "write them, in this order")


def check_proofs(tree: Tree) -> Iterator[Problem]:
    """Each row of the table in ``#checked`` links to a section with a snippet."""
    for page in tree.pages:
        for heading in page.headings:
            if heading.id != "checked":
                continue
            lines = section_of(page, heading)
            rows = [n for n in lines if ROW.match(page.lines[n - 1])][1:]
            for number in rows:
                if not leads_to_snippet(tree, page, range(number, number + 1)):
                    what = "this claim's proof shows no snippet"
                    cure = "link its last cell to the section whose snippet proves it"
                    yield Problem(page.shown, number, what, cure)


def check_causes(tree: Tree) -> Iterator[Problem]:
    """Each message in ``#errors`` leads to a section whose snippet prints it."""
    for page in tree.pages:
        errors = page.by_id.get("errors")
        inside = section_of(page, errors) if errors else ()
        for heading in page.headings:
            if heading.level != 3 or heading.line not in inside:
                continue
            lines = section_of(page, heading)
            messages = [fence for fence in page.fences if fence.line in lines]
            if len(messages) != 1:
                what = f"#{heading.id} holds {len(messages)} messages"
                yield Problem(page.shown, heading.line, what, "one message a section")
            elif not any(
                "\n".join(messages[0].body) in output
                for output in _outputs_behind(tree, page, lines)
            ):
                what = f"no snippet that #{heading.id} links to prints its message"
                cure = "link to the section whose snippet prints it"
                yield Problem(page.shown, heading.line, what, cure)


def _outputs_behind(tree: Tree, page: Page, lines: range) -> Iterator[str]:
    """The outputs of the snippets in the sections that some lines link to."""
    for link in links(page):
        if link.line not in lines:
            continue
        end, heading = follow(tree, page, link.target)
        if end and heading:
            for line, include in end.snippets:
                snippet = tree.root / "snippets" / include
                if line in section_of(end, heading):
                    for path in snippet.parent.glob(f"{snippet.stem}.*out"):
                        yield path.read_text("utf-8", "replace")


def check_messages(tree: Tree) -> Iterator[Problem]:
    """Each message in a section ``#errors`` stands in some recorded output."""
    outputs: dict[str, list[str]] = {}
    for path in tree.outputs:
        text = path.read_text("utf-8", "replace")
        outputs.setdefault(path.parent.name, []).append(text)
    for page in tree.pages:
        # Its own snippets first: the time to find a message then grows with the page.
        own = {include.partition("/")[0] for _, include in page.snippets}
        folders = sorted(outputs, key=lambda name: name not in own)
        for fence in page.fences:
            if fence.info != "text" or fence.include:
                continue
            message = "\n".join(line[fence.indent :] for line in fence.body)
            if not any(message in text for name in folders for text in outputs[name]):
                what = f"no recorded output holds {fence.body[:1]}"
                cure = "quote a message exactly as a snippet printed it"
                yield Problem(page.shown, fence.line, what, cure)


def check_versions(tree: Tree) -> Iterator[Problem]:
    """A section ``#versions`` names the TensorFlow that pyproject.toml pins."""
    pin = PIN.search((tree.root / "pyproject.toml").read_text("utf-8"))["version"]
    for page in tree.pages:
        for heading in page.headings:
            if heading.id == "versions":
                section = "\n".join(page.lines[heading.line :]).split("\n## ")[0]
                if f"TensorFlow {pin}" not in section:
                    what = f"the section doesn't name TensorFlow {pin}"
                    yield Problem(
                        page.shown, heading.line, what, "name the pinned version"
                    )

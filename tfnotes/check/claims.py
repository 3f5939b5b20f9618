"""What a page claims has its proof: a snippet, a recorded output, a version."""

from collections.abc import Iterator

from tfnotes.check.links import follow
from tfnotes.files import Problem
from tfnotes.page import Block, Fence, Page, Section
from tfnotes.project import Project

# What a section without a snippet may be: instructions, what concerns the page, a term
# of the glossary; docs/assets/notes.css shows it.
MARKS = {"steps", "about", "term"}


def _sections_behind(
    project: Project, page: Page, lines: range
) -> Iterator[tuple[Page, Section]]:
    """The sections that the links in some lines lead to, with their pages."""
    for link in page.links_in(lines):
        end, section = follow(project, page, link.target)
        if end and section:
            yield end, section


def _leads_to_snippet(project: Project, page: Page, lines: range) -> bool:
    """Whether a link in some lines leads to a section that shows a snippet."""
    return any(end.snippets for _, end in _sections_behind(project, page, lines))


def check_sections(project: Project) -> Iterator[Problem]:
    """Every ``##`` section shows a snippet, leads to one, or says what else it is."""
    for page in project.checked:
        for section in page.sections:
            heading = section.heading
            if unknown := set(heading.classes) - MARKS:
                what = f"#{heading.id} is marked .{' .'.join(sorted(unknown))}"
                cure = f"the marks are .{' .'.join(sorted(MARKS))}"
                yield page.problem(heading.line, what, cure)
            if heading.level != 2 or heading.classes or section.snippets:
                continue
            if not _leads_to_snippet(project, page, section.lines):
                what = f"#{heading.id} shows no snippet and links to none"
                cure = "show one, or mark what it is: {#id .steps} or {#id .about}"
                yield page.problem(heading.line, what, cure)


def check_form(project: Project) -> Iterator[Problem]:
    """Each page has the sections that a reader expects of its kind, in their order."""
    for page in project.checked:
        wanted = [*page.kind.sections]
        ids = [heading.id for heading in page.headings if heading.level == 2]
        if (found := [name for name in ids if name in wanted]) != wanted:
            what = f"the page's sections are {found}, not {wanted}"
            yield page.problem(1, what, "write them, in this order")


def claims(page: Page) -> list[Block]:
    """The tables of a page of claims."""
    blocks = page.blocks if page.is_a("claims") else []
    return [block for block in blocks if block.kind == "table"]


def check_proofs(project: Project) -> Iterator[Problem]:
    """Each claim links to a section with a snippet."""
    for page in project.checked:
        for table in claims(page):
            for line in range(table.line + 2, table.last + 1):
                if not _leads_to_snippet(project, page, range(line, line + 1)):
                    what = "this claim's proof shows no snippet"
                    cure = "link its last cell to the section whose snippet proves it"
                    yield page.problem(line, what, cure)


def _outputs_of(project: Project, fences: list[Fence]) -> Iterator[str]:
    """What the snippets that some fences show print and log on the pin."""
    for fence in fences:
        snippet = project.root / "snippets" / fence.include
        yield from (project.text(snippet.with_suffix(s)) for s in (".out", ".err"))


def check_messages(project: Project) -> Iterator[Problem]:
    """Each typed output is of a snippet that its section shows or links to."""
    for page in project.checked:
        for fence in page.fences:
            if fence.info != "text" or fence.include or not page.sections:
                continue
            own = page.section(fence.line)
            behind = _sections_behind(project, page, own.lines)
            fences = [*own.snippets, *(f for _, one in behind for f in one.snippets)]
            outputs = _outputs_of(project, fences)
            if not any(f"\n{fence.text}\n" in f"\n{output}" for output in outputs):
                what = f"no whole line of an output is {fence.text[:60]!r}"
                cure = "quote what a snippet that this section shows or links to prints"
                yield page.problem(fence.line, what, cure)


def check_versions(project: Project) -> Iterator[Problem]:
    """A section ``#versions`` names the TensorFlow that pyproject.toml pins."""
    for page in project.checked:
        section = page.by_id.get("versions")
        if section is None:
            continue
        text = "\n".join(page.lines[section.heading.line : section.end])
        if f"TensorFlow {project.pin}" not in text:
            what = f"the section doesn't name TensorFlow {project.pin}"
            yield page.problem(section.heading.line, what, "name the pinned version")

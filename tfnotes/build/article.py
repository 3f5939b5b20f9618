"""A page's Markdown as the site renders it, with what its source doesn't say."""

from itertools import pairwise

from tfnotes.build import downloads, homes, ledger_lines, markdown, names, tooltips
from tfnotes.page import OPENINGS, WRONG, Page, is_snippet, read_page
from tfnotes.printed import kind_of
from tfnotes.project import Project
from tfnotes.words import WORDS


def article(project: Project, page: Page, colab: str) -> str:
    """A page's Markdown with what the ledger and the glossary add, and our marks.

    Args:
        project: the project.
        page: the page.
        colab: as :func:`tfnotes.build.downloads.links` takes it.
    """
    if page.is_a("api"):
        space = page.below.removeprefix("api/").removesuffix(".md")
        return names.article(project, space, page.language)
    text = ledger_lines.body(project, page)
    whole = read_page(page.path, page.root, text)
    lines = homes.linked(project, whole, marked(project, whole, colab))
    return tooltips.with_titles("\n".join(lines), project, page.language)


def marked(project: Project, page: Page, colab: str) -> list[str]:
    """The lines of a page with what the verification doesn't ask.

    An output with an error has the class `error`; a box around wrong code has a title,
    and the theme offers no copy of what is in it
    (https://squidfunk.github.io/mkdocs-material/reference/code-blocks/). What stands
    under a snippet has a label, which the stylesheet shows. The line under it that says
    what printed it also has the links to its downloads.
    """
    lines = [*page.lines]
    for before, fence in pairwise([None, *page.fences]):
        if fence.info == "text":
            shown = markdown.included(fence.text.split("\n"), project)
            kind, more = kind_of("\n".join(shown)), []
            if kind != "output":
                more.append(".error")
            if before and is_snippet(before) and (fence.include or "").endswith(".out"):
                more.append(f'data-label="{WORDS[page.language]["output"][kind]}"')
            lines[fence.line - 1] += f" {{{' '.join(more)}}}" if more else ""
    for block in page.blocks:
        box = OPENINGS["admonition"].match(block.lines[0])
        if box and box["kind"] == WRONG:
            title = box["title"] or WORDS[page.language]["tabs"]["wrong"]
            mark = block.lines[0].partition(WRONG)[0]
            lines[block.line - 1] = f'{mark}{WRONG} no-copy "{title}"'
        if is_snippet(block):
            name = block.include.removesuffix(".py")
        elif block.lines[-1].endswith(ledger_lines.VERIFIED):
            lines[block.last - 2] += downloads.links(page, name, colab)
    return lines

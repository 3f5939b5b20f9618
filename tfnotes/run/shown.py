"""Compares the code that a rendered page shows with the blocks that are verified."""

from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

import markdown
from lxml.html import HtmlElement
from mkdocs.config import load_config

from tfnotes.build import ledger_lines
from tfnotes.files import Problem
from tfnotes.page import Page
from tfnotes.project import CONFIG, Project
from tfnotes.run.blocks import blocks
from tfnotes.run.rendered import shown_code


@lru_cache
def renderer(config_file: Path) -> markdown.Markdown:
    """Markdown with the extensions that the site is built with."""
    config = load_config(str(config_file))
    return markdown.Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )


def render(project: Project, page: Page) -> str:
    """The page's HTML, as MkDocs makes it before the theme."""
    text = ledger_lines.body(project, page)
    return renderer(project.root / CONFIG).reset().convert(text)


def compare_pictures(page: Page, tree: HtmlElement) -> list[Problem]:
    """The first picture that is missing, or isn't of the graph that was drawn."""
    wanted = [
        (fence.line, fence.include.removesuffix(".dot"))
        for fence in page.fences
        if (fence.include or "").endswith(".dot")
    ]
    for place, seen in zip_longest(wanted, tree.xpath("//figure/@data-dot")):
        line, name = place or (1, None)
        if name != seen:
            what = f"the page shows the picture {seen}, not {name}"
            return [Problem(page.shown, line, what, "see tfnotes/build/pictures.py")]
    return []


def compare_shown(project: Project, page: Page, tree: HtmlElement) -> list[Problem]:
    """Every difference between the code that is shown and the code that is verified.

    Args:
        project: the project.
        page: the page's source; its blocks are what is verified.
        tree: the page as rendered, alone or within the theme.
    """
    verified: list[tuple[int, str, str]] = []
    for block in blocks(project, page):
        if block.language == "dot":
            continue  # a picture, compared below
        verified.append((block.line, block.language, block.code))
        if block.expected is not None:
            verified.append((block.line, "text", block.expected))
    shown = [(code.language, code.text.strip("\n")) for code in shown_code(tree)]
    problems = compare_pictures(page, tree)
    for (line, language, text), (seen, seen_text) in zip(verified, shown, strict=False):
        if (language, text.strip("\n")) != (seen, seen_text):
            first = seen_text.partition("\n")[0]
            what = f"the page shows {seen} code that begins {first!r} instead"
            cure = f"the verified block is {language}; write the block's usual form"
            return [Problem(page.shown, line, what, cure)]
    for language, text in shown[len(verified) :]:
        what = f"the page shows {language} code that isn't verified: {text[:60]!r}"
        problems.append(Problem(page.shown, 1, what, "write it as a snippet"))
    for line, language, text in verified[len(shown) :]:
        what = f"a verified {language} block isn't shown: {text[:60]!r}"
        problems.append(Problem(page.shown, line, what, "take it out of what hides it"))
    return problems

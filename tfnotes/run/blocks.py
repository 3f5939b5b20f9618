"""Finds the blocks of a page that are verified.

Includes are expanded by pymdownx's own preprocessor and blocks are found by
pytest-codeblocks, so nothing here has an opinion of its own about either.
"""

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import markdown
from pymdownx.snippets import SnippetExtension
from pytest_codeblocks.main import CodeBlock, extract_from_buffer

from tfnotes.build import ledger_lines
from tfnotes.page import Page
from tfnotes.project import Project


@dataclass(frozen=True)
class Block:
    """A code block as pytest-codeblocks sees it, at its line in the page."""

    line: int
    language: str
    code: str
    expected: str | None


def expand(project: Project, page: Page) -> tuple[list[str], list[int]]:
    """Expand a page: what the ledger adds, then includes, by pymdownx's preprocessor.

    Returns:
        The expanded lines, and for each the line of the page that it came from.

    Raises:
        pymdownx.snippets.SnippetMissingError: an included file is missing.
    """
    preprocessor = _preprocessor(page.root)
    expanded: list[str] = []
    numbers: list[int] = []
    for line, number in zip(*ledger_lines.expanded(project, page), strict=True):
        new = preprocessor.run([line]) if "8<-" in line else [line]
        if len(new) > 1 and not new[-1].strip():  # the end of the file's last line
            new = new[:-1]
        expanded.extend(new)
        numbers.extend([number] * len(new))
    return expanded, numbers


@lru_cache
def _preprocessor(root: Path):
    how = {"check_paths": True, "dedent_subsections": True}  # as mkdocs.yml says it
    snippets = SnippetExtension(base_path=[str(root / "snippets")], **how)
    return markdown.Markdown(extensions=[snippets]).preprocessors["snippet"]


def blocks(project: Project, page: Page) -> list[Block]:
    """The page's code blocks, includes expanded, found by pytest-codeblocks.

    Raises:
        RuntimeError: pytest-codeblocks refuses the page.
        pymdownx.snippets.SnippetMissingError: an included file is missing.
    """
    expanded, numbers = expand(project, page)
    buffer = io.StringIO("\n".join(expanded) + "\n")
    found: list[CodeBlock] = extract_from_buffer(buffer, len(expanded) + 2)
    return [
        Block(
            numbers[block.lineno - 1],
            (block.syntax or "").split(" ")[0],
            block.code,
            block.expected_output,
        )
        for block in found
    ]

"""Builds a small project with the settings of mkdocs.yml."""

import logging
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.trees import make_tree, write

ROOT = Path(__file__).parents[1]
# The project's own settings; of a key that stands twice the last counts.
SETTINGS = (
    (ROOT / "mkdocs.yml").read_text("utf-8")
    + """
watch: []
extra_css: []
extra_javascript: []
nav: [index.md, page.md, other.md]
"""
)


def make_project(root: Path, settings: str = SETTINGS) -> Path:
    """Write the valid tree with a home page, to be built as the project is."""
    make_tree(root, "home")
    write(root, {"mkdocs.yml": settings})
    for name in ("overrides", "tfnotes"):
        (root / name).symlink_to(ROOT / name)
    return root


def run(
    root: Path, command: str, dirty: bool = False, again: bool = False
) -> list[str]:
    """Build a project as `mkdocs build --strict` or `serve` does, or again as a server.

    Returns:
        What was logged as a warning or worse, and what the build ended with.
    """
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        with pytest.MonkeyPatch.context() as patch:  # reading its words takes a second
            patch.setattr("material.plugins.search.plugin.jieba", None)
            patch.setattr("sys.argv", ["mkdocs", *(["--dirty"] if dirty else [])])
            config = load_config(f"{root}/mkdocs.yml", strict=command == "build")
            if not again:
                config.plugins.on_startup(command=command, dirty=dirty)
            build(config, dirty=dirty)
    except Abort as error:
        messages.append(str(error))
    finally:
        logger.removeHandler(handler)
    return messages

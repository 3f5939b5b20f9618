"""Builds a small project with the settings and the hook of the site."""

import logging
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

ROOT = Path(__file__).parents[1]
SETTINGS = f"""\
INHERIT: {ROOT}/mkdocs.yml
theme: {{custom_dir: {ROOT}/overrides}}
hooks: [{ROOT}/tfnotes/build/hooks.py]
watch: []
extra_css: []
extra_javascript: []
nav: [index.md, page.md]
"""
GLOSSARY = """\
page:
  zh: {title: 术语表, description: x, intro: x}
  en: {title: Glossary, description: x, intro: x}
terms:
  - {id: graph, zh: {term: 图, text: 图}, en: {term: graph, text: A graph.}}
"""
# What every project needs.
FILES = {
    "docs/glossary.yml": GLOSSARY,
    "deploy/site.conf": "",
    "pyproject.toml": '[dependency-groups]\ntensorflow = ["tensorflow==1"]\n',
}


def write(root: Path, name: str, text: str) -> None:
    """Write a file below a folder."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def run_mkdocs(
    root: Path, sources: dict[str, str], command: str, settings: str = SETTINGS
) -> list[str]:
    """Build a small project as `mkdocs build --strict` or `mkdocs serve` does.

    Returns:
        what MkDocs warned of, and why it stopped if it did.
    """
    write(root, "mkdocs.yml", settings)
    for name, text in (FILES | sources).items():
        write(root, name, text)
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        with pytest.MonkeyPatch.context() as patch:  # reading its words takes a second
            patch.setattr("material.plugins.search.plugin.jieba", None)
            config = load_config(f"{root}/mkdocs.yml", strict=command == "build")
            config.plugins.on_startup(command=command, dirty=False)
            build(config)
    except Abort as error:
        messages.append(str(error))
    finally:
        logger.removeHandler(handler)
    return messages

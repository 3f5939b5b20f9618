"""The navigation of mkdocs.yml: every page, and every title in every language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tfnotes.page import LANGUAGES, Problem, Tree, read_yaml

CONFIG = Path("mkdocs.yml")


def check_navigation(tree: Tree) -> Iterator[Problem]:
    """Each page has an entry, each entry a page, each title its translation."""
    text = (tree.root / CONFIG).read_text("utf-8")
    config = read_yaml(tree.root / CONFIG)
    entries = list(_entries(config["nav"]))

    def problem(found: str, what: str, cure: str) -> Problem:
        lines = text.split("\n")
        line = next((n for n, one in enumerate(lines, 1) if found in one), 1)
        return Problem(CONFIG, line, what, cure)

    listed = {path for _, path in entries if path}
    written = {page.name.partition("/")[2] for page in tree.pages}
    for path in sorted(written - listed):
        yield problem("nav:", f"{path} isn't in nav", "add it, or remove the page")
    for path in sorted(listed - written):
        yield problem(path, f"nav lists {path}, which no language has", "write it")
    plugins = [one for one in config.get("plugins", []) if isinstance(one, dict)]
    i18n = next((one["i18n"] for one in plugins if "i18n" in one), {})
    for other in i18n.get("languages", []):
        if other["locale"] == LANGUAGES[0]:
            continue
        known = other.get("nav_translations", {})
        for title, _ in entries:
            if not title.isascii() and title not in known:
                what = f"the title {title} isn't translated for {other['locale']}"
                yield problem(title, what, "add it to nav_translations")


def _entries(nav: list[Any]) -> Iterator[tuple[str, str | None]]:
    """Each title of a navigation, and the page it leads to."""
    for entry in nav:
        named = entry if isinstance(entry, dict) else {"": entry}
        for title, target in named.items():
            if isinstance(target, list):
                yield title, None
                yield from _entries(target)
            else:
                yield title, target

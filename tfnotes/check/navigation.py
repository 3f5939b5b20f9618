"""The navigation of mkdocs.yml: every page, and every title in every language."""

from collections.abc import Iterator
from typing import Any

from tfnotes.files import Problem, line_of
from tfnotes.page import LANGUAGES
from tfnotes.project import CONFIG, Project


def check_navigation(project: Project) -> Iterator[Problem]:
    """Each page has an entry, each entry a page, each title its translation."""
    entries = list(_entries(project.config["nav"]))
    text = (project.root / CONFIG).read_text("utf-8")

    def problem(part: str, what: str, cure: str) -> Problem:
        return Problem(CONFIG, line_of(text, part), what, cure)

    paths = [path for _, path in entries if path]
    listed = {*paths}
    for path in sorted(path for path in listed if paths.count(path) > 1):
        yield problem(path, f"nav lists {path} twice", "list it once")
    written = {page.below for page in project.pages}
    hidden = {page.below for page in project.pages if not page.kind.in_navigation}
    for path in sorted(written - hidden - listed):
        yield problem("nav:", f"{path} isn't in nav", "add it, or remove the page")
    for path in sorted(listed & hidden):
        yield problem(path, f"nav lists {path}, found by search alone", "remove it")
    for path in sorted(listed - written):
        yield problem(path, f"nav lists {path}, which no language has", "write it")
    plugins = project.config.get("plugins", [])
    named = (one for one in plugins if isinstance(one, dict))
    i18n = next((one["i18n"] for one in named if "i18n" in one), {})
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

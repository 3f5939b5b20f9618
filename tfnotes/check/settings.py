"""What the configuration and the style sheets may not change about pages."""

import re
from collections.abc import Iterator

from tfnotes.files import Problem
from tfnotes.project import CONFIG, Project

# Without these, pages lack what the rules take for granted.
NEEDED = {
    "hooks": "tfnotes/build/hooks.py",
    "markdown_extensions": "tfnotes.build.extension",
}
CONTENT = re.compile(r"\bcontent\s*:\s*(?P<value>[^;}]*)")
WORDS = re.compile(r"\w|\\")  # an escape may be a letter


def check_config(project: Project) -> Iterator[Problem]:
    """A build has our hooks, and adds no text of its own to pages."""
    for key, name in NEEDED.items():
        entries = project.config.get(key, [])
        if name not in [one for entry in entries for one in _names(entry)]:
            yield Problem(CONFIG, 1, f"{key} lacks {name}", f"add it to {key}")
    text = project.text(project.root / CONFIG)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip().startswith("auto_append:"):
            what = "auto_append adds what no rule reads to every page"
            yield Problem(CONFIG, number, what, "write it on the pages, or in hooks.py")


def _names(entry: object) -> list[str]:
    return [*entry] if isinstance(entry, dict) else [str(entry)]


def check_styles(project: Project) -> Iterator[Problem]:
    """A style sheet adds no words to a page: they would stand in what was printed."""
    for path in sorted((project.root / "docs/assets").glob("*.css")):
        text = project.text(path)
        for found in CONTENT.finditer(text):
            value = found["value"].replace("attr(data-label)", "").strip()
            if WORDS.search(value) and value not in ("none", "normal"):
                line = text.count("\n", 0, found.start()) + 1
                what = f"content adds words: {value}"
                cure = "use a sign, or attr(data-label) with tfnotes/words"
                yield Problem(path.relative_to(project.root), line, what, cure)

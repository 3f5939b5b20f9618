"""What the configuration and the style sheets may not change about pages."""

import re
from collections.abc import Iterator
from pathlib import Path

from tfnotes.files import Problem, line_of
from tfnotes.page import LANGUAGES
from tfnotes.project import CONFIG, Project

# Without these, pages lack what the rules take for granted.
NEEDED = {
    "hooks": "tfnotes/build/hooks.py",
    "markdown_extensions": "tfnotes.build.extension",
}
CONTENT = re.compile(
    r"\b(?P<property>content|list-style(?:-type)?|quotes|prefix|suffix|symbols)"
    r"\s*:\s*(?P<value>[^;}]*)"
)
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|[\w-]+\([^)]*\)")  # a keyword adds nothing
# All that may stand below docs/ beside the pages; a build copies it as it is.
FILES = re.compile(
    r"assets/[\w-]+\.(?:css|js|png|svg)|_headers|_redirects"
    rf"|(?:{'|'.join(LANGUAGES)})/[\w/-]+\.(?:png|svg)"
)
FILES_READ = {"glossary.yml", "synced.json"}
PINNED = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.]+)")
WORDS = re.compile(r"\w|\\")  # an escape may be a letter


def check_config(project: Project) -> Iterator[Problem]:
    """A build has our hooks, and adds no text of its own to pages."""
    for key, name in NEEDED.items():
        entries = project.config.get(key, [])
        if name not in [one for entry in entries for one in _names(entry)]:
            yield Problem(CONFIG, 1, f"{key} lacks {name}", f"add it to {key}")
    if len(hooks := project.config.get("hooks", [])) > 1:
        what = f"other hooks than ours may change pages: {', '.join(hooks)}"
        yield Problem(CONFIG, 1, what, "make it a step of hooks.py")
    locked = project.text(project.root / "requirements.txt").lower()
    pyproject = project.text(project.root / "pyproject.toml")
    groups = project.settings["dependency-groups"].values()
    for pin in (PINNED.match(one) for group in groups for one in group):
        name = pin and pin["name"].lower().replace("_", "-")
        if pin and f"\n{name}=={pin['version']} " not in f"\n{locked}":
            what = f"requirements.txt doesn't lock {pin[0]}"
            line = line_of(pyproject, pin[0])
            yield Problem(Path("pyproject.toml"), line, what, "run make lock")
    text = project.text(project.root / CONFIG)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip().startswith("auto_append:"):
            what = "auto_append adds what no rule reads to every page"
            yield Problem(CONFIG, number, what, "write it on the pages, or in hooks.py")


def _names(entry: object) -> list[str]:
    return [*entry] if isinstance(entry, dict) else [str(entry)]


def check_published(project: Project) -> Iterator[Problem]:
    """Below ``docs/`` stand pages and what they need: all else would be published."""
    docs = project.root / "docs"
    pages = {page.path for page in project.pages}
    pages |= {project.root / problem.path for problem in project.unreadable}
    for path in sorted(docs.rglob("*")):
        name = path.relative_to(docs).as_posix()
        known = path in pages or name in FILES_READ or FILES.fullmatch(name)
        if not (known or path.is_dir()):
            what = "is no page, nor a file that pages need"
            cure = "remove it, or name it in tfnotes/check/settings.py"
            yield Problem(path.relative_to(project.root), 1, what, cure)


def check_styles(project: Project) -> Iterator[Problem]:
    """A style sheet adds no words to a page: they would stand in what was printed."""
    for path in sorted((project.root / "docs").rglob("*.css")):
        text = project.text(path)
        for found in CONTENT.finditer(text):
            value = found["value"].replace("attr(data-label)", "").strip()
            if any(WORDS.search(one[1:]) for one in QUOTED.findall(value)):
                line = text.count("\n", 0, found.start()) + 1
                what = f"{found['property']} adds words: {value}"
                cure = "use a sign, or attr(data-label) with tfnotes/words"
                yield Problem(path.relative_to(project.root), line, what, cure)

"""What a larger site costs to check and to build: `make bench ARGS=build`.

Adds short pages to a copy of the project, cut from its own; prints the seconds of the
rules for pages and of a build, before and after.
"""

import argparse
import os
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path

from tfnotes.check.translations import current, write_record
from tfnotes.page import LANGUAGES, Page
from tfnotes.project import Project

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".*_cache")
SECTIONS = 4  # of a short page: 3 KB as a mean
COMMANDS = {"check": ["tfnotes", "check"], "build": ["mkdocs", "build"]}
WANTED = {"check": 15, "build": 60}  # seconds, on two cores
FRONT = "---\nkind: error\ntitle: {0}\nmatch: ['Error: ']\n---\n\n# {0} {{#page}}\n\n"
TITLES = {"zh": "一页", "en": "A page"}
TARGET = re.compile(r"(?<=\]\()(?!https?:)([^)#\s]*)(?=[)#])")


def cut(page: Page) -> list[str]:
    """A page's sections that show snippets, in parts that fill a short page."""

    def target(found: re.Match[str]) -> str:  # as it leads from another folder
        return posixpath.relpath(page.follow(found[1]), f"{page.language}/short")

    texts = [
        TARGET.sub(target, "\n".join(page.lines[one.heading.line - 1 : one.end]))
        for one in page.sections
        if one.heading.level == 2 and one.snippets
    ]
    starts = range(0, len(texts), SECTIONS)
    return ["\n\n".join(texts[at : at + SECTIONS]).strip() + "\n" for at in starts]


def grow(root: Path, pages: int) -> None:
    """Add so many short pages in each language, which search alone finds."""
    pairs = Project(root).translations
    parts = [part for pair in pairs for part in zip(*map(cut, pair), strict=True)]
    for at, part in enumerate(islice(cycle(parts), pages)):
        for language, text in zip(LANGUAGES, part, strict=True):
            path = root / f"docs/{language}/short/page-{at}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(FRONT.format(f"{TITLES[language]} {at}") + text, "utf-8")
    write_record(root, current(Project(root)))


def run(root: Path, name: str) -> tuple[float, float]:
    """The seconds of a command, by the clock and of the CPU; ends here if it fails."""
    began, command = os.times(), [sys.executable, "-m", *COMMANDS[name]]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if done.returncode:
        sys.exit((done.stdout + done.stderr)[-2000:])
    took = [end - start for start, end in zip(began, os.times(), strict=True)]
    return took[4], took[2] + took[3]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog='make bench ARGS="build …"')
    parser.add_argument("--pages", type=int, default=500, help="short, a language")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="build-") as folder:
        root = Path(shutil.copytree(".", Path(folder, "tree"), ignore=LEFT_OUT))
        today = {name: run(root, name) for name in COMMANDS}
        grow(root, options.pages)
        for name, (was, cpu) in today.items():
            now, now_cpu = run(root, name)
            print(f"{name}: {now:.1f} s, today {was:.1f} s, wanted {WANTED[name]} s;")
            print(f"  of CPU {now_cpu:.1f} s, today {cpu:.1f} s")


if __name__ == "__main__":
    main()

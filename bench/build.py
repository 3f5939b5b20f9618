"""What a larger site costs to check and to build: `make bench ARGS=build`.

Adds short pages to a copy of the project, cut from its own, and pages of long tables;
prints the seconds of the rules for pages and of a build, before and after.
"""

import argparse
import os
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from bench.mutate import LEFT_OUT
from tfnotes.check.translations import current, write_record
from tfnotes.page import Page
from tfnotes.project import CONFIG, Project

SIZE, ROWS = 2400, 100  # bytes from which a short page ends: 3 KB as a mean
COMMANDS = {"check": ["tfnotes", "check"], "build": ["mkdocs", "build"]}
WANTED = {"check": 15, "build": 60}  # seconds, on two cores
FRONT = "---\nkind: {}\ntitle: {}\nmatch: ['Error: ']\n---\n\n# {} {{#page}}\n\n"
TABLE = "## {} {{#names .about}}\n\n| {} | {} |\n|---|---|\n"
WORDS = {"zh": ("一页", "名字", "版本"), "en": ("A page", "Name", "Version")}
NOT_IN_NAV = "\nnot_in_nav: |\n  short/\n"  # search alone finds them
TARGET = re.compile(r"(?<=\]\()(?!https?:)([^)#\s]*)(?=[)#])")


def cut(page: Page) -> Iterator[list[str]]:
    """The ids of a page's sections that show snippets, as many as fit a short page."""
    part, size = [], 0
    for section in page.sections:
        if section.heading.level == 2 and section.snippets:
            part.append(section.heading.id)
            size += len(text_of(page, section.heading.id).encode())
            if size >= SIZE:
                yield part
                part, size = [], 0


def text_of(page: Page, name: str) -> str:
    """A section as it stands, with its links as they lead from another folder."""

    def target(found: re.Match[str]) -> str:
        return posixpath.relpath(page.follow(found[1]), f"{page.language}/short")

    lines = page.by_id[name].lines
    text = "\n".join(page.lines[lines.start - 1 : lines.stop - 1])
    return TARGET.sub(target, text).strip("\n") + "\n"


def more_pages(project: Project, pages: int, lists: int) -> Iterator[tuple[str, str]]:
    """The paths below ``docs`` and the texts of more pages in each language."""
    parts = [(pair, part) for pair in project.translations for part in cut(pair[1])]
    for at, (pair, part) in enumerate(islice(cycle(parts), pages)):
        for page in pair:
            title = f"{WORDS[page.language][0]} {at}"
            text = "\n".join(text_of(page, name) for name in part)
            text = FRONT.format("error", title, title) + text
            yield f"{page.language}/short/page-{at}.md", text
    for at in range(lists):
        rows = "".join(f"| `tf.n{at}.name_{n}` | 2.21 |\n" for n in range(ROWS))
        for language, (_, name, version) in WORDS.items():
            title = f"{name} {at}"
            text = FRONT.format("list", title, title) + TABLE.format(
                name, name, version
            )
            yield f"{language}/names/space-{at}.md", text + rows


def grow(root: Path, pages: int, lists: int) -> None:
    """Add pages to a project, with their entries in what must know them."""
    for name, text in [*more_pages(Project(root), pages, lists)]:
        path = root / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    entries = [f"      - Space {at}: names/space-{at}.md\n" for at in range(lists)]
    nav = "nav:\n  - Names:\n" + "".join(entries) if entries else "nav:\n"
    config = (root / CONFIG).read_text("utf-8").replace("nav:\n", nav, 1) + NOT_IN_NAV
    (root / CONFIG).write_text(config, "utf-8")
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
    parser.add_argument("--lists", type=int, default=60, help="tables, a language")
    parser.add_argument("--only", choices=COMMANDS)
    options = parser.parse_args()
    names = [options.only] if options.only else [*COMMANDS]
    with tempfile.TemporaryDirectory(prefix="build-") as folder:
        root = Path(shutil.copytree(".", Path(folder, "tree"), ignore=LEFT_OUT))
        today = {name: run(root, name) for name in names}
        grow(root, options.pages, options.lists)
        for name in names:
            (was, was_cpu), (now, cpu) = today[name], run(root, name)
            print(f"{name}: {now:.1f} s, today {was:.1f} s, wanted {WANTED[name]} s;")
            print(
                f"  of CPU {cpu:.1f} s, today {was_cpu:.1f} s: {cpu / was_cpu:.1f}-fold"
            )


if __name__ == "__main__":
    main()

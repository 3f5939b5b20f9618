"""What a larger site costs to check and to build: `make bench ARGS=build`.

Adds short pages to a copy of the project, cut from its own, and pages of long tables;
prints the seconds of `make check`'s rules and of a build, before and after.
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
from tfnotes.page import LANGUAGES, Page
from tfnotes.project import CONFIG, Project

SIZE = 2400  # bytes from which a short page is long enough; 3 KB as a mean
ROWS = 100
COMMANDS = {"check": ["tfnotes", "check"], "build": ["mkdocs", "build"]}
WANTED = {"check": 15, "build": 60}  # seconds, on two cores
FRONT = "---\nkind: {}\ntitle: {}\ndescription: {}\nmatch: ['Error: ']\n---\n\n"
WORDS = {
    "zh": ("一页", "名字", "| 名字 | 版本 |\n|---|---|\n"),
    "en": ("A page", "Names", "| Name | Version |\n|---|---|\n"),
}
# Pages that search alone finds, and tables that the navigation lists.
NOT_IN_NAV = "\nnot_in_nav: |\n  short/\n"
TARGET = re.compile(r"(?<=\]\()(?!https?:)([^)#\s]*)(?=[)#])")


def cut(page: Page) -> list[list[str]]:
    """The ids of a page's sections that show snippets, in parts of a page's size."""
    parts: list[list[str]] = [[]]
    size = 0
    for section in page.sections:
        if section.heading.level == 2 and section.snippets:
            parts[-1].append(section.heading.id)
            size += len(text_of(page, section.heading.id).encode())
            if size >= SIZE:
                parts.append([])
                size = 0
    return [part for part in parts if part]


def text_of(page: Page, name: str) -> str:
    """A section as it stands, with its links as they lead from another folder."""

    def target(found: re.Match[str]) -> str:
        return posixpath.relpath(page.follow(found[1]), f"{page.language}/short")

    lines = page.by_id[name].lines
    text = "\n".join(page.lines[lines.start - 1 : lines.stop - 1])
    return TARGET.sub(target, text).strip("\n") + "\n"


def short_pages(project: Project, number: int) -> Iterator[tuple[Path, str]]:
    """So many short pages in each language; the sections repeat."""
    pairs = project.translations
    parts = [(pair, part) for pair in pairs for part in cut(pair[1])]
    for at, (pair, part) in enumerate(islice(cycle(parts), number)):
        for page in pair:
            title = f"{WORDS[page.language][0]} {at}"
            texts = [f"# {title} {{#short-{at}}}\n", *(text_of(page, n) for n in part)]
            text = FRONT.format("error", title, title) + "\n".join(texts)
            yield Path("docs", page.language, "short", f"page-{at}.md"), text


def tables(number: int) -> Iterator[tuple[Path, str]]:
    """So many pages of one table in each language."""
    for at in range(number):
        for language in LANGUAGES:
            _, title, table = WORDS[language]
            title = f"{title} {at}"
            rows = [f"| `tf.space_{at}.name_{row}` | 2.21 |\n" for row in range(ROWS)]
            head = f"# {title} {{#names}}\n\n## {title} {{#all .about}}\n\n{table}"
            text = FRONT.format("list", title, title) + head + "".join(rows)
            yield Path("docs", language, "names", f"space-{at}.md"), text


def grow(root: Path, pages: int, lists: int) -> None:
    """Add pages to a project, with their entries in what must know them."""
    for path, text in (*short_pages(Project(root), pages), *tables(lists)):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, "utf-8")
    entries = [f"      - Space {at}: names/space-{at}.md\n" for at in range(lists)]
    nav = "nav:\n  - Names:\n" + "".join(entries)
    config = (root / CONFIG).read_text("utf-8").replace("nav:\n", nav, 1) + NOT_IN_NAV
    (root / CONFIG).write_text(config, "utf-8")
    write_record(root, current(Project(root)))


def run(root: Path, name: str) -> tuple[float, float]:
    """The seconds of a command, by the clock and of the CPU; ends here if it fails."""
    began = os.times()
    command = [sys.executable, "-m", *COMMANDS[name]]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
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
        print(f"with {options.pages} pages and {options.lists} tables more, a language")
        for name in names:
            (was, was_cpu), (now, cpu) = today[name], run(root, name)
            print(f"{name}: {now:.1f} s, today {was:.1f} s, wanted {WANTED[name]} s;")
            print(
                f"  of CPU {cpu:.1f} s, today {was_cpu:.1f} s: {cpu / was_cpu:.1f}-fold"
            )


if __name__ == "__main__":
    main()

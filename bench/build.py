"""What a larger site costs to check and to build: `make bench ARGS=build`.

Adds pages of messages to a copy of the project, copies of its own, whose programs a
build highlights once; prints the seconds of the rules for pages and of a build, before
and after.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path

from tfnotes.check.translations import current, write_record
from tfnotes.project import Project

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".*_cache")
COMMANDS = {"check": ["tfnotes", "check"], "build": ["mkdocs", "build"]}
WANTED = {"check": 15, "build": 60}  # seconds, on two cores


def grow(root: Path, pages: int) -> None:
    """Add pages of messages, which search alone finds, up to so many a language."""
    every = Project(root).translations
    pairs = [one for one in every if one[0].is_a("error")]
    for at, pair in enumerate(islice(cycle(pairs), max(0, pages - len(every)))):
        for page in pair:
            text = page.path.read_text("utf-8")
            page.path.with_stem(f"{page.path.stem}-{at}").write_text(text, "utf-8")
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
    parser.add_argument("--pages", type=int, default=500, help="a language, in all")
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

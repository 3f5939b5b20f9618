"""What the second language costs a build: `make bench ARGS=build`.

Builds the project in both languages and in Chinese alone, by turns, and prints the
least seconds and the peak memory of each. CPU seconds make the ratio: what else runs on
the machine changes them least.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from trees import edit

ROOT = Path(__file__).parent.parent
LEFT_OUT = shutil.ignore_patterns(".venv", "site", ".site*", "__pycache__", ".*_cache")
MOST = 2.1  # times one language
ENGLISH = re.compile(r"^        - locale: en\n(?: {10}.*\n)+", re.M)


@dataclass(frozen=True)
class Cost:
    """What a build took: seconds by the clock and of CPU, and memory at its peak."""

    seconds: float
    cpu: float
    megabytes: float


def copy_project(to: Path) -> Path:
    """Copy the project's sources, with their history, and return the copy."""
    return Path(shutil.copytree(ROOT, to, ignore=LEFT_OUT, symlinks=True))


def leave_one_language(root: Path) -> None:
    """Make a copy of the project one in Chinese alone, as if it were written so."""
    shutil.rmtree(root / "docs/en")
    (root / "docs/synced.json").unlink()
    edit(root, "hooks/pages.py", 'LANGUAGES = ("zh", "en")', 'LANGUAGES = ("zh",)')
    text = (root / "mkdocs.yml").read_text("utf-8")
    edit(root, "mkdocs.yml", ENGLISH.search(text)[0], "")


def build(root: Path) -> Cost:
    """Build a copy of the project strictly, as `make site` does."""
    return run(root, "mkdocs", "build", "--strict")


def run(root: Path, *module: str) -> Cost:
    """Run a module in a copy of the project.

    Raises:
        SystemExit: it fails; what it printed is the message.
    """
    command = [sys.executable, "-m", *module]
    began = time.monotonic()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=root, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            log.seek(0)
            sys.exit(log.read())
    seconds = time.monotonic() - began
    unit = 2**20 if sys.platform == "darwin" else 2**10  # of ru_maxrss: getrusage(2)
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def least(costs: list[Cost]) -> Cost:
    """The least of each figure."""
    columns = [[cost.seconds, cost.cpu, cost.megabytes] for cost in costs]
    return Cost(*map(min, zip(*columns, strict=True)))


def main() -> int:
    """Print the figures; 1 if two languages cost more than they may."""
    parser = argparse.ArgumentParser(prog='make bench ARGS="build …"')
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        one, two = (copy_project(Path(folder, name)) for name in ("one", "two"))
        leave_one_language(one)
        rounds = [(build(one), build(two)) for _ in range(options.rounds)]
    costs = [least(list(side)) for side in zip(*rounds, strict=True)]
    print(f"least of {options.rounds}      seconds  CPU seconds  peak MB")
    for name, cost in zip(("one language", "two languages"), costs, strict=True):
        print(f"{name:15}{cost.seconds:9.1f}{cost.cpu:13.1f}{cost.megabytes:9.0f}")
    ratio = costs[1].cpu / costs[0].cpu
    print(f"ratio of CPU seconds {ratio:.2f}, at most {MOST}")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())

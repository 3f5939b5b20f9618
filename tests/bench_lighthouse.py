"""Lighthouse's scores of the built site on a phone: `make bench ARGS=lighthouse`.

Lighthouse slows the machine down to a phone's pace, so that a busy machine gives low
scores for performance. So this is no test that runs with the others.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median

from browser import QUIET, SITE, find_chromium, serve

FOLDER = Path(__file__).parent / "lighthouse"
PROGRAM = FOLDER / "node_modules/.bin/lighthouse"
# The least of 100 for each category.
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
RUNS = 3  # of each page; the median counts, since the scores vary from run to run
PAGES = ("", "notes/control-dependencies/", "en/", "en/notes/control-dependencies/")


def lacking() -> str:
    """What isn't there, and what to do; empty if all is."""
    if not (SITE / "index.html").is_file():
        return "there is no built site to look at; run make site"
    if not find_chromium():
        return "no Chromium; install it (Debian: apt-get install chromium)"
    if not shutil.which("npm"):
        return "no Node.js: Lighthouse is skipped; install Node.js 22 with npm"
    return ""


def install() -> None:
    """Install what the lock says, if that isn't installed yet."""
    lock, installed = FOLDER / "package-lock.json", FOLDER / "node_modules"
    if not installed.is_dir() or installed.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run(["npm", "ci", "--silent"], cwd=FOLDER, check=True)
        os.utime(installed)


def examine(address: str) -> dict[str, int]:
    """A page's score in each category.

    Raises:
        subprocess.CalledProcessError: Lighthouse fails; it says why itself.
    """
    flags = " ".join(("--headless=new", *QUIET))
    options = ("--quiet", "--output=json", f"--chrome-flags={flags}")
    command = [PROGRAM, address, *options, f"--only-categories={','.join(LEAST)}"]
    environment = os.environ | {"CHROME_PATH": find_chromium()}
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    report = json.loads(run.stdout)
    found = report["categories"].items()
    for audit in report["audits"].values():
        if audit["score"] == 0 and audit["scoreDisplayMode"] == "binary":
            print(f"    {audit['title']}")
    return {name: round(100 * category["score"]) for name, category in found}


def main() -> int:
    """Print the scores; 1 if one is too low, or if something is missing in CI."""
    if line := lacking():
        print(line)
        return int("CI" in os.environ)
    install()
    low = []
    with serve(SITE) as server:
        for page in PAGES:
            runs = [examine(server.address + page) for _ in range(RUNS)]
            scores = {name: median(run[name] for run in runs) for name in LEAST}
            print(f"/{page}", *(f"{name} {score}" for name, score in scores.items()))
            low += [
                f"/{page}: {name} is {scores[name]}, at least {least}"
                for name, least in LEAST.items()
                if scores[name] < least
            ]
    print(*low, sep="\n")
    return int(bool(low))


if __name__ == "__main__":
    sys.exit(main())

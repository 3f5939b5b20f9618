"""The tracebacks of the programs that pages of messages show as wrong, and their logs.

`python -m tests.tracebacks` writes tests/tracebacks/ by running them on two versions.
What catches an error to print it is taken away, so that it is raised; paths are a
reader's.
"""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tfnotes.build.messages import snippets
from tfnotes.page import LANGUAGES
from tfnotes.project import Project
from tfnotes.run import environments
from tfnotes.run.client import Runner
from tfnotes.run.ledger import key

ROOT = Path(__file__).parents[1]
FOLDER = Path(__file__).with_name("tracebacks")
VERSIONS = ("1.15.5", "2.21.0")
HEAD = "=== "
PROGRAM = "/home/me/train.py"
INSTALL = re.compile(r"[^\s\"']*/lib/(python[\d.]+/)")
CATCHING = re.compile(r"^(?P<indent> *)(?P<word>try|except)\b.*:$", re.MULTILINE)
OWN = re.compile(r'^ +File "[^"]*/tfnotes/run/[^"]*".*\n(?:    .*\n)?', re.MULTILINE)


def raising(program: str) -> str:
    """A program that raises what it caught, each line at its number."""
    value = {"try": "True", "except": "False"}
    return CATCHING.sub(lambda m: f"{m['indent']}if {value[m['word']]}:", program)


def read(version: str) -> dict[str, str]:
    """The tracebacks of a version, by the snippet, such as ``scopes/reuse``."""
    parts = (FOLDER / f"{version}.txt").read_text("utf-8").split(f"\n{HEAD}")
    pairs = (part.removeprefix(HEAD).partition("\n") for part in parts)
    return {name: text for name, _, text in pairs}


def run(project: Project, version: str) -> Iterator[tuple[str, str]]:
    """Run the programs on a version; the name of each that raises, and its log."""
    pages = [one for one in project.of_language(LANGUAGES[0]) if one.is_a("error")]
    wrong = {path for page in pages for path in snippets(page, wrong=True)}
    one = next(one for one in project.versions.all if one.full == version)
    python = environments.python(one).absolute()
    with tempfile.TemporaryDirectory() as folder:
        copies = {}
        for path in sorted(wrong):
            copy = Path(folder, path.parent.name, path.name)
            copy.parent.mkdir(exist_ok=True)
            copy.write_text(raising(path.read_text("utf-8")), "utf-8")
            copies[copy] = key(path)
        runner = Runner(copies, python=str(python))
        try:
            for copy, name in copies.items():
                result = runner.result(copy)
                if result.tracebacks:
                    yield name, of_a_reader(result.errors, Path(folder))
        finally:
            runner.close()


def of_a_reader(text: str, folder: Path) -> str:
    """A log with the paths of a reader's machine."""
    text = OWN.sub("", text).replace(
        f"relative to {folder.parent}", "relative to /home"
    )
    text = re.sub(rf"[^\s\"']*/{folder.name}/[\w-]+/\w+\.py", PROGRAM, text)
    text = re.sub(r"/tmp/runner-\S+/", "/tmp/", text)
    return INSTALL.sub(r"/usr/lib/\1", text).strip("\n")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for version in VERSIONS:
        found = run(Project(ROOT), version)
        text = "".join(f"{HEAD}{name}\n{log}\n" for name, log in found)
        (FOLDER / f"{version}.txt").write_text(text, "utf-8")

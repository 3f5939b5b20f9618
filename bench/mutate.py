"""Asks the gates about small random edits of the real tree: `make bench ARGS=mutate`.

Prints which gate caught how many of each kind, then each edit that none caught, for a
person to judge: it changes nothing, or a gate has a hole. The ledger and the record of
translations aren't asked: they refuse any edit, until somebody declares it to be right.
"""

import argparse
import difflib
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random

from tfnotes.check import CHECKS, ledger, translations
from tfnotes.check.site import check_site
from tfnotes.page import MARKER
from tfnotes.project import Project
from tfnotes.run.client import Runner
from tfnotes.run.plugin import REFUSED
from tfnotes.run.shown import compare_shown, render

Change = Callable[[Random, str, str], str]  # the old part and its file's text: the new
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".*_cache")
DECLARED = (ledger.check_ledger, translations.check_synced)
GATES = ("check", "shown", "printed", "site", "survived")


@dataclass
class Edit:
    """The old and the new text of a file, and the gate that caught the edit."""

    kind: str
    name: str
    old: str
    new: str
    gate: str = "survived"


def any_of(*choices: str) -> Change:
    """One of some texts instead."""
    return lambda random, old, text: random.choice(choices)


def another(pattern: str) -> Change:
    """Something like it instead, which stands elsewhere in the file."""

    def change(random: Random, old: str, text: str) -> str:
        found = re.findall(pattern, text, re.MULTILINE)
        return random.choice([new for new in found if new.isascii() == old.isascii()])

    return change


drop, digit = any_of(""), any_of(*"0123456789")
ID, TARGET = r"\{#([a-z0-9-]+)", r"\]\(([a-z./-]+\.md)"
WORD = r"[A-Za-z]{3,}|[\u4e00-\u9fff]{2}"
# A word of prose: not in a fence, a link's target, an attribute, HTML or a key.
ASIDE = r"^ *```.*\n(?:.*\n)*? *```$|\]\([^)]*\)|\{[^}]*\}|<[^>\n]*>|^\w+:"
# Each kind: the suffix of the file, what changes or its group, and how.
KINDS: dict[str, tuple[str, str, Change]] = {
    "out: change a digit": (".out", r"\d", digit),
    "out: change a word": (".out", WORD, another(WORD)),
    "snippet: delete a line": (".py", r"^.*\n", drop),
    "snippet: change a digit": (".py", r"\d", digit),
    "page: drop a paragraph": (".md", r"(?<=\n\n) *(?![`#<|=! ])(?:.+\n)+\n?", drop),
    "page: drop a heading": (".md", r"^#.* \{#.*\}\n\n?", drop),
    "page: drop a table row": (".md", r"^\|.*\|\n", drop),
    "page: delete an output": (".md", rf"^ *{MARKER}\n *```text\n.*\n *```\n", drop),
    "page: remove a marker": (".md", rf"^ *{MARKER}\n", drop),
    "page: change an id": (".md", ID, lambda random, old, text: f"{old}s"),
    "page: change a word": (".md", f"{ASIDE}|({WORD})", another(WORD)),
    "page: change a digit": (".md", rf"{ASIDE}|(\d)", digit),
    "page: retarget an anchor": (".md", r"\]\(#([^)]+)", another(ID)),
    "page: retarget to a page": (".md", TARGET, another(TARGET)),
    "page: change a fence": (".md", r"(?<=```)\w.*$", any_of("", "py", "text", "ini")),
    "page: change a tab's mark": (
        ".md",
        '^ *(=== )"',
        any_of("== ", "===", "!!! ", "- "),
    ),
}


def draw(files: dict[str, str], wanted: int, random: Random) -> list[Edit]:
    """So many edits, none alike, none without effect, from each kind in turn."""
    edits: dict[tuple[str, str], Edit] = {}
    for kind, (suffix, pattern, change) in cycle(KINDS.items()):
        form = re.compile(pattern, re.MULTILINE)
        names = [name for name in files if name.endswith(suffix)]
        found = [(name, part) for name in names for part in form.finditer(files[name])]
        spans = [(name, part.span(form.groups)) for name, part in found]
        name, (start, end) = random.choice([one for one in spans if one[1][0] >= 0])
        old = files[name]
        new = old[:start] + change(random, old[start:end], old) + old[end:]
        if new != old:
            edits[name, new] = Edit(kind, name, old, new)
        if len(edits) == wanted:
            return [*edits.values()]


def ask_check(root: Path, name: str) -> Iterable[str]:
    """What the rules for pages and snippets say, but for what can be declared."""
    project = Project(root)
    for check in (one for one in CHECKS if one not in DECLARED):
        yield from map(str, check(project))


def ask_shown(root: Path, name: str) -> Iterable[str]:
    """Where a page, rendered, shows other code than is verified."""
    project = Project(root)
    if page := project.by_name.get(name.removeprefix("docs/")):
        try:
            yield from map(str, compare_shown(project, page, render(project, page)))
        except REFUSED as error:
            yield str(error)


def ask_site(root: Path, name: str) -> Iterable[str]:
    """What the build says, but for what can be declared, and the checks of the site."""
    command = [sys.executable, "-m", "mkdocs", "build"]
    build = subprocess.run(command, cwd=root, capture_output=True, text=True)
    said = re.findall(r"^(?:WARNING|ERROR|Abort|[\w.]*Error).*", build.stderr, re.M)
    yield from (one for one in said if not re.search("make (synced|versions)", one))
    for found in () if build.returncode else check_site(root / "site").values():
        yield from found


def ask(gate: Callable, root: Path, edits: list[Edit]) -> None:
    """Ask a gate what survived; what it says of the tree as it stands doesn't count."""

    def say(name: str) -> set[str]:
        return {re.sub(r":\d+", ":", said) for said in gate(root, name)}

    before = say("")
    for edit in (one for one in edits if one.gate == "survived"):
        (root / edit.name).write_text(edit.new, "utf-8")
        if say(edit.name) - before:
            edit.gate = gate.__name__.removeprefix("ask_")
        (root / edit.name).write_text(edit.old, "utf-8")


def run_programs(folder: Path, edits: list[Edit], files: dict[str, str]) -> None:
    """Run the snippets of what survived: do they print what is recorded?"""
    runs: dict[Path, tuple[Edit, str]] = {}
    for number, edit in enumerate(one for one in edits if one.gate == "survived"):
        after, stem = files | {edit.name: edit.new}, edit.name.rpartition(".")[0]
        if program := after.get(f"{stem}.py"):
            path = folder / f"{number}.py"
            path.write_text(program, "utf-8")
            runs[path] = edit, after[f"{stem}.out"]
    runner = Runner(runs)
    for path, (edit, recorded) in runs.items():
        result = runner.result(path)
        if result.end != "done" or result.output != recorded:
            edit.gate = "printed"
    runner.close()


def report(edits: list[Edit]) -> None:
    """Print the table, then each survivor with its place and its lines."""
    print(f"{'edit':26}{'number':>9}", *(f"{name:>8}" for name in GATES))
    for kind in (*KINDS, ""):
        gates = Counter(edit.gate for edit in edits if kind in ("", edit.kind))
        row = (f"{gates[name] or '.':>8}" for name in GATES)
        print(f"{kind or 'all':26}{gates.total():>9}", *row)
    for edit in (one for one in edits if one.gate == "survived"):
        both = edit.old.split("\n"), edit.new.split("\n")
        lines = [*difflib.unified_diff(*both, lineterm="", n=0)][2:]
        print(f"\n{edit.name}:{re.search(r'[0-9]+', lines[0])[0]}: {edit.kind}")
        print(*lines[1:5], sep="\n")


def main() -> None:
    """Draw edits, ask the gates in the order of their cost until one catches each."""
    parser = argparse.ArgumentParser(prog='make bench ARGS="mutate …"')
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        root = Path(shutil.copytree(".", Path(folder, "tree"), ignore=LEFT_OUT))
        tree = Project(root)
        paths = [*(page.path for page in tree.pages), *tree.snippets, *tree.outputs]
        files = {str(path.relative_to(root)): path.read_text("utf-8") for path in paths}
        edits = draw(files, options.edits, Random(options.seed))
        for gate in (ask_check, ask_shown):
            ask(gate, root, edits)
        run_programs(Path(folder), edits, files)
        ask(ask_site, root, edits)
    report(edits)


if __name__ == "__main__":
    main()

"""Asks the gates about small random edits of the real tree: `make bench ARGS=mutate`.

Prints which gate caught how many of each kind, then each edit that none caught, for a
person to judge: it changes nothing, or a gate has a hole.
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
from itertools import cycle, islice
from pathlib import Path
from random import Random

from pymdownx.snippets import SnippetMissingError

from tfnotes.check import check_project
from tfnotes.check.site import CHECKS
from tfnotes.check.translations import current, write_record
from tfnotes.page import MARKER, read_page
from tfnotes.project import Project
from tfnotes.run.client import Runner
from tfnotes.run.shown import compare_shown, render

Files = dict[str, str]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "site", "__pycache__", ".*_cache")
COLUMNS = ("check", "record", "ruff", "shown", "printed", "site", "survived")


@dataclass
class Edit:
    """The new texts of some files, None for none, and the gate that caught them."""

    files: dict[str, str | None]
    kind: str = ""
    gate: str = "survived"


Operator = Callable[[Random, Files], Edit | None]
Change = Callable[[Random, str, str], str]
Gate = Callable[[Path, Edit], Iterable[str]]


def at(suffix: str, pattern: str, change: Change) -> Operator:
    """Change one match of a pattern, or of its group where that took part."""
    found = re.compile(pattern, re.MULTILINE)

    def operator(random: Random, files: Files) -> Edit | None:
        texts = ((name, files[name]) for name in files if name.endswith(suffix))
        matches = [(name, m) for name, text in texts for m in found.finditer(text)]
        spans = [(name, m.span(found.groups)) for name, m in matches]
        if not (spans := [one for one in spans if one[1] != (-1, -1)]):
            return None
        name, (start, end) = random.choice(spans)
        text = files[name]
        new = change(random, text[start:end], text)
        return Edit({name: text[:start] + new + text[end:]})

    return operator


def any_of(*choices: str) -> Change:
    """One of some texts instead."""
    return lambda random, old, text: random.choice(choices)


drop, digit = any_of(""), any_of(*"0123456789")


def another(pattern: str) -> Change:
    """Something like it instead, which stands elsewhere in the file."""

    def change(random: Random, old: str, text: str) -> str:
        found = re.findall(pattern, text, re.MULTILINE)
        return random.choice([new for new in found if new.isascii() == old.isascii()])

    return change


def swap(random: Random, old: str, text: str) -> str:
    """Exchange two blocks of a page, with their titles and outputs."""
    titles = re.findall(r'title="(\w+)\.py"', text)
    two = random.sample(titles, 2) if len(titles) > 1 else ["", ""]
    pattern = rf'\b({"|".join(two)})(?=\.(?:py|out)"$)'
    return re.sub(pattern, lambda m: two[m[1] == two[0]], text, flags=re.MULTILINE)


def rename(random: Random, files: Files) -> Edit:
    """Give a snippet's file another name."""
    name = random.choice([name for name in files if name.endswith(".py")])
    return Edit({name: None, f"{name.removesuffix('.py')}_b.py": files[name]})


ID, TARGET = r"\{#([a-z0-9-]+)", r"\]\(([a-z./-]+\.md)"
FENCES = ("", "python", "py", 'python title="a.py"', "text", "console", "ini")
TABS = ("== ", "===", "===! ", "!!! ", "- ")
WORD = r"[A-Za-z]{3,}|[\u4e00-\u9fff]{2}"
# A word of prose: not in a fence, a link's target, an attribute, HTML or a key.
ASIDE = r"^ *```.*\n(?:.*\n)*? *```$|\]\([^)]*\)|\{[^}]*\}|<[^>\n]*>|^\w+:"
OPERATORS: dict[str, Operator] = {
    "out: change a digit": at(".out", r"\d", digit),
    "out: change a word": at(".out", WORD, another(WORD)),
    "snippet: delete a line": at(".py", r"^.*\n", drop),
    "snippet: change a digit": at(".py", r"\d", digit),
    "snippet: rename it": rename,
    "page: swap two snippets": at(".md", r"\A(?s:.*)\Z", swap),
    "page: drop a paragraph": at(".md", r"(?<=\n\n) *(?![`#<|=! ])(?:.+\n)+\n?", drop),
    "page: drop a heading": at(".md", r"^#.* \{#.*\}\n\n?", drop),
    "page: drop a table row": at(".md", r"^\|.*\|\n", drop),
    "page: delete an output": at(".md", rf"^ *{MARKER}\n *```text\n.*\n *```\n", drop),
    "page: remove a marker": at(".md", rf"^ *{MARKER}\n", drop),
    "page: change an id": at(".md", ID, lambda random, old, text: f"{old}s"),
    "page: change a word": at(".md", f"{ASIDE}|({WORD})", another(WORD)),
    "page: change a digit": at(".md", rf"{ASIDE}|(\d)", digit),
    "page: retarget an anchor": at(".md", r"\]\(#([^)]+)", another(ID)),
    "page: retarget to a page": at(".md", TARGET, another(TARGET)),
    "page: change a fence": at(".md", r"(?<=```)\w.*$", any_of(*FENCES)),
    "page: change a tab's mark": at(".md", '^ *(=== )"', any_of(*TABS)),
}


def read_files(root: Path) -> Files:
    """The texts of all pages, snippets and outputs by their paths."""
    every = sorted((*root.glob("docs/*/**/*.md"), *root.glob("snippets/*/*.*")))
    files = [path for path in every if path.suffix in (".md", ".py", ".out")]
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8") for path in files
    }


def draw(files: Files, wanted: int, random: Random) -> list[Edit]:
    """So many edits, none alike, none without effect, from each kind in turn."""
    edits: list[Edit] = []
    for kind, operator in islice(cycle(OPERATORS.items()), 2 * wanted):
        for _ in range(20 if len(edits) < wanted else 0):
            edit = operator(random, files)
            known = [files, *(one.files for one in edits)]
            if edit and not any(edit.files.items() <= one.items() for one in known):
                edits.append(Edit(edit.files, kind))
                break
    return edits


def write(root: Path, files: dict[str, str | None]) -> None:
    """Write some files, and remove those that are None."""
    for name, text in files.items():
        if text is None:
            (root / name).unlink()
        else:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8")


def ask_check(root: Path, edit: Edit) -> Iterable[str]:
    """What the checks of pages and snippets say even if `make synced` is run."""
    record = root / "docs/synced.json"
    before = record.read_text("utf-8")
    write_record(root, current(Project(root)))
    said = [*map(str, check_project(root))]
    record.write_text(before, "utf-8")
    return said


def ask_record(root: Path, edit: Edit) -> Iterable[str]:
    """What they say while nobody has declared that the languages still agree."""
    return map(str, check_project(root))


def ask_ruff(root: Path, edit: Edit) -> Iterable[str]:
    """Whether a snippet is linted and formatted."""
    names = [name for name, text in edit.files.items() if name.endswith(".py") and text]
    for command in (["check"], ["format", "--check"]) if names else ():
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", *names]
        if subprocess.run(ruff, cwd=root, stdout=subprocess.DEVNULL).returncode:
            yield command[0]


def ask_shown(root: Path, edit: Edit) -> Iterable[str]:
    """Where a page, rendered, shows other code than is verified."""
    for name in edit.files:
        if name.endswith(".md"):
            try:
                page = read_page(root / name, root)
                html = render(page, root / "mkdocs.yml")
                yield from map(str, compare_shown(page, html))
            except (RuntimeError, ValueError, SnippetMissingError) as error:
                yield str(error)


def ask_site(root: Path, edit: Edit) -> Iterable[str]:
    """What the strict build says, or else the checks of what it built."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    build = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if build.returncode:
        return re.findall(r"^(?:WARNING|ERROR|Abort|[\w.]*Error).*", build.stderr, re.M)
    return [said for check in CHECKS for said in check(root / "site")]


def ask(gate: Gate, root: Path, edits: list[Edit], files: Files) -> None:
    """Ask a gate what survived; what it says of the tree as it stands doesn't count."""

    def say(edit: Edit) -> set[str]:
        return {re.sub(r":\d+", ":", said) for said in gate(root, edit)}

    called = gate.__name__.removeprefix("ask_")
    if before := say(Edit({})):
        what = f"the tree itself has {len(before)} problems, such as"
        print(f"{called}: {what} {min(before)}")
    for edit in (one for one in edits if one.gate == "survived"):
        write(root, edit.files)
        edit.gate = called if say(edit) - before else edit.gate
        write(root, {name: files.get(name) for name in edit.files})


def run_programs(folder: Path, edits: list[Edit], files: Files) -> None:
    """Run the snippets of what survived, and all as they stand: is it the record?"""
    runs: dict[Path, tuple[Edit, str, str | None]] = {}
    alive = [edit for edit in edits if edit.gate == "survived"]
    for number, edit in enumerate([Edit(dict(files)), *alive]):
        after = files | edit.files
        for stem in sorted({name.rpartition(".")[0] for name in edit.files}):
            if program := after.get(f"{stem}.py"):
                path = folder / str(number) / f"{stem}.py"
                write(path.parent, {path.name: program})
                runs[path] = edit, stem, after.get(f"{stem}.out")
    runner, failing = Runner(runs), set()
    for path, (edit, stem, recorded) in runs.items():
        result = runner.result(path)
        if result.end != "done" or result.output != recorded:
            edit.gate = edit.gate if stem in failing else "printed"
            failing |= set() if edit.kind else {stem}
    runner.close()


def report(edits: list[Edit], files: Files) -> None:
    """Print the table, then each survivor with its place and its lines."""
    print(f"{'edit':26}{'number':>9}", *(f"{name:>8}" for name in COLUMNS))
    for kind in (*OPERATORS, ""):
        gates = Counter(edit.gate for edit in edits if kind in ("", edit.kind))
        row = (f"{gates[name] or '.':>8}" for name in COLUMNS)
        print(f"{kind or 'all':26}{gates.total():>9}", *row)
    survivors = [edit for edit in edits if edit.gate == "survived"]
    print(f"caught: {1 - len(survivors) / len(edits):.1%}; survivors:")
    for edit in survivors:
        for name, text in edit.files.items():
            both = files.get(name, "").split("\n"), (text or "").split("\n")
            lines = [*difflib.unified_diff(*both, lineterm="", n=0)][2:]
            print(f"\n{name}:{re.search(r'[0-9]+', lines[0])[0]}: {edit.kind}")
            print(*lines[1:5], sep="\n")


def main() -> None:
    """Draw edits, ask the gates in the order of their cost until one catches each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        root = Path(folder) / "tree"
        shutil.copytree(Path.cwd(), root, ignore=LEFT_OUT)
        files = read_files(root)
        edits = draw(files, options.edits, Random(options.seed))
        for gate in (ask_check, ask_record, ask_ruff, ask_shown):
            ask(gate, root, edits, files)
        run_programs(Path(folder), edits, files)
        ask(ask_site, root, edits, files)
    report(edits, files)


if __name__ == "__main__":
    main()

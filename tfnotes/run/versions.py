"""Runs every snippet on every version of TensorFlow: `make versions`.

Compares what each prints with what is recorded for the version, exactly, and writes
the ledger. With `--bless` it writes the versions' own outputs too.
"""

import argparse
import difflib
import os
import re
import shutil
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tfnotes.check.ledger import check_own_outputs
from tfnotes.files import write_text
from tfnotes.project import Project
from tfnotes.run import environments
from tfnotes.run.client import Result, Runner
from tfnotes.run.environments import FOLDER, Missing
from tfnotes.run.ledger import (
    LEDGER,
    Entries,
    Version,
    Versions,
    key,
    ledger_text,
    read_versions,
)


@dataclass
class Run:
    """What came of running the snippets on one version."""

    version: Version
    entries: Entries = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)
    setup: float = 0.0
    running: float = 0.0

    def count(self, result: str) -> int:
        """How many snippets had a result."""
        every = [entries[self.version.full] for entries in self.entries.values()]
        return sum(entry["result"].startswith(result) for entry in every)

    def progress(self) -> str:
        """What came of it, as a line."""
        times = f"installed in {self.setup:.0f} s, ran in {self.running:.0f} s"
        return f"TensorFlow {self.version.full}: {times}, {len(self.faults)} faults"

    def row(self) -> str:
        """The figures of this version, as a line of the table."""
        name = f"{self.version.full:8} {self.version.python[:11]:11}"
        names = ("same", "differs", "not applicable")
        counts = "".join(f"{self.count(name):9}" for name in names)
        times = f"{self.setup:9.0f} s{self.running:9.0f} s"
        return f"{name}{counts}{len(self.faults):9}{times}"


HEAD = (
    f"{'version':8} {'Python':11}{'same':>9}{'differs':>9}{'n/a':>9}{'failed':>9}"
    f"{'install':>11}{'run':>11}"
)


def difference(recorded: Path, expected: str, printed: str, on: str) -> str:
    """A unified diff of what is recorded and what was printed."""
    lines = difflib.unified_diff(
        expected.splitlines(), printed.splitlines(), str(recorded), on, lineterm=""
    )
    return "\n".join(lines)


def judge(
    tree: Project, run: Run, snippet: Path, result: Result, bless: bool = False
) -> None:
    """Compare one snippet's output with what is recorded for the version.

    Args:
        tree: the project.
        run: takes the entry, or the fault.
        snippet: the snippet's file.
        result: what it printed, and how it ended.
        bless: write the version's own output instead of finding fault with it.
    """
    version, own = run.version, run.version.own(snippet)
    main, recorded = snippet.with_suffix(".out"), version.recorded(snippet)
    shown = recorded.relative_to(tree.root)
    if result.end != "done":
        where = snippet.relative_to(tree.root)
        said = result.errors[-2000:].rstrip()
        what = f"{where}: on TensorFlow {version.full} it {result.how}"
        run.faults.append(f"{what}; mend it, or say under not-applicable why\n{said}")
        return
    if not main.is_file():
        what = f"{snippet.relative_to(tree.root)}:1: has no recorded output"
        run.faults.append(f"{what}; make bless comes first")
        return
    expected = recorded.read_text("utf-8")
    same = result.output == main.read_text("utf-8")
    right = result.output == expected and not (same and recorded == own)
    if not right and (version.pinned or not bless):
        diff = difference(shown, expected, result.output, "printed now")
        cure = f'make versions ARGS="{version.full} --bless"'
        if version.pinned:
            cure = f"make bless ARGS={snippet.relative_to(tree.root)}"
        what = f"{shown}:1: TensorFlow {version.full} printed something else"
        if same:
            what = f"{shown}:1: TensorFlow {version.full} prints {main.name}"
            cure = f"git rm {shown}"
        run.faults.append(f"{what}\n{diff}\nif that is right: {cure}")
        return
    if not right:
        if same:
            own.unlink()
        else:
            write_text(own, result.output)
        run.written.append(own)
    entry = version.entry(snippet, result.output)
    run.entries.setdefault(key(snippet), {})[version.full] = entry


def run_version(
    tree: Project,
    version: Version,
    *,
    keep: bool = False,
    bless: bool = False,
    preload: str = "tensorflow",
) -> Run:
    """Run all snippets on a version, in an environment of its own unless pinned.

    Raises:
        Missing: the environment can't be made.
    """
    run, began = Run(version), time.monotonic()
    folder, python = FOLDER / version.full, Path(sys.executable)
    try:
        if not version.pinned:
            python = environments.make(
                version.python, environments.lock_of(version), folder
            )
        run.setup, began = time.monotonic() - began, time.monotonic()
        apply = [one for one in tree.snippets if key(one) not in version.reasons]
        for snippet in set(tree.snippets) - set(apply):
            entry = version.entry(snippet)
            run.entries.setdefault(key(snippet), {})[version.full] = entry
        runner = Runner(apply, imports=(preload,), python=str(python.absolute()))
        try:
            for snippet in apply:
                judge(tree, run, snippet, runner.result(snippet), bless)
        except RuntimeError as error:
            run.faults.append(str(error))
        finally:
            runner.close()
        run.running = time.monotonic() - began
    finally:
        if not keep and not version.pinned:
            shutil.rmtree(folder, ignore_errors=True)
    return run


def merged(tree: Project, versions: Versions, runs: list[Run]) -> Entries:
    """The ledger with the entries of some runs; a version with a fault keeps its own.

    Entries of snippets and versions that are gone are dropped.
    """
    known = {version.full for version in versions.all}
    entries: Entries = {}
    for snippet in tree.snippets:
        name = key(snippet)
        mine = {f: e for f, e in versions.ledger.get(name, {}).items() if f in known}
        for run in runs:
            if not run.faults:
                mine |= run.entries.get(name, {})
        if mine:
            entries[name] = mine
    return entries


def write_ledger(tree: Project, versions: Versions, runs: list[Run]) -> list[str]:
    """Write the ledger; the entries that this changed, or the file if only its form."""
    path = tree.root / LEDGER
    before = path.read_text("utf-8") if path.is_file() else ""
    was, now = versions.ledger, merged(tree, versions, runs)
    text = ledger_text(now, versions)
    if text == before:
        return []
    write_text(path, text)
    names = {
        f"{name} on {full}"
        for name in was.keys() | now.keys()
        for full in was.get(name, {}).keys() | now.get(name, {}).keys()
        if was.get(name, {}).get(full) != now.get(name, {}).get(full)
    }
    return sorted(names) or ["its form"]


def try_newest(tree: Project, versions: Versions, requirement: str) -> int:
    """Run the snippets on the newest release, and write how its outputs differ.

    The difference is no fault of the project's: it goes to a file, `newest.diff`.
    """
    lock, folder = FOLDER / "newest.txt", FOLDER / "newest"
    python = environments.says_version(sys.executable)
    environments.write_lock([requirement, "tf_keras", "tf_slim"], python, lock)
    says = re.search(r"^tensorflow==(\S+)", lock.read_text("utf-8"), re.M)[1]
    report = tree.root / "newest.diff"
    report.unlink(missing_ok=True)
    if says == versions.all[-1].full:
        lock.unlink()
        print(f"TensorFlow {says} is the newest release, and is pinned")
        return 0
    try:
        interpreter = environments.make(python, lock, folder)
        runner = Runner(tree.snippets, python=str(interpreter.absolute()))
        parts = []
        for snippet in tree.snippets:
            result, recorded = runner.result(snippet), snippet.with_suffix(".out")
            printed = result.output
            if result.end != "done":
                printed += f"[{result.how}]\n"
            shown = recorded.relative_to(tree.root)
            expected = recorded.read_text("utf-8")
            if diff := difference(shown, expected, printed, f"TensorFlow {says}"):
                parts.append(diff)
        runner.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.unlink()
    write_text(report, "\n".join([*parts, ""]))
    every = len(tree.snippets)
    differ = f"{len(parts)} of {every} outputs differ from the recorded ones"
    print(f"TensorFlow {says}: {differ}; {report.name} holds the diff")
    return 0


def main(
    arguments: list[str], root: Path | None = None, preload: str = "tensorflow"
) -> int:
    """Run the versions that are named, or all; 1 if anything is not as recorded."""
    parser = argparse.ArgumentParser(prog='make versions ARGS="…"')
    parser.add_argument("versions", nargs="*", help="such as 1.15.5; all if none")
    parser.add_argument("--keep", action="store_true", help="keep the environments")
    parser.add_argument("--bless", action="store_true", help="write their own outputs")
    parser.add_argument("--lock", action="store_true", help="write the locks alone")
    parser.add_argument("--newest", metavar="REQUIREMENT", help="tensorflow, unpinned")
    options = parser.parse_args(arguments)
    root = root or Path.cwd()
    tree = Project(root)
    try:
        versions = read_versions(root)
    except (ValueError, OSError) as error:
        print(f"snippets/versions.toml:1: {error}; mend it")
        return 1
    known = {version.full: version for version in versions.all}
    if unknown := set(options.versions) - known.keys():
        print(f"not in snippets/versions.toml: {', '.join(sorted(unknown))}")
        return 1
    wanted = [known[name] for name in options.versions or known]
    try:
        if options.newest:
            return try_newest(tree, versions, options.newest)
        if options.lock:
            return write_locks(wanted)
    except Missing as error:
        print(error)
        return 1
    return run_all(tree, versions, wanted, options, preload)


def write_locks(wanted: list[Version]) -> int:
    """Write the locks of some versions; the pin's is the project's own.

    Raises:
        Missing: the packages of one can't be resolved.
    """
    for version in wanted:
        if not version.pinned:
            requirements = [f"tensorflow=={version.full}", *version.packages]
            lock = environments.lock_of(version)
            environments.write_lock(requirements, version.python, lock)
    return 0


def run_all(
    tree: Project,
    versions: Versions,
    wanted: list[Version],
    options: argparse.Namespace,
    preload: str,
) -> int:
    """Run some versions one after the other, write the ledger, print the table."""
    strict = bool(os.environ.get("CI") or options.versions)
    free = shutil.disk_usage(tree.root).free / 2**30
    then = "kept" if options.keep else "removed after its run"
    need = f"an environment takes 0.5 to 2.5 GB and is {then}"
    print(f"disk: {free:.0f} GB free; {need}", flush=True)
    runs, missing = [], []
    for version in wanted:
        try:
            form = {"keep": options.keep, "bless": options.bless, "preload": preload}
            run = run_version(tree, version, **form)
        except Missing as error:
            missing.append(f"{version.full} is skipped: {error}")
            print(missing[-1], flush=True)
            continue
        runs.append(run)
        print(run.progress(), flush=True)
    faults = [str(problem) for problem in check_own_outputs(tree)]
    faults += [fault for run in runs for fault in run.faults]
    for fault in faults:
        print(f"\n{fault}")
    for path in [path for run in runs for path in run.written]:
        verb = "wrote" if path.is_file() else "removed"
        print(f"{verb} {path.relative_to(tree.root)}")
    changed = write_ledger(tree, versions, runs)
    if changed:
        print(f"wrote {LEDGER}: {len(changed)} entries, among them {changed[0]}")
    if changed and os.environ.get("CI"):
        print(f"{LEDGER}:1: isn't what this run writes: {', '.join(changed[:9])}; run")
        print("make versions and commit the ledger")
    seconds = sum(run.setup + run.running for run in runs)
    print(f"\n{len(runs)} versions in {seconds:.0f} s, {len(faults)} faults")
    print("", HEAD, *(run.row() for run in runs), *missing, sep="\n")
    in_ci = bool(changed and os.environ.get("CI"))
    return int(bool(faults) or in_ci or bool(missing and strict))

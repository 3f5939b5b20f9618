"""Runs snippets on every version of TensorFlow: `make versions`.

Runs what the ledger calls stale, or everything; compares what each prints and logs with
what is recorded for the version, exactly, and writes the ledger. With `--bless` it
writes the versions' own outputs and logs too.
"""

import argparse
import os
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tfnotes.check.ledger import check_own_outputs
from tfnotes.files import digest, line_of, write_text
from tfnotes.project import Project
from tfnotes.run import api, environments
from tfnotes.run.client import Result, Runner, difference
from tfnotes.run.environments import FOLDER, NEEDED, Missing
from tfnotes.run.ledger import (
    ENVIRONMENTS,
    LEDGER,
    VERSIONS,
    Entry,
    Version,
    Versions,
    environments_text,
    key,
    ledger_text,
    read_versions,
)
from tfnotes.run.stale import find_stale, hashes_of

SAMPLE = 0.1  # of what isn't stale
DROP = "remove its reason and run make versions"


@dataclass
class Run:
    """What came of running some snippets on one version."""

    version: Version
    made_with: Entry  # the environment, as it was when the run began
    entries: dict[str, Entry] = field(default_factory=dict)  # by snippet
    faults: list[str] = field(default_factory=list)


def compare(
    root: Path, version: Version, snippet: Path, result: Result, bless: bool
) -> str | None:
    """Compare what a snippet printed on a version with what is recorded for it.

    Args:
        root: the project's folder.
        version: the version.
        snippet: the snippet's file.
        result: what it printed, and how it ended.
        bless: write the version's own files instead of finding fault with them.

    Returns:
        What is wrong and what to do about it, or None.
    """
    place, on = snippet.relative_to(root), f"TensorFlow {version.full}"
    if result.end != "done":
        cure = f"mend it, or say in {VERSIONS} why it isn't applicable"
        return f"{place}:1: on {on} it {result.how}; {cure}\n{result.errors[-2000:]}"
    if not snippet.with_suffix(".out").is_file():
        return f"{place}:1: has no recorded output; run make bless ARGS={place} first"
    for suffix, text in result.recorded.items():
        main, own = snippet.with_suffix(suffix), version.own(snippet, suffix)
        recorded = own.read_text("utf-8") if own.is_file() else None
        wanted = None if text == main.read_text("utf-8") else text
        file = version.recorded(snippet, suffix).relative_to(root)
        if recorded == wanted:
            continue
        if version.pinned or not bless:
            what = main.name if wanted is None else "something else"
            diff = difference(file, (root / file).read_text("utf-8"), text)
            cure = f'make versions ARGS="{version.full} --bless"'
            cure = f"make bless ARGS={place}" if version.pinned else cure
            head = f"{file}:1: {on} prints {what}"
            return f"{head}\n{diff}\nif that is right: {cure}"
        if wanted is None:
            own.unlink()
            print(f"removed {file}")
        else:
            write_text(own, wanted)
            print(f"wrote {own.relative_to(root)}")
    return None


def run_version(
    project: Project, run: Run, snippets: list[Path], bless: bool, preload: str
) -> None:
    """Run snippets on a version, in an environment of its own unless pinned.

    Raises:
        Missing: the environment can't be made.
    """
    version, hashes = run.version, hashes_of(project)
    toml = project.text(project.root / VERSIONS)
    python = environments.python(version)
    runner = Runner(snippets, imports=(preload,), python=str(python.absolute()))
    try:
        for snippet in snippets:
            name, result = key(snippet), runner.result(snippet)
            if name in version.reasons:
                run.entries[name] = version.entry(name, hashes[snippet])
                if result.end == "done":
                    what = f"{name} comes to its end on TensorFlow {version.full}"
                    place = f"{VERSIONS}:{line_of(toml, name)}"
                    run.faults.append(f"{place}: {what}, so it applies; {DROP}")
                continue
            if fault := compare(project.root, version, snippet, result, bless):
                run.faults.append(fault)
                continue
            printed = {
                f".tf-{version.short}{suffix}": digest(text.encode())
                for suffix, text in result.recorded.items()
            }
            run.entries[name] = version.entry(name, hashes[snippet] | printed)
    except RuntimeError as error:
        run.faults.append(str(error))
    finally:
        runner.close()


def write_ledger(project: Project, run: Run | None = None) -> list[str]:
    """Write the ledger with the entries of a run, and what they were made with.

    Entries of snippets and versions that are gone are dropped. What a version's entries
    were made with changes if its run found no fault: all that was stale has run then.

    Returns:
        The entries that this changed, or the files if only these.
    """
    versions, entries, changed = read_versions(project.root), {}, []
    for name in [key(snippet) for snippet in project.snippets]:
        for full in [version.full for version in versions.all]:
            entry = was = versions.ledger.get(name, {}).get(full)
            if run and full == run.version.full:
                entry = run.entries.get(name, was)
            if entry:
                entries.setdefault(name, {})[full] = entry
            if entry != was:
                changed.append(f"{name} on {full}")
    made_with = versions.environments
    if run and not run.faults:
        made_with = made_with | {run.version.full: run.made_with}
    for path, text in (
        (project.root / LEDGER, ledger_text(entries, versions)),
        (project.root / ENVIRONMENTS, environments_text(made_with, versions)),
    ):
        if not path.is_file() or path.read_text("utf-8") != text:
            write_text(path, text)
            changed = changed or [path.name]
    return changed


def choose(
    project: Project, versions: Versions, options: argparse.Namespace
) -> list[tuple[Version, list[Path], bool]]:
    """What is to run on each version: what is stale, a sample of the rest, or all; and
    whether its API is to be walked.

    Raises:
        ValueError: the ledger or `api/walks.json` can't be read.
    """
    walks = {version.full for version in api.find_stale(versions)}
    stale = {(one.version.full, one.snippet) for one in find_stale(project, versions)}
    random, chosen = Random(options.sample), []
    for version in versions.all:
        snippets = [
            snippet
            for snippet in project.snippets
            if options.all
            or (version.full, snippet) in stale
            or (options.sample is not None and random.random() < SAMPLE)
        ]
        walk = options.all or version.full in walks
        asked = version.full in (options.versions or [version.full])
        if asked and (snippets or walk):
            chosen.append((version, snippets, walk))
    return chosen


def walk_version(
    versions: Versions, version: Version, bless: bool, roots: tuple[str, ...]
) -> list[str]:
    """Walk the API of a version, and write down what that found.

    Returns:
        What is wrong.

    Raises:
        Missing: the environment can't be made.
    """
    began, name = time.monotonic(), f"TensorFlow {version.full}"
    try:
        python, modules = environments.python(version), api.modules(versions.root)
        result = api.run(version, python, roots, modules)
    except RuntimeError as error:
        return [str(error)]
    took = f"{len(result['names'])} names in {time.monotonic() - began:.0f} s"
    print(f"{name}: {took}, {len(result['errors'])} can't be had", flush=True)
    if changed := api.update(versions, {version.full: result}):
        print(f"wrote {changed[0]} and {len(changed) - 1} files beside it")
        if os.environ.get("CI") and not bless:
            what = f"{changed[0]}:1: isn't what the walk of {name} writes"
            return [f"{what}; run make versions and commit it"]
    return []


def run_all(
    project: Project,
    versions: Versions,
    chosen: list[tuple[Version, list[Path], bool]],
    options: argparse.Namespace,
    preload: str,
) -> int:
    """Run what was chosen, a version after the other, and write the ledger after each.

    Returns:
        1 if anything isn't as recorded, or lacks what was asked for.
    """
    roots = api.ROOTS if preload == "tensorflow" else (preload,)
    faults, changed, skipped, ci = [], [], 0, os.environ.get("CI")
    for version, snippets, walk in chosen:
        began, name = time.monotonic(), f"TensorFlow {version.full}"
        run = Run(version, versions.environment(version))
        try:
            if walk:
                faults += walk_version(versions, version, options.bless, roots)
            if snippets:
                run_version(project, run, snippets, options.bless, preload)
        except Missing as error:
            skipped += 1
            print(f"{name} is skipped: {error}", flush=True)
            continue
        faults += run.faults
        changed += write_ledger(project, run)
        took = f"{len(snippets)} snippets in {time.monotonic() - began:.0f} s"
        print(f"{name}: {took}, {len(run.faults)} faults", flush=True)
        if options.drop or environments.free_disk() < NEEDED:
            shutil.rmtree(FOLDER / version.full, ignore_errors=True)
    faults += map(str, check_own_outputs(Project(project.root)))
    if changed := changed or write_ledger(project):
        print(f"wrote {LEDGER}: {len(changed)} changes, among them {changed[0]}")
        if ci and not options.bless:
            what = f"{LEDGER}:1: isn't what this run writes: {', '.join(changed[:9])}"
            faults.append(f"{what}; run make versions and commit it")
    print("".join(f"\n{fault}\n" for fault in faults), end="")
    if FOLDER.is_dir():
        print(environments.taken())
    count = sum(len(snippets) for _, snippets, _ in chosen)
    print(f"{count} runs, {len(faults)} faults" if chosen else "nothing is stale")
    return int(bool(faults or (skipped and (ci or options.versions))))


def main(
    arguments: list[str], root: Path | None = None, preload: str = "tensorflow"
) -> int:
    """Run what is stale, or as the arguments say; 1 if anything isn't as recorded."""
    parser = argparse.ArgumentParser(prog='make versions ARGS="…"')
    parser.add_argument("versions", nargs="*", help="such as 1.15.5; each if none")
    parser.add_argument("--all", action="store_true", help="not only what is stale")
    parser.add_argument("--sample", metavar="SEED", help="a tenth of the rest too")
    parser.add_argument("--bless", action="store_true", help="write their own outputs")
    parser.add_argument("--drop", action="store_true", help="keep no environments")
    parser.add_argument("--lock", action="store_true", help="write the locks alone")
    options, project = parser.parse_args(arguments), Project(root or Path.cwd())
    try:
        versions = read_versions(project.root)
        if unknown := {*options.versions} - {version.full for version in versions.all}:
            print(f"not in {VERSIONS}: {', '.join(sorted(unknown))}")
            return 1
        if options.lock:
            environments.write_locks(versions, options.versions)
            return 0
        chosen = choose(project, versions, options)
        return run_all(project, versions, chosen, options, preload)
    except Missing as error:
        print(error)
        return 1
    except (ValueError, OSError) as error:
        print(f"{VERSIONS}, {LEDGER} or api/: {error}; make check says where")
        return 1

"""What has to run again, by the ledger."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from tfnotes.project import Project
from tfnotes.run.ledger import (
    ENVIRONMENTS,
    Entries,
    Entry,
    Hashes,
    Version,
    Versions,
    key,
)


@dataclass(frozen=True)
class Stale:
    """A snippet whose entry for a version is no longer true, in which file, and why."""

    snippet: Path
    version: Version
    path: Path
    why: str


def hashes_of(project: Project) -> dict[Path, Hashes]:
    """The hashes of the files of each snippet, by suffix such as ``.tf-1.15.out``."""
    hashes: dict[str, dict[str, str]] = defaultdict(dict)
    for path in [*project.snippets, *project.outputs, *project.files(".err")]:
        stem, _, suffix = path.name.partition(".")
        name = f"{path.parent.name}/{stem}"
        hashes[name][f".{suffix}"] = project.digest(path)
    return {snippet: hashes[key(snippet)] for snippet in project.snippets}


def current(project: Project, versions: Versions) -> Entries:
    """The ledger that a run would write if each snippet printed what is recorded."""
    entries: Entries = defaultdict(dict)
    for snippet, hashes in hashes_of(project).items():
        for version in versions.all:
            if entry := version.entry(key(snippet), hashes):
                entries[key(snippet)][version.full] = entry
    return dict(entries)


def find_stale(project: Project, versions: Versions) -> list[Stale]:
    """What has to run again, since the ledger isn't true of it.

    Raises:
        ValueError: the ledger isn't JSON of a ledger's form.
    """
    stale, expected = [], current(project, versions)
    for version in versions.all:
        was = versions.environments.get(version.full, {})
        now = versions.environment(version)
        changed = [f"the {name}" for name in now if was.get(name) != now[name]]
        for snippet in project.snippets:
            reason = _stale(
                snippet,
                version,
                expected.get(key(snippet), {}).get(version.full),
                versions.ledger.get(key(snippet), {}).get(version.full),
            )
            if changed and not reason:
                why = f"{' and '.join(changed)} changed since the snippets ran"
                reason = project.root / ENVIRONMENTS, f"{why} on TensorFlow"
            if reason:
                stale.append(Stale(snippet, version, *reason))
    return stale


def _stale(
    snippet: Path, version: Version, now: Entry | None, was: Entry | None
) -> tuple[Path, str] | None:
    """Which file no longer agrees with a ledger's entry, and how to say so."""
    if now is None:
        return snippet, "has no recorded output for TensorFlow"
    if was is None:
        return snippet, "the ledger has no run of it on TensorFlow"
    if was.get("code") != now["code"]:
        return snippet, "its code changed since it ran on TensorFlow"
    for suffix, name in ((".out", "output"), (".err", "errors")):
        if was.get(name) != now.get(name):
            recorded = version.recorded(snippet, suffix)
            return recorded, "isn't what the ledger says of TensorFlow"
    if was != now:
        return snippet, "the ledger says another result for TensorFlow"
    return None

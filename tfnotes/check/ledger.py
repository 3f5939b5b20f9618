"""What is recorded of the versions of TensorFlow agrees with the files."""

from collections.abc import Iterator
from pathlib import Path

from tfnotes.files import Problem
from tfnotes.page import LANGUAGES
from tfnotes.project import Project
from tfnotes.run.ledger import (
    LEDGER,
    OWN,
    VERSIONS,
    Entries,
    Entry,
    Version,
    Versions,
    key,
    ledger_text,
    read_versions,
)


def current(project: Project, versions: Versions) -> Entries:
    """The ledger that a run would write if each snippet printed what is recorded."""
    entries: Entries = {}
    for snippet in project.snippets:
        for version in versions.all:
            if entry := version.entry(snippet):
                entries.setdefault(key(snippet), {})[version.full] = entry
    return entries


def check_ledger(project: Project) -> Iterator[Problem]:
    """Every snippet's code and outputs are those that ran, on every version."""
    try:
        versions = read_versions(project.root)
    except (ValueError, OSError) as error:
        yield Problem(VERSIONS, 1, str(error), "mend it")
        return
    try:
        said = versions.ledger
        text = ledger_text(said, versions)
    except ValueError as error:
        cure = "git checkout it, or remove it and run make versions"
        yield Problem(LEDGER, 1, f"isn't a ledger: {error}", cure)
        return
    ledger, expected = project.root / LEDGER, current(project, versions)
    stale: dict[tuple[Path, str], list[Version]] = {}
    for snippet in project.snippets:
        for version in versions.all:
            now = expected.get(key(snippet), {}).get(version.full)
            was = said.get(key(snippet), {}).get(version.full)
            if now and now != was:
                place = _stale(snippet, version, now, was)
                stale.setdefault(place, []).append(version)
    for (path, what), found in stale.items():
        names = " ".join(version.full for version in found)
        everywhere = len(found) == len(versions.all)
        cure = "run make versions" + ("" if everywhere else f' ARGS="{names}"')
        yield Problem(path.relative_to(project.root), 1, f"{what} {names}", cure)
    for name in sorted(said.keys() - {key(snippet) for snippet in project.snippets}):
        line = _line(ledger, name)
        yield Problem(LEDGER, line, f"{name} is gone", "make versions")
    if not stale and said == expected and text != ledger.read_text("utf-8"):
        what = "isn't written as make versions writes it"
        yield Problem(LEDGER, 1, what, "run make versions")


def _stale(
    snippet: Path, version: Version, now: Entry, was: Entry | None
) -> tuple[Path, str]:
    """Which file no longer agrees with a ledger's entry, and how to say so."""
    if was is None:
        return snippet, "the ledger has no run of it on TensorFlow"
    if was.get("code") != now["code"]:
        return snippet, "its code changed since it ran on TensorFlow"
    if "output" in now and was.get("output") != now["output"]:
        return version.recorded(snippet), "isn't what the ledger says of TensorFlow"
    return snippet, "the ledger says another result for TensorFlow"


def check_own_outputs(project: Project) -> Iterator[Problem]:
    """An output of one version exists exactly where that version needs it."""
    try:
        versions = read_versions(project.root)
    except (ValueError, OSError):
        return  # check_ledger says so
    for path in project.outputs:
        if not (found := OWN.match(path.name)):
            continue
        snippet = path.with_name(f"{found['stem']}.py")
        main, version = (
            snippet.with_suffix(".out"),
            versions.by_short.get(found["short"]),
        )
        if version is None or version.pinned:
            what = f"{VERSIONS} has no version {found['short']} beside the pin"
        elif key(snippet) in version.reasons:
            what = f"{VERSIONS} says that it doesn't apply to {version.full}"
        elif main.is_file() and main.read_bytes() == path.read_bytes():
            what = f"equals {main.name}"
        else:
            continue
        yield Problem(path.relative_to(project.root), 1, what, "remove it: git rm")


def check_declared(project: Project) -> Iterator[Problem]:
    """Each difference has its cause, and nothing is declared of what isn't there."""
    try:
        versions = read_versions(project.root)
    except (ValueError, OSError):
        return  # check_ledger says so
    path, names = (
        project.root / VERSIONS,
        {key(snippet) for snippet in project.snippets},
    )
    declared = {*versions.causes, *(n for v in versions.all for n in v.reasons)}
    for name in sorted(declared - names):
        yield Problem(VERSIONS, _line(path, name), f"{name} is no snippet", "remove it")
    for snippet in project.snippets:
        name = key(snippet)
        differing = [v for v in versions.all if v.own(snippet).is_file()]
        for version in differing:
            if not versions.cause(name, version):
                shown = version.own(snippet).relative_to(project.root)
                cure = f'write under [causes] of {VERSIONS}: "{name}" = "…"'
                yield Problem(shown, 1, "this difference has no cause", cure)
        if name in versions.causes and not differing:
            what = f"{name} prints the same on all versions"
            yield Problem(VERSIONS, _line(path, name), what, "remove its cause")
    changes = [page for page in project.pages if page.is_a("changes")]
    for name, cause in versions.causes.items():
        used = cause.values() if isinstance(cause, dict) else [cause]
        for page in changes:
            for one in sorted(set(used) - page.by_id.keys()):
                what = f"{page.shown} has no section #{one}"
                yield Problem(VERSIONS, _line(path, name), what, "write it there")
    for version in versions.all:
        for name, reason in version.reasons.items():
            if set(reason) != set(LANGUAGES):
                what = f"{name} has no reason in {' and '.join(LANGUAGES)}"
                yield Problem(VERSIONS, _line(path, name), what, "write it in both")


def _line(path: Path, text: str) -> int:
    """The first line of a file that holds a text; 1 if none does."""
    lines = path.read_text("utf-8").split("\n")
    return next((n for n, line in enumerate(lines, 1) if text in line), 1)

"""What is recorded of the versions of TensorFlow agrees with the files.

What is stale is a note in a working tree and a problem in CI.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from tfnotes.check.snippets import UNSTABLE
from tfnotes.files import Note, Problem, line_of, read_text
from tfnotes.page import LANGUAGES
from tfnotes.project import Project
from tfnotes.run.ledger import (
    ENVIRONMENTS,
    LEDGER,
    VERSIONS,
    Versions,
    environments_text,
    key,
    ledger_text,
    read_versions,
)
from tfnotes.run.stale import find_stale
from tfnotes.run.stderr import stable

OWN = re.compile(r"(?P<stem>[^.]+)\.tf-(?P<short>[\d.]+)(?P<suffix>\.out|\.err)")
TIME = re.compile(r"\d\d:\d\d:\d\d")


def check_ledger(project: Project) -> Iterator[Problem]:
    """Every snippet's code and outputs are those that ran, on every version."""
    if _as_checked(project):
        return
    try:
        versions = read_versions(project.root)
    except (ValueError, OSError) as error:
        yield Problem(VERSIONS, 1, str(error), "mend it")
        return
    for path, name in ((LEDGER, "ledger"), (ENVIRONMENTS, "environments")):
        try:
            getattr(versions, name)
        except ValueError as error:
            cure = "git checkout it, or remove it and run make versions"
            yield Problem(path, 1, f"isn't a ledger: {error}", cure)
            return
    stale = [*_stale(project, versions)]
    yield from stale
    for path, text in (
        (LEDGER, ledger_text(versions.ledger, versions)),
        (ENVIRONMENTS, environments_text(versions.environments, versions)),
    ):
        if not stale and project.text(project.root / path) != text:
            what = "isn't written as make versions writes it"
            yield Problem(path, 1, what, "run make versions")


def _as_checked(project: Project) -> bool:
    """Whether an earlier reading had all that was recorded as it is."""
    files = (project.root / one for one in (LEDGER, ENVIRONMENTS, VERSIONS))
    return not project.new([*files, *project.snippets, *project.outputs])


def _stale(project: Project, versions: Versions) -> Iterator[Problem]:
    kind = Problem if os.environ.get("CI") else Note
    stale: dict[tuple[Path, str], dict[str, None]] = {}
    for run in find_stale(project, versions):
        if run.snippet.with_suffix(".out").is_file():  # else check_snippets says so
            stale.setdefault((run.path, run.why), {})[run.version.full] = None
    for (path, why), on in stale.items():
        names = " ".join(on)
        cure = "run make versions"
        cure += "" if len(on) == len(versions.all) else f' ARGS="{names}"'
        yield kind(path.relative_to(project.root), 1, f"{why} {names}", cure)
    names = {key(snippet) for snippet in project.snippets}
    for name in sorted(versions.ledger.keys() - names):
        line = line_of(project.text(project.root / LEDGER), f'"{name}"')
        yield kind(LEDGER, line, f"{name} is gone", "run make versions")


def check_own_outputs(project: Project) -> Iterator[Problem]:
    """An output or a log of one version exists exactly where that version needs it."""
    if (versions := project.versions) is None:
        return  # check_ledger says so
    for path in [*project.outputs, *project.files(".err")]:
        if not (own := OWN.fullmatch(path.name)):
            continue
        snippet = path.with_name(f"{own['stem']}.py")
        main = snippet.with_suffix(own["suffix"])
        version = versions.by_short.get(own["short"])
        if version is None or version.pinned:
            what = f"{VERSIONS} has no version {own['short']} beside the pin"
        elif key(snippet) in version.reasons:
            what = f"{VERSIONS} says that it doesn't apply to {version.full}"
        elif project.content(main) == project.content(path):
            what = f"equals {main.name}"
        elif own["suffix"] == ".err" and not main.is_file():
            what = f"there is no {main.name}"
        else:
            continue
        yield Problem(path.relative_to(project.root), 1, what, "remove it: git rm")


def check_logs(project: Project) -> Iterator[Problem]:
    """Each log belongs to a snippet and is the same on every machine."""
    for path in project.files(".err"):
        place = path.relative_to(project.root)
        stem, _, version = path.name.removesuffix(".err").partition(".")
        snippet = place.with_name(f"{stem}.py")
        if not (project.root / snippet).is_file():
            yield Problem(place, 1, f"no snippet {snippet.name}", "remove it: git rm")
        cure = f"run make bless ARGS={snippet}, or git rm it"
        try:
            text = read_text(path)
        except ValueError as error:
            yield Problem(place, 1, str(error), cure)
            continue
        if not text and not version:  # one version may log nothing
            yield Problem(place, 1, "holds no log", cure)
        for number, line in enumerate(text.split("\n"), 1):
            unstable = UNSTABLE.search(line) or TIME.search(line)
            if unstable or stable(line) != line:
                what = f"{unstable[0] if unstable else line!r} differs between machines"
                yield Problem(place, number, what, cure)


def check_environments(project: Project) -> Iterator[Problem]:
    """Each version names the Python and has the lock that it runs with."""
    if (versions := project.versions) is None:
        return  # check_ledger says so
    toml = project.text(project.root / VERSIONS)
    for version in versions.all:
        line = line_of(toml, f'"{version.full}"')
        if version.pinned:
            wanted = _supported(project.settings["project"]["requires-python"])
            if version.python != wanted:
                what = f"the pin runs on Python {wanted}, not {version.python}"
                yield Problem(VERSIONS, line, what, "write what pyproject.toml says")
        elif f"\ntensorflow=={version.full}" not in project.text(
            project.root / version.lock
        ):
            what = f"{version.lock} doesn't pin tensorflow=={version.full}"
            yield Problem(VERSIONS, line, what, "run make lock, then make versions")


def _supported(requires: str) -> str:
    """What pages say of a ``requires-python`` such as ``>=3.10,<3.14``: 3.10 – 3.13."""
    first, end = re.findall(r"3\.(\d+)", requires)
    return f"3.{first} – 3.{int(end) - 1}"


def check_declared(project: Project) -> Iterator[Problem]:
    """Each difference has its cause, and nothing is declared of what isn't there."""
    if (versions := project.versions) is None or _as_checked(project):
        return  # check_ledger says the first
    toml = project.text(project.root / VERSIONS)
    names = {key(snippet) for snippet in project.snippets}
    declared = {*versions.causes, *(n for v in versions.all for n in v.reasons)}
    for name in sorted(declared - names):
        what, cure = f"{name} is no snippet", "remove it"
        yield Problem(VERSIONS, line_of(toml, name), what, cure)
    for snippet in project.snippets:
        name = key(snippet)
        changed = versions.changed(snippet)
        for version in changed if name not in versions.causes else ():
            place = version.own(snippet).relative_to(project.root)
            cure = f'write under [causes] of {VERSIONS}: "{name}" = "…"'
            yield Problem(place, 1, "this difference has no cause", cure)
        if name in versions.causes and not changed:
            what = f"{name} prints the same on all versions on which it runs"
            yield Problem(VERSIONS, line_of(toml, name), what, "remove its cause")
    changes = [page for page in project.pages if page.is_a("changes")]
    for name, cause in versions.causes.items():
        for page in changes:
            if str(cause) not in page.by_id:
                what = f"{page.shown} has no section #{cause}"
                yield Problem(VERSIONS, line_of(toml, name), what, "write it there")
    for version in versions.all:
        for name, reason in version.reasons.items():
            if any("\n" in text for text in reason.values()):
                what = f"the reason of {name} has a line break"
                yield Problem(VERSIONS, line_of(toml, name), what, "write one line")
            if set(reason) != set(LANGUAGES):
                what = f"{name} has no reason in {' and '.join(LANGUAGES)}"
                yield Problem(VERSIONS, line_of(toml, name), what, "write it in both")

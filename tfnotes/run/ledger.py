"""What each snippet printed on each TensorFlow: the versions, the files, the ledger.

``snippets/versions.toml`` lists the versions. A snippet prints ``<name>.out`` on each
of them, but where ``<name>.tf-X.Y.out`` says otherwise. ``snippets/ledger.json`` holds,
for each snippet and version, hashes of the code that ran and of what it printed; `make
versions` alone writes it.
"""

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from tfnotes.page import LANGUAGES, Problem, Tree

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VERSIONS = Path("snippets/versions.toml")
LEDGER = Path("snippets/ledger.json")
CHANGES = "changes.md"  # the page whose sections are the causes
PIN = re.compile(r"tensorflow==(?P<version>[\d.]+)")
OWN = re.compile(r"^(?P<stem>[^.]+)\.tf-(?P<short>[\d.]+)\.out$")

Entry = dict[str, str]
Entries = dict[str, dict[str, Entry]]  # by snippet, then by version


@dataclass(frozen=True)
class Version:
    """One TensorFlow that snippets run on; the last of the list is the pin."""

    full: str
    python: str
    packages: tuple[str, ...]
    note: dict[str, str]
    reasons: dict[str, dict[str, str]]  # why a snippet doesn't apply, by snippet
    pinned: bool

    @property
    def short(self) -> str:
        """The version as file names and pages say it, such as ``1.15``."""
        return ".".join(self.full.split(".")[:2])

    def recorded(self, snippet: Path) -> Path:
        """The file that holds what a snippet prints on this version."""
        own = self.own(snippet)
        return own if own.is_file() else snippet.with_suffix(".out")

    def own(self, snippet: Path) -> Path:
        """Where this version's output stands if it differs from the pin's."""
        return snippet.with_suffix(f".tf-{self.short}.out")

    def entry(self, snippet: Path, printed: str | None = None) -> Entry | None:
        """What the ledger says of a snippet on this version; None without output.

        Args:
            snippet: the snippet's file.
            printed: what it printed; what is recorded if not given.
        """
        code = digest(snippet.read_bytes())
        if reason := self.reasons.get(key(snippet)):
            return {"code": code, "result": f"not applicable: {reason['en']}"}
        main, recorded = snippet.with_suffix(".out"), self.recorded(snippet)
        if not main.is_file() or not recorded.is_file():
            return None
        output = recorded.read_bytes() if printed is None else printed.encode()
        result = "same" if output == main.read_bytes() else "differs"
        return {"code": code, "output": digest(output), "result": result}


@dataclass(frozen=True)
class Versions:
    """All that versions.toml says."""

    root: Path
    all: tuple[Version, ...]
    causes: dict[str, str | dict[str, str]]  # why outputs differ, by snippet

    @cached_property
    def by_short(self) -> dict[str, Version]:
        """The versions by their short names."""
        return {version.short: version for version in self.all}

    @cached_property
    def ledger(self) -> Entries:
        """The ledger as it was last written; empty if there is none.

        Raises:
            ValueError: it isn't JSON of a ledger's form.
        """
        path = self.root / LEDGER
        return _entries(path.read_text("utf-8")) if path.is_file() else {}

    def cause(self, name: str, version: Version) -> str | None:
        """Why a snippet prints something else on a version, as it was declared."""
        cause = self.causes.get(name)
        return cause.get(version.short) if isinstance(cause, dict) else cause

    def of(self, name: str, result: str) -> list[Version]:
        """The versions on which the ledger says this result of a snippet."""
        entries = self.ledger.get(name, {})
        return [
            version
            for version in self.all
            if entries.get(version.full, {}).get("result", "").startswith(result)
        ]


def key(snippet: Path) -> str:
    """A snippet as the ledger names it, such as ``setup/contrib_is_gone``."""
    return f"{snippet.parent.name}/{snippet.stem}"


def digest(content: bytes) -> str:
    """A short hash of a file."""
    return hashlib.sha256(content).hexdigest()[:12]


def read_versions(root: Path) -> Versions:
    """Read versions.toml.

    Raises:
        ValueError: it isn't TOML, lacks a field, or its last version isn't the pin.
        OSError: it can't be read.
    """
    text = (root / VERSIONS).read_text("utf-8")
    pin = PIN.search((root / "pyproject.toml").read_text("utf-8"))["version"]
    return Versions(root, *_versions(text, pin))


@lru_cache(maxsize=16)
def _versions(
    text: str, pin: str
) -> tuple[tuple[Version, ...], dict[str, str | dict[str, str]]]:
    data = tomllib.loads(text)
    apart = data.get("not-applicable", {})
    try:
        found = [
            Version(
                full,
                fields["python"],
                tuple(fields.get("packages", ())),
                {language: fields["note"][language] for language in LANGUAGES},
                apart.pop(full, {}),
                full == pin,
            )
            for full, fields in data["versions"].items()
        ]
    except KeyError as error:
        raise ValueError(f"lacks the field {error}") from error
    if not found or not found[-1].pinned:
        raise ValueError(f"doesn't end with the pinned version {pin}")
    if apart:
        raise ValueError(f"not-applicable names {', '.join(apart)}, not in versions")
    return tuple(found), data.get("causes", {})


@lru_cache(maxsize=16)
def _entries(text: str) -> Entries:
    entries = json.loads(text)
    if not isinstance(entries, dict) or not all(
        isinstance(entry, dict)
        for runs in entries.values()
        for entry in (runs.values() if isinstance(runs, dict) else [runs, None])
    ):
        raise ValueError("it has another form")
    return entries


def current(tree: Tree, versions: Versions) -> Entries:
    """The ledger that a run would write if each snippet printed what is recorded."""
    entries: Entries = {}
    for snippet in tree.snippets:
        for version in versions.all:
            if entry := version.entry(snippet):
                entries.setdefault(key(snippet), {})[version.full] = entry
    return entries


def ledger_text(entries: Entries, versions: Versions) -> str:
    """The ledger's file: an entry a line, in order, so that branches merge by line."""
    order = [version.full for version in versions.all]
    blocks = []
    for name in sorted(entries):
        lines = [
            f"    {json.dumps(full)}: {json.dumps(entries[name][full], sort_keys=True)}"
            for full in order
            if full in entries[name]
        ]
        blocks.append(f"  {json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n  }")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def check_ledger(tree: Tree) -> Iterator[Problem]:
    """Every snippet's code and outputs are those that ran, on every version."""
    try:
        versions = read_versions(tree.root)
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
    ledger, expected = tree.root / LEDGER, current(tree, versions)
    stale: dict[tuple[Path, str], list[Version]] = {}
    for snippet in tree.snippets:
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
        yield Problem(path.relative_to(tree.root), 1, f"{what} {names}", cure)
    for name in sorted(said.keys() - {key(snippet) for snippet in tree.snippets}):
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


def check_own_outputs(tree: Tree) -> Iterator[Problem]:
    """An output of one version exists exactly where that version needs it."""
    try:
        versions = read_versions(tree.root)
    except (ValueError, OSError):
        return  # check_ledger says so
    for path in tree.outputs:
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
        yield Problem(path.relative_to(tree.root), 1, what, "remove it: git rm")


def check_declared(tree: Tree) -> Iterator[Problem]:
    """Each difference has its cause, and nothing is declared of what isn't there."""
    try:
        versions = read_versions(tree.root)
    except (ValueError, OSError):
        return  # check_ledger says so
    path, names = tree.root / VERSIONS, {key(snippet) for snippet in tree.snippets}
    declared = {*versions.causes, *(n for v in versions.all for n in v.reasons)}
    for name in sorted(declared - names):
        yield Problem(VERSIONS, _line(path, name), f"{name} is no snippet", "remove it")
    for snippet in tree.snippets:
        name = key(snippet)
        differing = [v for v in versions.all if v.own(snippet).is_file()]
        for version in differing:
            if not versions.cause(name, version):
                shown = version.own(snippet).relative_to(tree.root)
                cure = f'write under [causes] of {VERSIONS}: "{name}" = "…"'
                yield Problem(shown, 1, "this difference has no cause", cure)
        if name in versions.causes and not differing:
            what = f"{name} prints the same on all versions"
            yield Problem(VERSIONS, _line(path, name), what, "remove its cause")
    changes = [page for page in tree.pages if page.path.name == CHANGES]
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

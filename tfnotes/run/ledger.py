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
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from tfnotes.page import LANGUAGES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VERSIONS = Path("snippets/versions.toml")
LEDGER = Path("snippets/ledger.json")
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

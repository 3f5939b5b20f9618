"""What each snippet printed on each TensorFlow: the versions, the files, the ledger.

``snippets/versions.toml`` lists the versions. A snippet prints ``<name>.out`` on each
of them, and logs ``<name>.err`` where there is one, unless ``<name>.tf-X.Y.out`` or
``.err`` says otherwise. ``snippets/ledger.json`` holds, for each snippet and version,
hashes of the code that ran and of what it printed; ``snippets/environments.json``, for
each version, what all of its entries were made with: the Python, and hashes of the lock
and of the runner. `make versions` alone writes both.
"""

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tfnotes.files import digest
from tfnotes.page import LANGUAGES
from tfnotes.printed import error_of
from tfnotes.run import client

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VERSIONS = Path("snippets/versions.toml")
LEDGER = Path("snippets/ledger.json")
ENVIRONMENTS = Path("snippets/environments.json")
LOCKS = Path("snippets/locks")
PIN = re.compile(r"tensorflow==(?P<version>[\d.]+)")

Entry = dict[str, str]
Entries = dict[str, dict[str, Entry]]  # by snippet, then by version
Hashes = Mapping[str, str]  # of a snippet's files, by suffix such as .tf-1.15.out


@dataclass(frozen=True)
class Version:
    """One TensorFlow that snippets run on; the last of the list is the pin."""

    full: str
    python: str
    packages: tuple[str, ...]
    note: dict[str, str]
    reasons: dict[str, dict[str, str]]  # why a snippet can't run, by snippet
    pinned: bool

    @property
    def short(self) -> str:
        """The version as file names and pages say it, such as ``1.15``."""
        return ".".join(self.full.split(".")[:2])

    @property
    def lock(self) -> Path:
        """The file that pins its packages; the pin's is the project's own."""
        return Path("requirements.txt") if self.pinned else LOCKS / f"{self.full}.txt"

    def recorded(self, snippet: Path, suffix: str = ".out") -> Path:
        """The file that holds what a snippet prints (or logs) on this version."""
        own = self.own(snippet, suffix)
        return own if own.is_file() else snippet.with_suffix(suffix)

    def own(self, snippet: Path, suffix: str = ".out") -> Path:
        """Where this version's output stands if it differs from the pin's."""
        return snippet.with_suffix(f".tf-{self.short}{suffix}")

    def entry(self, name: str, hashes: Hashes) -> Entry | None:
        """What the ledger says of a snippet on this version; None without output."""
        if reason := self.reasons.get(name):
            result = f"not applicable: {reason['en']}"
            return {"code": hashes[".py"], "result": result}
        if ".out" not in hashes:
            return None
        output, errors = (
            hashes.get(f".tf-{self.short}{suffix}", hashes.get(suffix))
            for suffix in (".out", ".err")
        )
        result = "same" if output == hashes[".out"] else "differs"
        entry = {"code": hashes[".py"], "output": output, "result": result}
        return entry | ({"errors": errors} if ".err" in hashes else {})


@dataclass(frozen=True)
class Versions:
    """All that versions.toml says."""

    root: Path
    all: tuple[Version, ...]
    causes: dict[str, str]  # why outputs differ, by snippet

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
        return self._read(LEDGER, depth=2)

    @cached_property
    def environments(self) -> dict[str, Entry]:
        """What each version's entries were made with, as it was last written.

        Raises:
            ValueError: it isn't JSON of such a form.
        """
        return self._read(ENVIRONMENTS, depth=1)

    def _read(self, name: Path, depth: int) -> dict:
        def is_table(value: Any, depth: int) -> bool:
            return isinstance(value, dict) and (
                not depth or all(is_table(one, depth - 1) for one in value.values())
            )

        path = self.root / name
        table = json.loads(path.read_text("utf-8")) if path.is_file() else {}
        if not is_table(table, depth):
            raise ValueError("it has another form")
        return table

    def environment(self, version: Version) -> Entry:
        """What a run on a version is made with now."""
        lock = self.root / version.lock
        text = lock.read_text("utf-8") if lock.is_file() else ""
        return {
            "lock": digest((needed(text) if version.pinned else text).encode()),
            "python": version.python,
            "runner": digest(client.source()),
        }

    def changed(self, snippet: Path) -> list[Version]:
        """The versions since which something changed for those who ran a program there.

        Not those on which it doesn't run yet: there, and on each version before, it
        ends in an error that the pin doesn't end in, so it is written for a later one.
        """
        found = [one for one in self.all if one.own(snippet).is_file()]
        if not found or not snippet.with_suffix(".out").is_file():
            return found
        errors = [
            error_of(one.recorded(snippet).read_text("utf-8", "replace"))
            for one in self.all
        ]
        first = [_too_early(error, errors[-1]) for error in errors].index(False)
        return [one for one in self.all[first:] if one in found]

    def of(self, name: str, result: str) -> list[Version]:
        """The versions on which the ledger says this result of a snippet."""
        entries = self.ledger.get(name, {})
        return [
            version
            for version in self.all
            if entries.get(version.full, {}).get("result", "").startswith(result)
        ]

    def ran(self, name: str) -> list[Version]:
        """The versions on which the ledger has an output of a snippet."""
        entries = self.ledger.get(name, {})
        return [one for one in self.all if "output" in entries.get(one.full, {})]


def _too_early(then: str | None, now: str | None) -> bool:
    """Whether a program fails at what the pin passes, by the errors they end in."""
    lacks_a_name = then in ("AttributeError", "ModuleNotFoundError") and then != now
    return bool(then and not now) or lacks_a_name


def key(snippet: Path) -> str:
    """A snippet as the ledger names it, such as ``setup/contrib_is_gone``."""
    return f"{snippet.parent.name}/{snippet.stem}"


def needed(requirements: str) -> str:
    """The part of requirements.txt that the group `tensorflow` brings along.

    uv writes below each package, after ``# via``, who needs it.
    """
    blocks = [
        (block.partition("==")[0], block)
        for block in re.split(r"\n(?=\w)", requirements)
    ]
    names: set[str] = set()
    more = {name for name, block in blocks if "pyproject.toml:tensorflow)" in block}
    while more - names:
        names |= more
        more = {
            name
            for name, block in blocks
            if names & {*re.findall(r"# +(?:via )?(\S+)$", block, re.M)}
        }
    wanted = [block for name, block in blocks if name in names]
    return re.sub(r"\n *#.*", "", "\n".join(wanted))


def read_versions(root: Path) -> Versions:
    """Read versions.toml.

    Raises:
        ValueError: it isn't TOML, lacks a field, or its last version isn't the pin.
        OSError: it can't be read.
    """
    data = tomllib.loads((root / VERSIONS).read_text("utf-8"))
    pin = PIN.search((root / "pyproject.toml").read_text("utf-8"))["version"]
    reasons = data.get("not-applicable", {})
    try:
        versions = tuple(
            Version(
                full,
                fields["python"],
                tuple(fields.get("packages", ())),
                {language: fields["note"][language] for language in LANGUAGES},
                reasons.pop(full, {}),
                full == pin,
            )
            for full, fields in data["versions"].items()
        )
    except KeyError as error:
        raise ValueError(f"lacks the field {error}") from error
    if not versions or not versions[-1].pinned:
        raise ValueError(f"doesn't end with the pinned version {pin}")
    if reasons:
        raise ValueError(f"not-applicable names {', '.join(reasons)}, not in versions")
    return Versions(root, versions, data.get("causes", {}))


def ledger_text(entries: Entries, versions: Versions) -> str:
    """The ledger's file: an entry a line, in order, so that branches merge by line."""
    blocks = [
        f"  {json.dumps(name)}: {{\n{_lines(entries[name], versions, 4)}\n  }}"
        for name in sorted(entries)
    ]
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def environments_text(environments: dict[str, Entry], versions: Versions) -> str:
    """The file of what each version's entries were made with, a version a line."""
    return f"{{\n{_lines(environments, versions, 2)}\n}}\n"


def _lines(entries: dict[str, Entry], versions: Versions, indent: int) -> str:
    return ",\n".join(
        f"{' ' * indent}{json.dumps(version.full)}: "
        + json.dumps(entries[version.full], ensure_ascii=False, sort_keys=True)
        for version in versions.all
        if version.full in entries
    )

"""What each TensorFlow's API holds: the walks of all versions, joined in `api/`.

A file a namespace, `api/tf.nn.json`, a name a line; those of `tf.compat.v1.nn` stand
beside those of `tf.nn`. A name has a list of what it was, from the oldest version on:
``on`` says on which versions, the rest is as tfnotes/run/walk.py describes it.
`api/walks.json` says what each version's walk was made with, how many names it found in
each root, what couldn't be had, and what was left out. `make versions` alone writes it.
"""

import json
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tfnotes.files import digest, write_text
from tfnotes.run import walk
from tfnotes.run.ledger import Entry, Version, Versions

FOLDER, WALKS = Path("api"), Path("api/walks.json")
PROGRAM = Path(walk.__file__)
ROOTS = ("tensorflow", "tf_slim", "tf_keras")
SECONDS = 60  # that a walk may take
TO = " – "  # between the first and the last version of a run of them

Entries = dict[str, dict[str, Any]]  # what a walk says of each name
States = list[dict[str, Any]]  # of a name, over the versions


def made_with(versions: Versions, version: Version) -> Entry:
    """What a walk on a version is made with now."""
    environment = versions.environment(version)
    kept = {name: environment[name] for name in ("lock", "python")}
    return kept | {"walk": digest(PROGRAM.read_bytes())}


def find_stale(versions: Versions) -> list[Version]:
    """The versions whose walk was made with something else, or is missing.

    Raises:
        ValueError: `api/walks.json` isn't JSON of its form.
    """
    walks = read_walks(versions.root)
    return [
        version
        for version in versions.all
        if walks.get(version.full, {}).get("made with") != made_with(versions, version)
    ]


def read_walks(root: Path) -> dict[str, dict[str, Any]]:
    """What each version's walk was made with and what it counted.

    Raises:
        ValueError: it isn't JSON of such a form.
    """
    path = root / WALKS
    walks = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    if not isinstance(walks, dict) or not all(
        isinstance(w, dict) for w in walks.values()
    ):
        raise ValueError("it has another form")
    return walks


def run(version: Version, python: Path, roots: tuple[str, ...]) -> dict[str, Any]:
    """Walk the API of a version: of TensorFlow, and of packages that are installed.

    Raises:
        RuntimeError: the walk failed, or took too long.
    """
    command = [str(python.absolute()), "-I", str(PROGRAM), *roots]
    try:
        ran = subprocess.run(
            command, capture_output=True, encoding="utf-8", timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        why = f"the walk of TensorFlow {version.full} took over {SECONDS} s"
        raise RuntimeError(f"{PROGRAM.name}:1: {why}; run it alone and see") from None
    if ran.returncode:
        what = f"{PROGRAM.name}:1: the walk of TensorFlow {version.full} failed"
        raise RuntimeError(f"{what}; run it alone and see\n{ran.stderr[-2000:]}")
    return json.loads(ran.stdout)


def split(root: Path, versions: Versions) -> dict[str, Entries]:
    """What the files say of each version, by version.

    Raises:
        ValueError: a file isn't JSON of its form.
    """
    found: dict[str, Entries] = {version.full: {} for version in versions.all}
    for path in sorted((root / FOLDER).glob("*.json")):
        if path.name != WALKS.name:
            for name, states in json.loads(path.read_text("utf-8")).items():
                for state in states:
                    rest = {key: text for key, text in state.items() if key != "on"}
                    for full in between(state["on"], versions):
                        found[full][name] = rest
    return found


def between(on: str, versions: Versions) -> list[str]:
    """The versions of a run of them, such as ``2.12.1 – 2.21.0``.

    Raises:
        ValueError: it names another version.
    """
    every = [version.full for version in versions.all]
    first, _, last = on.partition(TO)
    return every[every.index(first) : every.index(last or first) + 1]


def states_of(name: str, found: dict[str, Entries]) -> States:
    """What a name was, over the versions; equal neighbours are joined."""
    rows = [(full, found[full].get(name)) for full in found]
    states = []
    for entry, group in groupby(rows, key=lambda row: row[1]):
        if entry is not None:
            full = [row[0] for row in group]
            on = full[0] if len(full) == 1 else f"{full[0]}{TO}{full[-1]}"
            states.append({"on": on, **entry})
    return states


def namespace(name: str) -> str:
    """The file of a name: its root and the part below, of contrib one more."""
    parts = name.replace("tf.compat.v1", "tf", 1).split(".")
    depth = 3 if parts[1:2] == ["contrib"] else 2
    return ".".join(parts[: min(depth, max(1, len(parts) - 1))])


def texts(found: dict[str, Entries]) -> dict[Path, str]:
    """The files of the API, by their paths: a name a line, in order."""
    names = sorted({name for entries in found.values() for name in entries})
    files: dict[str, list[str]] = defaultdict(list)
    for name in names:
        states = json.dumps(states_of(name, found), ensure_ascii=False)
        files[namespace(name)].append(f"{json.dumps(name)}: {states}")
    return {
        FOLDER / f"{file}.json": "{\n" + ",\n".join(lines) + "\n}\n"
        for file, lines in files.items()
    }


def walks_text(walks: dict[str, dict[str, Any]], versions: Versions) -> str:
    """The file of what the walks were made with, a version a line."""
    lines = (
        f"{json.dumps(version.full)}: {json.dumps(walks[version.full])}"
        for version in versions.all
        if version.full in walks
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def update(versions: Versions, walked: dict[str, dict[str, Any]]) -> list[Path]:
    """Write what walks found, by version; the others keep what is recorded.

    A root that a walk couldn't import, though it had it before, keeps its names.

    Returns:
        The files that this changed.
    """
    root, walks = versions.root, read_walks(versions.root)
    found = split(root, versions)
    for version in versions.all:
        if (result := walked.get(version.full)) is None:
            continue
        names = result["names"]
        for lost in lost_roots(found[version.full], result):
            kept = {n: e for n, e in found[version.full].items() if below(n, lost)}
            print(f"TensorFlow {version.full} has no {lost}: its names are kept")
            names |= kept
        found[version.full] = names
        walks[version.full] = {
            "made with": made_with(versions, version),
            "names": dict(sorted(Counter(map(root_of, names)).items())),
            "errors": result["errors"],
            "left out": result["left out"],
        }
    wanted = {**texts(found), WALKS: walks_text(walks, versions)}
    there = {path.relative_to(root) for path in (root / FOLDER).glob("*.json")}
    for path in there - wanted.keys():
        (root / path).unlink()
    changed = [*sorted(there - wanted.keys())]
    for path, text in wanted.items():
        if path not in there or (root / path).read_text("utf-8") != text:
            (root / path).parent.mkdir(exist_ok=True)
            write_text(root / path, text)
            changed.append(path)
    return changed


def root_of(name: str) -> str:
    """The root of a name: ``tf``, ``tf.compat.v1``, ``tf.contrib`` or a package."""
    for root in ("tf.compat.v1", walk.CONTRIB):
        if below(name, root):
            return root
    return name.partition(".")[0]


def below(name: str, root: str) -> bool:
    """Whether a name is a root or stands below it."""
    return name == root or name.startswith(f"{root}.")


def lost_roots(before: Entries, result: dict[str, Any]) -> Iterator[str]:
    """The roots that had names and now have none."""
    now = {*map(root_of, result["names"])}
    yield from sorted({*map(root_of, before)} - now)

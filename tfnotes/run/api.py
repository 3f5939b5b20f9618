"""What each TensorFlow's API holds: the walks of all versions, joined in `api/`.

A file a namespace, `api/tf.nn.json`, a name a line; those of `tf.compat.v1.nn` stand
beside those of `tf.nn`. A name has a list of what it was, from the oldest version on:
``on`` says on which versions, the rest is as tfnotes/run/walk.py describes it.
`api/walks.json` says what each version's walk was made with, how many names it found in
each root, what couldn't be had, and what was left out. `make versions` writes them all.

`api/advice.toml` alone is ours: what the data can't know of a name. The modules that it
names, such as `tensorflow.python.ops.array_ops`, are imported in each environment; what
Keras 2 has beside Keras 3, where `TF_USE_LEGACY_KERAS=1` asks for it, is ``legacy``.
"""

import json
import os
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from tfnotes.files import digest, write_text
from tfnotes.run import walk
from tfnotes.run.ledger import Entry, Version, Versions, tomllib

FOLDER, WALKS, ADVICE = Path("api"), Path("api/walks.json"), Path("api/advice.toml")
PROGRAM = Path(walk.__file__)
ROOTS = ("tensorflow", "tf_slim", "tf_keras")
MODULES = ("tensorflow.", "absl.")  # what names that are to be imported begin with
LEGACY = "tf_keras"  # where it is walked, a version may also have Keras 3
SECONDS = 60  # that a walk may take
TO = " – "  # between the first and the last version of a run of them

Entries = dict[str, dict[str, Any]]  # what a walk says of each name
States = list[dict[str, Any]]  # of a name, over the versions


def read_advice(root: Path) -> dict[str, dict[str, Any]]:
    """What the data can't know, by name.

    Raises:
        ValueError: `api/advice.toml` isn't TOML of its form.
    """
    path = root / ADVICE
    advice = tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
    if wrong := [name for name, said in advice.items() if not isinstance(said, dict)]:
        raise ValueError(f"{ADVICE}: {wrong[0]} is no table")
    return advice


def modules(root: Path) -> list[str]:
    """The modules that each walk tries to import."""
    return sorted(name for name in read_advice(root) if name.startswith(MODULES))


def made_with(versions: Versions, version: Version) -> Entry:
    """What a walk on a version is made with now."""
    return _made_with(versions, version, _walk(versions.root))


def _walk(root: Path) -> str:
    return digest(PROGRAM.read_bytes() + "\n".join(modules(root)).encode())


def _made_with(versions: Versions, version: Version, walk: str) -> Entry:
    environment = versions.environment(version)
    return {name: environment[name] for name in ("lock", "python")} | {"walk": walk}


def find_stale(versions: Versions) -> list[Version]:
    """The versions whose walk was made with something else, or is missing.

    Raises:
        ValueError: `api/walks.json` isn't JSON of its form.
    """
    walks, now = read_walks(versions.root), _walk(versions.root)
    return [
        version
        for version in versions.all
        if walks.get(version.full, {}).get("made with")
        != _made_with(versions, version, now)
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


def run(
    version: Version, python: Path, roots: tuple[str, ...], modules: Sequence[str] = ()
) -> dict[str, Any]:
    """Walk the API of a version: of TensorFlow, and of packages that are installed.

    Where Keras 2 is a package beside Keras 3, a second walk adds what it alone has.

    Raises:
        RuntimeError: the walk failed, or took too long.
    """
    found = _run(version, python, [*roots, "--import", *modules])
    names = found["names"]
    if LEGACY in names:
        legacy = _run(version, python, roots[:1], {"TF_USE_LEGACY_KERAS": "1"})["names"]
        more = {name: entry for name, entry in legacy.items() if name not in names}
        names |= {name: entry | {"legacy": True} for name, entry in more.items()}
    failed = found.pop("not imported")
    names |= {
        name: {"error": failed[name]} if name in failed else {"kind": "module"}
        for name in modules
    }
    return found


def _run(
    version: Version,
    python: Path,
    arguments: Sequence[str],
    settings: dict[str, str] | None = None,
) -> dict[str, Any]:
    command = [str(python.absolute()), "-I", str(PROGRAM), *arguments]
    try:
        ran = subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            env=os.environ | (settings or {}),
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
        counts = Counter(root_of(name) for name, one in names.items() if _is_own(one))
        for lost in lost_roots(found[version.full], result):
            kept = {n: e for n, e in found[version.full].items() if below(n, lost)}
            print(f"TensorFlow {version.full} has no {lost}: its names are kept")
            names |= kept
            counts |= Counter(map(root_of, kept))
        found[version.full] = names
        walks[version.full] = {
            "made with": made_with(versions, version),
            "names": dict(sorted(counts.items())),
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


def _is_own(entry: dict[str, Any]) -> bool:
    """Whether a name is there as TensorFlow is imported, and can be imported at all."""
    return "legacy" not in entry and "error" not in entry


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
    had = {*map(root_of, before)} - {name.partition(".")[0] for name in MODULES}
    yield from sorted(had - now)

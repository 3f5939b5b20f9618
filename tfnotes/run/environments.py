"""Environments for other versions of TensorFlow, made by uv from locks with hashes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from tfnotes.run.ledger import Version, Versions

FOLDER = Path(".venv/versions")
NEEDED = 4 << 30  # bytes of disk for the largest environment
UNANSWERED = re.compile(r"Failed to (?:fetch|download)[^\n]*?(https?://[^\s`)]+)")
MIRROR = "UV_DEFAULT_INDEX names another package index"
PLATFORM = "x86_64-manylinux_2_28"  # of the wheels in the locks


class Missing(Exception):
    """Something is lacking; the message says what, and how to get it."""


def uv(*args: str | Path, **environment: str) -> None:
    """Run the project's uv, with more variables in its environment.

    Raises:
        Missing: it failed; the message is the end of what it said, and begins with the
            host that didn't answer, if that was why.
    """
    command = [Path(sys.executable).with_name("uv"), *args]
    run = subprocess.run(
        command, capture_output=True, encoding="utf-8", env=os.environ | environment
    )
    if run.returncode:
        what = f"uv {args[0]} failed"
        if address := UNANSWERED.search(run.stderr):
            host = urlsplit(address[1]).hostname
            what = f"{host} doesn't answer: is there a network?"
            what += f" {MIRROR}" if args[0] == "pip" else ""
        raise Missing(f"{what}\n{run.stderr.strip()[-2000:]}")


def free_disk() -> int:
    """The bytes that are free where the environments stand."""
    return shutil.disk_usage(Path.cwd()).free


def taken() -> str:
    """What the environments take, in a line."""
    size = subprocess.run(["du", "-sk", FOLDER], capture_output=True, text=True).stdout
    held, free = int(size.split()[0]) / 2**20, free_disk() / 2**30
    return f"{FOLDER} holds {held:.1f} GB, {free:.0f} GB are free; --drop keeps none"


def python(version: Version) -> Path:
    """The interpreter that a version runs with: ours, or that of its environment.

    Raises:
        Missing: the environment can't be made.
    """
    return Path(sys.executable) if version.pinned else make(version)


def make(version: Version) -> Path:
    """Make a version's environment, or take the one that is there, of the same lock.

    Python is what uv finds or downloads, or what a variable such as PYTHON37 names.

    Returns:
        Its interpreter.

    Raises:
        Missing: the lock, Python, a package or the disk space is lacking.
    """
    if not version.lock.is_file():
        raise Missing(f"{version.lock} isn't there: run make lock")
    folder = FOLDER / version.full
    interpreter, stamp = folder / "bin/python", folder / "lock.txt"
    text = f"# Python {version.python}\n{version.lock.read_text('utf-8')}"
    if stamp.is_file() and stamp.read_text("utf-8") == text:
        return interpreter
    if free_disk() < NEEDED:
        what = f"{NEEDED >> 30} GB of disk are needed, {free_disk() / 2**30:.1f} GB are"
        raise Missing(f"{what} free: make room, or remove {FOLDER}")
    make_empty(version.python, folder)
    hashed = ("--require-hashes", "--build-constraints", version.lock)
    # A program can't write there, so that it would compile what it imports each time.
    how = ("--compile-bytecode", "--python", interpreter)
    uv("pip", "sync", *how, *hashed, version.lock)
    stamp.write_text(text, "utf-8")
    return interpreter


def make_empty(python: str, folder: Path) -> None:
    """Make an environment without packages.

    Raises:
        Missing: there is no such Python.
    """
    variable = f"PYTHON{python.replace('.', '')}"
    named = os.environ.get(variable, python)
    try:
        # pyenv's shims run the active version alone, which the variable sets.
        form = ("--clear", "--no-project", "--python", named)
        uv("venv", *form, folder, PYENV_VERSION=python)
    except Missing as error:
        why = str(error).splitlines()[0]
        cure = f"set {variable} to one, or run .venv/bin/uv python install {python}"
        raise Missing(f"Python {python} isn't found ({why}): {cure}") from None
    if f"\nversion_info = {python}." not in (folder / "pyvenv.cfg").read_text("utf-8"):
        raise Missing(f"{named} isn't Python {python}: set {variable} to one that is")


def write_locks(versions: Versions, names: list[str]) -> None:
    """Resolve the requirements of versions, of all if none is named, and write locks.

    The pin's lock is the project's own.

    Raises:
        Missing: some can't be resolved.
    """
    for version in versions.all:
        if version.pinned or version.full not in (names or [version.full]):
            continue
        version.lock.parent.mkdir(parents=True, exist_ok=True)
        source = version.lock.with_suffix(".in")
        requirements = [f"tensorflow=={version.full}", *version.packages]
        source.write_text("\n".join(requirements) + "\n", "utf-8")
        try:
            target = ("--python-version", version.python, "--python-platform", PLATFORM)
            form = ("--generate-hashes", "--no-emit-index-url", "--no-annotate")
            named = ("--custom-compile-command", "make lock")
            uv("pip", "compile", *target, *form, *named, source, "-o", version.lock)
        finally:
            source.unlink()

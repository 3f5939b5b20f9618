"""Environments for other versions of TensorFlow, made by uv from locks with hashes."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from tfnotes.run.ledger import Version

LOCKS = Path("snippets/locks")
FOLDER = Path(".venv/versions")
NEEDED = 4 << 30  # bytes of disk for the largest environment
UNANSWERED = re.compile(r"Failed to (?:fetch|download)[^\n]*?(https?://[^\s`)]+)")
MIRROR = "UV_DEFAULT_INDEX names another package index"
PLATFORM = "x86_64-manylinux_2_28"  # of the wheels in the locks


class Missing(Exception):
    """Something is lacking; the message says what, and how to get it."""


def uv(*args: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run the project's uv.

    Raises:
        Missing: it failed; the message is the end of what it said, and begins with the
            host that didn't answer, if that was why.
    """
    command = [Path(sys.executable).with_name("uv"), *args]
    run = subprocess.run(command, capture_output=True, encoding="utf-8")
    if check and run.returncode:
        what = f"uv {args[0]} {args[1]} failed"
        if address := UNANSWERED.search(run.stderr):
            host = urlsplit(address[1]).hostname
            what = f"{host} doesn't answer: is there a network? {MIRROR}"
        raise Missing(f"{what}\n{run.stderr.strip()[-2000:]}")
    return run


def find_python(version: str) -> Path:
    """An interpreter of a version such as ``3.7``.

    Looked for in the variable PYTHON37, in this environment, in pyenv's versions (its
    shim fails where that version isn't the active one), on the path, then at uv's.

    Raises:
        Missing: there is none.
    """
    variable = f"PYTHON{version.replace('.', '')}"
    for candidate in _candidates(version, variable):
        if candidate and says_version(candidate) == version:
            return Path(candidate)
    raise Missing(
        f"Python {version} isn't found: set {variable} to an interpreter, or install "
        f"one with pyenv, or with .venv/bin/uv python install {version}"
    )


def _candidates(version: str, variable: str) -> Iterator[str | Path | None]:
    yield os.environ.get(variable)
    yield sys.executable
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    yield from sorted(pyenv.glob(f"{version}.*/bin/python"))
    yield shutil.which(f"python{version}")
    yield uv("python", "find", "--managed-python", version, check=False).stdout.strip()


def says_version(python: str | Path) -> str | None:
    """The version that an interpreter says it is; None if it doesn't run."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        run = subprocess.run(
            [python, "-c", code], capture_output=True, encoding="utf-8"
        )
    except OSError:
        return None
    return run.stdout.strip() if run.returncode == 0 else None


def make(python: str, lock: Path, folder: Path) -> Path:
    """Make an environment, or take the one that is there if it is of the same lock.

    Args:
        python: the version of Python.
        lock: a requirements file with hashes.
        folder: where the environment is to stand.

    Returns:
        Its interpreter.

    Raises:
        Missing: the lock, Python, a package or the disk space is lacking.
    """
    if not lock.is_file():
        raise Missing(f"{lock} isn't there: run make lock")
    interpreter, stamp = folder / "bin/python", folder / "lock.txt"
    text = f"# Python {python}\n{lock.read_text('utf-8')}"
    if stamp.is_file() and stamp.read_text("utf-8") == text:
        return interpreter
    found = find_python(python)
    if (free := shutil.disk_usage(Path.cwd()).free) < NEEDED:
        what = f"{NEEDED >> 30} GB of disk are needed, {free / 2**30:.1f} GB are free"
        raise Missing(f"{what}: make room, or remove {FOLDER}")
    uv("venv", "--clear", "--python", found, folder)
    hashed = ("--require-hashes", "--build-constraints", lock)
    uv("pip", "sync", "--python", interpreter, *hashed, lock)
    stamp.write_text(text, "utf-8")
    return interpreter


def write_lock(requirements: list[str], python: str, lock: Path) -> None:
    """Resolve requirements for a version of Python, and write them with hashes.

    Raises:
        Missing: they can't be resolved.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    source = lock.with_suffix(".in")
    try:
        source.write_text("\n".join(requirements) + "\n", "utf-8")
        target = ("--python-version", python, "--python-platform", PLATFORM)
        form = ("--generate-hashes", "--no-emit-index-url", "--no-annotate")
        named = ("--custom-compile-command", "make lock")
        uv("pip", "compile", *target, *form, *named, source, "-o", lock)
    finally:
        source.unlink(missing_ok=True)


def lock_of(version: Version) -> Path:
    """The lock of a version."""
    return LOCKS / f"{version.full}.txt"

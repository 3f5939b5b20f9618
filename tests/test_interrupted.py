"""A command that is killed leaves what it writes as it was, or whole."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pages import write_text
from trees import make_tree

ROOT = Path(__file__).parent.parent

# Runs one of our commands, which is killed while it writes a file of this name: in the
# middle of the text, or before the text gets the file's name.
KILLED = """\
import os, pathlib, signal, sys

name, place, command = sys.argv[1:]
write, replace = pathlib.Path.write_text, pathlib.Path.replace


def write_text(path, text, *args, **options):
    if place == "middle" and name in path.name:
        write(path, text[: len(text) // 2], *args, **options)
        os.kill(os.getpid(), signal.SIGKILL)
    return write(path, text, *args, **options)


def rename(path, target):
    if place == "end" and name == pathlib.Path(target).name:
        os.kill(os.getpid(), signal.SIGKILL)
    return replace(path, target)


pathlib.Path.write_text, pathlib.Path.replace = write_text, rename
exec(command)
"""
BLESS = """\
import pytest
plugin = ["-p", "no:python", "-p", "tests.conftest", "--noconftest", "--preload=json"]
quiet = ["-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir=."]
pytest.main([*plugin, *quiet, "--bless", "snippets"])
"""
VERSIONS = """\
import environments, versions
environments.make = lambda *_: pathlib.Path("of-its-day")
versions.main(["--bless"], pathlib.Path.cwd(), "json")
"""
WRITERS = {
    "docs/synced.json": "import synced; synced.main([])",
    "docs/zh/glossary.md": "import glossary; glossary.main()",
    "snippets/sums/adds.out": BLESS,
    "snippets/sums/which.tf-1.15.out": VERSIONS,
    "snippets/ledger.json": VERSIONS,
}
GLOSSARY = """\
page:
  zh: {title: 表, description: 词, intro: 词。}
  en: {title: T, description: W, intro: W.}
terms: []
"""
BEFORE = "{}\n"


@pytest.fixture
def tree(tmp_path):
    make_tree(tmp_path)
    (tmp_path / "docs/glossary.yml").write_text(GLOSSARY, "utf-8")
    old = tmp_path / "of-its-day"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -O "$@"\n')
    old.chmod(0o755)
    return tmp_path


def run(tree, name, place, command):
    """Run a command on the tree, killed at a place, or to its end; its exit status."""
    paths = os.pathsep.join(str(ROOT / folder) for folder in ("", "hooks", "tests"))
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    arguments = [sys.executable, "-c", KILLED, name, place, command]
    return subprocess.run(
        arguments,
        cwd=tree,
        env=environment | {"PYTHONPATH": paths},
        stdout=subprocess.DEVNULL,
        timeout=60,
    ).returncode


@pytest.mark.parametrize("place", ["middle", "end"])
@pytest.mark.parametrize("name", WRITERS)
def test_a_killed_writer_leaves_the_file_as_it_was(tree, name, place):
    path = tree / name
    path.write_text(BEFORE, "utf-8")
    assert run(tree, path.name, place, WRITERS[name]) == -signal.SIGKILL
    assert path.read_text("utf-8") == BEFORE
    assert run(tree, path.name, "never", WRITERS[name]) == 0
    assert path.read_text("utf-8") != BEFORE
    assert list(tree.rglob("*.tmp")) == []


def test_a_writer_that_writes_into_the_file_itself_is_found(tree):
    name = "docs/synced.json"
    naive = "import pages; pages.write_text = lambda path, text: path.write_text(text)"
    command = f"{naive}\n{WRITERS[name]}"
    assert run(tree, "synced.json", "middle", command) == -signal.SIGKILL
    text = (tree / name).read_text("utf-8")
    assert run(tree, "synced.json", "never", command) == 0
    assert (tree / name).read_text("utf-8").startswith(text)
    assert (tree / name).read_text("utf-8") != text


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "record.json"
    write_text(path, "before")
    write = Path.write_text

    def full(path, text, encoding):
        write(path, text[:3], encoding)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space left"):
        write_text(path, "after it")
    assert path.read_bytes() == b"before"
    assert [*tmp_path.iterdir()] == [path]

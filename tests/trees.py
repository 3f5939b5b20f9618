"""A small valid tree that the seeded faults break in one place, and others over it."""

import shutil
import subprocess
from pathlib import Path

from tfnotes.check import check_project, translations
from tfnotes.project import Project
from tfnotes.run import api, walk
from tfnotes.run.ledger import (
    ENVIRONMENTS,
    LEDGER,
    environments_text,
    ledger_text,
    read_versions,
)
from tfnotes.run.stale import current

FOLDER = Path(__file__).with_name("trees")
# What a walk finds on each of the valid tree's versions, whose TensorFlow is `json`.
WALKED = walk.walk(["json"])


def make_tree(root: Path, *over: str) -> Path:
    """Write the valid tree, and others over it, below a folder; return the folder.

    Its versions any interpreter can play: 1.15.5 is Python with -O.
    """
    for name in ("valid", *over):
        copy_tree(name, root)
    declare(root)
    return root


def copy_tree(name: str, root: Path) -> None:
    """Write a tree's files below a folder."""
    shutil.copytree(FOLDER / name, root, dirs_exist_ok=True)


def declare(root: Path) -> None:
    """Record a tree as one whose languages agree and whose every snippet ran."""
    tree, versions = Project(root), read_versions(root)
    translations.write_record(root, translations.current(tree))
    text = ledger_text(current(tree, versions), versions)
    (root / LEDGER).write_text(text, "utf-8")
    made_with = {
        version.full: versions.environment(version) for version in versions.all
    }
    (root / ENVIRONMENTS).write_text(environments_text(made_with, versions), "utf-8")
    api.update(versions, {version.full: WALKED for version in versions.all})


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Replace the first occurrence of a text in a file of the tree."""
    path = root / name
    text = path.read_text("utf-8")
    assert old in text, f"{name} doesn't hold {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def write(root: Path, sources: dict[str, str]) -> None:
    """Write files below a folder."""
    for name, text in sources.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def problems(root: Path) -> list[str]:
    """What `make check` says of a tree."""
    return [str(problem) for problem in check_project(Project(root))]


def git(folder: Path, *words: str) -> str:
    """Run git in a folder; what it prints."""
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    how = {"check": True, "capture_output": True, "encoding": "utf-8"}
    return subprocess.run(["git", *who, "-C", folder, *words], **how).stdout


def commit(folder: Path, *names: str) -> None:
    """Make a folder a repository, if it is none, and commit files of it."""
    git(folder, "init", "--quiet")
    git(folder, "add", *names)
    git(folder, "commit", "--quiet", "-m", "x")

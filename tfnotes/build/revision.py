"""What the foot of the pages says of the state that they are built from."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from tfnotes.run.ledger import LEDGER

log = get_plugin_logger("revision")


@dataclass(frozen=True)
class Revision:
    """The commit, with -dirty if files have changed since, and its ledger's date."""

    commit: str | None = None
    verified: str | None = None  # when `make versions` last wrote it, as YYYY-MM-DD


def read_revision(root: Path) -> Revision:
    """What git knows of the project in a folder; what it doesn't know is logged.

    In a shallow clone the oldest commit seems to have written every file.
    """
    commit = None
    try:
        if not (date := git(root, "log", "-1", "--format=%cs", "--", str(LEDGER))):
            raise OSError(f"no commit has {LEDGER}")
        commit = git(root, "describe", "--always", "--exclude=*", "--dirty")
        if git(root, "rev-parse", "--is-shallow-repository") == "true":
            raise OSError("the clone is shallow; fetch all (git fetch --unshallow)")
        return Revision(commit, date)
    except OSError as error:
        log.info(f"the date of the ledger, or the commit, isn't known: {error}")
        return Revision(commit)


def git(root: Path, *arguments: str) -> str:
    """What a git command prints.

    Raises:
        OSError: there is no git, or it fails.
    """
    command = ["git", "-C", str(root), *arguments]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        raise OSError(run.stderr.strip().partition("\n")[0])
    return run.stdout.strip()

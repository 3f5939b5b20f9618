"""Says at the foot of the pages which commit they are built from, and how fresh it is.

The outputs were last verified when `make versions` last wrote the ledger: the date is
that of the last commit that changed it. What git can't tell is left out.
"""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from tfnotes.run.ledger import LEDGER, read_versions

log = get_plugin_logger("revision")


@dataclass(frozen=True)
class Revision:
    """The state that a site is built from; None for what isn't known."""

    commit: str | None = None  # ends with -dirty if tracked files have changed since
    verified: str | None = None  # as YYYY-MM-DD
    tensorflow: str | None = None  # the pinned version
    missing: str = ""  # what is None, and why


def read_revision(root: Path) -> Revision:
    """What git knows of the project in a folder, and the TensorFlow that it pins."""
    try:
        tensorflow = read_versions(root).all[-1].full
    except (ValueError, OSError):  # the checks say what is wrong
        tensorflow = None
    try:
        git(root, "ls-files", "--error-unmatch", "--", str(LEDGER))
        commit = git(root, "describe", "--always", "--exclude=*", "--dirty")
    except OSError as error:
        missing = f"the commit and the date of the ledger are missing: {error}"
        return Revision(tensorflow=tensorflow, missing=missing)
    verified, reason = last_change(root, LEDGER)
    missing = f"the date of the ledger is missing: {reason}" if reason else ""
    return Revision(commit, verified, tensorflow, missing)


def last_change(root: Path, path: Path) -> tuple[str | None, str]:
    """The date of the last commit that changed a file, or why it isn't known.

    In a shallow clone the oldest commits have lost their parents, and seem to have
    written every file.
    """
    if git(root, "status", "--porcelain", "--", str(path)):
        return None, f"{path} has changes that aren't committed"
    date, *parents = git(root, "log", "-1", "--format=%cs %P", "--", str(path)).split()
    if not parents and git(root, "rev-parse", "--is-shallow-repository") == "true":
        return None, "the clone is shallow; fetch all commits (git fetch --unshallow)"
    return date, ""


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


def on_config(config: MkDocsConfig) -> None:
    """Give the templates the revision, read once for all languages of a build."""
    if "revision" not in config.extra:
        revision = read_revision(Path(config.config_file_path).parent)
        config.extra["revision"] = revision
        if revision.missing:
            log.info(revision.missing)
    if not config.repo_url:
        config.edit_uri = None  # MkDocs warns of one without a repo_url

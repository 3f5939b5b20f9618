"""Runs pytest on pages or snippets: `make verify`, `make bless`.

Whatever pytest's configuration says, all blocks that were asked for run, or it fails
and names those that didn't.
"""

from pathlib import Path

import pytest

from tfnotes.project import Project

PLUGIN = "tfnotes.run.plugin"  # pytest imports it, which rewrites its asserts
# Options that choose nothing. Who gives another asks for a part, and gets its count.
WHOLE = ("--bless", "--fresh", "--shuffle", "--preload", "-p", "-v", "-q", "-s", "--tb")
DID_NOT_RUN = (
    "this didn't run; see above, and what pyproject.toml and PYTEST_ADDOPTS give "
    "pytest as options"
)


class Gate:
    """Keeps the session that ran; there is none if pytest only prints its help."""

    ran: frozenset[str] = frozenset()

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Take what ran."""
        plugin = session.config.pluginmanager.get_plugin(PLUGIN)
        self.ran = frozenset(session.config.stash[plugin.RAN])


def wanted(project: Project, paths: list[Path], bless: bool) -> set[str]:
    """The blocks and forms of the pages, or the snippets, at or below some paths."""
    if bless:
        places = [(path, Path(f"{path}:1")) for path in project.snippets]
    else:
        places = [
            (page.path, Path(f"{page.path}:{line}"))
            for page in project.pages
            for line in (1, *(line for line, _ in page.snippets))  # its form is at 1
        ]
    return {
        place.relative_to(project.root).as_posix()
        for file, place in places
        if any(file.is_relative_to(path) for path in paths)
    }


def main(arguments: list[str]) -> int:
    """Verify pages, or with `--bless` write what snippets print; all if none is named.

    Returns:
        The status to exit with: pytest's, or 1 if something didn't run.
    """
    root, bless = Path.cwd(), "--bless" in arguments
    named = [one for one in arguments if Path(one.partition("::")[0]).exists()]
    paths = named or ["snippets" if bless else "docs"]
    rest = [one for one in arguments if one not in named]
    own = ["-p", "no:python", "-p", PLUGIN, "--noconftest"]
    own += ["-c", "pyproject.toml", f"--rootdir={root}"]
    gate = Gate()
    status = int(pytest.main([*own, *rest, *paths], plugins=[gate]))
    asked = wanted(Project(root), [Path(root, one) for one in paths], bless)
    lost = sorted(asked - gate.ran)
    is_part = any(one.startswith("-") and not one.startswith(WHOLE) for one in rest)
    if not is_part and "::" not in "".join(named):
        for place in lost:
            print(f"{place}: {DID_NOT_RUN}")
        status = status or int(bool(lost))
    what = "snippets" if bless else "blocks and forms of pages"
    print(f"{len(asked) - len(lost)} of {len(asked)} {what} ran")
    return status

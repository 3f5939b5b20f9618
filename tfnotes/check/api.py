"""What is recorded of the public APIs was written by walks that still hold."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tfnotes.files import Note, Problem, line_of
from tfnotes.project import Project
from tfnotes.run import api

RENEW = "git checkout it, or remove it and run make versions"


def check_api(project: Project) -> Iterator[Problem]:
    """Each file of `api/` is whole and as `make versions` writes it; none is stale."""
    if project.same_names or (versions := project.versions) is None:
        return  # they were checked; check_ledger says so
    whole = True
    for path in sorted((project.root / api.FOLDER).glob("*.json")):
        for line, what in _broken(project.text(path)):
            whole = False
            yield Problem(path.relative_to(project.root), line, what, RENEW)
    if not whole:
        return
    try:
        stale = api.find_stale(versions)
        found, walks = api.split(project.root, versions), api.read_walks(project.root)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        what = f"a file here has another form: {error}"
        yield Problem(api.WALKS, 1, what, RENEW)
        return
    if stale:
        kind = Problem if os.environ.get("CI") else Note
        names = " ".join(version.full for version in stale)
        what = f"the API of TensorFlow {names} wasn't walked with what is here now"
        yield kind(api.WALKS, 1, what, "run make versions")
    wanted = {**api.texts(found), api.WALKS: api.walks_text(walks, versions)}
    for path, text in wanted.items():
        if project.text(project.root / path) != text:
            what = "isn't written as make versions writes it"
            yield Problem(path, 1, what, RENEW)


def _broken(text: str) -> Iterator[tuple[int, str]]:
    """Where a file isn't JSON, or has two entries for one name."""
    names: list[str] = []

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal names
        names = [name for name, _ in pairs]  # at last, those of the whole
        return dict(pairs)

    try:
        json.loads(text, object_pairs_hook=note)
    except json.JSONDecodeError as error:
        yield error.lineno, f"isn't JSON: {error.msg}"
    counts = Counter(names)
    for name in sorted({name for name in names if counts[name] > 1}):
        yield line_of(text, f'"{name}"'), f"has two entries for {name}"

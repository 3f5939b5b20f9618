"""What `api/advice.toml` says of a name is whole, bilingual, and leads somewhere."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tfnotes.build.verdicts import V1, WRITTEN, Api, Class
from tfnotes.files import Problem, line_of
from tfnotes.page import LANGUAGES
from tfnotes.project import Project
from tfnotes.run.api import ADVICE, MODULES, below, read_advice
from tfnotes.run.ledger import tomllib

KEYS = {*LANGUAGES, "write", "see", "proof", "class", "package"}
CLASSES = (Class.OLD, Class.BEHAVIOR, Class.PACKAGE, Class.GONE)  # data can't know
AT = re.compile(r"at line (?P<line>\d+)")


def check_advice(project: Project) -> Iterator[Problem]:
    """Each table is of a name that is known, is whole, and leads to what is there."""
    text = project.text(project.root / ADVICE)
    try:
        advice = read_advice(project.root)
    except (ValueError, tomllib.TOMLDecodeError) as error:
        at = AT.search(str(error))
        cure = "write a table a name, each once"
        yield Problem(ADVICE, int(at["line"]) if at else 1, str(error), cure)
        return
    for before, name in pairwise(advice):
        if name < before:
            what = f"{name} stands after {before}"
            yield Problem(ADVICE, _line(text, name), what, "sort the tables by name")
    if project.api is None:
        return  # check_api says so
    for name, said in advice.items():
        for what, cure in _faults(project, project.api, name, said):
            yield Problem(ADVICE, _line(text, name), f"{name}: {what}", cure)


def _line(text: str, name: str) -> int:
    return line_of(text, f'["{name}"]')


def _faults(
    project: Project, api: Api, name: str, said: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """What is wrong with a table, and what to do."""
    if unknown := said.keys() - KEYS:
        yield f"has the key {min(unknown)}", f"the keys are {', '.join(sorted(KEYS))}"
    if len({*LANGUAGES} & said.keys()) == 1:
        yield "speaks one language", f"write both {' and '.join(LANGUAGES)}, or none"
    number = said.get("class")
    if number is not None and number not in CLASSES:
        cure = f"leave it out, or take one of {', '.join(map(str, map(int, CLASSES)))}"
        yield f"has the class {number}, which the walks know", cure
    known = name in api.old or name.startswith(MODULES) or number is not None
    if not known or below(name, V1):
        cure = "name what 1.15 has, or say class = 0, of before 1.0, or class = 9"
        yield "is no name of TensorFlow 1.15", cure
    if name in api.old and number == Class.OLD:
        yield "is a name of TensorFlow 1.15, not one of before 1.0", "drop the class"
    for package in said.get("package", ()):
        if package not in api.new:
            yield f"leads to {package}, which isn't installed", "list what is"
    names, which = api.new, "the newest version"
    if number == Class.OLD:  # of which the verdict on that name says the rest
        names, which = api.old, "TensorFlow 1.15"
    for written in WRITTEN.findall(said.get("write", "").replace("{name}", "")):
        if not _exists(names, written):
            yield f"writes {written}, which {which} hasn't got", "write what it has"
    if "proof" in said:
        snippet = project.root / "snippets" / f"{said['proof']}.py"
        if snippet not in project.snippets:
            yield f"is proven by {said['proof']}, which isn't there", "name a snippet"
    yield from _leads(project, said.get("see"))


def _exists(names: dict[str, dict[str, Any]], name: str) -> bool:
    """Whether a version has a name, or a class with such a member."""
    above, _, member = name.rstrip(".").rpartition(".")
    if name.rstrip(".") in names:
        return True
    return above in names and member in names[above].get("members", [member])


def _leads(project: Project, target: str | None) -> Iterator[tuple[str, str]]:
    """What is wrong with the page that is to be seen."""
    path, _, anchor = (target or "").partition("#")
    for language in LANGUAGES if target else ():
        page = project.by_name.get(f"{language}/{path}.md")
        if page is None:
            yield f"leads to {language}/{path}, which isn't there", "name a page"
        elif anchor and anchor not in page.by_id:
            yield f"leads to #{anchor}, which {page.name} hasn't got", "name a section"

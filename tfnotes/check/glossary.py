"""Makes the glossary's pages from its data, docs/glossary.yml.

The pages are committed, so that the site builds without this; `make glossary` writes
them and `make check` says when they differ from the data.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from tfnotes.files import Problem, write_text
from tfnotes.page import LANGUAGES
from tfnotes.project import GLOSSARY, Project

PAGE = "glossary.md"
CURE = "edit the data, then run make glossary"


def page_of(data: dict[str, Any], language: str) -> str:
    """The glossary's page in a language, as Markdown."""
    head = data["page"][language]
    front = {"kind": "glossary"}
    front |= {key: head[key] for key in ("title", "description")}
    lines = [
        "---",
        yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=9999).strip(),
        "---",
        "",
        f"# {head['title']} {{#glossary}}",
        "",
        head["intro"].strip(),
    ]
    for term in data["terms"]:
        own = term[language]
        title = own["term"]
        if language == "zh" and title != term["en"]["term"]:
            title = f"{title}（{term['en']['term']}）"
        lines += ["", f"## {title} {{#{term['id']} .term}}", "", own["text"].strip()]
        if more := own.get("more"):
            lines += ["", head["more"].format(more)]
    return "\n".join(lines) + "\n"


def names(data: dict[str, Any], language: str) -> dict[str, str]:
    """The term to write for each name of it; ordinary words stand for themselves."""
    found = {word.lower(): word for word in data.get("ordinary", [])}
    for term in data["terms"]:
        preferred = term[language]["term"]
        for name in [preferred, *term.get("avoid", {}).get(language, [])]:
            found[name.lower()] = preferred
    return found


def check_glossary(project: Project) -> Iterator[Problem]:
    """The pages equal what the data makes; its terms are sorted and distinct."""
    if (data := project.glossary) is None:
        for page in project.pages:
            if page.is_a("glossary"):
                yield page.problem(1, f"{GLOSSARY} is missing", "restore the data")
        return
    ids = [term["id"] for term in data["terms"]]
    for first, second in pairwise(ids):
        if first >= second:
            what = f"{second} stands after {first}"
            yield Problem(GLOSSARY, 1, what, "sort the terms by id, each id once")
    for language in LANGUAGES:
        page = Path("docs", language, PAGE)
        if project.text(project.root / page) != page_of(data, language):
            yield Problem(page, 1, f"isn't what {GLOSSARY} makes", CURE)


def main(_: list[str]) -> None:
    """Write the pages of both languages."""
    project = Project(Path.cwd())
    for language in LANGUAGES:
        path = project.root / "docs" / language / PAGE
        write_text(path, page_of(project.glossary, language))

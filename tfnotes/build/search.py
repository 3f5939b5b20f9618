"""Writes one search index a language, with what each page and section is asked for.

static-i18n merges all languages into one index, so that half of the results for an
API name are in the other language. overrides/main.html points each page's `base` at
its language's folder: Material reads `search/search_index.json` there and resolves
the results' locations against it.

The field `asked` is searched but not shown; mkdocs.yml weighs it. A page has in it the
subjects of its front matter, a term of the glossary its names elsewhere, a section what
the tasks of the notes' index say about it.
"""

import json
import re
from pathlib import Path
from typing import Any

import jieba

from tfnotes.build import messages
from tfnotes.build.i18n import folder, language_of
from tfnotes.page import LANGUAGES, site_path
from tfnotes.project import Project

TASKS = "tasks"
# Sections that repeat others, as those of lists do: links, and a table of counts.
LEFT_OUT = tuple(
    f"#{name}"
    for name in ("versions", "see-also", "wording", "look-alikes", messages.HERE)
)
HAN = re.compile(r"[\u3400-\u9fff]+")
# The theme puts a mark on both sides of Chinese; beside a separator it parts nothing.
USELESS = re.compile(
    r"\u200b+(?=[\u200b\s<、。，：；（）])|(?<=[\s>、。，：；（）])\u200b+"
)

Entries = list[dict[str, Any]]


def write(site: Path, project: Project, before: Entries) -> Entries:
    """Split the merged index by language.

    Args:
        site: the folder of the built site.
        project: the project.
        before: the entries of the merged index as it was, for pages not built anew.

    Returns:
        The entries of the merged index.
    """
    merged = json.loads((site / "search/search_index.json").read_text("utf-8"))
    built = {page_of(entry) for entry in merged["docs"]}
    kept = [entry for entry in before if page_of(entry) not in built]
    entries = [*kept, *merged["docs"]]
    changes, lists = (
        tuple(f"{site_path(one.name)}#" for one in project.pages if one.is_a(kind))
        for kind in ("changes", "list")
    )
    for language in LANGUAGES:
        asked, own = asked_for(project, language), folder(language)
        docs = [
            slim(entry, changes)
            | {"location": entry["location"].removeprefix(own)}
            | asked.get(entry["location"], {})
            for entry in entries
            if language_of(entry["location"]) == language
            and not entry["location"].endswith(LEFT_OUT)
            and not entry["location"].startswith(lists)
        ]
        path = site / own / "search/search_index.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        index = merged | {"docs": docs}
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text, "utf-8")
    return entries


def page_of(entry: dict[str, Any]) -> str:
    """The address of the page that an entry is of."""
    return entry["location"].partition("#")[0]


def asked_for(project: Project, language: str) -> dict[str, dict[str, str]]:
    """The field `asked` of pages and sections of a language, by their location."""
    names = {
        term["id"]: [
            term[language]["term"],
            term["en"]["term"],  # which who reads another language also meets
            *term.get("avoid", {}).get(language, []),
        ]
        for term in (project.glossary or {"terms": []})["terms"]
    }
    found: dict[str, list[str]] = {}
    for page in project.by_name.values():
        if page.language != language:
            continue
        address = site_path(page.name)
        if page.is_a("glossary"):
            found |= {f"{address}#{name}": own for name, own in names.items()}
        subjects = page.front.get("search", {}).get("subjects", [])
        found[address] = [name for one in subjects for name in names.get(one, [one])]
        tasks = page.by_id[TASKS].lines if TASKS in page.by_id else range(0)
        for link in page.links_in(tasks):
            bullet, _, task = page.lines[link.line - 1].partition("[")
            if bullet == "- ":
                _, mark, anchor = link.target.partition("#")
                place = f"{site_path(page.follow(link.target))}{mark}{anchor}"
                found.setdefault(place, []).append(task.partition("](")[0])
    return {
        place: {"asked": in_words(" ".join(texts))}
        for place, texts in found.items()
        if texts
    }


def slim(entry: dict[str, Any], changes: tuple[str, ...]) -> dict[str, Any]:
    """An entry without what repeats others: the lists of differing outputs."""
    text = entry["text"]
    if entry["location"].startswith(changes):
        text = text.partition("<ul>")[0]
    return entry | {"text": USELESS.sub("", text)}


def in_words(text: str) -> str:
    """A text whose Chinese is cut into words, as the theme cuts that of the pages."""
    plain = text.replace("`", "")
    return HAN.sub(lambda run: "\u200b".join(["", *jieba.cut(run[0]), ""]), plain)

"""Writes one search index a language, with what each page and section is asked for.

static-i18n merges all languages into one index, so that half of the results for an
API name are in the other language. overrides/main.html points each page's `base` at
its language's folder: Material reads `search/search_index.json` there and resolves
the results' locations against it.

The field `asked` is searched but not shown; mkdocs.yml weighs it. A page has in it the
subjects of its front matter, a term of the glossary its names elsewhere, a section what
the list of tasks says about it, and the page of a message a word of its own: that is
sought by docs/assets/search.js where one of the page's patterns, `match`, finds its
message in what is pasted. In exchange its other words weigh less than a topic's.
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
MESSAGE = 0.5  # the weight of a message's page; of others it is 1
JAVASCRIPT = (  # what patterns say otherwise there; what is pasted is one line there
    (re.compile(r"\(\?P<"), "(?<"),
    (re.compile(r"\(\?P=(\w+)\)"), r"\\k<\1>"),
    (re.compile(r"^\^"), r"(?:^|\\s)"),
)
PROGRAM = re.compile(r"(?P<file>\w+\.py)<pre>(?P<code>.*?)</pre>", re.DOTALL)
SOUGHT = re.compile(r"[A-Za-z_][\w.]*[._]\w+")  # names of an API, or of ours
OUTPUT = re.compile(r"<pre>(?P<text>.*?)</pre>", re.DOTALL)
RAISED = re.compile(r"\b[A-Z]\w*(?:Error|Exception|Warning)\b")
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
        found = matches(project, language)
        docs = [
            slim(entry, changes, page_of(entry) in found)
            | {"location": entry["location"].removeprefix(own)}
            | asked.get(entry["location"], {})
            | found.get(entry["location"], {})
            | ({"boost": MESSAGE} if page_of(entry) in found else {})
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
        if page.is_a("error"):
            found[address].append(word_of(page.name))
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


def matches(project: Project, language: str) -> dict[str, dict[str, Any]]:
    """The word and the patterns of each message's page of a language, by its place."""
    return {
        site_path(page.name): {
            "word": word_of(page.name),
            "match": [in_javascript(pattern) for pattern in page.front["match"]],
        }
        for page in project.of_language(language)
        if page.is_a("error")
    }


def in_javascript(pattern: str, one_line: bool = True) -> str:
    """A pattern as JavaScript writes it, for what was one line or for any text."""
    for python, javascript in JAVASCRIPT if one_line else JAVASCRIPT[:-1]:
        pattern = python.sub(javascript, pattern)
    return pattern


def word_of(name: str) -> str:
    """The word that only the page of a message has."""
    return re.sub(r"\W", "_", name)


def slim(entry: dict[str, Any], changes: tuple[str, ...], explains: bool) -> dict:
    """An entry without what repeats others: the lists of differing outputs, of the
    programs all but their names, and of the outputs all but the errors; where it
    explains a message, the programs' names too, which the topics have.
    """
    text = entry["text"]
    if entry["location"].startswith(changes):
        text = text.partition("<ul>")[0]
    text = PROGRAM.sub("" if explains else names_of, text)
    text = OUTPUT.sub(errors_of, text)
    return entry | {"text": USELESS.sub("", text)}


def names_of(program: re.Match[str]) -> str:
    """A program's file and the names in it, each once."""
    names = dict.fromkeys(SOUGHT.findall(program["code"]))
    return f"{program['file']} <p>{' '.join(names)}</p>"


def errors_of(output: re.Match[str]) -> str:
    """The errors and warnings that an output names, each once."""
    return " ".join(dict.fromkeys(RAISED.findall(output["text"])))


def in_words(text: str) -> str:
    """A text whose Chinese is cut into words, as the theme cuts that of the pages."""
    plain = text.replace("`", "")
    return HAN.sub(lambda run: "\u200b".join(["", *jieba.cut(run[0]), ""]), plain)

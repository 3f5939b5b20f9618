"""Writes a new page in both languages: `python -m tfnotes new notes/scopes/reuse`.

The pages have the form of their kind. What the author has to write says TODO, and
`make check` names each until it is written.
"""

import argparse
from pathlib import Path

from tfnotes.check.forms import PLACEHOLDER
from tfnotes.files import write_text
from tfnotes.page import KINDS, LANGUAGES, NAME
from tfnotes.project import CONFIG, Project
from tfnotes.words import WORDS

FOLDERS = {"notes": "topic", "errors": "error", "start": "guide", "about": "about"}
# The sections of a new page; a kind that prescribes some has at least these.
SECTIONS = {
    "guide": ("steps", "see-also"),
    "topic": ("what", "today", "errors", "see-also"),
    "list": ("all",),
    "about": ("first",),
    "error": ("first-cause", "second-cause", *KINDS["error"].sections),
}
ENDS = (".md", "/index.md")  # files of one address
MARKS = {"steps": " .steps"} | dict.fromkeys(
    ("all", "errors", "see-also", "wording", "look-alikes"), " .about"
)
NEXT = """\
next:
  write what says TODO on both pages, and give each #…-cause an id of its own
  write snippets/{topic}/what_it_shows.py, include it on both pages,
    then make bless ARGS=snippets/{topic} and make versions
{navigation}  add what readers type to find it to tests/site/queries.toml
  when both pages say the same: make synced ARGS={name}
  make check"""
NAVIGATION = """\
  add - <title>: {name}.md to nav in {config}, its translation to nav_translations
"""


def page_text(name: str, kind: str, language: str) -> str:
    """A page that has the form of its kind and nothing else."""
    words = WORDS[language]["new"]

    def text(key: str) -> str:
        return words["texts"].get(key, PLACEHOLDER)

    front = f"kind: {kind}\ntitle: {PLACEHOLDER}\ndescription: {PLACEHOLDER}\n"
    if kind == "error":
        front += f"topic: {PLACEHOLDER}\nmatch: ['{PLACEHOLDER}']\n"
    title = f"# {PLACEHOLDER} {{#{name.rpartition('/')[2]}}}"
    parts = [f"---\n{front}---", title, text(kind)]
    for section in SECTIONS[kind]:
        heading = words["titles"].get(section, PLACEHOLDER)
        parts += [f"## {heading} {{#{section}{MARKS.get(section, '')}}}", text(section)]
    return "\n\n".join(parts) + "\n"


def refusal(project: Project, name: str, kind: str | None) -> str | None:
    """Why a page can't be made, and what to do; None if it can."""
    if not NAME.fullmatch(name):
        return f"{name} isn't a page's name; small letters, with - between words"
    if kind is None:
        return f"{name} may be of any kind; add --kind {' or '.join(SECTIONS)}"
    whole = name.removesuffix("/index")
    for file in (f"{language}/{whole}{end}" for language in LANGUAGES for end in ENDS):
        if project.has_file(file):
            return f"docs/{file} is there already; take another name"
    return None


def main(arguments: list[str]) -> int:
    """Write the pages, and say what to do next; 1 if they can't be made."""
    parser = argparse.ArgumentParser("python -m tfnotes new", description=__doc__)
    parser.add_argument("page", help="its path below a language")
    parser.add_argument("--kind", choices=SECTIONS)
    options = parser.parse_args(arguments)
    project, name = Project(Path.cwd()), options.page.removesuffix(".md")
    kind = options.kind or FOLDERS.get(name.partition("/")[0])
    if why := refusal(project, name, kind):
        print(why)
        return 1
    for language in LANGUAGES:
        path = project.root / "docs" / language / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, page_text(name, kind, language))
        print(f"wrote {path.relative_to(project.root)}")
    listed = NAVIGATION if KINDS[kind].in_navigation else ""
    topic = [*name.split("/"), name][1]
    listed = listed.format(name=name, config=CONFIG)
    print(NEXT.format(name=name, topic=topic, navigation=listed))
    return 0

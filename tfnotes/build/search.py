"""Write one search index a language, with what each page and section is asked for.

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
from urllib.parse import urljoin

import jieba
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from tfnotes.build import messages
from tfnotes.project import GLOSSARY, read_yaml

TASKS = "tasks"
# Sections that repeat others: lists of links, and a table of counts.
LEFT_OUT = tuple(
    f"#{name}" for name in (messages.SECTION, TASKS, "versions", "see-also")
)
VERIFIED = '<p class="verified"'
LINK = re.compile(r'<li><a href="([^"]+)">(.*?)</a>')
MARKUP = re.compile(r"<[^>]+>|`")
HAN = re.compile(r"[\u3400-\u9fff]+")
# The theme puts a mark on both sides of Chinese; beside a separator it parts nothing.
USELESS = re.compile(
    r"\u200b+(?=[\u200b\s<、。，：；（）])|(?<=[\s>、。，：；（）])\u200b+"
)

subjects: dict[str, list[str]] = {}  # by the page's address
tasks: dict[str, list[str]] = {}  # by the section's


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Note what a page is asked for; leave the ledger's lines out of the index."""
    subjects[page.url] = page.meta.get("search", {}).get("subjects", [])
    section = content.partition(f'id="{TASKS}"')[2].partition("<h2")[0]
    found = LINK.findall(section)
    tasks.update({urljoin(page.url, link): [] for link, _ in found})
    for link, text in found:
        tasks[urljoin(page.url, link)].append(text)
    # the theme's mark, which its search plugin takes out again
    return content.replace(VERIFIED, f'{VERIFIED} data-search-exclude="true"')


def on_post_build(config: MkDocsConfig) -> None:
    """Split the merged index by language."""
    plugin = config.plugins["i18n"]
    if plugin.building:  # a language's own build, within the default one's
        return
    site = Path(config.site_dir)
    merged = json.loads((site / "search/search_index.json").read_text("utf-8"))
    terms = read_yaml(Path(config.docs_dir, GLOSSARY.name))["terms"]
    for language in plugin.all_languages:
        folder = "" if language == plugin.default_language else f"{language}/"
        others = tuple(f"{other}/" for other in plugin.all_languages)
        asked = asked_for(terms, language, folder)
        docs = [
            slim(entry)
            | {"location": entry["location"].removeprefix(folder)}
            | asked.get(entry["location"], {})
            for entry in merged["docs"]
            if entry["location"].startswith(folder or others) == bool(folder)
            and not entry["location"].endswith(LEFT_OUT)
        ]
        write_index(site / folder, merged | {"docs": docs})


def asked_for(
    terms: list[dict[str, Any]], language: str, folder: str
) -> dict[str, dict[str, str]]:
    """The field `asked` of pages and sections of a language, by their location."""
    names = {
        term["id"]: [
            term[language]["term"],
            term["en"]["term"],
            *term.get("avoid", {}).get(language, []),
        ]
        for term in terms
    }
    found = {f"{folder}glossary/#{name}": own for name, own in names.items()}
    for page, own in subjects.items():
        found[page] = [name for one in own for name in names.get(one, [one])]
    return {
        place: {"asked": in_words(" ".join(texts))}
        for place, texts in (found | tasks).items()
        if texts
    }


def slim(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry without what repeats others: the lists of differing outputs."""
    text = entry["text"]
    if "changes/#" in entry["location"]:
        text = text.partition("<ul>")[0]
    return entry | {"text": USELESS.sub("", text)}


def in_words(text: str) -> str:
    """A text whose Chinese is cut into words, as the theme cuts that of the pages."""
    plain = MARKUP.sub("", text)
    return HAN.sub(lambda run: "\u200b".join(["", *jieba.cut(run[0]), ""]), plain)


def write_index(folder: Path, index: dict[str, Any]) -> None:
    """Write an index where Material looks for it."""
    path = folder / "search/search_index.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, "utf-8")

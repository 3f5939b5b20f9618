"""What a reader takes away: writes the files, and links the pages to them.

A build of the site is one build a language, in which all this happens: each writes what
is in its language.
"""

import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_relative_url

from tfnotes.build import downloads, markdown
from tfnotes.page import site_path
from tfnotes.project import Project

LINE = re.compile(
    r'(?P<line><p class="verified" data-snippet="(?P<name>[^"]+)">.*?)</p>', re.S
)
WORDS = {
    "zh": {
        "download": "下载 {}",
        "colab": "在 Colab 中打开 {}",
        "twin": "本页的 Markdown",
        "page": "本页的示例（zip）",
        "site": "全站的示例（zip）",
    },
    "en": {
        "download": "Download {}",
        "colab": "Open {} in Colab",
        "twin": "This page as Markdown",
        "page": "The snippets of this page (zip)",
        "site": "All snippets of the site (zip)",
    },
}


def on_nav(project: Project, nav: Navigation, config: MkDocsConfig) -> None:
    """Write the downloads, the twins and their lists of the language that is built."""
    sources = project.by_name
    entries = [
        markdown.Entry(
            sources[page.file.src_uri],
            page.title,
            page.ancestors[-1].title if page.ancestors else None,
        )
        for page in nav.pages
        if page.file.src_uri in sources
    ]
    site, language = (
        config.site_url or "",
        config.plugins["i18n"].current_language_config,
    )
    found = downloads.files(project, [entry.page for entry in entries], site)
    found |= markdown.files(
        project,
        entries,
        site,
        config.site_name,
        config.site_description or "",
        language.admonition_translations or {},
    )
    for path, content in found.items():
        target = Path(config.site_dir, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def on_page_content(
    content: str, page: MkDocsPage, config: MkDocsConfig, files: Files
) -> str:
    """Put the links to a snippet's downloads into the line under its output."""
    language = page.file.src_uri.partition("/")[0]

    def linked(found: re.Match[str]) -> str:
        path = downloads.snippet_path(found["name"], language)
        links = [
            link(get_relative_url(f"{path}{kind}", page.url), kind, path, language)
            for kind in (".py", ".ipynb")
        ]
        if colab := config.extra.get("colab"):
            links.append(link(f"{colab}{path}.ipynb", "Colab", path, language))
        around = '<span class="downloads"> {}</span>'
        return f"{found['line']}{around.format(' '.join(links))}</p>"

    return LINE.sub(linked, content)


def link(address: str, text: str, path: str, language: str) -> str:
    """A link to a download, or to Colab; its name has the visible text in it."""
    name, is_file = path.rpartition("/")[2], text.startswith(".")
    words = WORDS[language]["download" if is_file else "colab"]
    label = words.format(name + (text if is_file else ".ipynb"))
    download = " download" if is_file else ""
    return f'<a href="{address}"{download} aria-label="{label}">{text}</a>'


def on_page_context(
    project: Project, context: dict[str, Any], page: MkDocsPage
) -> dict[str, Any]:
    """Give the template what can be taken away of a page, by text and path."""
    source = project.by_name[page.file.src_uri]
    words = WORDS[source.language]
    found = [(words["twin"], markdown.twin_path(source))]
    if source.is_a("home"):
        found += [
            (words["site"], downloads.archive_path(source)),
            ("llms.txt", f"{site_path(source.name)}llms.txt"),
        ]
    elif source.snippets:
        found.append((words["page"], downloads.archive_path(source)))
    context["takeaway"] = [{"text": text, "path": path} for text, path in found]
    return context

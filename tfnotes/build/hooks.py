"""The only MkDocs hook: each event once, its steps in order.

A build of the site is one build a language: static-i18n builds the default one, and the
others within it. https://www.mkdocs.org/dev-guide/plugins/#events
"""

from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from tfnotes.build import (
    headers,
    html,
    i18n,
    ledger_lines,
    pictures,
    revision,
    search,
    takeaway,
    tooltips,
)
from tfnotes.check import check_project
from tfnotes.files import Note
from tfnotes.project import Project

log = get_plugin_logger("tfnotes")
serving = False
project: Project  # of this build


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is a server, which must not end at a missing include."""
    global serving
    serving = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Let a server go on; in a build pymdownx.snippets raises for a missing file."""
    if serving:
        config.mdx_configs["pymdownx.snippets"]["check_paths"] = False
    i18n.on_config(config)
    revision.on_config(config)


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the sources, and log each problem: a strict build fails."""
    global project
    plugin = config.plugins["i18n"]
    if plugin.current_language in (None, plugin.default_language):
        project = Project(Path(config.config_file_path).parent)
        for problem in check_project(project):
            (log.info if isinstance(problem, Note) else log.warning)(str(problem))


@event_priority(-200)  # after static-i18n has taken the files apart
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what static-i18n leaves out."""
    return i18n.on_files(files, config)


@event_priority(-200)  # after static-i18n has translated the titles
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Write the downloads and the Markdown copies of the language that is built."""
    takeaway.on_nav(project, nav, config)


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Write what the ledger says, and what our Markdown needs, into the page."""
    markdown = ledger_lines.body(project, project.by_name[page.file.src_uri])
    markdown = pictures.on_page_markdown(markdown, page, config, files)
    return tooltips.on_page_markdown(markdown, page, config, files)


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Finish the HTML of the article."""
    content = html.lighter(content)
    content = html.with_errors(content)
    content = html.with_verdicts(content)
    content = html.with_link_names(content, page.file.src_uri.partition("/")[0])
    content = pictures.on_page_content(content, page, config, files)
    content = takeaway.on_page_content(content, page, config, files)
    return search.on_page_content(content, page, config, files)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the templates the page in all languages, and its downloads."""
    context = i18n.on_page_context(context, page, config, nav)
    return takeaway.on_page_context(project, context, page)


@event_priority(-200)  # after static-i18n has built all languages
def on_post_build(config: MkDocsConfig) -> None:
    """Write the search indexes, then what is made from the list of all files."""
    search.on_post_build(config)
    headers.on_post_build(config)

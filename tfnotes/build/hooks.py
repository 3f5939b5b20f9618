"""The only MkDocs hook: each event once, its steps in order.

A build of the site is one build a language: static-i18n builds the default one, and the
others within it. https://www.mkdocs.org/dev-guide/plugins/#events

A server starts with --dirty: then MkDocs asks a page's file whether it is modified, and
leaves what it wrote before.
"""

import gc
import logging
import os
import socket
from pathlib import Path
from typing import Any, Literal

import click
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from tfnotes.build import (
    assets,
    causes,
    downloads,
    i18n,
    markdown,
    names,
    paste,
    search,
)
from tfnotes.build.state import ONLY, Build
from tfnotes.check import check_project
from tfnotes.files import Note
from tfnotes.page import LANGUAGES, site_path
from tfnotes.project import Project
from tfnotes.words import WORDS

ADDRESS = "127.0.0.1:8000"  # which MkDocs takes
log = get_plugin_logger("tfnotes")
build: Build  # the one that is under way


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Begin anew."""
    global build
    gc.set_threshold(100_000)  # a build keeps what it makes; saves a tenth
    build = Build(Project(Path.cwd()), serving=command == "serve")
    if build.serving and (context := click.get_current_context(silent=True)):
        refuse_taken(context.params["dev_addr"] or ADDRESS)
    if os.environ.get(ONLY, "") not in ("", *LANGUAGES):
        raise Abort(f"{ONLY} is {os.environ[ONLY]}, none of {' '.join(LANGUAGES)}")
    if dirty:  # what it warns of doesn't happen here
        quiet = lambda record: "'dirty' build" not in record.getMessage()  # noqa: E731
        logging.getLogger("mkdocs.commands.build").addFilter(quiet)


def refuse_taken(address: str) -> None:
    """End before anything is built if something else listens at a server's address."""
    host, _, port = address.rpartition(":")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, int(port)), family=family).close()
    except OSError as error:
        raise SystemExit(
            f"{address}: {os.strerror(error.errno)}; end what uses it, or take "
            f'another: make serve ARGS="--dev-addr {host}:{int(port) + 1}"'
        ) from error


def on_config(config: MkDocsConfig) -> None:
    """Say what depends on the language, and let a server go on."""
    config.mdx_configs["tfnotes.build.extension"] = {"language": language_of(config)}
    if not config.repo_url:
        config.edit_uri = None  # MkDocs warns of one without a repo_url
    # It takes it for granted that one page has changed; search.py merges instead.
    config.plugins["material/search"].is_dirty = False
    if build.serving:  # in a build pymdownx.snippets raises for a missing file
        config.mdx_configs["pymdownx.snippets"]["check_paths"] = False


def language_of(config: MkDocsConfig) -> str:
    """The language that is built; static-i18n says it after all others' on_config."""
    plugin = config.plugins["i18n"]
    return plugin.current_language or plugin.default_language


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the sources, and log each problem: a strict build fails."""
    global build
    if language_of(config) != LANGUAGES[0]:
        return
    project = Project(Path(config.config_file_path).parent)
    build = build.next(project, config.extra.get("colab") or "")
    if build.before:
        project.take_over(build.before.project)
    project.changed = build.changed
    for problem in check_project(project):
        (log.info if isinstance(problem, Note) else log.warning)(str(problem))


def _on_files_first(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that have no source, as if they had one."""
    folders = config.docs_dir, config.site_dir
    for name in build.project.made:
        files.append(File(name, *folders, config.use_directory_urls))
    for name, page in build.project.by_name.items():
        if not page.kind.in_navigation and name in files.src_uris:
            files.src_uris[name].inclusion = InclusionLevel.NOT_IN_NAV
    build.shared = i18n.shared(files)
    return files


@event_priority(-200)  # after static-i18n has taken the files apart
def _on_files_last(files: Files, config: MkDocsConfig) -> Files:
    """Add what static-i18n leaves out, and say which pages are to be written again."""
    for file in build.shared:
        if file.src_uri not in files.src_uris:
            files.append(file)
    for file in files.documentation_pages():
        stale = file.src_uri in build.stale
        file.is_modified = lambda stale=stale: stale
    return files


on_files = CombinedEvent(_on_files_first, _on_files_last)


@event_priority(-200)  # after static-i18n has translated the titles
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Write the downloads and the Markdown copies of the language that is built."""
    project, language = build.project, language_of(config)
    entries = markdown.entries(project, nav, language)
    pages = [entry.page for entry in entries]
    for path, content in (
        *downloads.files(project, pages, config.site_url, build.stale),
        *markdown.files(project, entries, config, build.stale),
        *names.files(project, language),
        *paste.files(project, language),
        *causes.files(project, language),
    ):
        target = Path(config.site_dir, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """The text of a page that has no source, and so can't be edited."""
    if made := build.project.made.get(page.file.src_uri):
        page.edit_url = None
        return "\n".join(made.lines)
    return None


@event_priority(100)  # before static-i18n gives admonitions their titles
def on_page_markdown(text: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """A page with what its source doesn't say."""
    return build.articles.get(page.file.src_uri, text)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Give the templates our words, the pages, and where one is in the site."""
    env.globals |= {"default_language": LANGUAGES[0], "words_in": WORDS}
    env.globals |= {"by_name": build.project.by_name, "site_path": site_path}


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the templates the page's words, its state and its downloads."""
    language, source = language_of(config), build.project.by_name[page.file.src_uri]
    versions = build.project.versions
    return context | {
        "language": language,
        "words": WORDS[language],
        "revision": build.revision,
        "tensorflow": versions.all[-1].full if versions else None,
        "takeaway": markdown.takeaway(source),
        "has_copy": source.kind.markdown_copy,
    }


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> None:
    """Say the address of the language that is shown."""
    if only := os.environ.get(ONLY):
        server.url += i18n.folder(only)


@event_priority(-200)  # after static-i18n has built all languages
def on_post_build(config: MkDocsConfig) -> None:
    """Write the search indexes, and our scripts without comments."""
    if config.plugins["i18n"].building:  # a language's own build
        return
    if not build.serving:
        assets.shrink(Path(config.docs_dir), Path(config.site_dir))
    before = build.before.entries if build.before else []
    build.entries = search.write(Path(config.site_dir), build.project, before)
    build.before = None  # what the next one asks for is known

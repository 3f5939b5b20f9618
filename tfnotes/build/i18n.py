"""What mkdocs-static-i18n leaves undone between the languages.

Material with it writes relative hreflang links without x-default, and its
switcher forgets the page for languages below a path. overrides/main.html and
overrides/partials/alternate.html write their links from `translations` instead.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs_static_i18n.config import RE_LOCALE

from tfnotes.page import LANGUAGES, site_path
from tfnotes.words import WORDS


def folder(language: str) -> str:
    """Where a language's pages are below the site."""
    return site_path(f"{language}/index.md")


def language_of(path: str) -> str:
    """The language of what has a path below the site."""
    first = path.partition("/")[0]
    return first if first in LANGUAGES[1:] else LANGUAGES[0]


def lost_folders(docs: Path) -> Iterator[str]:
    """A message on each folder that static-i18n takes for a language and drops."""
    for name in sorted(path.name for path in docs.iterdir() if path.is_dir()):
        if RE_LOCALE.match(name) and name not in LANGUAGES:
            what = "static-i18n takes a folder of this name for a language and drops it"
            yield f"docs/{name}/: {what}; give it a longer name"


def shared(files: Files) -> list[File]:
    """What all languages share, such as pictures.

    Without fallback_to_default static-i18n drops it from all but the default one, and
    links to it from English pages fail the strict build.
    """
    own = tuple(f"{language}/" for language in LANGUAGES)
    return [file for file in files.media_files() if not file.src_uri.startswith(own)]


def translations(page: Page, config: MkDocsConfig) -> list[dict[str, Any]]:
    """Each language with a page's path and absolute address in it, and its words."""
    return [
        {
            "language": language,
            "words": WORDS[language],
            "path": file.url,
            "address": urljoin(config.site_url or "", file.url),
        }
        for language, file in sorted(page.file.alternates.items(), reverse=True)
    ]


def languages(config: MkDocsConfig) -> list[dict[str, Any]]:
    """Each language with its home page's path, the site's name in it, and its words."""
    return [
        {
            "language": language.locale,
            "path": folder(language.locale),
            "site_name": language.site_name,
            "words": WORDS[language.locale],
        }
        for language in config.plugins["i18n"].config.languages
    ]

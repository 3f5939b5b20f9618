"""What mkdocs-static-i18n leaves undone between the languages.

Material with it writes relative hreflang links without x-default, and its
switcher forgets the page for languages below a path. overrides/main.html and
overrides/partials/alternate.html write their links from `page.file.alternates` instead.
"""

from mkdocs.structure.files import File, Files

from tfnotes.page import LANGUAGES, site_path


def folder(language: str) -> str:
    """Where a language's pages are below the site."""
    return site_path(f"{language}/index.md")


def language_of(path: str) -> str:
    """The language of what has a path below the site."""
    first = path.partition("/")[0]
    return first if first in LANGUAGES[1:] else LANGUAGES[0]


def shared(files: Files) -> list[File]:
    """What all languages share, such as pictures.

    Without fallback_to_default static-i18n drops it from all but the default one, and
    links to it from English pages fail the strict build.
    """
    own = tuple(f"{language}/" for language in LANGUAGES)
    return [file for file in files.media_files() if not file.src_uri.startswith(own)]

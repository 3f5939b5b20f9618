"""What mkdocs-static-i18n leaves undone between the languages.

Material with it writes relative hreflang links without x-default, and its
switcher forgets the page for languages below a path. overrides/main.html and
overrides/partials/alternate.html write their links from `translations` instead.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs_static_i18n.config import RE_LOCALE

log = get_plugin_logger("languages")


def on_config(config: MkDocsConfig) -> None:
    """Refuse folders that static-i18n takes for an unknown language and drops."""
    languages = config.plugins["i18n"].all_languages
    for folder in sorted(p for p in Path(config.docs_dir).iterdir() if p.is_dir()):
        if RE_LOCALE.match(folder.name) and folder.name not in languages:
            log.warning(
                f"docs/{folder.name}/: static-i18n takes a folder of this name for a "
                "language and drops it; give it a longer name"
            )


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Keep what all languages share, such as pictures, in every language's build.

    Without fallback_to_default static-i18n drops it from all but the default one, and
    links to it from English pages fail the strict build.
    """
    plugin = config.plugins["i18n"]
    if plugin.current_language == plugin.default_language:
        languages = tuple(f"{language}/" for language in plugin.all_languages)
        plugin.shared_files = [
            file
            for file in files.media_files()
            if not file.src_uri.startswith(languages)
        ]
    for file in plugin.shared_files:
        if file.src_uri not in files.src_uris:
            files.append(file)
    return files


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any
) -> dict[str, Any]:
    """Give the template each language's name, path and absolute address of the page."""
    plugin = config.plugins["i18n"]
    context["language"] = plugin.current_language
    context["default_language"] = plugin.default_language
    context["translations"] = [
        {
            "language": language,
            "name": plugin.get_language_config(language).name,
            "path": file.url,
            "address": urljoin(config.site_url or "", file.url),
        }
        for language, file in sorted(page.file.alternates.items(), reverse=True)
    ]
    return context

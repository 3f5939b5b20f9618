"""Write one search index a language.

static-i18n merges all languages into one index, so that half of the results for an
API name are in the other language. overrides/main.html points each page's `base` at
its language's folder: Material reads `search/search_index.json` there and resolves
the results' locations against it.
"""

import json
from pathlib import Path
from typing import Any

from messages import SECTION
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority


@event_priority(-200)  # after static-i18n has written the merged index
def on_post_build(config: MkDocsConfig) -> None:
    """Split the merged index by language."""
    plugin = config.plugins["i18n"]
    if plugin.building:  # a language's own build, within the default one's
        return
    site = Path(config.site_dir)
    merged = json.loads((site / "search/search_index.json").read_text("utf-8"))
    for language in plugin.all_languages:
        folder = "" if language == plugin.default_language else f"{language}/"
        others = tuple(f"{other}/" for other in plugin.all_languages)
        docs = [
            entry | {"location": entry["location"].removeprefix(folder)}
            for entry in merged["docs"]
            if entry["location"].startswith(folder or others) == bool(folder)
            and not entry["location"].endswith(f"#{SECTION}")  # it repeats the pages
        ]
        write_index(site / folder, merged | {"docs": docs})


def write_index(folder: Path, index: dict[str, Any]) -> None:
    """Write an index where Material looks for it."""
    path = folder / "search/search_index.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, "utf-8")

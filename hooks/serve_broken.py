"""Keep `mkdocs serve` up while a page includes a file that isn't there.

pymdownx.snippets with `check_paths` raises, and a server that has not started yet does
not start. A build stays strict; a server shows the page without the file and logs it.
"""

import re
from pathlib import Path
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

log = get_plugin_logger("snippets")
INCLUDE = re.compile(r'--8<-- "([^"]+)"')
serving = False


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is a server."""
    global serving
    serving = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Let a server render pages whose includes are missing."""
    if serving:
        config.mdx_configs["pymdownx.snippets"]["check_paths"] = False


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Log the includes that are missing."""
    if not serving:
        return
    root = Path(config.config_file_path).parent
    source = page.file.content_string.splitlines()
    for number, line in enumerate(source, start=1):
        for include in INCLUDE.findall(line):
            if not (root / "snippets" / include).is_file():
                place = f"docs/{page.file.src_uri}:{number}"
                log.error(
                    f"{place}: snippets/{include} isn't there; "
                    "write it (`make bless` writes the .out), or mend the include"
                )

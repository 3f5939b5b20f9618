"""Prints every broken rule of the project; the fast half of `make check`.

As a MkDocs hook it logs the same problems as warnings: a strict build fails on them,
while `make serve` goes on serving, also without a file that a page includes.
"""

import sys
from pathlib import Path
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from project import check_project

log = get_plugin_logger("pages")
serving = False


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is a server, which must not end at a missing include."""
    global serving
    serving = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Let a server go on; in a build pymdownx.snippets raises for a missing file."""
    if serving:
        config.mdx_configs["pymdownx.snippets"]["check_paths"] = False


def on_pre_build(config: MkDocsConfig) -> None:
    """Log each problem of the tree, once for all languages."""
    i18n = config.plugins["i18n"]
    if i18n.current_language in (None, i18n.default_language):
        for problem in check_project(Path(config.config_file_path).parent):
            log.warning(str(problem))


def main() -> int:
    """Print the problems of the tree in the current folder; 1 if there are any."""
    problems = check_project(Path.cwd())
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems in pages and snippets")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

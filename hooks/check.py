"""Prints every broken rule of the project; the fast half of `make check`.

As a MkDocs hook it logs the same problems as warnings: a strict build fails on them,
while `make serve` goes on serving.
"""

import logging
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from project import check_project

log = logging.getLogger("mkdocs.hooks.check")


def on_pre_build(config: MkDocsConfig) -> None:
    """Log each problem of the tree that is built."""
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

"""Prints every broken rule of the project; the fast half of `make check`.

As a MkDocs hook it logs the same problems as warnings: a strict build fails on them,
while `make serve` goes on serving, also without a file that a page includes.
"""

import sys
from pathlib import Path
from typing import Literal

import claims
import glossary
import language
import ledger
import links
import navigation
import parity
import rules
import snippet_rules
import synced
import yaml
from ending import refusal
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from pages import Problem, read_tree

CHECKS = (
    rules.check_rules,
    navigation.check_navigation,
    parity.check_twins,
    parity.check_parity,
    snippet_rules.check_snippets,
    snippet_rules.check_outputs,
    snippet_rules.check_shown,
    links.check_links,
    links.check_ids,
    claims.check_sections,
    claims.check_form,
    claims.check_proofs,
    claims.check_messages,
    claims.check_causes,
    claims.check_versions,
    ledger.check_ledger,
    ledger.check_own_outputs,
    ledger.check_declared,
    glossary.check_glossary,
    language.check_chinese,
    language.check_spelling,
    language.check_terms,
    language.check_mixed,
    synced.check_synced,
)
log = get_plugin_logger("pages")
serving = False


def check_project(root: Path) -> list[Problem]:
    """All broken rules of a project's tree, by path and line."""
    tree = read_tree(root)
    problems = [*tree.unreadable]
    for check in CHECKS:
        try:
            problems.extend(check(tree))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            path = Path(mark.name).relative_to(root)
            what = f"isn't YAML: {error.problem}"
            problems.append(Problem(path, mark.line + 1, what, "mend it"))
    return sorted(problems, key=lambda problem: (str(problem.path), problem.line))


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


def on_build_error(error: Exception) -> None:
    """End a build with one line where the machine refuses to write the site."""
    if line := refusal(error):
        raise Abort(line) from None


def main() -> int:
    """Print the problems of the tree in the current folder; 1 if there are any."""
    problems = check_project(Path.cwd())
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems in pages and snippets")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

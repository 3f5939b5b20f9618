"""What may stand in the sources: every broken rule of a project, without TensorFlow.

A check is a function ``check_…`` from the project to problems, listed in CHECKS. Each
has a seeded fault in tests/faults/, or tests/unit/test_faults.py fails.
"""

from pathlib import Path

import yaml

from tfnotes.check import (
    advice,
    api,
    characters,
    claims,
    forms,
    glossary,
    ledger,
    links,
    mentions,
    messages,
    navigation,
    parity,
    prose,
    settings,
    shape,
    snippets,
    translations,
)
from tfnotes.files import Note, Problem
from tfnotes.project import Project

CHECKS = (
    forms.check_forms,
    characters.check_characters,
    navigation.check_navigation,
    settings.check_config,
    settings.check_published,
    settings.check_styles,
    parity.check_translations,
    parity.check_parity,
    mentions.check_mentions,
    mentions.check_verdicts,
    mentions.check_labels,
    snippets.check_files,
    snippets.check_snippets,
    snippets.check_outputs,
    snippets.check_shown,
    links.check_links,
    links.check_ids,
    claims.check_sections,
    claims.check_form,
    claims.check_proofs,
    claims.check_messages,
    messages.check_patterns,
    messages.check_causes,
    messages.check_topics,
    shape.check_size,
    shape.check_answers,
    shape.check_wrong,
    claims.check_versions,
    ledger.check_ledger,
    ledger.check_own_outputs,
    ledger.check_logs,
    ledger.check_declared,
    ledger.check_environments,
    api.check_api,
    advice.check_advice,
    glossary.check_glossary,
    prose.check_chinese,
    prose.check_spelling,
    prose.check_terms,
    prose.check_mixed,
    translations.check_synced,
)


def check_project(project: Project) -> list[Problem]:
    """All broken rules of a project, by path and line."""
    problems = [*project.unreadable]
    for check in CHECKS:
        try:
            problems.extend(check(project))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            path = Path(mark.name).relative_to(project.root)
            what = f"isn't YAML: {error.problem}"
            problems.append(Problem(path, mark.line + 1, what, "mend it"))
    return sorted(set(problems), key=lambda one: (str(one.path), one.line, one.what))


def main(_: list[str]) -> int:
    """Print the problems of the project in the current folder; 1 if there are any."""
    problems = check_project(Project(Path.cwd()))
    for problem in problems:
        print(problem)
    count = sum(not isinstance(problem, Note) for problem in problems)
    print(f"{count} problems in pages and snippets")
    return int(count > 0)

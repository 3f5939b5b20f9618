"""Each check of the sources fails where its one thing is broken, and else passes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import faults
from tests.faults import FENCE, MARKER
from tests.trees import declare, edit, make_tree, problems, write
from tfnotes import check
from tfnotes.check import check_project, site
from tfnotes.project import Project
from tfnotes.run.blocks import blocks

ZH, EN = "docs/zh/page.md", "docs/en/page.md"
# By the trees that are broken, each over the valid one, which `sources` is.
TABLES = {name: faults.read(name) for name in ("sources", "prose", "messages")}
ROWS = [(over, *row) for over, rows in TABLES.items() for row in rows]
LEGITIMATE = faults.read("legitimate")
CHECKS = {function.__name__: function for function in check.CHECKS}


def says(project: Project, name: str) -> list[str]:
    """What the check of a group of faults says, or all checks if it isn't one's."""
    return [*map(str, CHECKS.get(f"check_{name}", check_project)(project))]


@pytest.mark.parametrize(
    ("over", "name", "row"), ROWS, ids=faults.ids([row[1:] for row in ROWS])
)
def test_a_fault_is_reported_by_its_check(tmp_path, over, name, row):
    tree = make_tree(tmp_path, *{over} - {"sources"})
    faults.seed(tree, row, ZH if over == "prose" else EN)
    found = says(Project(tmp_path), name)
    assert any(row["says"] in problem for problem in found), found


def test_pages_that_answer_pass_every_check(tmp_path):
    assert problems(make_tree(tmp_path, "messages")) == []


def test_the_unbroken_tree_passes_every_check(tree):
    assert problems(tree) == []


def test_without_an_address_no_link_leads_to_a_page_of_the_site(tree):
    edit(tree, "mkdocs.yml", "site_url:", "site_author:")
    assert problems(tree) == []


def test_every_check_has_a_seeded_fault():
    rows = [row[1:] for row in ROWS] + faults.read("site")
    checks = {*CHECKS, *(function.__name__ for function in site.CHECKS)}
    assert checks == {f"check_{name}" for name, *_ in rows if name != "unreadable"}


def test_all_problems_are_reported_at_once(tree):
    edit(tree, EN, MARKER, "")
    edit(tree, EN, " {#raises}", "")
    edit(tree, ZH, FENCE, "```py\n")
    edit(tree, "snippets/sums/raises.py", "1 / 0", "1 / 0  # boom")
    found = "\n".join(problems(tree))
    for words in ("no output marker", "without an id", "isn't run", "# boom"):
        assert words in found


def legitimate(group):
    """Run a test for each form of a group."""
    rows = [row for name, row in LEGITIMATE if name == group]
    return pytest.mark.parametrize("row", rows, ids=lambda row: row["form"])


@legitimate("sources")
def test_legitimate_forms_pass_and_are_extracted(tree, row):
    write(tree, {"snippets/sums/adds.err": "it warns\n"})
    for page in (ZH, EN):
        faults.seed(tree, row, page)
    declare(tree)
    assert problems(tree) == []
    project = Project(tree)
    page = project.by_name["en/page.md"]
    first = next(one for one in blocks(project, page) if one.language == "python")
    assert first.code == (tree / "snippets/sums/adds.py").read_text()
    assert first.expected == "sum: 3\n"
    assert 'title="adds.py"' in page.lines[first.line - 1]


@legitimate("prose")
def test_legitimate_prose_passes(tmp_path, row):
    faults.seed(make_tree(tmp_path, "prose"), row, ZH)
    project = Project(tmp_path)
    assert not project.unreadable
    assert [
        problem for name in dict(TABLES["prose"]) for problem in says(project, name)
    ] == []


@pytest.mark.parametrize("command", [["check"], ["verify", "--preload=json"]])
def test_a_command_that_finds_a_fault_says_so_to_the_shell(tree, command):
    edit(tree, "docs/en/page.md", "## It adds {#adds}", "## It adds")
    run = [sys.executable, "-m", "tfnotes", *command]
    path = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    assert subprocess.run(run, cwd=tree, env=path, capture_output=True).returncode == 1

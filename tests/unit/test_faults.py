"""Each check of the sources fails where its one thing is broken."""

from pathlib import Path

import pytest

from tests import faults
from tests.faults import BLOCK, FENCE, MARKER, OUTPUT, WHOLE, indented
from tests.trees import declare, edit, make_tree, problems, write
from tfnotes import check
from tfnotes.check import site
from tfnotes.project import Project
from tfnotes.run.blocks import blocks

PAGE = "docs/en/page.md"
FAULTS = faults.read("sources")
CHECKS = {function.__name__: function for function in check.CHECKS}


@pytest.mark.parametrize(("name", "row"), FAULTS, ids=faults.ids(FAULTS))
def test_a_fault_is_reported_by_its_check(tmp_path, name, row):
    faults.seed(make_tree(tmp_path), row)
    project = Project(tmp_path)
    found = project.unreadable
    if name != "unreadable":
        found = CHECKS[f"check_{name}"](project)
    said = [str(problem) for problem in found]
    assert any(row["says"] in problem for problem in said), said


def test_the_unbroken_tree_passes_every_check(tmp_path):
    assert problems(make_tree(tmp_path)) == []


def test_every_check_has_a_seeded_fault():
    rows = [*FAULTS, *faults.read("prose"), *faults.read("site")]
    checks = {*CHECKS, *(function.__name__ for function in site.CHECKS)}
    assert checks == {f"check_{name}" for name, *_ in rows if name != "unreadable"}


@pytest.mark.parametrize(
    ("linked", "words"),
    [
        ("docs/zh/page.md", "docs/zh/page.md:1: leads out of the tree"),
        ("docs/zh", "docs/zh/page.md:1: leads out of the tree"),
        ("snippets/sums/adds.py", "snippets/sums/adds.py:1: is a symbolic link"),
        ("snippets/sums/adds.out", "snippets/sums/adds.out:1: is a symbolic link"),
    ],
)
def test_a_symbolic_link_out_of_the_tree_is_refused(tmp_path, linked, words):
    tree = make_tree(tmp_path / "tree")
    (tree / linked).rename(tmp_path / "elsewhere")
    (tree / linked).symlink_to(tmp_path / "elsewhere")
    found = problems(tree)
    assert any(words in problem for problem in found), found


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"nav: [\n", "2: isn't YAML: "),
        (b"nav: \xff\n", "1: isn't YAML: isn't UTF-8"),
        (b"nav: []\r\n", "1: isn't YAML: holds a carriage"),
        (b"nav: \a\n", "1: isn't YAML: unacceptable character"),
    ],
)
def test_broken_yaml_is_named(tmp_path, content, words):
    (make_tree(tmp_path) / "mkdocs.yml").write_bytes(content)
    found = problems(tmp_path)
    assert any(one.startswith(f"mkdocs.yml:{words}") for one in found), found


def test_all_problems_are_reported_at_once(tmp_path):
    make_tree(tmp_path)
    edit(tmp_path, PAGE, MARKER, "")
    edit(tmp_path, PAGE, " {#raises}", "")
    edit(tmp_path, "docs/zh/page.md", FENCE, "```py\n")
    edit(tmp_path, "snippets/sums/raises.py", "1 / 0", "1 / 0  # boom")
    found = "\n".join(problems(tmp_path))
    for words in ("no output marker", "without an id", "isn't run", "# boom"):
        assert words in found


ANNOTATED = f"{WHOLE}\n1.  The sum.\n\n{MARKER}{OUTPUT}"
LEGITIMATE = {
    "as it stands": BLOCK,
    "content tabs": '=== "Right"\n\n' + indented(BLOCK, "    "),
    "an admonition": '!!! note "Note"\n\n' + indented(BLOCK, "    "),
    "a nested list": "- one\n    - two\n\n" + indented(BLOCK, "        "),
    "a list of annotations": ANNOTATED,
    "an excerpt after it": f'{BLOCK}\n{FENCE}--8<-- "sums/adds.py:1:1"\n```\n',
    "its log": f'{BLOCK}\n```text\n--8<-- "sums/adds.err"\n```\n',
    "longer fences": BLOCK.replace("```", "````"),
    "many annotations": BLOCK.replace(MARKER, "1. One.\n\n" * 12 + MARKER),
}


@pytest.mark.parametrize("form", LEGITIMATE.values(), ids=LEGITIMATE)
def test_legitimate_forms_pass_and_are_extracted(tmp_path, form):
    make_tree(tmp_path)
    write(tmp_path, {"snippets/sums/adds.err": "it warns\n"})
    for language in ("zh", "en"):
        edit(tmp_path, f"docs/{language}/page.md", BLOCK, form)
    declare(tmp_path)
    assert problems(tmp_path) == []
    project = Project(tmp_path)
    page = project.by_name["en/page.md"]
    found = [block for block in blocks(project, page) if block.language == "python"]
    adds = Path(tmp_path / "snippets/sums/adds.py").read_text()
    assert found[0].code == adds
    assert found[0].expected == "sum: 3\n"
    assert 'title="adds.py"' in page.lines[found[0].line - 1]

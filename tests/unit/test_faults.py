"""Each check of the sources fails where its one thing is broken."""

from pathlib import Path

import pytest

from tests import faults
from tests.faults import BLOCK, FENCE, MARKER, OUTPUT, WHOLE, indented
from tests.trees import edit, make_tree
from tfnotes import check
from tfnotes.check import check_project, site, translations
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
    problems = [str(problem) for problem in found]
    assert any(row["says"] in problem for problem in problems), problems


def problems_of(root: Path) -> list[str]:
    return [str(problem) for problem in check_project(Project(root))]


def test_the_unbroken_tree_passes_every_check(tmp_path):
    assert problems_of(make_tree(tmp_path)) == []


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
    problems = problems_of(tree)
    assert any(words in problem for problem in problems), problems


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
    problems = problems_of(tmp_path)
    assert any(one.startswith(f"mkdocs.yml:{words}") for one in problems), problems


def test_all_problems_are_reported_at_once(tmp_path):
    make_tree(tmp_path)
    edit(tmp_path, PAGE, MARKER, "")
    edit(tmp_path, PAGE, " {#raises}", "")
    edit(tmp_path, "docs/zh/page.md", FENCE, "```py\n")
    edit(tmp_path, "snippets/sums/raises.py", "1 / 0", "1 / 0  # boom")
    problems = "\n".join(problems_of(tmp_path))
    for words in ("no output marker", "without an id", "isn't run", "# boom"):
        assert words in problems


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
    make_tree(tmp_path, {"snippets/sums/adds.err": "it warns\n"})
    for language in ("zh", "en"):
        edit(tmp_path, f"docs/{language}/page.md", BLOCK, form)
    translations.write_record(tmp_path, translations.current(Project(tmp_path)))
    assert problems_of(tmp_path) == []
    project = Project(tmp_path)
    page = project.by_name["en/page.md"]
    found = [block for block in blocks(project, page) if block.language == "python"]
    adds = Path(tmp_path / "snippets/sums/adds.py").read_text()
    assert found[0].code == adds
    assert found[0].expected == "sum: 3\n"
    assert 'title="adds.py"' in page.lines[found[0].line - 1]

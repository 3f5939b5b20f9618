"""`make versions` on a small tree, whose TensorFlow 1.15.5 is Python with -O."""

import json
import sys
from pathlib import Path

import pytest

from tests.trees import edit, make_tree
from tfnotes.build import ledger_lines
from tfnotes.check import check_project
from tfnotes.project import Project
from tfnotes.run import environments, versions
from tfnotes.run.ledger import LEDGER, read_versions

OWN = "snippets/sums/which.tf-1.15.out"
CHANGES = """\
---
kind: changes
---

# Changes {#changes}

## Other {#other}

Text.
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def tree(tmp_path, monkeypatch):
    old = tmp_path / "python-of-its-day"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -O "$@"\n')
    old.chmod(0o755)
    monkeypatch.setattr(environments, "make", lambda *_: old)
    monkeypatch.chdir(make_tree(tmp_path / "tree"))
    monkeypatch.delenv("CI", raising=False)
    return tmp_path / "tree"


@pytest.fixture
def run(tree, capsys):
    """Run `make versions` on the tree; gives the exit status and what was printed."""

    def run(*args):
        return versions.main([*args], tree, "json"), capsys.readouterr().out

    return run


def test_a_run_reproduces_the_ledger_byte_for_byte(tree, run, monkeypatch):
    monkeypatch.setenv("CI", "true")
    before = (tree / LEDGER).read_bytes()
    code, said = run()
    assert code == 0, said
    assert (tree / LEDGER).read_bytes() == before
    assert "2 versions in" in said
    assert any(line.split()[:4] == ["1.15.5", "3.7", "3", "1"] for line in lines(said))


def lines(said):
    return [line for line in said.splitlines() if line.strip()]


def test_an_edited_output_of_one_version_fails_both_commands(tree, run):
    edit(tree, OWN, "False", "Maybe")
    code, said = run("1.15.5")
    assert code == 1
    for words in (
        f"{OWN}:1: TensorFlow 1.15.5 printed something else",
        "-today: Maybe",
        "+today: False",
        'make versions ARGS="1.15.5 --bless"',
    ):
        assert words in said
    problems = "\n".join(map(str, check_project(Project(tree))))
    assert f"{OWN}:1: isn't what the ledger says of TensorFlow 1.15.5" in problems


def test_bless_writes_the_outputs_of_a_version_and_the_ledger(tree, run):
    before = (tree / LEDGER).read_bytes()
    (tree / OWN).unlink()
    (tree / LEDGER).unlink()
    assert run()[0] == 1
    code, said = run("--bless")
    assert code == 0, said
    assert f"wrote {OWN}" in said
    assert (tree / LEDGER).read_bytes() == before
    assert check_project(Project(tree)) == []


def test_bless_removes_an_output_that_no_version_needs(tree, run):
    own = tree / "snippets/sums/adds.tf-1.15.out"
    for text in ("sum: 4\n", "sum: 3\n"):
        own.write_text(text)
        code, said = run("1.15.5")
        assert code == 1
        assert "adds.tf-1.15.out:1: TensorFlow 1.15.5 prints adds.out" in said
        assert "if that is right: git rm snippets/sums/adds.tf-1.15.out" in said
        assert own.read_text() == text
    assert run("1.15.5", "--bless")[0] == 0
    assert not own.exists()


def test_bless_leaves_the_outputs_of_the_pin_to_make_bless(tree, run):
    edit(tree, "snippets/sums/adds.out", "3", "4")
    code, said = run("2.21.0", "--bless")
    assert code == 1
    assert "make bless ARGS=snippets/sums/adds.py" in said


def test_a_ledger_written_by_hand_is_written_anew_and_fails_in_ci(
    tree, run, monkeypatch
):
    before = (tree / LEDGER).read_text()
    edit(tree, str(LEDGER), '"result": "same"', '"result": "differs"')
    monkeypatch.setenv("CI", "true")
    code, said = run()
    assert code == 1
    assert "isn't what this run writes: sums/adds on 1.15.5" in said
    assert (tree / LEDGER).read_text() == before
    (tree / LEDGER).write_text(json.dumps(json.loads(before)))
    assert run()[0] == 1
    assert (tree / LEDGER).read_text() == before


def test_a_version_with_a_fault_keeps_its_entries(tree, run):
    before = json.loads((tree / LEDGER).read_text())
    edit(tree, "snippets/sums/adds.py", "1 + 2)", "1 + 2); import os; os.abort()")
    code, said = run()
    assert code == 1
    assert "snippets/sums/adds.py: on TensorFlow 1.15.5 it was ended by SIGABRT" in said
    assert json.loads((tree / LEDGER).read_text()) == before


def test_a_snippet_that_does_not_apply_is_not_run_and_says_why(tree, run):
    reason = '[not-applicable."1.15.5"]\n"sums/adds" = {zh = "没有", en = "none"}\n'
    edit(tree, "snippets/versions.toml", "[causes]", f"{reason}[causes]")
    edit(
        tree,
        "snippets/sums/adds.py",
        "print(",
        "import os\n__debug__ or os.abort()\nprint(",
    )
    code, said = run()
    assert code == 0, said
    entry = json.loads((tree / LEDGER).read_text())["sums/adds"]["1.15.5"]
    assert entry["result"] == "not applicable: none"
    assert check_project(Project(tree)) == []
    project = Project(tree)
    page = project.by_name["zh/page.md"]
    text = "\n".join(ledger_lines.expanded(project, page)[0])
    assert "输出来自 TF 2.21\n没有在 TF 1.15 上运行：没有" in text


def test_a_missing_python_is_named_and_fails_where_it_was_asked_for(
    tree, run, monkeypatch
):
    def missing(*_):
        raise environments.Missing("Python 3.7 isn't found: set PYTHON37")

    monkeypatch.setattr(environments, "make", missing)
    code, said = run()
    assert code == 0
    assert "1.15.5 is skipped: Python 3.7 isn't found: set PYTHON37" in said
    assert run("1.15.5")[0] == 1
    monkeypatch.setenv("CI", "true")
    assert run()[0] == 1


def test_an_output_of_no_version_fails(tree, run):
    (tree / "snippets/sums/adds.tf-1.14.out").write_text("sum: 4\n")
    code, said = run()
    assert code == 1
    assert "adds.tf-1.14.out:1: snippets/versions.toml has no version 1.14" in said


def test_an_unknown_version_is_refused(run):
    code, said = run("1.14.0")
    assert (code, said) == (1, "not in snippets/versions.toml: 1.14.0\n")


def test_a_python_is_found_by_its_variable_and_by_what_it_says(tmp_path, monkeypatch):
    shim = tmp_path / "python"
    shim.write_text("#!/bin/sh\nexit 127\n")
    shim.chmod(0o755)
    own = "{}.{}".format(*sys.version_info)
    monkeypatch.setenv(f"PYTHON{own.replace('.', '')}", str(shim))
    assert environments.find_python(own) == Path(sys.executable)
    real = tmp_path / "real"
    real.symlink_to(sys.executable)
    monkeypatch.setenv(f"PYTHON{own.replace('.', '')}", str(real))
    assert environments.find_python(own) == real


def test_no_python_gives_one_line_that_says_what_to_do(monkeypatch):
    monkeypatch.delenv("PYTHON2", raising=False)
    with pytest.raises(environments.Missing) as error:
        environments.find_python("2.0")
    assert "Python 2.0 isn't found: set PYTHON20" in str(error.value)
    assert "uv python install 2.0" in str(error.value)


def test_too_little_disk_is_said_before_anything_is_made(tmp_path, monkeypatch):
    lock = tmp_path / "lock.txt"
    lock.write_text("")
    monkeypatch.setattr(environments, "NEEDED", 1 << 60)
    own = "{}.{}".format(*sys.version_info)
    with pytest.raises(environments.Missing, match="GB of disk are needed"):
        environments.make(own, lock, tmp_path / "env")
    assert not (tmp_path / "env").exists()


def test_a_kept_environment_is_taken_only_for_the_same_lock(tmp_path, monkeypatch):
    calls = []
    monkeypatch.setattr(environments, "uv", lambda *args, **_: calls.append(args))
    monkeypatch.setattr(environments, "NEEDED", 0)
    lock, folder = tmp_path / "lock.txt", tmp_path / "env"
    lock.write_text("six==1.17.0\n")
    folder.mkdir()
    own = "{}.{}".format(*sys.version_info)
    for _ in range(2):
        environments.make(own, lock, folder)
    assert len(calls) == 2  # venv and sync, once
    lock.write_text("six==1.16.0\n")
    environments.make(own, lock, folder)
    assert len(calls) == 4


@pytest.mark.parametrize(
    ("shorts", "shown"),
    [
        (["1.15", "2.12", "2.15", "2.16"], "TF 1.15 · 2.12 – 2.16"),
        (["1.15", "2.15"], "TF 1.15 · 2.15"),
        (["2.12", "2.16"], "TF 2.12 · 2.16"),
        (
            ["2.12", "2.15", "2.17", "2.18", "2.21"],
            "TF 2.12 – 2.15 · 2.17 – 2.18 · 2.21",
        ),
    ],
)
def test_versions_are_shown_in_brief(shorts, shown):
    every = read_versions(ROOT)
    found = [version for version in every.all if version.short in shorts]
    assert ledger_lines.names(found, every) == shown


def test_the_page_shows_what_the_ledger_says(tree):
    project = Project(tree)
    page = project.by_name["en/other.md"]
    text = "\n".join(ledger_lines.expanded(project, page)[0])
    assert 'Printed by TF 2.21\n{: .verified data-search-exclude="true" }' in text
    assert '??? versions "TF 1.15 printed something else"' in text
    assert '    --8<-- "sums/which.tf-1.15.out"' in text
    project = Project(tree)
    page = project.by_name["en/page.md"]
    text = "\n".join(ledger_lines.expanded(project, page)[0])
    assert "Printed by TF 1.15 · 2.21" in text
    assert "| 1.15.5 | 3.7 | 2 | 0 | 0 | old |" in text


def test_the_list_of_changes_names_both_lines_and_links_to_the_snippet(tree):
    for language in ("zh", "en"):
        path = tree / f"docs/{language}/changes.md"
        path.write_text(CHANGES)
    project = Project(tree)
    page = project.by_name["en/changes.md"]
    text = "\n".join(ledger_lines.expanded(project, page)[0])
    assert "- [More](other.md#other) · `which.py`" in text
    assert "    - TF 1.15: `today: False`\n    - TF 2.21: `today: True`" in text


def test_without_a_ledger_a_page_is_shown_as_it_is_written(tree):
    (tree / LEDGER).unlink()
    project = Project(tree)
    page = project.by_name["en/other.md"]
    assert ledger_lines.expanded(project, page)[0] == page.lines


def test_the_notes_own_code_printed_on_1_15_what_the_note_says():
    outputs = {
        "arg-scope/the_note_as_written": ["11"],
        "regularization/the_note_as_written": ["l1_regularizer:0 0.8"],
        "update-ops/the_note_as_written": ["step: [0.04]", "step: [1.04]"],
    }
    for name, words in outputs.items():
        said = (ROOT / f"snippets/{name}.tf-1.15.out").read_text()
        for word in words:
            assert f"{word}\n" in said


def test_every_snippet_has_run_on_every_version():
    every = read_versions(ROOT)
    wanted = {version.full for version in every.all}
    assert {"1.15.5", "2.15.1"} < wanted
    for snippet in Project(ROOT).snippets:
        name = f"{snippet.parent.name}/{snippet.stem}"
        assert every.ledger[name].keys() == wanted

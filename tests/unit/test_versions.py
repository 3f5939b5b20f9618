"""`make versions` on a small tree, whose TensorFlow 1.15.5 is Python with -O."""

import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import faults
from tests.trees import WALKED, edit, problems, write
from tfnotes import check
from tfnotes.build import ledger_lines
from tfnotes.files import digest
from tfnotes.page import LANGUAGES
from tfnotes.project import Project
from tfnotes.run import client, environments, versions
from tfnotes.run.ledger import ENVIRONMENTS, LEDGER, Version, needed, read_versions

STALE = faults.read("stale")
ADDS = "snippets/sums/adds.py"
OWN = "snippets/sums/which.tf-1.15.out"
CHANGES = """\
---
kind: changes
---

# Changes {#changes}

## Other {#other}

Text.
"""
OF_2_12 = """\
[versions."2.12.1"]
python = "3.11"
note.zh = "中间的"
note.en = "between"

"""
ROOT = Path(__file__).parents[2]
REAL = Path(sys.executable).resolve()  # uv makes no environment from another


@pytest.fixture
def run(tree, capsys, monkeypatch):
    """Run `make versions` on the tree; gives the exit status and what was printed."""
    old = tree / "python-of-its-day"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -O "$@"\n')
    old.chmod(0o755)
    monkeypatch.setattr(environments, "make", lambda *_: old)
    monkeypatch.delenv("CI", raising=False)

    def run(*args):
        return versions.main([*args], tree, "json"), capsys.readouterr().out

    return run


def ledger(tree):
    return json.loads((tree / LEDGER).read_text())


def shown(tree, name):
    """A page with what the ledger adds to it."""
    project = Project(tree)
    return "\n".join(ledger_lines.expanded(project, project.by_name[name])[0])


def test_a_run_of_all_reproduces_the_ledger_byte_for_byte(tree, run, monkeypatch):
    monkeypatch.setenv("CI", "true")
    before = [(tree / path).read_bytes() for path in (LEDGER, ENVIRONMENTS)]
    code, said = run("--all")
    assert code == 0, said
    assert "TensorFlow 1.15.5: 4 snippets" in said
    assert "8 runs, 0 faults" in said
    assert [(tree / path).read_bytes() for path in (LEDGER, ENVIRONMENTS)] == before


@pytest.mark.parametrize(("_", "row"), STALE, ids=faults.ids(STALE))
def test_only_what_is_stale_runs(tree, run, monkeypatch, _, row):
    if "source" in row:
        monkeypatch.setattr(client, "source", lambda: row["source"].encode())
    else:
        faults.seed(tree, row)
    said = run()[1]
    for version, count in zip(("1.15.5", "2.21.0"), row["runs"], strict=True):
        assert (f"TensorFlow {version}: {count} snippets" in said) == bool(count)
    assert f"{sum(row['runs'])} runs, 0 faults" in said
    assert run() == (0, "nothing is stale\n")
    assert problems(tree) == []


def test_only_the_api_whose_walk_is_stale_is_walked(tree, run, monkeypatch):
    walks = tree / "api/walks.json"
    before = walks.read_bytes()
    edit(tree, "api/walks.json", '"python": "3.7"', '"python": "3.6"')
    monkeypatch.setenv("CI", "true")
    code, said = run()
    assert code == 1
    assert "TensorFlow 1.15.5: 4" in said and "TensorFlow 2.21.0" not in said
    assert "api/walks.json:1: isn't what the walk of TensorFlow 1.15.5 writes" in said
    assert "0 runs, 1 faults" in said
    assert walks.read_bytes() == before
    assert run() == (0, "nothing is stale\n")


def test_each_version_is_walked_and_dropped_before_the_next_is_made(run, monkeypatch):
    done = []

    def drop(folder: Path, **_: object) -> None:
        done.append(f"-{folder.name}")

    def walk(version: Version, *_: object) -> dict:
        done.append(version.full)
        return WALKED

    monkeypatch.setattr(versions, "shutil", SimpleNamespace(rmtree=drop))
    monkeypatch.setattr(versions.api, "run", walk)
    assert run("--all", "--drop")[0] == 0
    assert done == ["1.15.5", "-1.15.5", "2.21.0", "-2.21.0"]


def test_a_sample_of_what_is_not_stale_runs_too(run, monkeypatch):
    monkeypatch.setattr(versions, "SAMPLE", 0.5)
    assert "nothing" in run()[1]
    first, second = (re.sub(r"\d+ s,", "", run("--sample=1")[1]) for _ in range(2))
    assert re.search(r"^[1-7] runs, 0 faults$", first, re.M)
    assert first == second


def test_what_is_stale_is_a_note_but_fails_in_ci(tree, monkeypatch, capsys):
    monkeypatch.delenv("CI", raising=False)
    edit(tree, ADDS, "1 + 2", "2 + 1")
    assert check.main([]) == 0
    said = capsys.readouterr().out
    assert f"note: {ADDS}:1: its code changed since it ran on TensorFlow" in said
    monkeypatch.setenv("CI", "true")
    assert check.main([]) == 1
    assert f"\n{ADDS}:1: its code changed" in f"\n{capsys.readouterr().out}"


def test_of_the_projects_lock_what_tensorflow_needs_counts():
    text = (ROOT / "requirements.txt").read_text()
    part = needed(text)
    for name in ("tensorflow", "keras", "numpy", "tf-slim", "tf-keras"):
        assert f"\n{name}==" in part
    assert "mkdocs" not in part
    assert needed(text.replace("mkdocs-material==", "mkdocs-material==9")) == part
    assert needed(text.replace("\nkeras==", "\nkeras==9")) != part


def test_an_edited_output_of_one_version_fails(tree, run):
    edit(tree, OWN, "False", "Maybe")
    code, said = run("1.15.5")
    assert code == 1
    for words in (
        f"{OWN}:1: TensorFlow 1.15.5 prints something else",
        "-today: Maybe",
        "+today: False",
        'make versions ARGS="1.15.5 --bless"',
    ):
        assert words in said


def test_bless_writes_the_outputs_of_a_version_and_the_ledger(tree, run):
    before = (tree / LEDGER).read_bytes()
    (tree / OWN).unlink()
    (tree / LEDGER).unlink()
    assert run()[0] == 1
    code, said = run("--bless")
    assert code == 0, said
    assert f"wrote {OWN}" in said
    assert (tree / LEDGER).read_bytes() == before
    assert problems(tree) == []


def test_bless_removes_an_output_that_no_version_needs(tree, run):
    own = tree / "snippets/sums/adds.tf-1.15.out"
    for text in ("sum: 4\n", "sum: 3\n"):
        own.write_text(text)
        code, said = run("1.15.5", "--all")
        assert code == 1
        assert "adds.tf-1.15.out:1: TensorFlow 1.15.5 prints adds.out" in said
        assert own.read_text() == text
    assert run("1.15.5", "--all", "--bless")[0] == 0
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


def test_a_fault_keeps_its_entry_and_leaves_the_version_stale(tree, run, monkeypatch):
    before = ledger(tree), (tree / ENVIRONMENTS).read_text()
    edit(tree, ADDS, "1 + 2)", "1 + 2); import os; os.abort()")
    monkeypatch.setattr(client, "source", lambda: b"another")
    code, said = run()
    assert code == 1
    assert f"{ADDS}:1: on TensorFlow 1.15.5 it was ended by SIGABRT; mend it" in said
    assert (ledger(tree), (tree / ENVIRONMENTS).read_text()) == before


LOGS = """\
import warnings

warnings.warn("debug" if __debug__ else "optimized", stacklevel=1)
print("sum: 3")
"""


def test_logs_are_recorded_and_compared_on_each_version(tree, run):
    (tree / ADDS).write_text(LOGS)
    log, own = tree / "snippets/sums/adds.err", tree / "snippets/sums/adds.tf-1.15.err"
    log.write_text(
        "adds.py: UserWarning: debug\n" + LOGS.split("\n")[2].join(["  ", "\n"])
    )
    code, said = run()
    assert code == 1
    assert "adds.err:1: TensorFlow 1.15.5 prints something else" in said
    assert "+adds.py: UserWarning: optimized" in said
    assert run("--bless")[0] == 0
    assert own.read_text() == log.read_text().replace("debug\n", "optimized\n")
    hashes = {full: one["errors"] for full, one in ledger(tree)["sums/adds"].items()}
    assert hashes["1.15.5"] == digest(own.read_bytes())
    assert hashes["2.21.0"] == digest(log.read_bytes())
    assert problems(tree) == []
    edit(tree, "snippets/sums/adds.tf-1.15.err", "optimized", "something")
    (note,) = problems(tree)
    assert "adds.tf-1.15.err:1: isn't what the ledger says of TensorF" in note


def test_a_snippet_that_does_not_apply_says_why(tree, run):
    reason = '[not-applicable."1.15.5"]\n"sums/adds" = {zh = "没有", en = "none"}\n'
    edit(tree, "snippets/versions.toml", "[causes]", f"{reason}[causes]")
    edit(tree, ADDS, "print(", "import os\n__debug__ or os.abort()\nprint(")
    code, said = run()
    assert code == 0, said
    assert ledger(tree)["sums/adds"]["1.15.5"]["result"] == "not applicable: none"
    assert problems(tree) == []
    text = shown(tree, "zh/page.md")
    assert "输出来自 TF 2.21\n在 TF 1.15 上运行不了：没有" in text
    edit(tree, ADDS, "import os\n__debug__ or os.abort()\n", "")
    code, said = run()
    assert code == 1
    what = "sums/adds comes to its end on TensorFlow 1.15.5, so it applies"
    assert f"snippets/versions.toml:13: {what}; remove its reason" in said


def test_a_missing_python_is_named_and_fails_where_it_was_asked_for(
    tree, run, monkeypatch
):
    def missing(*_):
        raise environments.Missing("Python 3.7 isn't found: set PYTHON37")

    monkeypatch.setattr(environments, "make", missing)
    edit(tree, ADDS, "1 + 2", "2 + 1")
    code, said = run()
    assert code == 0
    assert "1.15.5 is skipped: Python 3.7 isn't found: set PYTHON37" in said
    assert run("1.15.5")[0] == 1
    monkeypatch.setenv("CI", "true")
    assert run()[0] == 1


def test_an_unknown_version_is_refused(run):
    code, said = run("1.14.0")
    assert (code, said) == (1, "not in snippets/versions.toml: 1.14.0\n")


@pytest.fixture
def version(tmp_path, monkeypatch):
    """A version that runs on this Python, with an empty lock."""
    monkeypatch.chdir(tmp_path)
    python = "{}.{}".format(*sys.version_info)
    version = Version("0.1.0", python, (), {}, {}, False)
    version.lock.parent.mkdir(parents=True)
    version.lock.write_text("")
    return version


def shim(folder, version, words):
    """Write a Python that does as the words say, or else is this one."""
    path = folder / f"python{version.python}"
    path.write_text(f'#!/bin/sh\n{words}\nexec {REAL} "$@"\n')
    path.chmod(0o755)
    return str(path)


def test_a_python_that_pyenv_hides_is_found(tmp_path, monkeypatch, version):
    shim(tmp_path, version, f'[ "$PYENV_VERSION" = {version.python} ] || exit 127')
    monkeypatch.setenv("PATH", str(tmp_path))
    assert environments.make(version).exists()


def test_a_python_is_named_by_its_variable(tmp_path, monkeypatch, version):
    variable = f"PYTHON{version.python.replace('.', '')}"
    monkeypatch.setenv(variable, sys.executable)
    assert environments.make(version).exists()
    monkeypatch.setenv(variable, shim(tmp_path, version, "exit 127"))
    version.lock.write_text("# another\n")
    with pytest.raises(environments.Missing, match=f"isn't found .*: set {variable} t"):
        environments.make(version)
    monkeypatch.setenv("PYTHON27", sys.executable)
    with pytest.raises(environments.Missing, match=r"isn't Python 2\.7: set PYTHON27"):
        environments.make(replace(version, python="2.7"))


def test_no_python_gives_one_line_that_says_what_to_do(monkeypatch, version):
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")
    with pytest.raises(environments.Missing) as error:
        environments.make(replace(version, python="3.4"))
    said = str(error.value)
    assert said.startswith("Python 3.4 isn't found (uv venv failed): set PYTHON34")
    assert said.endswith("uv python install 3.4")
    assert "\n" not in said


def test_a_kept_environment_is_taken_only_for_the_same_lock(monkeypatch, version):
    environments.make(version)
    uv = environments.uv
    monkeypatch.setattr(environments, "uv", lambda *_: pytest.fail("made anew"))
    environments.make(version)
    monkeypatch.setattr(environments, "uv", uv)
    version.lock.write_text("# another\n")
    assert environments.make(version).exists()
    assert "another" in (environments.FOLDER / "0.1.0/lock.txt").read_text()


def test_environments_are_kept_unless_asked(tree, run, monkeypatch):
    monkeypatch.setattr(versions, "NEEDED", 0)  # bytes of disk
    folder = tree / environments.FOLDER / "1.15.5"
    folder.mkdir(parents=True)
    for args, kept in (((), True), (("--drop",), False)):
        assert run("1.15.5", "--all", *args)[0] == 0
        assert folder.exists() == kept


@pytest.mark.parametrize(
    ("shorts", "brief"),
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
def test_versions_are_shown_in_brief(shorts, brief):
    every = read_versions(ROOT)
    found = [version for version in every.all if version.short in shorts]
    assert ledger_lines.names(found, every) == brief


def test_the_page_shows_what_the_ledger_says(tree):
    text = shown(tree, "en/other.md")
    assert 'Printed by TF 2.21\n{: .verified data-search-exclude="true" }' in text
    assert '??? versions "TF 1.15 printed something else"' in text
    assert '    --8<-- "sums/which.tf-1.15.out"' in text
    text = shown(tree, "en/page.md")
    assert "Printed by TF 1.15 · 2.21" in text
    assert "| 1.15.5 | 3.7 | 2 | 0 | 0 | old |" in text


def test_the_list_of_changes_names_both_lines_and_links_to_the_snippet(tree):
    write(tree, {f"docs/{language}/changes.md": CHANGES for language in LANGUAGES})
    text = shown(tree, "en/changes.md")
    assert "- [More](other.md#other) · `which.py`" in text
    assert "    - TF 1.15: `today: False`\n    - TF 2.21: `today: True`" in text


@pytest.mark.parametrize(
    ("then", "now", "listed"),
    [
        ("TypeError: x\n", "today: True\n", False),
        ("today: False\nTypeError: x\n", "today: True\n", False),
        ("today: False\n", "today: True\n", True),
        ("today: False\n", "TypeError: x\n", True),
        ("ValueError: x\n", "TypeError: x\n", True),
        ("ValueError: x\n", "ValueError: y\n", True),
        ("AttributeError: x\n", "ValueError: y\n", False),
        ("ModuleNotFoundError: x\n", "ValueError: y\n", False),
        ("AttributeError: x\n", "AttributeError: y\n", True),
    ],
)
def test_a_version_on_which_a_program_does_not_run_yet_is_no_change(
    tree, then, now, listed
):
    write(tree, {f"docs/{language}/changes.md": CHANGES for language in LANGUAGES})
    write(tree, {"snippets/sums/which.out": now})
    write(tree, {"snippets/sums/which.tf-1.15.out": then})
    text = shown(tree, "en/changes.md")
    assert ("`which.py`" in text) == listed
    changed = read_versions(tree).changed(tree / "snippets/sums/which.py")
    assert bool(changed) == listed


def test_an_error_on_one_version_alone_is_listed(tree):
    edit(
        tree,
        "snippets/versions.toml",
        '[versions."2.21.0"]',
        f'{OF_2_12}[versions."2.21.0"]',
    )
    write(tree, {"snippets/sums/which.tf-2.12.out": "TypeError: x\n"})
    snippet = tree / "snippets/sums/which.py"
    changed = read_versions(tree).changed(snippet)
    assert [version.short for version in changed] == ["1.15", "2.12"]
    write(tree, {"snippets/sums/which.tf-1.15.out": "TypeError: x\n"})
    assert read_versions(tree).changed(snippet) == []


def test_without_a_ledger_a_page_is_shown_as_it_is_written(tree):
    (tree / LEDGER).unlink()
    assert shown(tree, "en/other.md") == (tree / "docs/en/other.md").read_text()


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

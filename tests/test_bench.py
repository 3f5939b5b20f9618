"""The figures of `make bench` are taken from projects that are whole."""

import os
import subprocess
import sys

import pytest
from bench_build import build, copy_project, leave_one_language, run


def test_one_language_alone_is_a_whole_project(tmp_path):
    root = copy_project(tmp_path / "one")
    leave_one_language(root)
    said = subprocess.run(
        [sys.executable, "-m", "check"],
        cwd=root,
        env=os.environ | {"PYTHONPATH": "hooks:tests"},
        capture_output=True,
        encoding="utf-8",
    )
    assert said.returncode == 0, said.stdout
    assert "locale: en" not in (root / "mkdocs.yml").read_text("utf-8")


@pytest.mark.built
def test_one_language_alone_builds_strictly(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "hooks")
    root = copy_project(tmp_path / "one")
    leave_one_language(root)
    assert build(root).cpu > 0
    assert (root / "site/llms.txt").is_file()
    assert not (root / "site/en").exists()


def test_a_program_that_fails_ends_the_measurement_with_what_it_said(tmp_path):
    with pytest.raises(SystemExit, match=r"Config file 'mkdocs.yml' does not exist"):
        run(tmp_path, "mkdocs", "build")


def test_a_program_costs_time_and_memory(tmp_path):
    cost = run(tmp_path, "this")
    assert 0 < cost.cpu < cost.seconds + 1
    assert 5 < cost.megabytes < 500

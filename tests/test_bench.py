"""The figures of `make bench` are taken from projects that are whole."""

import os
import subprocess
import sys

from bench_build import copy_project, leave_one_language


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

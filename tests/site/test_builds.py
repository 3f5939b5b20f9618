"""Two builds of the same sources are equal, whatever the machine and the folder."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.site.browser import ROOT

HERE = {"LC_ALL": "C.UTF-8", "TZ": "UTC-8", "PYTHONHASHSEED": "1"}
THERE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
THERE |= {"LANGUAGE": "de", "TZ": "PST8", "PYTHONHASHSEED": "2"}
SOURCES = ("deploy", "docs", "overrides", "snippets", "api", "tfnotes")


def start(root: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Begin to build a copy of the project."""
    for name in SOURCES:
        shutil.copytree(ROOT / name, root / name)
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy(path, root)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "out"]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1000000000"} | environment
    output = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen(command, cwd=root, env=environment, **output)


def differences(one: Path, other: Path) -> list[str]:
    """The files that two folders don't have alike."""
    names = {
        path.relative_to(folder).as_posix()
        for folder in (one, other)
        for path in folder.rglob("*")
        if path.is_file()
    }
    return sorted({*names} - {*filecmp.cmpfiles(one, other, names, shallow=False)[0]})


def test_two_builds_are_equal(tmp_path):
    roots = [tmp_path / "a", tmp_path / "b" / ("long" * 9)]
    builds = [start(root, own) for root, own in zip(roots, (HERE, THERE), strict=True)]
    for build in builds:
        said = build.communicate(timeout=600)[0]
        assert build.returncode == 0, said.decode("utf-8", "replace")[-3000:]
    one, other = (root / "out" for root in roots)
    assert differences(one, other) == []
    (one / "en/index.html").write_text("x")  # a seeded fault of each kind
    (other / "more.txt").write_text("x")
    assert differences(one, other) == ["en/index.html", "more.txt"]

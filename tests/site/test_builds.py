"""A build elsewhere, on a machine of other habits, equals the built site."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.site.browser import ROOT, SITE, lack

THERE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
THERE |= {"LANGUAGE": "de", "TZ": "PST8", "PYTHONHASHSEED": "2"}
SOURCES = ("deploy", "docs", "overrides", "snippets", "api", "tfnotes")
DATE = "SOURCE_DATE_EPOCH"


def build(root: Path) -> Path:
    """Build a copy of the project; the folder of the site."""
    for name in SOURCES:
        shutil.copytree(ROOT / name, root / name)
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy(path, root)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "out"]
    environment = os.environ | THERE
    if (ROOT / ".git").exists():  # the foot of each page says what git knows
        environment |= {"GIT_DIR": f"{ROOT}/.git", "GIT_WORK_TREE": f"{ROOT}"}
    how = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "timeout": 600}
    run = subprocess.run(command, cwd=root, env=environment, **how)
    assert run.returncode == 0, run.stdout.decode("utf-8", "replace")[-3000:]
    return root / "out"


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
    if DATE not in os.environ:
        lack(f"no {DATE}, which make browser gives the site and this where git is")
    out = build(tmp_path / ("long" * 9))
    assert differences(SITE, out) == []
    (out / "en/index.html").write_text("x")  # a seeded fault of each kind
    (out / "more.txt").write_text("x")
    assert differences(SITE, out) == ["en/index.html", "more.txt"]

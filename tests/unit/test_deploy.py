"""What publishes the site: compressing, the branch for GitHub Pages, the workflows."""

import gzip
import os
import re
import subprocess
import sys
from pathlib import Path

import brotli
import pytest
import yaml

from tests import faults
from tests.trees import copy_tree, git
from tfnotes.build.compress import main

ROOT = Path(__file__).parents[2]


def packed_of(path: Path) -> dict[str, bytes]:
    return {p.suffix: p.read_bytes() for p in path.parent.glob(f"{path.name}.*")}


def test_each_text_file_is_compressed_alike_each_time(tmp_path):
    page = tmp_path / "en/index.html"
    page.parent.mkdir()
    page.write_text("图 graph\n" * 500, "utf-8")
    main([str(tmp_path)])
    packed = packed_of(page)
    assert gzip.decompress(packed[".gz"]) == page.read_bytes()
    assert brotli.decompress(packed[".br"]) == page.read_bytes()
    os.utime(page, (1, 1))
    main([str(tmp_path)])
    assert packed_of(page) == packed
    assert {p.stat().st_mtime for p in page.parent.iterdir()} == {1}


def test_other_files_are_left_alone_and_what_is_stale_goes(tmp_path):
    files = {"small.txt": b"a", "_headers": b"/* x\n" * 1000}
    files |= {"x.png": b"\x89PNG\0" * 1000}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "small.txt.gz").write_bytes(b"stale")
    main([str(tmp_path)])
    assert {path.name for path in tmp_path.iterdir()} == {*files}


@pytest.mark.parametrize(
    ("address", "domain"),
    [("https://notes.example/", ["CNAME"]), ("https://who.github.io/notes/", [])],
)
def test_the_published_branch_is_one_commit_of_the_site(tmp_path, address, domain):
    site, remote = tmp_path / "site", tmp_path / "remote.git"
    (site / "en").mkdir(parents=True)
    git(tmp_path, "init", "--quiet", "--bare", remote)
    for text, commit in (("one", "aaa"), ("two", "bbb")):
        (site / "en/index.html").write_text(text, "utf-8")
        (site / f"{commit}.log").write_text(text, "utf-8")
        command = [ROOT / "deploy/publish", site, remote, commit]
        subprocess.run(command, check=True, env=os.environ | {"SITE_URL": address})
        (site / f"{commit}.log").unlink()
    branch = ("log", "--format=%s", "gh-pages")
    assert git(remote, *branch) == "Build bbb\n"
    files = git(remote, "ls-tree", "-r", "--name-only", "gh-pages").split()
    assert files == sorted([".nojekyll", *domain, "bbb.log", "en/index.html"])
    assert git(remote, "show", "gh-pages:en/index.html") == "two"
    if domain:
        assert git(remote, "show", "gh-pages:CNAME") == "notes.example\n"
    assert sorted(p.name for p in site.iterdir()) == ["en"]


FAULTS = faults.read("workflow")


def audit(folder: Path) -> subprocess.CompletedProcess[str]:
    """Read a folder's workflows by the very words of `make check`."""
    (line,) = re.findall(r'"(zizmor [^"]+)"', (ROOT / "Makefile").read_text("utf-8"))
    command = [Path(sys.executable).with_name("zizmor"), *line.split()[1:]]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")


@pytest.mark.parametrize(("_", "row"), FAULTS, ids=faults.ids(FAULTS))
def test_a_fault_of_a_workflow_is_refused(tmp_path, _, row):
    copy_tree("workflow", tmp_path)
    assert audit(tmp_path).returncode == 0
    faults.seed(tmp_path, row, ".github/workflows/x.yml")
    done = audit(tmp_path)
    assert done.returncode != 0
    assert f"[{row['fault']}]" in done.stdout + done.stderr


def jobs() -> dict[str, dict]:
    """Every job of the workflows that has steps of its own, by file and id."""
    return {
        f"{path.name} {name}": job
        for path in sorted((ROOT / ".github/workflows").glob("*.yml"))
        for name, job in yaml.safe_load(path.read_text("utf-8"))["jobs"].items()
        if "uses" not in job
    }


def test_one_job_alone_may_write_and_it_runs_git_alone():
    writing = {name: job for name, job in jobs().items() if "write" in str(job)}
    assert [*writing] == ["pages.yml publish"]
    (job,) = writing.values()
    assert job["permissions"] == {"contents": "write"}
    runs = [step["run"].split()[0] for step in job["steps"] if "run" in step]
    assert runs == ["deploy/publish"]


def test_every_job_has_a_time_limit():
    assert [name for name, job in jobs().items() if "timeout-minutes" not in job] == []

"""What make does with its arguments, and what it leaves when a command fails."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trees import commit

ROOT = Path(__file__).parents[2]
# Writes half of what it is to write, to the folder that is named last, and fails.
FAILS = (
    "#!/bin/sh\nfor last; do :; done\nmkdir -p $last\necho half > $last/half\nexit 1"
)


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    own = ("ARGS", "MAKEFLAGS", "MAKELEVEL", "MFLAGS", "SOURCE_DATE_EPOCH")
    environment = {k: v for k, v in os.environ.items() if k not in own}
    how = {"cwd": folder, "env": environment, "encoding": "utf-8"}
    return subprocess.run(["make", *arguments], capture_output=True, **how)


@pytest.fixture
def project(tmp_path):
    """The Makefile, in a commit of its own, and programs that fail."""
    for name in ("Makefile", "pyproject.toml", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("bin/python", "bin/uv", "uv", "site", "test", "tensorflow"):
        path = tmp_path / ".venv" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FAILS)
        path.chmod(0o755)
    return tmp_path


def test_a_build_that_fails_leaves_the_site_that_was_there(project):
    (project / "site").mkdir()
    (project / "site/whole").touch()
    assert make(project, "site").returncode == 2
    assert (project / ".site/half").is_file()
    assert [path.name for path in (project / "site").iterdir()] == ["whole"]


RUNS = {"browser": "tests/site", "verify": "tfnotes verify", "serve": "serve"}
RUNS |= {"unit": "tests/unit", "site": "mkdocs build", "versions": "versions"}


@pytest.mark.parametrize("goal", [*RUNS, "test", "check", "bless", "synced", "dist"])
def test_a_command_that_fails_fails_make(project, goal):
    assert make(project, goal).returncode == 2


@pytest.mark.parametrize(("command", "runs"), RUNS.items())
def test_args_go_to_the_named_command_alone(project, command, runs):
    lines = make(project, "-n", command, "ARGS=--option").stdout.splitlines()
    (line,) = (line for line in lines if "--option" in line)
    assert runs in line


def test_a_command_of_several_takes_no_args(project):
    said = make(project, "-n", "test", "ARGS=--option")
    assert (said.returncode, said.stdout) == (2, "")
    assert "make test takes no ARGS; name the command" in said.stderr


def test_a_site_is_dated_by_the_last_commit(project, monkeypatch):
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2001-02-03T04:05:06Z")
    commit(project, "Makefile")
    assert "SOURCE_DATE_EPOCH=981173106 " in make(project, "-n", "site").stdout


def test_what_can_not_be_fetched_is_said_last(project):
    (project / ".venv/site").unlink()
    said = make(project, "site").stdout.splitlines()[-1]
    assert said.startswith(".venv/site: not done, for the reason above;")
    assert "set PIP_INDEX_URL to a mirror" in said


def test_a_taken_port_is_said_in_one_line():
    serve = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--dev-addr"]
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"
        how = {"cwd": ROOT, "capture_output": True, "encoding": "utf-8"}
        how["env"] = os.environ | {"NO_MKDOCS_2_WARNING": "1"}  # as the Makefile says
        done = subprocess.run([*serve, address], **how)
    (line,) = (done.stdout + done.stderr).splitlines()
    assert line.startswith(f"{address}: Address already in use; end what uses it")

"""A full disk, a folder that can't be written, an index that doesn't answer: each gives
one line that says what to do, and what stood there before stays.
"""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import ending
import environments
import mkdocs.utils
import pytest
import versions
from client import Runner
from environments import Missing
from test_interrupted import BEFORE, BLESS, ROOT, VERSIONS, WRITERS, tree
from test_make import make, project
from test_site_faults import SOURCES, run_mkdocs

__all__ = ["project", "tree"]  # fixtures
FULL = "No space left on device; make room and run the command again"
OTHERS = VERSIONS.replace("versions.main(", "ending.run(lambda: versions.main(") + ")"
COMMANDS = {
    WRITERS["docs/synced.json"]: ["-m", "synced"],
    WRITERS["docs/zh/glossary.md"]: ["-m", "glossary"],
    BLESS: ["-c", BLESS.replace("pytest.main(", "raise SystemExit(pytest.main(") + ")"],
    VERSIONS: ["-c", f"import ending, pathlib\n{OTHERS}"],
}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of our commands in a folder, to its end."""
    paths = os.pathsep.join(str(ROOT / name) for name in ("", "hooks", "tests"))
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment | {"PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full device")
@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk_gives_one_line_and_leaves_the_file(tree, name):
    path = tree / name
    path.write_text(BEFORE, "utf-8")
    path.with_name(f".{path.name}.tmp").symlink_to("/dev/full")
    ended = run(tree, *COMMANDS[WRITERS[name]])
    assert ended.returncode == 1
    assert f"a file could not be written: {FULL}\n" in ended.stdout
    assert "Traceback" not in ended.stdout
    assert path.read_text("utf-8") == BEFORE


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "docs/x: No space left on device; make room and run"),
        (errno.EROFS, "docs/x: Read-only file system; make it writable, or work in"),
        (errno.EACCES, "docs/x: Permission denied; make it writable, or work in"),
        (errno.EPERM, "docs/x: Operation not permitted; make it writable, or work"),
        (errno.EFBIG, "docs/x: File too large; raise the limit (ulimit -f) and run"),
    ],
)
def test_a_refusal_names_the_file_and_what_to_do(number, words):
    def refused() -> int:
        raise OSError(number, os.strerror(number), "docs/x")

    with pytest.raises(SystemExit) as ended:
        ending.run(refused)
    assert str(ended.value).startswith(words)


def test_a_fault_of_ours_keeps_its_traceback():
    def missing() -> int:
        raise FileNotFoundError(errno.ENOENT, "No such file", "docs/x")

    with pytest.raises(FileNotFoundError):
        ending.run(missing)


def test_a_build_on_a_full_disk_ends_with_one_line(tmp_path, monkeypatch):
    def full(content: bytes, path: str) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(mkdocs.utils, "write_file", full)
    messages = run_mkdocs(tmp_path, SOURCES, "build")
    assert messages[-1] == f"a file could not be written: {FULL}"


def disk(project: Path, kilobytes: int) -> None:
    """Let df say how much of the disk is free."""
    df = project / "bin/df"
    df.write_text(f"#!/bin/sh\necho Filesystem; echo /dev/x 9 9 {kilobytes} 9% /\n")
    df.chmod(0o755)


def test_no_command_begins_on_a_disk_that_is_nearly_full(project):
    disk(project, 40_000)
    ended = make(project, "synced")
    line = "39 MB of disk are free here, and 50 are needed: make room"
    assert line in ended.stderr
    assert not (project / "calls").exists()
    assert make(project, "clean").returncode == 0


def test_with_room_on_the_disk_commands_begin(project):
    disk(project, 60_000)
    make(project, "synced")
    assert "-m synced" in (project / "calls").read_text()


@pytest.mark.parametrize("target", [".venv/site", ".venv/tensorflow", "lock"])
def test_what_can_not_be_fetched_is_said_last(project, target):
    (project / target).unlink(missing_ok=True)
    uv = project / ".venv/bin/uv"
    uv.write_text("#!/bin/sh\necho error: dns error >&2\nexit 2\n")
    uv.chmod(0o755)
    ended = make(project, target)
    assert ended.returncode == 2
    assert f"{target}: not done, for the reason above;" in ended.stdout
    assert "set PIP_INDEX_URL to a mirror" in ended.stdout
    assert target == "lock" or not (project / target).exists()


@pytest.fixture
def refusing(monkeypatch):
    """An index on a port of this machine where nothing listens."""
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")


def test_an_index_that_does_not_answer_is_named_and_the_lock_stays(tree, refusing):
    lock = tree / "lock.txt"
    lock.write_text("six==1.16.0\n")
    with pytest.raises(Missing) as error:
        environments.write_lock(["six==1.17.0"], "3.11", lock)
    first = "127.0.0.1 doesn't answer: is there a network? UV_DEFAULT_INDEX names"
    assert str(error.value).startswith(first)
    assert lock.read_text() == "six==1.16.0\n"
    assert not lock.with_suffix(".in").exists()


def test_locks_that_can_not_be_written_give_one_line(
    tree, refusing, capsys, monkeypatch
):
    monkeypatch.chdir(tree)
    assert versions.main(["--lock"], tree) == 1
    assert capsys.readouterr().out.startswith("127.0.0.1 doesn't answer: is there")


def test_a_lock_that_is_not_there_is_named(tmp_path):
    with pytest.raises(Missing, match=r"1\.15\.5\.txt isn't there: run make lock"):
        environments.make("3.7", tmp_path / "1.15.5.txt", tmp_path / "env")


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
@pytest.mark.parametrize("fresh", [False, True])
def test_no_program_outlives_a_runner_that_is_killed(tmp_path, fresh):
    pid = tmp_path / "pid"
    text = f"import os, time\nopen({str(pid)!r}, 'w').write(f'{{os.getpid()}} ')\n"
    program = tmp_path / "sleeps.py"
    program.write_text(f"{text}time.sleep(60)\n")
    runner = Runner([program], imports=("json",), fresh=fresh)
    until(lambda: pid.is_file() and pid.read_text().endswith(" "))
    os.kill(runner.process.pid, signal.SIGKILL)
    until(lambda: not runs(int(pid.read_text())))
    runner.close()


def runs(pid: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def until(condition) -> None:
    """Wait for a condition, which has half a minute."""
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)

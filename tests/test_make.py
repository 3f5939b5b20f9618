"""What the Makefile calls, and what it leaves when it is killed on the way."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from trees import edit

ROOT = Path(__file__).parent.parent

# What `make site` calls: each writes a line of what it did, and ends its whole process
# group, make included, where it is told to.
STUB = """\
#!/bin/sh
name=$(basename "$0")
echo "$name SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH $*" >> calls
[ "$STOP" = "before $(grep -c "^$name" calls) $name" ] && kill -9 0
if [ "$name" = python ]; then
    for folder; do :; done # the last argument
    mkdir -p "$folder"
    echo new > "$folder/index.html"
    [ "$STOP" = "in the middle" ] && kill -9 0
    [ "$STOP" = "a fault" ] && exit 1
    echo new > "$folder/last.html"
else
    PATH=${PATH#*:} "$name" "$@"
fi
[ "$STOP" != "after $(grep -c "^$name" calls) $name" ] || kill -9 0
"""
STOPS = ["in the middle", "a fault", "after 1 python", "before 1 rm", "after 1 rm"]
STOPS += ["before 1 mv", "after 1 mv", "before 2 mv", "after 2 mv", "after 2 rm"]


@pytest.fixture
def project(tmp_path):
    """A project of a Makefile and what it calls."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in ("pyproject.toml", "requirements.txt"):
        (tmp_path / name).touch()
    for name in (".venv/bin/python", "bin/mv", "bin/rm"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STUB)
        path.chmod(0o755)
    for name in ("uv", "site", "test", "tensorflow"):
        (tmp_path / ".venv" / name).touch()
    return tmp_path


def make(project, *arguments, **variables):
    """Run make in the project; its end, and what was printed."""
    (project / "calls").unlink(missing_ok=True)
    left_out = ("SOURCE_DATE_EPOCH", "MAKEFLAGS", "MAKELEVEL", "ARGS")
    environment = {k: v for k, v in os.environ.items() if k not in left_out}
    environment |= {"PATH": f"{project / 'bin'}:{os.environ['PATH']}"}
    # Git is to look no further up than the project.
    environment |= {"GIT_CEILING_DIRECTORIES": str(project.parent)} | variables
    command = ["make", *arguments]
    return subprocess.run(
        command,
        cwd=project,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        start_new_session=True,
        timeout=60,
    )


def texts(site):
    return {path.name: path.read_text() for path in site.iterdir()}


OLD = {"index.html": "old\n", "last.html": "old\n", "gone.html": "old\n"}
NEW = {"index.html": "new\n", "last.html": "new\n"}


@pytest.fixture
def site(project):
    (project / "site").mkdir()
    for name, text in OLD.items():
        (project / "site" / name).write_text(text)
    return project / "site"


@pytest.mark.parametrize("stop", STOPS)
def test_a_site_is_whole_or_absent(project, site, stop):
    ended = make(project, "site", STOP=stop)
    assert ended.returncode == (2 if stop == "a fault" else -signal.SIGKILL)
    assert not site.exists() or texts(site) in (OLD, NEW)
    assert make(project, "site").returncode == 0
    assert texts(site) == NEW
    assert [*project.glob(".site*")] == []


def test_a_build_in_the_sites_own_place_is_found_half(project, site):
    edit(project, "Makefile", "--site-dir .site", "--site-dir site")
    make(project, "site", STOP="in the middle")
    assert texts(site) not in (OLD, NEW)


def test_a_site_is_dated_by_the_last_commit(project):
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    date = {"GIT_COMMITTER_DATE": "2001-02-03T04:05:06Z"}
    commit = [*who, "commit", "-qm", "x"]
    for command in (["init", "-q"], ["add", "Makefile"], commit):
        subprocess.run(
            ["git", *command], cwd=project, env=os.environ | date, check=True
        )
    said = make(project, "site")
    assert "today's date" not in said.stdout
    assert "python SOURCE_DATE_EPOCH=981173106 -m mkdocs build" in calls(project)
    make(project, "site", SOURCE_DATE_EPOCH="5")
    assert "python SOURCE_DATE_EPOCH=5 -m mkdocs build" in calls(project)


def calls(project):
    return (project / "calls").read_text()


def test_a_site_without_history_says_that_it_bears_todays_date(project):
    said = make(project, "site")
    assert said.returncode == 0, said.stderr
    lines = [line for line in said.stdout.splitlines() if "today's date" in line]
    assert len(lines) == 1
    assert "SOURCE_DATE_EPOCH sets another" in lines[0]
    assert "python SOURCE_DATE_EPOCH= -m mkdocs build" in calls(project)


@pytest.mark.parametrize(
    ("arguments", "runs"),
    [
        ("", "tests/bench.py"),
        ("--snippets 9", "tests/bench.py --snippets 9"),
        ("mutate", "tests/mutate.py"),
        ("mutate --edits 9", "tests/mutate.py --edits 9"),
        ("build --rounds 9", "tests/bench_build.py --rounds 9"),
    ],
)
def test_a_bench_is_chosen_by_its_name(project, arguments, runs):
    (project / "tests").mkdir()
    (project / "tests/bench_build.py").touch()
    assert make(project, "bench", f"ARGS={arguments}").returncode == 0
    assert calls(project).splitlines()[-1] == f"python SOURCE_DATE_EPOCH= {runs}"

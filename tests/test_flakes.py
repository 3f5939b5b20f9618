"""Items run in the order of a seed, and a failing run is reported with it."""

import re
import sys

import bench_flakes
import pytest
from test_verify import tree, verify

__all__ = ["tree", "verify"]  # fixtures


def order(said: str) -> list[str]:
    return re.findall(r"^(docs/\S+::.*?) PASSED", said, re.M)


def test_a_seed_is_an_order(verify):
    plain, one, again, other = (
        order(verify("docs", *options)[1])
        for options in ([], ["--shuffle=1"], ["--shuffle=1"], ["--shuffle=2"])
    )
    assert one == again
    assert len(plain) == 12
    assert sorted(plain) == sorted(one) == sorted(other)
    assert plain != one != other != plain


MAKE = """\
#!/bin/sh
echo "$@" "$PYTEST_ADDOPTS" "$MAKEFLAGS"
[ "$PYTEST_ADDOPTS" != --shuffle=13 ] || { echo "FAILED docs/a::b - odd"; exit 2; }
[ "$PYTEST_ADDOPTS" != --shuffle=14 ] || exit 2
[ "$PYTEST_ADDOPTS" != --shuffle=15 ] || { echo "pid $$"; sleep 60; }
"""


@pytest.fixture
def make(tmp_path, monkeypatch):
    path = tmp_path / "make"
    path.write_text(MAKE)
    path.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("MAKEFLAGS", "s")


@pytest.mark.parametrize(
    ("seed", "failed"),
    [
        (1, []),
        (13, ["FAILED docs/a::b - odd"]),
        (14, ["verify ARGS=docs/a.md --shuffle=14"]),
    ],
)
def test_what_failed_is_reported(make, seed, failed):
    assert bench_flakes.verify(["docs/a.md"], seed).failed == failed


def test_a_run_without_end_has_failed(make, monkeypatch):
    monkeypatch.setattr(bench_flakes, "LIMIT", 1)
    run = bench_flakes.verify([], 15)
    assert run.failed == ["FAILED: no end within 1 s"]
    assert run.seconds < 30


@pytest.mark.parametrize(("seed", "status"), [("1", 0), ("13", 1)])
def test_the_status_says_whether_a_run_failed(make, monkeypatch, capsys, seed, status):
    monkeypatch.setattr(sys, "argv", ["flakes", "--load", "1", "--seed", seed])
    assert bench_flakes.main() == status
    assert f"--seed {seed}" in capsys.readouterr().out


def test_the_load_ends_with_the_run():
    with pytest.raises(ZeroDivisionError), bench_flakes.load(2) as busy:
        assert [process.poll() for process in busy] == [None, None]
        raise ZeroDivisionError
    assert None not in [process.poll() for process in busy]

"""Two builds of the same sources are equal, whatever the machine, folder and hour."""

import os
import subprocess
import sys
from itertools import zip_longest
from pathlib import Path

import pytest
from bench_build import copy_project

ARGUMENTS = ["mkdocs", "build", "--strict", "--site-dir", "out"]
# MkDocs, 400 days from now.
LATER = f"""\
import datetime, runpy, sys, time

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(days=400)

now = time.time
time.time = lambda: now() + 400 * 86400
datetime.datetime = Later
sys.argv = {ARGUMENTS}
runpy.run_module("mkdocs", run_name="__main__")
"""
NOW = LATER.replace("400", "0")
# The program, and the environment, of two builds that have nothing in common.
HERE = NOW, {"LC_ALL": "C.UTF-8", "TZ": "UTC-8", "PYTHONHASHSEED": "1"}
THERE = (
    LATER,
    {
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "LANGUAGE": "de",
        "TZ": "PST8",
        "PYTHONHASHSEED": "2",
    },
)
CURE = "find what the build reads beside its sources"


def differences(one: Path, other: Path) -> list[str]:
    """Each file that two trees don't have alike, with its first line that differs."""
    names = sorted(
        {
            path.relative_to(tree).as_posix()
            for tree in (one, other)
            for path in tree.rglob("*")
            if path.is_file()
        }
    )
    found = []
    for name in names:
        sides = one / name, other / name
        if missing := [side for side in sides if not side.is_file()]:
            found.append(f"{name}:1: isn't in {missing[0].parent}; {CURE}")
            continue
        ours, theirs = (side.read_bytes() for side in sides)
        if ours != theirs:
            found.append(f"{name}:{first_difference(ours, theirs)}; {CURE}")
    return found


def first_difference(ours: bytes, theirs: bytes) -> str:
    """The line, and what two files have at their first byte that differs."""
    pairs = enumerate(zip_longest(ours, theirs))
    at = next(at for at, (a, b) in pairs if a != b)
    part = slice(max(at - 20, 0), at + 20)
    line = ours.count(b"\n", 0, at) + 1
    return f"{line}: byte {at}: {ours[part]!r}, but {theirs[part]!r}"


def build(roots: list[Path], epochs: list[str | None], scratch: Path) -> list[str]:
    """Build two copies at a time, each in its own way; how the outputs differ."""
    processes = []
    for root, epoch, (program, own) in zip(roots, epochs, (HERE, THERE), strict=True):
        environment = os.environ | own | {"PYTHONPATH": "hooks:tests"}
        environment["TMPDIR"] = str(scratch / root.name)  # jieba keeps words there
        Path(environment["TMPDIR"]).mkdir()
        environment.pop("SOURCE_DATE_EPOCH", None)
        if epoch:
            environment["SOURCE_DATE_EPOCH"] = epoch
        processes.append(
            subprocess.Popen(
                [sys.executable, "-c", program],
                cwd=root,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
        )
    for process in processes:
        said = process.communicate(timeout=600)[0]
        assert process.returncode == 0, said.decode("utf-8", "replace")[-3000:]
    return differences(*(root / "out" for root in roots))


@pytest.fixture
def scratch(tmp_path):
    (tmp_path / "scratch").mkdir()
    return tmp_path / "scratch"


@pytest.mark.built
def test_two_builds_are_equal(tmp_path, scratch):
    roots = [copy_project(tmp_path / "a"), copy_project(tmp_path / "b" / ("long" * 9))]
    assert build(roots, ["1000000000"] * 2, scratch) == []
    assert (roots[0] / "out/en/index.html").is_file()


# A hook that writes what a build must not depend on.
LEAKS = """\
import locale, tempfile, time
from pathlib import Path

def on_post_build(config):
    leaks = {
        "clock": str(time.time() // 86400),
        "encoding": locale.getpreferredencoding(False),
        "folder": config.config_file_path,
        "hashes": " ".join({"a", "b", "c", "d", "e", "f", "g", "h"}),
        "scratch": tempfile.gettempdir(),
        "zone": str(time.timezone),
    }
    for name, text in leaks.items():
        Path(config.site_dir, name).write_text(f"a leak:\\n{text}")
"""
SETTINGS = """\
site_name: x
site_url: https://notes.example/
theme: {name: null, custom_dir: theme}
plugins: []
"""


@pytest.fixture
def roots(tmp_path):
    """Two copies of a project of one page."""
    files = {
        "mkdocs.yml": SETTINGS,
        "docs/index.md": "# x\n",
        "theme/main.html": "{{ page.content }}",
    }
    roots = [tmp_path / "a", tmp_path / "longer"]
    for root in roots:
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
    return roots


def test_each_thing_that_a_build_may_not_read_is_found(roots, scratch):
    for root in roots:
        (root / "leaks.py").write_text(LEAKS)
        (root / "mkdocs.yml").write_text(f"{SETTINGS}hooks: [leaks.py]\n")
    found = build(roots, ["1000000000"] * 2, scratch)
    names = ["clock", "encoding", "folder", "hashes", "scratch", "zone"]
    assert [one.split(": byte")[0] for one in found] == [f"{name}:2" for name in names]


@pytest.mark.parametrize(
    "epochs", [["1000000000", "1100000000"], [None, None]], ids=["given", "none"]
)
def test_the_date_of_a_build_shows_in_the_sitemap(roots, scratch, epochs):
    found = build(roots, epochs, scratch)
    assert [one.split(":")[0] for one in found] == ["sitemap.xml", "sitemap.xml.gz"]
    assert found[0].startswith("sitemap.xml:5: byte ")
    assert "<lastmod>2" in found[0]


def test_a_small_project_is_built_alike(roots, scratch):
    assert build(roots, ["1000000000"] * 2, scratch) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("page.html", b"a\nb\nc", b"a\nB\nc", "2: byte 2: b'a\\nb\\nc', but b'a\\nB"),
        ("page.html", b"a\nb", b"a\nb\n", "2: byte 3: b'a\\nb', but b'a\\nb\\n'"),
        ("map.gz", b"\x1f\x8b\x00", b"\x1f\x8b\x01", "1: byte 2: b'\\x1f"),
        ("page.html", b"a", None, "1: isn't in "),
    ],
    ids=["a line", "an end", "a byte", "a file"],
)
def test_a_difference_is_named(tmp_path, name, old, new, words):
    one, other = tmp_path / "one", tmp_path / "other"
    for tree, text in ((one, old), (other, new)):
        (tree / "sub").mkdir(parents=True)
        (tree / "sub/same").write_bytes(b"same")
        if text is not None:
            (tree / "sub" / name).write_bytes(text)
    (found,) = differences(one, other)
    assert found.startswith(f"sub/{name}:{words}")
    assert found.endswith(CURE)

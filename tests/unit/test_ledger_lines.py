"""What the pages say of the versions, read again from the ledger and from the files."""

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from tfnotes.build import ledger_lines
from tfnotes.project import Project
from tfnotes.words import WORDS

ROOT = Path(__file__).parents[2]
LEDGER = json.loads((ROOT / "snippets/ledger.json").read_text("utf-8"))
SHORT = {
    full: ".".join(full.split(".")[:2]) for full in LEDGER["setup/contrib_is_gone"]
}
EVERY = [*SHORT.values()]
INCLUDE = re.compile(r'^ *--8<-- "(?P<path>[^":]+)"$')


def versions(said: str) -> set[str]:
    """The versions of a text such as ``TF 1.15 · 2.12 – 2.21``."""
    found = set()
    for part in said.removeprefix("TF ").split(" · "):
        first, _, last = part.partition(" – ")
        found |= {*EVERY[EVERY.index(first) : EVERY.index(last or first) + 1]}
    return found


def printed(path: str) -> str:
    """The ledger's hash of an output."""
    return sha256((ROOT / "snippets" / path).read_bytes()).hexdigest()[:12]


@pytest.fixture(scope="module")
def project():
    return Project(ROOT)


@pytest.mark.parametrize("language", WORDS)
def test_each_page_says_which_version_printed_what(project, language):
    words = WORDS[language]["ledger"]
    same, differs = (
        re.compile(
            re.escape(words[key]).replace(r"\{\}", "(TF [^<]*?)") + r'(?=$|"| ?<)'
        )
        for key in ("same", "differs")
    )
    seen = set()
    for page in project.of_language(language):
        lines, said = ledger_lines.expanded(project, page)[0], {}
        for at, line in enumerate(lines):
            if line.strip() == "```text" and (found := INCLUDE.match(lines[at + 1])):
                path = found["path"]
                before = [*reversed(lines[max(at - 3, 0) : at])]
                titles = [m[1] for one in before if (m := differs.search(one))]
                after = lines[at + 3 : at + 6]
                titles += [m[1] for one in after if (m := same.match(one.strip()))]
                if titles:
                    name = path.partition(".")[0]
                    said.setdefault(name, []).append((versions(titles[0]), path))
        for _, include in page.snippets:
            name = include.removesuffix(".py")
            told = [(number, path) for shown, path in said[name] for number in shown]
            assert sorted(number for number, _ in told) == sorted(EVERY), name
            by_version = dict(told)
            for full, entry in LEDGER[name].items():
                assert entry["output"] == printed(by_version[SHORT[full]]), name
            seen.add(name)
    assert len(seen) > 400


MANY = "of the same words " * 10
LISTED = re.compile(r"^- \[.+\]\((?P<place>\S+)\) · `(?P<file>\w+\.py)`$")
SAID = re.compile(r"^    - (?P<versions>TF .+?): (?P<line>.+)$")


@pytest.mark.parametrize("language", WORDS)
def test_each_program_that_changed_has_one_entry(project, language):
    page = project.by_name[f"{language}/migrate/changes-log.md"]
    found, section = {}, ""
    for line in ledger_lines.expanded(project, page)[0]:
        if line.startswith("## "):
            section = line.partition("{#")[2].split("}")[0].split()[0]
        elif entry := LISTED.match(line):
            key = entry["place"].rpartition("/")[2], entry["file"]
            assert key not in found
            found[key] = section, []
        elif said := SAID.match(line):
            found[key][1].append((versions(said["versions"]), said["line"]))
    changed = {
        name
        for name in LEDGER
        if project.versions.changed(ROOT / f"snippets/{name}.py")
    }
    assert sorted(file for _, file in found) == sorted(
        f"{name.partition('/')[2]}.py" for name in changed
    )
    causes = sorted(project.versions.causes[name] for name in changed)
    assert sorted(section for section, _ in found.values()) == causes
    for (_, file), (_, lines) in found.items():
        seen = [number for numbers, _ in lines for number in numbers]
        assert len(seen) == len({*seen}), file
        assert EVERY[-1] in lines[-1][0], file
        assert all(line != lines[-1][1] for _, line in lines[:-1]), file


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        ("a\nb\n", "a\nc\n", ("`b`", "`c`")),
        ("a\nb\nb\n", "a\na\nb\n", ("`b`", "`a`")),
        ("a\n", "a\nb\n", ("prints nothing here", "`b`")),
        ("a\n", "a\nTypeError: b\n", ("no error", "`TypeError: b`")),
        ("TypeError: a\n", "a\n\nTypeError: a\n", ("prints nothing here", "`a`")),
        ("a\n", "b\nTypeError: b\n", ("no error", "`TypeError: b`")),
        (
            "a\nTypeError: a\n",
            "b\nTypeError: b\n",
            ("`TypeError: a`", "`TypeError: b`"),
        ),
        (
            "TypeError: in user code:\n    f()\n    g()\n    TypeError: a\n",
            "TypeError: in user code:\n    f()\n    TypeError: b\n",
            ("`TypeError: a`", "`TypeError: b`"),
        ),
        ("a\nb\nc\n", "a\nc\n", ("`b`", "prints nothing here")),
        ("a\nb\nc\n", "d\n", ("`a`", "`d`")),
        (
            "tf.errors.XError: a\n",
            "tf.errors.XError: b\n",
            ("`XError: a`", "`XError: b`"),
        ),
        (
            f"{MANY}x\n",
            f"{MANY}y\n",
            ("`…words of the same words x`", "`…words of the same words y`"),
        ),
    ],
)
def test_an_entry_says_what_either_printed(project, tmp_path, then, now, told):
    snippet, version = tmp_path / "x.py", project.versions.all[0]
    version.own(snippet).write_text(then)
    snippet.with_suffix(".out").write_text(now)
    (line,), pin = ledger_lines.told(snippet, [version], "en")
    assert (line, pin) == told


def test_an_entry_of_two_versions_shows_a_line_that_differs_on_both(project, tmp_path):
    snippet, found = tmp_path / "x.py", project.versions.all[:2]
    for version, text in zip(found, ("a\nb\n", "x\nc\n"), strict=True):
        version.own(snippet).write_text(text)
    snippet.with_suffix(".out").write_text("x\ny\n")
    assert ledger_lines.told(snippet, [*found], "en") == (["`b`", "`c`"], "`y`")

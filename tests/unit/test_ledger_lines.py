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

"""The record of sections whose languages were declared to say the same.

``docs/synced.json`` holds a hash of each section in each language, a section a line, as
they stood at `make synced`. A section that changed since in one language alone is stale
in the other. White space and the width of tables don't count; an include counts by its
path.
"""

import difflib
import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tfnotes.check.parity import check_parity, check_twins
from tfnotes.page import Page, Problem, Tree, read_page, read_tree, write_text

RECORD = Path("docs/synced.json")
CHINESE = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
Record = dict[str, dict[str, str]]


def sections(page: Page) -> dict[str, tuple[int, str]]:
    """Each section's line and normalized text; the front matter is ``front-matter``."""
    starts = [(1, "front-matter"), *((h.line, h.id) for h in page.headings)]
    ends = [line - 1 for line, _ in starts[1:]] + [len(page.lines)]
    found = {}
    for (line, name), end in zip(starts, ends, strict=True):
        text = " ".join(" ".join(page.lines[line - 1 : end]).split())
        text = re.sub(r" \{#[^}]*\}", "", text, count=1)
        text = re.sub(r" *\| *", "|", re.sub(r":?-{3,}:?", "---", text))
        found[name] = line, re.sub(f"(?<=[{CHINESE}]) (?=[{CHINESE}])", "", text)
    return found


def digest(text: str) -> str:
    """A short hash of a section's text."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def current(tree: Tree) -> Record:
    """What the record would be if all sections were declared to agree now."""
    record: Record = {}
    for pair in tree.twins():
        for page in pair:
            below = page.name.partition("/")[2].removesuffix(".md")
            for name, (_, text) in sections(page).items():
                record.setdefault(f"{below}#{name}", {})[page.language] = digest(text)
    return record


def read_record(root: Path) -> Record:
    """The record as it was last written; empty if there is none."""
    path = root / RECORD
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}


def write_record(root: Path, record: Record) -> None:
    """Write the record: a line a section, sorted, so that branches merge by line."""
    lines = [
        f"  {json.dumps(key)}: {json.dumps(record[key], sort_keys=True)}"
        for key in sorted(record)
    ]
    write_text(root / RECORD, "{\n" + ",\n".join(lines) + "\n}\n")


def check_synced(tree: Tree) -> Iterator[Problem]:
    """Every section stands in each language as it was last declared to agree."""
    try:
        recorded = read_record(tree.root)
    except ValueError as error:
        yield Problem(RECORD, 1, f"isn't JSON: {error}", "merge it, or run make synced")
        return
    now = current(tree)
    gone = recorded.keys() - now.keys()
    known = {json.dumps(recorded[key], sort_keys=True): key for key in gone}
    for pair in tree.twins():
        here, there = (sections(page) for page in pair)
        below = pair[0].name.partition("/")[2].removesuffix(".md")
        for name in here.keys() & there.keys():
            key = f"{below}#{name}"
            if now[key] == recorded.get(key):
                continue
            cure = f'run make synced ARGS="{key}"'
            old = known.get(json.dumps(now[key], sort_keys=True))
            if key not in recorded:
                what = f"{key} was {old}" if old else f"{key} isn't in {RECORD}"
                line = here[name][0]
                yield Problem(pair[0].shown, line, what, f"compare both, then {cure}")
            else:
                yield _stale(pair, name, key, recorded[key], cure)
    for key in sorted(recorded.keys() - now.keys()):
        what = f"{key} is recorded, but no longer there"
        yield Problem(RECORD, 1, what, "run make synced")


def _stale(
    pair: tuple[Page, Page], name: str, key: str, was: dict[str, str], cure: str
) -> Problem:
    """Say which side of a section changed, and which words."""
    changed = [
        page
        for page in pair
        if digest(sections(page)[name][1]) != was.get(page.language)
    ]
    page = changed[0]
    line, text = sections(page)[name]
    words = _changed_words(page, name, was.get(page.language, ""), text)
    if len(changed) == 2:
        return Problem(
            page.shown, line, f"{key} changed in both: {words}", f"compare, then {cure}"
        )
    twin = pair[1] if page is pair[0] else pair[0]
    place = f"{twin.shown}:{sections(twin)[name][0]}"
    what = f"{key} changed in {page.language} alone: {words}"
    return Problem(page.shown, line, what, f"bring {place} up to date, then {cure}")


def _changed_words(page: Page, name: str, was: str, text: str) -> str:
    """The words that differ from the recorded text, which git still knows."""
    for old in _versions(page):
        then = sections(old).get(name, (0, ""))[1]
        if digest(then) == was:
            split = re.compile(rf"[{CHINESE}]|[^\s{CHINESE}]+")
            before, after = split.findall(then), split.findall(text)
            parts = []
            matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
            for kind, a, b, c, d in matcher.get_opcodes():
                if kind != "equal":
                    parts.append(f"[-{' '.join(before[a:b])}-]" if b > a else "")
                    parts.append(f"{{+{' '.join(after[c:d])}+}}" if d > c else "")
            return " ".join(filter(None, parts))[:300]
    return "git knows no version with the recorded text"


def _versions(page: Page) -> Iterator[Page]:
    """The page as its last commits left it, newest first."""

    def git(*args: str) -> str:
        command = ["git", "-C", str(page.root), *args]
        return subprocess.run(command, capture_output=True, encoding="utf-8").stdout

    for commit in git("log", "-n", "50", "--format=%H", "--", str(page.shown)).split():
        lines = git("show", f"{commit}:./{page.shown.as_posix()}").split("\n")
        yield read_page(page.path, page.root, lines)


def main(keys: list[str]) -> int:
    """Record some sections, or all; refuse pages whose structure differs."""
    tree = read_tree(Path.cwd())
    problems = [*tree.unreadable, *check_twins(tree), *check_parity(tree)]
    pages = {key.partition("#")[0] for key in keys}
    if refused := [
        problem
        for problem in problems
        if not keys or problem.path.with_suffix("").as_posix().split("/", 2)[2] in pages
    ]:
        print(*refused, "the languages differ: nothing is recorded", sep="\n")
        return 1
    now, record = current(tree), read_record(tree.root) if keys else {}
    for key in keys:
        found = [one for one in now if one == key or one.startswith(f"{key}#")]
        if not found and record.pop(key, None) is None:
            print(f"{key}: no such section; write page#id, such as {next(iter(now))}")
            return 1
        record.update({one: now[one] for one in found})
    write_record(tree.root, record if keys else now)
    return 0

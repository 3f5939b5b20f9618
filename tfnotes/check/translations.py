"""The record of sections whose languages were declared to say the same.

``docs/synced.json`` holds a hash of each section in each language, a section a line, as
they stood at `make synced`. A section that changed since in one language alone is stale
in the other. How a paragraph is broken into lines and the width of tables don't count;
blank lines and indents do, which may change what is shown; an include counts by its
path. Where two branches conflict in the record, keep both sides, compare those
sections, and run `make synced` for each.
"""

import difflib
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from tfnotes.check.parity import check_parity, check_translations
from tfnotes.files import Problem, digest, write_text
from tfnotes.page import ITEM, LANGUAGES, Block, Page, read_page
from tfnotes.project import Project

RECORD = Path("docs/synced.json")
CHINESE = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
BETWEEN = re.compile(f"(?<=[{CHINESE}]) (?=[{CHINESE}])")
WORD = re.compile(rf"[{CHINESE}]|[^\s{CHINESE}]+")
Record = dict[str, dict[str, str]]  # hashes by page#section, then by language


def sections(page: Page) -> dict[str, tuple[int, str]]:
    """Each section's line and normalized text; the front matter is ``front-matter``."""
    front = " ".join(" ".join(page.lines[: page.body - 1]).split())
    found = {"front-matter": (1, BETWEEN.sub("", front))}
    for section in page.sections:
        heading = section.heading
        text = BETWEEN.sub("", heading.title) + "\n\n" + _text(section.blocks)
        found[heading.id] = heading.line, text
    return found


def _text(blocks: list[Block]) -> str:
    """Blocks with their indents and blank lines between, a paragraph in a line."""
    parts = []
    for before, block in pairwise([None, *blocks]):
        if before:
            parts.append("\n" if block.line == before.last + 1 else "\n\n")
        lines: list[str] = []
        for line in block.lines:
            words = " ".join(line.split())
            if block.kind == "table":
                words = re.sub(r" *\| *", "|", re.sub(r":?-{3,}:?", "---", words))
            if lines and block.kind == "paragraph" and not ITEM.match(line):
                lines[-1] += f" {words}"
            else:
                lines.append(" " * (len(line) - len(line.lstrip())) + words)
        parts.append(BETWEEN.sub("", "\n".join(lines)))
    return "".join(parts)


def current(project: Project) -> Record:
    """What the record would be if all sections were declared to agree now."""
    record: Record = {}
    for pair in project.translations:
        for page in pair:
            for name, (_, text) in sections(page).items():
                key = f"{page.below.removesuffix('.md')}#{name}"
                record.setdefault(key, {})[page.language] = digest(text.encode())
    return record


def read_record(root: Path) -> Record:
    """The record as it was last written; empty if there is none.

    Raises:
        ValueError: it isn't JSON of such a form.
    """
    path = root / RECORD
    record = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    tables = [record, *(record.values() if isinstance(record, dict) else ())]
    if not all(isinstance(table, dict) for table in tables):
        raise ValueError("it has another form")
    return record


def write_record(root: Path, record: Record) -> None:
    """Write the record: a line a section, sorted, so that branches merge by line."""
    lines = [
        f"  {json.dumps(key)}: {json.dumps(record[key], sort_keys=True)}"
        for key in sorted(record)
    ]
    write_text(root / RECORD, "{\n" + ",\n".join(lines) + "\n}\n")


def check_synced(project: Project) -> Iterator[Problem]:
    """Every section stands in each language as it was last declared to agree."""
    try:
        recorded = read_record(project.root)
    except ValueError as error:
        what = f"isn't what make synced writes: {error}"
        yield Problem(RECORD, 1, what, "merge it, or run make synced")
        return
    now = current(project)
    gone = recorded.keys() - now.keys()
    moved = {json.dumps(recorded[key], sort_keys=True): key for key in gone}
    stale: dict[str, list[str]] = {}
    for key, hashes in now.items():
        if hashes != recorded.get(key) and len(hashes) == len(LANGUAGES):
            stale.setdefault(key.partition("#")[0], []).append(key)
    for pair in project.translations:
        sides = [Side(page) for page in pair]
        for key in stale.get(pair[0].below.removesuffix(".md"), ()):
            if key in recorded:
                yield _stale(sides, key, recorded[key])
                continue
            old = moved.get(json.dumps(now[key], sort_keys=True))
            what = f"{key} was {old}" if old else f"{key} isn't in {RECORD}"
            line = sides[0].sections[key.partition("#")[2]][0]
            yield pair[0].problem(line, what, f"compare both, then {_cure(key)}")
    for key in sorted(gone):
        what = f"{key} is recorded, but no longer there"
        yield Problem(RECORD, 1, what, "run make synced")


def _cure(key: str) -> str:
    return f'run make synced ARGS="{key}"'


@dataclass
class Side:
    """A page of a pair, its sections, and those of its commits as far as was asked."""

    page: Page
    known: dict[str, str] = field(default_factory=dict)  # texts by their hashes

    @cached_property
    def sections(self) -> dict[str, tuple[int, str]]:
        """The page's sections as they stand."""
        return sections(self.page)

    @cached_property
    def _older(self) -> Iterator[Page]:
        return _committed(self.page)

    def recorded(self, was: str) -> str | None:
        """The text that has a hash; None if no commit has it."""
        while was not in self.known and (old := next(self._older, None)):
            self.known |= {digest(t.encode()): t for _, t in sections(old).values()}
        return self.known.get(was)


def _stale(sides: list[Side], key: str, was: dict[str, str]) -> Problem:
    """Say which side of a section changed, and which words."""
    name = key.partition("#")[2]
    changed = [
        side
        for side in sides
        if digest(side.sections[name][1].encode()) != was.get(side.page.language)
    ]
    side = changed[0]
    line, text = side.sections[name]
    then = side.recorded(was.get(side.page.language, ""))
    words = "git knows no version with the recorded text"
    words = words if then is None else _changed_words(then, text)
    if len(changed) == 2:
        what = f"{key} changed in both: {words}"
        return side.page.problem(line, what, f"compare, then {_cure(key)}")
    other = sides[1] if side is sides[0] else sides[0]
    place = f"{other.page.shown}:{other.sections[name][0]}"
    what = f"{key} changed in {side.page.language} alone: {words}"
    return side.page.problem(line, what, f"bring {place} up to date, then {_cure(key)}")


def _changed_words(then: str, now: str) -> str:
    """The words in which two texts differ."""
    before, after = WORD.findall(then), WORD.findall(now)
    parts = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            parts.append(f"[-{' '.join(before[a:b])}-]" if b > a else "")
            parts.append(f"{{+{' '.join(after[c:d])}+}}" if d > c else "")
    return " ".join(filter(None, parts))[:300] or "a blank line or an indent"


def _committed(page: Page) -> Iterator[Page]:
    """The page as its last commits left it, newest first."""

    def git(*args: str) -> str:
        command = ["git", "-C", str(page.root), *args]
        return subprocess.run(command, capture_output=True, encoding="utf-8").stdout

    for commit in git("log", "-n", "50", "--format=%H", "--", str(page.shown)).split():
        text = git("show", f"{commit}:./{page.shown.as_posix()}")
        yield read_page(page.path, page.root, text)


def main(keys: list[str]) -> int:
    """Record some sections, or all; refuse pages whose structure differs."""
    project = Project(Path.cwd())
    rules = (check_translations, check_parity)
    problems = [*project.unreadable, *(one for rule in rules for one in rule(project))]
    pages = {key.partition("#")[0] for key in keys}
    if refused := [
        problem
        for problem in problems
        if not keys or problem.path.with_suffix("").as_posix().split("/", 2)[2] in pages
    ]:
        print(*refused, "the languages differ: nothing is recorded", sep="\n")
        return 1
    now, record = current(project), read_record(project.root) if keys else {}
    for key in keys:
        found = [one for one in now if one == key or one.startswith(f"{key}#")]
        if not found and record.pop(key, None) is None:
            print(f"{key}: no such section; write page#id, such as {next(iter(now))}")
            return 1
        record.update({one: now[one] for one in found})
    write_record(project.root, record if keys else now)
    return 0

"""The rules of the whole project: pages, their twins, snippets and outputs."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import glossary
from pages import (
    LANGUAGES,
    Page,
    Problem,
    page_paths,
    read_page,
    read_text,
    snippet_paths,
)
from rules import check_page

SNIPPET_LINES = 30
ANNOTATION = re.compile(r"^# \(\d+\)!$")
UNSTABLE = re.compile(r"0x[0-9a-f]{6,}|/(?:home|tmp|usr|root|Users)/|site-packages")
PIN = re.compile(r"tensorflow==(?P<version>[\d.]+)")


def check_project(root: Path) -> list[Problem]:
    """All broken rules of a project's tree, by path and line."""
    pages, problems = read_pages(root)
    for page in pages:
        problems.extend(check_page(page))
    problems.extend(check_twins(root, pages))
    problems.extend(check_snippets(root))
    problems.extend(check_shown(root, pages))
    problems.extend(check_messages(root, pages))
    problems.extend(check_versions(root, pages))
    problems.extend(glossary.check_glossary(root))
    return sorted(problems, key=lambda problem: (str(problem.path), problem.line))


def read_pages(root: Path) -> tuple[list[Page], list[Problem]]:
    """Every page that can be read, and what hinders the others."""
    pages, problems = [], []
    for path in page_paths(root):
        try:
            pages.append(read_page(path, root))
        except (ValueError, OSError) as error:
            shown = path.relative_to(root)
            problems.append(Problem(shown, 1, str(error), "save it as plain UTF-8"))
    return pages, problems


def check_twins(root: Path, pages: list[Page]) -> Iterator[Problem]:
    """Every page exists in each language, with the same headings and snippets."""
    by_name = {page.name: page for page in pages}
    for page in pages:
        language, _, below = page.name.partition("/")
        for other in LANGUAGES:
            twin = by_name.get(f"{other}/{below}")
            if twin is None:
                if not (root / "docs" / other / below).exists():
                    what = f"docs/{other}/{below} does not exist"
                    yield Problem(page.shown, 1, what, "write the page's twin")
            elif language == LANGUAGES[0] and other != language:
                yield from _differences(page, twin)


def _differences(page: Page, twin: Page) -> Iterator[Problem]:
    for name, of in (("headings", headings), ("snippets", lambda p: p.snippets)):
        ours, theirs = of(page), of(twin)
        for (line, one), (other_line, other) in zip(ours, theirs, strict=False):
            if one != other:
                what = f"{name} differ: {one}, but {other} at {twin.shown}:{other_line}"
                yield Problem(page.shown, line, what, "make both pages agree")
                break
        else:
            if len(ours) != len(theirs):
                longer = page if len(ours) > len(theirs) else twin
                line, extra = of(longer)[min(len(ours), len(theirs))]
                lacking = twin if longer is page else page
                what = f"{extra} is missing in {lacking.shown}"
                yield Problem(longer.shown, line, what, "make both pages agree")


def headings(page: Page) -> list[tuple[int, str]]:
    """The line, and level and id, of each heading outside fences."""
    found = []
    inside: set[int] = set()
    for fence in page.fences:
        inside.update(range(fence.line, fence.line + len(fence.body) + 2))
    for number, line in enumerate(page.lines, 1):
        heading = re.match(r"^(#{1,6}) .*\{(#[a-z0-9-]+)\}$", line)
        if heading and number not in inside:
            found.append((number, f"{heading[1]} {heading[2]}"))
    return found


def check_snippets(root: Path) -> Iterator[Problem]:
    """Each snippet is short, without prose, 3.7-compatible, and has its output."""
    for path in snippet_paths(root):
        shown = path.relative_to(root)
        try:
            text = read_text(path)
            tree = ast.parse(text, feature_version=(3, 7))
        except (ValueError, SyntaxError) as error:
            line = getattr(error, "lineno", 1) or 1
            yield Problem(shown, line, str(error), "write Python 3.7 in UTF-8")
            continue
        count = text.count("\n")
        if count > SNIPPET_LINES:
            what = f"{count} lines, at most {SNIPPET_LINES}"
            yield Problem(shown, count, what, "show one behaviour; split it")
        yield from _comments(shown, text)
        if ast.get_docstring(tree) is not None:
            yield Problem(shown, 1, "a docstring is prose", "explain it on the page")
        if not path.with_suffix(".out").is_file():
            cure = f"run make bless ARGS={shown}"
            yield Problem(shown, 1, "has no recorded output", cure)
    for path in sorted((root / "snippets").glob("*/*.out")):
        yield from _output(root, path)


def _comments(shown: Path, text: str) -> Iterator[Problem]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and not ANNOTATION.match(token.string):
            what = f"the comment {token.string!r}"
            cure = "only # (1)! marks stand in a snippet; explain on the page"
            yield Problem(shown, token.start[0], what, cure)


def _output(root: Path, path: Path) -> Iterator[Problem]:
    shown = path.relative_to(root)
    stem = path.name.partition(".")[0]
    if not path.with_name(f"{stem}.py").is_file():
        yield Problem(shown, 1, f"no snippet {stem}.py", "remove it: git rm")
    try:
        lines = read_text(path).split("\n")
    except ValueError as error:
        yield Problem(shown, 1, str(error), "run make bless")
        return
    for number, line in enumerate(lines, 1):
        if found := UNSTABLE.search(line):
            what = f"{found[0]!r} differs between machines"
            yield Problem(shown, number, what, "print something stable instead")


def check_shown(root: Path, pages: list[Page]) -> Iterator[Problem]:
    """Each snippet is shown on a page of each language, once a page."""
    seen: dict[str, set[str]] = {}
    for page in pages:
        lines: dict[str, int] = {}
        for line, include in page.snippets:
            seen.setdefault(include, set()).add(page.name.split("/")[0])
            if include in lines:
                what = f"{include} is shown at line {lines[include]} already"
                yield Problem(page.shown, line, what, "link to that section")
            lines[include] = line
    for path in snippet_paths(root):
        languages = seen.get(path.relative_to(root / "snippets").as_posix(), set())
        if missing := [one for one in LANGUAGES if one not in languages]:
            what = f"not shown on a page in {' and '.join(missing)}"
            cure = "include it on its page in both languages, or remove it"
            yield Problem(path.relative_to(root), 1, what, cure)


def check_messages(root: Path, pages: list[Page]) -> Iterator[Problem]:
    """Each message in a section ``#errors`` stands in some recorded output."""
    outputs = [
        path.read_text("utf-8", "replace")
        for path in sorted((root / "snippets").glob("*/*.out"))
    ]
    for page in pages:
        for fence in page.fences:
            if fence.info != "text" or fence.include:
                continue
            message = "\n".join(line[fence.indent :] for line in fence.body)
            if not any(message in output for output in outputs):
                what = f"no recorded output holds {fence.body[:1]}"
                cure = "quote a message exactly as a snippet printed it"
                yield Problem(page.shown, fence.line, what, cure)


def check_versions(root: Path, pages: list[Page]) -> Iterator[Problem]:
    """A section ``#versions`` names the TensorFlow that pyproject.toml pins."""
    pin = PIN.search((root / "pyproject.toml").read_text("utf-8"))["version"]
    for page in pages:
        for number, identity in headings(page):
            if identity == "## #versions":
                section = "\n".join(page.lines[number:]).split("\n## ")[0]
                if f"TensorFlow {pin}" not in section:
                    what = f"the section doesn't name TensorFlow {pin}"
                    yield Problem(page.shown, number, what, "name the pinned version")

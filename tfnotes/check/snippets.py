"""The rules of snippets and of what they printed."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tfnotes.page import LANGUAGES, Problem, Tree, read_text

SNIPPET_LINES = 30
LONG = {"notes": 90}  # the whole model of the notes' index needs more
ANNOTATION = re.compile(r"^# \(\d+\)!$")
UNSTABLE = re.compile(r"0x[0-9a-f]{6,}|/(?:home|tmp|usr|root|Users)/|site-packages")


def check_snippets(tree: Tree) -> Iterator[Problem]:
    """Each snippet is short, without prose, 3.7-compatible, and has its output."""
    for path in tree.snippets:
        shown = path.relative_to(tree.root)
        try:
            text = read_text(path)
            parsed = ast.parse(text, feature_version=(3, 7))
        except (ValueError, SyntaxError) as error:
            line = getattr(error, "lineno", 1) or 1
            yield Problem(
                shown, line, str(error), "write Python 3.7 in a plain UTF-8 file"
            )
            continue
        count, most = text.count("\n"), LONG.get(path.parent.name, SNIPPET_LINES)
        if count > most:
            what = f"{count} lines, at most {most}"
            yield Problem(shown, count, what, "show one behavior; split it")
        yield from _comments(shown, text)
        if ast.get_docstring(parsed) is not None:
            yield Problem(shown, 1, "a docstring is prose", "explain it on the page")
        if not path.with_suffix(".out").is_file():
            cure = f"run make bless ARGS={shown}"
            yield Problem(shown, 1, "has no recorded output", cure)


def _comments(shown: Path, text: str) -> Iterator[Problem]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and not ANNOTATION.match(token.string):
            what = f"the comment {token.string!r}"
            cure = "only # (1)! marks stand in a snippet; explain on the page"
            yield Problem(shown, token.start[0], what, cure)


def check_outputs(tree: Tree) -> Iterator[Problem]:
    """Each output belongs to a snippet and is the same on every machine."""
    for path in tree.outputs:
        yield from _output(tree.root, path)


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


def check_shown(tree: Tree) -> Iterator[Problem]:
    """Each snippet is shown on a page of each language, once a page."""
    seen: dict[str, set[str]] = {}
    for page in tree.pages:
        lines: dict[str, int] = {}
        for line, include in page.snippets:
            seen.setdefault(include, set()).add(page.name.split("/")[0])
            if include in lines:
                what = f"{include} is shown at line {lines[include]} already"
                yield Problem(page.shown, line, what, "link to that section")
            lines[include] = line
    yield from _pictures(tree)
    for path in tree.snippets:
        languages = seen.get(path.relative_to(tree.root / "snippets").as_posix(), set())
        if missing := [one for one in LANGUAGES if one not in languages]:
            what = f"not shown on a page in {' and '.join(missing)}"
            cure = "include it on its page in both languages, or remove it"
            yield Problem(path.relative_to(tree.root), 1, what, cure)


def _pictures(tree: Tree) -> Iterator[Problem]:
    """Each picture stands on a page that shows its snippet, in each language."""
    seen: dict[str, set[str]] = {}
    for page in tree.pages:
        shown = {include.removesuffix(".py") for _, include in page.snippets}
        for fence in page.fences:
            include = fence.include or ""
            if include.endswith(".dot"):
                seen.setdefault(include, set()).add(page.language)
                if include.removesuffix(".dot") not in shown:
                    what = f"the picture {include} without its snippet"
                    cure = "show the snippet on this page"
                    yield Problem(page.shown, fence.line, what, cure)
    for path in sorted((tree.root / "snippets").glob("*/*.dot")):
        name = path.relative_to(tree.root / "snippets").as_posix()
        missing = [one for one in LANGUAGES if one not in seen.get(name, set())]
        if not path.with_suffix(".py").is_file():
            what, cure = f"no snippet {path.stem}.py", "remove it: git rm"
        elif not path.read_text("utf-8").startswith("digraph "):
            what, cure = (
                "isn't drawn yet",
                f"run make bless ARGS=snippets/{name[:-4]}.py",
            )
        elif missing:
            what = f"not drawn on a page in {' and '.join(missing)}"
            cure = "include it on its page in both languages, or remove it"
        else:
            continue
        yield Problem(path.relative_to(tree.root), 1, what, cure)

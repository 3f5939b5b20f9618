"""The rules of snippets, of what they printed and of where they are shown."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tfnotes.files import Problem, read_text
from tfnotes.page import LANGUAGES
from tfnotes.project import Project

SNIPPET_LINES = 30
LONG = {"notes": 90}  # whole models need more
ANNOTATION = re.compile(r"^# \(\d+\)!$")
UNSTABLE = re.compile(r"0x[0-9a-f]{6,}|/(?:home|tmp|usr|root|Users)/|site-packages")


def check_snippets(project: Project) -> Iterator[Problem]:
    """Each snippet is short, without prose, 3.7-compatible, and has its output."""
    for path in project.snippets:
        shown = path.relative_to(project.root)
        try:
            text = read_text(path)
            parsed = ast.parse(text, feature_version=(3, 7))
        except (ValueError, SyntaxError) as error:
            line = getattr(error, "lineno", 1) or 1
            cure = "write Python 3.7 in a plain UTF-8 file"
            yield Problem(shown, line, str(error), cure)
            continue
        count, most = text.count("\n"), LONG.get(path.parent.name, SNIPPET_LINES)
        if count > most:
            what = f"{count} lines, at most {most}"
            yield Problem(shown, count, what, "show one behavior; split it")
        yield from _comments(shown, text)
        if ast.get_docstring(parsed) is not None:
            yield Problem(shown, 1, "a docstring is prose", "explain it on the page")
        if project.content(path.with_suffix(".out")) is None:
            cure = f"run make bless ARGS={shown}"
            yield Problem(shown, 1, "has no recorded output", cure)


def _comments(shown: Path, text: str) -> Iterator[Problem]:
    if "#" not in text:
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and not ANNOTATION.match(token.string):
            what = f"the comment {token.string!r}"
            cure = "only # (1)! marks stand in a snippet; explain on the page"
            yield Problem(shown, token.start[0], what, cure)


def check_outputs(project: Project) -> Iterator[Problem]:
    """Each output belongs to a snippet and is the same on every machine."""
    snippets = {*project.snippets}
    for path in project.outputs:
        shown, stem = path.relative_to(project.root), path.name.partition(".")[0]
        if path.with_name(f"{stem}.py") not in snippets:
            yield Problem(shown, 1, f"no snippet {stem}.py", "remove it: git rm")
        try:
            text = read_text(path)
        except ValueError as error:
            yield Problem(shown, 1, str(error), "run make bless")
            continue
        for found in UNSTABLE.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            what = f"{found[0]!r} differs between machines"
            yield Problem(shown, line, what, "print something stable instead")


def check_shown(project: Project) -> Iterator[Problem]:
    """Each snippet and picture is shown on a page of each language, once a page."""
    seen: dict[str, set[str]] = {}
    for page in project.pages:
        lines: dict[str, int] = {}
        whole = {include for _, include in page.snippets}
        for fence in page.fences:
            include = fence.include or ""
            if fence.excerpt or not include.endswith((".py", ".dot")):
                continue
            seen.setdefault(include, set()).add(page.language)
            if include in lines and include in whole:
                what = f"{include} is shown at line {lines[include]} already"
                yield page.problem(fence.line, what, "link to that section")
            lines[include] = fence.line
            if include.endswith(".dot") and f"{include[:-4]}.py" not in whole:
                what = f"the picture {include} without its snippet"
                yield page.problem(fence.line, what, "show the snippet on this page")
    for path in [*project.snippets, *project.files(".dot")]:
        name = path.relative_to(project.root / "snippets").as_posix()
        missing = [one for one in LANGUAGES if one not in seen.get(name, set())]
        is_picture = path.suffix == ".dot"
        if is_picture and project.content(path.with_suffix(".py")) is None:
            what, cure = f"no snippet {path.stem}.py", "remove it: git rm"
        elif is_picture and not project.text(path).startswith("digraph "):
            what = "isn't drawn yet"
            cure = f"run make bless ARGS=snippets/{name[:-4]}.py"
        elif missing:
            verb = "drawn" if is_picture else "shown"
            what = f"not {verb} on a page in {' and '.join(missing)}"
            cure = "include it on its page in both languages, or remove it"
        else:
            continue
        yield Problem(path.relative_to(project.root), 1, what, cure)

"""The rules of snippets, of what they printed and of where they are shown.

Beside ``<name>.py`` stand ``<name>.out``, what it printed on the pinned TensorFlow,
``<name>.tf-1.15.out``, what it printed on 1.15 if that differs, ``<name>.err``, what it
logged to standard error, and ``<name>.dot``, the graph that it built. All are written
by `make bless` and `make versions`; the last two where there is a file, even an empty
one. How a program runs, and what it may do, is in tfnotes/run/runner.py; which ones get
a fresh interpreter, in tfnotes/run/program.py.
"""

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
OUTPUT_LINES = 200
OUTPUT_COLUMNS = 1000
# All that may stand below snippets/.
FILES = re.compile(
    r"[a-z0-9-]+/[a-z0-9_]+(\.py|\.dot|(\.tf-\d+\.\d+)?\.(out|err))"
    r"|locks/[\d.]+\.txt|(ledger|environments)\.json|versions\.toml"
)
MARKUP = re.compile(r"8<-|^ *(```|~~~)", re.M)
UNSTABLE = re.compile(
    r"0x[0-9a-f]{6,}|/(?:home|tmp|usr|root|Users)/|site-packages|Read-only file"
)


def check_files(project: Project) -> Iterator[Problem]:
    """Below ``snippets/`` stands nothing that could run without being shown."""
    folder = project.root / "snippets"
    for path in sorted(folder.rglob("*")):
        name, what = path.relative_to(folder).as_posix(), None
        if "__pycache__" in path.parts:
            continue
        if path.is_symlink():
            what = "is a symbolic link"
        elif path.is_dir():
            what = "is a folder of a topic's" if "/" in name else None
        elif not FILES.fullmatch(name):
            what = "is no <topic>/<name>.py, nor what belongs to one"
        if what:
            yield Problem(path.relative_to(project.root), 1, what, "remove it")


def check_snippets(project: Project) -> Iterator[Problem]:
    """Each snippet is short, without prose, 3.7-compatible, and has its output."""
    for path in project.new(project.snippets):
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
        yield from _imports(path, shown, parsed)
        if found := MARKUP.search(text):
            line = text.count("\n", 0, found.start()) + 1
            what = f"{found[0].strip()!r}, which Markdown takes for its own"
            yield Problem(shown, line, what, "put it together: '8<' + '-'")
        if ast.get_docstring(parsed) is not None:
            yield Problem(shown, 1, "a docstring is prose", "explain it on the page")
        if project.content(path.with_suffix(".out")) is None:
            cure = f"run make bless ARGS={shown}"
            yield Problem(shown, 1, "has no recorded output", cure)


def _comments(shown: Path, text: str) -> Iterator[Problem]:
    if "#" not in text:
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            what = f"the comment {token.string!r}"
            yield Problem(shown, token.start[0], what, "explain it on the page")


def _imports(path: Path, shown: Path, parsed: ast.Module) -> Iterator[Problem]:
    """Imports of what stands beside a snippet, and modules without an import."""
    for node in ast.walk(parsed):
        is_read = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load)
        if is_read and ast.unparse(node.value).split(".")[-1] == "modules":
            what = "takes a module that may not be imported elsewhere"
            yield Problem(shown, node.lineno, what, "import it")
        if not isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        own = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in own or [one.name for one in node.names]:
            first = name.partition(".")[0]
            if not first or list(path.parent.glob(f"{first}.py")):
                what = f"imports {first or '.'}, a file of the repository"
                yield Problem(shown, node.lineno, what, "write out what it needs")


def check_outputs(project: Project) -> Iterator[Problem]:
    """Each output belongs to a snippet and is the same on every machine."""
    snippets = {*project.snippets}
    for path in project.new(project.outputs):
        shown, stem = path.relative_to(project.root), path.name.partition(".")[0]
        if path.with_name(f"{stem}.py") not in snippets:
            yield Problem(shown, 1, f"no snippet {stem}.py", "remove it: git rm")
        try:
            text = read_text(path)
        except ValueError as error:
            yield Problem(shown, 1, str(error), "run make bless")
            continue
        if path.suffix == ".out" and (fault := _fault(text)):
            yield Problem(shown, *fault)
        for found in UNSTABLE.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            what = f"{found[0]!r} differs between machines"
            yield Problem(shown, line, what, "print something stable instead")


def _fault(text: str) -> tuple[int, str, str] | None:
    """The line of an output that a page can't show as it is, why, and what to do."""
    lines = text.split("\n")
    longest = max(range(len(lines)), key=lambda at: len(lines[at]))
    bless = "print something else, then make bless"
    if not text.strip():
        return 1, "shows nothing", "print something, then make bless"
    if not text.endswith("\n"):
        return len(lines), "ends without a line break", bless
    if text.startswith("\n") or text.endswith("\n\n"):
        return 1, "begins or ends with a blank line", "print(….strip())"
    if len(lines) > OUTPUT_LINES:
        return len(lines), f"more than {OUTPUT_LINES} lines", bless
    if len(lines[longest]) > OUTPUT_COLUMNS:
        return longest + 1, f"more than {OUTPUT_COLUMNS} characters", bless
    if found := MARKUP.search(text):
        line = text.count("\n", 0, found.start()) + 1
        return line, f"{found[0].strip()!r}, which Markdown takes for its own", bless
    return None


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

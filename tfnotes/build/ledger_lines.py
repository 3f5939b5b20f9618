"""Writes what the ledger says into the pages: which TensorFlow printed what.

Under each snippet stand the versions that printed its output, and the outputs of those
that printed something else; `#versions` gets its table, the page `changes` its lists.
All of it is Markdown, made before the page is rendered: the checks read it too.
"""

import difflib
import posixpath
import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise, zip_longest
from pathlib import Path

from tfnotes.build import messages, terms
from tfnotes.build import names as api_names
from tfnotes.build.versions import code, names
from tfnotes.page import MARKER, Fence, Page, Places, is_snippet, places
from tfnotes.printed import error_line, is_error
from tfnotes.project import Project
from tfnotes.run.ledger import Version, Versions, key
from tfnotes.words import WORDS

MODULE = re.compile(r"^(?:[a-z_]\w*\.)+(?=[A-Z]\w*Error:)")
CONTEXT = 20  # characters that stay of a beginning that lines share
VERIFIED = '{: .verified data-search-exclude="true" }'


def groups(name: str, versions: Versions) -> list[list[Version]]:
    """The versions that print something else than the pin, by what they print."""
    entries, found = versions.ledger[name], {}
    for version in versions.of(name, "differs"):
        found.setdefault(entries[version.full]["output"], []).append(version)
    return list(found.values())


def printed_by(name: str, language: str, versions: Versions) -> list[str]:
    """Which versions printed a snippet's output, and which didn't run it, in words."""
    words, same = WORDS[language]["ledger"], versions.of(name, "same")
    lines = [words["same"].format(names(same, versions))] if same else []
    for version in versions.of(name, "not applicable"):
        reason = version.reasons.get(name, {}).get(language, "")
        lines.append(words["apart"].format(names([version], versions), reason))
    return lines


def under_snippet(
    page: Page, versions: Versions, snippet: Path, fence: Fence
) -> list[str]:
    """What stands under a snippet's output; the search leaves its first line out."""
    name, words = key(snippet), WORDS[page.language]["ledger"]
    if name not in versions.ledger:
        return []
    lines = ["", *printed_by(name, page.language, versions), VERIFIED, ""]
    for group in groups(name, versions):
        title = words["differs"].format(names(group, versions))
        include = group[-1].own(snippet).relative_to(page.root / "snippets")
        lines += [
            f'??? versions "{title}"',
            "",
            "    ```text",
            f'    --8<-- "{include.as_posix()}"',
            "    ```",
            "",
        ]
    return [f"{' ' * fence.indent}{line}" if line else "" for line in lines]


def table(page: Page, versions: Versions) -> list[str]:
    """How many snippets of a page each version prints alike, as a table."""
    shown = [include.removesuffix(".py") for _, include in page.snippets]
    shown = [*versions.ledger] if page.is_a("changes") else shown
    words = WORDS[page.language]["ledger"]
    lines = ["", f"| {words['table']} |", "|---|---|---:|---:|---:|---|"]
    counts = [
        Counter(version.full for name in shown for version in versions.of(name, result))
        for result in ("same", "differs", "not applicable")
    ]
    for version in versions.all:
        cells = [version.full, version.python]
        cells += [str(count[version.full]) for count in counts]
        cells.append(version.note[page.language])
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def differences(page: Page, versions: Versions, cause: str, shown: Places) -> list[str]:
    """Each program whose output changed for a cause, with what each version printed."""
    lines: list[str] = []
    order = [*versions.all].index
    for include, (other, heading) in shown.items():
        snippet = page.root / "snippets" / include
        name = key(snippet)
        if versions.causes.get(name) != cause or name not in versions.ledger:
            continue
        changed = versions.changed(snippet)
        found = [[v for v in group if v in changed] for group in groups(name, versions)]
        if not (found := [group for group in found if group]):
            continue
        path = posixpath.relpath(other.below, posixpath.dirname(page.below) or ".")
        place = f"[{heading.title}]({path}#{heading.id})"
        lines += ["", f"- {place} · `{snippet.name}`", ""]
        then, now = told(snippet, [group[-1] for group in found], page.language)
        printed: dict[str, list[Version]] = {}
        for group, line in zip(found, then, strict=True):
            printed[line] = sorted([*printed.get(line, []), *group], key=order)
        for line, group in [*printed.items(), (now, versions.of(name, "same"))]:
            lines.append(f"    - {names(group, versions)}: {line}")
    return [*lines, ""] if lines else []


def told(snippet: Path, found: list[Version], language: str) -> tuple[list[str], str]:
    """What versions printed, and the pin: a line that differs on each of them.

    If the pin ends in an error that is the line. Where none was printed words say so.
    """
    words = WORDS[language]["ledger"]
    texts = [*(version.own(snippet) for version in found), snippet.with_suffix(".out")]
    *theirs, pin = (path.read_text("utf-8") for path in texts)
    changes = [changed_lines(text, pin) for text in theirs]
    places = sorted(set.intersection(*map(set, changes)) or changes[0])
    error = error_line(pin)
    fails = [n for n in places if error and changes[0].get(n, "")[1].strip() == error]
    place = [*fails, *places][0]
    now = next(change[place][1] for change in changes if place in change)
    then = [change[place][0] if place in change else now for change in changes]
    if fails:
        then = [error_line(x) or line for x, line in zip(theirs, then, strict=True)]
    *then, now = told_apart([*then, now])

    def say(line: str, text: str) -> str:
        no_error = is_error(now) and not is_error(text)
        return code(line) if line else words["no-error" if no_error else "nothing"]

    return [*map(say, then, theirs)], say(now, pin)


def told_apart(lines: list[str]) -> list[str]:
    """Lines without the modules of errors, nor a beginning that hides the rest."""
    found = [MODULE.sub("", line) for line in lines]
    if len({*map(code, found)}) < len({*found}):
        same = posixpath.commonprefix([*filter(None, found)])
        start = same.rfind(" ", 0, max(len(same) - CONTEXT, 0)) + 1
        found = [line and f"…{line[start:]}" for line in found]
    return found


def changed_lines(then: str, now: str) -> dict[tuple[int, int], tuple[str, str]]:
    """The lines in which an output differs from the pin's, and those, by their place.

    A line that only one of them has stands beside an empty one; no other line is empty.
    A place is a line of the pin, and how many lines stand before it that the pin lacks.
    """
    old, new = ([x for x in text.splitlines() if x.strip()] for text in (then, now))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    if len(old) == len(new):
        blocks = [("replace", n, n + 1, n, n + 1) for n in range(len(old))]
    return {
        (min(c + n, d), max(c + n + 1 - d, 0)): pair
        for _, a, b, c, d in blocks
        for n, pair in enumerate(zip_longest(old[a:b], new[c:d], fillvalue=""))
        if pair[0] != pair[1]
    }


def additions(project: Project, page: Page) -> dict[int, list[str]]:
    """What the ledger adds to a page, by the line after which it stands."""
    found: dict[int, list[str]] = {}
    if (versions := project.versions) is None:
        return found
    for fence, output in pairwise(page.fences):
        if is_snippet(fence) and (output.include or "").endswith(".out"):
            snippet = page.root / "snippets" / fence.include
            found[output.last] = under_snippet(page, versions, snippet, fence)
    is_changes = page.is_a("changes")
    pages = project.of_language(page.language) if is_changes else []
    kinds = ("topic", "guide", "about", "changes", "error", "claims")
    shown = places([one for kind in kinds for one in pages if one.is_a(kind)])
    for section in page.sections:
        heading = section.heading
        if heading.id == "versions":
            found[page.end(section)] = table(page, versions)
        elif is_changes and heading.level == 2:
            found[page.end(section)] = differences(page, versions, heading.id, shown)
    return found


@lru_cache(maxsize=1)  # a page is rendered, then compared twice with its source
def expanded(project: Project, page: Page) -> tuple[list[str], list[int]]:
    """A page's lines with what is added, and for each the page's line it belongs to."""
    added = additions(project, page) | messages.additions(project, page)
    added |= terms.additions(project, page) | api_names.additions(project, page)
    pairs = [
        (new, number)
        for number, line in enumerate(page.lines, 1)
        for new in "\n".join([line, *added.get(number, [])]).split("\n")
    ]
    return [new for new, _ in pairs], [number for _, number in pairs]


def body(project: Project, page: Page) -> str:
    """A page with what is added, without its front matter and the marker.

    Inside a content tab Python-Markdown wraps the marker and the block after it in a
    paragraph: invalid HTML, in which the output no longer follows its code directly.
    """
    lines, numbers = expanded(project, page)
    text = "\n".join(lines[numbers.index(page.body) :])
    return text.lstrip("\n").replace(MARKER, "")

"""Writes what the ledger says into the pages: which TensorFlow printed what.

Under each snippet stand the versions that printed its output, and the outputs of those
that printed something else; `#versions` gets its table, the page `changes` its lists.
All of it is Markdown, made before the page is rendered: the checks read it too.
"""

import difflib
import posixpath
from collections import Counter
from itertools import pairwise
from operator import attrgetter
from pathlib import Path

from tfnotes.build import messages, terms
from tfnotes.build import names as api_names
from tfnotes.build.versions import code, names
from tfnotes.page import MARKER, Fence, Heading, Page, is_snippet
from tfnotes.printed import is_error
from tfnotes.project import Project
from tfnotes.run.ledger import Version, Versions, key
from tfnotes.words import WORDS

VERIFIED = '{: .verified data-search-exclude="true" }'
Places = dict[str, tuple[Page, Heading]]


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


def differences(
    project: Project, page: Page, versions: Versions, cause: str, shown: Places
) -> list[str]:
    """Each difference that has a cause, as a list with links to the snippets."""
    lines: list[str] = []
    nothing = WORDS[page.language]["ledger"]["nothing"]
    for include, (other, heading) in shown.items():
        snippet = page.root / "snippets" / include
        name, then, now = key(snippet), [], []
        for group in groups(name, versions) if name in versions.ledger else ():
            mine = [one for one in group if versions.cause(name, one) == cause]
            mine = [one for one in mine if not only_shows_tf2(project, one, snippet)]
            if mine and mine[-1].own(snippet).is_file():
                was, today = first_difference(mine[-1].own(snippet), snippet)
                then.append((names(mine, versions), was))
                now.append((names([versions.all[-1]], versions), today))
        if then:
            path = posixpath.relpath(other.below, posixpath.dirname(page.below) or ".")
            place = f"[{heading.title}]({path}#{heading.id})"
            lines += ["", f"- {place} · `{snippet.name}`", ""]
            for tensorflow, line in [*then, *dict.fromkeys(now)]:
                printed = code(line) if line else nothing
                lines.append(f"    - {tensorflow}: {printed}")
    return [*lines, ""] if lines else []


def only_shows_tf2(project: Project, version: Version, snippet: Path) -> bool:
    """Whether a difference says no more than that TF1 can't run code for TF2."""
    return (
        version.full.startswith("1.")
        and "compat.v1" not in project.text(snippet)
        and is_error(project.text(version.own(snippet)))
        and not is_error(project.text(snippet.with_suffix(".out")))
    )


def places(pages: list[Page]) -> Places:
    """The page and section that show each snippet, by its include.

    Of several pages the one that is named as the snippet's folder counts, else the
    first; one without headings is being written.
    """
    found: Places = {}
    for page in filter(attrgetter("headings"), pages):
        name = Path(page.name.removesuffix("/index.md")).stem
        for line, include in page.snippets:
            if include not in found or include.partition("/")[0] == name:
                found[include] = page, page.section(line).heading
    return found


def first_difference(own: Path, snippet: Path) -> tuple[str, str]:
    """The first line in which two outputs differ: of one version, of the pin."""
    texts = [own, snippet.with_suffix(".out")]
    then, now = (path.read_text("utf-8").splitlines() for path in texts)
    matcher = difflib.SequenceMatcher(None, then, now, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            return "".join(then[a:b][:1]), "".join(now[c:d][:1])
    return "", ""


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
    kinds = ("topic", "guide", "about", "changes", "error")
    shown = places([one for kind in kinds for one in pages if one.is_a(kind)])
    for section in page.sections:
        heading = section.heading
        if heading.id == "versions":
            found[page.end(section)] = table(page, versions)
        elif is_changes and heading.level == 2:
            found[page.end(section)] = differences(
                project, page, versions, heading.id, shown
            )
    return found


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

"""Writes what the ledger says into the pages: which TensorFlow printed what.

Under each snippet stand the versions that printed its output, and the outputs of those
that printed something else; `#versions` gets its table, the page `changes` its lists.
All of it is Markdown, made before the page is rendered: the checks read it too.
"""

import difflib
from collections import Counter
from collections.abc import Callable
from itertools import groupby, pairwise
from pathlib import Path

from tfnotes.build import messages
from tfnotes.page import MARKER, Fence, Page, is_snippet
from tfnotes.project import Project
from tfnotes.run.ledger import Version, Versions, key
from tfnotes.words import WORDS

LENGTH = 110  # of a printed line in the lists

Links = Callable[[Page, str], str]  # to the downloads of a snippet, by its name


def names(found: list[Version], versions: Versions) -> str:
    """Versions in brief, such as ``TF 1.15 · 2.12 – 2.21``."""
    every = [*versions.all]

    def together(version: Version) -> tuple[str, int]:
        return version.full.split(".")[0], every.index(version) - found.index(version)

    parts = []
    for _, group in groupby(found, together):
        first, *rest = [version.short for version in group]
        parts.append(f"{first} – {rest[-1]}" if rest else first)
    return f"TF {' · '.join(parts)}"


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
    page: Page, versions: Versions, snippet: Path, fence: Fence, links: Links | None
) -> list[str]:
    """What stands under a snippet's output; the search leaves its first line out."""
    name, words = key(snippet), WORDS[page.language]["ledger"]
    if name not in versions.ledger:
        return []
    lines = ["", *printed_by(name, page.language, versions)]
    lines[-1] += links(page, name) if links else ""
    lines += ['{: .verified data-search-exclude="true" }', ""]
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
    shown = [Path(include).with_suffix("").as_posix() for _, include in page.snippets]
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
    page: Page, versions: Versions, cause: str, shown: list[tuple[str, Path]]
) -> list[str]:
    """Each difference that has a cause, as a list with links to the snippets."""
    lines: list[str] = []
    nothing = WORDS[page.language]["ledger"]["nothing"]
    for place, snippet in shown:
        name, then, now = key(snippet), [], []
        for group in groups(name, versions) if name in versions.ledger else ():
            mine = [one for one in group if versions.cause(name, one) == cause]
            if mine and mine[-1].own(snippet).is_file():
                was, today = first_difference(mine[-1].own(snippet), snippet)
                then.append((names(mine, versions), was))
                now.append((names([versions.all[-1]], versions), today))
        if then:
            lines += ["", f"- {place} · `{snippet.name}`", ""]
            for tensorflow, line in [*then, *dict.fromkeys(now)]:
                printed = code(line) if line else nothing
                lines.append(f"    - {tensorflow}: {printed}")
    return [*lines, ""] if lines else []


def places(project: Project, language: str) -> list[tuple[str, Path]]:
    """A link to the section of each snippet in a language, and the snippet."""
    found: dict[Path, str] = {}
    for page in project.of_language(language):
        if page.is_a("home") or page.is_a("list") or not page.headings:
            continue
        for line, include in page.snippets:
            heading = page.section(line).heading
            snippet = page.root / "snippets" / include
            link = f"[{heading.title}]({page.below}#{heading.id})"
            found.setdefault(snippet, link)
    return [(link, snippet) for snippet, link in found.items()]


def first_difference(own: Path, snippet: Path) -> tuple[str, str]:
    """The first line in which two outputs differ: of one version, of the pin."""
    texts = [own, snippet.with_suffix(".out")]
    then, now = (path.read_text("utf-8").splitlines() for path in texts)
    matcher = difflib.SequenceMatcher(None, then, now, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            return "".join(then[a:b][:1]), "".join(now[c:d][:1])
    return "", ""


def code(line: str) -> str:
    """A printed line as inline code, shortened."""
    text = line.strip()
    text = text if len(text) <= LENGTH else f"{text[: LENGTH - 1]}…"
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def additions(
    project: Project, page: Page, links: Links | None
) -> dict[int, list[str]]:
    """What the ledger adds to a page, by the line after which it stands."""
    found: dict[int, list[str]] = {}
    if (versions := project.versions) is None:
        return found
    for fence, output in pairwise(page.fences):
        if is_snippet(fence) and (output.include or "").endswith(".out"):
            snippet = page.root / "snippets" / fence.include
            found[output.last] = under_snippet(page, versions, snippet, fence, links)
    is_changes = page.is_a("changes")
    shown = places(project, page.language) if is_changes else []
    for section in page.sections:
        heading = section.heading
        if heading.id == "versions":
            found[page.end(section)] = table(page, versions)
        elif is_changes and heading.level == 2:
            lines = differences(page, versions, heading.id, shown)
            found[page.end(section)] = lines
    return found


def expanded(
    project: Project, page: Page, links: Links | None = None
) -> tuple[list[str], list[int]]:
    """A page's lines with what is added, and for each the page's line it belongs to."""
    added = additions(project, page, links) | messages.additions(project, page)
    lines: list[str] = []
    numbers: list[int] = []
    for number, line in enumerate(page.lines, 1):
        new = [line]
        if more := added.get(number):
            new += "\n".join(more).split("\n")
        lines.extend(new)
        numbers.extend([number] * len(new))
    return lines, numbers


def body(project: Project, page: Page, links: Links | None = None) -> str:
    """A page with what is added, without its front matter and the marker.

    Args:
        project: the project.
        page: the page.
        links: makes the links to a snippet's downloads, which stand in the line under
            its output.

    Inside a content tab Python-Markdown wraps the marker and the block after it in a
    paragraph: invalid HTML, in which the output no longer follows its code directly.
    """
    lines, numbers = expanded(project, page, links)
    text = "\n".join(lines[numbers.index(page.body) :])
    return text.lstrip("\n").replace(MARKER, "")

"""Writes what the ledger says into the pages: which TensorFlow printed what.

Under each snippet stand the versions that printed its output, and the outputs of those
that printed something else; `#versions` gets its table, the page `changes` its lists.
All of it is Markdown, made before the page is rendered: the checks read it too.
"""

import difflib
from collections import Counter
from itertools import groupby
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from tfnotes.build import messages
from tfnotes.page import Fence, Page, read_page, read_tree
from tfnotes.run.ledger import CHANGES, Version, Versions, key, read_versions

LENGTH = 110  # of a printed line in the lists
WORDS = {
    "zh": {
        "same": "输出来自 {}",
        "differs": "{} 的输出不同",
        "apart": "没有在 {} 上运行：{}",
        "table": "TensorFlow | Python | 输出相同 | 输出不同 | 没有运行 | 说明",
        "nothing": "（没有这一行）",
    },
    "en": {
        "same": "Printed by {}",
        "differs": "{} printed something else",
        "apart": "Not run on {}: {}",
        "table": "TensorFlow | Python | Same output | Other output | Not run | Note",
        "nothing": "(no such line)",
    },
}


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


def recorded(root: Path) -> Versions | None:
    """What is recorded of the versions.

    None without a readable versions.toml and ledger: the checks say what is wrong.
    """
    try:
        versions = read_versions(root)
        return versions if versions.ledger else None
    except (ValueError, OSError):
        return None


def printed_by(name: str, language: str, versions: Versions) -> list[str]:
    """Which versions printed a snippet's output, and which didn't run it, in words."""
    words, same = WORDS[language], versions.of(name, "same")
    lines = [words["same"].format(names(same, versions))] if same else []
    for version in versions.of(name, "not applicable"):
        reason = version.reasons.get(name, {}).get(language, "")
        lines.append(words["apart"].format(names([version], versions), reason))
    return lines


def under_snippet(
    page: Page, versions: Versions, snippet: Path, fence: Fence
) -> list[str]:
    """What stands under a snippet's output; takeaway.py adds links to it."""
    name, words = key(snippet), WORDS[page.language]
    if name not in versions.ledger:
        return []
    lines = ["", *printed_by(name, page.language, versions)]
    lines += [f'{{: .verified data-snippet="{name}" }}', ""]
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
    shown = [*versions.ledger] if page.path.name == CHANGES else shown
    lines = ["", f"| {WORDS[page.language]['table']} |", "|---|---|---:|---:|---:|---|"]
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
                printed = code(line) if line else WORDS[page.language]["nothing"]
                lines.append(f"    - {tensorflow}: {printed}")
    return [*lines, ""] if lines else []


def places(page: Page) -> list[tuple[str, Path]]:
    """A link to the section of each snippet in the page's language, and the snippet."""
    found: dict[Path, str] = {}
    for other in read_tree(page.root).pages:
        if other.language == page.language and other.path.name != "index.md":
            for line, include in other.snippets:
                head = other.section(line)
                title = messages.title(other, head.line)
                link = f"{other.name.partition('/')[2]}#{head.id}"
                snippet = page.root / "snippets" / include
                found.setdefault(snippet, f"[{title}]({link})")
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


def additions(page: Page) -> dict[int, list[str]]:
    """What the ledger adds to a page, by the line after which it stands."""
    found: dict[int, list[str]] = {}
    if (versions := recorded(page.root)) is None:
        return found
    for fence, output in zip(page.fences, page.fences[1:], strict=False):
        is_pair = (fence.include or "").endswith(".py")
        if is_pair and (output.include or "").endswith(".out"):
            snippet = page.root / "snippets" / fence.include
            end = output.line + len(output.body) + 1
            found[end] = under_snippet(page, versions, snippet, fence)
    shown = places(page) if page.path.name == CHANGES else []
    for heading in page.headings:
        if heading.id == "versions":
            found[page.end(heading)] = table(page, versions)
        elif page.path.name == CHANGES and heading.level == 2:
            lines = differences(page, versions, heading.id, shown)
            found[page.end(heading)] = lines
    return found


def expanded(page: Page) -> tuple[list[str], list[int]]:
    """A page's lines with what is added, and for each the page's line it belongs to."""
    added = additions(page) | messages.additions(page)
    lines: list[str] = []
    numbers: list[int] = []
    for number, line in enumerate(page.lines, 1):
        new = [line, *added.get(number, [])]
        lines.extend(new)
        numbers.extend([number] * len(new))
    return lines, numbers


def on_page_markdown(
    markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files
) -> str:
    """Write the ledger's lines, and the list of messages, into the page."""
    root = Path(config.config_file_path).parent
    source = read_page(Path(page.file.abs_src_path), root, markdown.split("\n"))
    return "\n".join(expanded(source)[0])

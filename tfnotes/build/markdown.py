"""Each page as plain Markdown, and the lists of them that llmstxt.org describes.

A twin is what the page shows: code, outputs and what the ledger adds are in it, links
are absolute, and what only this site's Markdown knows is gone.
"""

import posixpath
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from tfnotes.build import ledger_lines
from tfnotes.page import CODE, INCLUDE, LANGUAGES, MARKER, Page, site_path
from tfnotes.project import Project

# Inline code stays; a link's target and a list of attributes don't.
INLINE = re.compile(
    rf"{CODE.pattern}|\]\((?P<target>[^)\s]+)|(?P<attributes> ?\{{:? ?[.#][^}}]*\}})"
)
BLOCK = re.compile(
    r"^(?P<indent> *)(?:===|(?:!!!|\?{3}\+?) *(?P<kind>[\w -]*?))"
    r' *(?:"(?P<title>.*)")?$'
)
DROPPED = re.compile(rf"^ *(?:{re.escape(MARKER)}|</?div.*>|\{{: .*\}})$")
AGAINST = re.compile(r' against="[^"]*"')
BLANK_LINES = re.compile(r"(?ms)^( *```.*?^ *```$)|\n{3,}")
WORDS = {
    "zh": {
        "pages": "页面",
        "about": "每页都有 Markdown 版，含代码和输出，地址是网页地址加 `index.md`。",
        "full": "全部页面，合在一个文件里",
        "zip": "全部示例，每个都带着输出",
        "other": "English",
        "list": "英文版的清单",
    },
    "en": {
        "pages": "Pages",
        "about": "Each page is here as Markdown, at the page's address with `index.md` "
        "after it; the code and its output are in it.",
        "full": "all pages in one file",
        "zip": "all snippets, each with its output",
        "other": "中文",
        "list": "this list in Chinese",
    },
}


@dataclass(frozen=True)
class Entry:
    """A page with its title in the navigation, and the section that it stands in."""

    page: Page
    title: str
    section: str | None


def twin_path(page: Page) -> str:
    """Where a page's twin stands in the site."""
    return f"{site_path(page.name)}index.md"


def twin(project: Project, page: Page, site: str, titles: dict[str, str]) -> str:
    """A page as plain Markdown.

    Args:
        project: the project.
        page: its source.
        site: the site's absolute address.
        titles: the language's words for kinds of admonitions, for those without title.
    """
    text = ledger_lines.body(project, page)
    lines = plain(text.split("\n"), page, site, titles)
    title, _, rest = BLANK_LINES.sub(
        lambda m: m[1] or "\n\n", "\n".join(lines)
    ).partition("\n")
    about = [f"> {page.front['description']}"] if "description" in page.front else []
    head = [title, *about, f"<{site}{site_path(page.name)}>", rest.strip()]
    return "\n\n".join(head) + "\n"


def plain(
    lines: list[str], page: Page, site: str, titles: dict[str, str]
) -> Iterator[str]:
    """Lines of a page as plain Markdown; those of tabs and admonitions are dedented."""

    def inline(found: re.Match[str]) -> str:
        if target := found["target"]:
            return f"]({absolute(target, page, site)}"
        return "" if found["attributes"] else found[0]

    rest, in_fence = deque(lines), False
    while rest:
        line = rest.popleft()
        if line.lstrip().startswith("```"):
            in_fence = not in_fence
            yield AGAINST.sub("", line)
        elif in_fence:
            yield from included(line, page)
        elif block := BLOCK.match(line):
            indent, body = block["indent"], []
            while rest and (not rest[0].strip() or rest[0].startswith(f"{indent}    ")):
                body.append(rest.popleft().removeprefix(f"{indent}    "))
            kind = block["kind"] or ""
            title = block["title"] or titles.get(kind, kind.capitalize())
            for one in (f"**{title}**", "", *plain(body, page, site, titles), ""):
                yield f"{indent}{one}" if one else ""
        elif not DROPPED.match(line):
            yield INLINE.sub(inline, line)


def included(line: str, page: Page) -> Iterator[str]:
    """A line of a fence, or the file that it includes."""
    found = INCLUDE.match(line)
    path = page.root / "snippets" / found["path"] if found else page.path
    if not found or not path.is_file():
        yield line
        return
    indent = line[: len(line) - len(line.lstrip())]
    for one in path.read_text("utf-8").removesuffix("\n").split("\n"):
        yield f"{indent}{one}" if one else ""


def absolute(target: str, page: Page, site: str) -> str:
    """The absolute address in the built site that a link of a page leads to."""
    if re.match(r"[a-z]+:", target):
        return target
    path, mark, anchor = target.partition("#")
    name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path))
    return f"{site}{site_path(name if path else page.name)}{mark}{anchor}"


def files(
    project: Project,
    entries: list[Entry],
    site: str,
    site_name: str,
    description: str,
    titles: dict[str, str],
) -> dict[str, bytes]:
    """The twins of a language and both lists of them, by their paths in the site.

    Args:
        project: the project.
        entries: the language's pages in the order of the navigation.
        site: the site's absolute address.
        site_name: its name in this language.
        description: what it is about.
        titles: as :func:`twin` takes them.
    """
    if not entries:
        return {}
    language = entries[0].page.language
    home = site_path(f"{language}/index.md")
    others = [site_path(f"{one}/index.md") for one in LANGUAGES if one != language]
    twins = {twin_path(e.page): twin(project, e.page, site, titles) for e in entries}
    words, lists = WORDS[language], {}
    for entry in entries:
        about = entry.page.front.get("description", "")
        item = listed(entry.title, f"{site}{twin_path(entry.page)}", about)
        lists.setdefault(entry.section or words["pages"], []).append(item)
    lists["Optional"] = [  # a name that llmstxt.org gives
        listed(name, f"{site}{path}", about)
        for name, path, about in (
            ("llms-full.txt", f"{home}llms-full.txt", words["full"]),
            ("snippets.zip", f"{home}snippets.zip", words["zip"]),
            *((words["other"], f"{one}llms.txt", words["list"]) for one in others),
        )
    ]
    head = [f"# {site_name}", f"> {description}"]
    groups = [f"## {title}\n\n" + "\n".join(items) for title, items in lists.items()]
    whole = head + [f"{words['other']}: <{site}{one}llms-full.txt>" for one in others]
    found = twins | {
        f"{home}llms.txt": "\n\n".join([*head, words["about"], *groups]) + "\n",
        f"{home}llms-full.txt": "\n\n".join([*whole, *twins.values()]),
    }
    return {path: text.encode() for path, text in found.items()}


def listed(name: str, address: str, about: str) -> str:
    """An item of a list as llmstxt.org wants it."""
    return f"- [{name}]({address})" + (f": {about}" if about else "")

"""Each page as plain Markdown, and the lists of them that llmstxt.org describes.

A copy is what the page shows: code, outputs and what the ledger adds are in it, links
are absolute, and what only this site's Markdown knows is gone.
"""

import re
from collections import deque
from collections.abc import Container, Iterator
from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

from tfnotes.build import ledger_lines
from tfnotes.build.downloads import archive_path
from tfnotes.build.i18n import folder
from tfnotes.build.tooltips import bare
from tfnotes.page import CODE, INCLUDE, LANGUAGES, MARKER, OPENINGS, Page, site_path
from tfnotes.project import Project
from tfnotes.words import WORDS

# Inline code stays; a link's target and a list of attributes don't.
INLINE = re.compile(
    rf"{CODE.pattern}|\]\((?P<target>[^)\s]+)|(?P<attributes> ?\{{:? ?[.#][^}}]*\}})"
)
DROPPED = re.compile(rf"^ *(?:{re.escape(MARKER)}|</?div.*>|\{{: .*\}})$")
AGAINST = re.compile(r' against="[^"]*"')
BLANK_LINES = re.compile(r"(?ms)^( *```.*?^ *```$)|\n{3,}")


@dataclass(frozen=True)
class Entry:
    """A page with its title, and the section of the navigation that it stands in."""

    page: Page
    title: str
    section: str | None


def entries(project: Project, nav: Navigation, language: str) -> list[Entry]:
    """The pages of a language, those of the navigation first."""
    places = {item.file.src_uri: item for item in nav.pages}
    found = []
    for name in dict.fromkeys([*places, *project.by_name]):
        page, place = project.by_name.get(name), places.get(name)
        if page and page.language == language:
            title = page.front.get("title", bare(page.title))
            title = (place and place.title) or title
            section = place.ancestors[-1].title if place and place.ancestors else None
            found.append(Entry(page, title, section))
    return found


def takeaway(page: Page) -> list[dict[str, str]]:
    """What a reader can take away of a page, by text and path."""
    words, found = WORDS[page.language]["foot"], {}
    if page.kind.markdown_copy:
        found[words["markdown"]] = copy_path(page)
    if page.is_a("home"):
        found[words["site-zip"]] = archive_path(page)
        found["llms.txt"] = f"{site_path(page.name)}llms.txt"
    elif page.snippets:
        found[words["page-zip"]] = archive_path(page)
    return [{"text": text, "path": path} for text, path in found.items()]


def copy_path(page: Page) -> str:
    """Where a page's copy stands in the site."""
    return f"{site_path(page.name)}index.md"


def copy(project: Project, page: Page, config: MkDocsConfig) -> str:
    """A page as plain Markdown."""
    lines = plain(ledger_lines.body(project, page).split("\n"), project, page, config)
    text = BLANK_LINES.sub(lambda m: m[1] or "\n\n", "\n".join(lines))
    title, _, rest = text.partition("\n")
    about = [f"> {page.front['description']}"] if "description" in page.front else []
    address = f"<{config.site_url}{site_path(page.name)}>"
    return "\n\n".join([title, *about, address, rest.strip()]) + "\n"


def plain(
    lines: list[str], project: Project, page: Page, config: MkDocsConfig
) -> Iterator[str]:
    """Lines of a page as plain Markdown; those of tabs and admonitions are dedented."""
    language = config.plugins["i18n"].current_language_config
    titles = language.admonition_translations or {}

    def inline(found: re.Match[str]) -> str:
        if target := found["target"]:
            return f"]({absolute(target, page, config.site_url)}"
        return "" if found["attributes"] else found[0]

    rest, in_fence = deque(lines), False
    while rest:
        line = rest.popleft()
        if line.lstrip().startswith("```"):
            in_fence = not in_fence
            yield AGAINST.sub("", line)
        elif in_fence:
            yield from included([line], project)
        elif block := OPENINGS["tab"].match(line) or OPENINGS["admonition"].match(line):
            indent, body = line[: len(line) - len(line.lstrip())], []
            while rest and (not rest[0].strip() or rest[0].startswith(f"{indent}    ")):
                body.append(rest.popleft().removeprefix(f"{indent}    "))
            kind = block.groupdict().get("kind", "")
            title = block["title"] or titles.get(kind, kind.capitalize())
            for one in (f"**{title}**", "", *plain(body, project, page, config), ""):
                yield f"{indent}{one}" if one else ""
        elif not DROPPED.match(line):
            yield INLINE.sub(inline, line)


def included(lines: list[str], project: Project) -> Iterator[str]:
    """Lines of a fence, with the files that they include where these are there."""
    for line in lines:
        found = INCLUDE.match(line)
        path = project.root / "snippets" / found["path"] if found else None
        if path is None or project.content(path) is None:
            yield line
            continue
        file = project.text(path).removesuffix("\n").split("\n")
        first, last = int(found["first"] or 1), int(found["last"] or len(file))
        indent = line.partition("--8<--")[0]
        yield from (f"{indent}{one}" if one else "" for one in file[first - 1 : last])


def absolute(target: str, page: Page, site: str) -> str:
    """The absolute address in the built site that a link of a page leads to."""
    if re.match(r"[a-z]+:", target):
        return target
    _, mark, anchor = target.partition("#")
    return f"{site}{site_path(page.follow(target))}{mark}{anchor}"


def files(
    project: Project, entries: list[Entry], config: MkDocsConfig, built: Container[str]
) -> Iterator[tuple[str, bytes]]:
    """The copies of a language's pages and both lists of them, with their paths.

    Args:
        project: the project.
        entries: the language's pages in the order of the navigation.
        config: what mkdocs.yml says of the site in the language.
        built: the names of the pages whose copies are wanted; of all, with the lists.
    """
    entries = [entry for entry in entries if entry.page.kind.markdown_copy]
    pages = [entry.page for entry in entries]
    copies = {p: copy(project, p, config) for p in pages if p.name in built}
    for page, text in copies.items():
        yield copy_path(page), text.encode()
    if len(copies) == len(pages) > 0:
        home = folder(pages[0].language)
        head = [f"# {config.site_name}", f"> {config.site_description}"]
        lists = [*head, *groups(entries, config.site_url, home)]
        yield f"{home}llms.txt", ("\n\n".join(lists) + "\n").encode()
        for other in others(pages[0].language):
            address = f"{config.site_url}{folder(other)}llms-full.txt"
            head.append(f"{WORDS[other]['name']}: <{address}>")
        yield f"{home}llms-full.txt", "\n\n".join([*head, *copies.values()]).encode()


def others(language: str) -> list[str]:
    """The other languages."""
    return [one for one in LANGUAGES if one != language]


def groups(entries: list[Entry], site: str, home: str) -> Iterator[str]:
    """The parts of llms.txt in a language: what it is, then lists of links."""
    language = entries[0].page.language
    words, lists = WORDS[language]["llms"], {}
    for entry in entries:
        about = entry.page.front.get("description", "")
        item = listed(entry.title, f"{site}{copy_path(entry.page)}", about)
        lists.setdefault(entry.section or words["pages"], []).append(item)
    lists["Optional"] = [  # a name that llmstxt.org gives
        listed("llms-full.txt", f"{site}{home}llms-full.txt", words["full"]),
        listed("snippets.zip", f"{site}{home}snippets.zip", words["zip"]),
    ]
    for other in others(language):
        address = f"{site}{folder(other)}llms.txt"
        name, about = WORDS[other]["name"], WORDS[other]["llms"]["list"]
        lists["Optional"].append(listed(name, address, about))
    yield words["about"]
    for title, items in lists.items():
        yield f"## {title}\n\n" + "\n".join(items)


def listed(name: str, address: str, about: str) -> str:
    """An item of a list as llmstxt.org wants it."""
    return f"- [{name}]({address})" + (f": {about}" if about else "")

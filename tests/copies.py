"""Makes a larger tree of the same kind: copies of its pages and snippets, in new words.

The home page, the glossary and `changes` stay one. A share of a copy's words is new,
Chinese and Latin, so that an index of the words grows too.
"""

import posixpath
import re
from collections.abc import Iterator
from keyword import kwlist
from pathlib import Path
from typing import Any
from zlib import crc32

import yaml
from bench_build import ROOT, copy_project
from pages import LANGUAGES, read_yaml
from snippet_rules import LONG
from trees import declare

SINGLE = {"index.md", "glossary.md", "changes.md"}
SHARE = 5  # one word in so many is new in a copy
LATIN = r"(?<!\\)\b(?:[a-z]{5,}|[A-Za-z]+(?:_[A-Za-z]+)+)\b"
HAN = r"[\u4e00-\u9fff]{2}"
# What stays: front matter, fences' marks, includes, targets, ids, HTML, kinds of boxes.
ASIDE = (
    r"\A---\n(?s:.*?)\n---$|^ *```.*$|^ *--8<-- .*$|\]\([^)]*\)|\{[#.: ][^}]*\}"
    r"|^ *<[^>\n]*>|https?://\S+|^ *(?:!!!|\?\?\?\+?) \w+"
)
PAGE_WORD = re.compile(rf"{ASIDE}|(?P<word>{LATIN}|{HAN})", re.MULTILINE)
CODE_WORD = re.compile(rf"(?P<word>{LATIN})")
LINK = re.compile(r"(?<=\]\()(?P<path>[a-z./-]+\.md)")
# A file of snippets as pages, graphs and versions.toml name it: `page/the_name`.
FOLDER = re.compile(r'(?<=")(?P<folder>[a-z-]+)(?=/[a-z0-9_]+(?:\.[^"/]*)?")')


def grow(target: Path, times: int) -> None:
    """Write a tree of so many times the pages and snippets, valid as the project is.

    Args:
        target: where the larger tree goes; it must not exist.
        times: 1 for the project as it is.
    """
    copy_project(target)
    numbers = range(2, times + 1)
    for number in numbers:
        _copy_pages(target, number)
        _copy_snippets(target, number)
    if times > 1:
        path = target / "snippets/versions.toml"
        path.write_text(declared(path.read_text("utf-8"), numbers), "utf-8")
        config = target / "mkdocs.yml"
        config.write_text(configured(config, numbers), "utf-8")
        declare(target)


def _copy_pages(target: Path, number: int) -> None:
    for language in LANGUAGES:
        folder = ROOT / "docs" / language
        for path in folder.rglob("*.md"):
            name = path.relative_to(folder).as_posix()
            if name not in SINGLE:
                copy = target / "docs" / language / below(number) / name
                copy.parent.mkdir(parents=True, exist_ok=True)
                text = path.read_text("utf-8")
                copy.write_text(page_copy(text, name, number), "utf-8")


def _copy_snippets(target: Path, number: int) -> None:
    for path in (ROOT / "snippets").glob("*/*.*"):
        if path.suffix in (".py", ".out", ".dot") and path.parent.name not in LONG:
            copy = target / "snippets" / f"{path.parent.name}-{number:03}" / path.name
            copy.parent.mkdir(exist_ok=True)
            text = path.read_text("utf-8")
            is_dot = path.suffix == ".dot"  # names of its classes are words too
            new = moved(text, number) if is_dot else reworded(CODE_WORD, text, number)
            copy.write_text(new, "utf-8")


def below(number: int) -> str:
    """The folder of a copy's pages."""
    return f"copy-{number:03}"


def page_copy(text: str, name: str, number: int) -> str:
    """A page in new words, with the snippets of its copy, its links as they led.

    Args:
        text: the page.
        name: its path below its language.
        number: the copy's.
    """

    def link(found: re.Match[str]) -> str:
        end = posixpath.normpath(posixpath.join(posixpath.dirname(name), found["path"]))
        return f"../{found['path']}" if end in SINGLE else found["path"]

    return moved(LINK.sub(link, reworded(PAGE_WORD, text, number)), number)


def moved(text: str, number: int) -> str:
    """A text in which the snippets are those of a copy."""

    def folder(found: re.Match[str]) -> str:
        name = found["folder"]
        return name if name in LONG else f"{name}-{number:03}"

    return FOLDER.sub(folder, text)


def reworded(pattern: re.Pattern[str], text: str, number: int) -> str:
    """A text with a share of its words new, the same word always by the same one."""

    def word(found: re.Match[str]) -> str:
        old = found["word"]
        seed = crc32(f"{number} {old}".encode())
        if old is None or old in kwlist or seed % SHARE:
            return found[0]
        if not old.isascii():
            return "".join(_han(seed // SHARE >> shift) for shift in (0, 13))
        new = "_".join(_syllables(f"{seed} {part}") for part in old.split("_"))
        return new.upper() if old.isupper() else new

    return pattern.sub(word, text)


def _han(seed: int) -> str:
    """One of the 3,008 rare characters of GB 2312, rows 56 to 87; no term has them."""
    return bytes((0xD8 + seed // 94 % 32, 0xA1 + seed % 94)).decode("gb2312")


def _syllables(seed: str) -> str:
    """A word of four syllables."""
    rest, parts = crc32(seed.encode()), []
    for _ in range(4):
        rest, consonant = divmod(rest, 14)
        rest, vowel = divmod(rest, 4)
        parts.append("bdfgklmnprtvwz"[consonant] + "aiou"[vowel])
    return "".join(parts)


def declared(text: str, numbers: range) -> str:
    """versions.toml with what it says of each snippet said of the copies too."""

    def lines() -> Iterator[str]:
        for line in text.split("\n"):
            yield line
            copies = [moved(line, number) for number in numbers]
            yield from (copy for copy in copies if copy != line)

    return "\n".join(lines())


def configured(path: Path, numbers: range) -> str:
    """mkdocs.yml with an entry for each copied page, and the titles' translations."""
    text, config = path.read_text("utf-8"), read_yaml(path)
    (i18n,) = (one["i18n"] for one in config["plugins"] if "i18n" in one)
    (known,) = (
        one["nav_translations"]
        for one in i18n["languages"]
        if "nav_translations" in one
    )
    groups = [
        {f"Copy {number:03}": [*_entries(config["nav"], number)]} for number in numbers
    ]
    nav = re.search(r"^nav:\n(?: .*\n)+", text, re.MULTILINE)[0]
    translations = {
        f"{title} {number:03}": f"{translation} {number:03}"
        for number in numbers
        for title, translation in known.items()
    }
    text = text.replace(nav, nav + _block([{"Copies": groups}], "  "))
    return re.sub(
        r"^( *)nav_translations:\n",
        lambda found: found[0] + _block(translations, found[1] + "  "),
        text,
        flags=re.MULTILINE,
    )


def _block(data: Any, indent: str) -> str:
    """YAML as it stands below a key."""
    lines = yaml.safe_dump(data, allow_unicode=True, width=1000).splitlines()
    return "".join(f"{indent}{line}\n" for line in lines)


def _entries(nav: list[dict[str, Any]], number: int) -> Iterator[dict[str, Any]]:
    """The entries of a copy's pages."""
    for entry in nav:
        ((title, target),) = entry.items()
        if isinstance(target, list):
            yield {f"{title} {number:03}": [*_entries(target, number)]}
        elif target not in SINGLE:
            yield {f"{title} {number:03}": f"{below(number)}/{target}"}

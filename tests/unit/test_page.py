"""A page is read as the blocks, sections and links that it has."""

from pathlib import Path

import pytest

from tfnotes.page import KINDS, Kind, Page, site_path

ROOT = Path("/project")
MARKER = "<!--pytest-codeblocks:expected-output-->"


def read(*lines, name="en/notes/page.md"):
    return Page(ROOT / "docs" / name, ROOT, [*lines])


# Each form: its text; its blocks by the first letter of their kind, and their lines.
BLOCKS = {
    "an empty page": ("", ""),
    "blank lines part paragraphs": ("a\nb\n\n \nc", "p1-2 p5"),
    "a table ends a paragraph": ("a\n| b |\n|---|\nc", "p1 t2-3 p4"),
    "a table in a tab": ('=== "A"\n\n    | b |\n    |---|', "T1 t3-4"),
    "a heading is alone": ("a\n## B {#b}\nc", "p1 h2 p3"),
    "a heading in a box is text": ("!!! note\n    ## A {#a}", "a1 p2"),
    "a marker is alone": (f"a\n  {MARKER}\nb", "p1 m2 p3"),
    "a marker with more": (f"{MARKER} a", "p1"),
    "boxes and tabs": ('!!! note\n??? a b "C"\n???+ d\n===! "F"', "a1 a2 a3 T4"),
    "other marks": ('!!!note\n??? "C"\n==="F"', "p1-3"),
    "a fence keeps all": (f"```text\n## A {{#a}}\n\n{MARKER}\n```", "f1-5"),
    "a fence in a list": ("- a\n  ```text\n  b\n  ```\nc", "p1 f2-4 p5"),
    "fewer ticks are inside": ("````text\n```\na\n```\n````", "f1-5"),
    "more ticks end it": ("```text\na\n`````\nb", "f1-3 p4"),
    "ticks with words are inside": ("```text\n```text\n```", "f1-3"),
    "tildes end tildes": ("~~~text\n```\n~~~\na", "f1-3 p4"),
    "no end": ("```text\na\n", "f1-3"),
}


@pytest.mark.parametrize(("text", "blocks"), BLOCKS.values(), ids=BLOCKS)
def test_blocks_have_their_lines(text, blocks):
    page, said = read(*text.split("\n")), []
    for block in page.blocks:
        letter = "T" if block.kind == "tab" else block.kind[0]  # t is a table
        end = f"-{block.last}" if block.last > block.line else ""
        said.append(f"{letter}{block.line}{end}")
        assert [*block.lines] == page.lines[block.line - 1 : block.last]
    assert " ".join(said) == blocks


@pytest.mark.parametrize(
    ("body", "include", "excerpt"),
    [
        (['--8<-- "a/b.py"'], "a/b.py", None),
        (['  --8<-- "a/b.py:2:10"'], "a/b.py", (2, 10)),
        (['--8<-- "a/b.py:0:1"'], None, None),
        (['--8<-- "a/b.py:2"'], None, None),
        (['--8<-- "a/b.py" '], None, None),
        (['--8<-- "a/b.py"', ""], None, None),
        (['--8<-- "a/b.py"'] * 2, None, None),
        ([], None, None),
    ],
)
def test_a_fence_includes_what_is_all_of_it(body, include, excerpt):
    (fence,) = read('```python title="b.py"', *body, "```").fences
    assert (fence.include, fence.excerpt, fence.closed) == (include, excerpt, True)
    assert (fence.info, fence.body) == ('python title="b.py"', tuple(body))


def test_a_fence_without_an_end_has_its_body_all_the_same():
    (fence,) = read("    ```text", "    a", "      b").fences
    assert (fence.closed, fence.indent, fence.text) == (False, 4, "a\n  b")


PAGE = read(
    "---", "kind: topic", "---", "[o](o.md)", "",
    "# `T` {#top}", "", "a [b](#s) `[c](d)`", "",
    "## S {#s .about .steps}", "",
    "### [U](../u.md#u) {#u}", "", "```python", '--8<-- "a/b.py"', "```", "",
    "```python", '--8<-- "a/b.py:1:1"', "```", "",
    "## V {#v}", "", "![p](p.svg) [q](q.md \"r\")", "", "",
)  # fmt: skip


def test_sections_are_a_tree_with_their_lines():
    top, s, u, v = PAGE.sections
    assert [one.heading.id for one in top] == ["top", "s", "u", "v"]
    assert (top.sections, s.sections, v.sections) == ([s, v], [u], [])
    assert [(one.end, one.own_end) for one in (top, s, u, v)] == [
        (26, 9), (21, 11), (21, 21), (26, 26),
    ]  # fmt: skip
    assert (s.lines, s.own_lines) == (range(10, 22), range(10, 12))
    assert (s.heading.level, s.heading.title, s.heading.classes) == (
        2, "S", ("about", "steps"),
    )  # fmt: skip
    assert [block.kind for block in u.blocks] == ["fence", "fence"]
    assert [fence.line for fence in top.snippets] == [14]
    assert [fence.line for fence in v.snippets] == []
    assert PAGE.title == "`T`"


def test_a_line_stands_in_the_section_above_it():
    ids = {line: PAGE.section(line).heading.id for line in (4, 6, 9, 10, 12, 21, 26)}
    assert [*ids.values()] == ["top", "top", "top", "s", "u", "u", "v"]
    assert (PAGE.end(PAGE.by_id["u"]), PAGE.end(PAGE.by_id["v"])) == (20, 24)


def test_links_are_those_outside_code():
    assert [(link.line, link.target, link.picture) for link in PAGE.links] == [
        (4, "o.md", False), (8, "#s", False), (12, "../u.md#u", False),
        (24, "p.svg", True), (24, "q.md", False),
    ]  # fmt: skip
    assert [link.text for link in PAGE.links_in(range(8, 24))] == ["b", "U"]
    assert PAGE.links_in(range(9, 12)) == []


@pytest.mark.parametrize(
    ("target", "name"),
    [("#a", "en/notes/page.md"), ("x.md#a", "en/notes/x.md"), ("../x.md", "en/x.md")],
)
def test_a_link_is_followed_from_the_page(target, name):
    assert PAGE.follow(target) == name


@pytest.mark.parametrize(
    ("lines", "body", "front"),
    [
        (["---", "kind: topic", "---", "# A {#a}"], 4, {"kind": "topic"}),
        (["# A {#a}", "", "---", "kind: topic", "---"], 1, {}),
        (["---", "kind: topic", "# A {#a}"], 1, {}),
        (["---", "kind: topic", "", "---", "a", "", "---"], 5, {"kind": "topic"}),
        (["---", "---"], 3, {}),
        (["---", "- kind", "---"], 4, {}),
        (["---", "kind: a: b", "---"], 4, {}),
        ([""], 1, {}),
    ],
)
def test_front_matter_is_what_the_first_lines_hold(lines, body, front):
    page = read(*lines)
    assert (page.body, page.front) == (body, front)
    assert page.kind == KINDS.get(front.get("kind"), Kind())
    assert page.is_a("topic") == bool(front)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("zh/index.md", ""), ("zh/notes/a.md", "notes/a/"), ("en/index.md", "en/"),
        ("en/notes/index.md", "en/notes/"), ("zh/assets/a.svg", "assets/a.svg"),
        ("en/my-index.md", "en/my-index/"),
    ],
)  # fmt: skip
def test_a_page_has_its_address_in_the_site(name, path):
    assert site_path(name) == path

"""Each rule of pages and snippets fails on a tree where that one thing is broken."""

from pathlib import Path

import pytest
from blocks import blocks
from pages import read_page
from project import check_project
from trees import edit, make_tree

PAGE = "docs/en/page.md"
FENCE = '```python title="adds.py"\n'
INCLUDE = '--8<-- "sums/adds.py"\n'
MARKER = "<!--pytest-codeblocks:expected-output-->\n"
OUTPUT = '```text\n--8<-- "sums/adds.out"\n```\n'
BLOCK = f"{FENCE}{INCLUDE}```\n\n{MARKER}{OUTPUT}"
WHOLE = f"{FENCE}{INCLUDE}```\n"


def indented(text: str, by: str) -> str:
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.splitlines())


# Each row: the fault's name, what is replaced by what, and words of the message.
NOT_RUN = [
    ("no title", FENCE, "```python\n", "this fence isn't run"),
    ("a title without quotes", FENCE, "```python title=adds.py\n", "isn't run"),
    ("a space before the language", FENCE, "``` python\n", "isn't run"),
    ("attributes", FENCE, '```{.python title="adds.py"}\n', "isn't run"),
    ("py", FENCE, '```py title="adds.py"\n', "isn't run"),
    ("python3", FENCE, '```python3 title="adds.py"\n', "isn't run"),
    ("a capital", FENCE, '```Python title="adds.py"\n', "isn't run"),
    ("pycon", FENCE, "```pycon\n", "isn't run"),
    ("tildes", WHOLE, WHOLE.replace("```", "~~~"), "isn't run"),
    ("a blockquote", BLOCK, indented(BLOCK, "> "), "> ```python"),
    ("a bullet's line", FENCE, f"- {FENCE}", '- ```python title="adds.py"'),
    ("a numbered item's line", FENCE, f"1. {FENCE}", "1. ```python"),
    ("an HTML comment", BLOCK, f"<!--\n{BLOCK}-->\n", "not the marker: <!--"),
    ("cont", MARKER, "<!--pytest-codeblocks:cont-->\n", "not the marker"),
    ("skip", FENCE, f"<!--pytest-codeblocks:skip-->\n{FENCE}", "not the marker"),
    (
        "a mark for the next block",
        FENCE,
        f"<!--pytest.mark.skip-->\n\ntext\n\n{FENCE}",
        "not the marker: <!--pytest.mark.skip-->",
    ),
    (
        "skipfile",
        "---\ntitle: A page\n---\n",
        "<!--pytest-codeblocks:skipfile-->\n",
        "not the marker: <!--pytest-codeblocks:skipfile-->",
    ),
]
RUN_THOUGH_SHOWN = [
    ("a fence in a fence", BLOCK, f"~~~markdown\n{BLOCK}~~~\n", "~~~markdown"),
    ("a fence in pre", BLOCK, f"<pre>\n{BLOCK}</pre>\n", "raw HTML: <pre>"),
    ("sh", "```text\nZero", "```sh\nZero", "this fence isn't run: ```sh"),
    ("bash", "```text\nZero", "```bash\nZero", "this fence isn't run: ```bash"),
]
UNVERIFIED = [
    ("no marker", MARKER, "", "no output marker after this block"),
    ("a misspelt marker", "expected-output", "expected-ouput", "not the marker"),
    (
        "another block's output",
        '--8<-- "sums/adds.out"',
        '--8<-- "sums/raises.out"',
        "the marker isn't followed by the output sums/adds.out",
    ),
    (
        "text between a block and its marker",
        MARKER,
        f"It prints:\n\n{MARKER}",
        "no output marker after this block",
    ),
    ("no output", f"{MARKER}{OUTPUT}", "", "no output marker after this block"),
    (
        "an output typed by hand",
        '--8<-- "sums/adds.out"',
        "sum: 3",
        "the marker isn't followed by the output sums/adds.out",
    ),
    (
        "a second marker",
        "## It raises",
        f"{MARKER}\n## It raises",
        "a marker without a block",
    ),
    (
        "an output shown twice",
        "## It raises",
        f"{OUTPUT}\n## It raises",
        "the output sums/adds.out isn't verified here",
    ),
    (
        "a missing include",
        '"sums/adds.py"',
        '"sums/add.py"',
        "snippets/sums/add.py does not exist",
    ),
    (
        "ignored whitespace",
        "expected-output",
        "expected-output-ignore-whitespace",
        "not the marker",
    ),
    ("xfail", FENCE, f"<!--pytest.mark.xfail-->\n{FENCE}", "not the marker"),
]
FORMS = [
    ("code of its own", INCLUDE, "print(3)\n", "isn't one whole file"),
    ("two includes", INCLUDE, INCLUDE * 2, "isn't one whole file"),
    ("a part of a file", '"sums/adds.py"', '"sums/adds.py:1:1"', "isn't one whole"),
    ("the block form", INCLUDE, "--8<--\nsums/adds.py\n--8<--\n", "isn't one whole"),
    ("another title", '"adds.py"', '"add.py"', "the title says add.py"),
    ("an include in the text", "## It adds", f"{INCLUDE}\n## It adds", "outside"),
    ("a path that leaves", "sums/adds.py", "../snippets/sums/adds.py", "not a snip"),
    ("no end", "zero\n```", "zero\n", "this fence has no end"),
    ("a tab", "Text with", "\tText with", "a tab"),
    ("an underlined heading", "## It adds {#adds}", "It adds\n---", "by underline"),
    (
        "no id in a note",
        "Text with",
        "!!! note\n    ## A\n\nText with",
        "without an id",
    ),
    ("no id", " {#adds}", "", "a heading without an id"),
    ("raw HTML", "Text with", "<b>Text</b> with", "raw HTML: <b>"),
    ("a shifted include", INCLUDE, f"  {INCLUDE}", "isn't indented like its fence"),
    (
        "a long literal block",
        "ZeroDivisionError: division by zero\n```",
        "ZeroDivisionError: division by zero\n" + "x\n" * 12 + "```",
        "a literal block of 13 lines",
    ),
    ("an empty literal block", "ZeroDivisionError: division by zero\n", "", "0 lines"),
    (
        "a message nothing prints",
        "ZeroDivisionError: division by zero",
        "ZeroDivisionError: division by one",
        "no recorded output holds",
    ),
    ("another version", "2.21.0", "2.20.0", "doesn't name TensorFlow 2.21.0"),
]
PAGE_FAULTS = NOT_RUN + RUN_THOUGH_SHOWN + UNVERIFIED + FORMS


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [row[1:] for row in PAGE_FAULTS],
    ids=[row[0] for row in PAGE_FAULTS],
)
def test_a_broken_page_is_reported_where_it_is_broken(tmp_path, old, new, words):
    edit(make_tree(tmp_path), PAGE, old, new)
    problems = [str(problem) for problem in check_project(tmp_path)]
    assert any(
        problem.startswith(f"{PAGE}:") and words in problem for problem in problems
    ), problems


TREE_FAULTS = [
    (
        "an orphan",
        "snippets/sums/lone.py",
        "print(1)\n",
        "snippets/sums/lone.py:1: not shown on a page in zh and en",
    ),
    (
        "an output without a snippet",
        "snippets/sums/lone.out",
        "1\n",
        "snippets/sums/lone.out:1: no snippet lone.py",
    ),
    ("no recorded output", "snippets/sums/adds.out", None, "has no recorded output"),
    ("no twin", "docs/zh/page.md", None, "docs/zh/page.md does not exist"),
    (
        "prose in a snippet",
        "snippets/sums/adds.py",
        "print(3)  # three\n",
        "snippets/sums/adds.py:1: the comment '# three'",
    ),
    (
        "a time limit in a snippet",
        "snippets/sums/adds.py",
        "# timeout: 600\nprint(3)\n",
        "snippets/sums/adds.py:1: the comment '# timeout: 600'",
    ),
    ("a docstring", "snippets/sums/adds.py", '"""Add."""\n', "a docstring is prose"),
    (
        "31 lines",
        "snippets/sums/adds.py",
        "print(3)\n" * 31,
        "snippets/sums/adds.py:31: 31 lines, at most 30",
    ),
    (
        "newer syntax",
        "snippets/sums/adds.py",
        "print(n := 3)\n",
        "snippets/sums/adds.py:1: Assignment expressions are only supported",
    ),
    ("no Python", "snippets/sums/adds.py", "print(\n", "snippets/sums/adds.py:1:"),
    (
        "an address in an output",
        "snippets/sums/adds.out",
        "sum: 3\n<object at 0x7f12ab34cd>\n",
        "snippets/sums/adds.out:2: '0x7f12ab34cd' differs between machines",
    ),
    ("not UTF-8", "docs/zh/page.md", b"\xff\xfe", "docs/zh/page.md:1: isn't UTF-8"),
    ("a byte order mark", "docs/zh/page.md", b"\xef\xbb\xbf# x", "byte order mark"),
    ("CRLF", "docs/zh/page.md", b"# x\r\n", "docs/zh/page.md:1: holds a carriage"),
    ("an output in CRLF", "snippets/sums/adds.out", b"sum: 3\r\n", "holds a carriage"),
    ("glossary without data", "docs/en/glossary.md", "# x {#x}\n", "yml is missing"),
]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [row[1:] for row in TREE_FAULTS],
    ids=[row[0] for row in TREE_FAULTS],
)
def test_a_broken_tree_is_reported(tmp_path, name, content, words):
    path = make_tree(tmp_path) / name
    if content is None:
        path.unlink()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, "utf-8")
    problems = [str(problem) for problem in check_project(tmp_path)]
    assert any(words in problem for problem in problems), problems


TWIN_FAULTS = [
    (
        "a snippet in one language only",
        BLOCK,
        "",
        "snippets/sums/adds.py:1: not shown on a page in zh",
    ),
    (
        "another id",
        "{#adds}",
        "{#sums}",
        "headings differ: ## #sums, but ## #adds at docs/en/page.md:7",
    ),
    (
        "another level",
        "## It adds",
        "### It adds",
        "headings differ: ### #adds, but ## #adds",
    ),
    (
        "a heading more",
        "## Versions",
        "## More {#more}\n\n## Versions",
        "headings differ: ## #more, but ## #versions",
    ),
    (
        "a snippet twice",
        "## It raises",
        f"{BLOCK}\n## It raises",
        "sums/adds.py is shown at line 11 already",
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [row[1:] for row in TWIN_FAULTS],
    ids=[row[0] for row in TWIN_FAULTS],
)
def test_twins_that_differ_are_reported(tmp_path, old, new, words):
    edit(make_tree(tmp_path), "docs/zh/page.md", old, new)
    problems = [str(problem) for problem in check_project(tmp_path)]
    assert any(words in problem for problem in problems), problems


def test_all_problems_are_reported_at_once(tmp_path):
    make_tree(tmp_path)
    edit(tmp_path, PAGE, MARKER, "")
    edit(tmp_path, PAGE, " {#raises}", "")
    edit(tmp_path, "docs/zh/page.md", FENCE, "```py\n")
    edit(tmp_path, "snippets/sums/raises.py", "1 / 0", "1 / 0  # boom")
    problems = "\n".join(str(problem) for problem in check_project(tmp_path))
    for words in ("no output marker", "without an id", "isn't run", "# boom"):
        assert words in problems


ANNOTATED = f"{WHOLE}\n1.  The sum.\n\n{MARKER}{OUTPUT}"
LEGITIMATE = {
    "as it stands": BLOCK,
    "content tabs": '=== "Right"\n\n' + indented(BLOCK, "    "),
    "an admonition": '!!! note "Note"\n\n' + indented(BLOCK, "    "),
    "a nested list": "- one\n    - two\n\n" + indented(BLOCK, "        "),
    "a list of annotations": ANNOTATED,
}


@pytest.mark.parametrize("form", LEGITIMATE.values(), ids=LEGITIMATE)
def test_legitimate_forms_pass_and_are_extracted(tmp_path, form):
    make_tree(tmp_path)
    for language in ("zh", "en"):
        edit(tmp_path, f"docs/{language}/page.md", BLOCK, form)
    assert check_project(tmp_path) == []
    page = read_page(tmp_path / PAGE, tmp_path)
    found = [block for block in blocks(page) if block.language == "python"]
    adds = Path(tmp_path / "snippets/sums/adds.py").read_text()
    assert found[0].code == adds
    assert found[0].expected == "sum: 3\n"
    assert 'title="adds.py"' in page.lines[found[0].line - 1]

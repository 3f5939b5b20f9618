"""Each check fails on a tree where its one thing is broken, and on no other.

A row names the check, the fault, the file, what is replaced by what there, and words
of the message. Without a text to replace, the whole file is written anew or removed.
"""

from pathlib import Path

import pytest

from tests.trees import edit, make_tree
from tests.unit import test_language, test_site_faults
from tfnotes import check
from tfnotes.check import check_project, site, translations
from tfnotes.page import read_page, read_tree
from tfnotes.run.blocks import blocks

PAGE = "docs/en/page.md"
FENCE = '```python title="adds.py"\n'
INCLUDE = '--8<-- "sums/adds.py"\n'
MARKER = "<!--pytest-codeblocks:expected-output-->\n"
OUTPUT = '```text\n--8<-- "sums/adds.out"\n```\n'
BLOCK = f"{FENCE}{INCLUDE}```\n\n{MARKER}{OUTPUT}"
WHOLE = f"{FENCE}{INCLUDE}```\n"


def indented(text: str, by: str) -> str:
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.splitlines())


RULES = [
    # Silently not run by stock tools.
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
        "a colon in the front matter",
        "title: A page\n",
        "title: A page: one\n",
        "page.md:2: the front matter isn't YAML: mapping values are not allowed",
    ),
    (
        "skipfile",
        "---\ntitle: A page\n---\n",
        "<!--pytest-codeblocks:skipfile-->\n",
        "not the marker: <!--pytest-codeblocks:skipfile-->",
    ),
    # Run though only shown.
    ("a fence in a fence", BLOCK, f"~~~markdown\n{BLOCK}~~~\n", "~~~markdown"),
    ("a fence in pre", BLOCK, f"<pre>\n{BLOCK}</pre>\n", "raw HTML: <pre>"),
    ("sh", "```text\nZero", "```sh\nZero", "this fence isn't run: ```sh"),
    ("bash", "```text\nZero", "```bash\nZero", "this fence isn't run: ```bash"),
    # Passed though unverified.
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
    # Other forms of a page.
    ("code of its own", INCLUDE, "print(3)\n", "isn't one whole file"),
    ("two includes", INCLUDE, INCLUDE * 2, "isn't one whole file"),
    ("a part of a file", '"sums/adds.py"', '"sums/adds.py:1:1"', "isn't one whole"),
    ("the block form", INCLUDE, "--8<--\nsums/adds.py\n--8<--\n", "isn't one whole"),
    ("another title", '"adds.py"', '"add.py"', "the title says add.py"),
    ("an include in the text", "## It adds", f"{INCLUDE}\n## It adds", "outside"),
    ("a path that leaves", "sums/adds.py", "../snippets/sums/adds.py", "not a snip"),
    (
        "a drawing typed by hand",
        "```text\nZero",
        "```dot\nZero",
        "isn't one whole .dot",
    ),
    (
        "another form of a drawing",
        "```text\nZero",
        "```dot x\nZero",
        "this fence isn't",
    ),
    (
        "a comparison with nothing",
        OUTPUT,
        f'{OUTPUT}\n```dot against="sums/gone.dot"\n--8<-- "sums/graph.dot"\n```\n',
        "snippets/sums/gone.dot does not exist",
    ),
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
]


ZH = "docs/zh/page.md"
ADDS, OUT = "snippets/sums/adds.py", "snippets/sums/adds.out"
OWN = "snippets/sums/which.tf-1.15.out"
TOML, LEDGER = "snippets/versions.toml", "snippets/ledger.json"
APART = """\
[not-applicable."1.15.5"]
"sums/which" = {zh = "没有", en = "none"}
"""
OTHERS = [
    ("unreadable", "not UTF-8", ZH, None, b"\xff\xfe", "page.md:1: isn't UTF-8"),
    ("unreadable", "a mark", ZH, None, b"\xef\xbb\xbf# x", "byte order mark"),
    ("unreadable", "CRLF", ZH, None, b"# x\r\n", "page.md:1: holds a carriage"),
    ("unreadable", "endless", ZH, None, "x\n" * 100_000, "100001 lines, at most 5000"),
    ("rules", "an empty page", PAGE, None, "", "page.md:1: not one title"),
    ("rules", "two titles", PAGE, "## It adds", "# It adds", "not one title"),
    ("navigation", "no entry", "mkdocs.yml", "  - 一页: page.md\n", "", "isn't in nav"),
    ("navigation", "no page", "mkdocs.yml", "other.md", "gone.md", "lists gone.md"),
    (
        "navigation",
        "no translation",
        "mkdocs.yml",
        "            一页: A page\n",
        "",
        "mkdocs.yml:3: the title 一页 isn't translated for en",
    ),
    ("twins", "no twin", ZH, None, None, "docs/zh/page.md does not exist"),
    (
        "parity",
        "another id",
        ZH,
        "{#adds}",
        "{#sums}",
        "headings differ: ## {#sums}, but ## {#adds} at docs/en/page.md:7",
    ),
    (
        "parity",
        "another level",
        ZH,
        "## 它会相加",
        "### 它会相加",
        "### {#adds}, but ##",
    ),
    ("parity", "another mark", ZH, " .about}", " .steps}", "#more .steps}, but"),
    (
        "parity",
        "a heading more",
        ZH,
        "## 版本",
        "## 再来 {#again}\n\n## 版本",
        "headings differ: ## {#again}, but ## {#versions .about}",
    ),
    (
        "parity",
        "a heading less",
        ZH,
        "## 版本 {#versions .about}\n",
        "",
        "## {#versions .about} is missing in docs/zh/page.md:",
    ),
    ("parity", "snippets swapped", ZH, "sums/adds.py", "sums/raises.py", "blocks dif"),
    ("parity", "no output", ZH, '"sums/adds.out"', '"sums/raises.out"', "blocks diff"),
    (
        "parity",
        "a paragraph less",
        ZH,
        "一段文字 `inline <code>`.\n",
        "",
        "0 paragraphs",
    ),
    ("parity", "another picture", ZH, "picture.svg", "other.svg", "pictures differ"),
    ("parity", "no picture", ZH, "![更多](picture.svg)\n", "", "pictures differ"),
    ("parity", "an admonition's kind", ZH, "!!! note", "!!! tip", "admonitions differ"),
    ("parity", "a tab less", ZH, '=== "它会报错"\n\n    一段文字\n', "", "tabs differ"),
    (
        "parity",
        "a row less",
        ZH,
        "| 它会相加 | [它会相加](#adds) |\n",
        "",
        "2 × 3, but",
    ),
    (
        "parity",
        "a column more",
        ZH,
        "| 说法 |",
        "| 说法 | 一列 |",
        "a table of 3 × 4, but",
    ),
    (
        "parity",
        "another link",
        ZH,
        "(#adds)",
        "(#raises)",
        "docs/en/page.md:45: the link #adds is missing in docs/zh/page.md:41",
    ),
    (
        "parity",
        "another site",
        ZH,
        "example.org",
        "example.com",
        "//example.com/ is mis",
    ),
    (
        "parity",
        "a front-matter key",
        ZH,
        "title:",
        "name:",
        "front matter differ: name",
    ),
    (
        "snippets",
        "prose",
        ADDS,
        None,
        "print(3)  # three\n",
        "1: the comment '# three'",
    ),
    (
        "snippets",
        "a time limit",
        ADDS,
        None,
        "# timeout: 600\nprint(3)\n",
        "snippets/sums/adds.py:1: the comment '# timeout: 600'",
    ),
    ("snippets", "a docstring", ADDS, None, '"""Add."""\n', "a docstring is prose"),
    ("snippets", "31 lines", ADDS, None, "print(3)\n" * 31, "31: 31 lines, at most 30"),
    (
        "snippets",
        "91 lines where 90 are allowed",
        "snippets/notes/whole.py",
        None,
        "print(3)\n" * 91,
        "91: 91 lines, at most 90",
    ),
    ("snippets", "newer syntax", ADDS, None, "print(n := 3)\n", "Assignment express"),
    ("snippets", "no Python", ADDS, None, "print(\n", "snippets/sums/adds.py:1:"),
    (
        "snippets",
        "no output",
        OUT,
        None,
        None,
        "has no recorded output; run make bless",
    ),
    (
        "outputs",
        "no snippet",
        "snippets/sums/lone.out",
        None,
        "1\n",
        "no snippet lone.py",
    ),
    (
        "outputs",
        "an address",
        OUT,
        None,
        "sum: 3\n<object at 0x7f12ab34cd>\n",
        "snippets/sums/adds.out:2: '0x7f12ab34cd' differs between machines",
    ),
    ("outputs", "CRLF", OUT, None, b"sum: 3\r\n", "holds a carriage"),
    (
        "shown",
        "an orphan",
        "snippets/sums/lone.py",
        None,
        "print(1)\n",
        "snippets/sums/lone.py:1: not shown on a page in zh and en",
    ),
    ("shown", "in one language", ZH, BLOCK, "", "adds.py:1: not shown on a page in zh"),
    (
        "shown",
        "twice",
        ZH,
        "## 它会报错",
        f"{BLOCK}\n## 它会报错",
        "sums/adds.py is shown at line 11 already",
    ),
    (
        "shown",
        "a picture without its snippet",
        PAGE,
        "## It raises",
        '```dot\n--8<-- "sums/graph.dot"\n```\n\n## It raises',
        "page.md:20: the picture sums/graph.dot without its snippet",
    ),
    (
        "shown",
        "a picture in one language",
        "docs/zh/other.md",
        '\n```dot\n--8<-- "sums/graph.dot"\n```\n',
        "",
        "snippets/sums/graph.dot:1: not drawn on a page in zh",
    ),
    (
        "shown",
        "a picture of no snippet",
        "snippets/sums/lone.dot",
        None,
        "digraph x {}",
        "snippets/sums/lone.dot:1: no snippet lone.py",
    ),
    (
        "shown",
        "a picture that isn't drawn",
        "snippets/sums/adds.dot",
        None,
        "// hide: x",
        "snippets/sums/adds.dot:1: isn't drawn yet; run make bless ARGS=",
    ),
    ("links", "no section", PAGE, "(#raises)", "(#rises)", "has no section #rises"),
    ("links", "no page", PAGE, "other.md#other", "gone.md", "gone.md leads to nothing"),
    ("links", "no file", PAGE, "picture.svg", "gone.svg", "gone.svg leads to nothing"),
    ("links", "a section there", PAGE, "#other", "#others", "other.md has no section"),
    (
        "links",
        "the other language",
        PAGE,
        "(other.md#other)",
        "(../zh/other.md)",
        "../zh/other.md leaves the page's language",
    ),
    (
        "links",
        "a reference",
        PAGE,
        "Text with",
        "Text [with][that]",
        "link by reference",
    ),
    ("ids", "an id twice", PAGE, "{#errors}", "{#adds}", "adds is also at line 7"),
    (
        "sections",
        "no snippet",
        PAGE,
        "{#versions .about}",
        "{#versions}",
        "#versions shows no snippet",
    ),
    ("sections", "an unknown mark", PAGE, ".about}", ".free}", "#more is marked .free"),
    (
        "form",
        "a section missing",
        "docs/en/notes/note.md",
        None,
        "# Note {#note}\n\n## What {#summary}\n\n## How {#how}\n",
        "note.md:1: the note's sections are ['summary', 'how'], not ['summary', 'ch",
    ),
    (
        "proofs",
        "no proof",
        PAGE,
        "[It adds](#adds) |",
        "see above |",
        "this claim's proof",
    ),
    (
        "proofs",
        "a poor proof",
        PAGE,
        "(#adds) |",
        "(#more) |",
        "page.md:45: this claim",
    ),
    (
        "messages",
        "a message nothing prints",
        PAGE,
        "Error: division by zero",
        "Error: division by one",
        "page.md:35: no recorded output holds",
    ),
    (
        "causes",
        "no proof",
        PAGE,
        "](#raises)\n\n",
        "](#adds)\n\n",
        "snippet that #error-zero",
    ),
    (
        "causes",
        "no message",
        PAGE,
        "### `division",
        "### a {#a}\n\n### `d",
        "0 messages",
    ),
    ("rules", "a table without a rule", PAGE, "|---|---|\n", "", "isn't its rule"),
    (
        "rules",
        "a table without a head",
        PAGE,
        "| Claim | Proof |\n",
        "",
        "isn't its rule",
    ),
    ("rules", "a cell more", PAGE, "| It adds |", "| It | adds |", "a row of 3 cells"),
    ("versions", "another", PAGE, "2.21.0", "2.20.0", "doesn't name TensorFlow 2.21.0"),
    ("ledger", "no TOML", TOML, None, "[", "versions.toml:1: "),
    ("ledger", "no versions", TOML, None, None, "versions.toml:1: [Errno 2]"),
    ("ledger", "no note", TOML, 'note.en = "old"\n', "", "lacks the field 'en'"),
    ("ledger", "an old pin", TOML, '"2.21.0"', '"2.20.0"', "end with the pinned ver"),
    (
        "ledger",
        "reasons for no version",
        TOML,
        "[causes]",
        '[not-applicable."1.14.0"]\n[causes]',
        "not-applicable names 1.14.0",
    ),
    ("ledger", "no JSON", LEDGER, None, "<<<<<<<\n", "json:1: isn't a ledger"),
    ("ledger", "no object", LEDGER, None, "[]\n", "json:1: isn't a ledger"),
    (
        "ledger",
        "no ledger",
        LEDGER,
        None,
        None,
        "adds.py:1: the ledger has no run of it on TensorFlow 1.15.5 2.21.0; run make",
    ),
    (
        "ledger",
        "other code",
        ADDS,
        "1 + 2",
        "2 + 1",
        "adds.py:1: its code changed since it ran on TensorFlow 1.15.5 2.21.0; run "
        "make versions",
    ),
    (
        "ledger",
        "an edited output of one version",
        OWN,
        "False",
        "No",
        "which.tf-1.15.out:1: isn't what the ledger says of TensorFlow 1.15.5; run "
        'make versions ARGS="1.15.5"',
    ),
    (
        "ledger",
        "an edited output of the others",
        "snippets/sums/which.out",
        "True",
        "Yes",
        'of TensorFlow 2.21.0; run make versions ARGS="2.21.0"',
    ),
    (
        "ledger",
        "a removed output of one version",
        OWN,
        None,
        None,
        "which.out:1: isn't what the ledger says of TensorFlow 1.15.5",
    ),
    (
        "ledger",
        "an edited result",
        LEDGER,
        '"differs"',
        '"same"',
        "which.py:1: the ledger says another result for TensorFlow 1.15.5",
    ),
    (
        "ledger",
        "a version less",
        LEDGER,
        '"1.15.5": {"code"',
        '"1.14.0": {"code"',
        'no run of it on TensorFlow 1.15.5; run make versions ARGS="1.15.5"',
    ),
    (
        "ledger",
        "a version more",
        TOML,
        '[versions."2.21.0"]',
        '[versions."2.20.0"]\npython = "3.11"\nnote = {zh = "新", en = "new"}\n'
        '[versions."2.21.0"]',
        'no run of it on TensorFlow 2.20.0; run make versions ARGS="2.20.0"',
    ),
    (
        "ledger",
        "a snippet that is gone",
        LEDGER,
        '"sums/adds"',
        '"sums/gone"',
        "snippets/ledger.json:2: sums/gone is gone",
    ),
    (
        "ledger",
        "another form",
        LEDGER,
        "{\n",
        "{ \n",
        "isn't written as make versions writes it",
    ),
    (
        "own_outputs",
        "one that equals the others",
        OWN,
        "False",
        "True",
        "which.tf-1.15.out:1: equals which.out; remove it",
    ),
    (
        "own_outputs",
        "one of no version",
        "snippets/sums/adds.tf-1.14.out",
        None,
        "3\n",
        "adds.tf-1.14.out:1: snippets/versions.toml has no version 1.14",
    ),
    (
        "own_outputs",
        "one of the pin",
        "snippets/sums/adds.tf-2.21.out",
        None,
        "3\n",
        "has no version 2.21 beside the pin",
    ),
    (
        "own_outputs",
        "one that doesn't apply",
        TOML,
        "[causes]",
        f"{APART}\n[causes]",
        "which.tf-1.15.out:1: snippets/versions.toml says that it doesn't apply",
    ),
    (
        "declared",
        "no cause",
        TOML,
        '"sums/which" = "other"\n',
        "",
        "which.tf-1.15.out:1: this difference has no cause; write under [causes]",
    ),
    (
        "declared",
        "no cause for one version",
        TOML,
        '"sums/which" = "other"',
        '"sums/which" = {"2.12" = "other"}',
        "which.tf-1.15.out:1: this difference has no cause",
    ),
    (
        "declared",
        "a cause of nothing",
        TOML,
        '"sums/which" = "other"',
        '"sums/which" = "other"\n"sums/adds" = "other"',
        "versions.toml:14: sums/adds prints the same on all versions",
    ),
    (
        "declared",
        "a cause without a section",
        "docs/en/changes.md",
        None,
        "# x {#x}\n",
        "versions.toml:13: docs/en/changes.md has no section #other",
    ),
    (
        "declared",
        "no snippet",
        TOML,
        '"sums/which" =',
        '"sums/gone" =',
        "versions.toml:13: sums/gone is no snippet",
    ),
    (
        "declared",
        "a reason in one language",
        TOML,
        "[causes]",
        f"{APART.replace('zh', 'de')}\n[causes]",
        "versions.toml:13: sums/which has no reason in zh and en",
    ),
    (
        "glossary",
        "no data",
        "docs/en/glossary.md",
        None,
        "# x {#x}\n",
        "glossary.yml is missing",
    ),
    ("synced", "no JSON", "docs/synced.json", None, "<<<<<<<\n", "isn't JSON"),
    (
        "synced",
        "a word in one language",
        PAGE,
        "Text with",
        "Words with",
        "page#adds changed in en alone",
    ),
    ("synced", "an include", PAGE, '"sums/adds.py"', '"sums/add.py"', "in en alone"),
    (
        "synced",
        "a removed section",
        "docs/synced.json",
        '"page#adds"',
        '"page#gone"',
        "page#adds was page#gone",
    ),
]
FAULTS = [("rules", name, PAGE, *rest) for name, *rest in RULES] + OTHERS
CHECKS = {function.__name__: function for function in check.CHECKS}


@pytest.mark.parametrize(
    ("name", "file", "old", "new", "words"),
    [(row[0], *row[2:]) for row in FAULTS],
    ids=[f"{row[0]}: {row[1]}" for row in FAULTS],
)
def test_a_fault_is_reported_by_its_check(tmp_path, name, file, old, new, words):
    path = make_tree(tmp_path) / file
    path.parent.mkdir(exist_ok=True)
    if old is not None:
        edit(tmp_path, file, old, new)
    elif new is None:
        path.unlink()
    else:
        path.write_bytes(new if isinstance(new, bytes) else new.encode())
    tree = read_tree(tmp_path)
    found = tree.unreadable if name == "unreadable" else CHECKS[f"check_{name}"](tree)
    problems = [str(problem) for problem in found]
    assert any(words in problem for problem in problems), problems


def test_the_unbroken_tree_passes_every_check(tmp_path):
    assert check_project(make_tree(tmp_path)) == []


def test_every_check_has_a_seeded_fault():
    seeded = {f"check_{row[0]}" for row in FAULTS}
    seeded |= {f"check_{row[0]}" for row in test_site_faults.FAULTS}
    seeded |= {function.__name__ for function in test_language.FAULTS}
    checks = {*CHECKS, *(function.__name__ for function in site.CHECKS)}
    assert checks - seeded == set()
    assert len(FAULTS) + len(test_site_faults.FAULTS) >= 60


@pytest.mark.parametrize(
    ("linked", "words"),
    [
        ("docs/zh/page.md", "docs/zh/page.md:1: leads out of the tree"),
        ("docs/zh", "docs/zh/page.md:1: leads out of the tree"),
        ("snippets/sums/adds.py", "snippets/sums/adds.py:1: is a symbolic link"),
        ("snippets/sums/adds.out", "snippets/sums/adds.out:1: is a symbolic link"),
    ],
)
def test_a_symbolic_link_out_of_the_tree_is_refused(tmp_path, linked, words):
    tree = make_tree(tmp_path / "tree")
    (tree / linked).rename(tmp_path / "elsewhere")
    (tree / linked).symlink_to(tmp_path / "elsewhere")
    problems = [str(problem) for problem in check_project(tree)]
    assert any(words in problem for problem in problems), problems


@pytest.mark.parametrize("name", ["mkdocs.yml"])
def test_broken_yaml_is_named(tmp_path, name):
    (make_tree(tmp_path) / name).write_text("nav: [\n", "utf-8")
    problems = [str(problem) for problem in check_project(tmp_path)]
    assert any(problem.startswith(f"{name}:2: isn't YAML") for problem in problems)


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
    record = translations.current(read_tree(tmp_path))
    translations.write_record(tmp_path, record)
    assert check_project(tmp_path) == []
    page = read_page(tmp_path / PAGE, tmp_path)
    found = [block for block in blocks(page) if block.language == "python"]
    adds = Path(tmp_path / "snippets/sums/adds.py").read_text()
    assert found[0].code == adds
    assert found[0].expected == "sum: 3\n"
    assert 'title="adds.py"' in page.lines[found[0].line - 1]

"""`make verify` and `make bless` on a small tree, run as they are run."""

import pytest

from tests.trees import edit, make_tree

CONFIG = """\
site_name: x
markdown_extensions:
  - admonition
  - attr_list
  - tables
  - pymdownx.details
  - pymdownx.tabbed: {alternate_style: true}
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences:
      custom_fences:
        - name: dot
          class: graph
          format: !!python/name:tfnotes.build.pictures.fence
          validator: !!python/name:tfnotes.build.pictures.options
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
"""


@pytest.fixture
def tree(tmp_path):
    make_tree(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(CONFIG, "utf-8")
    return tmp_path


@pytest.fixture
def verify(tree, capsys, monkeypatch):
    """Run the collection on the tree; gives the exit status and what was printed."""
    monkeypatch.chdir(tree)
    monkeypatch.setenv("COLUMNS", "200")

    def run(*args):
        plugin = ["-p", "no:python", "-p", "tfnotes.run.plugin", "--noconftest"]
        plugin += ["--preload=json"]
        quiet = ["-p", "no:cacheprovider", "-p", "no:xdist", "-v", f"--rootdir={tree}"]
        code = pytest.main([*plugin, *quiet, *args])
        return code, "".join(capsys.readouterr())

    return run


def test_a_block_in_each_language_is_an_item_at_its_line(verify):
    code, said = verify("docs")
    assert code == 0, said
    assert "12 passed" in said
    for language in ("zh", "en"):
        assert f"docs/{language}/page.md::line 12 adds PASSED" in said
        assert f"docs/{language}/page.md::line 23 raises PASSED" in said
        assert f"docs/{language}/page.md::form PASSED" in said


def test_one_page_and_words_are_selected(verify):
    assert "3 passed" in verify("docs/zh/page.md")[1]
    assert "2 passed" in verify("docs", "-k", "adds")[1]


def test_fresh_interpreters_print_the_same(verify):
    assert verify("docs", "--fresh")[0] == 0


ADDS = "snippets/sums/adds.py"
RAISES = "snippets/sums/raises.py"
DOT = "snippets/sums/graph.dot"
# Each row: the file, what is replaced by what, and words of the report.
FAULTS = {
    "another output": (
        ADDS,
        "1 + 2",
        "1 + 3",
        [
            "docs/en/page.md:12: snippets/sums/adds.py printed something else",
            "-sum: 3",
            "+sum: 4",
            "make bless ARGS=snippets/sums/adds.py",
        ],
    ),
    "other whitespace": (ADDS, '"sum:"', '"sum: "', ["-sum: 3", "+sum:  3"]),
    "a line more": (ADDS, "print", "print()\nprint", ["+\n"]),
    "no error": (RAISES, "1 / 0", "print(1)", ["-ZeroDivisionError", "+1"]),
    "another error": (
        RAISES,
        "1 / 0",
        "1 + ''",
        ["+TypeError: unsupported", 'raises.py", line 1, in <module>'],
    ),
    "a crash": (
        ADDS,
        "print",
        "import os, sys; print('why', file=sys.stderr); os.abort()\nprint",
        ["docs/zh/page.md:12: snippets/sums/adds.py: was ended by SIGABRT", "why"],
    ),
    "a green exit": (
        ADDS,
        "1 + 2)",
        "3, flush=True); import os; os._exit(0)",
        ["adds.py: ended without coming to its end"],
    ),
    "a missing output": (
        "docs/en/page.md",
        "sums/adds.out",
        "sums/add.out",
        ["docs/en/page.md:17: snippets/sums/add.out does not exist"],
    ),
    "a fence that isn't run": (
        "docs/en/page.md",
        '```python title="adds.py"',
        "```py",
        ["docs/en/page.md:12: this fence isn't run: ```py"],
    ),
    "code that is shown but not run": (
        "docs/en/page.md",
        "Text with",
        "    import tensorflow as tf\n\nText with",
        ["docs/en/page.md:14: the page shows", "that begins 'import tensorflow"],
    ),
    "an op renamed in a picture": (
        DOT,
        '"net/y" [label="y',
        '"net/z" [label="z',
        [
            "docs/en/other.md:16: snippets/sums/graph.dot isn't the graph that was",
            '-    "net/z" [label="z',
            '+    "net/y" [label="y',
            "make bless ARGS=snippets/sums/graph.py",
        ],
    ),
    "an edge missing in a picture": (
        DOT,
        '  "v" -> "net/y" [class="data"];\n',
        "",
        ["graph.dot isn't the graph that was built", '+  "v" -> "net/y"'],
    ),
    "a control edge drawn as a data edge": (
        DOT,
        '[class="control" style=dashed]',
        '[class="data"]',
        ["graph.dot isn't the graph", '+  "net/update" -> "net/y" [class="control"'],
    ),
    "a stale picture": (
        "snippets/sums/graph.py",
        '"net/y", "Neg"',
        '"net/y", "Abs"',
        ["graph.dot isn't the graph", '-    "net/y" [label="y\\nNeg'],
    ),
    "a picture of no graph": (
        "snippets/sums/graph.py",
        "return self.ops\n",
        "return []\n",
        [
            "docs/en/other.md:16: snippets/sums/graph.dot:1: graph.py builds no graph; "
            "name its graph `graph`, or git rm the .dot"
        ],
    ),
    "too large a picture": (
        "snippets/sums/graph.py",
        "return self.ops\n",
        'return [op(f"net/{n}", "Neg") for n in range(2000)]\n',
        [
            "graph.py draws 2000 nodes, at most 60: write `// hide: scope/`",
            "the largest scopes: net/ (2000)",
        ],
    ),
    "a picture that isn't shown": (
        "mkdocs.yml",
        "validator: !!python/name:tfnotes.build.pictures.options",
        "validator: !!python/name:len",
        ["docs/en/other.md:25: the page shows the picture None, not sums/graph"],
    ),
    "another version's output that isn't shown as one": (
        "mkdocs.yml",
        "  - pymdownx.details\n",
        "",
        ["docs/en/other.md:", "the page shows"],
    ),
    "code that is run but not shown": (
        "docs/en/page.md",
        "Text with",
        "Text with\n\n    ```text\n    ZeroDivisionError: division by zero\n    ```\n",
        ["docs/en/page.md:", "the page shows"],
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_fails_with_its_page_and_line(tree, verify, fault):
    name, old, new, words = fault
    edit(tree, name, old, new)
    code, said = verify("docs")
    assert code == 1, said
    for word in words:
        assert word in said, said


def test_a_fault_leaves_the_other_blocks_alone(tree, verify):
    edit(tree, ADDS, "print", "import os; os.kill(os.getpid(), 11)\nprint")
    _, said = verify("docs")
    assert "docs/zh/page.md::line 23 raises PASSED" in said
    assert "2 failed, 10 passed" in said


def test_bless_writes_what_is_printed_and_nothing_else(tree, verify):
    edit(tree, ADDS, "1 + 2", "1 + 3")
    code, said = verify("--bless", "snippets")
    assert code == 0, said
    assert "wrote snippets/sums/adds.out" in said
    assert "raises.out" not in said
    assert (tree / "snippets/sums/adds.out").read_text() == "sum: 4\n"
    assert verify("docs")[0] == 0


def test_bless_refuses_a_crash_and_silence(tree, verify):
    edit(tree, ADDS, "print", "import os; os.abort()\nprint")
    edit(tree, RAISES, "1 / 0", "pass")
    code, said = verify("--bless", "snippets")
    assert code == 1
    assert "snippets/sums/adds.py: was ended by SIGABRT" in said
    assert "snippets/sums/raises.py:1: prints nothing" in said
    assert (tree / "snippets/sums/adds.out").read_text() == "sum: 3\n"


def test_bless_of_one_snippet_runs_it_as_a_snippet(tree, verify):
    code, said = verify("--bless", RAISES)
    assert code == 0, said
    assert "1 passed" in said


def test_bless_draws_by_the_options_of_the_old_drawing(tree, verify):
    (tree / DOT).write_text("// hide: net/update\n")
    code, said = verify("--bless", "snippets")
    assert code == 0, said
    assert f"wrote {DOT}" in said
    text = (tree / DOT).read_text()
    assert text.startswith('digraph "sums/graph" {\n// hide: net/update\n')
    assert '"net/update"' not in text
    assert '"net/y" [label="net/y' in text

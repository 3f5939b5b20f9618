"""`make verify` and `make bless` on a small tree, run as they are run."""

import pytest

from tests import faults
from tests.trees import edit
from tfnotes.run.verify import main


@pytest.fixture
def verify(tree, capsys, monkeypatch):
    """Run the collection on the tree; gives the exit status and what was printed."""
    monkeypatch.setenv("COLUMNS", "200")
    edit(tree, "mkdocs.yml", "hooks: [tfnotes/build/hooks.py]\n", "")  # not in the tree

    def run(*args):
        quiet = ["-p", "no:cacheprovider", "-p", "no:xdist", "-v", "--preload=json"]
        code = main([*quiet, *args])
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
FAULTS = faults.read("verify")


@pytest.mark.parametrize(("_", "row"), FAULTS, ids=faults.ids(FAULTS))
def test_a_fault_fails_with_its_page_and_line(tree, verify, _, row):
    faults.seed(tree, row)
    code, said = verify("docs")
    assert code == 1, said
    for words in row["says"]:
        assert words in said, said


def test_brackets_in_code_are_no_link(tree, verify):
    edit(tree, "docs/en/page.md", "Text with", "- one `Op[](x)` more\n\nText with")
    code, said = verify("docs/en/page.md", "-k", "form")
    assert code == 0, said


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
    assert "snippets/sums/adds.py:1: was ended by SIGABRT" in said
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


LOGS = "import warnings\n\nwarnings.warn('so', stacklevel=1)\nprint('sum:', 3)\n"


def test_a_log_is_recorded_and_compared_where_a_file_asks_for_it(tree, verify):
    log = tree / "snippets/sums/adds.err"
    (tree / ADDS).write_text(LOGS)
    verify("--bless", "snippets")
    assert not log.exists()
    log.touch()
    code, said = verify("--bless", "snippets")
    assert code == 0, said
    assert "wrote snippets/sums/adds.err" in said
    text = "adds.py: UserWarning: so\n  warnings.warn('so', stacklevel=1)\n"
    assert log.read_text() == text
    assert verify("docs")[0] == 0
    assert verify("docs", "--fresh")[0] == 0
    edit(tree, ADDS, "'so'", "'not so'")
    code, said = verify("docs")
    assert code == 1
    assert "docs/en/page.md:12: snippets/sums/adds.err isn't what was logged" in said
    assert "+adds.py: UserWarning: not so" in said
    edit(tree, ADDS, "warnings.warn", "str.strip")
    edit(tree, ADDS, ", stacklevel=1", "")
    code, said = verify("--bless", "snippets")
    assert code == 1
    assert "snippets/sums/adds.err:1: holds nothing now; git rm it" in said


@pytest.mark.parametrize(
    "options", ["-k 'not adds'", "--markers", "--collect-only", "--ignore=docs/en"]
)
def test_blocks_that_settings_leave_out_are_named(tree, verify, options):
    settings = f'\n[tool.pytest.ini_options]\naddopts = "{options}"\n'
    with (tree / "pyproject.toml").open("a") as file:
        file.write(settings)
    code, said = verify()
    assert code == 1, said
    assert "docs/en/page.md:12: this didn't run; see above" in said


def test_settings_below_the_pages_are_none(tree, verify):
    (tree / "docs/pytest.ini").write_text("[pytest]\naddopts = --markers\n")
    code, said = verify("docs/zh")
    assert code == 0, said
    assert said.endswith("\n6 of 6 blocks and forms of pages ran\n")

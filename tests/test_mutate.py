"""Each operator of the mutation run makes the edit that it is named for."""

import difflib
import re
from random import Random

import pytest
from mutate import OPERATORS, Edit, ask, draw, report, write

PAGE = """# A page {#page}

Text of 2 [sums](#adds).

```python title="adds.py"
--8<-- "sums/adds.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/adds.out"
```

## It adds {#adds}

=== "Wrong"

    ```python title="fails.py"
    --8<-- "sums/fails.py"
    ```

    <!--pytest-codeblocks:expected-output-->
    ```text
    --8<-- "sums/fails.out"
    ```

    中文的字 `x` here.

| Claim | Verdict |
|---|---|
| It [fails](#page) 7 times. | [wrong](../other.md#x) by [far](more.md) |
"""
TREE = {
    "docs/en/page.md": PAGE,
    "snippets/sums/adds.py": 'print("sum:", 1 + 2)\n',
    "snippets/sums/adds.out": "sum: 3\n",
    "snippets/sums/fails.py": "1 / 0\n",
    "snippets/sums/fails.out": "ZeroDivisionError: division by zero\n",
}
# The lines that go and those that come, each set joined.
MARK = r"<!--.*-->"
WANTED = {
    "out: change a digit": (r"sum: 3", r"sum: \d"),
    "out: change a word": (r"Zero.*", r"(Zero|division|zero).*"),
    "snippet: delete a line": (r"print.*|1 / 0", r""),
    "snippet: change a digit": (r"print.*|1 / 0", r"print.*|\d / \d"),
    "page: swap two snippets": (r'.*(adds|fails)\.(py|out)".*',) * 2,
    "page: drop a paragraph": (r"(Text|中文).*", r""),
    "page: drop a heading": (r"#+ .* \{#\w+\}", r""),
    "page: drop a table row": (r"\|.*\|", r""),
    "page: delete an output": (rf'{MARK}\n *```text\n *--8<-- ".*\.out"\n *```', r""),
    "page: remove a marker": (MARK, r""),
    "page: change an id": (r"#.* \{#(page|adds)\}", r"#.* \{#(page|adds)s\}"),
    "page: change a word": (r"(?![-`<]).*",) * 2,
    "page: change a digit": (r"(?![-`<]).*\d.*",) * 2,
    "page: retarget an anchor": (r".*\(#(adds|page)\).*",) * 2,
    "page: retarget to a page": (r".*(other|more)\.md.*",) * 2,
    "page: change a fence": (r"```\w.*", r"```.*"),
    "page: change a tab's mark": (r'=== "Wrong"', r'(?!=== ").*"Wrong"'),
}


def changed(old: str, new: str) -> tuple[str, str]:
    """The lines that go, and those that come."""
    lines = [*difflib.ndiff(old.split("\n"), new.split("\n"))]
    gone, come = (
        "\n".join(line[2:] for line in lines if line[0] == sign) for sign in "-+"
    )
    return gone.strip(), come.strip()


@pytest.mark.parametrize("kind", WANTED)
def test_an_operator_makes_the_edit_it_is_named_for(kind):
    for seed in range(20):
        edit = OPERATORS[kind](Random(seed), TREE)
        ((name, text),) = edit.files.items()
        gone, come = changed(TREE[name], text)
        if gone or come:
            before, after = WANTED[kind]
            assert re.fullmatch(before, gone, re.S), gone
            assert re.fullmatch(after, come, re.S), come


def test_a_renamed_snippet_keeps_its_text():
    edit = OPERATORS["snippet: rename it"](Random(0), TREE)
    (old, gone), (new, text) = edit.files.items()
    assert gone is None
    assert (new, text) == (old.replace(".py", "_b.py"), TREE[old])


def test_an_operator_without_a_place_makes_no_edit():
    assert OPERATORS["page: drop a table row"](Random(0), {"a.md": "text\n"}) is None


def test_the_sample_is_even_distinct_and_the_same_for_one_seed():
    edits = draw(TREE, len(OPERATORS), Random(3))
    assert [edit.kind for edit in edits] == [*OPERATORS]
    assert edits == draw(TREE, len(OPERATORS), Random(3))
    assert edits != draw(TREE, len(OPERATORS), Random(4))
    more = draw(TREE, 60, Random(3))
    assert all(more.count(edit) == 1 for edit in more)


def test_an_edit_that_changes_nothing_is_not_counted():
    edits = draw({"a.out": "1 1\n", "a.py": ""}, 400, Random(0))
    texts = [edit.files["a.out"] for edit in edits if edit.kind.startswith("out")]
    assert sorted(texts) == sorted(
        form.format(digit) for digit in "023456789" for form in ("1 {}\n", "{} 1\n")
    )


def test_a_gate_is_charged_with_what_the_edit_adds_and_the_tree_is_restored(
    tmp_path, capsys
):
    root, name = tmp_path, "snippets/sums/adds.out"
    write(root, TREE)

    def ask_check(root, edit):
        yield "a.md:7: broken before"
        if "4" in (root / name).read_text("utf-8"):
            yield "a.md:8: broken by the edit"

    edits = [Edit({name: "sum: 4\n"}, "bad"), Edit({name: "sum: 5\n"}, "good")]
    ask(ask_check, root, edits, TREE)
    assert [edit.gate for edit in edits] == ["check", "survived"]
    assert (root / name).read_text("utf-8") == TREE[name]
    report(edits, TREE)
    said = capsys.readouterr().out
    assert "check: the tree itself has 1 problems, such as a.md:: broken" in said
    assert f"caught: 50.0%; survivors:\n\n{name}:1: good\n-sum: 3\n+sum: 5" in said

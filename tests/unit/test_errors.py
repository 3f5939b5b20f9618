"""An output with an error is marked as one, and no other output is."""

import pytest

from tfnotes.build import html
from tfnotes.run.rendered import parse

BLOCK = '<div class="language-text highlight"><pre><span></span><code>{}</code></pre>'


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("sum: 3\n", []),
        ("ValueError: Variable w already exists\n", ["error"]),
        ("v: 1\nKeyError: &#39;w&#39;\n", ["error", "after-output"]),
        ("tensorflow.errors.InvalidArgumentError: x\n", ["error"]),
        ("StopIteration\n", ["error"]),
        ("caught: ValueError: x\n", []),
        ("ErrorHandler: none\n", []),
    ],
)
def test_an_output_is_marked_by_what_it_holds(text, classes):
    outputs = BLOCK.format("x\n") + BLOCK.format(text)
    marked = html.with_errors(outputs)
    first, second = parse(marked).select("div")
    assert first["class"] == ["language-text", "highlight"]
    assert second["class"] == ["language-text", "highlight", *classes]
    assert second.text == parse(BLOCK.format(text)).text


def test_a_message_needs_no_name_of_an_exception():
    parts = [
        f'<h2 id="{id}">x</h2>{BLOCK.format("No.")}' for id in ("a", "errors", "b")
    ]
    marked = [
        "error" in tag["class"]
        for tag in parse(html.with_errors("".join(parts))).select("div")
    ]
    assert marked == [False, True, False]

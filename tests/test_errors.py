"""An output with an error is marked as one, and no other output is."""

import itertools
from pathlib import Path

import errors
import pytest
from built import read_pages
from rendered import parse

SITE = Path(__file__).parent.parent / "site"
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
    html = BLOCK.format("x\n") + BLOCK.format(text)
    marked = errors.on_page_content(html, None, None, None)
    first, second = parse(marked).select("div")
    assert first["class"] == ["language-text", "highlight"]
    assert second["class"] == ["language-text", "highlight", *classes]
    assert second.text == parse(BLOCK.format(text)).text


def test_a_message_needs_no_name_of_an_exception():
    parts = [
        f'<h2 id="{id}">x</h2>{BLOCK.format("No.")}' for id in ("a", "errors", "b")
    ]
    html = errors.on_page_content("".join(parts), None, None, None)
    marked = ["error" in tag["class"] for tag in parse(html).select("div")]
    assert marked == [False, True, False]


@pytest.mark.built
def test_the_messages_of_every_page_look_like_errors():
    plain, found = [], 0
    for page in read_pages(SITE):
        if "errors" in page.ids:
            after = page.ids["errors"].find_all_next(["h2", "pre"])
            for pre in itertools.takewhile(lambda tag: tag.name == "pre", after):
                found += 1
                if "error" not in pre.parent["class"]:
                    plain.append(page.at(pre, pre.text[:60], "see hooks/errors.py"))
    assert found > 100
    assert plain == []

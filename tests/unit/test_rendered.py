"""What a reader copies from a page is read from its HTML exactly."""

import markdown
import pytest

from tests.faults import indented
from tfnotes.run import rendered
from tfnotes.run.rendered import ShownCode

PYTHON = "import os\n\n\nif 1 < 2 and '&amp;':\n    print(\"a\\tb\")  # 中文\n"
EXTENSIONS = {
    "admonition": {},
    "pymdownx.highlight": {"pygments_lang_class": True},
    "pymdownx.inlinehilite": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
}


def render(text: str) -> str:
    return markdown.markdown(
        text, extensions=list(EXTENSIONS), extension_configs=EXTENSIONS
    )


def shown_code(html: str) -> list[ShownCode]:
    return rendered.shown_code(rendered.parse(html))


def fence(language: str, code: str) -> str:
    return f"```{language}\n{code}```\n"


TAB = '=== "A"\n\n' + indented(fence("python", PYTHON), "    ")


@pytest.mark.parametrize(
    "page",
    [
        fence('python title="a.py"', PYTHON),
        TAB,
        "!!! note\n\n" + indented(TAB, "    "),
        "Inline `#!python x = 1` is no block.\n\n" + fence("python", PYTHON),
    ],
    ids=["plain", "tab", "tab in an admonition", "beside inline code"],
)
def test_code_is_read_as_it_was_written(page):
    assert shown_code(render(page)) == [ShownCode("python", PYTHON)]


def test_code_without_a_language_has_an_empty_one():
    assert shown_code("<pre><code>x\n</code></pre>") == [ShownCode("", "x\n")]


def test_only_the_article_of_a_whole_page_counts():
    html = (
        "<nav><pre>menu</pre></nav><article class='md-content__inner'><p>text<br>"
        "<div class='language-python highlight'><pre><span></span><code>a &lt; b\n"
        "</code></pre></div></article><footer><pre>foot</pre></footer>"
    )
    assert shown_code(html) == [ShownCode("python", "a < b\n")]


def test_a_marked_up_line_break_is_a_line_break():
    assert shown_code("<pre>a<br>b</pre>") == [ShownCode("", "a\nb")]


def test_what_stands_after_many_empty_elements_is_read():
    html = f"<p>{'<wbr>a' * 3000}</p><pre>b</pre>"
    assert shown_code(html) == [ShownCode("", "b")]

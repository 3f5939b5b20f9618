"""What our Markdown, our styles and our scripts make of a page's source."""

from pathlib import Path

import markdown
import pytest
from mkdocs.config import load_config

from tests.building import ROOT
from tests.trees import edit
from tfnotes.build.article import article
from tfnotes.project import Project
from tfnotes.run.rendered import parse
from tfnotes.words import WORDS


def rendered(text: str, language: str = "en", snippets: Path = ROOT / "snippets"):
    """Markdown with the extensions that the site is built with, in a language."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    settings = config.mdx_configs
    settings["tfnotes.build.extension"] = {"language": language}
    settings["pymdownx.snippets"]["base_path"] = [str(snippets)]
    extensions = config.markdown_extensions
    return parse(
        markdown.markdown(text, extensions=extensions, extension_configs=settings)
    )


@pytest.mark.parametrize("language", WORDS)
def test_errors_are_marked_and_outputs_named(tree, language):
    edit(tree, "snippets/sums/raises.out", "Zero", "first: 1\nZero")
    edit(
        tree, f"docs/{language}/other.md", "```dot", "```text\nDivision\n```\n\n```dot"
    )
    project = Project(tree)
    pages = [project.by_name[f"{language}/{name}.md"] for name in ("page", "other")]
    text = "\n\n".join(article(project, page, "") for page in pages)
    words = WORDS[language]["output"]
    html = rendered(text, language, tree / "snippets")
    found = [
        ("error" in block.classes, block.get("data-label"))
        for block in html.find_class("language-text")
    ]
    assert found == [
        (False, words["output"]),
        (True, words["error-after-output"]),
        (True, None),  # a message
        (False, words["output"]),
        (False, None),  # what another version printed
        (False, words["output"]),
        (False, None),
    ]


def test_the_pictures_of_a_page_have_one_key_and_words(tree):
    dot = '```dot\n--8<-- "sums/graph.dot"\n```\n\n'
    edit(tree, "docs/en/other.md", dot[:-2], dot * 2)
    project = Project(tree)
    text = article(project, project.by_name["en/other.md"], "")
    html = rendered(text, "en", tree / "snippets")
    figures = html.xpath("//figure[@class='graph']")
    assert [bool(one.xpath(".//details//li")) for one in figures] == [True, True]
    assert len(html.find_class("graph-legend")) == 1


def test_only_code_that_has_a_color_is_an_element():
    code = 'with tf.name_scope("a < b"):\n    x = [v.op for v in (1, -2)]\n'
    html = rendered(f"```python\n{code}```\n\n```console\n$ make  site\n```\n")
    assert html.find(".//code").text_content() == code
    classes = {*html.xpath("//code//span/@class")}
    assert classes == {"k", "s2", "ow", "mi", "gp"}


@pytest.mark.parametrize("language", WORDS)
def test_each_verdict_has_its_class_and_other_cells_have_none(language):
    verdicts = WORDS[language]["verdicts"]
    cells = [*verdicts.values(), "holds water", "", "**holds**"]
    rows = "".join(f"| {cell} |\n" for cell in cells)
    html = rendered(f"| x |\n|---|\n{rows}\nholds", language)
    found = [(tag.get("class"), tag.text) for tag in html.xpath("//td/span")]
    assert found == [(f"verdict {name}", word) for name, word in verdicts.items()]
    texts = [cell.replace("*", "") for cell in cells]
    assert [tag.text_content() for tag in html.iter("td")] == texts
    assert len(html.find_class("verdict")) == len(verdicts)

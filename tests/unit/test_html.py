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
    soup = rendered(text, language, tree / "snippets")
    found = [
        ("error" in block["class"], block.get("data-label"))
        for block in soup.select(".language-text")
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
    soup = rendered(text, "en", tree / "snippets")
    figures = soup.select("figure.graph")
    assert [bool(figure.select("details li")) for figure in figures] == [True, True]
    assert len(soup.select(".graph-legend")) == 1


def test_only_code_that_has_a_color_is_an_element():
    code = 'with tf.name_scope("a < b"):\n    x = [v.op for v in (1, -2)]\n'
    soup = rendered(f"```python\n{code}```\n\n```console\n$ make  site\n```\n")
    assert soup.select("code")[0].text == code
    classes = {tag["class"][0] for tag in soup.select("code span[class]")}
    assert classes == {"k", "s2", "ow", "mi", "gp"}


@pytest.mark.parametrize("language", WORDS)
def test_each_verdict_has_its_class_and_other_cells_have_none(language):
    verdicts = WORDS[language]["verdicts"]
    cells = [*verdicts.values(), "holds water", "", "**holds**"]
    rows = "".join(f"| {cell} |\n" for cell in cells)
    soup = rendered(f"| x |\n|---|\n{rows}\nholds", language)
    found = [(tag["class"][1], tag.text) for tag in soup.select("td > span.verdict")]
    assert found == [*verdicts.items()]
    texts = [cell.replace("*", "") for cell in cells]
    assert [tag.text for tag in soup.select("td")] == texts
    assert len(soup.select(".verdict")) == len(verdicts)

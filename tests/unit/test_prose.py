"""Each gate of the language bites on one seeded fault, and lets pass what is right."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import faults
from tests.trees import edit, make_tree
from tfnotes.build import tooltips
from tfnotes.check import prose
from tfnotes.files import Problem
from tfnotes.project import Project

Check = Callable[[Project], Iterator[Problem]]
ZH, EN, DATA = "docs/zh/page.md", "docs/en/page.md", "docs/glossary.yml"
FAULTS = faults.read("prose")
README, SNIPPET = "README.zh.md", "snippets/sums/adds.py"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_tree(tmp_path, "prose")


def problems(root: Path, *checks: Check) -> list[str]:
    project = Project(root)
    assert not project.unreadable
    every = [getattr(prose, f"check_{name}") for name in dict(FAULTS)]
    return [str(problem) for check in checks or every for problem in check(project)]


@pytest.mark.parametrize(("name", "row"), FAULTS, ids=faults.ids(FAULTS))
def test_a_fault_is_reported(root, name, row):
    faults.seed(root, row, ZH)
    found = problems(root, getattr(prose, f"check_{name}"))
    assert any(row["says"] in problem for problem in found), found


def test_a_misspelled_file_name_is_reported(root):
    (root / SNIPPET).rename(root / "snippets/sums/it_seperates.py")
    assert "snippets/sums/it_seperates.py:1: 'seperates'" in "\n".join(problems(root))


def test_a_readme_that_is_not_utf_8_is_reported(root):
    (root / README).write_bytes("说明".encode("gbk"))
    assert f"{README}:1: isn't UTF-8" in "\n".join(problems(root))


def test_a_project_without_a_glossary_has_no_names_to_avoid(root):
    (root / DATA).unlink()
    edit(root, ZH, "一句话", "移动平均")
    assert problems(root) == []


LEGITIMATE = [
    ("as it stands", ZH, "一句话", "一句话"),
    ("a link without spaces", ZH, "一句话", "[一句](a.md)话"),
    ("Chinese in code", ZH, "inline", "代码x里,"),
    ("a target", ZH, "一句话", "[话](移动平均x里,.md)"),
    ("numbers", ZH, "一句话", "结果 (1 + 1) · 10 = 20：两步"),
    ("English brackets", ZH, "一句话", "话（exponential moving average of it）"),
    ("a title elsewhere", ZH, "一句话。", "\n\n- [What TF 1 code did](https://a.b)"),
    ("code alone", ZH, "一句话。", "\n\n`one` `two`, `three` and `four five six`"),
    ("a pattern", ZH, "title", "match: ['No name: it has none at all']\ntitle"),
    ("a message's page", ZH, "guide\ntitle: 一页", "error\ntitle: No name is here yet"),
    ("a short name", ZH, "一句话。", "\n\n| 名 | Material for MkDocs |"),
    ("a word that holds another", ZH, "一句话", "计算子图"),
    ("a longer term", ZH, "一句话", "指数滑动平均"),
    (
        "a printed message",
        ZH,
        "division by zero",
        "dependancy: 移动平均 not found here",
    ),
    ("an address", EN, "Text with", "[Text](https://a.b/recieve) with"),
    ("a Chinese title elsewhere", EN, "Text with", "[杂记](https://a.b) with"),
    ("Chinese in code on an English page", EN, "inline", "中文"),
    ("quotes and dashes", EN, "Text with", "“Text” – with…"),
    ("part of a word", EN, "Text with", "Running averagely"),
]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [row[1:] for row in LEGITIMATE],
    ids=[row[0] for row in LEGITIMATE],
)
def test_a_legitimate_form_passes(root, name, old, new):
    edit(root, name, old, new)
    assert problems(root) == []


def test_the_glossary_itself_lists_other_names(root):
    (root / "docs/zh/glossary.md").write_text(
        "---\nkind: glossary\n---\n# 词 {#x}\n\n也译“移动平均”。\n", "utf-8"
    )
    assert problems(root) == []


@pytest.mark.parametrize(
    ("language", "definition"),
    [("en", "A variable that follows a < b."), ("zh", "慢慢跟着走的变量。")],
)
def test_the_first_link_to_a_term_shows_its_definition(root, language, definition):
    link = "[x](../glossary.md#moving-average)"
    others = "[x](../glossary.md#gone) [x](#op) [x](setup.md#moving-average)"
    text = tooltips.with_titles(f"{link} {link} {others}", Project(root), language)
    assert text == f'{link[:-1]} "{definition}") {link} {others}'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See [op](#op), `a`.", "See op, a."),
        ("Its `[`name`](x.md)`", "Its name"),
        ("[`UPDATE_OPS`](#x)", "UPDATE_OPS"),
    ],
)
def test_a_definition_is_shown_without_markup(text, shown):
    assert tooltips.plain(text) == shown

"""A link to a term of the glossary shows its definition."""

import pytest

from tests.trees import make_tree
from tfnotes.build import tooltips
from tfnotes.project import Project


@pytest.mark.parametrize(
    ("language", "definition"),
    [("en", "A variable that follows a < b."), ("zh", "慢慢跟着走的变量。")],
)
def test_the_first_link_to_a_term_shows_its_definition(tmp_path, language, definition):
    project = Project(make_tree(tmp_path, "prose"))
    link = "[x](../glossary.md#moving-average)"
    others = "[x](../glossary.md#gone) [x](#op) [x](setup.md#moving-average)"
    text = tooltips.with_titles(f"{link} {link} {others}", project, language)
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
    assert tooltips.bare(text) == shown

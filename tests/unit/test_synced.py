"""The record of translated sections: what makes a section stale, and what doesn't."""

import json

import pytest

from tests.trees import commit, edit, problems
from tfnotes.check import translations
from tfnotes.project import Project

EN, ZH = "docs/en/page.md", "docs/zh/page.md"


def stale(tree):
    return [str(problem) for problem in translations.check_synced(Project(tree))]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (EN, "Text with `inline", "Text\nwith  `inline"),
        (ZH, "一段文字 `inline", "一段\n文字 `inline"),
        (EN, "|---|---|", "| :----- | -------- |"),
    ],
    ids=["a line break", "a line break in Chinese", "a table's width"],
)
def test_form_alone_makes_nothing_stale(tree, name, old, new):
    edit(tree, name, old, new)
    assert stale(tree) == []


def test_an_output_may_change_without_the_page(tree):
    edit(tree, "snippets/sums/adds.out", "3", "4")
    assert stale(tree) == []


def test_the_side_and_the_words_that_changed_are_named(tree):
    commit(tree, ".")
    edit(tree, EN, "Text with `inline", "New words with `inline")
    (problem,) = stale(tree)
    assert problem.startswith(f"{EN}:8: page#adds changed in en alone: [-Text-]")
    assert "{+New words+}" in problem
    assert f"bring {ZH}:8 up to date, then run make synced" in problem


def test_without_history_the_section_is_named_all_the_same(tree):
    edit(tree, ZH, "一段文字 `inline", "另一段文字 `inline")
    (problem,) = stale(tree)
    assert f"{ZH}:8: page#adds changed in zh alone: git knows no" in problem


def test_a_change_in_both_has_to_be_declared(tree):
    edit(tree, EN, "Text with `inline", "New `inline")
    edit(tree, ZH, "一段文字 `inline", "新 `inline")
    assert any("page#adds changed in both" in problem for problem in stale(tree))
    assert translations.main(["page#adds"]) == 0
    assert problems(tree) == []


def test_added_and_removed_sections_have_to_be_declared(tree):
    for name, word in ((EN, "Versions"), (ZH, "版本")):
        edit(tree, name, f"## {word}", f"## {word} {{#last .about}}\n\n## {word}")
        edit(tree, name, " {#more .about}", " {#rest .about}")
    found = "\n".join(stale(tree))
    assert "page#last isn't in docs/synced.json" in found
    assert "page#rest was page#more" in found
    assert "page#more is recorded, but no longer there" in found
    assert translations.main([]) == 0
    assert problems(tree) == []


def test_one_section_is_recorded_alone(tree):
    for name in (EN, ZH):
        edit(tree, name, "title:", "subtitle:")
        edit(tree, name, "`inline", "`in line")
    assert translations.main(["page#adds"]) == 0
    assert [problem.split()[1] for problem in stale(tree)] == ["page#front-matter"]


def test_a_removed_section_is_taken_out_alone(tree):
    record = translations.read_record(tree)
    translations.write_record(tree, record | {"page#gone": {"en": "0", "zh": "0"}})
    assert translations.main(["page#gone"]) == 0
    assert translations.read_record(tree) == record


def test_nothing_is_recorded_while_the_structure_differs(tree, capsys):
    before = (tree / translations.RECORD).read_text()
    edit(tree, EN, "{#adds}", "{#sums}")
    assert translations.main([]) == 1
    assert translations.main(["page#raises"]) == 1
    assert translations.main(["other"]) == 0
    assert "nothing is recorded" in capsys.readouterr().out
    assert (tree / translations.RECORD).read_text() == before


def test_an_unknown_section_is_refused(tree, capsys):
    assert translations.main(["page#nothing"]) == 1
    assert "page#nothing: no such section" in capsys.readouterr().out


def test_the_record_has_a_line_a_section_sorted(tree):
    lines = (tree / translations.RECORD).read_text().splitlines()
    keys = [line.split('"')[1] for line in lines[1:-1]]
    assert keys == sorted(keys)
    assert list(json.loads((tree / translations.RECORD).read_text())) == keys

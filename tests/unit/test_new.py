"""A new page has the form of its kind, and what is left to write is named."""

import pytest

from tests.faults import BLOCK, WHOLE, indented
from tests.trees import problems
from tfnotes import new
from tfnotes.check import translations
from tfnotes.project import Project

EXCERPT = WHOLE.replace('adds.py"\n`', 'adds.py:1:1"\n`')
# All that `make check` may say of a new page.
LEFT = (
    "a TODO is left",
    "isn't in nav",
    "shows no snippet and links to none",
    "no code in the answer",
    "no program of the page prints what 'TODO' matches",
    "the topic TODO is no page",
    "isn't in docs/synced.json",
)
KINDS = {
    "notes/sums/adds": "topic",
    "about/sums": "about",
    "errors/by-zero": "error",
    "start/first-steps": "guide",
    "names": "list",
}


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_only_what_the_author_writes_is_left(tree, name, kind, capsys):
    assert new.main([name] + ["--kind", kind] * (kind == "list")) == 0
    found = problems(tree)
    assert [one for one in found if not any(words in one for words in LEFT)] == []
    for language in ("zh", "en"):
        path = f"docs/{language}/{name}.md"
        text = (tree / path).read_text()
        assert f"kind: {kind}\n" in text
        lines = {n for n, line in enumerate(text.split("\n"), 1) if "TODO" in line}
        said = {int(one.split(":")[1]) for one in found if f"{path}:" in one}
        assert lines <= said
    printed = capsys.readouterr().out
    assert f"make synced ARGS={name}" in printed
    assert ("to nav" in printed) == any("isn't in nav" in one for one in found)
    assert ("to nav" in printed) == (kind != "error")


def test_a_page_of_an_error_is_valid_once_it_is_written(tree):
    new.main(["errors/by-zero"])
    wrong = BLOCK.replace("adds", "raises")
    wrong = "!!! wrong\n\n" + indented(wrong, "    ")
    for language, words in (("zh", "除以零"), ("en", "It divides by zero.")):
        path = tree / f"docs/{language}/errors/by-zero.md"
        text = path.read_text().replace("'TODO'", r"'division by (?P<value>\w+)'")
        text = text.replace("topic: TODO", "topic: page")
        text = text.replace("TODO\n\n**", f"TODO\n\n{EXCERPT}\n**")
        text = text.replace("{#first-cause}\n", f"{{#first-cause}}\n\n{wrong}\n{BLOCK}")
        link = f"[{words}](#first-cause)"
        text = text.replace("{#second-cause}\n\nTODO", f"{{#second-cause}}\n\n{link}")
        path.write_text(text.replace("TODO", words))
    translations.write_record(tree, translations.current(Project(tree)))
    assert problems(tree) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["page", "--kind=guide"], "docs/zh/page.md is there already"),
        (["page/index", "--kind=guide"], "docs/zh/page.md is there already"),
        (["start/My_page"], "start/My_page isn't a page's name"),
        (["start/../page"], "start/../page isn't a page's name"),
        (["elsewhere/page"], "add --kind guide or topic or list or about or error"),
    ],
)
def test_a_page_that_may_not_be_is_refused(tree, arguments, words, capsys):
    before = sorted(tree.rglob("*.md"))
    assert new.main(arguments) == 1
    assert words in capsys.readouterr().out
    assert sorted(tree.rglob("*.md")) == before

"""The lists of messages, and the wordings of one."""

from tests.trees import edit, make_tree, write
from tfnotes.build import causes, messages
from tfnotes.build.ledger_lines import body
from tfnotes.project import Project

INDEX = """\
---
kind: list
---

# Messages {#errors}

## The most reported {#most-reported .about}

First.

## By topic {#by-topic .about}

All.
"""
ROW = "- [`division by zero`](by-zero.md)"


def shown(tree, name):
    project = Project(tree)
    return body(project, project.by_name[name])


def test_the_index_lists_every_message_in_its_language(tmp_path):
    tree = make_tree(tmp_path, "messages")
    for language, topic, says in (
        ("zh", "答案", "：除以零。"),
        ("en", "An answer", ": It divides by zero."),
    ):
        write(tree, {f"docs/{language}/errors/index.md": INDEX})
        text = shown(tree, f"{language}/errors/index.md")
        parts = [
            "First.",
            f"\n{ROW}{says}",
            "## By topic",
            "All.",
            f"- [{topic}](../answer.md)",
            f"\n    {ROW}\n",
        ]
        assert [text.count(part) for part in parts] == [1] * len(parts)
        assert sorted(parts, key=text.index) == parts
        edit(tree, f"docs/{language}/errors/by-zero.md", "reported: 1\n", "")
    assert shown(tree, "en/errors/index.md").count(ROW) == 1


def test_a_page_lists_the_messages_that_lead_to_it(tmp_path):
    tree = make_tree(tmp_path, "messages")
    says = "- [`division by zero`](errors/by-zero.md): It divides by zero."
    assert shown(tree, "en/answer.md").rstrip().endswith(says)
    edit(tree, "docs/en/errors/by-zero.md", "topic: answer", "topic: page")
    assert says not in shown(tree, "en/answer.md")


def test_the_wordings_stand_with_their_versions_and_without_what_varies(tmp_path):
    tree = make_tree(tmp_path, "messages")
    text = shown(tree, "en/errors/by-zero.md")
    assert "| TF 1.15 · 2.21 | `ZeroDivisionError: division by …` |" in text
    write(tree, {"snippets/sums/raises.tf-1.15.out": "E: division by naught | 0\n"})
    text = shown(tree, "en/errors/by-zero.md")
    assert r"| TF 1.15 | `E: division by … \| 0` |" in text
    assert "| TF 2.21 | `ZeroDivisionError: division by …` |" in text


def test_other_pages_get_no_list(tree):
    project = Project(tree)
    assert messages.additions(project, project.by_name["en/page.md"]) == {}


def test_topics_are_listed_in_the_order_of_the_navigation(tmp_path):
    tree = make_tree(tmp_path, "messages")
    nav = "  - 主题:\n      - notes/index.md\n"
    for name in ("b", "a"):
        nav += f"      - notes/{name}/index.md\n      - 更多: notes/{name}/more.md\n"
        for page in ("index", "more"):
            text = f"---\nkind: topic\ndescription: d\n---\n\n# {name} {page} {{#x}}\n"
            write(tree, {f"docs/en/notes/{name}/{page}.md": text})
    write(tree, {"docs/en/notes/index.md": "---\nkind: list\n---\n\n# x {#all}\n"})
    edit(tree, "mkdocs.yml", "nav:\n", f"nav:\n{nav}")
    shown_rows = [
        line.strip()
        for line in shown(tree, "en/notes/index.md").split("\n")
        if "- [" in line
    ]
    assert shown_rows == [
        "- [b index](b/index.md): d",
        "- [b more](b/more.md)",
        "- [a index](a/index.md): d",
        "- [a more](a/more.md)",
    ]


def test_the_lines_to_write_have_room_for_the_reader_s_names(tmp_path):
    tree = make_tree(tmp_path, "messages")
    page = "docs/en/errors/by-zero.md"
    write(tree, {"snippets/sums/adds.py": 'print("sum:", 1)\nx = {"zero": "a/zero"}\n'})
    edit(
        tree,
        page,
        'adds.py"\n--8<-- "sums/adds.py"',
        'adds.py" hl_lines="2"\n--8<-- "sums/adds.py"',
    )
    (entry,) = causes.entries(Project(tree), "en")
    assert entry["write"] == 'print("sum:", 1)'
    assert entry["causes"] == [
        ["zero", "Zero", 'x = {"\0value=zero\1": "a/\0value=zero\1"}', "1 / 0"]
    ]
    edit(tree, page, ' hl_lines="2"', "")
    (entry,) = causes.entries(Project(tree), "en")
    assert entry["causes"] == [["zero", "Zero", "", "1 / 0"]]

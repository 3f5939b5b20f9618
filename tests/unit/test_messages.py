"""The list of all messages in the notes' index."""

from tests.trees import make_tree
from tfnotes.build import ledger_lines, messages
from tfnotes.page import read_page

INDEX = "# Notes {#notes}\n\n## It says {#messages .about}\n\nAll.\n\n## More {#more}\n"


def test_every_message_of_a_page_is_linked_in_its_language(tmp_path):
    tree = make_tree(tmp_path)
    for language in ("zh", "en"):
        index = tree / f"docs/{language}/{messages.INDEX}"
        index.parent.mkdir()
        index.write_text(INDEX)
        page = read_page(index, tree)
        source = read_page(tree / f"docs/{language}/page.md", tree)
        errors = source.by_id["errors"]
        title, first = messages.title(source, 5), source.headings
        wanted = [head for head in first if head.level == 3 and head.line > errors.line]
        assert wanted
        text = "\n".join(ledger_lines.expanded(page)[0])
        assert text.index("All.") < text.index(f"- [{title}](../page.md#errors)")
        for head in wanted:
            line = f"    - [{messages.title(source, head.line)}](../page.md#{head.id})"
            assert text.count(line) == 1
            assert text.index(line) < text.index("## More")


def test_a_message_that_is_added_appears_and_one_that_is_removed_is_gone(tmp_path):
    tree = make_tree(tmp_path)
    index = tree / "docs/en" / messages.INDEX
    index.parent.mkdir()
    index.write_text(INDEX)
    page = read_page(index, tree)
    path = tree / "docs/en/page.md"
    text = path.read_text()
    path.write_text(text.replace("{#errors}", "{#errors}\n\n### `boom` {#error-boom}"))
    assert "    - [`boom`](../page.md#error-boom)" in ledger_lines.expanded(page)[0]
    path.write_text(text)
    assert "error-boom" not in "\n".join(ledger_lines.expanded(page)[0])


def test_a_message_of_a_page_in_another_folder_is_linked_to_it(tmp_path):
    tree = make_tree(tmp_path)
    index = tree / "docs/en" / messages.INDEX
    index.parent.mkdir()
    index.write_text(INDEX)
    path = tree / "docs/en/more/notes/page.md"
    path.parent.mkdir(parents=True)
    path.write_text((tree / "docs/en/page.md").read_text())
    text = "\n".join(ledger_lines.expanded(read_page(index, tree))[0])
    assert "](../more/notes/page.md#error-zero)" in text


def test_other_pages_get_no_list(tmp_path):
    page = read_page(make_tree(tmp_path) / "docs/en/page.md", tmp_path)
    assert messages.additions(page) == {}

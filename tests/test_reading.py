"""What was read once is kept; what changed, as under `make serve`, is read anew."""

import json

import pytest
import verified
from ledger import LEDGER, VERSIONS, read_versions
from links import links
from pages import read_page, read_tree, read_yaml
from trees import edit, make_tree

PAGE = "docs/en/page.md"


@pytest.fixture
def tree(tmp_path):
    return make_tree(tmp_path)


def test_a_page_is_read_once_until_it_changes(tree):
    page = read_page(tree / PAGE, tree)
    assert any(other is page for other in read_tree(tree).pages)
    assert links(page) is links(read_page(tree / PAGE, tree))
    edit(tree, PAGE, "{#adds}", "{#sums}")
    edit(tree, PAGE, "](other.md#other)", "](other.md#more)")
    changed = read_page(tree / PAGE, tree)
    assert "sums" in changed.by_id and "adds" not in changed.by_id
    assert "other.md#more" in [link.target for link in links(changed)]
    edit(tree, PAGE, "{#sums}", "{#adds}")
    edit(tree, PAGE, "](other.md#more)", "](other.md#other)")
    assert read_page(tree / PAGE, tree) is page


def test_a_page_that_is_given_is_not_the_one_in_the_file(tree):
    page = read_page(tree / PAGE, tree)
    given = read_page(tree / PAGE, tree, ["# Given {#given}", ""])
    assert [*given.by_id] == ["given"]
    assert read_page(tree / PAGE, tree) is page


def test_data_is_read_once_until_it_changes(tree):
    data = read_yaml(tree / "mkdocs.yml")
    assert read_yaml(tree / "mkdocs.yml") is data
    edit(tree, "mkdocs.yml", "site_name: x", "site_name: y")
    assert read_yaml(tree / "mkdocs.yml")["site_name"] == "y"


def test_the_ledger_is_read_once_until_it_changes(tree):
    page = read_page(tree / PAGE, tree)
    versions = read_versions(tree)
    assert read_versions(tree).ledger is versions.ledger
    assert read_versions(tree).all is versions.all
    assert "Printed by TF 1.15 · 2.21" in verified.expanded(page)[0]
    ledger = json.loads((tree / LEDGER).read_text())
    ledger["sums/adds"]["1.15.5"]["result"] = "differs"
    (tree / LEDGER).write_text(json.dumps(ledger))
    assert "Printed by TF 2.21" in verified.expanded(page)[0]
    edit(tree, str(VERSIONS), "pinned", "of today")
    assert any("of today" in line for line in verified.expanded(page)[0])

"""The larger trees are valid, and growth that isn't linear is reported."""

import math
import re
from pathlib import Path

import bench_scale
import pytest
from bench_build import ROOT, build
from bench_scale import exponent, report, search_times, site_sizes
from browser import SITE
from copies import CODE_WORD, PAGE_WORD, SINGLE, declared, grow, page_copy, reworded
from links import LINK
from pages import LANGUAGES, read_tree

SIZES = (1, 10, 50)


@pytest.fixture(scope="module")
def doubled(tmp_path_factory) -> Path:
    """A tree of twice the pages."""
    tree = tmp_path_factory.mktemp("scale") / "tree"
    grow(tree, 2)
    return tree


@pytest.mark.built
def test_the_doubled_tree_keeps_every_rule_and_builds_strictly(doubled):
    build(doubled)
    for page in ("copy-002/notes/scopes", "en/copy-002/notes/scopes"):
        html = (doubled / f"site/{page}/index.html").read_text("utf-8")
        assert 'data-dot="scopes-002/' in html
        assert 'data-dot="scopes/' not in html
    for language in ("", "en/"):
        index = (doubled / f"site/{language}search/search_index.json").read_text(
            "utf-8"
        )
        assert '"location":"copy-002/notes/scopes/"' in index


@pytest.mark.built
def test_the_doubled_tree_holds_a_copy_of_each_page_but_those_there_is_one_of(doubled):
    names = {page.name for page in read_tree(ROOT).pages}
    more = {page.name for page in read_tree(doubled).pages} - names
    single = {f"{one}/{name}" for one in LANGUAGES for name in SINGLE}
    assert {name.replace("copy-002/", "") for name in more} == names - single


@pytest.mark.built
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_has_new_words_and_as_many_links(doubled, language):
    below = (doubled / "docs" / language).joinpath
    pages = below("notes/scopes.md"), below("copy-002/notes/scopes.md")
    texts = [path.read_text("utf-8") for path in pages]
    old, new = ({m["word"] for m in PAGE_WORD.finditer(text)} for text in texts)
    assert 0.1 < len(new - old) / len(new) < 0.5
    assert len(LINK.findall(texts[0])) == len(LINK.findall(texts[1]))


@pytest.mark.built
def test_a_search_is_timed_with_the_index_and_without(monkeypatch):
    monkeypatch.setattr(bench_scale, "QUERIES", {"en": {"short": "scope"}})
    monkeypatch.setattr(bench_scale, "OPENINGS", 1)
    times = dict(search_times(SITE))
    first, later = (times[f"search en, short, {one}, s"] for one in ("first", "later"))
    assert 0 < later < first < 60


@pytest.mark.built
def test_the_navigation_is_a_part_of_the_pages():
    sizes = dict(site_sizes(SITE))
    assert 1 < sizes["  its share of the HTML, %"] < 20
    html = sum(path.stat().st_size for path in SITE.rglob("index.html")) / 1e6
    parts = sizes["HTML but the navigation, MB"], sizes["  the navigation, MB"]
    assert sum(parts) == pytest.approx(html)
    assert sizes["pages"] == len(read_tree(ROOT).pages)
    assert sizes["  gzipped zh, MB"] < sizes["index zh, MB"] / 2


PAGE = """\
---
title: normalization
---

# A normalization {#normalization}

[normalization](../glossary.md#normalization) and [more](scopes.md#normalization).

!!! warning

```python title="normalization.py"
--8<-- "scopes/normalization.py"
```
"""


def numbers_that_change(word: str) -> list[int]:
    return [n for n in range(2, 60) if reworded(CODE_WORD, word, n) != word]


def test_a_copy_changes_words_and_leaves_what_makes_a_page():
    number = numbers_that_change("normalization")[0]
    assert number not in numbers_that_change("warning")
    new = reworded(CODE_WORD, "normalization", number)
    assert page_copy(PAGE, "notes/update-ops.md", number) == PAGE.replace(
        "# A normalization", f"# A {new}"
    ).replace("[normalization](", f"[{new}](../").replace(
        '"scopes/', f'"scopes-{number:03}/'
    )


def test_a_word_is_new_in_a_fifth_of_the_copies_and_always_the_same():
    changing = numbers_that_change("control_dependencies")
    assert 5 < len(changing) < 20
    new = {reworded(CODE_WORD, "control_dependencies", n) for n in changing}
    assert len(new) == len(changing)
    assert all(re.fullmatch("[a-z]{8}_[a-z]{8}", word) for word in new)
    upper = reworded(CODE_WORD, "UPDATE_OPS", numbers_that_change("UPDATE_OPS")[0])
    assert re.fullmatch("[A-Z]{8}_[A-Z]{8}", upper)
    assert numbers_that_change("import") == []


def test_what_is_declared_of_a_snippet_is_declared_of_its_copies():
    text = '[causes]\n"scopes/a" = "moved"\n"notes/b" = "moved"\n'
    assert declared(text, range(2, 4)) == (
        '[causes]\n"scopes/a" = "moved"\n"scopes-002/a" = "moved"\n'
        '"scopes-003/a" = "moved"\n"notes/b" = "moved"\n'
    )


@pytest.mark.parametrize("power", [0.5, 1, 1.5, 2])
def test_the_exponent_of_known_numbers_is_found(power):
    assert math.isclose(exponent({n: 3 * n**power for n in SIZES}), power)


def test_a_cost_that_is_there_at_first_does_not_hide_a_quadratic_one():
    assert exponent({n: 10 + 0.1 * n**2 for n in SIZES}) > 1.5


def test_sizes_too_near_tell_nothing():
    assert math.isnan(exponent({1: 1.0, 2: 9.0}))
    assert math.isclose(exponent({1: 1.0, 5: 100.0, 10: 10.0}), 1)


@pytest.mark.parametrize(
    ("name", "power", "status"),
    [("build, s", 2, 1), ("build, s", 1.1, 0), ("  build, MB", 2, 0)],
)
def test_a_quadratic_cost_fails_and_is_named(capsys, name, power, status):
    costs = {"linear": {n: n for n in SIZES}, name: {n: n**power for n in SIZES}}
    assert report(costs) == status
    lines = capsys.readouterr().out.splitlines()
    marked = [line for line in lines if line.endswith("faster than the site")]
    assert [line.startswith("build, s") for line in marked] == [True] * status

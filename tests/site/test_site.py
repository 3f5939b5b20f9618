"""The built site obeys tfnotes/check/site.py and shows the code that was verified."""

from pathlib import Path

import pytest

from tfnotes.check import site
from tfnotes.project import Project
from tfnotes.run.shown import compare_shown

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"


@pytest.fixture(autouse=True, scope="module")
def built():
    if not (SITE / "index.html").is_file():
        pytest.fail("there is no built site to look at; run make site", pytrace=False)


@pytest.mark.parametrize("check", site.CHECKS, ids=lambda check: check.__name__)
def test_the_site_obeys(check):
    problems = list(check(SITE))
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("page", Project(ROOT).pages, ids=lambda page: page.name)
def test_the_built_page_shows_the_code_that_was_verified(page):
    folder = page.name.removesuffix(".md").removesuffix("index").removeprefix("zh/")
    html = (SITE / folder / "index.html").read_text("utf-8")
    problems = compare_shown(page, html)
    assert not problems, "\n".join(map(str, problems))

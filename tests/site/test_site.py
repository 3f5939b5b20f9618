"""The built site obeys tfnotes/check/site.py and shows the code that was verified."""

import re

import pytest

from tests.site.browser import ROOT, SITE
from tfnotes.build import revision
from tfnotes.check.built import Site
from tfnotes.check.site import check_site
from tfnotes.page import site_path
from tfnotes.project import Project
from tfnotes.run.rendered import parse
from tfnotes.run.shown import compare_shown

PROJECT = Project(ROOT)
FOOT = re.compile(r'<[a-z]+ class="notes-page\b')


def test_every_page_obeys():
    found = [line for lines in check_site(SITE).values() for line in lines]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("page", PROJECT.pages, ids=lambda page: page.name)
def test_the_built_page_shows_the_code_that_was_verified(page):
    html = Site(SITE).html(f"{site_path(page.name)}index.html")
    problems = compare_shown(PROJECT, page, parse(html))
    assert not problems, "\n".join(map(str, problems))


def test_every_page_ends_with_the_commit_that_git_knows():
    site, state = Site(SITE), revision.read_revision(ROOT)
    commits = set()
    for html in map(site.html, site.paths.values()):
        (start,) = (found.start() for found in FOOT.finditer(html))
        (foot,) = parse(html[start : html.index("</article>", start)]).find_all(
            recursive=False
        )
        commits.add(tuple(one.text.split()[-1] for one in foot.select(".notes-commit")))
        assert bool(foot.select("time")) == bool(state.verified)
    (commit,) = commits
    assert len(commit) == bool(state.commit)

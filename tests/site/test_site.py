"""The built site obeys tfnotes/check/site.py and shows the code that was verified."""

import re
from collections.abc import Iterator

from tests.site.browser import ROOT, SITE
from tfnotes.build import revision
from tfnotes.check.built import Page, Site
from tfnotes.check.site import check_site
from tfnotes.page import site_path
from tfnotes.project import Project
from tfnotes.run.rendered import parse
from tfnotes.run.shown import compare_shown

PROJECT = Project(ROOT)
SOURCES = {site_path(page.name): page for page in PROJECT.pages}
FOOT = re.compile(r'<[a-z]+ class="notes-page\b')


def check_code(page: Page) -> Iterator[str]:
    """A page shows the code that was verified, by its source if it has one."""
    if source := SOURCES.get(page.path):
        yield from map(str, compare_shown(PROJECT, source, page.tree))


def test_every_page_obeys_and_shows_the_code_that_was_verified():
    assert SOURCES.keys() <= Site(SITE).paths.keys()
    found = [one for each in check_site(SITE, check_code).values() for one in each]
    assert not found, "\n".join(found)


def test_every_page_ends_with_the_commit_that_git_knows():
    site, state = Site(SITE), revision.read_revision(ROOT)
    commits = set()
    for html in map(site.html, site.paths.values()):
        (start,) = (found.start() for found in FOOT.finditer(html))
        (foot,) = parse(html[start : html.index("</article>", start)]).body
        said = foot.find_class("notes-commit")
        commits.add(tuple(one.text_content().split()[-1] for one in said))
        assert bool(foot.xpath(".//time")) == bool(state.verified)
    (commit,) = commits
    assert len(commit) == bool(state.commit)

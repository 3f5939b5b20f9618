"""Each check of the built site fails where its one thing is broken.

The valid site has two pages in two languages, and one that only Chinese has.
"""

import re

import pytest

from tests import faults
from tests.trees import copy_tree
from tfnotes.check.site import CHECKS, check_site

FAULTS = faults.read("site")


@pytest.fixture
def site(tmp_path):
    copy_tree("site", tmp_path)
    return tmp_path


def test_the_unbroken_site_passes(site):
    assert check_site(site) == {check.__name__: [] for check in CHECKS}


@pytest.mark.parametrize(("check", "row"), FAULTS, ids=faults.ids(FAULTS))
def test_a_fault_is_reported_by_its_check(site, check, row):
    faults.seed(site, row, "setup/index.html")
    problems = check_site(site)[f"check_{check}"]
    assert any(row["says"] in problem for problem in problems), problems
    assert all(re.match(r"site/\S+:\d+: .+; .+", problem) for problem in problems)

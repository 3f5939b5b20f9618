"""The built site obeys site_checks and shows the code that was verified."""

from pathlib import Path

import pytest
from built import read_pages
from pages import page_paths, read_page
from shown import compare_shown
from site_checks import CHECKS

ROOT = Path(__file__).parent.parent
SITE = ROOT / "site"

pytestmark = pytest.mark.built


@pytest.fixture(autouse=True, scope="module")
def built():
    if not (SITE / "index.html").is_file():
        pytest.fail("there is no built site to look at; run make site", pytrace=False)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_site_obeys(check):
    problems = list(check(SITE))
    assert not problems, "\n".join(problems)


def test_every_page_is_built():
    built = {page.twin("zh") for page in read_pages(SITE)}
    assert {"", "setup/", "notes/control-dependencies/", "glossary/"} <= built


@pytest.mark.parametrize(
    "path", page_paths(ROOT), ids=lambda path: str(path.relative_to(ROOT))
)
def test_the_built_page_shows_the_code_that_was_verified(path):
    language, *below = path.relative_to(ROOT / "docs").with_suffix("").parts
    below = below[:-1] if below[-1] == "index" else below
    folder = SITE.joinpath(*([] if language == "zh" else [language]), *below)
    html = (folder / "index.html").read_text("utf-8")
    problems = compare_shown(read_page(path, ROOT), html)
    assert not problems, "\n".join(map(str, problems))

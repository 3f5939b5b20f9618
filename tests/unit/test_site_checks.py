"""Each check of the built site fails where its one thing is broken.

The site that tests/faults/site.toml breaks has two pages in two languages, and one that
only Chinese has.
"""

import json
import re
from pathlib import Path

import pytest

from tests import faults
from tests.building import write
from tfnotes.check.built import NAMES, folder
from tfnotes.check.site import CHECKS, check_site

ADDRESS = "https://notes.example/base/"

PAGE = """\
<!doctype html>
<html lang="{lang}"><head>
<title>{title} - {site}</title>
<link rel="canonical" href="{address}{own}">
{alternates}
<link rel="icon" href="{up}assets/icon.svg">
<link rel="stylesheet" href="{up}assets/notes.css">
</head><body>
<header>{links}</header>
<nav class="md-nav md-nav--primary"><a href="#top">{title}</a>
<nav class="md-nav md-nav--secondary"><a href="#more">tf.cond of 图</a></nav></nav>
<article class="md-content__inner">
<h1 id="top">{title}</h1>
<h2 id="more">{more} <code>a[0](b)</code></h2>
<div class="admonition note"><p class="admonition-title">{note}</p></div>
<pre>&lt;a id="text"&gt;</pre>
<p><a href="{up}{home}#more">{more}</a> <a href="https://elsewhere.example/">x</a></p>
<img src="{up}assets/icon.svg" alt="">
</article>
<script id="__config" type="application/json">{{"features": ["toc.follow"]}}</script>
</body></html>
"""

NOT_FOUND = """\
<html lang="zh"><body><section lang="zh"><a href="/base/">首页</a></section>
<section lang="en"><a href="/base/en/">Home</a></section></body></html>
"""

WORDS = {
    "zh": {"title": "首页", "site": "杂记", "more": "更多", "note": "注意"},
    "en": {"title": "Home", "site": "Notes", "more": "More", "note": "Note"},
}


PAGES = {"zh": ("", "setup/", "made/"), "en": ("", "setup/")}
FAULTS = faults.read("site")


def page_of(language: str, path: str) -> str:
    """The HTML of a page of the valid site."""
    own, up = (
        f"{folder(language)}{path}",
        "../" * (path.count("/") + (language == "en")),
    )
    twins = {name: folder(name) + path for name in NAMES if path in PAGES[name]}
    places = {**twins, "x-default": path}.items()
    alternates = "\n".join(
        f'<link rel="alternate" href="{ADDRESS}{place}" hreflang="{name}">'
        for name, place in places
    )
    links = "".join(
        f'<a href="{up}{twin}" hreflang="{name}">{NAMES[name]}</a>'
        for name, twin in twins.items()
        if name != language
    )
    fill = WORDS[language] | {"lang": language, "own": own, "home": folder(language)}
    fill |= {"address": ADDRESS, "alternates": alternates, "links": links}
    return PAGE.format(**fill, up=up or "./")


def index_of(language: str) -> str:
    """The search's index of a language of the valid site."""
    docs = [{"location": f"{path}#more", "text": "语"} for path in PAGES[language]]
    return json.dumps({"docs": docs}, ensure_ascii=False)


@pytest.fixture
def site(tmp_path) -> Path:
    """The valid site."""
    for language, paths in PAGES.items():
        for path in paths:
            file = f"{folder(language)}{path}index.html"
            write(tmp_path, {file: page_of(language, path)})
        name = f"{folder(language)}search/search_index.json"
        write(tmp_path, {name: index_of(language)})
    write(tmp_path, {"404.html": NOT_FOUND})
    write(tmp_path, {"assets/notes.css": ""})
    write(tmp_path, {"assets/icon.svg": "<svg/>"})
    return tmp_path


def test_the_unbroken_site_passes(site):
    assert check_site(site) == {check.__name__: [] for check in CHECKS}


@pytest.mark.parametrize(("check", "row"), FAULTS, ids=faults.ids(FAULTS))
def test_a_fault_is_reported_by_its_check(site, check, row):
    faults.seed(site, row, "setup/index.html")
    problems = check_site(site)[f"check_{check}"]
    assert any(row["says"] in problem for problem in problems), problems
    assert all(re.match(r"site/\S+:\d+: .+; .+", problem) for problem in problems)

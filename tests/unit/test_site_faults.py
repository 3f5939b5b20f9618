"""Each rule of the built site is broken once, and its check says so.

The first table breaks a small site of two pages in two languages; the second breaks
the sources of a small project that is built with the settings of mkdocs.yml.
"""

import json
import re
from pathlib import Path

import pytest
from pymdownx.snippets import SnippetMissingError

from tests.building import run_mkdocs
from tfnotes.check import site as site_checks
from tfnotes.check.built import NAMES

# jieba 0.42.1 on its first import.
pytestmark = pytest.mark.filterwarnings("ignore:invalid escape sequence")

ADDRESS = "https://notes.example/base/"

PAGE = """\
<!doctype html>
<html lang="{lang}"><head>
<title>{title} - {site}</title>
<link rel="canonical" href="{address}{own}">
<link rel="alternate" href="{address}{path}" hreflang="zh">
<link rel="alternate" href="{address}en/{path}" hreflang="en">
<link rel="alternate" href="{address}{path}" hreflang="x-default">
<link rel="icon" href="{up}assets/icon.svg">
<link rel="stylesheet" href="{up}assets/notes.css">
</head><body>
<header><a href="{up}{other_path}" hreflang="{other}">{other_name}</a></header>
<nav class="md-nav md-nav--primary"><a href="#top">{title}</a>
<nav class="md-nav md-nav--secondary"><a href="#more">tf.cond of 图</a></nav></nav>
<article class="md-content__inner">
<h1 id="top">{title}</h1>
<h2 id="more">{more} <code>a[0](b)</code></h2>
<div class="admonition note"><p class="admonition-title">{note}</p></div>
<p><a href="{up}{home}#more">{more}</a> <a href="https://elsewhere.example/">x</a></p>
<img src="{up}assets/icon.svg" alt="">
<figure class="graph" data-dot="a/b"><details><ul><li>a</li></ul></details></figure>
<p class="graph-legend">{more}</p>
<footer class="notes-page"><p class="notes-commit">Commit 1a2b3c4</p></footer>
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


def write(site: Path, name: str, text: str) -> None:
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def site(tmp_path):
    locations = []
    for lang, words in WORDS.items():
        (other,) = NAMES.keys() - {lang}
        home = "en/" if lang == "en" else ""
        for path in ("", "setup/"):
            own = home + path
            fill = words | {"lang": lang, "path": path, "own": own, "home": home}
            fill |= {"other": other, "other_name": NAMES[other], "address": ADDRESS}
            fill["other_path"] = path if lang == "en" else f"en/{path}"
            fill["up"] = "../" * own.count("/") or "./"
            write(tmp_path, f"{own}index.html", PAGE.format(**fill))
            locations.append(f"<url><loc>{ADDRESS}{own}</loc></url>")
        docs = [
            {"location": f"{path}#more", "text": "词\u200b语", "asked": "字"}
            for path in ("", "setup/")
        ]
        config = {"separator": r"[\s\u200b\u3000。.(]+", "pipeline": ["stopWordFilter"]}
        config["fields"] = {"asked": {"boost": 6}}
        index = json.dumps({"config": config, "docs": docs})
        write(tmp_path, f"{home}search/search_index.json", index)
    namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    urls = f"<urlset {namespace}>{''.join(locations)}</urlset>"
    write(tmp_path, "sitemap.xml", urls)
    write(tmp_path, "404.html", NOT_FOUND)
    write(tmp_path, "assets/notes.css", "p { background: url(icon.svg), url(data:x) }")
    write(tmp_path, "assets/icon.svg", "<svg/>")
    return tmp_path


def test_the_unbroken_site_passes(site):
    assert [problem for check in site_checks.CHECKS for problem in check(site)] == []


ZH, EN = "setup/index.html", "en/setup/index.html"
LONG = " ".join(map(str, range(90_000)))
SEARCH, SEARCH_EN = "search/search_index.json", "en/search/search_index.json"
FAULTS = [
    # check, file, what is replaced, by what (None: the file is deleted), the words
    ("languages", EN, 'lang="en"', 'lang="zh"', "<html> says ['zh'], not 'en'"),
    ("languages", ZH, ' lang="zh"', "", "<html> says [None], not 'zh'"),
    ("languages", ZH, f'"{ADDRESS}en/setup/"', '"../en/setup/"', "[hreflang=en]> says"),
    ("languages", ZH, "x-default", "xx", "[hreflang=x-default]> says []"),
    ("languages", ZH, f'"{ADDRESS}setup/">', '"x">', "link[rel=canonical]> says ['x']"),
    ("sitemap", "sitemap.xml", None, None, "is listed 0 times"),
    ("sitemap", "sitemap.xml", f"{ADDRESS}en/setup/", ADDRESS, "is listed 0 times"),
    ("pictures", ZH, "<li>a<", f"<li>{'a' * 20_000}<", "a/b has 20083 bytes, at mo"),
    ("pictures", ZH, "<li>a</li>", "", "the picture a/b isn't put into words"),
    ("pictures", ZH, 'class="graph-legend"', "", "0 keys for 1 pictures"),
    ("pictures", ZH, "</article>", '<p class="graph-legend">', "2 keys for 1 pictures"),
    ("foot", ZH, 'class="notes-page"', "", "0 feet at the article's end"),
    ("foot", ZH, "</article>", "<p>more</p></article>", "1 feet at the article's end"),
    ("foot", EN, "<p>", '<footer class="notes-page"></footer><p>', "2 feet at"),
    ("foot", EN, "1a2b3c4", "9f8e7d6", "['9f8e7d6'], other pages ['1a2b3c4']"),
    ("foot", EN, 'class="notes-commit"', "", "commit [], other pages ['1a2b3c4']"),
    ("404", "404.html", None, None, "no part in 'en'"),
    ("404", "404.html", '<section lang="en">', "<section>", "no part in 'en'"),
    ("404", "404.html", "/base/en/", "/en/", "no part in 'en'"),
    ("language_link", ZH, ">English<", "><svg/><", "are [('', 'en/setup/')]"),
    ("language_link", EN, 'hreflang="zh">中', 'hidden hreflang="zh">中', "are []"),
    ("language_link", EN, '../../setup/" h', '../../" h', "not to /setup/"),
    ("language_link", ZH, "<header>", '<a hreflang="en" href="../en/">e</a>', "'e'"),
    ("other_hosts", ZH, "../assets/notes.css", "https://x/c", "<link> loads https"),
    ("other_hosts", ZH, 'icon" href="../assets/icon.svg', 'dns" href="//x', "//x"),
    ("other_hosts", ZH, 'src="../assets/icon.svg"', 'src="http://x/i"', "<img> loads"),
    ("other_hosts", ZH, 'alt=""', 'srcset="a 1x, //x/b 2x"', "<img> loads //x/b"),
    ("other_hosts", ZH, "<p>", "<style>a{background:url('//x')}</style>", "<style> l"),
    ("other_hosts", ZH, "<p>", '<p style="background:url(//x/i)">', "<p> loads //x/i"),
    ("other_hosts", "404.html", "<body>", "<script src=//x/y></script>", "//x/y"),
    ("other_hosts", "assets/notes.css", "icon", "https://x/i", "notes.css:1: loads"),
    ("policy", ZH, "<p>", "<script>x</script><p>", "refuses <script>; move it"),
    ("policy", ZH, "application/json", "module", "refuses <script"),
    ("policy", "404.html", "<body>", "<style>a{}</style>", "refuses <style>; style"),
    ("policy", ZH, "<p>", '<p style="color:red">', 'refuses <p style="color:red">'),
    ("policy", ZH, "<p>", '<p onclick="x()">', 'refuses <p onclick="x()">; listen'),
    ("policy", ZH, "<p>", '<a href="JavaScript:x()">a</a><p>', "for the click"),
    ("ids", ZH, 'id="more"', 'id="top"', "the id 'top' is also on line"),
    ("links", ZH, 'href="../#more"', 'href="../gone/"', "../gone/ leads to nothing"),
    ("links", ZH, 'href="../#more"', 'href="../#gone"', "that page has no id 'gone'"),
    ("links", ZH, 'href="../#more"', 'href="/setup/"', "leads out of the site"),
    ("links", EN, "<p>", '<a href="../page.md">x</a>', "../page.md leads to nothing"),
    ("links", EN, None, None, "../en/setup/ leads to nothing"),
    ("links", ZH, None, None, "../../setup/ leads to nothing"),
    ("links", "404.html", "/base/en/", "/base/e/", "/base/e/ leads to nothing"),
    ("links", "assets/icon.svg", None, None, "icon.svg leads to nothing"),
    (
        "titles",
        EN,
        '"#top">Home',
        '"#top">首页',
        "the title '首页' isn't in the page's",
    ),
    ("titles", ZH, '"#top">首页', '"#top">Home page', "add it to nav_translations"),
    ("titles", EN, "- Notes<", "- 杂记<", "the title 'Home - 杂记'"),
    ("titles", ZH, "注意", "Note", "admonition_translations"),
    ("titles", EN, "Note<", "注意<", "the title '注意'"),
    ("leftovers", EN, "<p>", "<p>see [this][that] ", "text: 'see [this][that]'"),
    ("leftovers", EN, "<p>", "<p>&#33;!! note", "shown as text"),
    ("theme", EN, "<p>", '<pre class="mermaid">graph</pre><p>', ".mermaid is on"),
    ("theme", EN, "<p>", '<a data-md-component="source"></a><p>', "partials/source"),
    ("theme", EN, "toc.follow", "navigation.instant", "see features in"),
    ("theme", EN, "toc.follow", "content.tabs.link", "see features in"),
    ("search", SEARCH_EN, None, None, "isn't there"),
    ("search", SEARCH, "setup/", "en/", "['en/', 'setup/'] are indexed or built alone"),
    ("search", SEARCH, "\\u200b", "", "isn't cut into words"),
    ("search", SEARCH, '["stopWordFilter"]', '["stemmer"]', "pipeline"),
    ("search", SEARCH, r"\\u200b", "", "separator doesn't split"),
    ("search", SEARCH, '{"asked": {"boost": 6}}', "{}", "`asked` isn't searched"),
    (
        "search",
        SEARCH,
        ', "asked": "\\u5b57"',
        "",
        "no entry says what it is asked for",
    ),
    ("search", SEARCH, "setup/#more", "setup/#tasks", "setup/#tasks is indexed, which"),
    ("search", SEARCH, "\\u8bed", LONG, "bytes compressed, at most 155000"),
]


@pytest.mark.parametrize(("check", "file", "old", "new", "words"), FAULTS)
def test_a_fault_is_reported(site, check, file, old, new, words):
    path = site / file
    if old is None:
        path.unlink()
        if path.name == "index.html":
            path.parent.rmdir()
    else:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
    problems = list(getattr(site_checks, f"check_{check}")(site))
    assert any(words in problem for problem in problems), problems
    assert all(re.match(r"site/\S+:\d+: .+; .+", problem) for problem in problems)


GLOSSARY = """\
page:
  zh: {title: 术语表, description: x, intro: x}
  en: {title: Glossary, description: x, intro: x}
terms:
  - {id: graph, zh: {term: 图, text: 图}, en: {term: graph, text: A graph.}}
"""
SOURCES = {
    "docs/zh/index.md": "# 首页\n\n[a](page.md#gone) [b](/page/) [c](lost/) [d](l.md)",
    "docs/zh/page.md": "# 一页\n",
    "docs/zh/orphan.md": "# 孤页\n",
    "docs/en/index.md": "# Home\n",
    "docs/js/x.js": "",
    "docs/glossary.yml": GLOSSARY,
    "deploy/site.conf": "",
    "pyproject.toml": '[dependency-groups]\ntensorflow = ["tensorflow==1"]\n',
}
INCLUDE = '# 首页\n\n```python title="gone.py"\n--8<-- "page/gone.py"\n```\n'


@pytest.fixture(scope="module")
def warnings(tmp_path_factory):
    return run_mkdocs(tmp_path_factory.mktemp("project"), SOURCES, "build")


@pytest.mark.parametrize(
    "words",
    [
        "does not contain an anchor '#gone'",
        "contains an absolute link '/page/'",
        "contains an unrecognized relative link 'lost/'",
        "contains a link 'l.md', but the target",
        'not included in the "nav" configuration',
        "'page.md' is included in the 'nav' configuration, which is not found",
        "docs/js/: static-i18n takes a folder of this name for a language",
        "in strict mode",
    ],
)
def test_a_strict_build_refuses(warnings, words):
    assert any(words in message for message in warnings), warnings


def test_a_build_stops_at_a_missing_include(tmp_path):
    with pytest.raises(SnippetMissingError, match=r"page/gone\.py"):
        run_mkdocs(tmp_path, SOURCES | {"docs/zh/index.md": INCLUDE}, "build")


def test_a_server_goes_on_and_logs_a_missing_include(tmp_path):
    messages = run_mkdocs(tmp_path, SOURCES | {"docs/zh/index.md": INCLUDE}, "serve")
    words = "docs/zh/index.md:3: snippets/page/gone.py does not exist; write the"
    assert any(words in message for message in messages), messages
    assert (tmp_path / "site/page/index.html").is_file()

"""The way out stays open: each language builds alone, without plugins and hooks.

`make plain` writes the projects; here they are built strictly with the MkDocs of the
lock, and must show what the site shows.
"""

from pathlib import Path

import pytest
from built import NAMES, folder
from mkdocs.commands.build import build
from mkdocs.config import load_config
from plain import write
from rendered import parse, shown_code
from test_site import ROOT, SITE

PAGE = """\
<article><h2 id="one">One</h2><pre class="language-python"><code>1</code></pre>
<p><a href="#one" title="a">one</a></p><p class="verified">TF 2</p>
<figure class="graph" data-dot="a/b"></figure><p class="graph-legend">Key</p></article>
"""


def content(html: str) -> dict[str, list[str]]:
    """What a reader gets from a page, whatever theme is around it."""
    page = parse(html)
    texts = {
        "key": ".graph-legend",
        "text": "p:not(.verified, .notes-page *), li:not(.notes-page *), td, summary",
    }
    return {
        "code": [str(code) for code in shown_code(html)],
        "headings": [
            str(tag["id"]) for tag in page.select("article :is(h1,h2,h3)[id]")
        ],
        "pictures": [str(tag["data-dot"]) for tag in page.select("figure.graph")],
        "tooltips": [str(tag["title"]) for tag in page.select("article p a[title]")],
        "ledger": [next(tag.strings) for tag in page.select("article .verified")],
        **{
            name: [tag.text for tag in page.select(f"article :is({which})")]
            for name, which in texts.items()
        },
    }


@pytest.mark.built
@pytest.mark.parametrize("language", NAMES)
def test_a_language_builds_alone_and_shows_the_same(language, tmp_path, monkeypatch):
    monkeypatch.setattr("material.plugins.search.plugin.jieba", None)  # a second
    write(ROOT, language, tmp_path)
    config = load_config(str(tmp_path / "mkdocs.yml"), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    alone, site = pages(tmp_path / "site"), pages(SITE / folder(language))
    others = tuple(filter(None, map(folder, NAMES)))
    wanted = {path for path in site if folder(language) or not path.startswith(others)}
    assert alone.keys() == wanted
    for path in wanted:
        shown, expected = content(alone[path]), content(site[path])
        for part in expected:
            assert shown[part] == expected[part], f"{language}: {part} of {path}"


def pages(root: Path) -> dict[str, str]:
    """The HTML of each page below a folder."""
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in root.rglob("index.html")
    }


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("code", "<code>1", "<code>2"),
        ("headings", 'id="one"', 'id="two"'),
        ("pictures", "a/b", "a/c"),
        ("tooltips", 'title="a"', ""),
        ("ledger", "TF 2", "TF 1"),
        ("key", "Key", ""),
        ("text", ">one<", ">two<"),
    ],
)
def test_a_part_that_differs_is_seen(part, old, new):
    assert content(PAGE)[part] != content(PAGE.replace(old, new))[part]

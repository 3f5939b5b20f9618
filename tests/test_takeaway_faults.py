"""What a reader takes away, of a small project: each rule is broken once.

The project is built with the settings of mkdocs.yml below a path, with links to Colab.
"""

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import downloads
import pytest
import takeaway
import takeaway_checks
import twins
from pages import read_page, read_tree
from test_site_faults import ADDRESS, ROOT, run_mkdocs
from trees import CHINESE, ENGLISH, FILES, PAGE, make_tree

pytestmark = pytest.mark.filterwarnings("ignore:invalid escape sequence")

COLAB = "https://colab.example/github/someone/notes/blob/pages/"
NAMES = ("languages", "revision", "verified", "output_marker", "pictures", "takeaway")
SETTINGS = f"""\
INHERIT: {ROOT}/mkdocs.yml
theme: {{custom_dir: {ROOT}/overrides}}
hooks: {[f"{ROOT}/hooks/{name}.py" for name in NAMES]}
watch: []
extra_css: []
extra_javascript: []
nav: [首页: index.md, page.md, 杂记: [other.md]]
"""
HOME = """\
---
title: {title}
description: "{more}: {text}"
---

# {title} `tf.x` {{#home}}

<div class="grid cards" markdown>

-   **{more}**

    [{adds}](page.md#adds){{ .md-button }}

</div>

!!! warning

    `[kept](page.md){{#id}}` [{title}](other.md) ![{more}](picture.svg)

=== "{more}"

    ```python title="adds.py"
    --8<-- "sums/adds.py"
    ```

    <!--pytest-codeblocks:expected-output-->
    ```text
    --8<-- "sums/adds.out"
    ```

## {more} {{#marked}}

```python title="marked.py"
--8<-- "sums/marked.py"
```

1.  {text}

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/marked.out"
```
"""
WORDS = {"zh": CHINESE, "en": ENGLISH}
PINS = ["tensorflow==2.21.0", "tf_slim==1.1.0"]
MORE = {
    "pyproject.toml": f'[project]\nrequires-python = ">=3.10"\n\n'
    f"[dependency-groups]\ntensorflow = {json.dumps(PINS)}\n",
    "snippets/sums/marked.py": 'print("# (1)")  # (1)!\n',
    "snippets/sums/marked.out": "# (1)\n",
}
for language, words in WORDS.items():
    about = f"---\ntitle: x\ndescription: {words['text']}\n---\n\n"
    page = PAGE.format(**words).partition("---\n\n")[2]
    MORE[f"docs/{language}/index.md"] = HOME.format(**words)
    MORE[f"docs/{language}/page.md"] = about + page
    MORE[f"docs/{language}/other.md"] = about + FILES[f"docs/{language}/other.md"]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    root = make_tree(tmp_path_factory.mktemp("takeaway") / "project", MORE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", ADDRESS)
        patch.setenv("COLAB_URL", COLAB)
        assert run_mkdocs(root, {}, "build", SETTINGS) == []
    return root


@pytest.fixture
def broken(project, tmp_path):
    """A copy of the project that may be broken."""
    return shutil.copytree(project, tmp_path / "project")


def test_the_unbroken_site_passes(project):
    for check in takeaway_checks.CHECKS:
        sources = [project] if check is not takeaway_checks.check_download_links else []
        assert [*check(project / "site", *sources)] == []


def test_a_script_says_what_it_needs_and_where_it_is_from(project):
    for language, title, printed in (
        ("", "更多", "输出来自 TF 1.15 · 2.21"),
        ("en/", "More", "Printed by TF 1.15 · 2.21"),
    ):
        text = (project / f"site/{language}snippets/sums/marked.py").read_text("utf-8")
        assert text == (
            '# /// script\n# requires-python = ">=3.10"\n# dependencies = [\n'
            '#   "tensorflow==2.21.0",\n#   "tf_slim==1.1.0",\n# ]\n# ///\n\n'
            f"# {title}\n# {ADDRESS}{language}#marked\n# {printed}\n\n"
            'print("# (1)")\n'
        )


def test_a_twin_is_plain_markdown(project):
    text = (project / "site/en/index.md").read_text("utf-8")
    assert text.startswith(
        f"# A page `tf.x`\n\n> More: Text with\n\n<{ADDRESS}en/>\n\n-   **More**\n\n"
        f"    [It adds]({ADDRESS}en/page/#adds)\n\n**Warning**\n\n"
        f"`[kept](page.md){{#id}}` [A page]({ADDRESS}en/other/)"
        f" ![More]({ADDRESS}en/picture.svg)\n\n**More**\n\n"
        '```python title="adds.py"\nprint("sum:", 1 + 2)\n```\n\n```text\nsum: 3\n'
        "```\n\nPrinted by TF 1.15 · 2.21\n\n## More\n\n"
    )
    chinese = (project / "site/index.md").read_text("utf-8")
    assert f"**警告**\n\n`[kept](page.md){{#id}}` [一页]({ADDRESS}other/)" in chinese
    other = (project / "site/en/other/index.md").read_text("utf-8")
    assert "**TF 1.15 printed something else**\n\n```text\ntoday: False\n```" in other
    assert '```dot\ndigraph "sums/graph" {' in other


def test_a_snippet_comes_from_the_page_named_as_its_folder_else_the_first(project):
    pages = {page.name: page for page in read_tree(project).pages}
    home, page = pages["en/index.md"], pages["en/page.md"]
    found = downloads.shown([home, page], "/")
    assert found["sums/adds.py"].address == "/en/#home"
    assert (
        downloads.shown([page, home], "/")["sums/adds.py"].address == "/en/page/#adds"
    )
    path = project / "docs/en/sums.md"
    own = read_page(path, project, page.lines)
    for order in ([home, own, page], [own, home]):
        found = downloads.shown(order, "/")
        assert found["sums/adds.py"].address == "/en/sums/#adds"


def test_without_a_prefix_no_link_leads_to_colab():
    content = '<p class="verified" data-snippet="a/b">Printed by TF 2</p>'
    page = SimpleNamespace(
        file=SimpleNamespace(src_uri="zh/notes/a.md"), url="notes/a/"
    )
    for extra in ({}, {"colab": ""}):
        html = takeaway.on_page_content(
            content, page, SimpleNamespace(extra=extra), None
        )
        assert re.findall('href="(.*?)".*?>(.*?)</a>', html) == [
            ("../../snippets/a/b.py", ".py"),
            ("../../snippets/a/b.ipynb", ".ipynb"),
        ]


def test_the_template_gets_what_a_page_gives_away(project, broken):
    config = SimpleNamespace(config_file_path=f"{project}/mkdocs.yml")
    wanted = {
        "zh/index.md": ["本页的 Markdown", "全站的示例（zip）", "llms.txt"],
        "en/index.md": [
            "This page as Markdown",
            "All snippets of the site (zip)",
            "llms.txt",
        ],
        "en/page.md": ["This page as Markdown", "The snippets of this page (zip)"],
    }
    for name, texts in wanted.items():
        source = SimpleNamespace(abs_src_path=f"{project}/docs/{name}")
        page = SimpleNamespace(file=source)
        found = takeaway.on_page_context({}, page, config, None)["takeaway"]
        assert [one["text"] for one in found] == texts
        folder = name.partition("/")[0].replace("zh", "")
        for one in found:
            assert one["path"].startswith(f"{folder}/" if folder else "")
            assert (project / "site" / one["path"]).is_file()
    (broken / "docs/en/bare.md").write_text("# x {#x}\n")
    page = SimpleNamespace(
        file=SimpleNamespace(abs_src_path=f"{broken}/docs/en/bare.md")
    )
    config.config_file_path = f"{broken}/mkdocs.yml"
    found = takeaway.on_page_context({}, page, config, None)["takeaway"]
    assert found == [{"text": "This page as Markdown", "path": "en/bare/index.md"}]


def test_the_takeaway_is_the_same_on_every_build(project):
    entries = [
        twins.Entry(page, "x", None)
        for page in read_tree(project).pages
        if page.language == "en"
    ]
    pages = [entry.page for entry in entries]
    assert downloads.files(pages, "/") == downloads.files(pages, "/")
    assert "en/snippets.zip" in downloads.files(pages, "/")
    assert twins.files(entries, "/", "x", "y", {}) == twins.files(
        entries, "/", "x", "y", {}
    )


def test_without_a_ledger_or_an_output_the_rest_is_written(broken):
    (broken / "snippets/ledger.json").unlink()
    (broken / "snippets/sums/adds.out").unlink()
    pages = [page for page in read_tree(broken).pages if page.language == "en"]
    found = downloads.files(pages, "/")
    assert b"#marked\n\nprint" in found["en/snippets/sums/marked.py"]
    assert "en/snippets/sums/adds.py" not in found
    assert '--8<-- "sums/adds.out"' in twins.twin(pages[0], "/", {})


def test_a_page_without_description_or_snippet_has_a_twin_and_no_zip(broken):
    path = broken / "docs/en/page.md"
    bare = read_page(path, broken, ["# x {#x}", "", "[y](other.md#other)"])
    assert downloads.files([bare], "/") == {}
    assert twins.twin(bare, "/", {}) == "# x\n\n</en/page/>\n\n[y](/en/other/#other)\n"


def repacked(change: Callable[[dict[str, bytes]], object], **how: object):
    """An edit of a zip's files, which are packed again, by default as they were."""

    def edit(path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        change(files)
        path.write_bytes(downloads.archive(files))
        if how:
            with zipfile.ZipFile(path, "w") as archive:
                for name, content in files.items():
                    entry = zipfile.ZipInfo(
                        name, how.get("date", (1980, 1, 1, 0, 0, 0))
                    )
                    entry.external_attr = how.get("mode", 0o100644) << 16
                    archive.writestr(entry, content)

    return edit


def lacking(name: str) -> Callable[[Path], None]:
    return repacked(lambda files: files.pop(name))


def holding(name: str, content: bytes) -> Callable[[Path], None]:
    return repacked(lambda files: files.update({name: content}))


def test_a_page_that_is_being_written_stops_no_server(broken):
    block = ['```python title="adds.py"', '--8<-- "sums/adds.py"', "```"]
    path = broken / "docs/en/page.md"
    page = read_page(path, broken, ["# x", "", *block])
    assert downloads.files([page], "/") == {}
    assert twins.twin(page, "/", {}).startswith("# x\n\n</en/page/>\n")
    page = read_page(path, broken, [*block, "", "# x {#x}"])
    assert b"/en/page/#x\n" in downloads.files([page], "/")["en/snippets/sums/adds.py"]


PY, BOOK = "en/snippets/sums/marked.py", "en/snippets/sums/marked.ipynb"
ZIP, TWIN, PAGE_EN = "en/page/snippets.zip", "en/index.md", "en/index.html"
LLMS, FULL = "en/llms.txt", "en/llms-full.txt"
MARKED = "snippets/sums/marked.py"
FAULTS = [
    # check, file of the site, what is replaced, by what; or an edit; the words
    ("scripts", PY, Path.unlink, "", "marked.py:1: isn't there; see hooks/downloads"),
    ("scripts", PY, 'print("#', 'print("', f"its code isn't that of {MARKED}"),
    ("scripts", PY, '")\n', '")  # (1)!\n', f"its code isn't that of {MARKED}"),
    ("scripts", PY, "# More", "More", f"its code isn't that of {MARKED}"),
    ("scripts", PY, "slim==1.1.0", "slim==1.2", "'tf_slim==1.2']}, not {'requires"),
    ("scripts", PY, ">=3.10", ">=3.9", "it needs {'requires-python': '>=3.9'"),
    ("scripts", PY, "# /// script", "# script", "it needs {}, not"),
    ("scripts", PY, "/en/#marked", "/#marked", "is no page in 'en'"),
    ("scripts", PY, "/en/#marked", "/en/e/#marked", "is no page in 'en'"),
    ("scripts", PY, "/en/#marked", "/en/#home", 'not ["#home, which doesn'),
    ("scripts", PY, "# More", "# Less", "it says ['Less', "),
    ("scripts", PY, "1.15 · ", "", "'Printed by TF 2.21'], not ['More', "),
    ("notebooks", BOOK, Path.unlink, "", "marked.ipynb:1: isn't there"),
    ("notebooks", BOOK, '"markdown"', '"x"', "isn't a notebook: "),
    ("notebooks", BOOK, '"cells": [', "", "isn't a notebook: "),
    ("notebooks", BOOK, "(1)", "(2)", f"cell 'code' isn't what {MARKED} needs"),
    ("notebooks", BOOK, "slim==1.1.0", "slim", "the cell 'install' isn't"),
    ("notebooks", BOOK, "text\\n#", "text\\n", "the cell 'output' isn't"),
    ("archives", ZIP, Path.unlink, "", "en/page/snippets.zip:1: isn't there"),
    ("archives", ZIP, lacking(f"{MARKED[:-9]}adds.out"), "", "adds.out isn't what the"),
    ("archives", ZIP, holding(MARKED, b"x"), "", f"{MARKED} isn't what the page shows"),
    ("archives", ZIP, holding("snippets/sums/adds.py", b"x"), "", "adds.py isn't what"),
    (
        "archives",
        "en/snippets.zip",
        lacking("snippets/sums/which.tf-1.15.out"),
        "",
        "which.tf-1.15.out isn't what the page shows",
    ),
    ("archives", ZIP, lacking("snippets/README.md"), "", "its README.md isn't in the"),
    (
        "archives",
        ZIP,
        holding("snippets/README.md", "文".encode()),
        "",
        "README.md isn't",
    ),
    (
        "archives",
        ZIP,
        repacked(len, date=(2020, 1, 1, 0, 0, 0)),
        "",
        "the same on every",
    ),
    ("archives", ZIP, repacked(len, mode=0o100600), "", "the same on every build"),
    ("twins", TWIN, Path.unlink, "", "index.md:1: isn't there; see hooks/twins.py"),
    (
        "twins",
        TWIN,
        "> More: Text with\n\n",
        "",
        "it doesn't begin with the title, the",
    ),
    ("twins", TWIN, "# A page `tf.x`", "", "see docs/en/index.md and hooks/twins.py"),
    ("twins", TWIN, f"<{ADDRESS}en/>", "", "the description and the address"),
    ("twins", TWIN, "sum: 3", "sum: 4", "its code isn't that of docs/en/index.md"),
    (
        "twins",
        TWIN,
        "\n## More",
        "\n## More {#more}",
        "markup of this site: '## More {",
    ),
    ("twins", TWIN, "\n**More**", '\n=== "More"', "markup of this site: '=== "),
    ("twins", TWIN, "\n**Warning**", "\n<div>", "markup of this site: '<div>'"),
    ("twins", TWIN, f"]({ADDRESS}en/other/", "](../other/", "../other/ leads to noth"),
    (
        "twins",
        TWIN,
        f"]({ADDRESS}en/other/",
        f"]({ADDRESS}en/x/",
        "x/ leads to nothing",
    ),
    ("twins", TWIN, "/en/page/#adds", "/en/page/#gone", "#gone leads to nothing"),
    ("lists", LLMS, Path.unlink, "", "llms.txt:1: doesn't begin with # name and > su"),
    ("lists", LLMS, "\n\n> ", "\n\n", "doesn't begin with # name and > summary"),
    (
        "lists",
        LLMS,
        f"{ADDRESS}llms.txt",
        "",
        "doesn't name /llms.txt; see hooks/twins",
    ),
    ("lists", LLMS, "/en/other/index.md", "/en/other/", "lacks /en/other/"),
    (
        "lists",
        LLMS,
        "/en/page/index.md): Text with",
        "/en/page/index.md)",
        "lacks /en/p",
    ),
    ("lists", FULL, f"{ADDRESS}llms-full.txt", "", "doesn't name /llms-full.txt"),
    ("lists", FULL, "division by", "x", "lacks /en/page/"),
    ("download_links", PAGE_EN, 'href="snippets/sums/adds.py"', 'href="x"', "lead to"),
    ("download_links", PAGE_EN, "adds.ipynb", "x.ipynb", "the links lead to {"),
    ("download_links", PAGE_EN, ">.py</a>", "></a>", "the links lead to {'': "),
    ("download_links", PAGE_EN, "Download adds.py", "Get it", "name adds.py in it"),
    ("download_links", PAGE_EN, " download a", " a", "the link '.py' opens a page"),
    (
        "download_links",
        PAGE_EN,
        "pages/en/snip",
        "pages/snip",
        "isn't the notebook en/",
    ),
    (
        "download_links",
        PAGE_EN,
        "Open adds.ipynb in ",
        "",
        "the link 'Colab' is called",
    ),
    ("download_links", PAGE_EN, 'class="verified"', "", "1 snippets have a line with"),
    ("download_links", PAGE_EN, "text/markdown", "text/x", "its head names [] as Mark"),
    (
        "download_links",
        PAGE_EN,
        'href="index.md"',
        'href="../index.md"',
        "['index.md'] as",
    ),
    (
        "download_links",
        TWIN,
        Path.unlink,
        "",
        "its head names ['en/index.md'] as Markd",
    ),
    ("download_links", PY, Path.unlink, "", "the links lead to {"),
]


@pytest.mark.parametrize(("check", "file", "old", "new", "words"), FAULTS)
def test_a_fault_is_reported(project, broken, check, file, old, new, words):
    path = broken / "site" / file
    if callable(old):
        old(path)
    else:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
    function = getattr(takeaway_checks, f"check_{check}")
    sources = [broken] if check != "download_links" else []
    problems = list(function(broken / "site", *sources))
    assert any(words in problem for problem in problems), problems
    assert all(re.match(r"site/\S+:\d+: .+; .+", problem) for problem in problems)


def test_every_check_has_a_fault():
    named = {f"check_{row[0]}" for row in FAULTS}
    assert named == {check.__name__ for check in takeaway_checks.CHECKS}

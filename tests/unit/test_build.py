"""What a build makes of a small project: downloads, made pages, a server's next one."""

import io
import json
import os
import re
import zipfile

import nbformat
import pytest
from pymdownx.snippets import SnippetMissingError

from tests.building import ROOT, make_project, run
from tests.trees import commit, declare, edit, git, problems, write
from tfnotes import page
from tfnotes.build import made, markdown
from tfnotes.build.revision import read_revision
from tfnotes.check.built import NAMES, Site
from tfnotes.check.site import check_site
from tfnotes.project import Project
from tfnotes.run.rendered import parse

GOLDEN = ROOT / "tests/golden/downloads.txt"


@pytest.fixture
def project(tmp_path):
    return make_project(tmp_path)


def test_what_is_taken_away_is_as_it_was_recorded(project):
    """GOLDEN=write records it anew: read the difference."""
    assert run(project, "build") == []
    parts = []
    for path in sorted((project / "site").rglob("*")):
        name = path.relative_to(project / "site").as_posix()
        if path.suffix == ".zip":
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as packed:
                for entry in packed.infolist():
                    assert entry.date_time == (1980, 1, 1, 0, 0, 0)
                    parts.append((f"{name}: {entry.filename}", packed.read(entry)))
        elif path.suffix in (".py", ".ipynb", ".md") or path.name.startswith("llms"):
            parts.append((name, path.read_bytes()))
            if path.suffix == ".ipynb":
                nbformat.validate(nbformat.reads(path.read_text("utf-8"), 4))
    found = b"".join(b"==> %b <==\n%b\n" % (n.encode(), text) for n, text in parts)
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.write_bytes(found)
    assert found.decode() == GOLDEN.read_text("utf-8")


MADE = """\
---
kind: {kind}
title: {title} {number}
description: {title}.
---

# {title} {number} {{#made}}

[{title}](../page.md#more) [{title}](n{next}.md#table)

## {title} {{#table}}

| {title} |
|---|
| `tf.n{number}` |
"""
NUMBERS = range(8)
SITE_URL = "https://tensorflow-notes.example/"
KINDS = {
    "sheet": page.Kind(in_navigation=False),
    "index": page.Kind(in_navigation=False, markdown_copy=False),
}


def make_pages(_: Project):
    for language, title in (("zh", "名字"), ("en", "Names")):
        for number in NUMBERS:
            fields = {"title": title, "number": number, "next": (number + 1) % 8}
            fields["kind"] = "sheet" if number % 2 else "index"
            yield f"{language}/api/n{number}.md", MADE.format(**fields)


def test_made_pages_are_pages_of_their_language(project, monkeypatch):
    monkeypatch.setattr(made, "pages", make_pages)
    monkeypatch.setattr(page, "KINDS", page.KINDS | KINDS)
    for language in ("zh", "en"):
        edit(project, f"docs/{language}/index.md", "page.md#more", "api/n7.md#table")
    declare(project)
    assert problems(project) == []
    assert run(project, "build") == []
    site = project / "site"
    said = [line for lines in check_site(site).values() for line in lines]
    assert [line for line in said if "api/" in line] == []
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    for language, folder in (("zh", ""), ("en", "en/")):
        entries = json.loads((site / folder / "search/search_index.json").read_text())
        indexed = {entry["location"] for entry in entries["docs"]}
        for number in NUMBERS:
            address = f"{folder}api/n{number}/"
            listed = f'hreflang="{language}" href="{SITE_URL}{address}"'
            assert sitemap.count(listed) == 2  # by itself and by its translation
            assert f"api/n{number}/#table" in indexed
            tree = parse((site / address / "index.html").read_text("utf-8"))
            foot = "//*[@class='notes-page']//a[contains(@href, '.md')]"
            copies = tree.xpath(f"//*[@type='text/markdown'] | {foot}")
            assert bool(copies) == bool(number % 2)
            assert (site / address / "index.md").is_file() == bool(number % 2)
            assert not tree.xpath("//@href[contains(., '/edit/')]")
    built = Site(site)
    listed = re.findall("<loc>(.+?)</loc>", sitemap)
    assert sorted(listed) == sorted(SITE_URL + path for path in built.paths)
    for one in map(built.page, built.paths.values()):
        (link,) = one.tree.xpath("//a[@hreflang]")
        (other,) = NAMES.keys() - {one.language}
        assert (link.get("hreflang"), link.text) == (other, NAMES[other])
        assert one.target(link.get("href")) == one.twins[other]


def test_a_link_to_what_no_made_page_has_is_reported(project, monkeypatch):
    monkeypatch.setattr(made, "pages", make_pages)
    edit(project, "docs/en/index.md", "page.md#more", "api/n7.md#gone")
    edit(project, "docs/en/page.md", "other.md#other", "api/n8.md")
    said = "\n".join(problems(project))
    assert "docs/en/index.md:" in said
    assert "docs/en/page.md:" in said


@pytest.fixture
def serve(project, monkeypatch):
    """A server's build, or its next one: what it wrote, by path, and what it said."""

    def step(again: bool = True) -> tuple[set[str], str]:
        pages = {path: path.stat().st_mtime_ns for path in site.rglob("*.html")}
        said = run(project, "serve", dirty=True, again=again)
        written = {
            path.relative_to(site).as_posix()
            for path in site.rglob("index.html")
            if path.stat().st_mtime_ns != pages.get(path)
        }
        return written, "\n".join(said)

    site = project / "site"
    return step


ALL = {
    f"{folder}{name}index.html"
    for folder in ("", "en/")
    for name in ("", "page/", "other/")
}


def test_a_server_writes_what_has_changed_and_checks_it(project, serve):
    assert serve(again=False) == (ALL, "")
    assert serve() == (set(), "")
    edit(project, "docs/en/page.md", "Text with", "More with")
    written, said = serve()
    assert written == {"en/page/index.html"}
    assert "docs/en/page.md" in said
    edit(project, "snippets/sums/which.tf-1.15.out", "False", "Nothing")
    written, said = serve()
    assert written == {"other/index.html", "en/other/index.html"}
    assert "Nothing" in (project / "site/en/other/index.html").read_text("utf-8")
    edit(project, "snippets/sums/adds.py", "\n", "  # odd\n")
    assert "the comment '# odd'" in serve()[1]
    edit(project, "docs/en/page.md", "More with", "Still more with")
    assert "# odd" not in serve()[1]
    write(project, {"docs/zh/more.md": "# 更多 {#more}\n"})
    assert serve()[0] == ALL | {"more/index.html"}


def test_a_build_stops_at_a_missing_include_and_a_server_goes_on(project, serve):
    edit(project, "docs/en/page.md", "sums/adds.py", "sums/gone.py")
    with pytest.raises(SnippetMissingError, match=r"sums/gone\.py"):
        run(project, "build")
    written, said = serve(again=False)
    assert "docs/en/page.md:12: snippets/sums/gone.py does not exist; write the" in said
    assert written == ALL


def test_a_strict_build_refuses_what_a_check_does(project):
    write(project, {"docs/js/x.js": ""})
    warning, *_, end = run(project, "build")
    assert "docs/js/x.js:1: is no page, nor a file that pages need" in warning
    assert "in strict mode" in end


def test_a_server_goes_on_after_a_build_that_failed(project, serve):
    serve(again=False)
    text = (project / "docs/en/page.md").read_text("utf-8")
    edit(project, "docs/en/page.md", "Text with", "More with")
    edit(project, "snippets/sums/graph.dot", "digraph", "graph")
    with pytest.raises(Exception, match="can't be drawn"):
        serve()
    edit(project, "snippets/sums/graph.dot", "graph", "digraph")
    assert serve()[0] == {"en/page/index.html"}
    write(project, {"docs/en/page.md": text})
    assert serve()[0] == {"en/page/index.html"}


def test_a_server_s_search_keeps_what_has_not_changed(project, serve):
    serve(again=False)
    path = project / "site/en/search/search_index.json"
    before = json.loads(path.read_text("utf-8"))["docs"]
    edit(project, "docs/en/page.md", "{#adds}", "{#sums}")
    serve()
    after = json.loads(path.read_text("utf-8"))["docs"]
    changed = [entry["location"].replace("#adds", "#sums") for entry in before]
    assert sorted(entry["location"] for entry in after) == sorted(changed)


def test_a_server_shows_one_language(project, serve, monkeypatch):
    monkeypatch.setenv("TFNOTES_LANGUAGE", "en")
    assert serve(again=False)[0] == {path for path in ALL if path.startswith("en/")}
    monkeypatch.setenv("TFNOTES_LANGUAGE", "fr")
    assert "TFNOTES_LANGUAGE is fr, none of zh en" in serve(again=False)[1]


def test_the_date_of_the_ledger_is_that_of_its_commit(tmp_path, monkeypatch):
    assert read_revision(tmp_path).commit is None
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2001-02-03T04:05:06Z")
    one, two = tmp_path / "one", tmp_path / "two"
    write(one, {"snippets/ledger.json": "{}", "x": ""})
    commit(one, "snippets")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2002-02-03T04:05:06Z")
    commit(one, "x")
    state = read_revision(one)
    assert (state.verified, state.commit.endswith("-dirty")) == ("2001-02-03", False)
    edit(one, "snippets/ledger.json", "{", "{ ")
    assert read_revision(one).commit == f"{state.commit}-dirty"
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{one}", two)
    shallow = read_revision(two)
    assert (shallow.verified, shallow.commit) == (None, state.commit)
    (one / "within").mkdir()
    assert read_revision(one / "within").commit is None


def test_an_include_of_what_printed_nothing_is_empty_in_a_copy(project):
    write(project, {"snippets/sums/adds.out": ""})
    line = '    --8<-- "sums/adds.out"'
    assert [*markdown.included([line], Project(project))] == [""]
    line = line.replace("adds", "gone")
    assert [*markdown.included([line], Project(project))] == [line]

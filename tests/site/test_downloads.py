"""What a reader takes away with one click or one command, from the served site."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urldefrag

import pytest
from playwright.sync_api import Locator

from tests.site.browser import SITE, size
from tfnotes.build.downloads import needs
from tfnotes.check.built import NAMES, folder
from tfnotes.page import read_page, site_path
from tfnotes.project import Project
from tfnotes.words import WORDS

ROOT = Path(__file__).parents[2]
CLIPBOARD = ["clipboard-read", "clipboard-write"]
# Opens the content tab that an element stands in, which a reader must do first.
OPEN_TAB = """element => {
  const block = element.closest(".tabbed-block")
  if (block === null) return
  const labels = block.closest(".tabbed-set").querySelectorAll(".tabbed-labels > label")
  labels[[...block.parentElement.children].indexOf(block)].click()
}"""
# An annotation as Material's page has it before its script takes it.
MARK = '<span class="c1"># (1)!</span>'
END = "</code></pre></div>"
NOTE = "\n<ol><li>Why it is so.</li></ol>"
# Programs, and whether they raise in the end; one uses slim.
PROGRAMS = {
    "control-dependencies/forces_the_update": False,
    "setup/legacy_keras_too_late_for_tf_layers": True,
    "setup/slim_convnet_trains": False,
}


def pages(language: str, *names: str) -> list[tuple[str, list[str]]]:
    """The address and the snippets, in order, of some pages."""
    sources = [ROOT / f"docs/{language}/{name}.md" for name in names]
    found = [read_page(source, ROOT) for source in sources]
    return [
        (site_path(page.name), [include for _, include in page.snippets])
        for page in found
    ]


def show(element: Locator) -> None:
    """Scroll to an element: what is near the window is laid out, and comes to rest."""
    element.scroll_into_view_if_needed()
    element.page.wait_for_timeout(300)
    element.scroll_into_view_if_needed()


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("kind", [".py", ".ipynb"])
def test_one_click_takes_a_snippet_away(visit, language, kind, width):
    reader = visit(viewport=size(width))
    for path, includes in pages(language, "setup", "notes/scopes"):
        reader.open(path)
        for include in (includes[0], includes[-1]):
            name = Path(include).with_suffix(kind)
            link = reader.tab.get_by_role("link", name=name.name)
            link.evaluate(OPEN_TAB)
            show(link)
            with reader.tab.expect_download() as taken:
                link.click()
            expected = SITE / folder(language) / "snippets" / name
            assert taken.value.suggested_filename == name.name
            assert Path(taken.value.path()).read_bytes() == expected.read_bytes()
        assert urldefrag(reader.tab.url).url == reader.address + path


@pytest.mark.parametrize("language", NAMES)
def test_one_click_takes_a_page_away(visit, language):
    reader, words = visit(), WORDS[language]["foot"]
    # What a browser asks the host for where no page names an icon.
    reader.context.route("**/favicon.ico", lambda route: route.fulfill(status=204))
    for path, _ in pages(language, "index", "notes/scopes"):
        reader.open(path)
        foot = reader.tab.get_by_role("article").locator(".notes-page")
        with reader.tab.expect_download() as taken:
            foot.get_by_text(
                words["page-zip" if "scopes" in path else "site-zip"]
            ).click()
        expected = SITE / path / "snippets.zip"
        assert Path(taken.value.path()).read_bytes() == expected.read_bytes()
        with reader.tab.expect_response(f"**/{path}index.md") as shown:
            foot.get_by_text(words["markdown"]).click()
        assert shown.value.headers["content-type"] == "text/markdown; charset=utf-8"
        assert shown.value.body() == (SITE / path / "index.md").read_bytes()
    for name in ("llms.txt", "llms-full.txt"):
        shown = reader.tab.request.get(f"{reader.address}{folder(language)}{name}")
        assert shown.body() == (SITE / folder(language) / name).read_bytes()


@pytest.mark.parametrize("language", NAMES)
def test_copy_takes_exactly_the_code_of_every_block(visit, language):
    reader = visit(permissions=CLIPBOARD, viewport=size(1440))
    some = pages(language, "index", "notes/index", "setup")
    whole = pages(language, "notes/control-dependencies")
    for path, includes in [(p, i[:6]) for p, i in some] + whole:
        reader.open(path)
        blocks = reader.tab.locator("article .language-python.highlight")
        for number, include in enumerate(includes):
            block = blocks.nth(number)
            block.evaluate(OPEN_TAB)
            show(block)
            block.locator("[data-md-type=copy]").click()
            copied = reader.tab.evaluate("navigator.clipboard.readText()")
            code = (ROOT / "snippets" / include).read_text("utf-8")
            assert copied == code.rstrip("\n"), include


def test_copy_leaves_the_mark_of_an_annotation_out(visit):
    """No snippet has one now; the page is given one on its way."""
    reader = visit(permissions=CLIPBOARD, viewport=size(1440))
    ((path, includes),) = pages("en", "notes/scopes")
    html = (SITE / path / "index.html").read_text("utf-8")
    before, start, after = html.partition('<div class="language-python')
    first, line_end, others = after.partition("\n")
    code, _, rest = others.partition(END)
    body = f"{before}{start}{first}  {MARK}{line_end}{code}{END}{NOTE}{rest}"
    reader.tab.route(f"**/{path}", lambda route: route.fulfill(body=body))
    reader.open(path)
    block = reader.tab.locator("article .language-python.highlight").first
    show(block)
    block.locator(".md-annotation").wait_for()
    block.locator("[data-md-type=copy]").click()
    copied = reader.tab.evaluate("navigator.clipboard.readText()")
    first, *others = copied.split("\n")
    wanted = (ROOT / "snippets" / includes[0]).read_text("utf-8").rstrip("\n")
    assert [first.rstrip(), *others] == wanted.split("\n")


@pytest.fixture(scope="module")
def uv(tmp_path_factory):
    """Runs a script by its address, if the packages that it needs can be had."""
    version, pins = needs(Project(ROOT))
    run = [Path(sys.executable).with_name("uv"), "run", "--no-project"]
    environment = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    environment["PYTHONDONTWRITEBYTECODE"] = "1"  # uv keeps the environments
    how = {"cwd": tmp_path_factory.mktemp("uv"), "env": environment}
    how |= {"capture_output": True, "encoding": "utf-8", "timeout": 1200}
    packages = [f"--with={pin}" for pin in pins]
    python = f"--python={version}"
    tried = subprocess.run([*run, python, *packages, "python", "-c", ""], **how)
    if tried.returncode:
        line = (
            f"uv can't install {' '.join(pins)}: the downloads aren't run; check "
            "the network, or set UV_DEFAULT_INDEX to an index with these packages:\n"
            f"{tried.stderr[-500:]}"
        )
        if os.environ.get("CI"):
            pytest.fail(line, pytrace=False)
        pytest.skip(line)
    return lambda script: subprocess.run([*run, script], **how)


@pytest.mark.parametrize(("name", "raises"), PROGRAMS.items())
def test_uv_runs_a_download_by_its_address(uv, address, name, raises):
    run = uv(f"{address}en/snippets/{name}.py")
    printed = (ROOT / f"snippets/{name}.out").read_text("utf-8").splitlines()
    assert bool(run.returncode) == raises, run.stderr
    if raises:  # the last line of what is recorded is the exception's
        assert run.stderr.splitlines()[-1] == printed.pop()
    assert run.stdout.splitlines() == printed

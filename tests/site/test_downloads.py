"""What a reader takes away with one click or one command, from the served site."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.site.browser import NOTE, ROOT, SITE, lack, serve, size
from tfnotes.build.downloads import needs
from tfnotes.check.built import NAMES, folder
from tfnotes.page import site_path
from tfnotes.project import Project
from tfnotes.words import WORDS

PAGES = {site_path(page.name): page for page in Project(ROOT).pages}
# Opens the boxes and content tabs that an element stands in, as a reader must first.
OPEN_TAB = """element => {
  let block = element
  while (block = block.parentElement?.closest("details")) block.open = true
  while (block = element.closest(".tabbed-block")) {
    const tab = [...block.parentNode.children].indexOf(block)
    element = block.closest(".tabbed-set")
    element.querySelectorAll(":scope > input")[tab].click()
    element = element.parentNode
  }
}"""
# Copies the code of a block by its button, which comes when the block is in view.
COPY = """async block => {
  block.scrollIntoView({ block: "center", behavior: "instant" })
  const until = async find => {
    for (const end = Date.now() + 5000; Date.now() < end;) {
      const found = await find()
      if (found) return found
      await new Promise(requestAnimationFrame)
    }
    throw new Error("no button, or nothing copied")
  }
  const button = await until(() => block.querySelector("[data-md-type=copy]"))
  await navigator.clipboard.writeText("")
  button.click()
  return until(() => navigator.clipboard.readText())
}"""
# uv keeps an environment for each address, of 2 GB: the address stays the same.
PORT = 48_015
# Programs, and whether they raise in the end; one uses slim.
PROGRAMS = {
    "control-dependencies/forces_the_update": False,
    "setup/legacy_keras_too_late_for_tf_layers": True,
    "setup/slim_convnet_trains": False,
}


@pytest.mark.parametrize(("language", "width"), [("zh", 1440), ("en", 390)])
@pytest.mark.parametrize("page", ["start/layers/", "notes/scopes/"])
def test_one_click_takes_a_snippet_away(visit, page, language, width):
    reader, path = visit(viewport=size(width)), folder(language) + page
    found = PAGES[path].snippets
    reader.open(path)
    for _, include in (found[0], found[-1]):
        for kind in (".py", ".ipynb"):
            name = Path(include).with_suffix(kind)
            link = reader.tab.get_by_role("link", name=name.name)
            link.evaluate(OPEN_TAB)
            with reader.tab.expect_download() as taken:
                link.click()
            expected = SITE / folder(language) / "snippets" / name
            assert taken.value.suggested_filename == name.name
            assert Path(taken.value.path()).read_bytes() == expected.read_bytes()
    assert reader.path().partition("#")[0] == path


@pytest.mark.parametrize("language", NAMES)
def test_one_click_takes_a_page_away(visit, language):
    reader, words = visit(), WORDS[language]["foot"]
    # What a browser asks the host for where no page names an icon.
    reader.context.route("**/favicon.ico", lambda route: route.fulfill(status=204))
    for path in (folder(language), f"{folder(language)}notes/scopes/"):
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


@pytest.mark.parametrize("page", ["", "errors/must-feed/", "start/run/", NOTE])
@pytest.mark.parametrize("language", NAMES)
def test_copy_takes_exactly_the_code_of_every_block(visit, language, page):
    clipboard = ["clipboard-read", "clipboard-write"]
    reader = visit(permissions=clipboard, viewport=size(1440))
    reader.open(folder(language) + page)
    source = PAGES[folder(language) + page]
    shown = [one for one in source.fences if one.info.startswith("python")]
    blocks = reader.tab.locator("article .language-python.highlight").all()
    assert len(blocks) == len(shown) > 0
    right, wrong = [], []
    for block, fence in zip(blocks, shown, strict=True):
        if fence.line in source.wrong:
            block.evaluate(OPEN_TAB)
            block.scroll_into_view_if_needed()  # as what a button comes to
            wrong.append(block)
            continue
        block.evaluate(OPEN_TAB)
        code = (ROOT / "snippets" / fence.include).read_text("utf-8").splitlines()
        first, last = fence.excerpt or (1, len(code))
        copied = textwrap.dedent("\n".join(code[first - 1 : last]))
        assert block.evaluate(COPY) == copied, fence.include
        right.append(block)
    assert [block.locator("button").count() for block in wrong] == [0] * len(wrong)
    right[0].evaluate("block => navigator.clipboard.writeText('')")
    right[0].evaluate(OPEN_TAB)
    right[0].locator("[data-md-type=copy]").click()  # as a reader does
    reader.tab.wait_for_function("() => navigator.clipboard.readText()")


def test_a_button_on_wrong_code_is_seen(visit):
    reader, page = visit(viewport=size(1440)), "en/errors/must-feed/"
    html = (SITE / page / "index.html").read_text("utf-8")
    seeded = {"body": html.replace(" no-copy", ""), "content_type": "text/html"}
    reader.tab.route(f"**/{page}", lambda one: one.fulfill(**seeded))
    reader.open(page)
    block = reader.tab.locator(".wrong > .language-python.highlight").first
    block.scroll_into_view_if_needed()
    block.locator("[data-md-type=copy]").wait_for(state="attached")


def test_uv_runs_a_download_by_its_address(tmp_path):
    version, pins = needs(Project(ROOT))
    run = [Path(sys.executable).with_name("uv"), "run", "--no-project"]
    environment = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    how = {"cwd": tmp_path, "env": environment, "timeout": 1200}
    how |= {"capture_output": True, "encoding": "utf-8"}
    packages = [f"--python={version}", *(f"--with={pin}" for pin in pins)]
    tried = subprocess.run([*run, *packages, "python", "-c", ""], **how)
    if tried.returncode:
        lack(
            f"uv can't install {' '.join(pins)}: the downloads aren't run; check "
            "the network, or set UV_DEFAULT_INDEX to an index with these packages:\n"
            f"{tried.stderr[-500:]}"
        )
    first, *_ = PROGRAMS
    for name, raises in PROGRAMS.items():
        words = [*packages, "python", SITE / f"en/snippets/{name}.py"]
        if name == first:
            with serve(SITE, PORT) as server:
                words = [f"{server.address}en/snippets/{name}.py"]
                ran = subprocess.run([*run, *words], **how)
        else:
            ran = subprocess.run([*run, *words], **how)
        printed = (ROOT / f"snippets/{name}.out").read_text("utf-8").splitlines()
        assert bool(ran.returncode) == raises, ran.stderr
        if raises:  # the last line of what is recorded is the exception's
            assert ran.stderr.splitlines()[-1] == printed.pop()
        assert ran.stdout.splitlines() == printed

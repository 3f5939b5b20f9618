"""The built site in a real browser: what a reader sees, what leaves their machine."""

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from built import NAMES, read_pages

playwright = pytest.importorskip("playwright.sync_api", reason="make sets it up")

SITE = Path(__file__).parent.parent / "site"
SCHEMES = ("light", "dark")
WIDTHS = (1440, 390)
# At each start Chromium asks its maker's hosts; as root it needs --no-sandbox.
QUIET = (
    *("--no-sandbox", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-quic"),
)
QUERIES = [
    ("", "控制依赖", "notes/control-dependencies/"),
    ("", "control_dependencies", "notes/control-dependencies/"),
    ("", "tf.control_dependencies", "notes/control-dependencies/"),
    ("", "'Operation' object is not iterable", "notes/control-dependencies/"),
    ("", "disable_v2_behavior", "setup/"),
    ("", "会话", "glossary/"),
    ("en/", "control dependencies", "en/notes/control-dependencies/"),
    ("en/", "tf.control_dependencies", "en/notes/control-dependencies/"),
    ("en/", "'Operation' object is not iterable", "en/notes/control-dependencies/"),
    ("en/", "disable_v2_behavior", "en/setup/"),
    ("en/", "session", "en/glossary/"),
]

pytestmark = pytest.mark.built


def paths() -> list[str]:
    """The pages of the site; none of it is needed to collect the tests."""
    return [page.path for page in read_pages(SITE)] if SITE.is_dir() else [""]


@pytest.fixture(scope="module")
def browser():
    if not (SITE / "index.html").is_file():
        pytest.fail("there is no built site to look at; run make site", pytrace=False)
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, names)), ""
    )
    if not found:
        line = (
            "no Chromium: the browser checks of site/ are skipped; install it "
            "(Debian: apt-get install chromium), or set CHROMIUM to a Chrome's path"
        )
        if os.environ.get("CI"):
            pytest.fail(line, pytrace=False)
        pytest.skip(line)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            """Keep the terminal for the tests."""

        def send_error(self, code: int, *args: object) -> None:
            """Answer as a host of static pages does."""
            body = (SITE / "404.html").read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    handler = functools.partial(Handler, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@dataclass
class Visit:
    """A tab, and all that went wrong in it."""

    tab: "playwright.Page"
    address: str
    faults: list[str] = field(default_factory=list)

    def open(self, path: str, until: str = "load") -> None:
        self.tab.goto(self.address + path, wait_until=until)

    def watch(self) -> None:
        on = self.tab.on
        on("request", lambda request: self.note_request(request.url))
        on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        on("console", lambda entry: self.note_console(entry.type, entry.text))
        on("response", lambda answer: self.note_response(answer.status, answer.url))

    def note_request(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.faults.append(f"request to another host: {url}")

    def note_console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.faults.append(f"console {kind}: {text}")

    def note_response(self, status: int, url: str) -> None:
        if status >= 400:
            self.faults.append(f"{status} for {url}")


@pytest.fixture
def visit(browser, address):
    """Opens a tab; every test fails on any request elsewhere and any console error."""
    contexts, visits = [], []

    def open_tab(**options) -> Visit:
        contexts.append(browser.new_context(**options))
        contexts[-1].set_default_timeout(10_000)
        visits.append(Visit(contexts[-1].new_page(), address))
        visits[-1].watch()
        return visits[-1]

    yield open_tab
    for context in contexts:
        context.close()
    assert [fault for each in visits for fault in each.faults] == []


def size(width: int) -> dict[str, int]:
    return {"width": width, "height": 900}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_page_fits_its_window(visit, scheme, width):
    reader = visit(color_scheme=scheme, viewport=size(width))
    wide = []
    for path in paths():
        reader.open(path, until="networkidle")
        scheme_on = reader.tab.get_attribute("body", "data-md-color-scheme")
        assert scheme_on == {"light": "default", "dark": "slate"}[scheme]
        across = reader.tab.evaluate("document.documentElement.scrollWidth")
        if across > width:
            wide.append(f"/{path} is {across} px wide in a window of {width} px")
    assert wide == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_language_link_is_seen_and_leads_to_the_same_page(visit, scripts, width):
    reader = visit(java_script_enabled=scripts, viewport=size(width))
    for page in read_pages(SITE):
        (other,) = NAMES.keys() - {page.language}
        reader.open(page.path)
        link = reader.tab.get_by_role("link", name=NAMES[other], exact=True)
        assert link.is_visible()
        link.click()
        assert reader.tab.url == reader.address + page.twin(other)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_language_link_keeps_the_anchor(visit, width):
    reader = visit(viewport=size(width))
    for page in read_pages(SITE):
        (other,) = NAMES.keys() - {page.language}
        anchors = [tag.get("id") for tag in page.article("h2")]
        for anchor in anchors[:1] + anchors[-1:]:
            reader.open(f"{page.path}#{anchor}")
            reader.tab.get_by_role("link", name=NAMES[other], exact=True).click()
            assert reader.tab.url == f"{reader.address}{page.twin(other)}#{anchor}"


@pytest.mark.parametrize("width", WIDTHS)
def test_the_language_link_follows_the_reader_down_the_page(visit, width):
    reader = visit(viewport=size(width))
    reader.open("notes/control-dependencies/", until="networkidle")
    for heading in ("forces-execution", "errors"):
        reader.tab.evaluate(f"document.getElementById('{heading}').scrollIntoView()")
        reader.tab.wait_for_timeout(500)  # Material waits for the scrolling to end
    reader.tab.wait_for_function("location.hash.length > 1")
    anchor = reader.tab.evaluate("location.hash")
    reader.tab.get_by_role("link", name="English", exact=True).click()
    assert reader.tab.url.endswith(f"/en/notes/control-dependencies/{anchor}")


@pytest.mark.parametrize(("home", "query", "expected"), QUERIES)
def test_search_finds_the_page_in_the_language_it_is_asked_in(
    visit, home, query, expected
):
    reader = visit(viewport=size(1440))
    reader.open(home + "setup/", until="networkidle")
    field = reader.tab.get_by_role("textbox")
    field.click()
    field.fill(query)
    field.press("End")  # as a last key of an input method does: Material waits for one
    results = reader.tab.locator(".md-search-result__item > a")
    results.first.wait_for()
    links = results.evaluate_all("found => found.map(a => a.pathname.slice(1))")
    assert expected in links[:3]
    assert all(link.startswith("en/") == (home == "en/") for link in links)
    results.nth(links.index(expected)).click()
    reader.tab.wait_for_url(f"**/{expected}*")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_missing_page_says_so_in_both_languages(visit, scheme, width):
    reader = visit(color_scheme=scheme, viewport=size(width))
    reader.open("en/no/such/page")
    for words in ("没有这一页", "There is no such page"):
        assert reader.tab.get_by_text(words).is_visible()
    assert reader.tab.evaluate("document.documentElement.scrollWidth") <= width
    reader.tab.get_by_role("link", name="Go to the home page").click()
    assert reader.tab.url == reader.address + "en/"
    expected = f"404 for {reader.address}en/no/such/page"
    refusals = [f for f in reader.faults if f == expected or "status of 404" in f]
    assert len(refusals) == 2
    reader.faults = [fault for fault in reader.faults if fault not in refusals]


def test_copy_takes_the_code_without_its_output(visit):
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    reader.open("notes/control-dependencies/")
    block = reader.tab.locator(".language-python.highlight").first
    block.hover()
    block.locator(".md-code__button, .md-clipboard").first.click()
    copied = reader.tab.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").text_content().strip()
